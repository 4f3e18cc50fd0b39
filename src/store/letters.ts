/** What characters a word holds, as bits: most words are plain, and a bit is asked sooner than a pattern. */
export const SMALL = 1
export const CAPITAL = 2
export const DIGIT = 4
export const MARK = 8
/** A character beyond ASCII that is no common mark: only a pattern of Unicode tells what. */
export const BEYOND = 16

const A = 65
const Z = 90
/** Between a capital and its small letter. */
const CASE = 32
/** General punctuation: dashes, `“`, `’`, `…` and the like, no letter or digit among them. */
const FIRST_MARK = 0x2000
const LAST_MARK = 0x206f
const ZERO = 48
const NINE = 57

/** The bits of `word`'s characters. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= letterOf(word.charCodeAt(i))
  return letters
}

/** The bit of a character. */
export function letterOf(code: number): number {
  if (code > 127) return code >= FIRST_MARK && code <= LAST_MARK ? MARK : BEYOND
  const capital = code & ~CASE
  if (capital >= A && capital <= Z) return code === capital ? CAPITAL : SMALL
  return code >= ZERO && code <= NINE ? DIGIT : MARK
}
