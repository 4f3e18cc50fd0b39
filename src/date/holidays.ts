/** Days that move through the calendar, as they were published, and the Hijri calendar as far as that tells. */
import { data as feastYears } from '../lexicon/generated/date-feast-years.js'
import { data as hijriStarts } from '../lexicon/generated/date-hijri-starts.js'
import { data as publishedDays } from '../lexicon/generated/date-published-days.js'
import { decodeWordList } from '../store/word-list.js'
import { easterSunday, fromDayNumber, toDayNumber } from './calendar.js'

/** A day of the Hijri calendar. */
export interface HijriDay {
  readonly day?: number
  readonly month: number
  readonly year?: number
}

interface Tables {
  /** Published days by feast, the days of joint leave by `leave` and their feast. */
  readonly days: ReadonlyMap<string, readonly number[]>
  /** First days of Hijri months, by month. */
  readonly starts: ReadonlyMap<number, readonly number[]>
  /** Years to add to a feast's own; or its day in the Hijri calendar. */
  readonly years: ReadonlyMap<string, number | Required<Omit<HijriDay, 'year'>>>
}

let tables: Tables | undefined

function readTables(): Tables {
  if (tables !== undefined) return tables
  const days = new Map(readRows(publishedDays).map(([name, list]) => [name!, list!.split(' ').map(readDay)]))
  const starts = new Map(
    readRows(hijriStarts).map(([month, list]) => [Number(month), list!.split(' ').map(readDay)]),
  )
  const years: Map<string, number | { month: number; day: number }> = new Map()
  for (const [feast, calendar, first, day] of readRows(feastYears)) {
    if (calendar === 'years') years.set(feast!, -Number(first))
    else {
      const fixed = { month: Number(first), day: Number(day) }
      years.set(feast!, fixed)
      const found = days.get(feast!)!.map((published) => published - fixed.day + 1)
      starts.set(fixed.month, [...found, ...(starts.get(fixed.month) ?? [])])
    }
  }
  tables = { days, starts, years }
  return tables
}

const readRows = (data: string) => decodeWordList(data).map((line) => line.split('\t'))

function readDay(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number)
  return toDayNumber({ year: year!, month: month!, day: day! })
}

/**
 * The days a holiday has in that year: by month and day (`12-25`), by Easter Sunday (`easter-2`), every so many days
 * (`every 210 from 2025-04-23`), by the Hijri calendar (`hijri 8-15`), or as published, with days behind it (`Ramadan+16`); it may be none, or two of a feast
 * that moves through the year (`Maulid Nabi` in 2015).
 */
export function daysOfHoliday(holiday: string, year: number): readonly number[] {
  if (/^\d/.test(holiday)) {
    const [month, day] = holiday.split('-').map(Number)
    return [toDayNumber({ year, month: month!, day: day! })]
  }
  if (holiday.startsWith('easter')) return [easterSunday(year) + Number(holiday.slice('easter'.length))]
  if (holiday.startsWith('every')) return daysOfCycle(holiday, year)
  const fixed = readHijriFeast(holiday)
  if (fixed !== undefined) {
    const about = Math.round((toDayNumber({ year, month: 7, day: 1 }) - EPOCH) / YEAR) + 1
    return [about - 1, about, about + 1]
      .map((own) => hijriDay({ ...fixed, year: own }))
      .filter((day) => day !== undefined && fromDayNumber(day).year === year) as number[]
  }
  const [, name, behind] = /^(.*?)(?:\+(\d+))?$/.exec(holiday)!
  return (
    readTables()
      .days.get(name!)
      ?.map((day) => day + Number(behind ?? 0))
      .filter((day) => fromDayNumber(day).year === year) ?? []
  )
}

/** `hijri 8-15`: a feast that the Hijri calendar alone tells. */
function readHijriFeast(holiday: string): Required<Omit<HijriDay, 'year'>> | undefined {
  const [, month, day] = /^hijri (\d+)-(\d+)$/.exec(holiday) ?? []
  return month === undefined ? undefined : { month: Number(month), day: Number(day) }
}

/** The days of joint leave that the state gave round a feast. */
export const daysOfLeave = (holiday: string, year: number) => daysOfHoliday(`leave ${holiday}`, year)

function daysOfCycle(holiday: string, year: number): number[] {
  const [, length, from] = /^every (\d+) from (\S+)$/.exec(holiday)!
  const every = Number(length)
  const first = toDayNumber({ year, month: 1, day: 1 })
  const days: number[] = []
  const next = first + ((((readDay(from!) - first) % every) + every) % every)
  for (let day = next; fromDayNumber(day).year === year; day += every) days.push(day)
  return days
}

/** The day of a feast in a year of its own calendar: `Imlek 2576`, `Idul Fitri 1446 H`; undefined where it has none. */
export function dayInOwnYear(holiday: string, ownYear: number): number | undefined {
  const fixed = readHijriFeast(holiday)
  if (fixed !== undefined) return hijriDay({ ...fixed, year: ownYear })
  const name = holiday.replace(/\+\d+$/, '')
  const calendar = readTables().years.get(name)
  if (calendar === undefined) return undefined
  if (typeof calendar === 'number') return daysOfHoliday(holiday, ownYear + calendar)[0]
  const found = hijriDay({ ...calendar, year: ownYear })
  return found === undefined ? undefined : found + Number(/\+(\d+)$/.exec(holiday)?.[1] ?? 0)
}

const HIJRI_MONTHS = [
  'Muharam',
  'Safar',
  'Rabiul Awal',
  'Rabiul Akhir',
  'Jumadil Awal',
  'Jumadil Akhir',
  'Rajab',
  'Syakban',
  'Ramadan',
  'Syawal',
  'Zulkaidah',
  'Zulhijah',
] as const

export const hijriMonth = (month: number) => HIJRI_MONTHS[month - 1]!

const EPOCH = toDayNumber({ year: 622, month: 7, day: 19 })
const MONTH = 29.530588
const YEAR = 354.367

/** The first day of a Hijri month, undefined where it is not known. */
function startOfHijriMonth(month: number, year: number): number | undefined {
  const near = EPOCH + ((year - 1) * 12 + month - 1) * MONTH
  return readTables()
    .starts.get(month)
    ?.find((start) => Math.abs(start - near) < 10)
}

/** The day of a Hijri date; undefined where the beginning of its month is not known. */
export function hijriDay({ day = 1, month, year }: HijriDay): number | undefined {
  if (year === undefined || day > 30) return undefined
  const start = startOfHijriMonth(month, year)
  return start === undefined ? undefined : start + day - 1
}

/** First day and the day behind the last of a Hijri month or year. */
export function hijriSpan({ month, year }: HijriDay, months: number): readonly [number, number] | undefined {
  if (year === undefined) return undefined
  const start = startOfHijriMonth(month, year)
  const next = month - 1 + months
  const end = startOfHijriMonth((next % 12) + 1, year + Math.floor(next / 12))
  return start === undefined || end === undefined ? undefined : [start, end]
}

/** The year in which a Hijri day lies nearest to `today`; undefined where no such day is known. */
export function nearestHijriYear({ day, month }: HijriDay, today: number): number | undefined {
  const about = Math.round((today - EPOCH) / YEAR) + 1
  const known = [about - 1, about, about + 1].flatMap((year) => {
    const found = hijriDay({ ...(day !== undefined && { day }), month, year })
    return found === undefined ? [] : [{ year, distance: Math.abs(found - today) }]
  })
  return known.sort((a, b) => a.distance - b.distance)[0]?.year
}
