import { readWordTable, type WordTable } from '../store/word-table.js'
import { clusterKey } from './cluster-format.js'
import { kinds, words } from './generated/name-words.js'

/**
 * What names the words of raw news are mostly part of, and how mostly, as a number from 1: one for each place in a
 * name (first word of a person's, a later one ...) and share. Learned by `training/recogniser.ts` from how a first
 * recogniser labelled that news, so that the second knows `Waskito` from a thousand texts and not from one.
 */
export type NameWords = (word: string) => number

let table: WordTable | undefined

/** The name that `word` is mostly part of; 0 for words that are rare or mostly no name. Case and digits do not matter. */
export const nameWord: NameWords = (word) => {
  table ??= readWordTable(words)
  const place = table.placeOf(clusterKey(word))
  return place < 0 ? 0 : Number.parseInt(kinds[place]!, 36) + 1
}
