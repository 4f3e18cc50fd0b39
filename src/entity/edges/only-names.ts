/** Words that are names of people and nothing else. */

import { CASING, casingOf } from '../../lexicon/clusters.js'
import { isPersonName, lookUpName } from '../../lexicon/gazetteer.js'
import type { NameEntry } from '../../lexicon/name-entry.js'
import { recentForms } from '../../root/stem.js'
import { KIND_OF_CLASS, kindKnown } from '../candidates/known-names.js'

/** Only a name, and none of a place or a body. */
export function mayBeOfName(word: string): boolean {
  return isOnlyAName(word) && !lookUpName(word).some(namesElse)
}

/** A name of people and of nothing else. */
export function isNameWord(word: string): boolean {
  return isPersonName(word) && mayBeOfName(word)
}

const namesElse = ({ class: is }: NameEntry) => is !== 'person' && KIND_OF_CLASS[is] !== undefined

/** News writes it as a name, or not at all and it is no word of Indonesian: `Listyo`; not `Abadi`. */
export function isOnlyAName(word: string): boolean {
  const casing = casingOf(word)
  if (casing === CASING.name) return true
  if (casing !== CASING.unknown) return isPersonName(word) && casing !== CASING.acronym
  return !recentForms(word.toLowerCase()).known && kindKnown(word) === undefined
}
