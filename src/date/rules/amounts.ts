/** How much time: counts and units, as moves from a day and as lengths. */
import type { Known, Length } from '../known.js'
import type { UnitOfTime, UnitValue, WordValue } from '../lexicon.js'
import { type Captures, number, unitOf } from './rule.js'

export const SPAN_OF_COUNTS = '{count}< - |-| hingga | sampai | atau >{most:count}'

interface Amount {
  readonly notation: string
  readonly words: string
  readonly length: string
  /** That much before the second of May 2023, and that much behind it. */
  readonly before: string
  readonly behind: string
}

/** Notations of how much time. */
export const AMOUNTS: readonly Amount[] = [
  {
    notation: '{count} {unit}',
    words: 'tiga hari',
    length: 'P3D',
    before: '2023-04-29',
    behind: '2023-05-05',
  },
  {
    notation: '{count} {more:setengah} {unit}',
    words: 'dua setengah tahun',
    length: 'P2.5Y',
    before: '2020-11',
    behind: '2025-11',
  },
  {
    notation: `${SPAN_OF_COUNTS} {unit}`,
    words: 'dua hingga tiga hari',
    length: 'P3D',
    before: '2023-04-29',
    behind: '2023-05-05',
  },
  { notation: '{one}', words: 'sehari', length: 'P1D', before: '2023-05-01', behind: '2023-05-03' },
]

/** Of `dua hingga tiga hari` the greater number counts; `dua setengah hari` are 2.5. */
export function counted(c: Captures): number {
  return number(c.most ?? c.count ?? 1) + number(c.more ?? 0)
}

/** `tiga hari lalu`: a move by so many units; two decades are twenty years. */
export function movedBy(value: WordValue, count: number, told?: true): Known {
  const { unit, amount } = whole(scaled(Math.abs(count), unitOf(value)))
  return { shift: { unit, count: count < 0 ? -amount : amount, ...(told && { told }) } }
}

/** `dekade lalu`: the unit before, as a whole. */
export function moved(value: WordValue, count: number, told?: true): Known {
  const { unit, times } = unitOf(value)
  return { shift: { unit, count: count * times, ...(told && { told }), ...(times > 1 && { grain: times }) } }
}

export const lengthOf = (c: Captures): Length => long(counted(c), c.one ?? c.unit)

/** So many of a unit; `X` where no number is named. */
export function long(count: WordValue, value: WordValue): Length {
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
