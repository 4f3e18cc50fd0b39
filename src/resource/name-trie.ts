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
  let total = 0
  for (const name of names) total += name.length
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

  // The names that end at a node hang together: its last name, and before each name the one before.
  const lastName = new Int32Array(total + 1).fill(-1)
  const nameBefore = new Int32Array(names.length)
  for (let index = 0; index < names.length; index++) {
    let node = 0
    for (const word of names[index]!) {
      let id = words.get(word)
      if (id === undefined) {
        id = words.size
        words.set(word, id)
      }
      const slot = slotOf(node, id)
      if (from[slot] === -1) {
        from[slot] = node
        by[slot] = id
        to[slot] = nodes++
      }
      node = to[slot]!
    }
    nameBefore[index] = lastName[node]!
    lastName[node] = index
  }

  return {
    wordId: (word) => words.get(word) ?? -1,
    step: (node, word) => {
      const slot = slotOf(node, word)
      return from[slot] === -1 ? -1 : to[slot]!
    },
    namesAt: (node) => {
      let name = lastName[node]!
      if (name < 0) return undefined
      const list: number[] = []
      for (; name >= 0; name = nameBefore[name]!) list.push(name)
      return list.reverse()
    },
  }
}
