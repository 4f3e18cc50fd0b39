/**
 * A read-only tree of letters, a to z and the hyphen: every beginning of a word is a node, and whole words carry a value.
 *
 * Nodes are numbered so that the children of one stand side by side, in the order of their letters. A node keeps its
 * first child and a bit for each letter that it goes on with; the child by a letter stands as many places on as there
 * are bits below that letter's.
 */
export interface Trie {
  /** Bit n: the node has a child by the n-th letter. */
  readonly letters: Int32Array
  readonly firstChild: Int32Array
  /** The value of the word that ends at a node, or `NO_VALUE`. */
  readonly values: Int16Array
}

export const NO_VALUE = -1
export const NO_NODE = 0
/** The top of the tree, from which every word begins. */
export const TOP_NODE = 1
const A = 97
const LETTERS = 27
const HYPHEN = 26
const HYPHEN_CODE = 45

/** The number of a letter by its code, or `LETTERS` for what is none. */
function letterOf(code: number): number {
  const letter = code - A
  if (letter >= 0 && letter < HYPHEN) return letter
  return code === HYPHEN_CODE ? HYPHEN : LETTERS
}

/** The child of a node by the code of its letter, or `NO_NODE`. */
export function childOf({ letters, firstChild }: Trie, node: number, code: number): number {
  const has = letters[node]!
  const letter = letterOf(code)
  if (((has >>> letter) & 1) === 0) return NO_NODE
  return firstChild[node]! + countBits(has & ((1 << letter) - 1))
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

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** A tree that still grows: a node knows its first child and its next sibling, in the order of their letters. */
export interface GrowingTrie {
  size: number
  readonly letter: Uint8Array
  readonly child: Int32Array
  readonly sibling: Int32Array
  readonly values: Int16Array
}

/** An empty tree with room for words of so many letters together. */
export function plantTrie(lettersOfWords: number): GrowingTrie {
  const room = lettersOfWords + TOP_NODE + 1
  return {
    size: TOP_NODE + 1,
    letter: new Uint8Array(room),
    child: new Int32Array(room),
    sibling: new Int32Array(room),
    values: new Int16Array(room).fill(NO_VALUE),
  }
}

/** The child of a node by the code of its letter, which grows if there is none yet; `NO_NODE` for what is no letter. */
export function growChild(trie: GrowingTrie, node: number, code: number): number {
  const { letter, child, sibling } = trie
  const wanted = letterOf(code)
  if (wanted === LETTERS) return NO_NODE
  let before = NO_NODE
  let after = child[node]!
  while (after !== NO_NODE && letter[after]! < wanted) {
    before = after
    after = sibling[after]!
  }
  if (after !== NO_NODE && letter[after] === wanted) return after
  const grown = trie.size++
  letter[grown] = wanted
  sibling[grown] = after
  if (before === NO_NODE) child[node] = grown
  else sibling[before] = grown
  return grown
}

/** Adds a word, whose value is above `NO_VALUE`. A word with other characters is left out, and the answer is false. */
export function growWord(trie: GrowingTrie, word: string, value: number): boolean {
  for (let i = 0; i < word.length; i++) if (letterOf(word.charCodeAt(i)) === LETTERS) return false
  let node = TOP_NODE
  for (let i = 0; i < word.length; i++) node = growChild(trie, node, word.charCodeAt(i))
  trie.values[node] = value
  return true
}

/** The tree that has grown, in its final order. */
export function finishTrie({ size, letter, child, sibling, values }: GrowingTrie): Trie {
  const letters = new Int32Array(size)
  const firstChild = new Int32Array(size)
  const ordered = new Int16Array(size)
  /** The growing tree's nodes in their new order, generation by generation. */
  const order = new Int32Array(size)
  order[TOP_NODE] = TOP_NODE
  let next = TOP_NODE + 1
  for (let node = TOP_NODE; node < next; node++) {
    const old = order[node]!
    ordered[node] = values[old]!
    firstChild[node] = next
    let bits = 0
    for (let c = child[old]!; c !== NO_NODE; c = sibling[c]!) {
      bits |= 1 << letter[c]!
      order[next++] = c
    }
    letters[node] = bits
  }
  return { letters, firstChild, values: ordered }
}

/** The tree of some words, whose values are their places in the list. */
export function indexWords(words: readonly string[]): Trie {
  const trie = plantTrie(words.join('').length)
  words.forEach((word, i) => {
    growWord(trie, word, i)
  })
  return finishTrie(trie)
}
