/** Neighbours that are one expression: `Senin` + `(1/5)` + `pukul 16.00` + `WIB`. */

import { withFields } from '../store/records.js'
import { daysInMonth } from './calendar.js'
import { feastName, type Known, together } from './known.js'
import type { UnitOfTime } from './lexicon.js'
import type { Reading } from './read.js'

/**
 * What an expression is made of, as one letter: `d` a day of a month, `n` a day without a month, `w` a weekday,
 * `s` a move by days, `k` by weeks, `m` a month or a move by months, `y` a year or a move by years, `q` a part of a
 * year, `o` a decade or century, `f` a named day, `p` a part of the day, `c` a clock time, `t` a day with its time,
 * `l` a length, `e` a set, `r` a reference; and of those that only lean on others: `b` in parentheses, `h` a
 * modifier, `u` `selama`, `x` `lalu` and its like, `z` a zone, `v` `waktu setempat`; `0` no date.
 */
function shapeOf(known: Known): string {
  if (known.none) return '0'
  if (known.bracketed) return 'b'
  if (known.during && known.length === undefined) return 'u'
  if (known.every) return 'e'
  if (known.length) return 'l'
  if (known.reference) return 'r'
  const hasTime = known.hour !== undefined || known.part !== undefined
  const day = dayShape(known)
  if (hasTime) return day !== '' ? 't' : known.hour !== undefined ? 'c' : 'p'
  if (day !== '') return day
  if (known.mod !== undefined) return 'h'
  if (known.toward !== undefined) return 'x'
  return known.local ? 'v' : 'z'
}

function dayShape({
  year,
  month,
  day,
  weekday,
  shift,
  quarter,
  half,
  decade,
  century,
  season,
  holiday,
  hijri,
  weekend,
}: Known) {
  if (holiday !== undefined || hijri !== undefined) return 'f'
  if (day !== undefined) return month !== undefined || shift?.unit === 'M' ? 'd' : 'n'
  if (weekday !== undefined) return shift === undefined && month === undefined ? 'w' : 'd'
  if (weekend) return 'k'
  if (quarter !== undefined || half !== undefined || season !== undefined) return 'q'
  if (decade !== undefined || century !== undefined) return 'o'
  if (month !== undefined) return 'm'
  if (year !== undefined) return 'y'
  if (shift === undefined) return ''
  return shift.unit === 'Y'
    ? 'y'
    : shift.unit === 'M'
      ? 'm'
      : shift.unit === 'W'
        ? 'k'
        : shift.unit === 'D'
          ? 's'
          : 'i'
}

interface Join {
  /** The shapes of the left and of the right, any of each. */
  readonly left: string
  readonly right: string
  readonly joint: RegExp
  readonly example: string
  readonly unless?: (left: Known, right: Known) => boolean
}

const SPACE = /^[ \u00a0]?$/
const COMMA_OR_NOT = /^(?:,?[ \u00a0])?$/
const COMMA = /^,?[ \u00a0]$/
const LOOSE = /^(?:,?[ \u00a0]|[ \u00a0]?[-–—|/,•·][ \u00a0]?|)$/

const bothYears = (left: Known, right: Known) =>
  (left.year !== undefined || left.shift !== undefined) &&
  (right.year !== undefined || right.shift !== undefined)

const ORDER: readonly UnitOfTime[] = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS']
const notSmaller = (left: Known, right: Known) => {
  const last = Math.max(...Object.keys(left.length!).map((unit) => ORDER.indexOf(unit as UnitOfTime)))
  const first = Math.min(...Object.keys(right.length!).map((unit) => ORDER.indexOf(unit as UnitOfTime)))
  return first <= last
}

