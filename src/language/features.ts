/**
 * What the language model looks at: hashed letter n-grams and whole words, of the words in lower case.
 * Capitalised words are mostly names, and a foreigner's name says nothing of the language around it:
 * `Menurut Robert Schulthies, pasar ...` is read as `pasar ...`. Only a text without lower case (a headline)
 * is read whole.
 */

export const FEATURE_BITS = 14

/** Longer texts are judged by this many characters. */
export const MAX_READ = 4096

/** Fewer words in lower case than this, and the capitalised ones count too. */
const ENOUGH_WORDS = 3

export interface Features {
  /** Bucket numbers, one for each occurrence. */
  readonly buckets: Uint16Array
  /** Words that were read. */
  readonly words: number
}

/** The features of `text`, of its first `MAX_READ` characters. */
export function readFeatures(text: string): Features {
  const lower = collect(text, false)
  return lower.words >= ENOUGH_WORDS ? lower : collect(text, true)
}

function collect(text: string, withCapitals: boolean): Features {
  const end = Math.min(text.length, MAX_READ)
  const buckets = new Uint16Array(4 * end + 8)
  let count = 0
  let words = 0
  for (let i = 0; i < end; i++) {
    if (letterOf(text.charCodeAt(i)) === 0) continue
    const start = i
    while (i < end && letterOf(text.charCodeAt(i)) !== 0) i++
    if (!withCapitals && isCapital(text.charCodeAt(start))) continue
    if (isPartOfAddress(text, start, i)) continue
    words++
    let recent = 0
    let whole = 0
    for (let at = start; at <= i; at++) {
      const letter = at === i ? 0 : letterOf(text.charCodeAt(at))
      recent = (recent << 5) | letter
      whole = Math.imul(whole, 31) + letter
      const read = at - start + 1
      if (read >= 2) buckets[count++] = hash(recent & 0x7fff, 0x9e3779b1)
      if (read >= 3) buckets[count++] = hash(recent & 0xfffff, 0x85ebca6b)
      if (read >= 4) buckets[count++] = hash(recent & 0x1ffffff, 0xc2b2ae35)
    }
    buckets[count++] = hash(whole, 0x27d4eb2f)
  }
  return { buckets: buckets.subarray(0, count), words }
}

/** 1 to 26 for `a` to `z` in either case, 27 to 31 for other letters of the Latin script, 0 for all else. */
function letterOf(code: number): number {
  if (code < 0x80) {
    const small = code | 0x20
    return small >= 97 && small <= 122 ? small - 96 : 0
  }
  return code >= 0xc0 && code < 0x250 ? 27 + (code % 5) : 0
}

const isCapital = (code: number) => code <= 90 || (code >= 0xc0 && code <= 0xde)

/** A word of `kompas.com`, `@kemenkeu` or `/berita/daerah`. */
function isPartOfAddress(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1)
  if (before === 46 || before === 64 || before === 47 || before === 35) return true
  const after = text.charCodeAt(end)
  return (after === 46 || after === 64) && letterOf(text.charCodeAt(end + 1)) !== 0
}

/** Fibonacci hashing into 2 ** FEATURE_BITS buckets. */
const hash = (value: number, seed: number) => Math.imul(value ^ (value >>> 15), seed) >>> (32 - FEATURE_BITS)
