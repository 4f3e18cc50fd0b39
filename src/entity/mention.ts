import type { Confidence, EntityKind, Span, Token } from '../document.js'
import type { NameEntry } from '../lexicon/name-entry.js'
import { gathered } from '../store/records.js'
import { codeAt, isUpper } from '../text/characters.js'
import type { Reading } from './reading.js'

/** A name or an amount at its place in the text, before it is known who or what is meant. */
export interface Mention extends Span {
  readonly kind: EntityKind
  /** Tokens it touches; its `start` and `end` may lie inside them (`Rusia` in `ASEAN-Rusia`). */
  readonly firstToken: number
  readonly endToken: number
  readonly confidence: Confidence
  /** What the dictionaries know of it. */
  readonly entry?: NameEntry | undefined
  readonly name?: string | undefined
  readonly code?: string | undefined
  readonly role?: 'place' | 'actor' | undefined
  readonly acronym?: string | undefined
  readonly amount?: number | undefined
  readonly amountTo?: number | undefined
  readonly about?: true | undefined
  readonly unit?: string | undefined
  readonly nearMiss?: true | undefined
  readonly positions?: readonly Span[] | undefined
  readonly holder?: string | undefined
  /** The user's own name: nothing that the library finds or knows changes it. */
  readonly given?: true | undefined
}

/** Where a mention stands. */
type Place = Pick<Mention, 'start' | 'end' | 'text' | 'firstToken' | 'endToken'>

/** A text and its tokens. */
type Text = Pick<Reading, 'text' | 'tokens'>

/** A mention of whole tokens. */
export function mentionOf(
  reading: Text,
  firstToken: number,
  endToken: number,
  said: Omit<Mention, keyof Place>,
): Mention {
  return mentionAt(placeOf(reading, firstToken, endToken), said)
}

/** A mention at any place. All are made here and in `changed`, with the same fields: see `docs/performance.md`. */
export function mentionAt(place: Place, said: Omit<Mention, keyof Place>): Mention {
  const { start, end, text, firstToken, endToken } = place
  const { kind, confidence, entry, name, code, role, acronym, amount, amountTo, about } = said
  const { unit, nearMiss, positions, holder, given } = said
  // biome-ignore format: one field after another would fill the page.
  return {
    start, end, text, firstToken, endToken, kind, confidence, entry, name, code,
    role, acronym, amount, amountTo, about, unit, nearMiss, positions, holder, given,
  }
}

/** The mention with other fields, and all else as it was. */
export function changed(mention: Mention, fields: Partial<Mention>): Mention {
  return Object.assign(copyOf(mention, mention, mention.entry), fields)
}

/** A mention with other tokens, and all else as it was. */
export function withTokens(mention: Mention, reading: Text, first: number, end: number): Mention {
  if (first === mention.firstToken && end === mention.endToken) return mention
  return copyOf(mention, placeOf(reading, first, end), undefined)
}

/** Where the whole tokens stand. */
export function placeOf({ text, tokens }: Text, firstToken: number, endToken: number): Place {
  const first = tokens[firstToken]!
  const { start } = first
  const { end } = tokens[endToken - 1]!
  // Of one word it is the word's own string, which a `Map` has met before.
  const written = endToken - firstToken === 1 ? first.text : text.slice(start, end)
  return { start, end, text: written, firstToken, endToken }
}

/** The mention with its words apart where they lost the space between them: `Perdana MenteriAustralia`. */
export function withSpaces({ tokens }: Pick<Reading, 'tokens'>, mention: Mention): Mention {
  let { text, name } = mention
  for (let at = mention.endToken - 1; at > mention.firstToken; at--) {
    const { start, kind } = tokens[at]!
    if (kind !== 'word' || tokens[at - 1]!.kind !== 'word' || tokens[at - 1]!.end !== start) continue
    // `R.G Hutagalung`
    if (tokens[at - 1]!.text.endsWith('.')) continue
    const from = start - mention.start
    if (from <= 0 || from >= text.length) continue
    text = `${text.slice(0, from)} ${text.slice(from)}`
    const [before, word] = [tokens[at - 1]!.text, tokens[at]!.text]
    name = name?.replace(before + word, () => `${before} ${word}`)
  }
  return text === mention.text ? mention : changed(mention, { text, name })
}

/** A mention with a value in each field, and one without. */
let met: readonly Mention[] | undefined

/**
 * The engine compiles passes for the values that it has seen in a mention's fields, and all of them anew when a field holds
 * another kind for the first time, as the few amounts of a range do: it sees all kinds before the first text.
 */
export function meetShapes(): readonly Mention[] {
  met ??= [changed(FULL, FULL), changed(BARE, BARE)]
  return met
}

const PLACE: Place = { start: 0, end: 0, text: '', firstToken: 0, endToken: 0 }
// No whole numbers: the engine keeps those in another way.
const BARE: Mention = { ...PLACE, kind: 'person', confidence: 0.5 }
const FULL: Mention = {
  ...BARE,
  entry: { class: 'term', form: '', name: '' },
  name: '',
  code: '',
  role: 'place',
  acronym: '',
  amount: 0.5,
  amountTo: 0.5,
  about: true,
  unit: '',
  nearMiss: true,
  positions: [],
  holder: '',
  given: true,
}

