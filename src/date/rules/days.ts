/** Days in digits, in words, in brackets, and what only looks like one. */
import type { Known } from '../known.js'
import { type Captures, endYear, fullYear, number, type Rule, weekdayOfWord } from './rule.js'

export const daysRules = (): readonly Rule[] => [
  // Days in digits: Indonesian order.
  { notation: '{day}/{month:monthNumber}/{year:anyYear}', example: ['2/5/2023', '2023-05-02'] },
  { notation: '{day}-{month:monthNumber}-{year:anyYear}', example: ['02-05-2023', '2023-05-02'] },
  { notation: '{day}.{month:monthNumber}.{year:anyYear}', example: ['02.05.2023', '2023-05-02'] },
  {
    notation: '{day}/{month:monthNumber}/{short:twoDigitYear}',
    example: ['02/05/23', '2023-05-02'],
    read: (c) => ({ year: fullYear(number(c.short)) }),
  },
  { notation: '{year}-{month:monthNumber}-{day}', example: ['2023-05-02', '2023-05-02'] },
  { notation: '{year}/{month:monthNumber}/{day}', example: ['2023/05/02', '2023-05-02'] },
  {
    notation: '{day}-{lastDay:day}/{month:monthNumber}/{year:anyYear}',
    example: ['28-29/11/2013', '2013-11-28/2013-11-29'],
    read: (c) => ({ last: { day: number(c.lastDay) } }),
  },
  {
    notation: '{day}/{month:monthNumber}[ ]-[ ]{lastDay:day}/{lastMonth:monthNumber}/{lastYear:year}',
    example: ['28/4-3/5/2023', '2023-04-28/2023-05-03'],
    read: (c) => ({ last: { day: number(c.lastDay), month: number(c.lastMonth), ...endYear(c) } }),
  },
  {
    notation: '{day}/{month:monthNumber}/{year}[ ]-[ ]{lastDay:day}/{lastMonth:monthNumber}/{lastYear:year}',
    example: ['1/5/2023–5/5/2023', '2023-05-01/2023-05-05'],
    read: untilDay,
  },
  {
    notation: '{day} {month:anyMonth} {year}[ ]-[ ]{lastDay:day} {lastMonth:anyMonth} {lastYear:year}',
    example: ['1 Mei 2023–5 Mei 2023', '2023-05-01/2023-05-05'],
    read: untilDay,
  },
  { notation: '{year} {month:anyMonth} {day}', example: ['2023 Mei 2', '2023-05-02'] },
  {
    notation: '{month:shortMonth}[.] {day} {year}',
    example: ['Aug 05 2025', '2025-08-05'],
    reason: 'what programs print',
  },
  { notation: '{day}th {month:anyMonth}[,] {year}', example: ['2nd May 2023', '2023-05-02'] },
  { notation: '{month:anyMonth} {day}th,[ ]{year}', example: ['May 2nd, 2023', '2023-05-02'] },
  {
    notation: '[{weekday:shortWeekday}<,|.> ]{day}< |->{month:shortMonth}[.]< |->{short:twoDigitYear}',
    example: ['05 Agu 22', '2022-08-05'],
    reason: 'feeds; a full month is more often followed by something that is counted',
    read: (c) => ({ year: fullYear(number(c.short)) }),
  },
  {
    notation: "[{weekday:shortWeekday}<,|.> ]{day} {month:anyMonth} '{short:twoDigitYear}",
    example: ["3 Juni '24", '2024-06-03'],
    read: (c) => ({ year: fullYear(number(c.short)) }),
  },
  {
    notation: '{weekday:shortWeekday} {month:anyMonth} {day} {year}',
    example: ['Tue Aug 05 2025', '2025-08-05'],
  },

  // Days in parentheses, which say which weekday is meant.
  {
    notation: '([ ]{day}/{month:monthNumber}[/{year}][ ])',
    example: ['(2/5/2023)', '2023-05-02'],
    adds: { bracketed: true },
  },
  {
    notation: '([ ]{day}/{month:monthNumber}/{short:twoDigitYear}[ ])',
    example: ['(2/5/23)', '2023-05-02'],
    adds: { bracketed: true },
    read: (c) => ({ year: fullYear(number(c.short)) }),
  },
  {
    notation: '([ ]{day}-{month:monthNumber}-{year}[ ])',
    example: ['(2-5-2023)', '2023-05-02'],
    adds: { bracketed: true },
  },
  {
    notation: '([ ]{day} {month:anyMonth}[ {year}][ ])',
    example: ['(2 Mei 2023)', '2023-05-02'],
    adds: { bracketed: true },
  },
  {
    notation: '([ ]{day}[ ]-[ ]{lastDay:day}/{month:monthNumber}[/{year}][ ])',
    example: ['(28-29/11/2013)', '2013-11-28/2013-11-29'],
    adds: { bracketed: true },
    read: (c) => ({ last: { day: number(c.lastDay) } }),
  },
  {
    notation:
      '([ ]{day}/{month:monthNumber}[ ]-[ ]{lastDay:day}/{lastMonth:monthNumber}[/{lastYear:year}][ ])',
    example: ['(28/4-3/5/2023)', '2023-04-28/2023-05-03'],
    adds: { bracketed: true },
    read: (c) => ({ last: { day: number(c.lastDay), month: number(c.lastMonth), ...endYear(c) } }),
  },

  {
    notation: '([ ][hari ]{weekday}[ ])',
    example: ['(Senin)', '2023-05-01'],
    adds: { bracketed: true },
  },

  // Days in words.
  {
    notation: '{day}< |-|>{month:anyMonth}[.]< |-|, |/>{year:anyYear}',
    example: ['2 Mei 2023', '2023-05-02'],
  },
  {
    notation: '{day} {month:agus}[.] {year}',
    example: ['3 Agus 2022', '2022-08-03'],
    reason: 'without a year it is more often a name',
  },
  { notation: '{day} {month:anyMonth}', example: ['2 Mei', '2023-05-02'] },
  { notation: '{day} {month:anyMonth} tahun {year:anyYear}', example: ['2 Mei tahun 2023', '2023-05-02'] },
  { notation: '{day} bulan {month}[ tahun][ {year}]', example: ['2 bulan Mei 2023', '2023-05-02'] },
  {
    notation: "{day} {month:anyMonth} [']{short:twoDigitYear}",
    example: ["17 Agustus '45", '1945-08-17'],
    read: (c) => (number(c.short) > 31 ? { year: fullYear(number(c.short)) } : undefined),
    reason: 'a number below 32 is more often something else',
  },
  { notation: '{month:anyMonth}[.] {day},[ ]{year}', example: ['May 2, 2023', '2023-05-02'] },
  {
    notation: 'tanggal {day:wordDay} {month}[ {year}]',
    example: ['tanggal tujuh belas Agustus 1945', '1945-08-17'],
  },
  { notation: 'tanggal {day}', example: ['tanggal 5', '2023-05-05'], yields: true },
  {
    notation: 'tanggal {day} bulan ini',
    example: ['tanggal 5 bulan ini', '2023-05-05'],
    adds: { shift: { unit: 'M', count: 0 } },
  },
  {
    notation: 'tanggal {day} bulan depan',
    example: ['tanggal 5 bulan depan', '2023-06-05'],
    adds: { shift: { unit: 'M', count: 1 } },
  },
  {
    notation: 'tanggal {day} bulan lalu',
    example: ['tanggal 5 bulan lalu', '2023-04-05'],
    adds: { shift: { unit: 'M', count: -1 } },
  },
  {
    notation:
      '{day}< - |-| hingga | sampai | sampai dengan | s.d. | s/d | dan >{lastDay:day} {month:anyMonth}[[.] {year}]',
    example: ['1-5 Mei 2023', '2023-05-01/2023-05-05'],
    read: (c) => ({ last: { day: number(c.lastDay) } }),
  },
  {
    notation: '{day}, {middle:day}[,] dan {lastDay:day} {month:anyMonth}[ {year}]',
    example: ['1, 2, dan 3 Mei 2023', '2023-05-01/2023-05-03'],
    read: (c) => ({ last: { day: number(c.lastDay) } }),
  },
  {
    notation: '{weekday} <{nth:urutan}|terakhir> [bulan ]{month}[ {year}]',
    example: ['Selasa kedua Mei 2023', '2023-05-09'],
    read: nthWeekday,
  },
  ...(
    [
      ['ini', { unit: 'M', count: 0 }, '2023-05-01'],
      ['itu', { unit: 'M', count: 0, told: true }, '2023-05-01'],
      ['lalu', { unit: 'M', count: -1 }, '2023-04-03'],
      ['depan', { unit: 'M', count: 1 }, '2023-06-05'],
    ] as const
  ).map(
    ([word, shift, value]): Rule => ({
      notation: `{weekday} <{nth:urutan}|terakhir> bulan ${word}`,
      example: [`Senin pertama bulan ${word}`, value],
      adds: { shift },
      read: nthWeekday,
    }),
  ),
  { notation: '[hari ]{weekday}', example: ['hari Selasa', '2023-05-02'], needs: 'weekday cue' },
  {
    notation: '{weekday:shortWeekday}<,|.> {day}[ ]<-| |/>[ ]{month:anyMonth}[.]< |-|/>{year}',
    example: ['Sel, 2 Mei 2023', '2023-05-02'],
  },
  {
    notation: '{weekday:shortWeekday}<,|.> {day}<-|/>{month:monthNumber}<-|/>{year}',
    example: ['Sel, 02/05/2023', '2023-05-02'],
  },
  {
    notation: '[hari ]{weekday}< dan | - |-| hingga | sampai >{lastWeekday:weekday}',
    example: ['Sabtu-Minggu', '2023-04-29/2023-04-30'],
    read: (c) => ({ last: { weekday: weekdayOfWord(c.lastWeekday) } }),
  },
]

/** The first Monday of a month, or its last; `Minggu pertama` is a week. */
function nthWeekday(c: Captures): Known | undefined {
  return typeof c.weekday === 'number' ? { nth: c.nth === undefined ? LAST : number(c.nth) } : undefined
}

/** The last such weekday of a month. */
const LAST = -1

/** The last day is written in full, and lies behind the first. */
function untilDay(c: Captures): Known | undefined {
  const [year, month, day] = [number(c.lastYear), number(c.lastMonth), number(c.lastDay)]
  const apart = year - number(c.year) || month - number(c.month) || day - number(c.day)
  return apart > 0 ? { last: { year, month, day } } : undefined
}
