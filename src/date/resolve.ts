/** From what the words say to a value: the rest comes from `writtenOn` and from the date the story last told. */
import type { DateMention } from '../document.js'
import { withFields } from '../store/records.js'
import {
  addMonths,
  type CalendarDay,
  daysInMonth,
  fromDayNumber,
  isoClock,
  isoDayOf,
  isoMonth,
  isoOffset,
  isoYear,
  mondayOf,
  toDayNumber,
  twoDigits,
  weekdayOf,
  weekOf,
} from './calendar.js'
import { expectsFuture, wordBefore } from './cues.js'
import { daysOfHoliday, hijriDay, hijriMonth, nearestHijriYear } from './holidays.js'
import { feastName, type Known, type Length, type Shift } from './known.js'
import type { UnitOfTime } from './lexicon.js'
import type { Reading } from './read.js'

/** The time of writing, taken apart; the wall clock of its place counts. */
export interface Anchor {
  readonly day: number
  /** Minutes since midnight, where `writtenOn` has a time. */
  readonly minutes?: number
}

/** What the story told so far. */
export interface Told {
  /** The last day it named, and where. */
  readonly day?: number | undefined
  readonly at?: number | undefined
  /** The first day of the last day, month or year it named. */
  readonly any?: number | undefined
  /** The day to come back to in the next paragraph, after a look back (`sehari sebelumnya`). */
  readonly main?: number | undefined
  /** The last clock time it named, in minutes since 1970. */
  readonly clock?: number | undefined
  /** The last day was named by its weekday too, so the story goes on by weekdays: `Jumat, 23 Agustus`. */
  readonly byWeekday?: boolean
  /** Its weekday was not its date's: `Rabu (14/12/2014)`. */
  readonly isDoubtful?: boolean
  /** The day that each weekday (1 to 7) was last said to be: `Kamis (27/11/2014)`. */
  readonly weekdays?: Readonly<Record<number, number>> | undefined
}

/** A stretch of the calendar with its value: `from` and `to` are minutes since 1970 on the wall clock. */
interface Point {
  readonly value: string
  readonly from?: number | undefined
  readonly to?: number | undefined
  /** The day it lies on, where it is one day or less. */
  readonly day?: number | undefined
  readonly isTime?: true
  readonly name?: string | undefined
  readonly weekdayConflict?: true | undefined
}

interface Story {
  readonly text: string
  readonly reading: Reading
  readonly written: Anchor | undefined
  readonly told: Told
}

const DAY = 1440

/** Reads `2023-05-02T09:00+07:00`, which was checked before. */
export function readAnchor(writtenOn: string): Anchor {
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/.exec(writtenOn)!
  const dayNumber = toDayNumber({ year: Number(year), month: Number(month), day: Number(day) })
  return { day: dayNumber, ...(hour !== undefined && { minutes: Number(hour) * 60 + Number(minute) }) }
}

