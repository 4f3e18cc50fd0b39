import { data as functionWords } from '../lexicon/generated/function-words.js'
import { frequencyOf, malayWeight, type WordLexicon } from '../lexicon/news-words.js'
import { decodeWordList } from '../store/word-list.js'

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
const TITLE_WORDS = ' of the and in to for a an with on from at by '

/** Rarer words than this (half a binary logarithm of articles) do not make a text Indonesian: `the` is met in news. */
const LEAST_FREQUENCY = 3

export function readEvidence(text: string, entries: WordLexicon, start = 0, end = text.length): Evidence {
  const foreign = neighbourWords()
  let words = 0
  let known = 0
  let unknown = 0
  let malay = 0
  let eng = 0
  let jav = 0
  let sun = 0
  let otherScript = 0
  let letters = 0
  let afterName = false
  let inTitle = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (!isLatinLetter(code)) {
      if (code > 0x24f && isOtherLetter(code)) otherScript++
      continue
    }
    const from = at
    while (at < end && isLatinLetter(text.charCodeAt(at))) at++
    letters += at - from
    if (isPartOfAddress(text, from, at)) continue
    words++
    const written = text.slice(from, at)
    const key = isLower(code) ? written : written.toLowerCase()
    const entry = entries.get(key) ?? withoutClitic(key, entries)
    const languages = foreign.get(key)
    if (!isLower(code)) {
      inTitle = 0
      afterName = words > 1
    } else if (languages === 1 && afterName && TITLE_WORDS.includes(` ${key} `)) inTitle++
    else {
      eng += inTitle
      inTitle = 0
      afterName = false
    }
    // The first word has a capital in any language: `Kumaha damang`; English ones begin names.
    if (languages !== undefined && (isLower(code) || (words === 1 && languages > 1))) {
      if (inTitle === 0 && isLower(code)) eng += languages & 1
      jav += (languages >> 1) & 1
      sun += languages >> 2
    } else if (isLower(code)) {
      if (entry === undefined) unknown++
      else if (frequencyOf(entry) >= LEAST_FREQUENCY || malayWeight(entry) > 1) known++
    }
    if (entry !== undefined) {
      const weight = malayWeight(entry)
      const most = isLower(code) ? MOST_WEIGHT : MOST_CAPITALISED_WEIGHT
      malay += Math.max(-most, Math.min(most, weight))
    }
  }
  return { words, known, unknown, malay, neighbours: [eng + inTitle, jav, sun], otherScript, letters }
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

function isLatinLetter(code: number): boolean {
  const small = code | 0x20
  return (small >= 97 && small <= 122) || (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7)
}

const isLower = (code: number) => (code >= 97 && code <= 122) || code >= 0xdf

/** Letters of the larger scripts; Greek and Cyrillic to Thai, Hangul, kana, Han. */
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
