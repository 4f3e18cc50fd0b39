/** The joint templates as training reads them; labelling has them laid out by word type (`src/crf/joint-features.ts`). */
import { combine, type FeatureDesign, templateSeed, toKey } from '../src/crf/features.js'

/** Joint templates laid out flat, and room for the words that they read outside a sentence. */
export interface JointTemplates {
  readonly count: number
  /** How many places before the first and after the last word they read. */
  readonly margin: number
  /** Numbers of a word: its columns, then its marks. */
  readonly width: number
  /** Template `t` reads `places[starts[t] … starts[t + 1])`, relative to the word's own first number. */
  readonly starts: Int32Array
  readonly places: Int32Array
  readonly keyBits: number
}

export function layOutTemplates(design: FeatureDesign, keyBits: number): JointTemplates {
  const width = design.wordColumns + design.markColumns
  const parts = design.joint.flat()
  const starts = new Int32Array(design.joint.length + 1)
  design.joint.forEach((template, t) => {
    starts[t + 1] = starts[t]! + template.length
  })
  return {
    count: design.joint.length,
    margin: Math.max(0, ...parts.map(([, offset]) => Math.abs(offset))),
    width,
    starts,
    places: Int32Array.from(parts, ([column, offset]) => offset * width + column),
    keyBits,
  }
}

/**
 * Fills `keys` with the key of each template for the word whose numbers begin at `at`, 0 where a template is silent.
 * `columns` has `margin` words of `BOUNDARY` before and after the sentence.
 */
export function findJointKeys(
  { starts, places, count, keyBits }: JointTemplates,
  columns: Int32Array,
  at: number,
  keys: Int32Array,
): void {
  let k = 0
  for (let t = 0; t < count; t++) {
    const end = starts[t + 1]!
    let hash = templateSeed(t)
    let silent = false
    for (; k < end; k++) {
      const value = columns[at + places[k]!]!
      if (value === 0) silent = true
      hash = combine(hash, value)
    }
    keys[t] = silent ? 0 : toKey(hash, keyBits)
  }
}
