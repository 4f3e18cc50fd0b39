/**
 * How dates are written: each row reads one notation (see `pattern.ts`) into what is known. The longest match
 * wins, and of equals the earlier row. A captured name that is a field of `Known` fills it; `read` does the rest.
 */
import type { DateModifier } from '../document.js'
import { withFields } from '../store/records.js'
import type { Known, Length } from './known.js'
import type { DayPart, UnitOfTime, UnitValue, WordValue } from './lexicon.js'

export type Captures = Readonly<Record<string, WordValue>>

export interface Rule {
  readonly notation: string
  readonly example: string
  /** Why the row is here, where the example does not say it. */
  readonly reason?: string
  readonly adds?: Known
  /** undefined: not a date after all. */
  readonly read?: (captures: Captures) => Known | undefined
  /** What must stand beside it. */
  readonly needs?: 'month cue' | 'year cue' | 'old year cue' | 'part cue' | 'past cue' | 'weekday cue'
  /** Gives way to a rule that begins with its last word: `akhir tahun` to `tahun depan`. */
  readonly yields?: true
}

const number = (value: WordValue) => value as number
const unitOf = (value: WordValue) => value as UnitValue

/** The year behind a range is its end's: `Desember hingga Januari 2023` begins in 2022. */
const endYear = ({ lastYear }: Captures) => (lastYear === undefined ? {} : { year: number(lastYear) })

/** `minggu` is a unit by itself and 7 as a weekday. */
export const weekdayOfWord = (value: WordValue) => (typeof value === 'number' ? value : 7)

/** `tiga hari lalu`: a move by so many units; two decades are twenty years. */
function movedBy(value: WordValue, count: number, told?: true): Known {
  const { unit, amount } = whole(scaled(Math.abs(count), unitOf(value)))
  return { shift: { unit, count: count < 0 ? -amount : amount, ...(told && { told }) } }
}

/** `dekade lalu`: the unit before, as a whole. */
function moved(value: WordValue, count: number, told?: true): Known {
  const { unit, times } = unitOf(value)
  return { shift: { unit, count: count * times, ...(told && { told }), ...(times > 1 && { grain: times }) } }
}

function long(count: WordValue, value: WordValue): Length {
  if (count === undefined) return { [unitOf(value).unit]: 'X' }
  const { unit, amount } = scaled(number(count), unitOf(value))
  return { [unit]: amount }
}

/** Half an hour is thirty minutes, half a year six months. */
const SMALLER: Partial<Record<UnitOfTime, readonly [UnitOfTime, number]>> = {
  TH: ['TM', 60],
  TM: ['TS', 60],
  Y: ['M', 12],
  D: ['TH', 24],
}

function scaled(count: number, { unit, times }: UnitValue): { unit: UnitOfTime; amount: number } {
  const smaller = SMALLER[unit]
  const amount = count * times
  return amount >= 1 || smaller === undefined
    ? { unit, amount }
    : { unit: smaller[0], amount: amount * smaller[1] }
}

const DAYS: typeof SMALLER = { M: ['D', 30], W: ['D', 7] }

/** A move is by whole years: `1,5 tahun lalu` is 18 months ago. */
function whole({ unit, amount }: ReturnType<typeof scaled>): ReturnType<typeof scaled> {
  const smaller = SMALLER[unit] ?? DAYS[unit]
  if (Number.isInteger(amount) || smaller === undefined) return { unit, amount }
  return { unit: smaller[0], amount: Math.round(amount * smaller[1]) }
}

const fullYear = (twoDigits: number) => twoDigits + (twoDigits > 35 ? 1900 : 2000)

const HALF_PAST_NOON = 12

/** `7 pm` is 19; `12 am` is 0. */
const afternoon = (hour: number) => (hour < HALF_PAST_NOON ? hour + 12 : hour)

const SPAN_OF_COUNTS = '{count}< - |-| hingga | sampai | atau >{most:count}'

/** How much time, and an example. */
const AMOUNTS = [
  ['{count} {unit}', 'tiga hari'],
  ['{count} {more:setengah} {unit}', 'dua setengah hari'],
  [`${SPAN_OF_COUNTS} {unit}`, 'dua hingga tiga hari'],
  ['{one}', 'sehari'],
] as const

let rules: readonly Rule[] | undefined

/** All rows, made on first use. */
export function readRules(): readonly Rule[] {
  rules ??= writeRules()
  return rules
}

