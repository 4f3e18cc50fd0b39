/** Takes a word apart: every way of taking affixes off is a candidate, and the most likely one wins. */
import {
  ENDING_RULES,
  type EndingKind,
  type EndingRule,
  INNER_PREFIXES,
  INNER_RULES,
  type InnerRule,
  PAIR_COST,
  PREFIX_RULES,
  type PrefixGroup,
  type PrefixRule,
  type Suffix,
} from './affix-rules.js'
import type { Lexicon } from './lexicon.js'

export interface Decomposition {
  readonly root: string
  /** The root is in the dictionary. */
  readonly known: boolean
  /** From the outside in: `di-`, `per-`. */
  readonly prefixes: readonly PrefixRule[]
  /** From the outside in: `-lah`, `-nya`, `-kan`. */
  readonly endings: readonly EndingRule[]
  /** An infix or a doubled first syllable. */
  readonly inner?: InnerRule
}

/** Indonesian roots and affixes together stay below this; longer words are names, links or noise. */
export const LONGEST_WORD = 40
const MOST_PREFIXES = 3
const SHORTEST_ROOT = 2
const SHORTEST_INNER_ROOT = 4
/** Short roots turn up in longer words by chance: what a root of so many letters costs. */
const SHORTNESS_COST = [0, 20, 9, 3, 0.5]
/** What a second and third prefix cost beyond their own rules. */
const NESTING_COST = [0, 0, 3, 6]
/** A prefix before a root that ends like a noun in -an: `pengawasan` is no `peng` + `kawasan`. */
const NOUN_ENDING_COST = 3
/** A root of the dictionary is likelier than none by this much. */
const KNOWN_BONUS = 8
const DECIDED_BONUS = 20

interface IndexedPrefix extends PrefixRule {
  readonly bit: number
  readonly innerMask: number
  readonly beforeMask: number
}

interface Tables {
  /** By the letter that the prefix begins with. */
  readonly prefixes: readonly (readonly IndexedPrefix[])[]
  /** By the letter that the ending ends in. */
  readonly endings: readonly (readonly EndingRule[])[]
}

const FIRST_LETTER = 97
const ANY_PREFIX = (1 << 16) - 1
const TAKEN: Readonly<Record<EndingKind, number>> = { particle: 1, clitic: 2, suffix: 3, foreign: 4 }

let tables: Tables | undefined

function loadTables(): Tables {
  tables ??= { prefixes: indexPrefixes(), endings: indexEndings() }
  return tables
}

function indexPrefixes(): IndexedPrefix[][] {
  const groups = Object.keys(INNER_PREFIXES) as PrefixGroup[]
  const bit = (group: PrefixGroup) => 1 << groups.indexOf(group)
  const indexed = PREFIX_RULES.map((rule) => ({
    ...rule,
    bit: bit(rule.group),
    innerMask: INNER_PREFIXES[rule.group].reduce((mask, group) => mask | bit(group), 0),
    beforeMask: [...rule.before].reduce((mask, next) => mask | (1 << letterOf(next, 0)), 0),
  }))
  return alphabet((letter) => indexed.filter((rule) => letterOf(rule.strip, 0) === letter))
}

function indexEndings(): EndingRule[][] {
  return alphabet((letter) =>
    ENDING_RULES.filter((rule) => letterOf(rule.strip, rule.strip.length - 1) === letter),
  )
}

function alphabet<T>(rowOf: (letter: number) => T): T[] {
  return Array.from({ length: 26 }, (_, letter) => rowOf(letter))
}

/** 0 for `a` to 25 for `z`; anything else lies outside. */
function letterOf(word: string, at: number): number {
  return word.charCodeAt(at) - FIRST_LETTER
}

/** What one search knows: the path it stands on, and the best end of a path so far. */
interface Search {
  readonly lexicon: Lexicon
  readonly tables: Tables
  /** Roots outside the dictionary count too. */
  readonly guess: boolean
  /** The affixes are wanted, not the root alone. */
  readonly keepPath: boolean
  readonly prefixes: PrefixRule[]
  readonly endings: EndingRule[]
  /** Only this root may come out, for words that two roots claim. */
  decided: string | undefined
  score: number
  root: string | undefined
  best: Decomposition | undefined
}

/** The most likely decomposition of a word in lower case; none when it has no affix that we know. */
export function decompose(word: string, lexicon: Lexicon): Decomposition | undefined {
  return search(word, lexicon, true)?.best
}

/** The root alone, faster. */
export function findRoot(word: string, lexicon: Lexicon): string | undefined {
  return search(word, lexicon, false)?.root
}

function search(word: string, lexicon: Lexicon, keepPath: boolean): Search | undefined {
  if (word.length > LONGEST_WORD) return undefined
  const known = newSearch(lexicon, keepPath, false)
  takeEndings(known, word, 0, 0)
  if (known.root !== undefined) return known
  const guessed = newSearch(lexicon, keepPath, true)
  takeEndings(guessed, word, 0, 0)
  return guessed
}

function newSearch(lexicon: Lexicon, keepPath: boolean, guess: boolean): Search {
  return {
    lexicon,
    tables: loadTables(),
    guess,
    keepPath,
    prefixes: [],
    endings: [],
    decided: undefined,
    score: 0,
    root: undefined,
    best: undefined,
  }
}