export interface Resolved {
  readonly mention: DateMention
  readonly told: Told
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** The mention that a reading is, and what the story has told by then. */
export function resolve(story: Story): Resolved {
  const { reading, text, told } = story
  const { known, start, end } = reading
  const mention: Writable<DateMention> = { start, end, text: text.slice(start, end), type: 'DATE', value: '' }
  if (known.mod) mention.mod = known.mod
  if (known.every) resolveSet(mention, known)
  else if (known.length) resolveLength(mention, known, known.length, story.written)
  else if (known.reference) mention.value = known.reference
  else {
    const point = known.last ? resolveRange(known, known.last, story) : resolvePoint(known, story)
    const zone = known.zone ?? known.last?.zone
    if (point.isTime) mention.type = 'TIME'
    mention.value = point.value
    if (point.from !== undefined) mention.from = isoInstant(point.from, zone)
    if (point.to !== undefined) mention.to = isoInstant(point.to, zone)
    if (point.weekdayConflict) mention.weekdayConflict = true
    const name = known.named ?? point.name
    if (name !== undefined) mention.name = name
    return { mention, told: tell(told, point, known, start) }
  }
  return { mention, told }
}

function tell(told: Told, point: Point, { shift, weekday, month, hour }: Known, at: number): Told {
  if (point.from === undefined) return told
  const any = Math.floor(point.from / DAY)
  if (point.day === undefined) return withFields(told, { any })
  const looksBack = shift !== undefined && shift.count < 0 && (shift.told || (told.day ?? 0) > point.day)
  const clock = hour !== undefined || shift?.unit.startsWith('T') ? point.from : undefined
  const main = looksBack ? (told.main ?? told.day) : undefined
  const named = weekday !== undefined && month !== undefined && !point.weekdayConflict
  return {
    day: point.day,
    at,
    any,
    main,
    clock,
    byWeekday: weekday !== undefined,
    isDoubtful: point.weekdayConflict === true,
    weekdays: named ? { ...told.weekdays, [weekday]: point.day } : told.weekdays,
  }
}

function isoInstant(minutes: number, zone: number | undefined): string {
  const day = Math.floor(minutes / DAY)
  const clock = minutes === day * DAY ? '00:00' : isoClock(minutes - day * DAY)
  return `${isoDayOf(day)}T${clock}${zone === undefined ? '' : isoOffset(zone)}`
}

// Stretches of the calendar.

const dayPoint = (day: number): Point => ({
  value: isoDayOf(day),
  from: day * DAY,
  to: (day + 1) * DAY,
  day,
})

function monthPoint(year: number, month: number): Point {
  const from = toDayNumber({ year, month, day: 1 })
  return { value: isoMonth(year, month), from: from * DAY, to: (from + daysInMonth(year, month)) * DAY }
}

/** `count` months from the month on: quarters, halves. */
function monthsPoint(value: string, year: number, month: number, count: number): Point {
  const first = { year, month, day: 1 }
  return { value, from: toDayNumber(first) * DAY, to: toDayNumber(addMonths(first, count)) * DAY }
}

const yearPoint = (year: number): Point => longPoint(isoYear(year), year, 1)

function weekPoint(monday: number): Point {
  const { year, week } = weekOf(monday)
  return { value: `${isoYear(year)}-W${twoDigits(week)}`, from: monday * DAY, to: (monday + 7) * DAY }
}

// Points.

function resolvePoint(known: Known, story: Story): Point {
  const { shift } = known
  if (shift && (shift.unit === 'TH' || shift.unit === 'TM' || shift.unit === 'TS'))
    return resolveClockShift(shift, story)
  const date = resolveDate(known, story)
  const isEve = known.eve && known.month === undefined && date.day !== undefined
  const point = isEve ? { ...date, ...dayPoint(date.day! - 1) } : date
  return known.hour === undefined && known.part === undefined ? point : addTime(known, point)
}

/** The date part: from the most exact field to the least. */
function resolveDate(known: Known, story: Story): Point {
  const { century, decade } = known
  if (century !== undefined) return longPoint(twoDigits(century), century * 100, 100)
  if (decade !== undefined) return longPoint(`${decade}`, decade * 10, 10)
  if (known.hijri) return resolveHijri(known.hijri, story)
  if (known.holiday !== undefined) return resolveHoliday(known.holiday, known, story)
  if (known.month !== undefined) return resolveMonth(known, known.month, story)
  if (known.weekday !== undefined) return resolveWeekday(known, known.weekday, story)
  if (known.weekend) return resolveWeekend(known, story)
  if (known.day !== undefined) return resolveDayOfMonth(known, known.day, story)
  if (known.quarter !== undefined || known.half !== undefined) return resolvePartOfYear(known, story)
  if (known.season !== undefined) return resolveSeason(known, known.season, story)
  if (known.year !== undefined) return yearPoint(known.year)
  if (known.shift) return resolveShift(known.shift, story)
  return resolveDayOfStory(story)
}

function longPoint(value: string, year: number, years: number): Point {
  return {
    value,
    from: toDayNumber({ year, month: 1, day: 1 }) * DAY,
    to: toDayNumber({ year: year + years, month: 1, day: 1 }) * DAY,
  }
}

/** The day a shift counts from. */
function baseOf(shift: Shift, { told, written }: Story): number | undefined {
  if (!shift.told) return written?.day
  return (shift.unit === 'D' || shift.unit === 'W' ? (told.day ?? told.any) : told.any) ?? written?.day
}

function resolveShift(shift: Shift, story: Story): Point {
  const base = baseOf(shift, story)
  if (base === undefined) return { value: offsetOf(shift) }
  const { unit, count, grain } = shift
  if (unit === 'D') return dayPoint(base + count)
  if (unit === 'W') return weekPoint(mondayOf(base) + 7 * count)
  const { year, month } = fromDayNumber(base)
  if (unit === 'M') {
    const moved = addMonths({ year, month, day: 1 }, count)
    return monthPoint(moved.year, moved.month)
  }
  if (grain === 10 || grain === 100) {
    const long = Math.floor((year + count * grain) / grain)
    return longPoint(grain === 10 ? `${long}` : twoDigits(long), long * grain, grain)
  }
  return yearPoint(year + count)
}

/** Without a day of writing a move stays a move: `-P3D`, `+P1W`, `P0Y`. */
function offsetOf({ unit, count }: Shift): string {
  const sign = count < 0 ? '-' : count > 0 ? '+' : ''
  return `${sign}${toDuration({ [unit]: Math.abs(count) })}`
}

const MINUTES: Partial<Record<UnitOfTime, number>> = { TH: 60, TM: 1, TS: 1 / 60 }

function resolveClockShift(shift: Shift, { written, told }: Story): Point {
  const perUnit = MINUTES[shift.unit]!
  const now = written?.minutes === undefined ? undefined : written.day * DAY + written.minutes
  const base = shift.told ? told.clock : now
  if (base === undefined) return { value: offsetOf(shift), isTime: true }
  const from = Math.floor(base + shift.count * perUnit)
  return {
    value: isoInstant(from, undefined),
    from,
    to: from + Math.max(1, perUnit),
    day: Math.floor(from / DAY),
    isTime: true,
  }
}

/** A clock time in a story belongs to the day just told. */
function resolveDayOfStory({ text, reading, told, written }: Story): Point {
  if (told.day !== undefined) {
    const sameParagraph = !hasBreak(text, told.at!, reading.start)
    const day = sameParagraph ? told.day : (told.main ?? told.day)
    const isNear = written === undefined || Math.abs(written.day - day) <= 60
    if (sameParagraph || isNear) return dayPoint(day)
  }
  return written === undefined ? { value: '' } : dayPoint(written.day)
}

/** Longer than this a paragraph is not looked through for its end. */
const LONG_PARAGRAPH = 2000

const hasBreak = (text: string, from: number, to: number) =>
  to - from > LONG_PARAGRAPH || text.slice(from, to).includes('\n')

/** The year that a month or a day of a year without one lies in: the nearest, rather behind than before. */
function impliedYear(known: Known, month: number, day: number | undefined, story: Story): number | undefined {
  const { shift, toward } = known
  const base = shift ? baseOf(shift, story) : story.written?.day
  if (base === undefined) return undefined
  const now = fromDayNumber(base)
  if (shift?.unit === 'Y') return now.year + shift.count
  if (toward === 0) return now.year
  const today = day === undefined ? toDayNumber({ ...now, day: 1 }) : base
  const ahead = dayOfYear(now.year, month, day) - today
  if (toward === -1) return ahead < 0 ? now.year : now.year - 1
  if (toward === 1) return ahead > (day === undefined ? -1 : 0) ? now.year : now.year + 1
  if (expectsFuture(story.text, story.reading.start)) return ahead >= 0 ? now.year : now.year + 1
  const sinceThen = /^(?:sejak|semenjak)$/i.test(wordBefore(story.text, story.reading.start))
  const dearAhead = sinceThen ? 100 : 2
  if (ahead > 0)
    return ahead * dearAhead > today - dayOfYear(now.year - 1, month, day) ? now.year - 1 : now.year
  return (dayOfYear(now.year + 1, month, day) - today) * dearAhead < -ahead ? now.year + 1 : now.year
}

/** The number of a day of that year; 29 February of a year without one is the 28th. */
function dayOfYear(year: number, month: number, day = 1): number {
  return toDayNumber({ year, month, day: Math.min(day, daysInMonth(year, month)) })
}

function resolveMonth(known: Known, month: number, story: Story): Point {
  const { day, weekday } = known
  const year = known.year ?? impliedYear(known, month, day, story)
  if (year === undefined) {
    return {
      value: day === undefined ? `XXXX-${twoDigits(month)}` : `XXXX-${twoDigits(month)}-${twoDigits(day)}`,
    }
  }
  if (day === undefined) return monthPoint(year, month)
  const exists = day <= daysInMonth(year, month)
  const number = toDayNumber({ year, month, day: exists ? day : daysInMonth(year, month) })
  const conflict = weekday !== undefined && weekdayOf(known.eve ? number + 1 : number) !== weekday
  const point = dayPoint(number)
  return conflict ? withFields(point, { weekdayConflict: true }) : point
}

function resolveWeekday(known: Known, weekday: number, story: Story): Point {
  const { shift, toward } = known
  const base = shift ? baseOf(shift, story) : story.written?.day
  if (base === undefined) return { value: `XXXX-WXX-${weekday}` }
  if (shift?.unit === 'W') return dayPoint(mondayOf(base) + 7 * shift.count + weekday - 1)
  if (toward === 0) return dayPoint(mondayOf(base) + weekday - 1)
  const back = (weekdayOf(base) - weekday + 7) % 7
  if (toward === -1) return dayPoint(base - (back || 7))
  const ahead = (weekday - weekdayOf(base) + 7) % 7
  if (toward === 1) return dayPoint(base + (ahead || 7))
  const { text, reading } = story
  const said = story.told.weekdays?.[weekday]
  if (said !== undefined && Math.abs(said - base) <= 8) return dayPoint(said)
  const inStory = weekdayInStory(weekday, base, story)
  if (inStory !== undefined) return dayPoint(inStory)
  const isPlanned =
    /^(?:pada|mulai|hingga|sampai)$/i.test(wordBefore(text, reading.start)) &&
    expectsFuture(text, reading.start)
  return dayPoint(isPlanned ? base + ahead : base - back)
}

/** Nearer than this to a day just told, a weekday is counted from it: `Sabtu (14/9) atau Minggu dini hari`. */
const BESIDE = 45

/** A story of long ago goes on from day to day: `Jumat, 23 Agustus ... pada Sabtu`. */
function weekdayInStory(weekday: number, today: number, { text, told, reading }: Story): number | undefined {
  if (told.day === undefined || told.isDoubtful) return undefined
  const between = text.slice(told.at!, Math.min(reading.start, told.at! + BESIDE + 1))
  const isBeside = between.length <= BESIDE && !/[.!?]\s|\n/.test(between)
  const isLongAgo = told.byWeekday && today - told.day > 8 && reading.start - told.at! <= LONG_PARAGRAPH
  if (!isBeside && !isLongAgo) return undefined
  const ahead = (weekday - weekdayOf(told.day) + 7) % 7
  return told.day + (isBeside && ahead > 3 ? ahead - 7 : ahead)
}

function resolveWeekend({ shift }: Known, story: Story): Point {
  const base = shift && baseOf(shift, story)
  if (shift === undefined || base === undefined) return { value: 'XXXX-WXX-WE' }
  const monday = mondayOf(base) + 7 * shift.count
  return { value: `${weekPoint(monday).value}-WE`, from: (monday + 5) * DAY, to: (monday + 7) * DAY }
}

/** `tanggal 5`: of the month just told, or of the month of writing. */
function resolveDayOfMonth(known: Known, day: number, story: Story): Point {
  const { shift, toward } = known
  const base = shift
    ? baseOf(shift, story)
    : toward === undefined
      ? (story.told.day ?? story.written?.day)
      : story.written?.day
  if (base === undefined) return { value: `XXXX-XX-${twoDigits(day)}` }
  const now = fromDayNumber(base)
  let moved = addMonths({ ...now, day: 1 }, shift?.unit === 'M' ? shift.count : 0)
  if (toward === -1 && day >= now.day) moved = addMonths(moved, -1)
  if (toward === 1 && day <= now.day) moved = addMonths(moved, 1)
  if (day > daysInMonth(moved.year, moved.month)) return { value: `XXXX-XX-${twoDigits(day)}` }
  return dayPoint(toDayNumber({ ...moved, day }))
}

/** The year written, moved to, or meant where none is. */
function yearOf(known: Known, story: Story): number | undefined {
  if (known.year !== undefined) return known.year
  const base = known.shift ? baseOf(known.shift, story) : story.written?.day
  if (base === undefined) return undefined
  return fromDayNumber(base).year + (known.shift?.unit === 'Y' ? known.shift.count : 0)
}

function resolvePartOfYear(known: Known, story: Story): Point {
  const { quarter, half } = known
  const token = quarter !== undefined ? `Q${quarter}` : `H${half}`
  const months = quarter !== undefined ? 3 : 6
  const nth = quarter ?? half!
  let year = yearOf(known, story)
  if (year === undefined) return { value: `XXXX-${token}` }
  if (known.year === undefined && known.shift === undefined && story.written && known.toward !== 0) {
    const begins = toDayNumber({ year, month: (nth - 1) * months + 1, day: 1 })
    const future = known.toward === 1 || expectsFuture(story.text, story.reading.start)
    if (begins > story.written.day && !future) year--
  }
  return monthsPoint(`${isoYear(year)}-${token}`, year, (nth - 1) * months + 1, months)
}

const FIRST_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/**
 * `musim panas 2014` → `2014-SU`; of the two seasons of the tropics `musim kemarau` lies with summer, `musim hujan`
 * with winter, and both keep their name.
 */
function resolveSeason(known: Known, season: string, story: Story): Point {
  const token = season.slice(0, 2)
  const name = season.slice(3)
  const year = known.year ?? seasonYear(known, FIRST_MONTH[token]!, story)
  return { value: `${year === undefined ? 'XXXX' : isoYear(year)}-${token}`, ...(name && { name }) }
}

function seasonYear(known: Known, firstMonth: number, story: Story): number | undefined {
  const year = yearOf(known, story)
  if (year === undefined || known.toward === undefined || known.shift) return year
  const { month } = fromDayNumber(story.written!.day)
  if (known.toward === -1) return month > firstMonth ? year : year - 1
  return known.toward === 1 && month >= firstMonth ? year + 1 : year
}

function resolveHijri(known: NonNullable<Known['hijri']>, { written }: Story): Point {
  const { day, month } = known
  const year = known.year ?? (written && nearestHijriYear(day ?? 1, month, written.day))
  const name = [day, hijriMonth(month), known.year && `${known.year} H`].filter(Boolean).join(' ')
  const first = year === undefined ? undefined : hijriDay(day ?? 1, month, year)
  if (first === undefined) return { value: day === undefined ? 'XXXX-XX' : 'XXXX-XX-XX', name }
  if (day !== undefined) return withFields(dayPoint(first), { name })
  const end = hijriDay(1, month + 1, year!)
  if (end === undefined) return { value: 'XXXX-XX', name }
  return {
    value: `${dayPoint(first).value}/${dayPoint(end - 1).value}`,
    from: first * DAY,
    to: end * DAY,
    name,
  }
}

/** The holiday of the year named, or the nearest. */
function resolveHoliday(holiday: string, known: Known, story: Story): Point {
  const { text, reading } = story
  const name = feastName(text.slice(reading.start, reading.end))
  const named = name === undefined ? {} : { name }
  const { written } = story
  const year = known.year ?? (known.shift ? yearOf(known, story) : undefined)
  const years = year === undefined ? yearsAround(written) : [year]
  const today = written?.day ?? 0
  const nearest = years
    .flatMap((of) => daysOfHoliday(holiday, of))
    .map((found) => found + (known.away ?? 0))
    .filter(
      (found) => year !== undefined || known.toward === undefined || (found - today) * known.toward >= 0,
    )
    .sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0]
  if (nearest !== undefined) return withFields(dayPoint(nearest), named)
  if (year !== undefined) return { value: isoYear(year), ...named }
  return { value: /^\d/.test(holiday) && !known.away ? `XXXX-${holiday}` : 'XXXX-XX-XX', ...named }
}

