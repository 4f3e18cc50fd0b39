/**
 * Many-word names to numbers, by walking one word at a time: each step is two integer comparisons in a flat hash
 * table, so looking for the longest name at every token of a text stays linear and cheap.
 */
export interface NameTrie {
  /** The number of a word, or -1 of one that no name holds. */
  wordId(lowerCased: string): number
  /** The node behind `node` by that word, or -1. The root is 0. */
  step(node: number, wordId: number): number
  /** Does a name end at `node`? */
  endsName(node: number): boolean
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
  const { step, endsName, namesAt } = trie
  return { wordId: (word) => numbers.get(word) ?? -1, step, endsName, namesAt }
}

/**
 * Builds the trie of the forms at the beginnings of `lines`, behind a first character and before a tab, which hold so many
 * words. A word is known by a hash alone, so that no form is cut into strings before the first text is read: what is found
 * has to be compared with the form.
 */
export function readNameTrie(lines: readonly string[], words: number): NameTrie {
  const trie = plant(words, lines.length)
  growForms(trie, lines)
  const { step, endsName, namesAt } = trie
  return { wordId: hashedWordId, step, endsName, namesAt }
}

/** Nothing follows the loop: to go on behind a loop that is compiled while it runs throws the compiled code away. */
function growForms({ grow, end }: ReturnType<typeof plant>, lines: readonly string[]): void {
  const letters = lettersOfAscii()
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    let node = ROOT
    let hash = NO_WORD
    for (let at = 1; at < line.length; at++) {
      const code = line.charCodeAt(at)
      if (code === TAB) break
      const letter = code < letters.length ? letters[code]! : lowerCode(code)
      // Most are letters, and all pass here before the first text is read: no call for them.
      if (letter > MARK) {
        hash = Math.imul(hash ^ letter, PRIME)
        continue
      }
      if (hash !== NO_WORD) node = grow(node, toWordId(hash))
      hash = NO_WORD
      if (letter === MARK) node = grow(node, hashedWordId(line.charAt(at)))
    }
    if (hash !== NO_WORD) node = grow(node, toWordId(hash))
    end(node, index)
  }
}

const TAB = 9
/** FNV-1a. */
const NO_WORD = 0x811c9dc5
const PRIME = 0x01000193

/** What stands for a space between words, and for a mark that is a word of its own. */
const SPACE = 0
const MARK = 1

/** The codes of ASCII in lower case. */
function lettersOfAscii(): Uint8Array {
  const letters = Uint8Array.from({ length: 128 }, (_, code) => lowerCode(code))
  for (const mark of ',()&+/:') letters[mark.charCodeAt(0)] = MARK
  letters[' '.charCodeAt(0)] = SPACE
  return letters
}

const lowerCode = (code: number) => String.fromCharCode(code).toLowerCase().charCodeAt(0)

/** Never below zero, which says that there is no such word. */
const toWordId = (hash: number) => (hash ^ (hash >>> 15)) & 0x7fffffff

function hashedWordId(lowerCased: string): number {
  let hash = NO_WORD
  for (let i = 0; i < lowerCased.length; i++) hash = Math.imul(hash ^ lowerCased.charCodeAt(i), PRIME)
  return toWordId(hash)
}

const ROOT = 0

/** An edge is three numbers side by side, so that a step is one look at memory: from which node, by which word, to which. */
const EDGE = 3

/** An empty trie with room for names of so many words together. */
function plant(words: number, names: number) {
  const size = 2 ** Math.ceil(Math.log2(words * 2 + 2))
  const mask = size - 1
  /** A slot that no edge has leads to the root, as no edge does. */
  const edges = new Int32Array(size * EDGE)
  let nodes = ROOT + 1
  // The names that end at a node hang together: its last name, and before each name the one before.
  const lastName = new Int32Array(words + 1).fill(-1)
  const nameBefore = new Int32Array(names)

  /** Where this edge is, or the free slot where it would go. */
  const placeOf = (node: number, word: number): number => {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) & mask
    for (;;) {
      const at = slot * EDGE
      if (edges[at + 2] === ROOT || (edges[at] === node && edges[at + 1] === word)) return at
      slot = (slot + 1) & mask
    }
  }

  return {
    /** The node behind `node` by that word, which grows if there is none yet. */
    grow(node: number, word: number): number {
      const at = placeOf(node, word)
      if (edges[at + 2] === ROOT) {
        edges[at] = node
        edges[at + 1] = word
        edges[at + 2] = nodes++
      }
      return edges[at + 2]!
    },
    /** A name ends at `node`; of names at one node the later comes later. */
    end(node: number, name: number): void {
      nameBefore[name] = lastName[node]!
      lastName[node] = name
    },
    step(node: number, word: number): number {
      const to = edges[placeOf(node, word) + 2]!
      return to === ROOT ? -1 : to
    },
    endsName: (node: number) => lastName[node]! >= 0,
    namesAt(node: number): number[] | undefined {
      let name = lastName[node]!
      if (name < 0) return undefined
      const list: number[] = []
      for (; name >= 0; name = nameBefore[name]!) list.push(name)
      return list.reverse()
    },
  }
}

/**
 * The words of a form, cut as the tokenizer cuts them: `Badan Meteorologi, Klimatologi` has a comma of its own, and
 * `ATR/BPN` is three.
 */
export function wordsOf(form: string): string[] {
  return /[\s,()&+/:]/.test(form) ? (form.match(/[^\s,()&+/:]+|[,()&+/:]/g) ?? []) : [form]
}
