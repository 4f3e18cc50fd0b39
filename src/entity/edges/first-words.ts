/** What stands before the words of a name that the recogniser saw, and belongs to it. */

import type { Token } from '../../document.js'
import { type GazetteerMatch, isPersonName, mayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { isAllCapitals, isCapitalised, type TokenSet, wordAt } from '../mention.js'
import type { Reading } from '../reading.js'
import { TITLE } from '../words/titles.js'
import { isBehindOffice } from './behind-office.js'

/** `AKBP | I | Gede Nyoman Bratasena`: behind a rank it is no number. */
export function withFirstOfBali({ tokens, titles }: Reading, first: number): number {
  return titles[first - 2] === TITLE && /^(?:I|Ni)$/.test(tokens[first - 1]!.text) ? first - 1 : first
}

/** Where the words begin that a title leads to: `Ir. H. | Arus | Pantoli`; else `at`. */
export function behindTitle(
  { tokens, titles, matchAt }: Pick<Reading, 'tokens' | 'titles' | 'matchAt'>,
  at: number,
  covered: TokenSet,
): number {
  // `Pak Gubernur | Pramono Anung`
  if (isOffice(matchAt.get(at - 1)) || isOffice(matchAt.get(at - 2))) return at
  for (let first = at - 1; first >= Math.max(1, at - 2) && isCapitalised(tokens[first]!.text); first--) {
    // `Pak Presiden | Budi Santoso`
    if (covered.has(first) || mayBe(matchAt.get(first), CLASS.position)) return at
    if (tokens[first]!.kind === 'word' && titles[first] === 0 && titles[first - 1] === TITLE) return first
  }
  return at
}

/** `Direktur Ritel Bank Maju, | Aquarius | Rudianto,`: a word with a capital between the comma behind an office and somebody is theirs. */
export function behindApposed(
  { tokens, titles, matchAt }: Pick<Reading, 'tokens' | 'titles' | 'matchAt'>,
  at: number,
  covered: TokenSet,
): number {
  const first = at - 1
  if (wordAt(tokens, at - 2) !== ',' || covered.has(first) || titles[first] !== 0) return at
  const { text, kind, end } = tokens[first]!
  const isWord =
    kind === 'word' && isCapitalised(text) && !isAllCapitals(text) && tokens[at]!.start === end + 1
  if (!isWord || mayBe(matchAt.get(first), OTHERS)) return at
  // `Menteri Koordinator Bidang Hukum, HAM, Imigrasi, Pemasyarakatan | Budi`: the next of a list.
  const isListed = wordAt(tokens, at - 4) === ','
  return !isListed && isBehindOffice({ tokens, matchAt }, at - 3) ? first : at
}

const OTHERS = CLASS.position | CLASS.honorific | CLASS.country | CLASS.capital | CLASS.area | CLASS.placeCue

/** An office, and no word that people are called by: `Wapres`; not `Raja`, `Hakim`. */
const isOffice = (match: GazetteerMatch | undefined) =>
  mayBe(match, CLASS.position) && !isPersonName(match!.entries[0]!.form)

/** `Bupati Sigi | R. Rahmat Kusuma`: a letter with its stop begins a name, and ends no office. */
export function isBehindFirstInitial(tokens: readonly Token[], at: number, covered: TokenSet): boolean {
  const before = tokens[at - 1]!
  const isFirst = FIRST_INITIAL(before.text).test(before.text) && tokens[at]!.start === before.end + 1
  return isFirst && !covered.has(at - 1) && at > 1 && !isPersonName(tokens[at - 2]!.text)
}

const FIRST_INITIAL = letterPattern('u')`^\p{Lu}{1,2}\.$`
