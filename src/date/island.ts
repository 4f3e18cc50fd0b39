/** A run of words, numbers and marks that dates are written with. */
import type { WordValue } from './lexicon.js'

/** What is behind `size` in the lists is left from another island. */
export interface Island {
  readonly size: number
  /** What each lexeme is. */
  readonly kinds: readonly number[]
  /** Offsets into the text, and what each lexeme means. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly values: readonly WordValue[]
}

/** One that scanning still adds to. */
export interface OpenIsland extends Island {
  size: number
  readonly kinds: number[]
  readonly starts: number[]
  readonly ends: number[]
  readonly values: WordValue[]
  telling: boolean
}
