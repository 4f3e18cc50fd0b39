/** The Gregorian calendar as plain arithmetic: a day is its number since 1970-01-01. The clock is never read. */

export interface CalendarDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

export const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : MONTH_DAYS[month - 1]!
}

/** `{ year: 1970, month: 1, day: 2 }` → 1. */
export function toDayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** 1 → `{ year: 1970, month: 1, day: 2 }`. */
export function fromDayNumber(dayNumber: number): CalendarDay {
  const shifted = dayNumber + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (dayNumber: number) => ((((dayNumber + 3) % 7) + 7) % 7) + 1

export const mondayOf = (dayNumber: number) => dayNumber - weekdayOf(dayNumber) + 1

/** ISO 8601 week: the week belongs to the year of its Thursday. */
export function weekOf(dayNumber: number): { year: number; week: number } {
  const thursday = mondayOf(dayNumber) + 3
  const { year } = fromDayNumber(thursday)
  return { year, week: Math.floor((thursday - toDayNumber({ year, month: 1, day: 1 })) / 7) + 1 }
}

/** Moves by months and keeps the day of the month where there is one: 31 January + 1 → 28 February. */
export function addMonths({ year, month, day }: CalendarDay, count: number): CalendarDay {
  const months = year * 12 + month - 1 + count
  const moved = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
  return { ...moved, day: Math.min(day, daysInMonth(moved.year, moved.month)) }
}

/** Easter Sunday of the western churches (the method of Meeus, Jones and Butcher). */
export function easterSunday(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return toDayNumber({ year, month: Math.floor(f / 31), day: (f % 31) + 1 })
}

export const twoDigits = (n: number) => (n < 10 ? `0${n}` : `${n}`)
export const isoYear = (year: number) => `${year}`.padStart(4, '0')
export const isoMonth = (year: number, month: number) => `${isoYear(year)}-${twoDigits(month)}`
export const isoDay = ({ year, month, day }: CalendarDay) => `${isoMonth(year, month)}-${twoDigits(day)}`
export const isoClock = (minutes: number) =>
  `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(Math.floor(minutes % 60))}`

/** 420 → `+07:00`. */
export function isoOffset(minutes: number): string {
  return `${minutes < 0 ? '-' : '+'}${isoClock(Math.abs(minutes))}`
}

let isoDays: Map<number, string> | undefined

/** A story names the same few days again and again. */
const MANY_DAYS = 5000

/** 0 → `1970-01-01`. */
export function isoDayOf(dayNumber: number): string {
  isoDays ??= new Map()
  let iso = isoDays.get(dayNumber)
  if (iso === undefined) {
    iso = isoDay(fromDayNumber(dayNumber))
    if (isoDays.size >= MANY_DAYS) isoDays.clear()
    isoDays.set(dayNumber, iso)
  }
  return iso
}