function yearsAround(written: Anchor | undefined): readonly number[] {
  if (written === undefined) return []
  const { year } = fromDayNumber(written.day)
  return [year - 1, year, year + 1]
}

// Times of a day.

function addTime(known: Known, point: Point): Point {
  const zone = known.zone === undefined ? '' : isoOffset(known.zone)
  const isDay =
    point.day !== undefined || point.value === '' || /^[X\d]{4}-(?:XX|WXX|\d\d)-/.test(point.value)
  if (!isDay) return point
  if (known.hour === undefined) {
    const { token, fromHour, toHour } = known.part!
    if (point.day === undefined) return timeOf(point, token)
    return timeOf(point, token, point.day * DAY + fromHour * 60, point.day * DAY + toHour * 60)
  }
  const minutes = hourOfDay(known) * 60 + (known.minute ?? 0)
  const second = known.second === undefined ? '' : `:${twoDigits(known.second)}`
  const from = point.day === undefined ? undefined : point.day * DAY + minutes
  const to = from === undefined ? undefined : from + (known.minute === undefined ? 60 : 1)
  return timeOf(point, `T${isoClock(minutes)}${second}${zone}`, from, to)
}

const timeOf = (
  { value, day, name, weekdayConflict }: Point,
  time: string,
  from?: number,
  to?: number,
): Point => ({
  value: value + time,
  from,
  to,
  day,
  isTime: true,
  name,
  weekdayConflict,
})

