/** Words that may be somebody's: written as a name is, and of no name or title that was seen. */

import { isMostlySmall } from '../../lexicon/clusters.js'
import { isPersonName, lookUpName } from '../../lexicon/gazetteer.js'
import { speechWord } from '../../lexicon/speech-words.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { isOnlyAName } from '../edges/only-names.js'
import { isPronoun } from '../edges/person-names.js'
import { isAllCapitals, isCapitalised } from '../mention.js'
import type { Reading } from '../reading.js'

/** A free word with a capital that is a name, and of no body or place. */
export function isNameHere(reading: Reading, at: number, taken?: Uint8Array): boolean {
  const { text } = reading.tokens[at]!
  if (!isFree(reading, at, taken) || !isWrittenAsName(text)) return false
  if (speechWord(text.toLowerCase())?.weekday) return false
  if (isPersonName(text)) return true
  return isOnlyAName(text) && lookUpName(text).length === 0
}

/** A free word with a capital that news does not write small, and that names no body or place: `Cakra` behind a rank. */
export function isFreeName(reading: Reading, at: number, taken: Uint8Array): boolean {
  const { text } = reading.tokens[at]!
  if (!isFree(reading, at, taken) || !isWrittenAsName(text)) return false
  return isPersonName(text) || (!isMostlySmall(text) && lookUpName(text).length === 0)
}

/** A word that is in no name and no title. */
export function isFree({ tokens, titles }: Reading, at: number, taken?: Uint8Array): boolean {
  return tokens[at]!.kind === 'word' && taken?.[at] !== 1 && titles[at] === 0
}

/** One capital, at its beginning, and no number. */
export function isWrittenAsName(word: string): boolean {
  return isCapitalised(word) && !isAllCapitals(word) && !GLUED(word).test(word)
}

/** `JakartaPramono`, `DPRAndi`: what a page has run into one. */
const GLUED = letterPattern('u')`\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|\p{N}`

/** Does another word with a capital or a name follow? */
export function goesOn({ tokens }: Reading, at: number, taken: Uint8Array): boolean {
  const next = tokens[at]
  if (next === undefined || isPronoun(next.text)) return false
  return taken[at] === 1 || (next.kind === 'word' && isCapitalised(next.text))
}
