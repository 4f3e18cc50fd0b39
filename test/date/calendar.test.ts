import { describe, expect, it } from 'vitest'
import {
  addMonths,
  daysInMonth,
  easterSunday,
  fromDayNumber,
  isLeapYear,
  isoDay,
  isoDayOf,
  isoMonth,
  isoOffset,
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
    [1818, '1818-03-22'],
    [1900, '1900-04-15'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2014, '2014-04-20'],
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2100, '2100-03-28'],
    [2285, '2285-03-22'],
  ])('knows Easter of %d', (year, iso) => {
    expect(isoDay(fromDayNumber(easterSunday(year)))).toBe(iso)
  })

  it('knows the months of every year, and the last day of four centuries', () => {
    for (const year of [1600, 1900, 1999, 2000, 2023, 2024, 2100, 2400]) {
      for (let month = 1; month <= 12; month++)
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate())
      expect(isLeapYear(year)).toBe(daysInMonth(year, 2) === 29)
    }
    for (const iso of ['1600-02-29', '2000-02-29', '2400-02-29'])
      expect(isoDay(fromDayNumber(dayNumber(iso)))).toBe(iso)
  })

  it('writes what ISO 8601 asks for', () => {
    expect([0, 420, 330, -210].map(isoOffset)).toEqual(['+00:00', '+07:00', '+05:30', '-03:30'])
    expect(isoMonth(845, 3)).toBe('0845-03')
  })

  it('says the same of a day however many were asked for before', () => {
    const days = Array.from({ length: 11_000 }, (_, i) => i)
    const asked = days.map(isoDayOf)
    expect(days.map(isoDayOf)).toEqual(asked)
    expect(asked.at(-1)).toBe('2000-02-12')
  })
})
