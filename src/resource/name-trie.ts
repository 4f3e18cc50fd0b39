import { readWordTable } from './word-table.js'

/**
 * Many-word names to numbers, by walking one word at a time: each step is two integer comparisons in a flat hash
 * table, so looking for the longest name at every token of a text stays linear and cheap.
 */
export interface NameTrie {
  /** The number of a word that some name holds, or -1. */
  wordId(lowerCased: string): number
  /** The node behind `node` by that word, or -1. The root is 0. */
  step(node: number, wordId: number): number
  /** The names that end at `node`: indices into what the trie was built from. */
  namesAt(node: number): readonly number[] | undefined
}

/** Builds the trie; names come as lists of lower-cased words. */
export function buildNameTrie(names: readonly (readonly string[])[]): NameTrie {
  const numbers = new Map<string, number>()
  const trie = plant(
    names.reduce((total, name) => total + name.length, 0),
    names.length,
  )
  names.forEach((name, index) => {
    let node = ROOT
    for (const word of name) {
      const number = numbers.get(word) ?? numbers.size
      numbers.set(word, number)
      node = trie.grow(node, number)
    }
    trie.end(node, index)
  })
  return { wordId: (word) => numbers.get(word) ?? -1, step: trie.step, namesAt: trie.namesAt }
}

/** The first of the 64 characters that stand for six bits each. */
export const FIRST_DIGIT = 48

/**
 * Reads a trie as `npm run pack` writes it: the words, front-coded; and for each name, in the order of its words, how many
 * of them it shares with the name before, how many follow, and those as their places among the words, three digits each.
 */
export function readNameTrie(words: string, paths: string, names: number): NameTrie {
  const { placeOf } = readWordTable(words)
  const trie = plant((paths.length - DIGITS_OF_A_NAME * names) / DIGITS_OF_A_WORD, names)
  const digitAt = (at: number) => paths.charCodeAt(at) - FIRST_DIGIT
  /** The nodes along the name in hand. */
  const path = new Int32Array(DIGIT)
  let at = 0
  for (let name = 0; name < names; name++) {
    let depth = digitAt(at++)
    for (let fresh = digitAt(at++); fresh > 0; fresh--, at += DIGITS_OF_A_WORD) {
      const word = (digitAt(at) * DIGIT + digitAt(at + 1)) * DIGIT + digitAt(at + 2)
      path[depth + 1] = trie.grow(path[depth]!, word)
      depth++
    }
    trie.end(path[depth]!, name)
  }
  return { wordId: placeOf, step: trie.step, namesAt: trie.namesAt }
}

const DIGIT = 64
/** How many words are shared, how many follow. */
const DIGITS_OF_A_NAME = 2
const DIGITS_OF_A_WORD = 3
const ROOT = 0

/** An empty trie with room for names of so many words together. */
function plant(words: number, names: number) {
  const size = 2 ** Math.ceil(Math.log2(words * 2 + 2))
  const mask = size - 1
  const from = new Int32Array(size).fill(-1)
  const by = new Int32Array(size)
  const to = new Int32Array(size)
  let nodes = ROOT + 1
  // The names that end at a node hang together: its last name, and before each name the one before.
  const lastName = new Int32Array(words + 1).fill(-1)
  const nameBefore = new Int32Array(names)

  /** The slot of this edge, or the free slot where it would go. */
  const slotOf = (node: number, word: number): number => {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) & mask
    while (from[slot] !== -1 && (from[slot] !== node || by[slot] !== word)) slot = (slot + 1) & mask
    return slot
  }

  return {
    /** The node behind `node` by that word, which grows if there is none yet. */
    grow(node: number, word: number): number {
      const slot = slotOf(node, word)
      if (from[slot] === -1) {
        from[slot] = node
        by[slot] = word
        to[slot] = nodes++
      }
      return to[slot]!
    },
    /** A name ends at `node`; of names at one node the later comes later. */
    end(node: number, name: number): void {
      nameBefore[name] = lastName[node]!
      lastName[node] = name
    },
    step(node: number, word: number): number {
      const slot = slotOf(node, word)
      return from[slot] === -1 ? -1 : to[slot]!
    },
    namesAt(node: number): number[] | undefined {
      let name = lastName[node]!
      if (name < 0) return undefined
      const list: number[] = []
      for (; name >= 0; name = nameBefore[name]!) list.push(name)
      return list.reverse()
    },
  }
}

/** The words of a form, cut as the tokenizer cuts them: `Badan Meteorologi, Klimatologi` has a comma of its own. */
export function wordsOf(form: string): string[] {
  return /[\s,()&+]/.test(form) ? (form.match(/[^\s,()&+]+|[,()&+]/g) ?? []) : [form]
}
