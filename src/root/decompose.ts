/**
 * Takes a word apart. Prefixes are taken off from the left; from each place that this reaches, the tree of roots is
 * walked to the right; and a root that ends where a row of endings begins is a candidate. The likeliest one wins.
 * The work is bounded by the letters of a word times the few ways to take its prefixes off.
 */
import { type EndingRule, endingRules, type InnerRule, innerRules, type PrefixRule } from './affix-rules.js'
import {
  type EndingRow,
  HALF_BITS,
  type IndexedPrefix,
  LONGEST_WORD,
  loadSearch,
  type Search,
  type Tables,
} from './affix-tables.js'
import { DECIDED, EVERYDAY, type Lexicon } from './known-roots.js'
import { childOf, NO_NODE, NO_VALUE, TOP_NODE } from './trie.js'

export interface Decomposition {
  readonly root: string
  /** The root is in the dictionary. */
  readonly known: boolean
  /** From the outside in: `di-`, `per-`. */
  readonly prefixes: readonly PrefixRule[]
  /** From the outside in: `-lah`, `-nya`, `-kan`. */
  readonly endings: readonly EndingRule[]
  /** An infix or a doubled first syllable. */
  readonly inner?: InnerRule | undefined
}

/** No shorter word has an affix: `obati`, `guru`, `olah`. */
const SHORTEST_WORD = 4
const MOST_PREFIXES = 3
const SHORTEST_DOUBLED_ROOT = 4
/** Short roots turn up in longer words by chance: what a root of so many letters costs. */
const SHORTNESS_COST = [0, 40, 18, 6, 1]
/** What a second and third prefix cost beyond their own rules. */
const NESTING_COST = [0, 0, 6, 12]
/** A prefix before a root that ends like a noun in -an: `pengawasan` is no `peng` + `kawasan`. */
const NOUN_ENDING_COST = 6
/** A root of the dictionary is likelier than none by this much. */
const KNOWN_BONUS = 16
/** Doubling of the first syllable is at home with -an: `pepohonan`. */
const LONE_DOUBLING_COST = 12
/** One a written for two between a root and -an: `kebahagian`. */
const LOST_VOWEL_COST = 12
/** One k written for two between a root and -kan: `menggerakan`, which seems to join a verb's prefix to -an. */
const LOST_K_COST = 12

const A = 97
const E = 101
const I = 105
const K = 107
const N = 110
/** a, e, i, o and u as bits, the lowest for a. */
const VOWEL_MASK = 0b100000100000100010001

function isIn(mask: number, code: number): boolean {
  return code >= A && code < A + 26 && ((mask >> (code - A)) & 1) === 1
}

/** The root of a word in lower case; none when it has no affix that we know. */
export function findRoot(word: string, lexicon: Lexicon): string | undefined {
  const found = search(word, lexicon, false)
  if (found === undefined) return undefined
  const root = rootText(found)
  return found.decided ? lexicon.decided.get(root) : root
}

/** The root with every affix on the way to it. */
export function decompose(word: string, lexicon: Lexicon): Decomposition | undefined {
  const found = search(word, lexicon, true)
  if (found === undefined) return undefined
  const outer = toDecomposition(found)
  return found.decided ? joinDecided(outer, lexicon) : outer
}

function search(word: string, lexicon: Lexicon, keepPath: boolean, wanted?: string): Search | undefined {
  if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD) return undefined
  const state = loadSearch()
  const { tables } = state
  const first = word.charCodeAt(0)
  const bare = !markEndings(word, tables) && childOf(tables.prefixTrie, TOP_NODE, first) === NO_NODE
  if (bare && !lexicon.decided.has(word)) return undefined
  state.word = word
  state.trie = lexicon.trie
  state.guess = false
  state.keepPath = keepPath
  state.wanted = wanted
  state.score = 0
  state.end = 0
  const way = { start: 0, first, cost: 0, inner: undefined }
  takePrefixes(state, way, tables.firstMask)
  if (state.end > 0) return state
  if (!mayBeGuessed(word)) return undefined
  state.guess = true
  takePrefixes(state, way, tables.firstMask)
  return state.end > 0 ? state : undefined
}

