import type { Rooted, Sentence, Tagged, Token } from '../document.js'
import { formMayBe, type GazetteerMatch, gazetteerMatches } from '../lexicon/gazetteer.js'
import { CLASS } from '../lexicon/name-entry.js'
import { mapped, withFields } from '../store/records.js'
import { numberedWords, numberParted } from '../store/word-numbers.js'
import { wordsApart } from './words/lost-spaces.js'
import { type Casing, sentenceCasings } from './words/sentence-casing.js'
import { titleMarks } from './words/titles.js'
import {
  ADDRESS,
  BEGINS_NAME,
  CAPITALISED,
  GLUED,
  hasFact,
  isShortOffice,
  placesOf,
  STOPPED,
} from './words/word-facts.js'

/** A text with what every pass over it reads. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  /** What each token is written as. */
  readonly words: readonly string[]
  readonly sentences: readonly Sentence[]
  /** How each sentence is written. */
  readonly casings: readonly Casing[]
  /** The names of the dictionaries among the tokens. */
  readonly matches: readonly GazetteerMatch[]
  /** The same by the token they begin at. */
  readonly matchAt: ReadonlyMap<number, GazetteerMatch>
  /** Which tokens are a title before a name or a degree behind one; see `titleMarks`. */
  readonly titles: Uint8Array
}

/** The sentence that a token stands in, by its place in the list. Ask in the order of the text. */
export function sentencesInOrder({ sentences }: Pick<Reading, 'sentences'>): (token: number) => number {
  let at = 0
  return (token) => {
    while (at < sentences.length && sentences[at]!.endToken <= token) at++
    return at
  }
}

/** The name of the dictionaries that ends right before a token, if it has at most so many words. */
export function matchUntil(
  matchAt: Reading['matchAt'],
  token: number,
  mostWords: number,
): GazetteerMatch | undefined {
  for (let at = token - 1; at >= Math.max(0, token - mostWords); at--) {
    const match = matchAt.get(at)
    if (match?.endToken === token) return match
  }
  return undefined
}

/** The words with the offices that are shortened as the dictionaries have them, without their stop: `Gub. Sulteng`. */
function withoutStops(tokens: readonly Token[], words: readonly string[]): readonly string[] {
  const offices = placesOf(tokens, STOPPED).filter((at) => isShortOffice(words[at]!))
  if (offices.length === 0) return words
  const bare = [...words]
  for (const at of offices) bare[at] = bare[at]!.slice(0, -1)
  return bare
}

/** The tokens with those parted that are several words: `dariReuters`; and the sentences by these. */
function partGlued(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  own: readonly { readonly text: string }[],
): Pick<Reading, 'tokens' | 'sentences'> {
  const places = placesOf(tokens, GLUED).filter((at) => tokens[at]!.kind === 'word')
  if (places.length === 0) return { tokens, sentences }
  const said = new Set<string>()
  for (const at of placesOf(tokens, CAPITALISED)) said.add(tokens[at]!.text)
  const apart = new Map<number, readonly string[]>()
  for (const at of places) {
    const { text } = tokens[at]!
    const isOwn = own.some((entry) => entry.text.includes(text))
    // `di Jalan Pemuda2. Terminal`: the number of the next in a list.
    const isListed = () => LIST_NUMBER.test(text) && tokens[at + 1]?.text === '.'
    // `Kabar.com, JakartaMarsha Anindita`: behind an outlet the place of a dateline is one by itself.
    const isDateline = tokens[at - 1]?.text === ',' && hasFact(tokens, at - 2, ADDRESS)
    const isSaid = (word: string) =>
      said.has(word) || isListed() || (isDateline && (isFirst(text, word) || text.endsWith(word)))
    const parts = wordsApart(text, isOwn ? undefined : isSaid)
    if (parts.length > 1) apart.set(at, parts)
  }
  if (apart.size === 0) return { tokens, sentences }
  const parted: Token[] = []
  const moved = new Int32Array(tokens.length + 1)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    moved[i] = parted.length
    const parts = apart.get(i)
    if (parts === undefined) {
      parted.push(token)
      continue
    }
    let { start } = token
    for (const text of parts) {
      const end = start + text.length
      parted.push(partOf(token, start, end, text))
      start = end
    }
  }
  moved[tokens.length] = parted.length
  numberParted(parted, tokens)
  return {
    tokens: parted,
    sentences: mapped(sentences, (sentence) =>
      withFields(sentence, { firstToken: moved[sentence.firstToken]!, endToken: moved[sentence.endToken]! }),
    ),
  }
}

/** A part of a token, of the shape that all tokens of `analyze` have: one of another would have every pass compiled again. */
function partOf(
  { kind, upos, root }: Token & Partial<Tagged & Rooted>,
  start: number,
  end: number,
  text: string,
) {
  return { start, end, text, kind, upos, root }
}

const isFirst = (text: string, word: string) =>
  text.startsWith(word) && formMayBe(word, CLASS.area | CLASS.capital)

const LIST_NUMBER = /^[A-Z][a-z]{3,}\d\d?$/

/** `own` are the user's names, whose words are parted by their form alone. */
export function readingOf(
  text: string,
  written: readonly Token[],
  said: readonly Sentence[],
  own: readonly { readonly text: string }[] | undefined = [],
): Reading {
  const { tokens, sentences } = partGlued(written, said, own)
  const { words } = numberedWords(tokens)
  const matches = gazetteerMatches(withoutStops(tokens, words), placesOf(tokens, BEGINS_NAME))
  const matchAt = new Map<number, GazetteerMatch>()
  for (const match of matches) matchAt.set(match.firstToken, match)
  return {
    text,
    tokens,
    words,
    sentences,
    casings: sentenceCasings(tokens, sentences),
    matches,
    matchAt,
    titles: titleMarks(tokens, matchAt),
  }
}
