import type { Confidence, EntityKind, Span } from '../document.js'
import type { NameEntry } from '../lexicon/name-entry.js'
import { withFields } from '../store/records.js'
import type { Reading } from './reading.js'

/** A name or an amount at its place in the text, before it is known who or what is meant. */
export interface Mention extends Span {
  readonly kind: EntityKind
  /** Tokens it touches; its `start` and `end` may lie inside them (`Rusia` in `ASEAN-Rusia`). */
  readonly firstToken: number
  readonly endToken: number
  readonly confidence: Confidence
  /** What the dictionaries know of it. */
  readonly entry?: NameEntry
  readonly name?: string
  readonly code?: string
  readonly role?: 'place' | 'actor'
  readonly acronym?: string
  readonly amount?: number
  readonly amountTo?: number
  readonly about?: true
  readonly unit?: string
  readonly nearMiss?: true
  readonly positions?: readonly Span[]
  readonly holder?: string
  /** The user's own name: nothing that the library finds or knows changes it. */
  readonly given?: true
}

/** A text and its tokens. */
type Text = Pick<Reading, 'text' | 'tokens'>

/** A mention of whole tokens. */
export function mentionOf(
  { text, tokens }: Text,
  firstToken: number,
  endToken: number,
  rest: Omit<Mention, 'start' | 'end' | 'text' | 'firstToken' | 'endToken'>,
): Mention {
  const start = tokens[firstToken]!.start
  const end = tokens[endToken - 1]!.end
  return withFields(rest, { start, end, text: text.slice(start, end), firstToken, endToken })
}

/** A mention with other tokens, and all else as it was. */
export function withTokens(mention: Mention, reading: Text, first: number, end: number): Mention {
  if (first === mention.firstToken && end === mention.endToken) return mention
  const { entry: _, ...rest } = mention
  return mentionOf(reading, first, end, rest)
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Does `span` begin with a capital letter? */
export function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0)
  if (first < 128) return first >= 65 && first <= 90
  const letter = word.charAt(0)
  return letter !== letter.toLowerCase()
}

/** Letters, and all of them capitals: `ARSOM`, `G20`. */
export function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}

/** Keeps what stands in the earlier of `layers` (each in order of the text) where spans overlap. */
export function settle(layers: readonly (readonly Mention[])[]): Mention[] {
  const settled: Mention[] = []
  for (const layer of layers) {
    if (layer.length === 0) continue
    const taken = [...settled].sort(byPlace)
    let next = 0
    let end = 0
    for (const mention of layer) {
      while (next < taken.length && taken[next]!.end <= mention.start) next++
      const free = next >= taken.length || !overlaps(taken[next]!, mention)
      if (!free || mention.start < end) continue
      settled.push(mention)
      end = mention.end
    }
  }
  return settled.sort(byPlace)
}

export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** The tokens that the names touch. */
export function tokensIn(names: readonly Pick<Mention, 'firstToken' | 'endToken'>[]): Set<number> {
  const tokens = new Set<number>()
  for (const { firstToken, endToken } of names) for (let i = firstToken; i < endToken; i++) tokens.add(i)
  return tokens
}

/** Nobody but the recogniser says what it is: no dictionary, no rule, not the text and not the user. */
export function isGuessed({ given, name, entry, amount }: Mention): boolean {
  return !given && name === undefined && entry === undefined && amount === undefined
}

/** The numbers from `first` up to `end`. */
export function range(first: number, end: number): number[] {
  const numbers: number[] = []
  for (let number = first; number < end; number++) numbers.push(number)
  return numbers
}