const writeRules = (): readonly Rule[] => [
  // Days in digits: Indonesian order.
  { notation: '{day}/{month:monthNumber}/{year:anyYear}', example: '2/5/2023' },
  { notation: '{day}-{month:monthNumber}-{year:anyYear}', example: '02-05-2023' },
  { notation: '{day}.{month:monthNumber}.{year:anyYear}', example: '02.05.2023' },
  {
    notation: '{day}/{month:monthNumber}/{short:twoDigitYear}',
    example: '02/05/23',
    read: (c) => ({ year: fullYear(number(c.short)) }),
  },
  { notation: '{year}-{month:monthNumber}-{day}', example: '2023-05-02' },
  { notation: '{year}/{month:monthNumber}/{day}', example: '2023/05/02' },
  {
    notation: '{year}-{month:monthNumber}-{day}t{hour}:{minute}[:{second:minute}][z]',
    example: '2023-05-02T14:30:00',
  },
  {
    notation:
      '{year}-{month:monthNumber}-{day}t{hour}:{minute}[:{second:minute}]+{zoneHours:small}[:]{zoneMinutes:minute}',
    example: '2023-05-02T14:30:00+07:00',
    read: (c) => ({ zone: number(c.zoneHours) * 60 + number(c.zoneMinutes) }),
  },
  {
    notation: '{day}-{lastDay:day}/{month:monthNumber}/{year:anyYear}',
    example: '28-29/11/2013',
    read: (c) => ({ last: { day: number(c.lastDay) } }),
  },
  {
    notation: '{day}/{month:monthNumber}[ ]-[ ]{lastDay:day}/{lastMonth:monthNumber}/{lastYear:year}',
    example: '28/4-3/5/2023',
    read: (c) => ({ last: { day: number(c.lastDay), month: number(c.lastMonth), ...endYear(c) } }),
  },

  // Days in parentheses, which say which weekday is meant.
  {
    notation: '([ ]{day}/{month:monthNumber}[/{year}][ ])',
    example: '(2/5/2023)',
    adds: { bracketed: true },
  },
  {
    notation: '([ ]{day}/{month:monthNumber}/{short:twoDigitYear}[ ])',
    example: '(2/5/23)',
    adds: { bracketed: true },
    read: (c) => ({ year: fullYear(number(c.short)) }),
  },
  {
    notation: '([ ]{day}-{month:monthNumber}-{year}[ ])',
    example: '(2-5-2023)',
    adds: { bracketed: true },
  },
  {
    notation: '([ ]{day} {month:anyMonth}[ {year}][ ])',
    example: '(2 Mei 2023)',
    adds: { bracketed: true },
  },
  {
    notation: '([ ]{day}[ ]-[ ]{lastDay:day}/{month:monthNumber}[/{year}][ ])',
    example: '(28-29/11/2013)',
    adds: { bracketed: true },
    read: (c) => ({ last: { day: number(c.lastDay) } }),
  },
  {
    notation:
      '([ ]{day}/{month:monthNumber}[ ]-[ ]{lastDay:day}/{lastMonth:monthNumber}[/{lastYear:year}][ ])',
    example: '(28/4-3/5/2023)',
    adds: { bracketed: true },
    read: (c) => ({ last: { day: number(c.lastDay), month: number(c.lastMonth), ...endYear(c) } }),
  },

  // Days in words.
  { notation: '{day}< |-|>{month:anyMonth}[.]< |-|, |/>{year:anyYear}', example: '2 Mei 2023' },
  { notation: '{day} {month:anyMonth}', example: '2 Mei' },
  { notation: '{day} {month:anyMonth} tahun {year:anyYear}', example: '2 Mei tahun 2023' },
  { notation: '{day} bulan {month}[ tahun][ {year}]', example: '2 bulan Mei 2023' },
  {
    notation: "{day} {month:anyMonth} [']{short:twoDigitYear}",
    example: "17 Agustus '45",
    read: (c) => (number(c.short) > 31 ? { year: fullYear(number(c.short)) } : undefined),
    reason: 'a number below 32 is more often something else',
  },
  { notation: '{month:anyMonth}[.] {day},[ ]{year}', example: 'May 2, 2023' },
  {
    notation: 'tanggal {day:wordDay} {month}[ {year}]',
    example: 'tanggal tujuh belas Agustus 1945',
  },
  { notation: 'tanggal {day}', example: 'tanggal 5', yields: true },
  {
    notation: 'tanggal {day} bulan ini',
    example: 'tanggal 5 bulan ini',
    adds: { shift: { unit: 'M', count: 0 } },
  },
  {
    notation: 'tanggal {day} bulan depan',
    example: 'tanggal 5 bulan depan',
    adds: { shift: { unit: 'M', count: 1 } },
  },
  {
    notation: 'tanggal {day} bulan lalu',
    example: 'tanggal 5 bulan lalu',
    adds: { shift: { unit: 'M', count: -1 } },
  },
  {
    notation:
      '{day}< - |-| hingga | sampai | sampai dengan | s.d. | s/d | dan >{lastDay:day} {month:anyMonth}[.][ {year}]',
    example: '1-5 Mei 2023',
    read: (c) => ({ last: { day: number(c.lastDay) } }),
  },
  {
    notation: '{day}, {middle:day}[,] dan {lastDay:day} {month:anyMonth}[ {year}]',
    example: '1, 2, dan 3 Mei 2023',
    read: (c) => ({ last: { day: number(c.lastDay) } }),
  },
  { notation: '[hari ]{weekday}', example: 'hari Selasa', needs: 'weekday cue' },
  {
    notation: '{weekday:shortWeekday}<,|.> {day}[ ]<-| |/>[ ]{month:anyMonth}[.]< |-|/>{year}',
    example: 'Sel, 2 Mei 2023',
  },
  {
    notation: '{weekday:shortWeekday}<,|.> {day}<-|/>{month:monthNumber}<-|/>{year}',
    example: 'Sel, 02/05/2023',
  },
  {
    notation: '[hari ]{weekday}< dan | - |-| hingga | sampai >{lastWeekday:weekday}',
    example: 'Sabtu-Minggu',
    read: (c) => ({ last: { weekday: weekdayOfWord(c.lastWeekday) } }),
  },

  // Months and years.
  { notation: '{month}', example: 'Mei', needs: 'month cue' },
  { notation: 'bulan {month}', example: 'bulan Mei' },
  { notation: '{month:anyMonth}[.]< |-|, >{year}', example: 'Mei 2023' },
  { notation: 'bulan {month:anyMonth} {year}', example: 'bulan Mei 2023' },
  { notation: '{month} tahun {year}', example: 'Mei tahun 2023' },
  { notation: 'bulan {month} tahun {year}', example: 'bulan Mei tahun 2023' },
  {
    notation: '{month:anyMonth}[ ]<-|hingga|sampai>[ ]{lastMonth:anyMonth}[ {lastYear:year}]',
    example: 'Januari-Maret 2023',
    read: (c) => ({ last: { month: number(c.lastMonth), ...endYear(c) } }),
  },
  { notation: '{year}', example: '2023', needs: 'year cue' },
  {
    notation: '{year:y2}',
    example: '1275',
    needs: 'old year cue',
    reason: 'years before 1900 are rarer than other numbers',
  },
  { notation: 'tahun {year:anyYear}[ masehi]', example: 'tahun 2023' },
  {
    notation: "tahun [']{short:twoDigitYear}",
    example: 'tahun 98',
    read: (c) => (number(c.short) >= 40 ? { year: fullYear(number(c.short)) } : undefined),
  },
  {
    notation: '{year}[ ]<-|hingga|sampai>[ ]{lastYear:year}',
    example: '2021-2024',
    read: (c) => (number(c.lastYear) > number(c.year) ? { last: { year: number(c.lastYear) } } : undefined),
  },
  {
    notation: 'tahun {year:anyYear}[ ]<-|hingga|sampai>[ ][tahun ]{lastYear:anyYear}',
    example: 'tahun 2021 hingga 2024',
    read: (c) => (number(c.lastYear) > number(c.year) ? { last: { year: number(c.lastYear) } } : undefined),
  },
  {
    notation: '{year}/{lastYear:year}',
    example: '2022/2023',
    read: (c) =>
      number(c.lastYear) === number(c.year) + 1 ? { last: { year: number(c.lastYear) } } : { none: true },
  },
  {
    notation: '<musim|tahun ajaran> {year}[[ ]</|->[ ]{lastYear:year}]',
    example: 'musim 2022/2023',
    read: (c) => (c.lastYear === undefined ? {} : { last: { year: number(c.lastYear) } }),
  },
  {
    notation: '<musim|tahun ajaran> {year}</|->{short:twoDigitYear}',
    example: 'musim 2022/23',
    read: (c) => ({ last: { year: number(c.year) + 1 } }),
  },
  { notation: 'musim {season:musimnya}', example: 'musim kemarau' },
  { notation: 'musim {season:musimnya} [tahun ]{year}', example: 'musim panas 2014' },
  { notation: 'musim {season:musimnya} ini', example: 'musim hujan ini', adds: { toward: 0 } },

  { notation: 'musim ini', example: 'musim ini', adds: { shift: { unit: 'Y', count: 0 } } },
  { notation: 'musim lalu', example: 'musim lalu', adds: { shift: { unit: 'Y', count: -1 } } },
  { notation: 'musim depan', example: 'musim depan', adds: { shift: { unit: 'Y', count: 1 } } },

  // Decades and centuries.
  {
    notation: '<era|tahun|tahun-tahun|{unit}> {decadeYear:anyYear}[-]an',
    example: 'era 1990-an',
    read: (c) => ({ decade: Math.floor(number(c.decadeYear) / 10) }),
  },
  {
    notation: "<era|tahun|tahun-tahun|{unit}> [']{short:twoDigitYear}[-]an",
    example: 'era 90-an',
    read: (c) =>
      number(c.short) % 10 === 0 ? { decade: Math.floor(fullYear(number(c.short)) / 10) } : undefined,
  },
  {
    notation: '{decadeYear:anyYear}[-]an',
    example: '1990-an',
    read: (c) => ({ decade: Math.floor(number(c.decadeYear) / 10) }),
  },
  {
    notation: 'abad <ke[-]|ke |>{number:small}',
    example: 'abad ke-21',
    read: (c) => ({ century: number(c.number) - 1 }),
  },
  { notation: 'abad {number:roman}', example: 'abad XXI', read: (c) => ({ century: number(c.number) - 1 }) },
  {
    notation: 'abad {number:urutan}',
    example: 'abad kedua',
    read: (c) => ({ century: number(c.number) - 1 }),
  },

  // Parts of a year.
  ...['< |/|-| tahun |, >{year}', ''].flatMap((year): Rule[] => [
    {
      notation: `kuartal< | ke-| ke >{quarter:ordinal}${year}`,
      example: `kuartal I${year && '/2023'}`,
      read: (c) => (number(c.quarter) <= 4 ? {} : undefined),
    },
    {
      notation: `semester< | ke-| ke >{half:ordinal}${year}`,
      example: `semester II${year && ' 2022'}`,
      read: (c) => (number(c.half) <= 2 ? {} : undefined),
    },
    {
      notation: `kuartal terakhir${year}`,
      example: `kuartal terakhir${year && ' 2018'}`,
      adds: { quarter: 4 },
    },
    { notation: `{quarter:q1}${year}`, example: `Q3${year && ' 2022'}` },
    {
      notation: `paruh {half:ordinal}${year}`,
      example: `paruh pertama${year && ' 2022'}`,
      read: (c) => (number(c.half) <= 2 ? {} : undefined),
    },
    {
      notation: `kuartal {quarter:ordinal}< dan |-| hingga >{lastQuarter:ordinal}${year}`,
      example: `kuartal pertama dan kedua${year && ' 2023'}`,
      read: (c) => ({ last: { quarter: number(c.lastQuarter) } }),
    },
  ]),
  {
    notation: '{unit:calendarUnit} {third:ordinal}',
    example: 'caturwulan I',
    read: (c) =>
      unitOf(c.unit).unit === 'M' && unitOf(c.unit).times === 4 && number(c.third) <= 3
        ? { month: number(c.third) * 4 - 3, last: { month: number(c.third) * 4 } }
        : undefined,
  },

  // The clock.
  { notation: '{clock} {hour}<.|:>{minute}[<.|:>{second:minute}]', example: 'pukul 16.30' },
  { notation: '{clock} {hour}<.|:>{minute}{zone}', example: 'pukul 02.00WIB' },
  { notation: 'tahun {year}/{hijriYear:y2}[ hijriah]', example: 'tahun 2019/1440 H' },
  { notation: 'pukul.[ ]{hour}<.|:>{minute}', example: 'Pkl. 16.30' },
  { notation: '{clock} {hour}', example: 'pukul 7' },
  {
    notation: '{clock} setengah {hour:numberWord}',
    example: 'jam setengah delapan',
    read: (c) => (number(c.hour) <= 12 ? { hour: number(c.hour) - 1, minute: 30 } : undefined),
  },
  {
    notation: '{clock} {hour:numberWord}',
    example: 'pukul tujuh',
    read: (c) => (number(c.hour) <= 24 ? {} : undefined),
  },
  {
    notation: '{clock} {hour:numberWord} lebih {minute:numberWord}',
    example: 'pukul tujuh lebih sepuluh',
    read: (c) => (number(c.hour) <= 24 && number(c.minute) < 60 ? {} : undefined),
  },
  { notation: '{hour}<.|:>{minute} {zone}', example: '16.30 WIB' },
  {
    notation: '{hour}<.|:>{minute} {zone}+{hours:small}',
    example: '16.30 GMT+7',
    read: (c) => ({ zone: number(c.zone) + number(c.hours) * 60 }),
  },
  {
    notation: '{clock} {hour}<.|:>{minute} {zone}+{hours:small}',
    example: 'pukul 16.30 GMT+7',
    read: (c) => ({ zone: number(c.zone) + number(c.hours) * 60 }),
  },
  { notation: '{hour}:{minute}[:{second:minute}]', example: '16:30', adds: { weak: true } },
  { notation: '{hour}.{minute}', example: '16.30', adds: { weak: true } },
  {
    notation: '{hour}[<.|:>{minute}][ ]am',
    example: '9 am',
    read: (c) => ({ hour: number(c.hour) % 12 }),
  },
  {
    notation: '{hour}[<.|:>{minute}][ ]pm',
    example: '9 pm',
    read: (c) => ({ hour: afternoon(number(c.hour)) }),
  },
  {
    notation:
      '{clock} {hour}[<.|:>{minute}][ ]<-|hingga|sampai|sampai dengan>[ ]{lastHour:hour}[<.|:>{lastMinute:minute}]',
    example: 'pukul 08.00-10.00',
    read: (c) => ({ last: clockOf(c.lastHour, c.lastMinute) }),
  },
  {
    notation: '{hour}<.|:>{minute}[ ]<-|hingga|sampai>[ ]{lastHour:hour}<.|:>{lastMinute:minute} {zone}',
    example: '08.00-10.00 WIB',
    read: (c) => ({ last: clockOf(c.lastHour, c.lastMinute) }),
  },
  {
    notation:
      '{clock} {hour}[<.|:>{minute}] {zone}[ ]<-|hingga|sampai>[ ][pukul ]{lastHour:hour}[<.|:>{lastMinute:minute}]',
    example: 'pukul 08.00 WIB hingga 10.00',
    read: (c) => ({ last: clockOf(c.lastHour, c.lastMinute) }),
  },
  {
    notation: '{clock} {hour}[<.|:>{minute}] hingga pukul {lastHour:hour}[<.|:>{lastMinute:minute}]',
    example: 'pukul 08.00 hingga pukul 10.00',
    read: (c) => ({ last: clockOf(c.lastHour, c.lastMinute) }),
  },
  { notation: '{zone}', example: 'WIB', adds: { weak: true } },
  {
    notation: '{zone}[ ]<+|->[ ]{hours:small}',
    example: 'GMT+7',
    adds: { weak: true },
    read: (c) => ({ zone: number(c.zone) + number(c.hours) * 60 }),
  },
  {
    notation: '<waktu <setempat|lokal>|localZone>',
    example: 'waktu setempat',
    reason: 'whose clock: part of a time, not of a day',
    adds: { weak: true, local: true },
  },

  // Parts of the day.
  { notation: '{part}', example: 'malam', needs: 'part cue' },
  { notation: 'dini hari', example: 'dini hari', adds: { part: { token: 'TMO', fromHour: 0, toHour: 4 } } },
  {
    notation: 'tengah {part}',
    example: 'tengah malam',
    read: (c) =>
      isNight(c.part) ? { part: { token: 'TNI', fromHour: 23, toHour: 25 }, mod: 'MID' } : undefined,
  },
  { notation: 'tengah hari', example: 'tengah hari', adds: { hour: 12, minute: 0 } },
  { notation: '{part} hari', example: 'malam hari' },
  {
    notation: '{part}-{again:part}',
    example: 'pagi-pagi',
    read: (c) => (c.part === c.again ? {} : undefined),
  },
  {
    notation: '{part} <{weekday}|{holiday}[ {year}]>',
    example: 'malam Minggu',
    reason: 'the night before: Saturday night',
    read: (c) => (isNight(c.part) ? { eve: true } : undefined),
  },
  {
    notation: '{part} harinya',
    example: 'malam harinya',
    adds: { shift: { unit: 'D', count: 0, told: true } },
  },
  {
    notation: 'tadi {part}',
    example: 'tadi malam',
    read: (c) => ({ shift: { unit: 'D', count: lastNight(c.part) } }),
  },
  {
    notation: '{part} tadi',
    example: 'pagi tadi',
    read: (c) => ({ shift: { unit: 'D', count: lastNight(c.part) } }),
  },
  {
    notation: 'dini hari tadi',
    example: 'dini hari tadi',
    adds: { part: { token: 'TMO', fromHour: 0, toHour: 4 }, shift: { unit: 'D', count: 0 } },
  },
  { notation: 'nanti {part}', example: 'nanti malam', adds: { shift: { unit: 'D', count: 0 } } },
  { notation: '{part} nanti', example: 'malam nanti', adds: { shift: { unit: 'D', count: 0 } } },
  { notation: '{part}[ hari] ini', example: 'pagi ini', adds: { shift: { unit: 'D', count: 0 } } },
  {
    notation: 'dini hari ini',
    example: 'dini hari ini',
    adds: { part: { token: 'TMO', fromHour: 0, toHour: 4 }, shift: { unit: 'D', count: 0 } },
  },
  {
    notation: '{part}[ hari] itu',
    example: 'malam itu',
    adds: { shift: { unit: 'D', count: 0, told: true } },
  },
  {
    notation: '{part} sebelumnya',
    example: 'malam sebelumnya',
    adds: { shift: { unit: 'D', count: -1, told: true } },
  },
  { notation: '{part} lalu', example: 'malam lalu', adds: { shift: { unit: 'D', count: -1 } } },
  {
    notation: 'semalam',
    example: 'semalam',
    adds: { part: { token: 'TNI', fromHour: 18, toHour: 24 }, shift: { unit: 'D', count: -1 } },
  },
  {
    notation: 'tonight',
    example: 'tonight',
    adds: { part: { token: 'TNI', fromHour: 18, toHour: 24 }, shift: { unit: 'D', count: 0 } },
  },

  // Moves from the day of writing.
  {
    notation: '[hari ]{days:kemarin}',
    example: 'kemarin',
    read: (c) => ({ shift: { unit: 'D', count: number(c.days) } }),
  },
  { notation: 'kemarin <lusa|dulu>', example: 'kemarin lusa', adds: { shift: { unit: 'D', count: -2 } } },
  { notation: 'lusa', example: 'lusa', adds: { shift: { unit: 'D', count: 2 } } },
  {
    notation: '{unit:calendarUnit} ini',
    example: 'tahun ini',
    read: (c) => (isOfClock(c.unit) ? { reference: 'PRESENT_REF' } : moved(c.unit, 0)),
  },
  { notation: '{unit:calendarUnit} [yang ]lalu', example: 'pekan lalu', read: (c) => moved(c.unit, -1) },
  { notation: '{unit:calendarUnit} kemarin', example: 'tahun kemarin', read: (c) => moved(c.unit, -1) },
  {
    notation: '{unit:calendarUnit} <depan|mendatang|yang akan datang>',
    example: 'pekan depan',
    read: (c) => moved(c.unit, 1),
  },
  {
    notation: '{unit:calendarUnit} itu',
    example: 'tahun itu',
    read: (c) => (isOfClock(c.unit) ? { reference: 'PAST_REF' } : moved(c.unit, 0, true)),
  },
  {
    notation: '{month} itu',
    example: 'Desember itu',
    needs: 'month cue',
  },
  {
    notation: '{unit:calendarUnit} yang sama',
    example: 'hari yang sama',
    read: (c) => moved(c.unit, 0, true),
  },
  {
    notation: '{unit:calendarUnit} sebelumnya',
    example: 'tahun sebelumnya',
    read: (c) => moved(c.unit, -1, true),
  },
  {
    notation: '{unit:calendarUnit} kemudian',
    example: 'tahun berikutnya',
    read: (c) => moved(c.unit, 1, true),
  },
  {
    notation: 'keesokan[ <harinya|hari>]',
    example: 'keesokan harinya',
    adds: { shift: { unit: 'D', count: 1, told: true } },
  },
  {
    notation: 'kemarin harinya',
    example: 'esok harinya',
    adds: { shift: { unit: 'D', count: 1, told: true } },
  },
  ...AMOUNTS.flatMap(([amount, words]): Rule[] => [
    {
      notation: `${amount} [yang ]lalu`,
      example: `${words} lalu`,
      read: (c) => movedBy(c.unit ?? c.one, -counted(c)),
    },
    {
      notation: `${amount} <mendatang|lagi|yang akan datang>`,
      example: `${words} lagi`,
      read: (c) => movedBy(c.unit ?? c.one, counted(c)),
    },
    {
      notation: `${amount} <kemudian|setelah itu>`,
      example: `${words} kemudian`,
      read: (c) => movedBy(c.unit ?? c.one, counted(c), true),
    },
    {
      notation: `${amount} <sebelumnya|sebelum itu>`,
      example: `${words} sebelumnya`,
      read: (c) => movedBy(c.unit ?? c.one, -counted(c), true),
    },
    {
      notation: `${amount} <terakhir|belakangan>[ ini]`,
      example: `${words} terakhir`,
      adds: { window: -1 },
      read: (c) => ({ length: lengthOf(c) }),
    },
    {
      notation: `${amount} ini`,
      example: `${words} ini`,
      adds: { window: -1 },
      read: (c) => ({ length: lengthOf(c) }),
    },
    {
      notation: `<selama ${amount} mendatang|[selama ]${amount} ke depan>`,
      example: `${words} ke depan`,
      adds: { window: 1 },
      read: (c) => ({ length: lengthOf(c) }),
    },
    {
      notation: `${amount} sekali`,
      example: `${words} sekali`,
      adds: { every: true },
      read: (c) => ({ length: lengthOf(c) }),
    },
  ]),
  {
    notation: '<{one}|{count} <{unit}|{unit:englishUnit}>> ago',
    example: '2 hours ago',
    read: (c) => movedBy(c.unit ?? c.one, -counted(c)),
  },
  {
    notation: 'beberapa <{unit}|waktu|saat> <[yang ]lalu|sebelumnya>',
    example: 'beberapa waktu lalu',
    adds: { reference: 'PAST_REF' },
  },
  {
    notation: 'beberapa <{unit}|waktu|saat> <mendatang|lagi|kemudian>',
    example: 'beberapa hari lagi',
    adds: { reference: 'FUTURE_REF' },
  },
  {
    notation: 'beberapa {unit} <terakhir|belakangan>[ ini]',
    example: 'beberapa tahun terakhir',
    adds: { window: -1 },
    read: (c) => ({ length: long(undefined, c.unit) }),
  },
  {
    notation: 'beberapa {unit} ke depan',
    example: 'beberapa tahun ke depan',
    adds: { window: 1 },
    read: (c) => ({ length: long(undefined, c.unit) }),
  },
  { notation: 'an {unit:englishUnit} ago', example: 'an hour ago', read: (c) => moved(c.unit, -1) },
  ...(
    [
      ['last', -1],
      ['this', 0],
      ['next', 1],
    ] as const
  ).map(
    ([word, count]): Rule => ({
      notation: `${word} {unit:englishUnit}`,
      example: `${word} week`,
      reason: 'last minute is a fixed phrase',
      read: (c) => (isOfClock(c.unit) ? undefined : moved(c.unit, count)),
    }),
  ),
  { notation: 'last <{weekday}|{month}>', example: 'last Monday', adds: { toward: -1 } },
  { notation: 'next <{weekday}|{month}>', example: 'next Monday', adds: { toward: 1 } },

  // Beginnings, middles, ends; weekends.
  {
    notation: '{mod:akhir}',
    example: 'akhir',
    adds: { weak: true },
    read: (c) => ({ mod: c.mod as DateModifier }),
  },
  {
    notation: '{stage:akhir} <pekan|minggu>[ <ini|nanti|mendatang>]',
    example: 'akhir pekan ini',
    read: (c) => weekendOf(c.stage, 0),
  },
  {
    notation: '{stage:akhir} <pekan|minggu> <[yang ]lalu|kemarin>',
    example: 'akhir pekan lalu',
    read: (c) => weekendOf(c.stage, -1),
  },
  {
    notation: '{stage:akhir} <pekan|minggu> depan',
    example: 'akhir pekan depan',
    read: (c) => weekendOf(c.stage, 1),
  },
  {
    notation: '{mod:akhir} {unit:calendarUnit}',
    example: 'akhir tahun',
    yields: true,
    read: (c) => startOf(c),
  },

  {
    notation: 'tengah <pekan|minggu>[ ini]',
    example: 'tengah pekan ini',
    adds: { mod: 'MID', shift: { unit: 'W', count: 0 } },
  },
  {
    notation: 'tengah <pekan|minggu> lalu',
    example: 'tengah pekan lalu',
    adds: { mod: 'MID', shift: { unit: 'W', count: -1 } },
  },
  {
    notation: 'tengah <pekan|minggu> depan',
    example: 'tengah pekan depan',
    adds: { mod: 'MID', shift: { unit: 'W', count: 1 } },
  },

  // Now, then and once.
  { notation: 'kini[ ini]', example: 'sekarang ini', adds: { reference: 'PRESENT_REF' } },
  { notation: '<era|masa> kini', example: 'zaman sekarang', adds: { reference: 'PRESENT_REF' } },
  { notation: 'saat ini', example: 'saat ini', adds: { reference: 'PRESENT_REF' } },
  { notation: 'saat kini[ ini]', example: 'saat sekarang', adds: { reference: 'PRESENT_REF' } },
  { notation: 'dewasa ini', example: 'dewasa ini', adds: { reference: 'PRESENT_REF' } },
  { notation: 'masa ini', example: 'masa ini', adds: { reference: 'PRESENT_REF' } },
  { notation: 'hari-hari ini', example: 'hari-hari ini', adds: { reference: 'PRESENT_REF' } },
  { notation: 'belakangan ini', example: 'belakangan ini', adds: { reference: 'PAST_REF' } },
  { notation: 'akhir-akhir ini', example: 'akhir-akhir ini', adds: { reference: 'PAST_REF' } },
  { notation: 'baru-baru ini', example: 'baru-baru ini', adds: { reference: 'PAST_REF' } },
  { notation: 'baru saja', example: 'baru saja', adds: { reference: 'PAST_REF' } },
  { notation: 'just kini', example: 'just now', adds: { reference: 'PAST_REF' } },
  { notation: 'saat itu', example: 'saat itu', adds: { reference: 'PAST_REF' } },
  { notation: 'waktu itu', example: 'waktu itu', adds: { reference: 'PAST_REF' } },
  { notation: 'masa itu', example: 'masa itu', adds: { reference: 'PAST_REF' } },
  { notation: '<masa|waktu> [yang ]lalu', example: 'masa lalu', adds: { reference: 'PAST_REF' } },
  { notation: 'masa sebelumnya', example: 'masa sebelumnya', adds: { reference: 'PAST_REF' } },
  { notation: 'tempo <hari|dulu>', example: 'tempo hari', adds: { reference: 'PAST_REF' } },
  { notation: 'dulu kala', example: 'dahulu kala', adds: { reference: 'PAST_REF' } },
  { notation: 'dulu', example: 'dulu', adds: { reference: 'PAST_REF' }, needs: 'past cue' },
  { notation: '<era|masa|waktu> dulu[ kala]', example: 'zaman dulu', adds: { reference: 'PAST_REF' } },
  {
    notation: 'masa <depan|[yang akan ]<datang|mendatang>>',
    example: 'masa depan',
    adds: { reference: 'FUTURE_REF' },
  },
  {
    notation: 'waktu <mendatang|nanti|yang akan datang>',
    example: 'waktu mendatang',
    adds: { reference: 'FUTURE_REF' },
  },
  { notation: 'sebentar lagi', example: 'sebentar lagi', adds: { reference: 'FUTURE_REF' } },
  {
    notation: 'tahun-tahun <mendatang|depan|kemudian>',
    example: 'tahun-tahun mendatang',
    adds: { reference: 'FUTURE_REF' },
  },
  { notation: 'hari-hari mendatang', example: 'hari-hari mendatang', adds: { reference: 'FUTURE_REF' } },
  {
    notation: 'tahun-tahun <sebelumnya|lalu>',
    example: 'tahun-tahun sebelumnya',
    adds: { reference: 'PAST_REF' },
  },
  { notation: 'kemudian hari', example: 'kemudian hari', adds: { reference: 'FUTURE_REF' } },

  // How long.
  { notation: '{count} {unit}', example: 'dua tahun', read: (c) => ({ length: lengthOf(c) }) },
  { notation: '{one}', example: 'setahun', read: (c) => ({ length: lengthOf(c) }) },
  {
    notation: `${SPAN_OF_COUNTS} {unit}`,
    example: 'dua-tiga hari',
    adds: { mod: 'APPROX' },
    read: (c) => (number(c.most) > number(c.count) ? { length: long(c.most, c.unit) } : undefined),
  },
  {
    notation: '{count} ({again:count}) {unit}',
    example: '3 (tiga) bulan',
    reason: 'contracts and laws write the number twice',
    read: (c) => (c.count === c.again ? { length: lengthOf(c) } : undefined),
  },
  {
    notation: '{times:count}[ ]×[ ]{count} {unit}',
    example: '2x24 jam',
    read: (c) => ({ length: long(number(c.times) * number(c.count), c.unit) }),
  },
  {
    notation: '{count} hari[,][ dan] {nights:count} {part}',
    example: '3 hari 2 malam',
    reason: 'how long a trip is',
    read: (c) => ({ length: { D: number(c.count) } }),
  },
  {
    notation: '{nights:numberWord} {part}',
    example: 'dua malam',
    read: (c) => (isNight(c.part) ? { length: { NI: number(c.nights) } } : undefined),
  },
  { notation: 'seharian', example: 'seharian', adds: { length: { D: 1 } } },
  { notation: 'semalaman', example: 'semalaman', adds: { length: { NI: 1 } } },
  {
    notation: '<sebentar|sementara waktu|beberapa <waktu|saat>[ <terakhir|belakangan>[ ini]]>',
    example: 'beberapa saat',
    adds: { length: {} },
  },
  {
    notation: '{count} {more:setengah} {unit}',
    example: 'dua setengah tahun',
    read: (c) => ({ length: lengthOf(c) }),
  },
  {
    notation: 'beberapa {unit}',
    example: 'beberapa hari',
    read: (c) => ({ length: long(undefined, c.unit) }),
  },
  {
    notation: '{scale:bertahun}-{unit}',
    example: 'bertahun-tahun',
    read: (c) => ({ length: manyOf(c.scale) }),
  },

  // Again and again.
  {
    notation: 'setiap {unit}',
    example: 'setiap hari',
    adds: { every: true },
    read: (c) => ({ length: long(1, c.unit) }),
  },
  {
    notation: 'setiap {unitly}',
    example: 'setiap harinya',
    read: (c) => ({ every: true, length: long(1, c.unitly) }),
  },
  {
    notation: '{one}[-][ ]<hari|harinya>',
    example: 'sehari-hari',
    read: (c) => (unitOf(c.one).unit === 'D' ? { every: true, length: { D: 1 } } : undefined),
  },
  {
    notation: 'sekali [dalam |dalam waktu ]{one}',
    example: 'sekali setahun',
    adds: { every: true, freq: '1X' },
    read: (c) => ({ length: long(1, c.one) }),
  },
  {
    notation: 'setiap {count} {unit}[ sekali]',
    example: 'setiap dua jam',
    adds: { every: true },
    read: (c) => ({ length: long(c.count, c.unit) }),
  },
  {
    notation: 'setiap {one}[ sekali]',
    example: 'setiap sepekan',
    adds: { every: true },
    read: (c) => ({ length: long(1, c.one) }),
  },
  { notation: 'setiap[ hari] {weekday}', example: 'setiap Senin', adds: { every: true } },
  { notation: 'setiap {month}', example: 'setiap Mei', adds: { every: true } },
  { notation: 'setiap bulan {month}', example: 'setiap bulan Mei', adds: { every: true } },
  { notation: 'setiap [tanggal ]{day} {month}', example: 'setiap 17 Agustus', adds: { every: true } },
  { notation: 'setiap tanggal {day}', example: 'setiap tanggal 5', adds: { every: true } },
  {
    notation: 'setiap {part} {weekday}',
    example: 'setiap malam Minggu',
    adds: { every: true },
    read: (c) => (isNight(c.part) ? { eve: true } : {}),
  },
  { notation: 'setiap {part}[ hari]', example: 'setiap pagi', adds: { every: true } },
  {
    notation: 'setiap akhir <pekan|minggu>',
    example: 'setiap akhir pekan',
    adds: { every: true, weekend: true },
  },
  {
    notation: 'setiap {mod:akhir} {unit:calendarUnit}',
    example: 'setiap akhir tahun',
    adds: { every: true },
    read: (c) => ({ mod: c.mod as DateModifier, length: long(1, c.unit) }),
  },
  { notation: 'setiap pukul {hour}[<.|:>{minute}]', example: 'setiap pukul 07.00', adds: { every: true } },
  { notation: 'setiap {holiday}', example: 'setiap Lebaran', adds: { every: true } },
  {
    notation: '{times:count} kali <{one}|per {unit}|setiap {every:unit}>',
    example: 'dua kali sepekan',
    adds: { every: true },
    read: (c) => ({ length: long(1, c.one ?? c.unit ?? c.every), freq: `${c.times}X` }),
  },
  {
    notation: '{times:count} kali dalam {one}',
    example: 'dua kali dalam sepekan',
    adds: { every: true },
    read: (c) => ({ length: long(1, c.one), freq: `${c.times}X` }),
  },

  // Named days and the Hijri calendar.
  { notation: '{holiday}', example: 'Idul Fitri' },
  {
    notation: '{mark:hijriah}-{days:small} {holiday}[ {year}]',
    example: 'H-7 Lebaran',
    read: (c) => ({ away: -number(c.days) }),
  },
  {
    notation: '{mark:hijriah}+{days:small} {holiday}[ {year}]',
    example: 'H+3 Lebaran',
    read: (c) => ({ away: number(c.days) }),
  },
  { notation: '{holiday} <tahun |>{year}', example: 'Idul Fitri 2023' },
  ...['', ' [tahun ]{hijriYear:digits}[ hijriah]'].flatMap((year): Rule[] => [
    { notation: `[bulan ]{hijriMonth}${year}`, example: `Ramadan${year && ' 1444 H'}`, read: hijri },
    { notation: `bulan {hijriMonth}${year}`, example: `bulan Ramadan${year && ' 1444 H'}`, read: hijri },
    { notation: `{hijriDay:day} {hijriMonth}${year}`, example: `1 Syawal${year && ' 1444 H'}`, read: hijri },
  ]),
  {
    notation: '{holiday} {hijriYear:y2}[ hijriah]',
    example: 'Idul Fitri 1444 Hijriah',
    read: (c) => ({ year: Math.round((number(c.hijriYear) * 354.367) / 365.2425 + 621.57) }),
  },

  // What stands before or behind an expression and never alone.
  { notation: '{mod:sekitar}', example: 'sekitar', adds: { weak: true } },
  { notation: 'kira-kira', example: 'kira-kira', adds: { weak: true, mod: 'APPROX' } },
  { notation: 'lebih kurang', example: 'lebih kurang', adds: { weak: true, mod: 'APPROX' } },
  { notation: 'kurang lebih', example: 'kurang lebih', adds: { weak: true, mod: 'APPROX' } },
  { notation: 'lebih dari', example: 'lebih dari', adds: { weak: true, mod: 'MORE_THAN' } },
  { notation: 'paling tidak', example: 'paling tidak', adds: { weak: true, mod: 'EQUAL_OR_MORE' } },
  { notation: 'kurang dari', example: 'kurang dari', adds: { weak: true, mod: 'LESS_THAN' } },
  { notation: 'selama', example: 'selama', adds: { weak: true, during: true } },
  { notation: 'lalu', example: 'lalu', adds: { weak: true, toward: -1 } },
  { notation: 'yang lalu', example: 'yang lalu', adds: { weak: true, toward: -1 } },
  { notation: 'ini', example: 'ini', adds: { weak: true, toward: 0 } },
  {
    notation: '<mendatang|depan|nanti|yang akan datang>',
    example: 'mendatang',
    adds: { weak: true, toward: 1 },
  },
  { notation: 'tadi', example: 'tadi', adds: { weak: true, toward: -1 } },
  {
    notation: '<{weekday}[ {part}]|{month}> {days:kemarin}',
    example: 'Senin kemarin',
    read: (c) => ({ toward: number(c.days) < 0 ? -1 : 1 }),
  },

  // Not dates, whatever a part of them looks like.
  {
    notation: 'digits/digits/digits',
    example: '31/13/2023',
    adds: { none: true },
    reason: 'no such day',
  },
  {
    notation: 'digits-digits-digits',
    example: '0812-3456-7890',
    adds: { none: true },
    reason: 'a phone number',
  },
  { notation: 'digits.digits.digits', example: '10.0.2023', adds: { none: true }, reason: 'a version' },
]

