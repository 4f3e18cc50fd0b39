/** Named days, years of other calendars, and the Hijri calendar. */
import type { Known } from '../known.js'
import { type Captures, number, type Rule } from './rule.js'

const HIJRI_YEAR = '[tahun ]{hijriYear:digits}[[ ]hijriah]'

export const feastsRules = (): readonly Rule[] => [
  { notation: '{holiday}', example: ['Idul Fitri', '2023-04-22'], needs: 'feast cue' },
  { notation: '{holiday}[ tahun] {year}', example: ['Idul Fitri 2023', '2023-04-22'] },
  {
    notation: 'hijriah-{days:small} {holiday}[ <{year}|{ownYear:y2}[[ ]hijriah]>]',
    example: ['H-7 Lebaran', '2023-04-15'],
    read: (c) => ({ away: -number(c.days) }),
  },
  {
    notation: 'hijriah+{days:small} {holiday}[ <{year}|{ownYear:y2}[[ ]hijriah]>]',
    example: ['H+3 Lebaran', '2023-04-25'],
    read: (c) => ({ away: number(c.days) }),
  },
  {
    notation: '{holiday}[ tahun] {ownYear:y2}[[ ]<hijriah|ownEra>]',
    example: ['Waisak 2567 BE', '2023-06-04'],
    reason: 'a year of the calendar that the feast is of',
    read: (c) => (number(c.ownYear) >= 1300 ? {} : undefined),
  },
  {
    notation: '{holiday}[ tahun] {otherYear:y2}[ ]<hijriah|ownEra>[ ]/[ ]{year}[[ ]masehi]',
    example: ['Idul Adha 1444H/2023', '2023-06-29'],
  },
  {
    notation: '{holiday}[ tahun] {ownYear:y1}[ ]ownEra',
    example: ['Nyepi Tahun Baru Saka 1945', '2023-03-22'],
  },
  { notation: '{holiday}[ tahun] saka {ownYear:y1}', example: ['Nyepi Caka 1945', '2023-03-22'] },
  {
    notation: '[{feast:holiday} ]{saka:sakaFeast} {ownYear:y1}',
    example: ['Tahun Baru Saka 1945', '2023-03-22'],
    reason: 'the name says whose year it is',
    adds: { holiday: 'Nyepi' },
  },
  {
    notation: 'jointLeave {holiday}[[ tahun] {year}]',
    example: ['cuti bersama Idul Adha 2023', '2023-06-28/2023-06-30'],
    adds: { leave: true },
  },

  {
    notation: '{first:n1} suro[ {year}]',
    example: ['1 Suro', '2023-07-20'],
    reason: 'the new year of the Javanese calendar',
    adds: { holiday: 'Satu Suro' },
    read: (c) => (c.first === 1 ? {} : undefined),
  },

  // The birthday of the republic.
  {
    notation: 'hut[ kemerdekaan][ ke<-| |>{nth:small}] {since:republik}[ ke<-| |>{nth:small}]',
    example: ['HUT RI ke-77', '2022-08-17'],
    adds: { holiday: '08-17', named: 'HUT RI' },
    read: (c) => (c.nth === undefined ? {} : { year: number(c.since) + number(c.nth) }),
  },
  {
    notation: 'hut republik[ tahun] {year}',
    example: ['HUT Kemerdekaan RI 2022', '2022-08-17'],
    adds: { holiday: '08-17', named: 'HUT RI' },
  },

  // The Hijri calendar.
  {
    notation: '[bulan ]{hijriMonth}',
    example: ['Ramadan', '2023-03-23/2023-04-21'],
    needs: 'feast cue',
    read: hijri,
  },
  { notation: 'bulan {hijriMonth}', example: ['bulan Syawal', '2023-04-22/2023-05-20'], read: hijri },
  {
    notation: `[bulan ]{hijriMonth} ${HIJRI_YEAR}`,
    example: ['Ramadan 1444 H', '2023-03-23/2023-04-21'],
    read: hijri,
  },
  {
    notation: `[bulan ]{otherMonth:hijriMonth} [tahun ]{otherYear:digits}[ ]hijriah[ ]/[ ]{year}[[ ]masehi]`,
    example: ['Ramadan 1444 H/2023 M', '2023-03-23/2023-04-21'],
    read: (c) => hijri({ hijriMonth: c.otherMonth, hijriYear: c.otherYear }),
  },
  {
    notation: 'tahun saka {year}',
    example: ['tahun Saka 1945'],
    reason: 'a year of another calendar',
    adds: { none: true },
  },
  { notation: '{hijriDay:day} {hijriMonth}', example: ['1 Syawal', '2023-04-22'], read: hijri },
  {
    notation: `[{feast:holiday}[,] ]{hijriDay:day} {hijriMonth} ${HIJRI_YEAR}`,
    example: ['1 Syawal 1444 H', '2023-04-22'],
    read: hijri,
  },
  {
    notation: `{hijriDay:day} {hijriMonth} ${HIJRI_YEAR}[ ]/[ ]{day} {month} {year}[ masehi]`,
    example: ['1 Syawal 1444 H/22 April 2023', '2023-04-22'],
    reason: 'one day in two calendars',
  },
  {
    notation: `{day} {month} {year}[ masehi][ ]/[ ]{hijriDay:day} {hijriMonth} ${HIJRI_YEAR}`,
    example: ['22 April 2023/1 Syawal 1444 H', '2023-04-22'],
  },
  {
    notation: '[tahun ]{hijriYear:y2}[ ]hijriah',
    example: ['1444 H', '2022-07-30/2023-07-18'],
    read: (c) =>
      isHijriYear(number(c.hijriYear)) ? { hijri: { month: 0, year: number(c.hijriYear) } } : undefined,
  },
  {
    notation: '[tahun ]{hijriYear:y2}[ ]hijriah[ ]/[ ]{year}[[ ]masehi]',
    example: ['1444 H/2023 M', '2023'],
  },
  {
    notation: '[tahun ]{year}[[ ]masehi][ ]/[ ]{hijriYear:y2}[ ]hijriah',
    example: ['tahun 2019/1440 H', '2019'],
  },
]

const isHijriYear = (year: number) => year >= 1300 && year <= 1600

function hijri({ hijriDay, hijriMonth, hijriYear }: Captures): Known | undefined {
  if (hijriYear !== undefined && !isHijriYear(number(hijriYear))) return undefined
  return {
    hijri: {
      month: number(hijriMonth),
      ...(hijriDay !== undefined && { day: number(hijriDay) }),
      ...(hijriYear !== undefined && { year: number(hijriYear) }),
    },
  }
}
