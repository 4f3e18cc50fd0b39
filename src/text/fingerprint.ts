import { requireString } from '../check.js'

/** How many samples a fingerprint holds: the part that two texts share is then right to 0.06, two times in three. */
const SAMPLES = 64
/** Words that stand together: by fours they hardly ever meet in two stories that were written apart. */
const SHINGLE = 4
/** Lines of fewer words are titles, bylines and links, which change when a story is taken over. */
const LEAST_WORDS = 8

/**
 * What a text says, as 260 hexadecimal digits that are almost the same for texts that are almost the same: a story that
 * another outlet cut, gave a new title or other credits. `similarity` compares two.
 *
 * @returns `''` for a text without words.
 * @throws TypeError when `text` is not a string.
 */
export function fingerprint(text: string): string {
  requireString(text, 'text')
  const samples = sampleText(text)
  return samples ? Array.from(samples, toDigits).join('') : ''
}

const DIGITS = 4
const toDigits = (sample: number) => sample.toString(16).padStart(DIGITS, '0')

/**
 * Which share of the shorter of two texts the longer one holds, from 0 to 1, told from their fingerprints: 1 for a story and
 * its first half. From 0.85 on they are one story; two stories of one event seldom come to 0.6.
 */
export function similarity(a: string, b: string): number {
  requireString(a, 'a')
  requireString(b, 'b')
  return a === '' || b === '' ? 0 : shareHeld(fromDigits(a), fromDigits(b), 0)
}

const fromDigits = (digits: string) =>
  Uint16Array.from({ length: SAMPLES + 1 }, (_, i) =>
    Number.parseInt(digits.slice(i * DIGITS, (i + 1) * DIGITS), 16),
  )

/** The numbers of a fingerprint: how many shingles the text has, and a sample of them. */
export const FINGERPRINT_LENGTH = SAMPLES + 1

/** The share of the shorter text that the longer one holds; `all` has the second one's numbers at `from`. */
export function shareHeld(own: Uint16Array, all: Uint16Array, from: number): number {
  let same = 0
  for (let i = 1; i <= SAMPLES; i++) if (own[i] === all[from + i]) same += 1
  const shared = same / SAMPLES
  if (shared < LEAST_SHARED) return 0
  const [long, short] = own[0]! > all[from]! ? [own[0]!, all[from]!] : [all[from]!, own[0]!]
  return Math.min(1, (shared * (long + short)) / (1 + shared) / short)
}

/** Fewer samples than that in common are chance. */
const LEAST_SHARED = 0.2

/**
 * How many shingles a text has, and a sample of them: all shingles of the language fall into 64 bins, and the first of each
 * bin stands for it. An empty bin takes what the next one has. Undefined where there is no word.
 */
export function sampleText(text: string): Uint16Array | undefined {
  let shingles = shinglesOf(text, LEAST_WORDS)
  if (shingles.length === 0) shingles = shinglesOf(text, 1)
  if (shingles.length === 0) return undefined
  const first = new Int32Array(SAMPLES).fill(EMPTY)
  for (const shingle of shingles) {
    const bin = shingle >>> 26
    const place = shingle & 0x3ffffff
    if (place < first[bin]!) first[bin] = place
  }
  const numbers = new Uint16Array(FINGERPRINT_LENGTH)
  numbers[0] = Math.min(0xffff, shingles.length)
  for (let bin = 0; bin < SAMPLES; bin++) {
    let steps = 0
    while (first[(bin + steps) % SAMPLES] === EMPTY) steps += 1
    // The first places are all near 0: what tells them apart are the bits below.
    numbers[bin + 1] = (first[(bin + steps) % SAMPLES]! + steps * 0x2f35) & 0xffff
  }
  return numbers
}

const EMPTY = 0x4000000

/** Each run of four words, or a line's words where they are fewer, as one number. */
function shinglesOf(text: string, leastWords: number): number[] {
  const shingles: number[] = []
  for (const line of text.split('\n')) {
    const words = line.toLowerCase().match(/[\p{L}\p{N}]+/gu)
    if (!words || words.length < leastWords) continue
    const hashes = words.map(hashWord)
    for (let at = 0; at === 0 || at + SHINGLE <= hashes.length; at++) {
      let hash = 0
      for (let i = at; i < Math.min(at + SHINGLE, hashes.length); i++) hash = Math.imul(hash, 31) + hashes[i]!
      shingles.push(scramble(hash))
    }
  }
  return shingles
}

/** FNV-1a. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** Spreads a number over all of 32 bits. */
function scramble(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
