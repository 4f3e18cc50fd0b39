/** Times of a day. */
import { isoClock, isoOffset, twoDigits } from '../calendar.js'
import type { Known } from '../known.js'
import { DAY, type Point } from '../point.js'

export function addTime(known: Known, point: Point): Point {
  const zone = zoneOf(known)
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
export function hourOfDay({ hour, part }: Known): number {
  if (part === undefined || hour! >= 12) return part?.token === 'TNI' && hour === 12 ? 24 : hour!
  if (part.token === 'TNI') return hour! >= 5 ? hour! + 12 : hour!
  if (part.token === 'TEV') return hour! + 12
  if (part.token === 'TAF') return hour! <= 6 ? hour! + 12 : hour!
  return hour!
}

/** `+07:00`, `Z`, or nothing where no zone is written. */
export const zoneOf = ({ zone, utc }: Known) => (utc ? 'Z' : zone === undefined ? '' : isoOffset(zone))
