/** A stretch of the text, what it says, and what it therefore can be joined with. */
import type { Known } from './known.js'

export interface Reading {
  readonly start: number
  readonly end: number
  readonly known: Known
  readonly shape: Shape
}

export type Shape =
  /** `2 Mei`; a weekday with its week. */
  | 'day'
  /** `tanggal 2`, without a month. */
  | 'dayOfMonth'
  | 'weekday'
  /** `kemarin`, `tiga hari lalu`. */
  | 'dayMove'
  /** `pekan lalu`, `akhir pekan`. */
  | 'week'
  /** `Mei`, `bulan lalu`. */
  | 'month'
  /** `2023`, `tahun lalu`. */
  | 'year'
  /** Quarters, halves, seasons. */
  | 'partOfYear'
  /** Decades and centuries. */
  | 'era'
  | 'feast'
  | 'clock'
  | 'partOfDay'
  /** A day with its time. */
  | 'time'
  /** `dua jam lalu`. */
  | 'clockMove'
  | 'length'
  | 'set'
  | 'reference'
  // What only leans on others.
  | 'bracket'
  /** `akhir`, `sekitar`. */
  | 'modifier'
  /** `selama`. */
  | 'during'
  /** `lalu`, `ini`, `mendatang`. */
  | 'direction'
  | 'zone'
  /** `waktu setempat`. */
  | 'localClock'
  | 'none'

/** What is no date alone. */
const LEANING: ReadonlySet<Shape> = new Set(['modifier', 'during', 'direction', 'zone', 'localClock'])

export const leans = ({ shape, known }: Reading) => known.weak === true || LEANING.has(shape)

export const toReading = (start: number, end: number, known: Known): Reading => ({
  start,
  end,
  known,
  shape: shapeOf(known),
})

function shapeOf(known: Known): Shape {
  if (known.none) return 'none'
  if (known.bracketed) return 'bracket'
  if (known.during && known.length === undefined) return 'during'
  if (known.every) return 'set'
  if (known.length) return 'length'
  if (known.reference) return 'reference'
  const day = shapeOfDay(known)
  if (known.hour !== undefined) return day === undefined ? 'clock' : 'time'
  if (known.part !== undefined) return day === undefined ? 'partOfDay' : 'time'
  if (day !== undefined) return day
  if (known.mod !== undefined) return 'modifier'
  if (known.toward !== undefined) return 'direction'
  return known.local ? 'localClock' : 'zone'
}

function shapeOfDay(known: Known): Shape | undefined {
  const { shift, month } = known
  if (known.holiday !== undefined || known.hijri !== undefined) return 'feast'
  if (known.day !== undefined) return month !== undefined || shift?.unit === 'M' ? 'day' : 'dayOfMonth'
  if (known.weekday !== undefined) return shift === undefined && month === undefined ? 'weekday' : 'day'
  if (known.weekend) return 'week'
  if (known.quarter !== undefined || known.half !== undefined || known.season !== undefined)
    return 'partOfYear'
  if (known.decade !== undefined || known.century !== undefined) return 'era'
  if (month !== undefined) return 'month'
  if (known.year !== undefined) return 'year'
  return shift === undefined ? undefined : MOVES[shift.unit]
}

const MOVES = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'dayMove',
  TH: 'clockMove',
  TM: 'clockMove',
  TS: 'clockMove',
} as const
