import { letterPattern } from './letter-pattern.js'
import { lettersOf, SMALL } from './letters.js'

/** A text by its letters and digits alone, in small ones: `Bau-Bau` and `Baubau` are one name, `P.T.` is `pt`. */
export function letterKey(text: string): string {
  const lower = text.toLowerCase()
  // Most are one word of plain letters.
  if ((lettersOf(lower) & ~SMALL) === 0) return lower
  return lower.replace(NO_LETTERS(lower), '')
}

const NO_LETTERS = letterPattern('gu')`[^\p{L}\p{N}]`
