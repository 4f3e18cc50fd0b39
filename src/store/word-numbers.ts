import { apart } from './remember.js'

/**
 * The words of a text, each with the number of its type: a word that stands again, in whatever text, has the same. What
 * follows from a word alone is kept in arrays by these numbers, so that a word is looked up once for tagger, recogniser
 * and all that is noted of it.
 */
export interface NumberedWords {
  readonly words: readonly string[]
  /** -1 of a word that no number was left for. */
  readonly numbers: Int32Array
  /** In another round the same number is another word's. */
  readonly round: number
}

/** So many types have a number at once; then all are numbered anew. */
const MOST_TYPES = 32768

let types: Map<string, number> | undefined
let round = 0
let numbered: WeakMap<Tokens, NumberedWords> | undefined

type Tokens = readonly { readonly text: string }[]

/** The words of these tokens, numbered once for a list. */
export function numberedWords(tokens: Tokens): NumberedWords {
  numbered ??= new WeakMap()
  let words = numbered.get(tokens)
  // A caller may have added to its list since.
  if (!words || words.round !== round || words.words.length !== tokens.length) {
    words = numberWords(tokens)
    numbered.set(tokens, words)
  }
  return words
}

/** Tells that `tokens` are the words that `others` are, with more said of each. */
export function haveSameWords(tokens: Tokens, others: Tokens): void {
  const words = numbered?.get(others)
  if (words) numbered?.set(tokens, words)
}

/**
 * Numbers `tokens`, which are `others` but for a few that stand there in parts: these parts alone are looked up.
 */
export function numberParted(tokens: Placed, others: Placed): void {
  const { numbers: known, round } = numberedWords(others)
  const words: string[] = []
  const numbers = new Int32Array(tokens.length)
  for (let i = 0, from = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    words.push(token.text)
    numbers[i] = token === others[from]! ? known[from]! : numberOf(token.text)
    // The last part ends where the whole does.
    if (token.end === others[from]!.end) from++
  }
  numbered!.set(tokens, { words, numbers, round })
}

type Placed = readonly { readonly text: string; readonly end: number }[]

function numberWords(tokens: Tokens): NumberedWords {
  types ??= new Map()
  if (types.size >= MOST_TYPES) {
    types = new Map()
    round++
  }
  const words: string[] = []
  const numbers = new Int32Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]!.text
    words.push(word)
    numbers[i] = numberOf(word)
  }
  return { words, numbers, round }
}

function numberOf(word: string): number {
  const known = types!.get(word)
  if (known !== undefined) return known
  if (types!.size >= MOST_TYPES) return -1
  const number = types!.size
  types!.set(apart(word), number)
  return number
}

/** Room for something that is known of each type, as a number from 0 up. */
export interface TypeRoom {
  /** What is known by the number of a type, -1 where nothing is yet. Ask for it again for each text. */
  inRound(round: number): Int32Array
  /** Forgets what is known. */
  clear(): void
}

export function createTypeRoom(): TypeRoom {
  let known: Int32Array | undefined
  let knownRound = -1
  return {
    inRound(round) {
      known ??= new Int32Array(MOST_TYPES)
      if (round !== knownRound) known.fill(-1)
      knownRound = round
      return known
    },
    clear() {
      knownRound = -1
    },
  }
}

/** What `read` says of each word, a number from 0 up: it is asked once for each type. */
export function readByType(read: (word: string) => number): (words: NumberedWords) => Int32Array {
  const room = createTypeRoom()
  return ({ words, numbers, round }) => {
    const known = room.inRound(round)
    const said = new Int32Array(words.length)
    for (let i = 0; i < said.length; i++) {
      const number = numbers[i]!
      let value = number < 0 ? -1 : known[number]!
      if (value < 0) {
        value = read(words[i]!)
        if (number >= 0) known[number] = value
      }
      said[i] = value
    }
    return said
  }
}
