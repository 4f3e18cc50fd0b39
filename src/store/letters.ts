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

let ofCodes: Uint8Array | undefined

/** The bit of a character, by one look: a branch that few texts take would have every caller compiled again. */
export function letterOf(code: number): number {
  ofCodes ??= readCodes()
  return ofCodes[code]!
}

function readCodes(): Uint8Array {
  return new Uint8Array(0x10000)
    .fill(BEYOND)
    .fill(MARK, 0, 128)
    .fill(MARK, FIRST_MARK, LAST_MARK + 1)
    .fill(CAPITAL, A, Z + 1)
    .fill(SMALL, A + CASE, Z + CASE + 1)
    .fill(DIGIT, ZERO, NINE + 1)
}
