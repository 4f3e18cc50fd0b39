/**
 * Words and their places in a list: what a `Map` does, without a string for each of twenty thousand words. A front-coded
 * list (see `word-list.ts`) goes straight into it, so that the first text of a process waits for little.
 */
export interface WordTable {
  /** The place of a word in the list, from 0 up; -1 for a word that is not there. */
  placeOf(word: string): number
}

const ZERO = 48
const A = 97
const LONGEST_WORD = 256

/**
 * Reads a front-coded list. A word is known by its slot in the table and 32 bits of a second hash: of some billions of
 * other words one would be taken for a word of the list.
 */
export function readWordTable(list: string): WordTable {
  let slots = 16
  while (slots < list.length / 4) slots *= 2
  const mask = slots - 1
  // A slot is a mark and the place that it is of, side by side: one look at memory.
  const table = new Int32Array(2 * slots)
  fillTable(table, list)

  return {
    placeOf(word) {
      let slotHash = 0
      let markHash = 0
      for (let i = 0; i < word.length; i++) {
        const code = word.charCodeAt(i)
        slotHash = (Math.imul(slotHash, 31) + code) | 0
        markHash = Math.imul(markHash ^ code, PRIME)
      }
      const mark = spread(markHash) | 1
      let slot = spread(slotHash) & mask
      for (;;) {
        const found = table[2 * slot]
        if (found === mark) return table[2 * slot + 1]!
        if (found === 0) return -1
        slot = (slot + 1) & mask
      }
    },
  }
}

/** Nothing follows the loop, so that the engine may use for the next list what it compiled for the first. */
function fillTable(table: Int32Array, list: string): void {
  const mask = table.length / 2 - 1
  // The two hashes of every beginning of the word; what a word shares with the one before is hashed already.
  const slotHashes = new Int32Array(LONGEST_WORD)
  const markHashes = new Int32Array(LONGEST_WORD)
  // Reading beyond the end would make every code a floating-point number, five times as slow.
  for (let at = 0, place = 0; at < list.length; place++) {
    const lineBreak = list.indexOf('\n', at)
    const end = lineBreak < 0 ? list.length : lineBreak
    const digit = list.charCodeAt(at++)
    let length = digit < A ? digit - ZERO : digit - A + 10
    let slotHash = slotHashes[length]!
    let markHash = markHashes[length]!
    for (; at < end; at++) {
      const code = list.charCodeAt(at)
      slotHash = (Math.imul(slotHash, 31) + code) | 0
      markHash = Math.imul(markHash ^ code, PRIME)
      length++
      slotHashes[length] = slotHash
      markHashes[length] = markHash
    }
    at++
    let slot = spread(slotHash) & mask
    while (table[2 * slot] !== 0) slot = (slot + 1) & mask
    table[2 * slot] = spread(markHash) | 1
    table[2 * slot + 1] = place
  }
}

const PRIME = 0x01000193

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}
