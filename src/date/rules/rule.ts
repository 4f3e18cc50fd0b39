/** What a row of the date rules is, and what several of them read captures with. */
import type { Known } from '../known.js'
import type { DayPart, UnitValue, WordValue } from '../lexicon.js'

export type Captures = Readonly<Record<string, WordValue>>

/**
 * How a date is written. `notation` is that of `pattern.ts`; the longest match wins, and of equals the earlier row.
 * A captured name that is a field of `Known` fills it; `read` does the rest.
 */
export interface Rule {
  readonly notation: string
  /** A text and its value where it was written on Tuesday, 2023-05-02 at 09:00; no value: no date by itself. */
  readonly example: readonly [text: string, value?: string]
  /** Why the row is here, where the example does not say it. */
  readonly reason?: string
  readonly adds?: Known
  /** undefined: not a date after all. */
  readonly read?: (captures: Captures) => Known | undefined
  /** What must stand beside it. */
  readonly needs?: Cue
  /** Gives way to a rule that begins with its last word: `akhir tahun` to `tahun depan`. */
  readonly yields?: true
  /** Only where no word of dates stands before it: behind a day, `nanti` is a direction. */
  readonly first?: true
}

export type Cue =
  | 'month cue'
  | 'year cue'
  | 'old year cue'
  | 'part cue'
  | 'past cue'
  | 'clock cue'
  | 'weekday cue'
  | 'feast cue'

export const number = (value: WordValue) => value as number
export const unitOf = (value: WordValue) => value as UnitValue

/** `minggu` is a unit by itself and 7 as a weekday. */
export const weekdayOfWord = (value: WordValue) => (typeof value === 'number' ? value : 7)

/** The year behind a range is its end's: `Desember hingga Januari 2023` begins in 2022. */
export const endYear = ({ lastYear }: Captures) => (lastYear === undefined ? {} : { year: number(lastYear) })

/** `'98` is 1998, `'23` 2023. */
export const fullYear = (twoDigits: number) => twoDigits + (twoDigits > 35 ? 1900 : 2000)

export const isNight = (part: WordValue) => (part as DayPart).token === 'TNI'

/** Hours and less: `detik ini` is now, no second of the clock. */
export const isOfClock = (unit: WordValue) => unitOf(unit).unit.startsWith('T')
