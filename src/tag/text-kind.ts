import type { Token } from '../document.js'
import { data } from '../lexicon/generated/text-kinds.js'
import { decodePairs } from '../store/word-list.js'

/** Whose ways of writing a text follows: a story of news, an article of an encyclopaedia, or something between. */
export type TextKind = 'news' | 'reference' | 'mixed'

/** What a text of no telling word is, and as how many tokens that counts: this library reads news. */
const PRIOR = 0.05
const PRIOR_TOKENS = 60
/** Nine articles of news in ten score more. */
const NEWS = 0.02
/** Two articles of news in a hundred score less, nine texts of encyclopaedias in ten do. */
const REFERENCE = -0.09

let weights: ReadonlyMap<string, number> | undefined

/** Tells by everyday words (`kata`, `persen`; `adalah`, `sebuah`) which kind of text these tokens are of. */
export function textKind(tokens: readonly Token[]): TextKind {
  weights ??= new Map(Array.from(decodePairs(data), ([word, weight]) => [word, Number(weight)]))
  let sum = PRIOR * PRIOR_TOKENS
  for (const { text } of tokens) sum += weights.get(text) ?? 0
  const score = sum / (tokens.length + PRIOR_TOKENS)
  return score >= NEWS ? 'news' : score <= REFERENCE ? 'reference' : 'mixed'
}
