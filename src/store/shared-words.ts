import { apart } from './remember.js'

/** Words kept at once, a power of two: the last of each slot. */
const SLOTS = 16384

let words: (string | undefined)[] | undefined

/**
 * `text.slice(start, end)` as one string for all places where that word stands, by a hash of it: the same string is
 * looked up in a `Map` by one comparison, its hash being known. Where two words fall on one slot, the last is kept.
 */
export function sharedWord(text: string, start: number, end: number, hash: number): string {
  words ??= new Array<string | undefined>(SLOTS).fill(undefined)
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  const kept = words[slot]
  if (kept !== undefined && kept.length === end - start && text.startsWith(kept, start)) return kept
  const word = apart(text.slice(start, end))
  words[slot] = word
  return word
}
