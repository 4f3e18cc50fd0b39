import { findDates } from '../date/find.js'
import type { DateMention, Span } from '../document.js'
import { holdsLetter } from '../store/letter-kinds.js'
import { letterPattern } from '../store/letter-pattern.js'
import { isOutletName, isSectionName, isWeekday } from './dictionaries.js'
import { spanOf, within } from './span.js'

/** A calendar time read from a line of the page. `value` is ISO 8601, Jakarta's zone where the line names none. */
export interface WrittenTime extends Span {
  readonly value: string
  readonly hasClock: boolean
}

/** More times than these on one line are a list of other things. */
const MOST_TIMES = 4

/** Reads every whole date of a line, each with the clock beside it: `Selasa, 02 Mei 2023 | 14:30 WIB`. */
export function readTimes(line: Span): WrittenTime[] {
  if (!MAY_SAY_YEAR(line.text).test(line.text)) return []
  const times: WrittenTime[] = []
  for (const { start, end, value, text } of findDates(line.text)) {
    const time = readWhole({ start: line.start + start, end: line.start + end, text, value })
    if (time === undefined) continue
    times.push(time)
    if (times.length === MOST_TIMES) break
  }
  return times
}

/** The same of what `findDates` has found in a text: of a day with its year. */
export function readWhole({
  start,
  end,
  text,
  value,
}: Pick<DateMention, 'start' | 'end' | 'text' | 'value'>): WrittenTime | undefined {
  const whole = WHOLE.exec(value)
  if (whole === null || !saysYear(text, value.slice(0, 4))) return undefined
  const { day, clock, zone } = whole.groups!
  const weekday = lengthOfWeekday(text)
  return {
    start: start + weekday,
    end,
    text: text.slice(weekday),
    value: clock === undefined ? day! : `${day}${clock}${zone ?? JAKARTA}`,
    hasClock: clock !== undefined,
  }
}

/** Most lines that name a day name no year, and are not read for their dates at all. */
const MAY_SAY_YEAR = letterPattern('u')`\d(?:\d{3}|[ /-](?:\p{L}+\.?|\d\d?)[ /-]\d\d)`

/** A day with its year, of the years that there are pages of; the part of a day (`TMO`) is no clock. */
const WHOLE =
  /^(?<day>(?:199\d|20\d\d)-\d\d-\d\d)(?:(?<clock>T\d\d:\d\d(?::\d\d)?)(?<zone>Z|[+-]\d\d:\d\d)?|T[A-Z]{2})?$/
const JAKARTA = '+07:00'

const SHORT_YEAR = letterPattern('u')`\d[ /-](?:\p{L}+\.?|\d\d?)[ /-](\d\d)(?![\d.:])`

/** The words themselves hold the year, and a number before it: not `Lebaran 2023`, nor a clock of the day just told. */
function saysYear(text: string, year: string): boolean {
  if (text.includes(year)) return /\d.*\d{4}|\d{4}.*\d/u.test(text)
  const short = SHORT_YEAR(text).exec(text)
  return short?.[1] === year.slice(2)
}

const DAY_FIRST = letterPattern('iu')`^(?:hari )?(?<day>\p{L}+['’]?\p{L}*)[,.]? (?=\d)`

/** The weekday before a date says nothing more: `Selasa, ` of `Selasa, 2 Mei 2023`. */
function lengthOfWeekday(text: string): number {
  const match = DAY_FIRST(text).exec(text)
  return match !== null && isWeekday(match.groups!.day!) ? match[0].length : 0
}

/** Words that a line of the publication time may hold beside the time itself; a weekday is one too. */
const BESIDE_TIME = letterPattern(
  'giu',
)`\b(?:on|at|pada|pukul|pkl|jam|hari|tanggal|views?|kali|dibaca|dilihat|ditonton|tayangan|pengunjung|penonton|klik|pembaca|shares?|komentar|comments?|menit|baca|read|min|waktu|day|ribu|hits?|x)\b|[\d\s\p{P}\p{S}]`
const WORDS = letterPattern('gu')`\p{L}+['’]?\p{L}*`

/** Whether a piece of a line says no more than its time: `Kamis,`, `| 1.229 Views`. */
const saysNothing = (piece: string) => {
  const words = (piece.match(WORDS(piece)) ?? []).filter((word) => !isWeekday(word)).join(' ')
  return words.replace(BESIDE_TIME(words), '') === ''
}

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
      const piece = withoutWeekday(line.text, spanOf(line.text, start, from + match.index))
      if (!saysNothing(piece.text)) pieces.push(within(line, piece.start, piece.end))
      start = from + match.index + match[0].length
    }
    if (time !== undefined) from = time.end - line.start
  }
  return pieces
}

const BETWEEN_PIECES = /\s[-–—]{1,2}\s|[|•·,/()]|\s{2,}|\t|$/gu

const LAST_WORD = letterPattern('u')`\s(\p{L}+['’]?\p{L}*)$`

/** `Kabar Nusa Selasa` before a date → `Kabar Nusa`. */
function withoutWeekday(text: string, piece: Span): Span {
  const last = LAST_WORD(piece.text).exec(piece.text)
  return last !== null && isWeekday(last[1]!) ? spanOf(text, piece.start, piece.start + last.index) : piece
}

const ENDS_LIKE_AGE = letterPattern('iu')`(?:lalu|ago|silam|baru saja|just now)[\s\p{P}]*$`

/**
 * The age of a post as a TIMEX3 duration: `2 hours ago` → `PT2H`, `3 hari yang lalu` → `P3D`; a section or an outlet may
 * stand before it, `Nasional - 12 menit yang lalu`.
 */
export function readAge(text: string): string | undefined {
  if (text.length > 70 || !ENDS_LIKE_AGE(text).test(text)) return undefined
  const [before, line = text] = /^(.{2,40}?)(?:\s[-–—]\s|\s?[|,•·]\s?)(.*)$/su.exec(text)?.slice(1) ?? []
  if (before !== undefined && !isSectionName(before) && !isOutletName(before)) return undefined
  const [age] = findDates(line)
  if (age === undefined || holdsWords(line.slice(0, age.start) + line.slice(age.end))) return undefined
  if (/saja|now/i.test(age.text)) return 'PT0M'
  return age.value.startsWith('-P') ? age.value.slice(1) : undefined
}

const two = (n: number) => String(n).padStart(2, '0')

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

const holdsWords = (text: string) => holdsLetter(text) || /\d/.test(text)
