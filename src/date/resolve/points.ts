/** One point or stretch of time: from the most exact field that the words say to the least. */
import { twoDigits } from '../calendar.js'
import type { Known } from '../known.js'
import { dayPoint, longPoint, type Point, yearPoint } from '../point.js'
import { resolveDayOfStory, type Story } from '../story.js'
import { resolveDayOfMonth, resolveMonth, resolveNthWeekday, resolveWeekday, resolveWeekend } from './days.js'
import { resolveHijri, resolveHoliday } from './feasts.js'
import { resolveClockShift, resolvePartOfYear, resolveSeason, resolveShift } from './periods.js'
import { addTime } from './times.js'

export function resolvePoint(known: Known, story: Story): Point {
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
  if (known.nth !== undefined) return resolveNthWeekday(known, known.nth, story)
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
