import { letterPattern } from '../store/letter-pattern.js'
import { BEYOND, CAPITAL, DIGIT, lettersOf } from '../store/letters.js'

/** What the cluster table's maker and its reader agree on. */

/** How a word is written inside sentences of news. */
export const CASING = { unknown: 0, name: 1, acronym: 2, both: 3, mostlyLower: 4, lower: 5 } as const

/** Digits of packed leaves, two a word. */
export const BASE32 = '0123456789abcdefghijklmnopqrstuv'

/** The key of a word: lower case, every digit a 0. */
export function clusterKey(word: string): string {
  const letters = lettersOf(word)
  if ((letters & (CAPITAL | DIGIT | BEYOND)) === 0) return word
  const lower = word.toLowerCase()
  if ((letters & (DIGIT | BEYOND)) === 0) return lower
  return lower.replace(DIGITS(lower), '0')
}

const DIGITS = letterPattern('gu')`\p{N}`
