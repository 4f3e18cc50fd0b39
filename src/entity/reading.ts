import type { Sentence, Token } from '../document.js'
import { type GazetteerMatch, gazetteerMatches } from '../lexicon/gazetteer.js'
import { type Casing, sentenceCasings } from './sentence-casing.js'

/** A text with what every pass over it reads. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** How each sentence is written. */
  readonly casings: readonly Casing[]
  /** The names of the dictionaries among the tokens. */
  readonly matches: readonly GazetteerMatch[]
  /** The same by the token they begin at. */
  readonly matchAt: ReadonlyMap<number, GazetteerMatch>
}

export function readingOf(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Reading {
  const matches = gazetteerMatches(tokens)
  return {
    text,
    tokens,
    sentences,
    casings: sentenceCasings(tokens, sentences),
    matches,
    matchAt: new Map(matches.map((match) => [match.firstToken, match])),
  }
}