/** `jam 7 malam` is 19, `jam 1 siang` 13, `pukul 01.15 dini hari` 1. */
function hourOfDay({ hour, part }: Known): number {
  if (part === undefined || hour! >= 12) return part?.token === 'TNI' && hour === 12 ? 24 : hour!
  if (part.token === 'TNI') return hour! >= 5 ? hour! + 12 : hour!
  if (part.token === 'TEV') return hour! + 12
  if (part.token === 'TAF') return hour! <= 6 ? hour! + 12 : hour!
  return hour!
}

// Ranges: what one end leaves open, the other says.

const DATE_FIELDS = ['year', 'month', 'day', 'weekday', 'shift', 'toward', 'quarter', 'half'] as const
const INHERITED = ['year', 'month', 'zone', 'part', 'toward', 'shift'] as const

function resolveRange(known: Known, last: Known, story: Story): Point {
  const { last: _, mod: __, ...first } = known
  const isClock = last.hour !== undefined && last.day === undefined && last.weekday === undefined
  if (isOpenRange(first, last)) return resolveOpenRange(first, last, story)
  const started = inherit(first, last, INHERITED)
  let begin = resolvePoint(started, story)
  const inherited = isClock
    ? inherit(last, first, ['zone', 'part', ...DATE_FIELDS])
    : inherit(last, first, last.weekday !== undefined && last.day === undefined ? [] : INHERITED)
  let end = resolvePoint(inherited, story)
  if (begin.from !== undefined && end.from !== undefined && end.from < begin.from) {
    // `30 Desember hingga 2 Januari 2023`: the year written is the end's.
    if (last.year !== undefined && first.year === undefined)
      begin = resolvePoint(withFields(started, { year: last.year - 1 }), story)
    else end = later(inherited, begin, story) ?? end
  }
  if (begin.from !== undefined && end.to !== undefined && end.to <= begin.from) return begin
  return {
    value: `${begin.value.split('/')[0]}/${end.value.split('/').at(-1)}`,
    ...(begin.from !== undefined && { from: begin.from }),
    ...(end.to !== undefined && { to: isClock ? end.from! : end.to }),
    ...(begin.isTime && { isTime: true as const }),
    ...(begin.day !== undefined && { day: begin.day }),
    ...(begin.weekdayConflict && { weekdayConflict: true as const }),
  }
}

