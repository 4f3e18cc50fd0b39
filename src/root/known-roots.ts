import { data as decidedData } from '../lexicon/generated/decided-words.js'
import { data as derivedPlaceData } from '../lexicon/generated/derived-places.js'
import { data as rootData } from '../lexicon/generated/roots.js'
import { data as wholeData } from '../lexicon/generated/whole-words.js'
import { decodePairs, decodeWordList } from '../store/word-list.js'
import {
  finishTrie,
  type GrowingTrie,
  growChild,
  growWord,
  lookUp,
  NO_VALUE,
  plantTrie,
  TOP_NODE,
  type Trie,
} from './trie.js'

/** What the library knows of Indonesian roots. */
export interface Lexicon {
  /**
   * How common each root's family is (the logarithm, to base 2, of its count in the corpora); the decided words with
   * `DECIDED`.
   */
  readonly trie: Trie
  /** Added roots with characters that the tree lacks: `café`. */
  readonly unusual: ReadonlySet<string>
  /** Words whose root is decided by hand: `mengawal` is of `kawal`, not of `awal`; `swastanisasi` of `swasta`. */
  readonly decided: ReadonlyMap<string, string>
  /** Words that end like a clitic and are not split: `biasanya`. */
  readonly whole: ReadonlySet<string>
  /** Places whose name is a derived word in lower case: `Kuningan`. */
  readonly derivedPlaces: ReadonlySet<string>
}

export const DECIDED = 100
/** A decided word whose p has melted as in speech, so that it takes no prefix: `mukul`, of `pukul`. */
export const EVERYDAY = 101

/** A root that somebody adds is taken for a common one. */
const ADDED_ROOT = 12
/** A root that has no count. */
const UNCOUNTED_ROOT = 2

let lexicon: Lexicon | undefined

/** The dictionaries of this room, decoded on first use. */
export function loadLexicon(): Lexicon {
  lexicon ??= makeLexicon([])
  return lexicon
}

/** The same with more roots. */
export function withRoots(added: readonly string[]): Lexicon {
  return added.length === 0 ? loadLexicon() : makeLexicon(added.map((root) => root.toLowerCase()))
}

/** The same with these roots and counts alone. */
export function withCounts(roots: ReadonlyMap<string, number>): Lexicon {
  const trie = plantTrie([...roots.keys()].join('').length + decidedData.length)
  for (const [root, count] of roots) growWord(trie, root, count)
  return { ...loadLexicon(), trie: withDecided(trie, loadLexicon().decided) }
}

/** Whether the dictionary has it, or somebody added it. */
export function isRoot(word: string, { trie, unusual }: Lexicon): boolean {
  const value = lookUp(trie, word)
  return value === NO_VALUE ? unusual.has(word) : value < DECIDED
}

function makeLexicon(added: readonly string[]): Lexicon {
  const decided = decodePairs(decidedData)
  for (const word of added) decided.delete(word)
  const letters = [rootData, decidedData, ...added].join('')
  const trie = plantTrie(letters.length)
  growRoots(trie)
  const unusual = new Set(added.filter((root) => !growWord(trie, root, ADDED_ROOT)))
  return {
    trie: withDecided(trie, decided),
    unusual,
    decided,
    whole: new Set(decodeWordList(wholeData)),
    derivedPlaces: new Set(decodeWordList(derivedPlaceData)),
  }
}

function withDecided(trie: GrowingTrie, decided: ReadonlyMap<string, string>): Trie {
  for (const [word, root] of decided)
    growWord(
      trie,
      word,
      word.startsWith('m') && root.startsWith('p') && !/^mem/.test(word) ? EVERYDAY : DECIDED,
    )
  return finishTrie(trie)
}

const ZERO = 48
const A = 97

/** The packed list (see `decodeWordList`) straight into the tree: ten thousand strings less at the first call. */
function growRoots(trie: GrowingTrie): void {
  /** The nodes along the word, from the top; what it shares with the word before stands already. */
  const path = [TOP_NODE]
  for (let at = 0; at < rootData.length; at++) {
    const lineBreak = rootData.indexOf('\n', at)
    const end = lineBreak < 0 ? rootData.length : lineBreak
    const tab = rootData.indexOf('\t', at)
    const digit = rootData.charCodeAt(at++)
    let depth = digit < A ? digit - ZERO : digit - A + 10
    for (; at < end && at !== tab; at++) {
      path[depth + 1] = growChild(trie, path[depth]!, rootData.charCodeAt(at))
      depth++
    }
    let count = at === tab ? 0 : UNCOUNTED_ROOT
    while (++at < end) count = 10 * count + rootData.charCodeAt(at) - ZERO
    trie.values[path[depth]!] = count
    at = end
  }
}
