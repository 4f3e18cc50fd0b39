import { findDates } from '../date/find.js'
import type { Span } from '../document.js'
import { withFields } from '../store/records.js'
import { spanOf, within } from './span.js'

/** A calendar time read from a line of the page. `value` is ISO 8601, Jakarta's zone where the line names none. */
export interface WrittenTime extends Span {
  readonly value: string
  readonly hasClock: boolean
}

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1, feb: 2, peb: 2, mar: 3, apr: 4, mei: 5, may: 5, jun: 6, jul: 7, agu: 8, ags: 8, agt: 8, aug: 8,
  sep: 9, okt: 10, oct: 10, nop: 11, nov: 11, des: 12, dec: 12,
} // biome-ignore format: a table

const MONTH =
  '(?<month>jan(?:uari|uary)?|[fp]eb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|agu(?:stus)?|ag[st]|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|no[pv](?:ember)?|des(?:ember)?|dec(?:ember)?)'

/** Notations of a whole date, in the order in which they are tried; without `u`, for they are compiled for the first line. */
const DATES: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4})-(?<monthNumber>\d{1,2})-(?<day>\d{1,2})(?!\d)/, // 2023-05-02
  new RegExp(`(?<![\\da-z])(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s/.,-]{1,3}${MONTH}\\.?[\\s/.,-]{1,3}(?<year>\\d{4})(?!\\d)`, 'i'), // 2 Mei 2023
  new RegExp(`(?<![a-z])${MONTH}\\.?\\s{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<year>\\d{4})(?!\\d)`, 'i'), // May 2, 2023
  /(?<!\d)(?<day>\d{1,2})[/.-](?<monthNumber>\d{1,2})[/.-](?<year>\d{4})(?!\d)/, // 02/05/2023
  new RegExp(`(?<![\\da-z])(?<day>\\d{1,2})[\\s-]${MONTH}[\\s-](?<shortYear>\\d{2})(?![\\d:.])`, 'i'), // 02 Mei 23
] // biome-ignore format: a table

const CLOCK =
  /(?<![\d/.:])(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)(?:[:.](?<second>[0-5]\d))?(?![\d/])\s{0,2}(?<half>[ap]\.?m\.?(?![a-z]))?\s{0,2}\(?(?<zone>WIB|WITA|WIT|UTC|GMT|Z|[+-]\d{2}:?\d{2})?(?![a-z\d])\)?/i

const OFFSETS: Readonly<Record<string, string>> = {
  WIB: '+07:00',
  WITA: '+08:00',
  WIT: '+09:00',
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
}

/** How far behind its date a clock may stand: `Selasa, 02 Mei 2023 | Jam: 14:30 WIB`. */
const REACH = 24

/** Reads every whole date of a line, each with the clock beside it: `Selasa, 02 Mei 2023 | 14:30 WIB`. */
export function readTimes(line: Span): WrittenTime[] {
  if (!/\d/.test(line.text)) return []
  const times: WrittenTime[] = []
  let from = 0
  while (times.length < 4) {
    const time = firstTime(line, from)
    if (time === undefined) return times
    times.push(time)
    from = time.end - line.start
  }
  return times
}

function firstTime(line: Span, from: number): WrittenTime | undefined {
  const rest = line.text.slice(from)
  let date: RegExpExecArray | undefined
  for (const notation of DATES) {
    const match = notation.exec(rest)
    if (match !== null && (date === undefined || match.index < date.index)) date = match
  }
  const day = date === undefined ? undefined : readDay(date.groups!)
  if (date === undefined || day === undefined) return undefined
  const start = from + date.index
  const end = start + date[0].length
  const after = clockAfter(line.text, end)
  if (after !== undefined)
    return withFields(within(line, start, after.end), { value: day + after.value, hasClock: true })
  const before = clockBefore(line.text, from, start)
  if (before !== undefined)
    return withFields(within(line, before.start, end), { value: day + before.value, hasClock: true })
  return withFields(within(line, start, end), { value: day, hasClock: false })
}

function readDay(fields: Readonly<Record<string, string | undefined>>): string | undefined {
  const year = fields.year === undefined ? 2000 + Number(fields.shortYear) : Number(fields.year)
  const month =
    fields.month === undefined ? Number(fields.monthNumber) : MONTHS[fields.month.slice(0, 3).toLowerCase()]!
  const day = Number(fields.day)
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return undefined
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined
  return `${year}-${two(month)}-${two(day)}`
}

function clockAfter(line: string, end: number) {
  const stretch = line.slice(end, end + REACH + 20)
  const match = CLOCK.exec(stretch)
  if (match === null || match.index > REACH) return undefined
  if (!/^T?[\s,|/•·.:()–—-]*(?:at|pukul|pkl|jam|time)?[\s.:]*$/iu.test(stretch.slice(0, match.index)))
    return undefined
  return { end: end + match.index + match[0].trimEnd().length, value: clockValue(match.groups!) }
}