const isOpenRange = (first: Known, last: Known) =>
  first.month !== undefined &&
  last.month !== undefined &&
  first.year === undefined &&
  last.year === undefined &&
  first.shift === undefined

/** `Januari-Agustus`: the end lies near the day of writing, and the beginning is the last one before it. */
function resolveOpenRange(first: Known, last: Known, story: Story): Point {
  const end = resolvePoint(last, story)
  if (end.from === undefined) return { value: `${resolvePoint(first, story).value}/${end.value}` }
  const begin = resolvePoint(withFields(first, { toward: -1 }), {
    ...story,
    written: { day: Math.floor(end.from / DAY) },
  })
  return {
    value: `${begin.value}/${end.value}`,
    from: begin.from!,
    to: end.to!,
    ...(begin.day !== undefined && { day: begin.day }),
  }
}

function inherit(own: Known, other: Known, fields: readonly (keyof Known)[]): Known {
  const missing: Record<string, unknown> = {}
  for (const field of fields) {
    if (own[field] === undefined && other[field] !== undefined) missing[field] = other[field]
  }
  if (own.month !== undefined && own.day === undefined) delete missing.day
  if (own.hour !== undefined && own.hour >= 12) delete missing.part
  return withFields(own, missing)
}

/** `30 Desember hingga 2 Januari`: the end lies behind the beginning. */
function later(last: Known, begin: Point, story: Story): Point | undefined {
  const after = { ...story, written: { day: begin.day ?? Math.floor(begin.from! / DAY) } }
  if (last.hour !== undefined) {
    const { hour, minute, zone } = last
    const next = dayPoint(Math.floor(begin.from! / DAY) + 1)
    return addTime(
      { hour: hour!, ...(minute !== undefined && { minute }), ...(zone !== undefined && { zone }) },
      next,
    )
  }
  const { year: _, ...open } = last
  return resolvePoint(withFields(open, { toward: 1 }), after)
}

