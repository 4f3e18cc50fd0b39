/**
 * What a sequence model looks at.
 *
 * Nearly all that helps to label a word follows from one word alone, seen from a few places off: its form, its affixes,
 * its shape. A {@link FeatureDesign} says so: *bags* hold features of a single word type (worked out once per type and
 * remembered), *joint* templates combine a few numbers of neighbouring words. Tagger and recogniser differ in their
 * design and their labels, in nothing else. A feature is a 32-bit hash; no string is built for one.
 */
export interface FeatureDesign {
  /** One entry per bag: the offsets its words are seen from. `[-1, 0, 1]`: the word before, this one, the next. */
  readonly bags: readonly (readonly number[])[]
  /** How many numbers `describe` gives of a word for the joint templates; a word's marks follow them as columns. */
  readonly wordColumns: number
  /** How many numbers the caller gives for each word in its place (part of speech, gazetteer hit ...). */
  readonly markColumns: number
  /** `[column, offset]` pairs: `[[0, -1], [0, 0]]` is the bigram of column 0. Silent where a column is 0. */
  readonly joint: readonly (readonly (readonly [column: number, offset: number])[])[]
  /**
   * Where the words alone, each for itself, speak for one label by so much more than for any other (a difference of
   * log-probabilities), they are not looked at together: that would hardly ever say otherwise.
   */
  readonly beyondDoubt: number
  /** Says what one word type looks like. Called once per type: may be slow, must depend on `word` alone. */
  describe(word: string): WordDescription
}

export interface WordDescription {
  /** For each bag, its features as hashes ({@link hashText}, {@link combine}). */
  readonly bags: readonly (readonly number[])[]
  /** `wordColumns` numbers; 0 says "nothing to see here" and silences the templates that read it. */
  readonly columns: readonly number[]
}

/** Stands for the words before the first and after the last, in every column. */
export const BOUNDARY = -1

const BOUNDARY_WORD = 0x1f3d5b79

/** A 32-bit hash of `text.slice(start, end)`; `seed` keeps kinds of features apart (1 form, 2 suffix ...). */
export function hashText(seed: number, text: string, start = 0, end = text.length): number {
  let hash = beginHash(seed)
  // As `hashCode`, which would be a call a letter until the engine has compiled this.
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return endHash(hash)
}

/** `hashText` of a text that is never built: `endHash(hashCode(hashCode(beginHash(seed), code), code))`. */
export const beginHash = (seed: number): number => Math.imul(seed + 1, 0x9e3779b1) ^ 0x811c9dc5
export const hashCode = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
export const endHash = (hash: number): number => hash ^ (hash >>> 15)

/** One hash of two numbers, in order. */
export function combine(a: number, b: number): number {
  return combineHalf(a, halfOf(b))
}

/** What of `combine(a, b)` depends on `b` alone: never 0 but for 0. */
export const halfOf = (b: number): number => Math.imul(b, 0x846ca68b)

/** `combine(a, b)` by the half of `b`. */
export function combineHalf(a: number, half: number): number {
  const mixed = Math.imul(a ^ (a >>> 16), 0x7feb352d) + half
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) | 0
}

/** The key in the model's table, `bits` wide and never 0. */
export function toKey(hash: number, bits: number): number {
  let key = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad)
  key = Math.imul(key ^ (key >>> 15), 0x735a2d97)
  key = (key ^ (key >>> 15)) >>> (32 - bits)
  return key === 0 ? 1 : key
}

/** The key of a bag's feature seen from `offset`: at -1 it is the feature of the word before. */
export function bagKey(feature: number, offset: number, bits: number): number {
  return toKey(feature ^ Math.imul(offset + 8, 0x9e3779b1), bits)
}

/** A template's hash before its first number. */
export const templateSeed = (template: number): number => Math.imul(template + 1, 0x3c6ef372)

/** What the places outside the sentence look like. */
export function describeBoundary(design: FeatureDesign): WordDescription {
  return {
    bags: design.bags.map((_, bag) => [combine(BOUNDARY_WORD, bag)]),
    columns: new Array(design.wordColumns).fill(BOUNDARY),
  }
}

/** Joint templates in words: `'case-1 case word+1'` → `[[case, -1], [case, 0], [word, 1]]` in the order of `columns`. */
export function readTemplates(
  columns: readonly string[],
  templates: readonly string[],
): FeatureDesign['joint'] {
  return templates.map((template) =>
    template.split(' ').map((part) => {
      const [, name, offset] = /^([a-z]+)([-+]\d)?$/i.exec(part) ?? []
      const column = columns.indexOf(name ?? '')
      if (column < 0) throw new RangeError(`"${part}" names no column of ${columns.join(', ')}.`)
      return [column, Number(offset ?? 0)] as const
    }),
  )
}

/** The farthest offset of any bag. */
export function reachOf(design: FeatureDesign): number {
  return Math.max(0, ...design.bags.flat().map(Math.abs))
}