const JOINS: readonly Join[] = [
  {
    left: 'w',
    right: 'd',
    joint: /^(?:,?[ \u00a0](?:tanggal |tgl\.? )?)$/i,
    example: 'Selasa, 2 Mei',
    unless: (_, r) => r.weekday !== undefined,
  },
  { left: 'w', right: 'n', joint: SPACE, example: 'Selasa tanggal 2' },
  {
    left: 'wsktpfmc',
    right: 'b',
    joint: COMMA_OR_NOT,
    example: 'Selasa (2/5)',
    unless: (l) => l.day !== undefined,
  },
  {
    left: 'w',
    right: 'ky',
    joint: SPACE,
    example: 'Senin pekan lalu',
    unless: (_, r) => r.weekend === true || r.shift?.unit !== 'W',
  },
  {
    left: 't',
    right: 'd',
    joint: COMMA,
    example: 'Selasa malam, 17 September 2019',
    unless: (l, r) =>
      l.hour !== undefined || l.day !== undefined || l.shift !== undefined || r.weekday !== undefined,
  },
  { left: 'n', right: 'm', joint: SPACE, example: 'tanggal 5 bulan lalu' },
  {
    left: 'dmqfw',
    right: 'y',
    joint: SPACE,
    example: 'Maret tahun lalu',
    unless: (l, r) =>
      bothYears(l, r) || r.last !== undefined || (l.weekday !== undefined && l.month === undefined),
  },
  { left: 'wdsnfk', right: 'p', joint: COMMA_OR_NOT, example: 'Kamis (27/4/2023) malam' },
  {
    left: 'wdsnftk',
    right: 'c',
    joint: LOOSE,
    example: 'Selasa (2/5), pukul 16.00',
    unless: (l) => l.hour !== undefined,
  },
  { left: 'p', right: 'wds', joint: SPACE, example: 'sore kemarin' },
  { left: 'p', right: 'c', joint: SPACE, example: 'malam pukul 20.00' },
  { left: 'c', right: 'p', joint: SPACE, example: 'pukul 01.15 dini hari' },
  {
    left: 'c',
    right: 't',
    joint: SPACE,
    example: 'pukul 19.30 WIB tadi malam',
    unless: (_, r) => r.hour !== undefined || r.shift === undefined,
  },
  {
    left: 't',
    right: 'p',
    joint: SPACE,
    example: 'Senin pukul 01.15 dini hari',
    unless: (l) => l.part !== undefined,
  },
  { left: 'c', right: 'wds', joint: COMMA, example: 'pukul 7:55 WIB, Jumat (5/12/2014)' },
  { left: 'c', right: 'b', joint: SPACE, example: 'pukul 10.00 (2/5)' },
  {
    left: 'wdmyfkq',
    right: 'x',
    joint: SPACE,
    example: '28 April lalu',
    unless: (l) => l.shift !== undefined || l.toward !== undefined,
  },
  { left: 'ct', right: 'x', joint: SPACE, example: 'pukul 10.00 tadi', unless: (_, r) => r.toward === 0 },
  { left: 'wdsncptfb', right: 'z', joint: SPACE, example: 'pukul 16.30 WIB' },
  {
    left: 'ct',
    right: 'v',
    joint: SPACE,
    example: 'pukul 16.30 waktu setempat',
    unless: (l) => l.hour === undefined,
  },
  {
    left: 'h',
    right: 'myqokf',
    joint: SPACE,
    example: 'akhir Maret 2023',
    unless: (l) => !/START|MID|END|APPROX/.test(l.mod!),
  },
  {
    left: 'h',
    right: 'lcdtpe',
    joint: SPACE,
    example: 'sekitar dua tahun',
    unless: (l, r) => /START|MID|END/.test(l.mod!) || (l.mod !== 'APPROX' && r.length === undefined),
  },
  { left: 'u', right: 'l', joint: SPACE, example: 'selama dua tahun' },
  {
    left: 'u',
    right: 'h',
    joint: SPACE,
    example: 'selama sekitar dua tahun',
    unless: (_, r) => /START|MID|END/.test(r.mod!),
  },
  {
    left: 'l',
    right: 'l',
    joint: /^(?:[ \u00a0]| dan )$/,
    example: '3 jam 20 menit',
    unless: (l, r) => l.window !== undefined || notSmaller(l, r),
  },
  { left: 'e', right: 'cp', joint: COMMA, example: 'setiap Senin pukul 10.00' },
  { left: 'e', right: 'z', joint: SPACE, example: 'setiap pukul 10.00 WIB' },
]

/** The rows for two shapes, found once. */
let joinsOf: Map<string, readonly Join[]> | undefined

function findJoins(pair: string): readonly Join[] {
  joinsOf ??= new Map()
  let joins = joinsOf.get(pair)
  if (joins === undefined) {
    joins = JOINS.filter(({ left, right }) => left.includes(pair[0]!) && right.includes(pair[1]!))
    joinsOf.set(pair, joins)
  }
  return joins
}

function join(text: string, left: Reading, right: Reading): Reading | undefined {
  const a = shapeOf(left.known)
  const b = shapeOf(right.known)
  const joins = findJoins(a + b)
  if (joins.length === 0) return undefined
  const joint = jointOf(text, left, right)
  const row = joins.find((join) => join.joint.test(joint) && !join.unless?.(left.known, right.known))
  if (row === undefined) return undefined
  const l = left.known
  const r = right.known
  const known = together(l, r)
  if (b === 'b' && a === 'f') {
    known.named = feastName(text.slice(left.start, left.end))
    known.holiday = known.hijri = undefined
  }
  known.mod = l.mod ?? r.mod
  if (l.length && r.length) known.length = { ...l.length, ...r.length }
  if (l.last && r.last) known.last = together(l.last, r.last)
  known.weak = a === 'u' && b === 'h' ? true : undefined
  known.bracketed = undefined
  return { start: left.start, end: right.end, known }
}