// Lengths and sets.

const UNITS: readonly (UnitOfTime | 'NI')[] = ['Y', 'M', 'W', 'D', 'NI', 'TH', 'TM', 'TS']

/** `{ TH: 3, TM: 20 }` → `PT3H20M`; `PXX` where nothing is measured (`sebentar`). */
export function toDuration(length: Length): string {
  let duration = 'P'
  for (const unit of UNITS) {
    const count = length[unit]
    if (count === undefined) continue
    if (unit.startsWith('T') && !duration.includes('T')) duration += 'T'
    duration += `${count}${unit.replace('T', '')}`
  }
  return duration === 'P' ? 'PXX' : duration
}

function resolveLength(
  mention: Writable<DateMention>,
  { window }: Known,
  length: Length,
  written: Anchor | undefined,
): void {
  mention.type = 'DURATION'
  mention.value = toDuration(length)
  if (window !== undefined && written !== undefined) Object.assign(mention, windowOf(length, window, written))
}

/** `dua pekan terakhir` ends with the day of writing, `lima tahun ke depan` begins with it. */
function windowOf(length: Length, window: -1 | 1, { day, minutes }: Anchor) {
  if (Object.values(length).includes('X')) return {}
  const count = (unit: UnitOfTime) => (length[unit] as number | undefined) ?? 0
  const inHours = count('TH') * 60 + count('TM') + count('TS') / 60
  if (inHours > 0 && minutes === undefined) return {}
  const now = inHours > 0 ? day * DAY + minutes! : (window === -1 ? day + 1 : day) * DAY
  const today: CalendarDay = fromDayNumber(Math.floor(now / DAY))
  const moved = toDayNumber(addMonths(today, window * Math.round(count('Y') * 12 + count('M'))))
  const other = Math.round(
    moved * DAY + (now % DAY) + window * ((count('W') * 7 + count('D')) * DAY + inHours),
  )
  return window === -1
    ? { from: isoInstant(other, undefined), to: isoInstant(now, undefined) }
    : { from: isoInstant(now, undefined), to: isoInstant(other, undefined) }
}

