/** Lengths and sets. */
import type { DateMention } from '../../document.js'
import { addMonths, type CalendarDay, fromDayNumber, isoClock, toDayNumber, twoDigits } from '../calendar.js'
import type { Known, Length } from '../known.js'
import type { UnitOfTime } from '../lexicon.js'
import { DAY, isoInstant } from '../point.js'
import type { Anchor } from '../story.js'
import { hourOfDay, zoneOf } from './times.js'

export type Writable<T> = { -readonly [K in keyof T]: T[K] }

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

export function resolveLength(
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
    ? { from: isoInstant(other), to: isoInstant(now) }
    : { from: isoInstant(now), to: isoInstant(other) }
}

export function resolveSet(mention: Writable<DateMention>, known: Known): void {
  mention.type = 'SET'
  mention.value = known.length ? toDuration(known.length) : setPattern(known)
  if (known.freq === undefined) mention.quant = 'EVERY'
  else mention.freq = known.freq
}

/** `setiap Senin` → `XXXX-WXX-1`, `setiap 17 Agustus` → `XXXX-08-17`. */
function setPattern({
  weekday,
  eve,
  month,
  day,
  part,
  hour,
  minute,
  zone,
  utc,
  weekend,
  holiday,
}: Known): string {
  let date = 'XXXX-XX-XX'
  if (weekday !== undefined) date = `XXXX-WXX-${eve ? ((weekday + 5) % 7) + 1 : weekday}`
  else if (weekend) date = 'XXXX-WXX-WE'
  else if (holiday !== undefined && /^\d/.test(holiday)) date = `XXXX-${holiday}`
  else if (month !== undefined)
    date = `XXXX-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(day)}`}`
  else if (day !== undefined) date = `XXXX-XX-${twoDigits(day)}`
  if (hour !== undefined) {
    const clock = isoClock(hourOfDay({ hour, ...(part && { part }) }) * 60 + (minute ?? 0))
    return `${date}T${clock}${zoneOf({ zone, utc })}`
  }
  return part === undefined ? date : `${date}${part.token}`
}