/** Notes at each place of the word which row of endings begins there, reading from the right; none is false. */
function markEndings(word: string, { rowAt, endingTrie }: Tables): boolean {
  for (let at = 0; at < word.length; at++) rowAt[at] = NO_VALUE
  rowAt[word.length] = 0
  let node = TOP_NODE
  let found = false
  for (let at = word.length - 1; at > 0; at--) {
    node = childOf(endingTrie, node, word.charCodeAt(at))
    if (node === NO_NODE) return found
    const row = endingTrie.values[node]!
    if (row !== NO_VALUE) found = true
    rowAt[at] = row
  }
  return found
}

/** A place of the word that affixes lead to. */
interface Way {
  readonly start: number
  /** The code that its letter is read as: a nasal may have swallowed it (`memukul` → `p` + `ukul`). */
  readonly first: number
  /** What the affixes on the way cost. */
  readonly cost: number
  /** What stands between the prefixes and the root. */
  readonly inner: InnerRule | undefined
}

/** Looks for roots here, and goes on behind each prefix of those `allowed` that begins here. */
function takePrefixes(state: Search, way: Way, allowed: number): void {
  if (state.guess) guessRoots(state, way)
  else walkRoots(state, way)
  const { word, prefixes, tables } = state
  if (prefixes.length === 0) takeDoubling(state)
  if (prefixes.length === MOST_PREFIXES) return
  const { prefixTrie } = tables
  let node = childOf(prefixTrie, TOP_NODE, way.first)
  for (let next = way.start + 1; node !== NO_NODE; next++) {
    // A look beyond the word would have this compiled again.
    const code = next < word.length ? word.charCodeAt(next) : 0
    const alike = prefixTrie.values[node]!
    if (alike !== NO_VALUE) {
      for (const rule of tables.prefixes[alike]!) {
        if ((rule.bit & allowed) === 0 || !isIn(rule.beforeMask, code)) continue
        if (rule.monosyllable && !isMonosyllable(word, next)) continue
        prefixes.push(rule)
        const cost = way.cost + rule.cost
        const behind =
          rule.restored === 0
            ? { start: next, first: code, cost, inner: undefined }
            : { start: next - 1, first: rule.restored, cost, inner: undefined }
        takePrefixes(state, behind, rule.innerMask)
        prefixes.pop()
      }
    }
    node = childOf(prefixTrie, node, code)
  }
}

/** `pepohonan`: the first consonant again, with e. */
function takeDoubling(state: Search): void {
  const { word, tables } = state
  const first = word.charCodeAt(0)
  if (state.guess || word.charCodeAt(1) !== E || first !== word.charCodeAt(2) || isIn(VOWEL_MASK, first))
    return
  walkRoots(state, { start: 2, first, cost: tables.doubling.cost * HALF_BITS, inner: tables.doubling })
}

/** Every root of the dictionary that begins here and ends where endings begin. */
function walkRoots(state: Search, way: Way): void {
  const { word, trie } = state
  const { rowAt } = state.tables
  let node = childOf(trie, TOP_NODE, way.first)
  for (let end = way.start + 1; node !== NO_NODE; end++) {
    const count = trie.values[node]!
    if (count !== NO_VALUE && count <= EVERYDAY && rowAt[end] !== NO_VALUE) {
      considerKnown(state, way, end, count)
    }
    if (end >= word.length) return
    const next = word.charCodeAt(end)
    if (next === A && state.prefixes.length > 0 && rowAt[end] !== NO_VALUE)
      considerLostVowel(state, way, end, node)
    node = childOf(trie, node, next)
  }
}

