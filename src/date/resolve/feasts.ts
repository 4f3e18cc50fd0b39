/** Named days and days of the Hijri calendar. */
import { withFields } from '../../store/records.js'
import { fromDayNumber, isoYear } from '../calendar.js'
import {
  dayInOwnYear,
  daysOfHoliday,
  daysOfLeave,
  type HijriDay,
  hijriDay,
  hijriMonth,
  hijriSpan,
  nearestHijriYear,
} from '../holidays.js'
import { feastName, type Known } from '../known.js'
import { DAY, dayPoint, type Point } from '../point.js'
import type { Anchor, Story } from '../story.js'
import { yearOf } from './periods.js'

export function resolveHijri(known: HijriDay, { written }: Story): Point {
  const { day, month } = known
  if (month === 0) return spanPoint(hijriSpan({ ...known, month: 1 }, 12), `${known.year} H`)
  const year = known.year ?? (written && nearestHijriYear(known, written.day))
  const name = [day, hijriMonth(month), known.year && `${known.year} H`].filter(Boolean).join(' ')
  const then = { month, ...(day !== undefined && { day }), ...(year !== undefined && { year }) }
  if (day === undefined) return spanPoint(hijriSpan(then, 1), name)
  const found = hijriDay(then)
  return found === undefined ? { value: 'XXXX-XX-XX', name } : withFields(dayPoint(found), { name })
}

/** A stretch of days by its first and its last one. */
function spanPoint(span: readonly [number, number] | undefined, name: string | undefined): Point {
  if (span === undefined) return { value: 'XXXX-XX', name }
  const [first, end] = span
  const value =
    end === first + 1 ? dayPoint(first).value : `${dayPoint(first).value}/${dayPoint(end - 1).value}`
  return { value, from: first * DAY, to: end * DAY, name }
}

/** The holiday of the year named, or the nearest. */
export function resolveHoliday(holiday: string, known: Known, story: Story): Point {
  const { text, reading, written } = story
  const name = feastName(text.slice(reading.start, reading.end))
  const named = name === undefined ? {} : { name }
  if (known.ownYear !== undefined) {
    const day = dayInOwnYear(holiday, known.ownYear)
    return day === undefined
      ? { value: 'XXXX-XX-XX', ...named }
      : withFields(dayPoint(day + (known.away ?? 0)), named)
  }
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
  if (nearest !== undefined && known.leave) {
    const leave = daysOfLeave(holiday, fromDayNumber(nearest).year)
    return leave.length === 0
      ? { value: isoYear(fromDayNumber(nearest).year), ...named }
      : spanPoint([leave[0]!, leave.at(-1)! + 1], name)
  }
  if (nearest !== undefined) return withFields(dayPoint(nearest), named)
  const ownYear = year === undefined ? undefined : dayInOwnYear(holiday, year)
  if (ownYear !== undefined) return withFields(dayPoint(ownYear), named)
  if (year !== undefined) return { value: isoYear(year), ...named }
  return { value: /^\d/.test(holiday) && !known.away ? `XXXX-${holiday}` : 'XXXX-XX-XX', ...named }
}

function yearsAround(written: Anchor | undefined): readonly number[] {
  if (written === undefined) return []
  const { year } = fromDayNumber(written.day)
  return [year - 1, year, year + 1]
}
