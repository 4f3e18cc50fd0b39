import { combineHalf, type FeatureDesign, templateSeed, toKey } from './features.js'

/**
 * The joint templates of a design, laid out so that little is left to do for a word in its place. They read the numbers
 * of words in a row as halves of hashes ({@link halfOf}), `width` for each word: its columns, then its marks.
 */
export interface JointTemplates {
  /** How many numbers a word has. */
  readonly width: number
  /** How many places before the first and after the last word are read. */
  readonly margin: number
  /**
   * Fills `keys` with the keys of the templates that have something to say of the word whose numbers begin at `at`;
   * returns how many.
   */
  findKeys(halves: Int32Array, at: number, keys: Int32Array): number
}

export function layOutTemplates(design: FeatureDesign, keyBits: number): JointTemplates {
  const width = design.wordColumns + design.markColumns
  const templates = design.joint.map((parts, t) => ({
    seed: templateSeed(t),
    places: Int32Array.from(parts, ([column, offset]) => offset * width + column),
  }))
  /** Most templates read two numbers. */
  const pairs = templates.filter(({ places }) => places.length === 2)
  const others = templates.filter(({ places }) => places.length !== 2)
  const seeds = Int32Array.from(pairs, ({ seed }) => seed)
  const pairPlaces = Int32Array.from(pairs.flatMap(({ places }) => [...places]))

  return {
    width,
    margin: Math.max(0, ...design.joint.flat().map(([, offset]) => Math.abs(offset))),
    findKeys(halves, at, keys) {
      let found = 0
      for (let t = 0; t < seeds.length; t++) {
        const one = halves[at + pairPlaces[2 * t]!]!
        const other = halves[at + pairPlaces[2 * t + 1]!]!
        if (one !== 0 && other !== 0)
          keys[found++] = toKey(combineHalf(combineHalf(seeds[t]!, one), other), keyBits)
      }
      for (let t = 0; t < others.length; t++) {
        const { seed, places } = others[t]!
        let hash = seed
        let silent = false
        for (let k = 0; k < places.length; k++) {
          const half = halves[at + places[k]!]!
          if (half === 0) silent = true
          hash = combineHalf(hash, half)
        }
        if (!silent) keys[found++] = toKey(hash, keyBits)
      }
      return found
    },
  }
}
