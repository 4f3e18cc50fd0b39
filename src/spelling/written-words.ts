import type { Sentence, Token } from '../document.js'
import { isSuspect, type WrittenWord } from './typing-errors.js'
import { findWord, type Vocabulary } from './vocabulary.js'

/** A word, or one of the words between the hyphens of one, and its place in the text. */
export interface PlacedWord extends WrittenWord {
  readonly start: number
  readonly end: number
}

/** Words in small letters or with one capital in front; `iPhone`, `BUMN` and `Café` are not judged. */
const PLAIN = /^[A-Za-z][a-z]*$/
/** So many words on either side are looked at. */
const AROUND = 2

/** The words that could be mistyped, in order. */
export function placeWords(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
): PlacedWord[] {
  const counts = new Map<string, number>()
  const suspects = new Map<string, boolean>()
  const countOf = (word: string) => counts.get(word) ?? 0
  const named = new Set<string>()
  const isNamed = (word: string) => named.has(word)
  const placed: PlacedWord[] = []

  const place = (
    written: Pick<PlacedWord, 'word' | 'start' | 'end' | 'capital'>,
    words: readonly Token[],
    at: number,
  ) =>
    placed.push({
      ...written,
      first: at === 0,
      strangers: countStrangers(words, at, vocabulary),
      before: textOf(words[at - 1], (other) => other.end + 1 === words[at]!.start),
      behind: textOf(words[at + 1], (other) => other.start === words[at]!.end + 1),
      countOf,
      isNamed,
    })

  for (const { firstToken, endToken } of sentences) {
    const words = tokens.slice(firstToken, endToken).filter(({ kind }) => kind === 'word')
    words.forEach((token, at) => {
      let start = token.start
      const parts = token.text.split('-')
      const isDoubled = parts.length === 2 && isRepeated(parts[0]!.toLowerCase(), parts[1]!.toLowerCase())
      for (const part of parts) {
        const word = part.toLowerCase()
        const count = countOf(word)
        counts.set(word, count + 1)
        if (at > 0 && part !== word) named.add(word)
        if (count === 0) suspects.set(word, isSuspect(word, vocabulary))
        const end = start + part.length
        if (
          !isDoubled &&
          suspects.get(word) &&
          PLAIN.test(part) &&
          !(part !== word && goesOnName(words[at - 1], vocabulary))
        ) {
          const capital = part !== word && !isHeadlined(token, words[at + 1], vocabulary)
          place({ word, start, end, capital }, words, at)
        }
        start = end + 1
      }
    })
  }
  return placed
}

/** `itung-itungan`: who mistypes a word does not do so twice. */
const isRepeated = (first: string, second: string) => first !== '' && second.startsWith(first)

/** Behind a capitalised word that news does not use: `Reap` of `Siem Reap` is no `Real` mistyped. */
function goesOnName(before: Token | undefined, vocabulary: Vocabulary): boolean {
  return before !== undefined && isCapitalised(before) && asUsed(before, vocabulary) === undefined
}

/** Before an everyday word with a capital, one's own capital speaks of no name: `Sitem Pemilu`, but not `Kuta, Pulau Seribu`. */
function isHeadlined({ end }: Token, behind: Token | undefined, vocabulary: Vocabulary): boolean {
  return behind?.start === end + 1 && isCapitalised(behind) && asUsed(behind, vocabulary)?.isName === false
}

const textOf = (token: Token | undefined, isBeside: (token: Token) => boolean) =>
  token !== undefined && isBeside(token) ? token.text : ''

const asUsed = ({ text }: Token, vocabulary: Vocabulary) => findWord(vocabulary, text.toLowerCase())

const isCapitalised = ({ text }: Token) => /^[A-Z][a-z]/.test(text)

function countStrangers(words: readonly Token[], at: number, vocabulary: Vocabulary): number {
  let strangers = 0
  for (let i = Math.max(0, at - AROUND); i <= at + AROUND && i < words.length; i++) {
    if (i !== at && asUsed(words[i]!, vocabulary) === undefined) strangers++
  }
  return strangers
}
