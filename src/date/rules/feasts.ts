/** Named days and the Hijri calendar. */
import type { Known } from '../known.js'
import { type Captures, number, type Rule } from './rule.js'

export const feastsRules = (): readonly Rule[] => [
  // Named days and the Hijri calendar.
  { notation: '{holiday}', example: ['Idul Fitri', '2023-04-22'] },
  {
    notation: '{mark:hijriah}-{days:small} {holiday}[ {year}]',
    example: ['H-7 Lebaran', '2023-04-15'],
    read: (c) => ({ away: -number(c.days) }),
  },
  {
    notation: '{mark:hijriah}+{days:small} {holiday}[ {year}]',
    example: ['H+3 Lebaran', '2023-04-25'],
    read: (c) => ({ away: number(c.days) }),
  },
  { notation: '{holiday} <tahun |>{year}', example: ['Idul Fitri 2023', '2023-04-22'] },
  ...['', ' [tahun ]{hijriYear:digits}[ hijriah]'].flatMap((year): Rule[] => [
    {
      notation: `[bulan ]{hijriMonth}${year}`,
      example: [`Ramadan${year && ' 1444 H'}`, '2023-03-23/2023-04-21'],
      read: hijri,
    },
    {
      notation: `bulan {hijriMonth}${year}`,
      example: [`bulan Ramadan${year && ' 1444 H'}`, '2023-03-23/2023-04-21'],
      read: hijri,
    },
    {
      notation: `{hijriDay:day} {hijriMonth}${year}`,
      example: [`1 Syawal${year && ' 1444 H'}`, '2023-04-22'],
      read: hijri,
    },
  ]),
  {
    notation: '{holiday} {hijriYear:y2}[ hijriah]',
    example: ['Idul Fitri 1444 Hijriah', '2023-04-22'],
    read: (c) => ({ year: Math.round((number(c.hijriYear) * 354.367) / 365.2425 + 621.57) }),
  },
]

function hijri(c: Captures): Known | undefined {
  const { hijriDay, hijriMonth, hijriYear } = c
  if (hijriYear !== undefined && (number(hijriYear) < 1300 || number(hijriYear) > 1600)) return undefined
  return {
    hijri: {
      month: number(hijriMonth),
      ...(hijriDay !== undefined && { day: number(hijriDay) }),
      ...(hijriYear !== undefined && { year: number(hijriYear) }),
    },
  }
}
