/**
 * A read-only tree of letters from a to z: every beginning of a word is a node, and whole words carry a value.
 *
 * It is a double array (Aoe 1989): the child of a node by a letter stands at the node's `base` plus the letter, and
 * knows its parent, so a step is two look-ups however many children there are.
 */
export interface Trie {
  readonly base: Int32Array
  readonly parent: Int32Array
  /** The value of the word that ends at a node, or `NO_VALUE`. */
  readonly values: Int16Array
}

export const NO_VALUE = -1
export const NO_NODE = 0
/** The top of the tree, from which every word begins. */
export const TOP_NODE = 1
const NOBODY = 0
const BEFORE_A = 96
const LETTERS = 26

/** Builds the tree from words and values above `NO_VALUE`; words with other letters are left out. */
export function buildTrie(words: Iterable<readonly [word: string, value: number]>): Trie {
  const entries = [...words].filter(([word]) => /^[a-z]+$/.test(word)).sort(([a], [b]) => (a < b ? -1 : 1))
  const base: number[] = []
  const parent: number[] = [NOBODY, NOBODY]
  const values: number[] = []
  /** Nodes still to be given children: the words below, from and to, and how many letters they share. */
  const open = [{ node: TOP_NODE, from: 0, to: entries.length, depth: 0 }]
  let lowestFree = TOP_NODE + 1
  for (const { node, from, to, depth } of open) {
    const children: { letter: number; from: number; to: number }[] = []
    for (let i = from; i < to; i++) {
      const [word, value] = entries[i]!
      if (word.length === depth) {
        values[node] = value
        continue
      }
      const letter = word.charCodeAt(depth) - BEFORE_A
      const last = children[children.length - 1]
      if (last?.letter === letter) last.to = i + 1
      else children.push({ letter, from: i, to: i + 1 })
    }
    if (children.length === 0) continue
    while (parent[lowestFree] !== undefined) lowestFree++
    let at = Math.max(1, lowestFree - children[0]!.letter)
    while (children.some(({ letter }) => parent[at + letter] !== undefined)) at++
    base[node] = at
    for (const child of children) {
      parent[at + child.letter] = node
      open.push({ node: at + child.letter, from: child.from, to: child.to, depth: depth + 1 })
    }
  }
  const size = parent.length + LETTERS
  return {
    base: Int32Array.from({ length: size }, (_, i) => base[i] ?? size),
    parent: Int32Array.from({ length: size }, (_, i) => parent[i] ?? NOBODY),
    values: Int16Array.from({ length: size }, (_, i) => values[i] ?? NO_VALUE),
  }
}

/** The child of a node by the code of its letter, or `NO_NODE`. */
export function childOf({ base, parent }: Trie, node: number, code: number): number {
  const child = base[node]! + code - BEFORE_A
  return parent[child] === node ? child : NO_NODE
}

/** The value of a word, or `NO_VALUE`. */
export function lookUp(trie: Trie, word: string): number {
  let node = TOP_NODE
  for (let i = 0; i < word.length; i++) {
    node = childOf(trie, node, word.charCodeAt(i))
    if (node === NO_NODE) return NO_VALUE
  }
  return trie.values[node]!
}