function clockBefore(line: string, from: number, start: number) {
  const at = Math.max(from, start - REACH - 12)
  const match = CLOCK.exec(line.slice(at, start))
  if (match === null) return undefined
  const gap = line.slice(at + match.index + match[0].length, start)
  // `14:30 WIB, Selasa 2 Mei 2023`: between them at most the weekday.
  if (!/^[\s,|/•·–—-]*(?:\p{L}{4,9}['’]?\p{L}*)?[\s,|/-]*$/u.test(gap)) return undefined
  return { start: at + match.index, value: clockValue(match.groups!) }
}

function clockValue(fields: Readonly<Record<string, string | undefined>>): string {
  const half = fields.half?.charAt(0).toLowerCase()
  let hour = Number(fields.hour)
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  const zone = fields.zone?.toUpperCase() ?? 'WIB'
  const offset = OFFSETS[zone] ?? `${zone.slice(0, 3)}:${zone.slice(-2)}`
  return `T${two(hour)}:${fields.minute}${fields.second === undefined ? '' : `:${fields.second}`}${offset}`
}

const two = (n: number) => String(n).padStart(2, '0')

/** Words that a line of the publication time may hold beside the time itself. */
const BESIDE_TIME =
  /\b(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|on|at|pukul|pkl|jam|tanggal|views?|kali|dibaca|dilihat|pembaca|shares?|komentar|comments?|menit|baca|read|min|waktu|day|ribu|hits?|x)\b|[\d\s\p{P}\p{S}]/giu

/**
 * What a line says beside its times, piece by piece: nothing for `Kamis, 5 November 2015 14:56 WIB | 1.229 Views`, the
 * name and the outlet for `Rina Lestari - Kabar Nusa Selasa, 2 Mei 2023`.
 */
export function piecesBesideTimes(line: Span, times: readonly WrittenTime[]): Span[] {
  const pieces: Span[] = []
  let from = 0
  for (const time of [...times, undefined]) {
    const to = time === undefined ? line.text.length : time.start - line.start
    let start = from
    for (const match of line.text.slice(from, to).matchAll(BETWEEN_PIECES)) {
      const piece = spanOf(line.text, start, from + match.index)
      if (piece.text.replace(BESIDE_TIME, '') !== '') pieces.push(within(line, piece.start, piece.end))
      start = from + match.index + match[0].length
    }
    if (time !== undefined) from = time.end - line.start
  }
  return pieces
}

const BETWEEN_PIECES =
  /\s[-–—]{1,2}\s|[|•·,/()]|\s{2,}|\t|\s?\b(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu)\b|$/giu

const ENDS_LIKE_AGE = /(?:lalu|ago|silam|baru saja|just now)[\s\p{P}]*$/iu

/** The age of a post as a TIMEX3 duration: `2 hours ago` → `PT2H`, `3 hari yang lalu` → `P3D`. */
export function readAge(line: string): string | undefined {
  if (line.length > 40 || !ENDS_LIKE_AGE.test(line)) return undefined
  const [age] = findDates(line)
  if (age === undefined || /[\p{L}\d]/u.test(line.slice(0, age.start) + line.slice(age.end))) return undefined
  if (/saja|now/i.test(age.text)) return 'PT0M'
  return age.value.startsWith('-P') ? age.value.slice(1) : undefined
}

/** `age` before the instant `readOn`; as exact as its unit: days and longer give a date. */
export function timeBefore(readOn: string, age: string): string | undefined {
  const match = /^P(T?)(\d+)([SMHDWY])$/.exec(age)
  const fields =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?.*?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(readOn)
  if (match === null || fields === null) return undefined
  const [, clock, count, unit] = match
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone = '+07:00'] = fields
  if (clock === 'T' && fields[4] === undefined) return undefined
  const n = Number(count)
  const at = new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)),
  )
  if (clock === 'T') {
    at.setTime(at.getTime() - n * { S: 1000, M: 60_000, H: 3_600_000 }[unit as 'S' | 'M' | 'H'])
    return `${at.toISOString().slice(0, 16)}${zone}`
  }
  if (unit === 'D' || unit === 'W') at.setTime(at.getTime() - n * (unit === 'D' ? 1 : 7) * 86_400_000)
  else {
    const months = unit === 'M' ? n : n * 12
    const total = at.getUTCFullYear() * 12 + at.getUTCMonth() - months
    return unit === 'M'
      ? `${Math.floor(total / 12)}-${two((total % 12) + 1)}`
      : String(Math.floor(total / 12))
  }
  return at.toISOString().slice(0, 10)
}
