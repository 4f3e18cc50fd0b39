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
  const words = new Map<string, number>()
  const ends = new Map<number, number[]>()
  const total = names.reduce((sum, name) => sum + name.length, 0)
  const size = 2 ** Math.ceil(Math.log2(total * 2 + 2))
  const mask = size - 1
  const from = new Int32Array(size).fill(-1)
  const by = new Int32Array(size)
  const to = new Int32Array(size)
  let nodes = 1

  /** The slot of this edge, or the free slot where it would go. */
  const slotOf = (node: number, word: number): number => {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) & mask
    while (from[slot] !== -1 && (from[slot] !== node || by[slot] !== word)) slot = (slot + 1) & mask
    return slot
  }

  names.forEach((name, index) => {
    let node = 0
    for (const word of name) {
      const id = words.get(word) ?? words.size
      words.set(word, id)
      const slot = slotOf(node, id)
      if (from[slot] === -1) {
        from[slot] = node
        by[slot] = id
        to[slot] = nodes++
      }
      node = to[slot]!
    }
    const list = ends.get(node)
    if (list) list.push(index)
    else ends.set(node, [index])
  })

  return {
    wordId: (word) => words.get(word) ?? -1,
    step: (node, word) => {
      const slot = slotOf(node, word)
      return from[slot] === -1 ? -1 : to[slot]!
    },
    namesAt: (node) => ends.get(node),
  }
}
