/** Parts of a year, and moves by days, weeks, months, years and hours. */
import { addMonths, fromDayNumber, isoYear, mondayOf, toDayNumber, twoDigits } from '../calendar.js'
import { expectsFuture } from '../cues.js'
import type { Known, Shift } from '../known.js'
import type { UnitOfTime } from '../lexicon.js'
import {
  DAY,
  dayPoint,
  isoInstant,
  longPoint,
  monthPoint,
  monthsPoint,
  type Point,
  weekPoint,
  yearPoint,
} from '../point.js'
import { baseOf, type Story } from '../story.js'
import { toDuration } from './lengths.js'

/** The year written, moved to, or meant where none is. */
export function yearOf(known: Known, story: Story): number | undefined {
  if (known.year !== undefined) return known.year
  const base = known.shift ? baseOf(known.shift, story) : story.written?.day
  if (base === undefined) return undefined
  return fromDayNumber(base).year + (known.shift?.unit === 'Y' ? known.shift.count : 0)
}

export function resolvePartOfYear(known: Known, story: Story): Point {
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
export function resolveSeason(known: Known, season: string, story: Story): Point {
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

export function resolveShift(shift: Shift, story: Story): Point {
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

export function resolveClockShift(shift: Shift, { written, told }: Story): Point {
  const perUnit = MINUTES[shift.unit]!
  const now = written?.minutes === undefined ? undefined : written.day * DAY + written.minutes
  const base = shift.told ? told.clock : now
  if (base === undefined) return { value: offsetOf(shift), isTime: true }
  const from = Math.floor(base + shift.count * perUnit)
  return {
    value: isoInstant(from),
    from,
    to: from + Math.max(1, perUnit),
    day: Math.floor(from / DAY),
    isTime: true,
  }
}
