/** The affix rules as `decompose.ts` walks them: tries of what is written, groups as bits, costs as whole numbers. */
import {
  type EndingKind,
  type EndingRule,
  endingRules,
  INNER_PREFIXES,
  type InnerRule,
  innerRules,
  NEVER_FIRST,
  PAIR_COST,
  type PrefixGroup,
  type PrefixRule,
  prefixRules,
  type Suffix,
} from './affix-rules.js'
import { indexWords, type Trie } from './trie.js'

/** Indonesian roots and affixes together stay below this; longer words are names, links or noise. */
export const LONGEST_WORD = 40
/** Scores are kept in half bits, so that they are whole numbers, which are faster. */
export const HALF_BITS = 2
const A = 97

export interface IndexedPrefix {
  readonly rule: PrefixRule
  readonly cost: number
  /** The group's number, and as a bit. */
  readonly group: number
  readonly bit: number
  readonly innerMask: number
  readonly beforeMask: number
  /** The code of the letter restored, or 0. */
  readonly restored: number
  readonly monosyllable: boolean
}

/** A row of endings that may close a word: `-kan`, `-nya` and `-lah` in `bacakannyalah`. */
export interface EndingRow {
  readonly endings: readonly EndingRule[]
  readonly suffix: Suffix
  readonly cost: number
  /** What the suffix costs beside a prefix, by the number of the prefix's group. */
  readonly pairCosts: readonly number[]
  readonly lonePairCost: number
}

export interface Tables {
  /** The prefixes that are written alike: `meng-` with and without a `k`. */
  readonly prefixes: readonly (readonly IndexedPrefix[])[]
  /** Those that may stand first, as bits. */
  readonly firstMask: number
  /** What is written; a value is an index of `prefixes`. */
  readonly prefixTrie: Trie
  readonly endingRows: readonly EndingRow[]
  /** Rows of endings spelled backwards; a value is an index of `endingRows`. */
  readonly endingTrie: Trie
  readonly doubling: InnerRule
  /** Scratch: which row of endings begins at a place of the word, or `NO_VALUE`. */
  readonly rowAt: Int16Array
}

/** What one search knows: the path it stands on, and the best candidate so far. */
export interface Search {
  readonly tables: Tables
  /** The roots of the dictionary. */
  trie: Trie
  word: string
  /** Roots outside the dictionary are candidates, instead of those in it. */
  guess: boolean
  /** The affixes are wanted, not the root alone. */
  keepPath: boolean
  /** Only this root is a candidate. */
  wanted: string | undefined
  readonly prefixes: IndexedPrefix[]
  score: number
  /** Where the best root begins, the code of its first letter, and where it ends; 0 where there is none. */
  start: number
  first: number
  end: number
  decided: boolean
  /** The a that ends the root is the first letter of -an too. */
  lostVowel: boolean
  inner: InnerRule | undefined
  bestPrefixes: readonly PrefixRule[]
}

let search: Search | undefined

/** Searches follow one another, so one object serves them all. */
export function loadSearch(): Search {
  search ??= makeSearch(makeTables())
  return search
}

function makeSearch(tables: Tables): Search {
  return {
    tables,
    trie: tables.prefixTrie,
    word: '',
    guess: false,
    keepPath: false,
    wanted: undefined,
    prefixes: [],
    score: 0,
    start: 0,
    first: 0,
    end: 0,
    decided: false,
    lostVowel: false,
    inner: undefined,
    bestPrefixes: [],
  }
}

function makeTables(): Tables {
  const rules = indexPrefixes()
  const written = [...new Set(prefixRules().map((rule) => rule.strip))]
  const prefixes = written.map((strip) => rules.filter(({ rule }) => rule.strip === strip))
  const endingRows = listEndingRows()
  return {
    prefixes,
    firstMask: maskOfGroups(listGroups().filter((group) => !NEVER_FIRST.includes(group))),
    prefixTrie: indexWords(written),
    endingRows,
    endingTrie: indexWords(endingRows.map(({ endings }) => backwards(endings.map((rule) => rule.strip)))),
    doubling: innerRules().find((rule) => rule.kind === 'partial')!,
    rowAt: new Int16Array(LONGEST_WORD + 1),
  }
}

function indexPrefixes(): IndexedPrefix[] {
  return prefixRules().map((rule) => ({
    rule,
    cost: rule.cost * HALF_BITS,
    group: listGroups().indexOf(rule.group),
    bit: maskOfGroups([rule.group]),
    innerMask: maskOfGroups(INNER_PREFIXES[rule.group]),
    beforeMask: maskOf(rule.before),
    restored: rule.restore === '' ? 0 : rule.restore.charCodeAt(0),
    monosyllable: rule.monosyllable === true,
  }))
}

function listGroups(): PrefixGroup[] {
  return Object.keys(INNER_PREFIXES) as PrefixGroup[]
}

function maskOfGroups(groups: readonly PrefixGroup[]): number {
  return groups.reduce((mask, group) => mask | (1 << listGroups().indexOf(group)), 0)
}

/** No ending, and every row of particle, clitic and suffix, from the outside in. */
function listEndingRows(): EndingRow[] {
  const suffixAn = endingRules().find(({ form }) => form === '-an')
  const ofKind = (kind: EndingKind) => [undefined, ...endingRules().filter((rule) => rule.kind === kind)]
  return ofKind('particle').flatMap((particle) =>
    ofKind('clitic').flatMap((clitic) =>
      (isHalfWritten(clitic) ? [suffixAn] : ofKind('suffix')).map((suffix) => {
        const endings = [particle, clitic, suffix].filter((rule) => rule !== undefined)
        const written = (suffix?.strip ?? '') as Suffix
        return {
          endings,
          suffix: written,
          cost: endings.reduce((sum, rule) => sum + rule.cost, 0) * HALF_BITS,
          pairCosts: listGroups().map((group) => PAIR_COST[group][written] * HALF_BITS),
          lonePairCost: PAIR_COST.none[written] * HALF_BITS,
        }
      }),
    ),
  )
}

/** The n of `anggaranya` is that of -an. */
function isHalfWritten(clitic: EndingRule | undefined): boolean {
  return clitic !== undefined && !clitic.form.endsWith(`-${clitic.strip}`)
}

/** Endings from the outside in, as they are read from the right: `lah`, `nya` → `halayn`. */
function backwards(endings: readonly string[]): string {
  return endings.map((ending) => [...ending].reverse().join('')).join('')
}

function maskOf(letters: string): number {
  return [...letters].reduce((mask, letter) => mask | (1 << (letter.charCodeAt(0) - A)), 0)
}
