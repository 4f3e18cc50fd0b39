import { data as decidedData } from '../resource/generated/decided-words.js'
import { data as rootData } from '../resource/generated/roots.js'
import { data as wholeData } from '../resource/generated/whole-words.js'
import { decodeWordList } from '../resource/word-list.js'
import { buildTrie, type Trie } from './trie.js'

/** What the library knows of Indonesian roots. */
export interface Lexicon {
  /** How common each root's family is: the logarithm, to base 2, of its count in the corpora. */
  readonly roots: ReadonlyMap<string, number>
  /** Words whose root is decided by hand: `mengawal` is of `kawal`, not of `awal`; `swastanisasi` of `swasta`. */
  readonly decided: ReadonlyMap<string, string>
  /** Words that end like a clitic and are not split: `biasanya`. */
  readonly whole: ReadonlySet<string>
  /** The roots with their counts, and the decided words with `DECIDED`. */
  readonly trie: Trie
}

export const DECIDED = 100

/** A root that somebody adds is taken for a common one. */
const ADDED_ROOT = 12
/** A root that has no count. */
const UNCOUNTED_ROOT = 2

let lexicon: Lexicon | undefined

/** The dictionaries of this room, decoded on first use. */
export function loadLexicon(): Lexicon {
  lexicon ??= withTrie({
    roots: new Map(decodeWordList(rootData).map(readRoot)),
    decided: new Map(decodeWordList(decidedData).map((line) => line.split('\t') as [string, string])),
    whole: new Set(decodeWordList(wholeData)),
  })
  return lexicon
}

/** The same with more roots. */
export function extendLexicon(base: Lexicon, roots: readonly string[]): Lexicon {
  if (roots.length === 0) return base
  const added = roots.map((root) => [root.toLowerCase(), ADDED_ROOT] as const)
  return withTrie({ ...base, roots: new Map([...base.roots, ...added]) })
}

/** The same with other counts. */
export function withCounts(base: Lexicon, roots: ReadonlyMap<string, number>): Lexicon {
  return withTrie({ ...base, roots })
}

function withTrie(words: Omit<Lexicon, 'trie'>): Lexicon {
  const values = new Map(words.roots)
  for (const word of words.decided.keys()) values.set(word, DECIDED)
  return { ...words, trie: buildTrie(values) }
}

function readRoot(line: string): [string, number] {
  const tab = line.indexOf('\t')
  return tab < 0 ? [line, UNCOUNTED_ROOT] : [line.slice(0, tab), Number(line.slice(tab + 1))]
}
