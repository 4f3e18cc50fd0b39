import type { Token } from '../../document.js'
import { formMayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { letterKey } from '../../store/letter-key.js'

/** Words that an acronym leaves out. */
const LEFT_OUT = new Set(
  'dan atas atau bidang dalam di dengan bagi untuk pada yang of the and for in on'.split(' '),
)

const LONGEST_FORM = 14

/** Does the word begin the name of a body: `Kementerian`, `PT`? */
export function isHeadOfBody(word: string): boolean {
  return formMayBe(word, CLASS.organizationHead | CLASS.companyForm)
}

/**
 * The latest token from which the words up to `end` spell the acronym: each gives one letter or more of its beginning
 * (`Ko` + `m` + `info`), small words may be left out; -1 where none does.
 */
export function spelledFrom(tokens: readonly Token[], end: number, acronym: string): number {
  const letters = letterKey(acronym)
  // Letters still to be spelled, counted from the left, after reading words from the right.
  let open = new Set([letters.length])
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_FORM); at--) {
    const token = tokens[at]!
    if (token.kind === 'punctuation' && token.text !== ',' && token.text !== '/') return -1
    if (token.kind === 'punctuation') continue
    const word = token.text.toLowerCase()
    const next = LEFT_OUT.has(word) ? new Set(open) : new Set<number>()
    for (const part of word.includes('-') ? [word, word.replaceAll('-', '')] : [word]) {
      for (const left of open) addSpelled(letters, left, part, next)
    }
    if (word.includes('-')) for (const left of open) addInitials(letters, left, word, next)
    if (next.has(0)) return at
    if (next.size === 0) return -1
    open = next
  }
  return -1
}

/** Every way in which a beginning of `word` spells the letters before `left`. */
function addSpelled(letters: string, left: number, word: string, next: Set<number>): void {
  for (let length = 1; length <= Math.min(left, word.length); length++) {
    if (letters.slice(left - length, left) === word.slice(0, length)) next.add(left - length)
  }
}

/** `Undang-Undang` gives two letters: `UU`. */
function addInitials(letters: string, left: number, word: string, next: Set<number>): void {
  const initials = word
    .split('-')
    .map((part) => part.charAt(0))
    .join('')
  if (letters.slice(0, left).endsWith(initials)) next.add(left - initials.length)
}

/**
 * Do the words hold the letters of the acronym in order, the first word its first, every word one: `Dinas Perhubungan`
 * for `Dishub`, `Kejaksaan Negeri` for `Kejari`?
 */
export function isLooselySpelled(
  tokens: readonly Token[],
  first: number,
  end: number,
  acronym: string,
): boolean {
  const letters = letterKey(acronym)
  let next = 0
  for (let at = first; at < end; at++) {
    const word = tokens[at]!.text.toLowerCase()
    const before = next
    if (at === first && word.charAt(0) !== letters.charAt(0)) return false
    // The last word gives all the rest, the others as much as they can and leave one letter for each that follows.
    for (const letter of word) {
      if (letter === letters.charAt(next) && (at === end - 1 || letters.length - next > end - 1 - at)) next++
    }
    if (next === before && !LEFT_OUT.has(word) && tokens[at]!.kind === 'word') return false
  }
  return next === letters.length
}
