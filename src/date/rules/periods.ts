/** Months, years, decades, centuries, and the parts of a year: quarters, seasons, beginnings and ends. */
import type { DateModifier } from '../../document.js'
import { withFields } from '../../store/records.js'
import type { Known } from '../known.js'
import type { WordValue } from '../lexicon.js'
import { moved } from './amounts.js'
import { type Captures, endYear, fullYear, number, type Rule, unitOf } from './rule.js'

export const periodsRules = (): readonly Rule[] => [
  // Months and years.
  { notation: '{month}', example: ['Mei', '2023-05'], needs: 'month cue' },
  { notation: 'bulan {month}', example: ['bulan Mei', '2023-05'] },
  { notation: '{month:anyMonth}[.]< |-|, >{year}', example: ['Mei 2023', '2023-05'] },
  { notation: 'bulan {month:anyMonth} {year}', example: ['bulan Mei 2023', '2023-05'] },
  { notation: '{month} tahun {year}', example: ['Mei tahun 2023', '2023-05'] },
  { notation: 'bulan {month} tahun {year}', example: ['bulan Mei tahun 2023', '2023-05'] },
  {
    notation: '{month:anyMonth}[ ]<-|hingga|sampai>[ ]{lastMonth:anyMonth}[ {lastYear:year}]',
    example: ['Januari-Maret 2023', '2023-01/2023-03'],
    read: (c) => ({ last: { month: number(c.lastMonth), ...endYear(c) } }),
  },
  { notation: '{year}', example: ['2023', '2023'], needs: 'year cue' },
  {
    notation: '{year:y2}',
    example: ['1275', '1275'],
    needs: 'old year cue',
    reason: 'years before 1900 are rarer than other numbers',
  },
  { notation: 'tahun {year:anyYear}[ masehi]', example: ['tahun 2023', '2023'] },
  {
    notation: "tahun [']{short:twoDigitYear}",
    example: ['tahun 98', '1998'],
    read: (c) => (number(c.short) >= 40 ? { year: fullYear(number(c.short)) } : undefined),
  },
  {
    notation: '{year}[ ]<-|hingga|sampai>[ ]{lastYear:year}',
    example: ['2021-2024', '2021/2024'],
    read: (c) => (number(c.lastYear) > number(c.year) ? { last: { year: number(c.lastYear) } } : undefined),
  },
  {
    notation: 'tahun {year:anyYear}[ ]<-|hingga|sampai>[ ][tahun ]{lastYear:anyYear}',
    example: ['tahun 2021 hingga 2024', '2021/2024'],
    read: (c) => (number(c.lastYear) > number(c.year) ? { last: { year: number(c.lastYear) } } : undefined),
  },
  {
    notation: 'antara [tahun ]{year:anyYear} dan [tahun ]{lastYear:anyYear}',
    example: ['antara 2009 dan 2012', '2009/2012'],
    read: (c) => (number(c.lastYear) > number(c.year) ? { last: { year: number(c.lastYear) } } : undefined),
  },
  {
    notation: 'antara {month:anyMonth} dan {lastMonth:anyMonth}[ {lastYear:year}]',
    example: ['antara Juni dan Agustus 2023', '2023-06/2023-08'],
    read: (c) => ({ last: { month: number(c.lastMonth), ...endYear(c) } }),
  },
  {
    notation: '{year}/{lastYear:year}',
    example: ['2022/2023', '2022/2023'],
    read: (c) =>
      number(c.lastYear) === number(c.year) + 1 ? { last: { year: number(c.lastYear) } } : { none: true },
  },
  {
    notation: '<musim|tahun ajaran> {year}[[ ]</|->[ ]{lastYear:year}]',
    example: ['musim 2022/2023', '2022/2023'],
    read: (c) => (c.lastYear === undefined ? {} : { last: { year: number(c.lastYear) } }),
  },
  {
    notation: '<musim|tahun ajaran> {year}</|->{short:twoDigitYear}',
    example: ['musim 2022/23', '2022/2023'],
    read: (c) => ({ last: { year: number(c.year) + 1 } }),
  },
  { notation: 'musim {season:musimnya}', example: ['musim kemarau', '2023-SU'] },
  { notation: 'musim {season:musimnya} [tahun ]{year}', example: ['musim panas 2014', '2014-SU'] },
  { notation: 'musim {season:musimnya} ini', example: ['musim hujan ini', '2023-WI'], adds: { toward: 0 } },

  { notation: 'musim ini', example: ['musim ini', '2023'], adds: { shift: { unit: 'Y', count: 0 } } },
  { notation: 'musim lalu', example: ['musim lalu', '2022'], adds: { shift: { unit: 'Y', count: -1 } } },
  { notation: 'musim depan', example: ['musim depan', '2024'], adds: { shift: { unit: 'Y', count: 1 } } },

  // Decades and centuries.
  {
    notation: '<era|tahun|tahun-tahun|{unit}> {decadeYear:anyYear}[-]an',
    example: ['era 1990-an', '199'],
    read: (c) => ({ decade: Math.floor(number(c.decadeYear) / 10) }),
  },
  {
    notation: "<era|tahun|tahun-tahun|{unit}> [']{short:twoDigitYear}[-]an",
    example: ['era 90-an', '199'],
    read: (c) =>
      number(c.short) % 10 === 0 ? { decade: Math.floor(fullYear(number(c.short)) / 10) } : undefined,
  },
  {
    notation: '{decadeYear:anyYear}[-]an',
    example: ['1990-an', '199'],
    read: (c) => ({ decade: Math.floor(number(c.decadeYear) / 10) }),
  },
  {
    notation: 'abad <ke[-]|ke |>{number:small}',
    example: ['abad ke-21', '20'],
    read: (c) => ({ century: number(c.number) - 1 }),
  },
  {
    notation: 'abad {number:roman}',
    example: ['abad XXI', '20'],
    read: (c) => ({ century: number(c.number) - 1 }),
  },
  {
    notation: 'abad {number:urutan}',
    example: ['abad kedua', '01'],
    read: (c) => ({ century: number(c.number) - 1 }),
  },

  // Parts of a year.
  ...['< |/|-| tahun |, >{year}', ''].flatMap((year): Rule[] => [
    {
      notation: `kuartal< | ke-| ke >{quarter:ordinal}${year}`,
      example: [`kuartal I${year && '/2023'}`, '2023-Q1'],
      read: (c) => (number(c.quarter) <= 4 ? {} : undefined),
    },
    {
      notation: `semester< | ke-| ke >{half:ordinal}${year}`,
      example: [`semester II${year && ' 2022'}`, '2022-H2'],
      read: (c) => (number(c.half) <= 2 ? {} : undefined),
    },
    {
      notation: `kuartal terakhir${year}`,
      example: [`kuartal terakhir${year && ' 2022'}`, '2022-Q4'],
      adds: { quarter: 4 },
    },
    { notation: `{quarter:q1}${year}`, example: [`Q3${year && ' 2022'}`, '2022-Q3'] },
    {
      notation: `paruh {half:ordinal}${year}`,
      example: [`paruh pertama${year && ' 2023'}`, '2023-H1'],
      read: (c) => (number(c.half) <= 2 ? {} : undefined),
    },
    {
      notation: `kuartal {quarter:ordinal}< dan |-| hingga >{lastQuarter:ordinal}${year}`,
      example: [`kuartal pertama dan kedua${year && ' 2023'}`, '2023-Q1/2023-Q2'],
      read: (c) => ({ last: { quarter: number(c.lastQuarter) } }),
    },
  ]),
  {
    notation: '{unit:calendarUnit} {third:ordinal}',
    example: ['caturwulan I', '2023-01/2023-04'],
    read: (c) =>
      unitOf(c.unit).unit === 'M' && unitOf(c.unit).times === 4 && number(c.third) <= 3
        ? { month: number(c.third) * 4 - 3, last: { month: number(c.third) * 4 } }
        : undefined,
  },

  // Beginnings, middles, ends; weekends.
  {
    notation: '{mod:akhir}',
    example: ['akhir'],
    adds: { weak: true },
    read: (c) => ({ mod: c.mod as DateModifier }),
  },
  {
    notation: '{stage:akhir} <pekan|minggu>[ <ini|nanti|mendatang>]',
    example: ['akhir pekan ini', '2023-W18-WE'],
    read: (c) => weekendOf(c.stage, 0),
  },
  {
    notation: '{stage:akhir} <pekan|minggu> <[yang ]lalu|kemarin>',
    example: ['akhir pekan lalu', '2023-W17-WE'],
    read: (c) => weekendOf(c.stage, -1),
  },
  {
    notation: '{stage:akhir} <pekan|minggu> depan',
    example: ['akhir pekan depan', '2023-W19-WE'],
    read: (c) => weekendOf(c.stage, 1),
  },
  {
    notation: '{mod:akhir} {unit:calendarUnit}',
    example: ['akhir tahun', '2023'],
    yields: true,
    read: (c) => startOf(c),
  },

  {
    notation: 'tengah <pekan|minggu>[ ini]',
    example: ['tengah pekan ini', '2023-W18'],
    adds: { mod: 'MID', shift: { unit: 'W', count: 0 } },
  },
  {
    notation: 'tengah <pekan|minggu> lalu',
    example: ['tengah pekan lalu', '2023-W17'],
    adds: { mod: 'MID', shift: { unit: 'W', count: -1 } },
  },
  {
    notation: 'tengah <pekan|minggu> depan',
    example: ['tengah pekan depan', '2023-W19'],
    adds: { mod: 'MID', shift: { unit: 'W', count: 1 } },
  },
]

/** `akhir pekan`, but `awal pekan` is no weekend. */
function weekendOf(stage: WordValue, count: number): Known | undefined {
  return stage === 'END' ? { weekend: true, shift: { unit: 'W', count } } : undefined
}

function startOf(c: Captures): Known | undefined {
  const { unit } = unitOf(c.unit)
  if (unit === 'D') return undefined
  return withFields(moved(c.unit, 0), { mod: c.mod as DateModifier })
}
