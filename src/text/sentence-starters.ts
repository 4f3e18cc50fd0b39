import { data } from '../lexicon/generated/sentence-starters.js'
import { decodeWordList } from '../store/word-list.js'

/** By word: true for one that is a noun and may begin a name too. */
let starters: ReadonlyMap<string, boolean> | undefined

function loadStarters(): ReadonlyMap<string, boolean> {
  starters ??= new Map(
    decodeWordList(data).map((line) => {
      const [word, noun] = line.split('\t')
      return [word!, noun !== undefined]
    }),
  )
  return starters
}

/** Words that news begins its sentences with, and seldom a name: `Sementara`, `Menurut`. */
export function isStarter(word: string): boolean {
  return loadStarters().get(word) === false
}

/** Those, and nouns that begin a sentence more often than a name: `Polisi`, `Warga`, `Isinya`. */
export function mayStart(word: string): boolean {
  return loadStarters().has(word) || word.endsWith('nya')
}
