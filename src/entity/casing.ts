import { CASING, casingOf } from '../resource/clusters.js'
import { lookUpName } from '../resource/gazetteer.js'
import { analyzeWord } from '../root/stem.js'

/** Fewer words than this say nothing about how a line is written. */
const LONG_ENOUGH = 4
/** A headline capitalises this share of its longer words (`Presiden Tiba di Ankara Hari Ini`). */
const TITLE_SHARE = 0.8

/**
 * The words of a sentence as plain prose would write them, so that a headline in capitals, a `Headline Like This` and
 * a line all in lower case are read alike: `PRESIDEN TIBA DI ANKARA` → `Presiden tiba di Ankara`.
 *
 * Words that raw news writes in lower case get it, names and acronyms their capitals; the rest keep one capital in
 * headlines and stay as they are in a line of lower case. Other sentences come back as they are.
 */
export function asProse(words: readonly string[]): readonly string[] {
  switch (writingOf(words)) {
    case 'capitals':
      return words.map((word, i) => (isCapitals(word) ? recase(word, i === 0) : word))
    case 'title':
      return words.map((word, i) => (i > 0 && isUsuallyLower(word) ? word.toLowerCase() : word))
    case 'lower':
      return words.map(raise)
    default:
      return words
  }
}

function writingOf(words: readonly string[]): 'capitals' | 'title' | 'lower' | 'prose' {
  let lettered = 0
  let capitals = 0
  let lower = 0
  let long = 0
  let longCapitalised = 0
  for (const word of words) {
    const letters = lettersOf(word)
    if ((letters & WORD) === 0) continue
    lettered++
    if ((letters & SMALL) === 0) capitals++
    if ((letters & CAPITAL) === 0) lower++
    if (word.length < 4) continue
    long++
    if ((letters & CAPITALISED) !== 0) longCapitalised++
  }
  if (lettered < LONG_ENOUGH) return 'prose'
  if (capitals >= 0.8 * lettered) return 'capitals'
  if (lower === lettered) return 'lower'
  return long >= LONG_ENOUGH && longCapitalised >= TITLE_SHARE * long ? 'title' : 'prose'
}

/** What letters a word holds: two in a row, small ones, capitals, a capital at its beginning. */
const WORD = 1
const SMALL = 2
const CAPITAL = 4
const CAPITALISED = 8

function lettersOf(word: string): number {
  let letters = 0
  let before = false
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code > 127) return lettersOfAny(word)
    const small = code >= 97 && code <= 122
    const capital = code >= 65 && code <= 90
    if (small) letters |= before ? SMALL | WORD : SMALL
    if (capital) letters |= (before ? CAPITAL | WORD : CAPITAL) | (i === 0 ? CAPITALISED : 0)
    before = small || capital
  }
  return letters
}

/** The same of words with letters beyond a to z: `É` has a small form, `ß` has none of its own. */
function lettersOfAny(word: string): number {
  return (
    (/\p{L}{2}/u.test(word) ? WORD : 0) |
    (word !== word.toUpperCase() ? SMALL : 0) |
    (word !== word.toLowerCase() ? CAPITAL : 0) |
    (/^\p{Lu}/u.test(word) ? CAPITALISED : 0)
  )
}

function isCapitals(word: string): boolean {
  return /\p{Lu}/u.test(word) && word === word.toUpperCase()
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
    casing === CASING.unknown ? /^\p{L}{3}/u.test(word) && !isIndonesian(word) : casing === CASING.name
  return name ? capitalise(word) : word
}

/** A word of the dictionary and no name of the dictionaries: `guruh` is thunder, and somebody. */
function isIndonesian(word: string): boolean {
  return analyzeWord(word.toLowerCase()).known && lookUpName(word).length === 0
}

/** `soekarno-hatta` → `Soekarno-Hatta`. */
function capitalise(lower: string): string {
  return lower.replace(
    /(^|[-/(])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}
