import { CASING, casingOf } from '../resource/clusters.js'

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
    if (!/\p{L}{2}/u.test(word)) continue
    lettered++
    if (word === word.toUpperCase()) capitals++
    if (word === word.toLowerCase()) lower++
    if (word.length < 4) continue
    long++
    if (/^\p{Lu}/u.test(word)) longCapitalised++
  }
  if (lettered < LONG_ENOUGH) return 'prose'
  if (capitals >= 0.8 * lettered) return 'capitals'
  if (lower === lettered) return 'lower'
  return long >= LONG_ENOUGH && longCapitalised >= TITLE_SHARE * long ? 'title' : 'prose'
}

function isCapitals(word: string): boolean {
  return /\p{Lu}/u.test(word) && word === word.toUpperCase()
}

function isUsuallyLower(word: string): boolean {
  return casingOf(word) >= CASING.mostlyLower
}

function recase(word: string, first: boolean): string {
  const casing = casingOf(word)
  if (casing === CASING.acronym) return word
  const lower = word.toLowerCase()
  return casing >= CASING.mostlyLower && !first ? lower : capitalise(lower)
}

function raise(word: string): string {
  const casing = casingOf(word)
  if (casing === CASING.acronym) return word.toUpperCase()
  return casing === CASING.name ? capitalise(word) : word
}

/** `soekarno-hatta` → `Soekarno-Hatta`. */
function capitalise(lower: string): string {
  return lower.replace(
    /(^|[-/(])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}
