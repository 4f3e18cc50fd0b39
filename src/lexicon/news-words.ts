import { decodeWordList } from '../store/word-list.js'
import { readWordTable } from '../store/word-table.js'
import { codes, words } from './generated/lexicon.js'

/**
 * What is known of 26,000 words: in how many of 11,289 articles of raw news they stand, whether they stand
 * there in lower case, and how much they speak for Malay against Indonesian. `npx tsx training/lexicon.ts` counts it.
 *
 * An entry is one number, since every word of a text is looked up: see the readers below.
 */
export type LexiconEntry = number

/** The two characters of a word: frequency (names from NAME up) and Malay weight. */
const FIRST_CODE = 48
const NAME = 32
const NEUTRAL = 30
const STEPS_PER_UNIT = 4

export interface WordLexicon {
  /** By word in lower case; `undefined` for a word that is not there. */
  get(word: string): LexiconEntry | undefined
}

let entries: WordLexicon | undefined

/** All entries, decoded on first use. */
export function lexicon(): WordLexicon {
  entries ??= readEntries()
  return entries
}

function readEntries(): WordLexicon {
  const table = readWordTable(words)
  return {
    get(word) {
      const place = table.placeOf(word)
      return place < 0 ? undefined : entryAt(codes, 2 * place)
    },
  }
}

/** Every word with its entry, in order; for those who must walk them all. */
export function lexiconEntries(): [word: string, entry: LexiconEntry][] {
  return decodeWordList(words).map((word, place) => [word, entryAt(codes, 2 * place)])
}

function entryAt(packed: string, at: number): LexiconEntry {
  return ((packed.charCodeAt(at) - FIRST_CODE) << 6) | (packed.charCodeAt(at + 1) - FIRST_CODE)
}

/** The two characters of a word; `frequency` and `malay` as the readers give them. */
export function packEntry(frequency: number, isName: boolean, malay: number): string {
  const steps = Math.max(-NEUTRAL, Math.min(NEUTRAL, Math.round(malay * STEPS_PER_UNIT)))
  return String.fromCharCode(FIRST_CODE + frequency + (isName ? NAME : 0), FIRST_CODE + NEUTRAL + steps)
}

/** Twice the binary logarithm of the number of articles, plus 1; 0 for a word that raw news lacks. */
export const frequencyOf = (entry: LexiconEntry): number => (entry >> 6) & (NAME - 1)

/** Raw news writes it with a capital. */
export const isNameEntry = (entry: LexiconEntry): boolean => entry >> 6 >= NAME

/** Natural logarithm of the odds of Malay against Indonesian, from -6 to 6. */
export const malayWeight = (entry: LexiconEntry): number => ((entry & 63) - NEUTRAL) / STEPS_PER_UNIT

/** The lexicon that training has counted: words with their two characters. */
export function readLexicon(packed: ReadonlyMap<string, string>): WordLexicon {
  return new Map(readPacked(packed))
}

export function readPacked(packed: ReadonlyMap<string, string>): [word: string, entry: LexiconEntry][] {
  return [...packed].map(([word, pair]) => [word, entryAt(pair, 0)])
}