/** `kebahagian` is of `bahagia`, by its ke-…-an alone. */
function considerLostVowel(state: Search, way: Way, end: number, node: number): void {
  const { tables, trie, prefixes, wanted } = state
  const row = tables.endingRows[tables.rowAt[end]!]!
  if (row.suffix !== 'an' || end - way.start < SHORTEST_GUESS || wanted !== undefined) return
  if (pairCost(prefixes, row) > 0) return
  const whole = childOf(trie, node, A)
  const count = whole === NO_NODE ? NO_VALUE : trie.values[whole]!
  if (count === NO_VALUE || count >= DECIDED) return
  const cost = way.cost + row.cost + NESTING_COST[prefixes.length]! + LOST_VOWEL_COST
  if (offer(state, way, end, KNOWN_BONUS + count * HALF_BITS - cost)) state.lostVowel = true
}

function considerKnown(state: Search, way: Way, end: number, count: number): void {
  const { word, prefixes, tables } = state
  const { inner } = way
  const row = tables.endingRows[tables.rowAt[end]!]!
  const length = end - way.start
  const depth = prefixes.length
  if (depth === 0 && inner === undefined && end === word.length && count < DECIDED) return
  // `memukul` is no me- before everyday `mukul`.
  if (count === EVERYDAY && (depth > 0 || inner !== undefined)) return
  const last = word.charCodeAt(end - 1)
  if (last === I && row.suffix === 'i') return
  let score = KNOWN_BONUS + count * HALF_BITS - way.cost - row.cost
  if (length < SHORTNESS_COST.length) score -= SHORTNESS_COST[length]!
  score -= NESTING_COST[depth]!
  if (depth > 0 && last === N && word.charCodeAt(end - 2) === A) score -= NOUN_ENDING_COST
  if (inner !== undefined) {
    if (length < SHORTEST_DOUBLED_ROOT || countVowels(word, way.start, end) < 2) return
    if (row.suffix !== 'an') score -= LONE_DOUBLING_COST
  }
  if (score <= state.score) return
  const pair = pairCost(prefixes, row)
  score -= last === K && row.suffix === 'an' && pair > LOST_K_COST ? LOST_K_COST : pair
  if (offer(state, way, end, score)) state.decided = count >= DECIDED
}

/** Keeps the candidate if none before it was likelier. */
function offer(state: Search, way: Way, end: number, score: number): boolean {
  if (score <= state.score) return false
  if (state.wanted !== undefined && textFrom(state.word, way.start, way.first, end) !== state.wanted)
    return false
  state.score = score
  state.start = way.start
  state.first = way.first
  state.end = end
  state.decided = false
  state.lostVowel = false
  state.inner = way.inner
  if (state.keepPath) state.bestPrefixes = state.prefixes.map(({ rule }) => rule)
  return true
}

/** The prefix that is most at home with the suffix speaks: `ke-…-an` in `berkelanjutan`. */
function pairCost(prefixes: readonly IndexedPrefix[], row: EndingRow): number {
  if (prefixes.length === 0) return row.lonePairCost
  let least = row.pairCosts[prefixes[0]!.group]!
  for (let i = 1; i < prefixes.length; i++) {
    const cost = row.pairCosts[prefixes[i]!.group]!
    if (cost < least) least = cost
  }
  return least
}

function textFrom(word: string, start: number, first: number, end: number): string {
  return word.charCodeAt(start) === first
    ? word.slice(start, end)
    : String.fromCharCode(first) + word.slice(start + 1, end)
}

function rootText({ word, start, first, end, lostVowel }: Search): string {
  const root = textFrom(word, start, first, end)
  return lostVowel ? `${root}a` : root
}

function toDecomposition(found: Search): Decomposition {
  const { endingRows, rowAt } = found.tables
  return {
    root: rootText(found),
    known: !found.guess,
    prefixes: found.bestPrefixes,
    endings: endingRows[rowAt[found.end]!]!.endings,
    inner: found.inner,
  }
}

