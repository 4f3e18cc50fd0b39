import { data as functionWords } from '../lexicon/generated/function-words.js'
import { frequencyOf, malayWeight, type WordLexicon } from '../lexicon/news-words.js'
import { decodeWordList } from '../store/word-list.js'
import { createWordSlots, markHashOn, slotHashOn, UNTOLD, type WordSlots } from '../store/word-slots.js'

/** Languages told by their function words, and the bit of each. */
export const NEIGHBOURS = ['eng', 'jav', 'sun'] as const

/** What the words of a text say about its language. */
export interface Evidence {
  readonly words: number
  /** Words that Indonesian news knows, capitalised ones apart: most of those are names. */
  readonly known: number
  readonly unknown: number
  /** Logarithm of the odds of Malay against Indonesian, as far as single words tell. */
  readonly malay: number
  /** Function words of each of `NEIGHBOURS`, in lower case: `The Act of Killing` is a name. */
  readonly neighbours: readonly [eng: number, jav: number, sun: number]
  /** Letters outside the Latin script. */
  readonly otherScript: number
  readonly letters: number
}

/** No word alone makes a text Malay; a capitalised one may be a name, which tells less. */
const MOST_WEIGHT = 5
const MOST_CAPITALISED_WEIGHT = 4

/** Function words that stand inside English names: `Lord of the Rings`. */
const TITLE_WORDS: ReadonlySet<string> = new Set('of the and in to for a an with on from at by'.split(' '))

/** Rarer words than this (half a binary logarithm of articles) do not make a text Indonesian: `the` is met in news. */
const LEAST_FREQUENCY = 3

export function readEvidence(text: string, entries: WordLexicon, start = 0, end = text.length): Evidence {
  const slots = slotsOf(entries)
  let words = 0
  let known = 0
  let unknown = 0
  let malay = 0
  let eng = 0
  let jav = 0
  let sun = 0
  let otherScript = 0
  let letters = 0
  let afterName = 0
  let inTitle = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (!isLatinLetter(code)) {
      otherScript += otherLetters(code)
      continue
    }
    const from = at
    let slotHash = 0
    let markHash = 0
    for (let letter = code; isLatinLetter(letter); letter = text.charCodeAt(at)) {
      slotHash = slotHashOn(slotHash, letter)
      markHash = markHashOn(markHash, letter)
      at++
      // Looks beyond the end of a text would have this compiled again.
      if (at === end) break
    }
    letters += at - from
    if (isPartOfAddress(text, from, at)) continue
    words++
    let said = slots.find(slotHash, markHash)
    if (said === UNTOLD) said = slots.keep(slotHash, markHash, describeWord(text.slice(from, at), entries))
    malay += ((said >> MALAY) - EVEN) / STEPS_PER_UNIT
    const languages = said & OF_NEIGHBOURS
    // Written without a branch for titles: few sentences have any, and the first would have this compiled again.
    const isSmall = isLower(code)
    const goesOn = isSmall ? afterName & (said >> IN_TITLES) : 0
    if (isSmall) eng += inTitle * (1 - goesOn)
    inTitle = (inTitle + 1) * goesOn
    afterName = isSmall ? goesOn : Number(words > 1)
    // The first word has a capital in any language: `Kumaha damang`; English ones begin names.
    if (!isSmall && (words > 1 || languages < 2)) continue
    // Nor with one for words of other languages, or for words that no news has.
    eng += inTitle === 0 && isSmall ? languages & 1 : 0
    jav += (languages >> 1) & 1
    sun += languages >> 2
    const isOwn = Number(languages === 0)
    unknown += isOwn & Number((said & LISTED) === 0)
    known += isOwn & Number((said & (LISTED | FAMILIAR)) === (LISTED | FAMILIAR))
  }
  return { words, known, unknown, malay, neighbours: [eng + inTitle, jav, sun], otherScript, letters }
}

