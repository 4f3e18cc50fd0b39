/** Stretches of the calendar with their values. */
import {
  addMonths,
  daysInMonth,
  isoClock,
  isoDayOf,
  isoMonth,
  isoYear,
  toDayNumber,
  twoDigits,
  weekOf,
} from './calendar.js'

export const DAY = 1440

/** A stretch of the calendar with its value: `from` and `to` are minutes since 1970 on the wall clock. */
export interface Point {
  readonly value: string
  readonly from?: number | undefined
  readonly to?: number | undefined
  /** The day it lies on, where it is one day or less. */
  readonly day?: number | undefined
  readonly isTime?: true
  readonly name?: string | undefined
  readonly weekdayConflict?: true | undefined
}

/** `zone` as it is written: `+07:00`, `Z` or nothing. */
export function isoInstant(minutes: number, zone = ''): string {
  const day = Math.floor(minutes / DAY)
  const clock = minutes === day * DAY ? '00:00' : isoClock(minutes - day * DAY)
  return `${isoDayOf(day)}T${clock}${zone}`
}

export const dayPoint = (day: number): Point => ({
  value: isoDayOf(day),
  from: day * DAY,
  to: (day + 1) * DAY,
  day,
})

export function monthPoint(year: number, month: number): Point {
  const from = toDayNumber({ year, month, day: 1 })
  return { value: isoMonth(year, month), from: from * DAY, to: (from + daysInMonth(year, month)) * DAY }
}

/** `count` months from the month on: quarters, halves. */
export function monthsPoint(value: string, year: number, month: number, count: number): Point {
  const first = { year, month, day: 1 }
  return { value, from: toDayNumber(first) * DAY, to: toDayNumber(addMonths(first, count)) * DAY }
}

export const yearPoint = (year: number): Point => longPoint(isoYear(year), year, 1)

export function weekPoint(monday: number): Point {
  const { year, week } = weekOf(monday)
  return { value: `${isoYear(year)}-W${twoDigits(week)}`, from: monday * DAY, to: (monday + 7) * DAY }
}

export function longPoint(value: string, year: number, years: number): Point {
  return {
    value,
    from: toDayNumber({ year, month: 1, day: 1 }) * DAY,
    to: toDayNumber({ year: year + years, month: 1, day: 1 }) * DAY,
  }
}
