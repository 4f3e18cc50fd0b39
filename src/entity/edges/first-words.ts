/** What stands before the words of a name that the recogniser saw, and belongs to it. */

import type { Token } from '../../document.js'
import { isMostlySmall } from '../../lexicon/clusters.js'
import { formMayBe, type GazetteerMatch, isPersonName, mayBe } from '../../lexicon/gazetteer.js'
import { isCue } from '../../lexicon/name-cues.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { speechWord } from '../../lexicon/speech-words.js'
import { letterPattern } from '../../store/letter-pattern.js'
import {
  isAllCapitals,
  isCapitalised,
  isCapitalWord,
  type Mention,
  type TokenSet,
  wordAt,
} from '../mention.js'
import type { Reading } from '../reading.js'
import { TITLE } from '../words/titles.js'
import { isBehindOffice } from './behind-office.js'

/** `AKBP | I | Gede Nyoman Bratasena`: behind a rank it is no number. */
export function withFirstOfBali({ tokens, titles }: Reading, first: number): number {
  return titles[first - 2] === TITLE && /^(?:I|Ni)$/.test(tokens[first - 1]!.text) ? first - 1 : first
}

/** Where somebody's name begins whose first word stands before it: behind a title, behind the comma of an office, or before a clan's. */
export function behindFirstWords(reading: Reading, name: Mention, covered: TokenSet): number {
  const { tokens, titles } = reading
  const { firstToken } = name
  // `Iptu | PM | Tambunan`: behind a rank letters are somebody's, and no prime minister.
  if (titles[firstToken - 2] === TITLE && TWO_LETTERS.test(wordAt(tokens, firstToken - 1)))
    return firstToken - 1
  const titled = behindTitle(reading, firstToken, covered)
  if (titled < firstToken) return titled
  const apposed = behindApposed(reading, firstToken, covered)
  return apposed < firstToken ? apposed : behindClan(reading, name, covered)
}

const TWO_LETTERS = /^[A-Z]{2}$/

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

/** `Pengamat politik | Selamat | Sinaga`, `kata | Pantas | Siregar`: amid a sentence an everyday word with a capital before a clan's name is theirs. */
function behindClan(
  { tokens, titles, matchAt }: Pick<Reading, 'tokens' | 'titles' | 'matchAt'>,
  { firstToken, endToken }: Pick<Mention, 'firstToken' | 'endToken'>,
  covered: TokenSet,
): number {
  const first = firstToken - 1
  const clan = tokens[firstToken]!
  if (endToken - firstToken > 1 || !isClan(clan.text) || covered.has(first) || matchAt.has(first))
    return firstToken
  const { text, end } = tokens[first]!
  const lower = text.toLowerCase()
  const isWord =
    isCapitalised(text) && isMostlySmall(text) && text.length >= SHORTEST_FIRST && clan.start === end + 1
  if (!isWord || titles[first] !== 0 || isOfPeople(lower) || isCue('headline', lower) || OF_CLANS.has(lower))
    return firstToken
  // `Aksi Sinaga Memukau`: a headline, or the first word of a sentence.
  const before = wordAt(tokens, first - 1)
  return /^(?:[a-z]+|[,;)])$/.test(before) && !isCapitalWord(tokens[endToken]) ? first : firstToken
}

/** `ujar Sinaga`, `politikus Sinaga`, `istri Sinaga` */
function isOfPeople(word: string): boolean {
  const cue = speechWord(word)
  return cue !== undefined && (cue.isVerb || cue.role || cue.of || cue.figure || cue.resident)
}

const isClan = (word: string) => formMayBe(word, CLASS.surname) && !formMayBe(word, CLASS.givenName)
const SHORTEST_FIRST = 4
const OF_CLANS: ReadonlySet<string> = new Set(
  'keluarga marga dinasti klan grup kubu gaya tim duo era gol aksi'.split(' '),
)

/** `Direktur Ritel Bank Maju, | Aquarius | Rudianto,`: a word with a capital between the comma behind an office and somebody is theirs. */
function behindApposed(
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
