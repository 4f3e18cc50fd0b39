import type { Sentence, Token } from '../../document.js'
import { mapped } from '../../store/records.js'
import {
  CAPITALISED,
  DEGREE_FORM,
  factsOf,
  factsOfWord,
  LETTERED,
  LONG,
  STOPPED,
  WITH_CAPITAL,
  WITH_SMALL,
} from './word-facts.js'

/**
 * How a sentence is written: most news is `mixed`; a headline may write most words with a capital (`title`) or all in
 * capitals (`upper`), where a capital tells nothing of names; a chat is `lower`.
 */
export type Casing = 'mixed' | 'title' | 'upper' | 'lower'

/** Fewer words than this say nothing about how a line is written. */
const LONG_ENOUGH = 4
/** A headline capitalises this share of its longer words (`Presiden Tiba di Ankara Hari Ini`). */
const TITLE_SHARE = 0.8
/** It has no full stop: `Ia ditahan di Rumah Tahanan Guntur, Jakarta Selatan.` is prose full of names. */
const TITLE_SHARE_STOPPED = 1

export function sentenceCasings(tokens: readonly Token[], sentences: readonly Sentence[]): Casing[] {
  const facts = factsOf(tokens)
  return mapped(sentences, ({ firstToken, endToken }) =>
    casingOfFacts(facts.subarray(firstToken, endToken), tokens[endToken - 1]?.text),
  )
}

/** The same of the words of a sentence, marks among them. */
export function casingOfWords(words: readonly string[]): Casing {
  return casingOfFacts(Uint32Array.from(words, factsOfWord), words.at(-1))
}

/** `M.Sc.` behind a name is no word of a headline. */
const isDegree = (word: number) => (word & DEGREE_FORM) !== 0 && (word & STOPPED) !== 0

function casingOfFacts(facts: Uint32Array, last: string | undefined): Casing {
  let lettered = 0
  let capitals = 0
  let lower = 0
  let long = 0
  let longCapitalised = 0
  for (let i = 0; i < facts.length; i++) {
    const word = facts[i]!
    if ((word & LETTERED) === 0 || isDegree(word)) continue
    lettered++
    if ((word & WITH_SMALL) === 0) capitals++
    if ((word & WITH_CAPITAL) === 0) lower++
    // Small words (`di`, `dan`) are small in headlines too.
    if ((word & LONG) === 0) continue
    long++
    if ((word & CAPITALISED) !== 0) longCapitalised++
  }
  if (lettered < LONG_ENOUGH) return 'mixed'
  if (capitals >= 0.8 * lettered) return 'upper'
  if (lower === lettered) return 'lower'
  const share = last === '.' ? TITLE_SHARE_STOPPED : TITLE_SHARE
  return long >= LONG_ENOUGH && longCapitalised >= share * long ? 'title' : 'mixed'
}