/** Goes on from a word whose root is decided by hand: `pengawalnya` → `pengawal` → `kawal`. */
function joinDecided(outer: Decomposition, lexicon: Lexicon): Decomposition {
  const root = lexicon.decided.get(outer.root)!
  const inside = explainDecided(outer.root, root, lexicon)
  return {
    root,
    known: true,
    prefixes: [...outer.prefixes, ...inside.prefixes],
    endings: [...outer.endings, ...inside.endings],
    inner: inside.inner,
  }
}

function explainDecided(word: string, root: string, lexicon: Lexicon): Omit<Decomposition, 'root' | 'known'> {
  const inner = innerRules().find((rule) => insertInner(root, rule) === word)
  if (inner) return { prefixes: [], endings: [], inner }
  const foreign = endingRules().find((rule) => rule.kind === 'foreign' && root + rule.strip === word)
  if (foreign) return { prefixes: [], endings: [foreign] }
  const found = search(word, lexicon, true, root)
  return found === undefined ? { prefixes: [], endings: [] } : toDecomposition(found)
}

/** `guruh` with -em- → `gemuruh`; `lembut` with its first syllable twice → `lelembut`. */
function insertInner(root: string, { kind, form }: InnerRule): string {
  const first = root.charAt(0)
  return kind === 'partial' ? `${first}e${root}` : first + form.slice(1, -1) + root.slice(1)
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

/** Only these may be of a root that we do not know; most names are not. */
function mayBeGuessed(word: string): boolean {
  return /^(?:me[lrwymn]|di|ber?|ter?|pe|ke)|nya(?:[lk]ah|pun)?$/.test(word)
}

/** Loans in -asi are whole: `dimarinasi` is of `marinasi`. */
function guessRoots(state: Search, way: Way): void {
  const { word, prefixes, tables } = state
  // A nasal is of the prefix: `meng` + `unggah`, not `me` + `ngunggah`.
  if (prefixes.length > 0 && (word.startsWith('ng', way.start) || word.startsWith('ny', way.start))) return
  // `distributif`, `diskotek` are whole.
  if (way.start === 2 && /^dis[klmnpt]/.test(word)) return
  for (let end = way.start + SHORTEST_GUESS; end <= word.length; end++) {
    const at = tables.rowAt[end]!
    if (at === NO_VALUE || (prefixes.length === 0 && end === word.length)) continue
    const row = tables.endingRows[at]!
    if (row.suffix === 'i' && (word.charCodeAt(end - 1) === I || word.endsWith('as', end))) continue
    const score = evidence(prefixes, row) * HALF_BITS - way.cost - row.cost - pairCost(prefixes, row)
    if (score > state.score && isPronounceable(textFrom(word, way.start, way.first, end)))
      offer(state, way, end, score)
  }
}

function evidence(prefixes: readonly IndexedPrefix[], row: EndingRow): number {
  const group = prefixes[0]?.rule.group
  const pair =
    group === undefined && row.suffix === '' ? 0 : (PAIR_EVIDENCE[`${group}-${row.suffix}`] ?? NO_EVIDENCE)
  return pair + (row.endings.some((rule) => rule.form === '-nya') ? CLITIC_EVIDENCE : 0)
}

function countVowels(word: string, start: number, end: number): number {
  let vowels = 0
  for (let at = start; at < end; at++) if (isIn(VOWEL_MASK, word.charCodeAt(at))) vowels++
  return vowels
}

/** One vowel in the few letters from here to the end: `mengecat`, `mengesahkan` aside from its suffix. */
function isMonosyllable(word: string, from: number): boolean {
  const rest = word.slice(from).replace(/(?:kan|an|i)?(?:nya)?$/, '')
  return rest.length <= 5 && rest.replace(/[^aiueo]/g, '').length === 1
}

/** Begins as Indonesian and its loans do: `str…`, `kl…`, `ny…`, never `rt…`. */
function isPronounceable(root: string): boolean {
  return /^(?:[^aiueo]?|[bcdfghkpst][lrwhy]|[kp]s|s[klmnpt]|str|n[gy])[aiueo]/.test(root)
}
