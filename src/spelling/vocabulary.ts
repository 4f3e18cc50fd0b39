import { frequencyOf, isNameEntry, lexiconEntries } from '../lexicon/news-words.js'
import {
  childOf,
  finishTrie,
  growWord,
  lookUp,
  NO_NODE,
  plantTrie,
  TOP_NODE,
  type Trie,
} from '../root/trie.js'

/** A word that news uses, and how a written one comes to it. */
export interface NearWord {
  readonly word: string
  /** Twice the binary logarithm of the articles that it stands in, plus 1. */
  readonly frequency: number
  /** News writes it with a capital. */
  readonly isName: boolean
}

/** Added to the frequency of a name. */
const NAME = 32

/** Words, to be asked by `findWord`, `findNearWords` and `oddness`. */
export interface Vocabulary {
  /** Frequency, of a name with `NAME` added. */
  readonly words: Trie
  /** How often three letters follow one another, in words weighed by their frequency. */
  readonly trigrams: Float32Array
  /** Their mean. */
  readonly usual: number
}

let news: Vocabulary | undefined

/** The words of the lexicon; made on first use. */
export function newsVocabulary(): Vocabulary {
  news ??= vocabularyOf(lexiconEntries())
  return news
}

/** Words with their entries, as `lexiconEntries` gives them. */
export function vocabularyOf(entries: readonly (readonly [word: string, entry: number])[]): Vocabulary {
  const trie = plantTrie(entries.reduce((sum, [word]) => sum + word.length, 0))
  const trigrams = new Float32Array(SIGNS ** 3)
  let total = 0
  for (const [word, entry] of entries) {
    const frequency = frequencyOf(entry)
    if (frequency === 0) continue
    growWord(trie, word, frequency + (isNameEntry(entry) ? NAME : 0))
    for (let i = 0; i <= word.length; i++) trigrams[trigramAt(word, i)]! += frequency
    total += frequency * (word.length + 1)
  }
  return { words: finishTrie(trie), trigrams, usual: total / trigrams.filter((count) => count > 0).length }
}

/** The letters, all other signs as one, and the outside of a word. */
const SIGNS = 28
const OTHER = 27
const BEFORE_A = 96

/** The number of the three signs that end at a place of a word. */
function trigramAt(word: string, at: number): number {
  return (signAt(word, at - 2) * SIGNS + signAt(word, at - 1)) * SIGNS + signAt(word, at)
}

function signAt(word: string, at: number): number {
  if (at < 0 || at >= word.length) return 0
  const letter = word.charCodeAt(at) - BEFORE_A
  return letter > 0 && letter < OTHER ? letter : OTHER
}

/** How unusual the most unusual three letters of a word are: about 0 for those that stand in an average word. */
export function oddness({ trigrams, usual }: Vocabulary, word: string): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i <= word.length; i++) least = Math.min(least, trigrams[trigramAt(word, i)]!)
  return Math.log(usual / (least + 1)) / 5
}

/** The word itself, in lower case, if news uses it. */
export function findWord({ words }: Vocabulary, word: string): NearWord | undefined {
  const value = lookUp(words, word)
  return value <= 0 ? undefined : toNearWord(word, value)
}

const toNearWord = (word: string, value: number): NearWord => ({
  word,
  frequency: value % NAME,
  isName: value >= NAME,
})

const FIRST_LETTER = 97
const LETTERS = 26

/**
 * The words one slip of the fingers away from a word in lower case: a letter too many, too few or wrong, or two letters
 * in the wrong order. The tree is walked along the word, and from each place of it one step aside.
 */
export function findNearWords({ words: trie }: Vocabulary, word: string): NearWord[] {
  const found = new Map<string, NearWord>()
  /** Keeps what stands at the end of the way from `node` along the rest of the word. */
  const follow = (node: number, rest: number, beginning: string) => {
    for (let i = rest; node !== NO_NODE && i < word.length; i++)
      node = childOf(trie, node, word.charCodeAt(i))
    const value = node === NO_NODE ? 0 : trie.values[node]!
    const near = beginning + word.slice(rest)
    if (value > 0 && near !== word) found.set(near, toNearWord(near, value))
  }
  let node = TOP_NODE
  for (let i = 0; i <= word.length && node !== NO_NODE; i++) {
    const beginning = word.slice(0, i)
    follow(node, i + 1, beginning)
    if (i + 1 < word.length) {
      const swapped = childOf(trie, node, word.charCodeAt(i + 1))
      if (swapped !== NO_NODE)
        follow(childOf(trie, swapped, word.charCodeAt(i)), i + 2, beginning + word[i + 1] + word[i])
    }
    for (let letter = FIRST_LETTER; letter < FIRST_LETTER + LETTERS; letter++) {
      const child = childOf(trie, node, letter)
      if (child === NO_NODE) continue
      const longer = beginning + String.fromCharCode(letter)
      follow(child, i, longer)
      if (i < word.length && letter !== word.charCodeAt(i)) follow(child, i + 1, longer)
    }
    node = i < word.length ? childOf(trie, node, word.charCodeAt(i)) : NO_NODE
  }
  return [...found.values()]
}
