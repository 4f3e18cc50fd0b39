/** Words kept at once, a power of two: the last of each slot. */
const SLOTS = 8192
const PRIME = 0x01000193

/** Two hashes of a word, taken letter by letter while it is read: each is 0 before the first. */
export const slotHashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0
export const markHashOn = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME)

/** Of a word of which nothing is remembered. */
export const UNTOLD = -1

/**
 * Remembers a number from 0 up for each word, by its two hashes: a text is gone through without a string for each of its
 * words, and each is one look at memory.
 */
export interface WordSlots {
  /** What is remembered of the word; `UNTOLD` where nothing is. */
  find(slotHash: number, markHash: number): number
  /** Remembers `told`, and gives it back. */
  keep(slotHash: number, markHash: number, told: number): number
}

/** Where two words fall on one slot, the last is kept; of some billions of words one would be taken for another. */
export function createWordSlots(): WordSlots {
  // Of each slot the mark of its word and what is told of it, side by side.
  const table = new Int32Array(2 * SLOTS)
  return {
    find(slotHash, markHash) {
      const at = placeOf(slotHash)
      return table[at] === markOf(markHash) ? table[at + 1]! : UNTOLD
    },
    keep(slotHash, markHash, told) {
      const at = placeOf(slotHash)
      table[at] = markOf(markHash)
      table[at + 1] = told
      return told
    },
  }
}

const placeOf = (hash: number) => 2 * ((hash ^ (hash >>> 15)) & (SLOTS - 1))
const markOf = (hash: number) => (hash ^ (hash >>> 13)) | 1