function copyOf(mention: Mention, place: Place, entry: Mention['entry']): Mention {
  const { start, end, text, firstToken, endToken } = place
  const { kind, confidence, name, code } = mention
  const { role, acronym, amount, amountTo, about, unit, nearMiss, positions, holder, given } = mention
  // biome-ignore format: one field after another would fill the page.
  return {
    start, end, text, firstToken, endToken, kind, confidence, entry, name, code,
    role, acronym, amount, amountTo, about, unit, nearMiss, positions, holder, given,
  }
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Does `span` begin with a capital letter? */
export const isCapitalised = (word: string): boolean => isUpper(codeAt(word, 0))

/** A word with a capital; nothing beyond the ends of a text. */
export function isCapitalWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && isCapitalised(token.text)
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

/** The words of some tokens, as a list of one shape for all who read words. */
export function wordsBetween(tokens: Text['tokens'], first: number, end: number): string[] {
  const words: string[] = []
  for (let i = first; i < end && i < tokens.length; i++) words.push(tokens[i]!.text)
  return words
}

/** The names by the token that they begin at. */
export function byFirstToken(names: readonly Mention[]): ReadonlyMap<number, Mention> {
  const at = new Map<number, Mention>()
  for (let i = 0; i < names.length; i++) at.set(names[i]!.firstToken, names[i]!)
  return at
}

/** The names by the token behind them. */
export function byEndToken(names: readonly Mention[]): ReadonlyMap<number, Mention> {
  const until = new Map<number, Mention>()
  for (let i = 0; i < names.length; i++) until.set(names[i]!.endToken, names[i]!)
  return until
}

/** The tokens that the names touch. */
export function tokensIn(names: readonly Pick<Mention, 'firstToken' | 'endToken'>[]): TokenSet {
  let end = 0
  for (let i = 0; i < names.length; i++) end = Math.max(end, names[i]!.endToken)
  const marks = new Uint8Array(end)
  for (let i = 0; i < names.length; i++) marks.fill(1, names[i]!.firstToken, names[i]!.endToken)
  return { has: (token) => token >= 0 && token < end && marks[token] === 1 }
}

/** What a set of tokens is asked for, at many words of a text. */
export interface TokenSet {
  has(token: number): boolean
}

/** Nobody but the recogniser says what it is: no dictionary, no rule, not the text and not the user. */
export function isGuessed({ given, name, entry, amount }: Mention): boolean {
  return !given && name === undefined && entry === undefined && amount === undefined
}

/** The token at that place, nothing beyond the ends: what reads a list there is compiled anew. */
export function tokenAt(tokens: readonly Token[], at: number): Token | undefined {
  return at >= 0 && at < tokens.length ? tokens[at] : undefined
}

/** What is written at that place; an empty word, which is a word all the same, beyond the ends. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return at >= 0 && at < tokens.length ? tokens[at]!.text : ''
}

/** Behind `(Plh)`, if that stands at `at`. */
export function behindBracket(tokens: readonly Token[], at: number): number {
  return wordAt(tokens, at) === '(' && wordAt(tokens, at + 2) === ')' ? at + 3 : at
}

/** Behind the bracket that opens at `at`, if it closes within so many tokens: `(14-Budi Santoso 69')`; else `at`. */
export function behindLongBracket(tokens: readonly Token[], at: number, most: number): number {
  if (wordAt(tokens, at) !== '(') return at
  for (let close = at + 1; close <= at + most; close++) if (wordAt(tokens, close) === ')') return close + 1
  return at
}

/** What the names of a kind are written as. */
export const textsOf = (names: readonly Mention[], kind: EntityKind): ReadonlySet<string> =>
  new Set(gathered(names, (name) => (name.kind === kind ? name.text : undefined)))

/** How often the text tells of somebody by each name, and by each word of a longer one. */
export function timesTold(names: readonly Mention[]): ReadonlyMap<string, number> {
  const told = new Map<string, number>()
  const note = (words: string) => told.set(words, (told.get(words) ?? 0) + 1)
  for (const { kind, text } of names) {
    if (kind !== 'person') continue
    note(text)
    if (text.includes(' ')) for (const word of text.split(' ')) note(word)
  }
  return told
}

/** The numbers from `first` up to `end`. */
export function range(first: number, end: number): number[] {
  const numbers: number[] = []
  for (let number = first; number < end; number++) numbers.push(number)
  return numbers
}

/** Does a paragraph end between these places, with a blank line? */
export const endsParagraph = (text: string, start: number, end: number): boolean =>
  BLANK_LINE.test(text.slice(start, end))

const BLANK_LINE = /\n[^\S\n]*\n/

/** `Ketua DPD | itu`, `Jorji | ini`: of whom the text has told. */
export const isPointedAt = (text: string, end: number): boolean =>
  /^ (?:itu|ini|tersebut)\b/.test(text.slice(end, end + LONGEST_POINTER))

const LONGEST_POINTER = 12

/** `Rina Melati | (21)`: an age in its bracket. */
export const isAge = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === '(' && /^\d{1,2}$/.test(wordAt(tokens, at + 1))

/** Where any word has a capital: at the head of a sentence, or behind a colon. */
export function isAtHead(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  return (
    before === undefined ||
    (before.kind === 'punctuation' && before.text !== ',' && before.text !== '(') ||
    /[.!?]$/.test(before.text)
  )
}
