/** Named days and days of the Hijri calendar. */

import { withFields } from '../../store/records.js'
import { fromDayNumber, isoYear } from '../calendar.js'
import { daysOfHoliday, hijriDay, hijriMonth, nearestHijriYear } from '../holidays.js'
import { feastName, type Known } from '../known.js'
import { DAY, dayPoint, type Point } from '../point.js'
import type { Anchor, Story } from '../story.js'
import { yearOf } from './periods.js'

export function resolveHijri(known: NonNullable<Known['hijri']>, { written }: Story): Point {
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
export function resolveHoliday(holiday: string, known: Known, story: Story): Point {
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
