import { data } from './generated/lexicon.js'
import { decodeWordList } from './word-list.js'

/**
 * What is known of 25,000 frequent words: in how many of 11,289 articles of raw news they stand, whether they stand
 * there in lower case, and how much they speak for Malay against Indonesian. `npx tsx training/lexicon.ts` counts it.
 *
 * An entry is one number, since every word of a text is looked up: see the readers below.
 */
export type LexiconEntry = number

/** A packed line is the word and two characters: frequency (names from NAME up) and Malay weight. */
const FIRST_CODE = 48
const NAME = 32
const NEUTRAL = 30
const STEPS_PER_UNIT = 4

let entries: ReadonlyMap<string, LexiconEntry> | undefined

/** All entries, by word in lower case. */
export function lexicon(): ReadonlyMap<string, LexiconEntry> {
  entries ??= new Map(decodeWordList(data).map(readLine))
  return entries
}

function readLine(line: string): [string, LexiconEntry] {
  const end = line.length - 2
  return [
    line.slice(0, end),
    ((line.charCodeAt(end) - FIRST_CODE) << 6) | (line.charCodeAt(end + 1) - FIRST_CODE),
  ]
}

/** The packed form of one word; `frequency` and `malay` as the readers give them. */
export function packEntry(word: string, frequency: number, isName: boolean, malay: number): string {
  const steps = Math.max(-NEUTRAL, Math.min(NEUTRAL, Math.round(malay * STEPS_PER_UNIT)))
  return (
    word + String.fromCharCode(FIRST_CODE + frequency + (isName ? NAME : 0), FIRST_CODE + NEUTRAL + steps)
  )
}

/** Twice the binary logarithm of the number of articles, plus 1; 0 for a word that raw news lacks. */
export const frequencyOf = (entry: LexiconEntry): number => (entry >> 6) & (NAME - 1)

/** Raw news writes it with a capital. */
export const isNameEntry = (entry: LexiconEntry): boolean => entry >> 6 >= NAME

/** Natural logarithm of the odds of Malay against Indonesian, from -6 to 6. */
export const malayWeight = (entry: LexiconEntry): number => ((entry & 63) - NEUTRAL) / STEPS_PER_UNIT

/** For training: the entries of these packed lines from now on. */
export function useLexiconLines(lines: readonly string[]): void {
  entries = new Map(lines.map(readLine))
}
