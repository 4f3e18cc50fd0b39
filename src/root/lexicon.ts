import { data as decidedData } from '../resource/generated/decided-words.js'
import { data as rootData } from '../resource/generated/roots.js'
import { data as wholeData } from '../resource/generated/whole-words.js'
import { decodeWordList } from '../resource/word-list.js'

/** What the library knows of Indonesian roots. */
export interface Lexicon {
  /** How common each root's family is: the logarithm, to base 2, of its count in the corpora. */
  readonly roots: ReadonlyMap<string, number>
  /** Words whose root is decided by hand: `mengawal` is of `kawal`, not of `awal`; `swastanisasi` of `swasta`. */
  readonly decided: ReadonlyMap<string, string>
  /** Words that end like a clitic and are not split: `biasanya`. */
  readonly whole: ReadonlySet<string>
}

/** A root that somebody adds is taken for a common one. */
const ADDED_ROOT = 12
/** A root that has no count. */
const UNCOUNTED_ROOT = 2

let lexicon: Lexicon | undefined

/** The dictionaries of this room, decoded on first use. */
export function loadLexicon(): Lexicon {
  lexicon ??= {
    roots: new Map(decodeWordList(rootData).map(readRoot)),
    decided: new Map(decodeWordList(decidedData).map((line) => line.split('\t') as [string, string])),
    whole: new Set(decodeWordList(wholeData)),
  }
  return lexicon
}

/** The same with more roots. */
export function extendLexicon(base: Lexicon, roots: readonly string[]): Lexicon {
  if (roots.length === 0) return base
  return { ...base, roots: new Map([...base.roots, ...roots.map(addedRoot)]) }
}

function addedRoot(root: string): [string, number] {
  return [root.toLowerCase(), ADDED_ROOT]
}

function readRoot(line: string): [string, number] {
  const tab = line.indexOf('\t')
  return tab < 0 ? [line, UNCOUNTED_ROOT] : [line.slice(0, tab), Number(line.slice(tab + 1))]
}
