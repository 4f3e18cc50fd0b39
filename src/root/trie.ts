/** A read-only tree of letters, in flat arrays: every beginning of a word is a node, and whole words carry a value. */
export interface Trie {
  /** The letter that leads to a node; the root of the tree is node 0. */
  readonly letters: Uint16Array
  /** A node's children stand side by side, from this one on. */
  readonly firstChild: Uint32Array
  readonly childCount: Uint8Array
  /** The value of the word that ends here, or `NO_VALUE`. */
  readonly values: Int16Array
}

export const NO_VALUE = -1
export const NO_NODE = 0

/** Builds the tree from words sorted by code unit, level by level, so that children are neighbours. */
export function buildTrie(entries: readonly (readonly [word: string, value: number])[]): Trie {
  const letters = [0]
  const firstChild = [0]
  const childCount = [0]
  const values = [NO_VALUE]
  /** The words below each node, and how many letters they share. */
  const from = [0]
  const to = [entries.length]
  const depth = [0]
  for (let node = 0; node < letters.length; node++) {
    firstChild[node] = letters.length
    const at = depth[node]!
    for (let i = from[node]!; i < to[node]!; i++) {
      const [word, value] = entries[i]!
      if (word.length === at) {
        values[node] = value
        continue
      }
      const letter = word.charCodeAt(at)
      const last = letters.length - 1
      if (last >= firstChild[node]! && letters[last] === letter) {
        to[last] = i + 1
        continue
      }
      letters.push(letter)
      firstChild.push(0)
      childCount.push(0)
      values.push(NO_VALUE)
      from.push(i)
      to.push(i + 1)
      depth.push(at + 1)
      childCount[node]!++
    }
  }
  return {
    letters: Uint16Array.from(letters),
    firstChild: Uint32Array.from(firstChild),
    childCount: Uint8Array.from(childCount),
    values: Int16Array.from(values),
  }
}

/** The child of a node by its letter, or `NO_NODE`. */
export function childOf(trie: Trie, node: number, letter: number): number {
  const { letters } = trie
  const first = trie.firstChild[node]!
  const count = trie.childCount[node]!
  if (count === 0) return NO_NODE
  // Children are sorted and mostly dense, so the letter stands at its distance from the first one or a little before.
  const distance = letter - letters[first]!
  if (distance < 0) return NO_NODE
  for (let child = first + (distance < count ? distance : count - 1); child >= first; child--) {
    const there = letters[child]!
    if (there === letter) return child
    if (there < letter) return NO_NODE
  }
  return NO_NODE
}
