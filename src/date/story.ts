/** What a story has told, and which day a time or a move counts from. */

import { withFields } from '../store/records.js'
import { toDayNumber, weekdayOf } from './calendar.js'
import type { Known, Shift } from './known.js'
import { DAY, dayPoint, type Point } from './point.js'
import type { Reading } from './reading.js'

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

export interface Story {
  readonly text: string
  readonly reading: Reading
  readonly written: Anchor | undefined
  readonly told: Told
}

/** Reads `2023-05-02T09:00+07:00`, which was checked before. */
export function readAnchor(writtenOn: string): Anchor {
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/.exec(writtenOn)!
  const dayNumber = toDayNumber({ year: Number(year), month: Number(month), day: Number(day) })
  return { day: dayNumber, ...(hour !== undefined && { minutes: Number(hour) * 60 + Number(minute) }) }
}

export function tell(told: Told, point: Point, { shift, weekday, month, hour }: Known, at: number): Told {
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

/** The day a shift counts from. */
export function baseOf(shift: Shift, { told, written }: Story): number | undefined {
  if (!shift.told) return written?.day
  return (shift.unit === 'D' || shift.unit === 'W' ? (told.day ?? told.any) : told.any) ?? written?.day
}

/** A clock time in a story belongs to the day just told. */
export function resolveDayOfStory({ text, reading, told, written }: Story): Point {
  if (told.day !== undefined) {
    const sameParagraph = !hasBreak(text, told.at!, reading.start)
    const day = sameParagraph ? told.day : (told.main ?? told.day)
    const isNear = written === undefined || Math.abs(written.day - day) <= 60
    if (sameParagraph || isNear) return dayPoint(day)
  }
  return written === undefined ? { value: '' } : dayPoint(written.day)
}

/** Longer than this a paragraph is not looked through for its end. */
export const LONG_PARAGRAPH = 2000

const hasBreak = (text: string, from: number, to: number) =>
  to - from > LONG_PARAGRAPH || text.slice(from, to).includes('\n')

/** Nearer than this to a day just told, a weekday is counted from it: `Sabtu (14/9) atau Minggu dini hari`. */
const BESIDE = 45

/** A story of long ago goes on from day to day: `Jumat, 23 Agustus ... pada Sabtu`. */
export function weekdayInStory(
  weekday: number,
  today: number,
  { text, told, reading }: Story,
): number | undefined {
  if (told.day === undefined || told.isDoubtful) return undefined
  const between = text.slice(told.at!, Math.min(reading.start, told.at! + BESIDE + 1))
  const isBeside = between.length <= BESIDE && !/[.!?]\s|\n/.test(between)
  const isLongAgo = told.byWeekday && today - told.day > 8 && reading.start - told.at! <= LONG_PARAGRAPH
  if (!isBeside && !isLongAgo) return undefined
  const ahead = (weekday - weekdayOf(told.day) + 7) % 7
  return told.day + (isBeside && ahead > 3 ? ahead - 7 : ahead)
}