function resolveSet(mention: Writable<DateMention>, known: Known): void {
  mention.type = 'SET'
  mention.value = known.length ? toDuration(known.length) : setPattern(known)
  if (known.freq === undefined) mention.quant = 'EVERY'
  else mention.freq = known.freq
}

/** `setiap Senin` → `XXXX-WXX-1`, `setiap 17 Agustus` → `XXXX-08-17`. */
function setPattern({ weekday, eve, month, day, part, hour, minute, zone, weekend, holiday }: Known): string {
  let date = 'XXXX-XX-XX'
  if (weekday !== undefined) date = `XXXX-WXX-${eve ? ((weekday + 5) % 7) + 1 : weekday}`
  else if (weekend) date = 'XXXX-WXX-WE'
  else if (holiday !== undefined && /^\d/.test(holiday)) date = `XXXX-${holiday}`
  else if (month !== undefined)
    date = `XXXX-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(day)}`}`
  else if (day !== undefined) date = `XXXX-XX-${twoDigits(day)}`
  if (hour !== undefined) {
    const clock = isoClock(hourOfDay({ hour, ...(part && { part }) }) * 60 + (minute ?? 0))
    return `${date}T${clock}${zone === undefined ? '' : isoOffset(zone)}`
  }
  return part === undefined ? date : `${date}${part.token}`
}
