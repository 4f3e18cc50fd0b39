/** Days, weekdays and months: the year, month or week that the words leave open. */

import { withFields } from '../../store/records.js'
import {
  addMonths,
  daysInMonth,
  fromDayNumber,
  mondayOf,
  toDayNumber,
  twoDigits,
  weekdayOf,
} from '../calendar.js'
import { expectsFuture, wordBefore } from '../cues.js'
import type { Known } from '../known.js'
import { DAY, dayPoint, monthPoint, type Point, weekPoint } from '../point.js'
import { baseOf, type Story, weekdayInStory } from '../story.js'

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

/** Nearer than this to the day of writing, a weekday that is not its date's is a slip. */
const SLIP = 14

/** `Senin (2/12)`, written in October 2025, is of 2024: the weekday decides, where the nearest year has another. */
function yearOfWeekday(known: Known, month: number, year: number | undefined, today = 0): number | undefined {
  const { day, weekday, eve, shift, last } = known
  if (year === undefined || day === undefined || weekday === undefined || shift || last) return year
  const dayOf = (of: number) => dayOfYear(of, month, day)
  if (Math.abs(dayOf(year) - today) < SLIP) return year
  const isThen = (of: number) => weekdayOf(dayOf(of) + (eve ? 1 : 0)) === weekday
  return [year, year - 1, year + 1].find(isThen) ?? year
}

/** The number of a day of that year; 29 February of a year without one is the 28th. */
function dayOfYear(year: number, month: number, day = 1): number {
  return toDayNumber({ year, month, day: Math.min(day, daysInMonth(year, month)) })
}

export function resolveMonth(known: Known, month: number, story: Story): Point {
  const { day, weekday } = known
  const implied = known.year ?? impliedYear(known, month, day, story)
  const year = known.year ?? yearOfWeekday(known, month, implied, story.written?.day)
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

export function resolveWeekday(known: Known, weekday: number, story: Story): Point {
  const { shift, toward } = known
  const base = shift ? baseOf(shift, story) : story.written?.day
  if (base === undefined) return { value: `XXXX-WXX-${weekday}` }
  if (shift?.unit === 'D') return dayPoint(base + nearest(weekday, base))
  if (shift?.unit === 'W') return dayPoint(mondayOf(base) + 7 * shift.count + weekday - 1)
  if (toward === 0) return dayPoint(mondayOf(base) + weekday - 1)
  const back = (weekdayOf(base) - weekday + 7) % 7
  if (toward === -1) return dayPoint(base - (back || 7))
  const ahead = (weekday - weekdayOf(base) + 7) % 7
  if (toward === 1) return dayPoint(base + (known.part && !known.eve ? ahead : ahead || 7))
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

/** `Senin pertama bulan depan`, `Jumat terakhir Mei 2023`. */
export function resolveNthWeekday(known: Known, nth: number, story: Story): Point {
  const { shift, weekday = 0 } = known
  const unknown = { value: `XXXX-WXX-${weekday}` }
  const base = shift && baseOf(shift, story)
  const named = known.month === undefined ? undefined : monthNamed(known, known.month, story)
  const month = base === undefined ? named : addMonths({ ...fromDayNumber(base), day: 1 }, shift!.count)
  if (month === undefined) return unknown
  const first = toDayNumber({ ...month, day: 1 })
  const length = daysInMonth(month.year, month.month)
  const ahead = (weekday - weekdayOf(first) + 7) % 7
  const place = nth > 0 ? ahead + 7 * (nth - 1) : ahead + 7 * Math.floor((length - 1 - ahead) / 7)
  return place < length ? dayPoint(first + place) : unknown
}

function monthNamed(known: Known, month: number, story: Story) {
  const year = known.year ?? impliedYear(known, month, undefined, story)
  return year === undefined ? undefined : { year, month }
}

/** How far the nearest such weekday is: `Minggu pagi itu` beside the day just told. */
function nearest(weekday: number, base: number): number {
  const ahead = (weekday - weekdayOf(base) + 7) % 7
  return ahead > 3 ? ahead - 7 : ahead
}

export function resolveWeekend({ shift }: Known, story: Story): Point {
  const base = shift && baseOf(shift, story)
  if (shift === undefined || base === undefined) return { value: 'XXXX-WXX-WE' }
  const monday = mondayOf(base) + 7 * shift.count
  return { value: `${weekPoint(monday).value}-WE`, from: (monday + 5) * DAY, to: (monday + 7) * DAY }
}

/** `tanggal 5`: of the month just told, or of the month of writing. */
export function resolveDayOfMonth(known: Known, day: number, story: Story): Point {
  const { shift, toward } = known
  const base = shift
    ? baseOf(shift, story)
    : toward === undefined
      ? (story.told.last ?? story.written?.day)
      : story.written?.day
  if (base === undefined) return { value: `XXXX-XX-${twoDigits(day)}` }
  const now = fromDayNumber(base)
  let moved = addMonths({ ...now, day: 1 }, shift?.unit === 'M' ? shift.count : 0)
  if (toward === -1 && day >= now.day) moved = addMonths(moved, -1)
  if (toward === 1 && day <= now.day) moved = addMonths(moved, 1)
  if (day > daysInMonth(moved.year, moved.month)) return { value: `XXXX-XX-${twoDigits(day)}` }
  return dayPoint(toDayNumber({ ...moved, day }))
}
