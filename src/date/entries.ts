/** Words of the lexicon, found in a text by their hash and not by cutting them out of it. */

import { beginsWithLetter } from '../store/letter-kinds.js'
import { codeAt } from '../text/characters.js'
import type { LexicalWord, Lexicon, Phrase } from './lexicon.js'

export interface Entry {
  readonly text: string
  readonly hash: number
  readonly word: LexicalWord | undefined
  /** Names that begin with this word. */
  readonly phrases: PhrasesBySecond | undefined
  /** An island can begin with it. */
  readonly opens: boolean
  /** The next word with the same place in the table. */
  readonly next: Entry | undefined
}

export const PLACES = 1 << 12

/** The hash goes letter by letter; capitals count as small letters. */
export const hashLetter = (hash: number, code: number) => (Math.imul(hash, 31) + (code | 32)) | 0

export function buildEntries(
  { words, phrases }: Lexicon,
  opening: Uint8Array,
): readonly (Entry | undefined)[] {
  const entries: (Entry | undefined)[] = new Array(PLACES).fill(undefined)
  for (const text of new Set([...words.keys(), ...phrases.keys()])) {
    let hash = 0
    for (let i = 0; i < text.length; i++) hash = hashLetter(hash, text.charCodeAt(i))
    const word = words.get(text)
    const list = phrases.get(text)
    const opens = list !== undefined || (word !== undefined && opening[word.kind] !== 0)
    const place = hash & (PLACES - 1)
    entries[place] = { text, hash, word, phrases: list && bySecondWord(list), opens, next: entries[place] }
  }
  return entries
}

/** Low bits of a hash by which words are told from those that can begin an island. */
export const OPENING_BITS = (1 << 14) - 1

/** 1 for the hashes of words that can begin an island; few others have such a hash. */
export function hashesOfOpenings(entries: readonly (Entry | undefined)[]): Uint8Array {
  const hashes = new Uint8Array(OPENING_BITS + 1)
  for (const first of entries) {
    for (let entry = first; entry !== undefined; entry = entry.next)
      if (entry.opens) hashes[entry.hash & OPENING_BITS] = 1
  }
  return hashes
}

/** The entry that is written from `start` to `end`, of `first` and those that share its place. */
export function findEntry(
  first: Entry | undefined,
  text: string,
  start: number,
  end: number,
): Entry | undefined {
  for (let entry = first; entry !== undefined; entry = entry.next) {
    if (isWritten(entry.text, text, start, end)) return entry
  }
  return undefined
}

/** `Jum’at` is `jum'at`. */
function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) {
    const code = text.charCodeAt(start + i)
    if ((code | 32) !== word.charCodeAt(i) && !(isApostrophe(code) && word.charCodeAt(i) === 39)) return false
  }
  return true
}

export const isApostrophe = (code: number) => code === 39 || code === 0x2019

/** Names by the first two letters of their second word, the longest first: `hari` begins dozens. */
type PhrasesBySecond = ReadonlyMap<number, readonly Phrase[]>

function bySecondWord(phrases: readonly Phrase[]): PhrasesBySecond {
  const table = new Map<number, Phrase[]>()
  for (const phrase of phrases) {
    const key = twoLetters(phrase.text, phrase.text.indexOf(' ') + 1)
    table.set(key, [...(table.get(key) ?? []), phrase])
  }
  return table
}

const twoLetters = (text: string, at: number) => ((codeAt(text, at) | 32) << 8) | (codeAt(text, at + 1) | 32)

export function findPhrase(
  text: string,
  start: number,
  end: number,
  phrases: PhrasesBySecond,
): Phrase | undefined {
  const list = phrases.get(twoLetters(text, isApostrophe(codeAt(text, end)) ? end + 2 : end + 1))
  if (list === undefined) return undefined
  const ahead = text
    .slice(start, start + list[0]!.text.length + 1)
    .toLowerCase()
    .replaceAll('’', "'")
  for (const phrase of list) {
    if (ahead.startsWith(phrase.text) && !goesOn(ahead.slice(phrase.text.length))) return phrase
  }
  return undefined
}

const goesOn = (text: string) => beginsWithLetter(text) || /^\d/.test(text)
