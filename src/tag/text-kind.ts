import type { Token } from '../document.js'
import { data } from '../lexicon/generated/text-kinds.js'
import { decodePairs } from '../store/word-list.js'
import { numberedWords, readByType } from '../store/word-numbers.js'

/** Whose ways of writing a text follows: a story of news, an article of an encyclopaedia, or something between. */
export type TextKind = 'news' | 'reference' | 'mixed'

/** What a text of no telling word is, and as how many tokens that counts: this library reads news. */
const PRIOR = 0.05
const PRIOR_TOKENS = 60
/** Nine articles of news in ten score more. */
const NEWS = 0.02
/** Two articles of news in a hundred score less, nine texts of encyclopaedias in ten do. */
const REFERENCE = -0.09

/** Telling words, and what each says; the first stands for all others, which say nothing. */
interface Weights {
  readonly places: ReadonlyMap<string, number>
  readonly weights: Float64Array
}

let read: Weights | undefined

function weightsOfWords(): Weights {
  if (!read) {
    const pairs = [...decodePairs(data)]
    read = {
      places: new Map(pairs.map(([word], i) => [word, i + 1])),
      weights: Float64Array.from([0, ...pairs.map(([, weight]) => Number(weight))]),
    }
  }
  return read
}

const placesOfWords = /* @__PURE__ */ readByType((word) => weightsOfWords().places.get(word) ?? 0)

/** Tells by everyday words (`kata`, `persen`; `adalah`, `sebuah`) which kind of text these tokens are of. */
export function textKind(tokens: readonly Token[]): TextKind {
  const { weights } = weightsOfWords()
  const places = placesOfWords(numberedWords(tokens))
  let sum = PRIOR * PRIOR_TOKENS
  for (let i = 0; i < places.length; i++) sum += weights[places[i]!]!
  const score = sum / (tokens.length + PRIOR_TOKENS)
  return score >= NEWS ? 'news' : score <= REFERENCE ? 'reference' : 'mixed'
}
