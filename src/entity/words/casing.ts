import { CASING, casingOf } from '../../lexicon/clusters.js'
import { lookUpName } from '../../lexicon/gazetteer.js'
import { recentForms } from '../../root/stem.js'
import { holdsCapital } from '../../store/letter-kinds.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { mapped } from '../../store/records.js'
import { type Casing, casingOfWords } from './sentence-casing.js'

/**
 * The words of a sentence as plain prose would write them, so that a headline in capitals, a `Headline Like This` and
 * a line all in lower case are read alike: `PRESIDEN TIBA DI ANKARA` → `Presiden tiba di Ankara`.
 *
 * Words that raw news writes in lower case get it, names and acronyms their capitals; the rest keep one capital in
 * headlines and stay as they are in a line of lower case. Other sentences come back as they are.
 */
export function asProse(words: readonly string[], casing: Casing = casingOfWords(words)): readonly string[] {
  switch (casing) {
    case 'upper':
      return mapped(words, (word, i) => (isCapitals(word) ? recase(word, i === 0) : word))
    case 'title':
      return mapped(words, (word, i) => (i > 0 && isUsuallyLower(word) ? word.toLowerCase() : word))
    case 'lower':
      return mapped(words, raise)
    default:
      return words
  }
}

function isCapitals(word: string): boolean {
  return holdsCapital(word) && word === word.toUpperCase()
}

/** News writes it small, or has it too seldom and it is Indonesian: `menggeledah`. */
function isUsuallyLower(word: string): boolean {
  const casing = casingOf(word)
  return casing === CASING.unknown ? isIndonesian(word) : casing >= CASING.mostlyLower
}

function recase(word: string, first: boolean): string {
  if (casingOf(word) === CASING.acronym) return word
  const lower = word.toLowerCase()
  return isUsuallyLower(word) && !first ? lower : capitalise(lower)
}

/** What news does not know and Indonesian neither is a name: `wiratama`. */
function raise(word: string): string {
  const casing = casingOf(word)
  if (casing === CASING.acronym) return word.toUpperCase()
  const name =
    casing === CASING.unknown ? THREE_LETTERS(word).test(word) && !isIndonesian(word) : casing === CASING.name
  return name ? capitalise(word) : word
}

/** A word of the dictionary and no name of the dictionaries: `guruh` is thunder, and somebody. */
function isIndonesian(word: string): boolean {
  return recentForms(word.toLowerCase()).known && lookUpName(word).length === 0
}

/** `soekarno-hatta` → `Soekarno-Hatta`. */
function capitalise(lower: string): string {
  return lower.replace(
    FIRST_LETTERS(lower),
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}

const THREE_LETTERS = letterPattern('u')`^\p{L}{3}`
const FIRST_LETTERS = letterPattern('gu')`(^|[-/(])(\p{L})`
