/** Days that move through the calendar, as they were published, and the Hijri calendar as far as that tells. */
import { data } from '../lexicon/generated/date-published-days.js'
import { decodeWordList } from '../store/word-list.js'
import { easterSunday, fromDayNumber, toDayNumber } from './calendar.js'

let days: ReadonlyMap<string, readonly number[]> | undefined

function readDays(): ReadonlyMap<string, readonly number[]> {
  return new Map(
    decodeWordList(data).map((line) => {
      const [name, list] = line.split('\t')
      return [name!, list!.split(' ').map(readDay)]
    }),
  )
}

function readDay(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number)
  return toDayNumber({ year: year!, month: month!, day: day! })
}

/**
 * The days a holiday has in that year: by month and day (`12-25`), by Easter Sunday (`easter-2`), or as published,
 * where it may be none, or two of a feast that moves through the year (`Maulid Nabi` in 2015).
 */
export function daysOfHoliday(holiday: string, year: number): readonly number[] {
  if (/^\d/.test(holiday)) {
    const [month, day] = holiday.split('-').map(Number)
    return [toDayNumber({ year, month: month!, day: day! })]
  }
  if (holiday.startsWith('easter')) return [easterSunday(year) + Number(holiday.slice('easter'.length))]
  days ??= readDays()
  return days.get(holiday)?.filter((day) => fromDayNumber(day).year === year) ?? []
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

/** Feasts that fix a day of the Hijri calendar: month, day of the month. */
const FIXED_BY: readonly (readonly [feast: string, month: number, day: number])[] = [
  ['Tahun Baru Islam', 1, 1],
  ['Maulid Nabi', 3, 12],
  ['Isra Mikraj', 7, 27],
  ['Ramadan', 9, 1],
  ['Idul Fitri', 10, 1],
  ['Idul Adha', 12, 10],
]

/**
 * The day of a Hijri date, counted from a published day of the same month, so never more than 29 days off it;
 * undefined where none was published.
 */
export function hijriDay(day: number, month: number, year: number): number | undefined {
  const feast = FIXED_BY.find(([, feastMonth]) => feastMonth === month)
  if (feast === undefined || day > 30) return undefined
  const [name, , feastDay] = feast
  days ??= readDays()
  const near =
    toDayNumber({ year: 622, month: 7, day: 19 }) + ((year - 1) * 12 + month - 1) * 29.530588 + feastDay
  const found = days.get(name)?.find((published) => Math.abs(published - near) < 10)
  return found === undefined ? undefined : found + day - feastDay
}

/** The year in which a Hijri day lies nearest to `today`; undefined where no such day was published. */
export function nearestHijriYear(day: number, month: number, today: number): number | undefined {
  const about = Math.round((today - toDayNumber({ year: 622, month: 7, day: 19 })) / 354.367) + 1
  const known = [about - 1, about, about + 1].flatMap((year) => {
    const found = hijriDay(day, month, year)
    return found === undefined ? [] : [{ year, distance: Math.abs(found - today) }]
  })
  return known.sort((a, b) => a.distance - b.distance)[0]?.year
}
