import { describe, expect, it } from 'vitest'
import {
  addMonths,
  easterSunday,
  fromDayNumber,
  isoDay,
  toDayNumber,
  weekdayOf,
  weekOf,
} from '../../src/date/calendar.js'

const dayNumber = (iso: string) => {
  const [year, month, day] = iso.split('-').map(Number)
  return toDayNumber({ year: year!, month: month!, day: day! })
}

describe('the calendar', () => {
  it('agrees with the platform on every day of 1890 to 2110', () => {
    for (let day = dayNumber('1890-01-01'); day < dayNumber('2110-01-01'); day += 17) {
      const date = new Date(day * 86_400_000)
      expect(isoDay(fromDayNumber(day))).toBe(date.toISOString().slice(0, 10))
      expect(toDayNumber(fromDayNumber(day))).toBe(day)
      expect(weekdayOf(day) % 7).toBe(date.getUTCDay())
    }
  })

  it.each([
    ['2023-01-01', 2022, 52],
    ['2023-05-02', 2023, 18],
    ['2020-12-31', 2020, 53],
    ['2024-12-30', 2025, 1],
  ])('puts %s into week %d-%d', (iso, year, week) => {
    expect(weekOf(dayNumber(iso))).toEqual({ year, week })
  })

  it('keeps the day when it moves by months, where the month has it', () => {
    expect(addMonths({ year: 2023, month: 1, day: 31 }, 1)).toEqual({ year: 2023, month: 2, day: 28 })
    expect(addMonths({ year: 2023, month: 1, day: 15 }, -2)).toEqual({ year: 2022, month: 11, day: 15 })
  })

  it.each([
    [2014, '2014-04-20'],
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
  ])('knows Easter of %d', (year, iso) => {
    expect(isoDay(fromDayNumber(easterSunday(year)))).toBe(iso)
  })
})