/** What stands between two readings. Lines are wrapped there (`Selasa\n(2/5)`), but a capital may begin another line's. */
function jointOf(text: string, left: Reading, right: Reading): string {
  const joint = text.slice(left.end, right.start)
  const isWrap = /^ ?\r?\n$/.test(joint) && !/^\p{Lu}\p{Ll}/u.test(text.slice(right.start, right.start + 2))
  return isWrap ? ' ' : joint
}

/** Two points and what stands between them make a stretch of time: `28 April hingga 3 Mei`. */
const RANGE_JOINT =
  /^[ \u00a0]?(?:-|–|—|hingga|sampai(?: dengan)?|s\.d\.|s\/d|sd)[ \u00a0]?(?:tanggal |hari )?$/i

function joinRange(text: string, left: Reading, right: Reading): Reading | undefined {
  if (right.start - left.end > 24) return undefined
  const a = shapeOf(left.known)
  const b = shapeOf(right.known)
  const alike =
    a === b ||
    (a === 't' && b === 'c') ||
    (a === 'd' && b === 'w') ||
    (a === 'n' && b === 'd') ||
    (a === 'm' && b === 'd' && left.known.year === undefined)
  if (!alike || !'dwmycqtpfn'.includes(a) || left.known.last || right.known.last) return undefined
  if (left.known.bracketed || left.known.shift || right.known.shift) return undefined
  if (!RANGE_JOINT.test(text.slice(left.end, right.start))) return undefined
  if (isBackwards(left.known, right.known)) return undefined
  return {
    start: left.start,
    end: right.end,
    known: withFields(withoutWeak(left.known), { last: withoutWeak(right.known) }),
  }
}

/** `5 Mei 2023 - 1 Mei 2023` are two days. */
const isBackwards = (left: Known, right: Known) =>
  left.year !== undefined &&
  right.year !== undefined &&
  (right.year - left.year || (right.month ?? 0) - (left.month ?? 0) || (right.day ?? 0) - (left.day ?? 0)) < 0

function withoutWeak({ weak: _, ...known }: Known): Known {
  return known
}

/** Joins the readings of one island; those that lean on others and found none are dropped. */
export function mergeReadings(text: string, readings: readonly Reading[]): Reading[] {
  const joined = readings.length > 1 ? joinAll(text, readings, join) : readings
  const merged: Reading[] = []
  for (const reading of joined.length > 1 ? joinAll(text, joined, joinRange) : joined) {
    const { known } = reading
    if (known.none || !isPossibleDay(known)) continue
    if (known.bracketed) {
      if (hasYear(known)) merged.push(withoutBrackets(text, reading))
    } else if (!known.weak && !'hxzuv'.includes(shapeOf(known))) merged.push(withoutTanggal(text, reading))
  }
  return merged
}

function joinAll(
  text: string,
  readings: readonly Reading[],
  joinTwo: (text: string, left: Reading, right: Reading) => Reading | undefined,
): Reading[] {
  const done: Reading[] = []
  for (const reading of readings) {
    const before = done.at(-1)
    const joined = before && joinTwo(text, before, reading)
    if (joined) done[done.length - 1] = joined
    else done.push(reading)
  }
  return done
}

/** `(2/5)` alone is a fraction or a score, `(2/5/2023)` and `(28/4-3/5/2023)` are days. */
const hasYear = ({ year, last }: Known) => year !== undefined || last?.year !== undefined

const isPossibleDay = ({ year, month, day }: Known) =>
  day === undefined || month === undefined || day <= daysInMonth(year ?? 2000, month)

function withoutBrackets(text: string, { start, end, known }: Reading): Reading {
  const inner = text.slice(start, end)
  const { bracketed: _, ...rest } = known
  const from = start + inner.length - inner.replace(/^\(\s*/, '').length
  const to = start + inner.trimEnd().replace(/\)$/, '').trimEnd().length
  return { start: from, end: to, known: rest }
}

/** `tanggal` announces a date and is no part of it, unless a day of the month is all there is. */
function withoutTanggal(text: string, reading: Reading): Reading {
  const { start, end, known } = reading
  if (known.month === undefined || known.every) return reading
  const announced = /^(?:tanggal|tgl\.?)\s+/i.exec(text.slice(start, Math.min(end, start + 16)))
  return announced === null ? reading : { ...reading, start: start + announced[0].length }
}