/** What a word says, in bits: a bit for each of `NEIGHBOURS` that it is a function word of ... */
const OF_NEIGHBOURS = (1 << NEIGHBOURS.length) - 1
/** ... from this bit on whether it is one of English alone that stands in titles: 1 or 0 ... */
const IN_TITLES = 3
/** ... whether Indonesian news has it, and whether it has it often ... */
const LISTED = 16
const FAMILIAR = 32
/** ... and from this bit on how much it speaks for Malay, in steps. */
const MALAY = 6
const STEPS_PER_UNIT = 4
const EVEN = 32

function describeWord(written: string, entries: WordLexicon): number {
  const isSmall = isLower(written.charCodeAt(0))
  const word = isSmall ? written : written.toLowerCase()
  const languages = neighbourWords().get(word) ?? 0
  const inTitles = languages === 1 && TITLE_WORDS.has(word) ? 1 << IN_TITLES : 0
  const entry = entries.get(word) ?? withoutClitic(word, entries)
  if (entry === undefined) return languages | inTitles | (EVEN << MALAY)
  const weight = malayWeight(entry)
  const most = isSmall ? MOST_WEIGHT : MOST_CAPITALISED_WEIGHT
  const steps = STEPS_PER_UNIT * Math.max(-most, Math.min(most, weight))
  const isTelling = weight > 1
  const familiar = isTelling || frequencyOf(entry) >= LEAST_FREQUENCY ? FAMILIAR : 0
  return languages | inTitles | LISTED | familiar | ((EVEN + steps) << MALAY)
}

let asked: { readonly entries: WordLexicon; readonly slots: WordSlots } | undefined

/** What was said of words by a lexicon: one lexicon is asked at a time. */
function slotsOf(entries: WordLexicon): WordSlots {
  if (asked?.entries !== entries) asked = { entries, slots: createWordSlots() }
  return asked.slots
}

let neighbours: ReadonlyMap<string, number> | undefined

function neighbourWords(): ReadonlyMap<string, number> {
  neighbours ??= new Map(
    decodeWordList(functionWords).map((line) => {
      const [word, languages] = line.split('\t') as [string, string]
      return [word, NEIGHBOURS.reduce((bits, code, i) => bits | (languages.includes(code) ? 1 << i : 0), 0)]
    }),
  )
  return neighbours
}

/** By one look at a table: each comparison that no text had to make before has its callers compiled again. */
function isLatinLetter(code: number): boolean {
  latin ??= readLatin()
  return latin[Math.min(code, BEHIND_LATIN)] === 1
}

let latin: Uint8Array | undefined

const BEHIND_LATIN = 0x250

function readLatin(): Uint8Array {
  // All but `×` and `÷`.
  return new Uint8Array(BEHIND_LATIN + 1)
    .fill(1, 65, 91)
    .fill(1, 97, 123)
    .fill(1, 0xc0, BEHIND_LATIN)
    .fill(0, 0xd7, 0xd8)
    .fill(0, 0xf7, 0xf8)
}

const isLower = (code: number) => (code >= 97 && code <= 122) || code >= 0xdf

/** Letters of the larger scripts; Greek and Cyrillic to Thai, Hangul, kana, Han. */
const otherLetters = (code: number) => (code > 0x24f && isOtherLetter(code) ? 1 : 0)

const isOtherLetter = (code: number) =>
  (code >= 0x370 && code < 0x2000) || (code >= 0x3040 && code < 0xd800 && code !== 0x30fb)

/** A word of `kompas.com`, `@kemenkeu` or `/berita/daerah`. */
function isPartOfAddress(text: string, from: number, to: number): boolean {
  const before = from > 0 ? text.charCodeAt(from - 1) : 0
  if (before === 46 || before === 64 || before === 47 || before === 35) return true
  return to + 1 < text.length && text.charCodeAt(to) === 46 && isLatinLetter(text.charCodeAt(to + 1))
}

/** `isterinya` is as Malay as `isteri`. */
const withoutClitic = (word: string, entries: WordLexicon) =>
  word.length > 4 && CLITICS.has(word.slice(-3)) ? entries.get(word.slice(0, -3)) : undefined

const CLITICS: ReadonlySet<string> = new Set(['nya', 'lah', 'kah', 'pun'])