/** Of `dua hingga tiga hari` the greater number counts; `dua setengah hari` are 2.5. */
function counted(c: Captures): number {
  return number(c.most ?? c.count ?? 1) + number(c.more ?? 0)
}

const lengthOf = (c: Captures): Length => long(counted(c), c.one ?? c.unit)

/** Hours and less: `detik ini` is now, no second of the clock. */
const isOfClock = (unit: WordValue) => unitOf(unit).unit.startsWith('T')

/** `akhir pekan`, but `awal pekan` is no weekend. */
function weekendOf(stage: WordValue, count: number): Known | undefined {
  return stage === 'END' ? { weekend: true, shift: { unit: 'W', count } } : undefined
}

function manyOf(scale: WordValue): Length {
  const unit = scale as string
  return unit === '100Y' ? { Y: 'X' } : { [unit]: 'X' }
}

function clockOf(hour: WordValue, minute: WordValue): Known {
  return { hour: number(hour), ...(minute !== undefined && { minute: number(minute) }) }
}

const isNight = (part: WordValue) => (part as DayPart).token === 'TNI'

/** `tadi malam` is the night before; `tadi pagi` this morning. */
function lastNight(part: WordValue): number {
  return isNight(part) ? -1 : 0
}

function startOf(c: Captures): Known | undefined {
  const { unit } = unitOf(c.unit)
  if (unit === 'D') return undefined
  return withFields(moved(c.unit, 0), { mod: c.mod as DateModifier })
}

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