/** `taken` says which endings are gone already; `suffix` is the verb's or noun's own among them. */
function takeEndings(state: Search, word: string, taken: number, cost: number, suffix: Suffix = ''): void {
  if (taken < TAKEN.suffix) state.decided = state.lexicon.decided.get(word)
  takePrefixes(state, word, suffix, cost, ANY_PREFIX, Number.POSITIVE_INFINITY)
  const rules = state.tables.endings[letterOf(word, word.length - 1)]
  if (rules === undefined) return
  for (const rule of rules) {
    const order = TAKEN[rule.kind]
    if (order <= taken || !word.endsWith(rule.strip)) continue
    if (rule.kind === 'foreign' && state.decided === undefined) continue
    const rest = word.slice(0, -rule.strip.length)
    if (rest.length < SHORTEST_ROOT || (rule.strip === 'i' && rest.endsWith('i'))) continue
    state.endings.push(rule)
    takeEndings(
      state,
      rest,
      order,
      cost + rule.cost,
      order === TAKEN.suffix ? (rule.strip as Suffix) : suffix,
    )
    state.endings.pop()
  }
}

function takePrefixes(
  state: Search,
  word: string,
  suffix: Suffix,
  cost: number,
  allowed: number,
  pairCost: number,
): void {
  const depth = state.prefixes.length
  const here = cost + (depth === 0 ? PAIR_COST.none[suffix] : pairCost)
  consider(state, word, here)
  takeInner(state, word, suffix, here)
  if (depth === MOST_PREFIXES) return
  const rules = state.tables.prefixes[letterOf(word, 0)]
  if (rules === undefined) return
  for (const rule of rules) {
    if ((rule.bit & allowed) === 0 || !word.startsWith(rule.strip)) continue
    const from = rule.strip.length
    const next = letterOf(word, from)
    if (!(next >= 0 && next < 26) || ((rule.beforeMask >> next) & 1) === 0) continue
    const rest = rule.restore + word.slice(from)
    if (rest.length < SHORTEST_ROOT || (rule.monosyllable && !isMonosyllable(rest))) continue
    state.prefixes.push(rule)
    const pair = Math.min(pairCost, PAIR_COST[rule.group][suffix])
    takePrefixes(state, rest, suffix, cost + rule.cost, rule.innerMask, pair)
    state.prefixes.pop()
  }
}

/** `gemuruh` → `guruh`, `pepohonan` → `pohon`: the second letter is e or i, between consonants. */
function takeInner(state: Search, word: string, suffix: Suffix, cost: number): void {
  const second = word.charCodeAt(1)
  if ((second !== 101 && second !== 105) || state.guess || word.length < SHORTEST_INNER_ROOT + 2) return
  for (const rule of INNER_RULES) {
    if (rule.kind === 'infix') {
      if (!word.startsWith(rule.form.slice(1, -1), 1) || isVowel(word, 0)) continue
      const root = word[0] + word.slice(3)
      if (state.lexicon.decided.get(word) === root) consider(state, root, cost + rule.cost, rule)
    } else if (second === 101 && word[0] === word[2] && !isVowel(word, 0) && state.prefixes.length === 0) {
      consider(state, word.slice(2), cost + rule.cost + (suffix === 'an' ? 0 : 6), rule)
    }
  }
}

function consider(state: Search, root: string, cost: number, inner?: InnerRule): void {
  if (state.prefixes.length + state.endings.length === 0 && inner === undefined) return
  if (inner !== undefined && root.length < SHORTEST_INNER_ROOT) return
  const count = state.lexicon.roots.get(root)
  if (state.decided !== undefined && root !== state.decided) return
  let score: number
  if (count !== undefined) {
    score = KNOWN_BONUS + count - cost - (SHORTNESS_COST[root.length] ?? 0)
    score -= NESTING_COST[state.prefixes.length]!
    if (state.decided !== undefined) score += DECIDED_BONUS
    if (state.prefixes.length > 0 && root.endsWith('an')) score -= NOUN_ENDING_COST
  } else if (state.guess && inner === undefined) {
    score = guessScore(state, root, cost)
  } else return
  if (score <= state.score) return
  state.score = score
  state.root = root
  if (!state.keepPath) return
  const path = { prefixes: [...state.prefixes], endings: [...state.endings] }
  state.best = { root, known: count !== undefined, ...path, ...(inner === undefined ? {} : { inner }) }
}

/** How much a pair of affixes tells, in bits, about a root that the dictionary lacks. */
const PAIR_EVIDENCE: Readonly<Record<string, number>> = {
  'meN-kan': 9,
  'di-kan': 9,
  'meN-i': 8,
  'di-i': 8,
  'ter-kan': 7,
  'ter-i': 7,
  'peN-an': 7,
  'ke-an': 7,
  'per-an': 6.5,
  'meN-': 5,
  'ber-an': 5,
  'di-': 4.5,
  'ber-': 4,
  'ter-': 4,
}
const NO_EVIDENCE = -4
const CLITIC_EVIDENCE = 4
const SHORTEST_GUESS = 4

function guessScore(state: Search, root: string, cost: number): number {
  if (root.length < SHORTEST_GUESS || !isPronounceable(root)) return NO_EVIDENCE
  const suffix = state.endings.find((rule) => rule.kind === 'suffix')?.strip ?? ''
  const group = state.prefixes[0]?.group
  const pair = group === undefined && suffix === '' ? 0 : (PAIR_EVIDENCE[`${group}-${suffix}`] ?? NO_EVIDENCE)
  const clitic = state.endings.some((rule) => rule.form === '-nya') ? CLITIC_EVIDENCE : 0
  return pair + clitic - cost
}

function isVowel(word: string, at: number): boolean {
  return 'aiueo'.includes(word.charAt(at))
}

function isMonosyllable(root: string): boolean {
  return root.length <= 5 && root.replace(/[^aiueo]/g, '').length === 1
}

/** Begins as Indonesian and its loans do: `str…`, `kl…`, `ny…`, never `rt…`. */
function isPronounceable(root: string): boolean {
  return /^(?:[^aiueo]?|[bcdfghkpst][lrwhy]|[kp]s|s[klmnpt]|str|n[gy])[aiueo]/.test(root)
}
