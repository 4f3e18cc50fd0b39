import { combine, combineHalf, type FeatureDesign, halfOf, templateSeed, toKey } from './sequence-features.js'

/**
 * The joint templates, laid out so that little is left to do for a word in its place: what a word type gives to each
 * part of each template ({@link JointParts.ofType}) is hashed once for the type, and only put together for each word.
 */
export interface JointParts {
  /** How many numbers `ofType` writes. */
  readonly width: number
  /** How many places before the first and after the last word are read. */
  readonly margin: number
  /** Writes what a word with these columns gives to the templates, to `into[at …]`. */
  ofType(columns: readonly number[], into: Int32Array, at: number): void
  /**
   * Fills `keys` with the keys of the templates that have something to say of word `i`; returns how many. `rows[i + k]`
   * is where what the type of the word `k` places off gives begins in `parts`, `marks` holds the marks of each word.
   */
  findKeys(rows: Int32Array, parts: Int32Array, marks: Int32Array, i: number, keys: Int32Array): number
}

export function layOutParts(design: FeatureDesign, keyBits: number): JointParts {
  const { wordColumns, markColumns, joint } = design
  const all = joint.flatMap((template, t) =>
    template.map(([column, offset], nth) => ({ t, column, offset, first: nth === 0 })),
  )
  const offsets = Int32Array.from(all, ({ offset }) => offset)
  /** Of a part that reads a mark, which; -1 of one that reads a word. */
  const markOf = Int32Array.from(all, ({ column }) => Math.max(-1, column - wordColumns))
  /** The parts of each template: two of words, as most have it, or whatever they are. */
  const templates = joint.map((_, t) => all.flatMap((part, p) => (part.t === t ? [p] : [])))
  const isPair = (parts: readonly number[]) => parts.length === 2 && parts.every((p) => markOf[p]! < 0)
  const pairs = Int32Array.from(templates.filter(isPair).flat())
  const others = templates.filter((parts) => !isPair(parts)).map((parts) => Int32Array.from(parts))

  /** The first part of a template is hashed with the template, the others are added to it. */
  const hashPart = (value: number, p: number) =>
    value === 0 ? 0 : all[p]!.first ? combine(templateSeed(all[p]!.t), value) : halfOf(value)

  return {
    width: all.length,
    margin: Math.max(0, ...all.map(({ offset }) => Math.abs(offset))),
    ofType(columns, into, at) {
      all.forEach(({ column }, p) => {
        into[at + p] = column < wordColumns ? hashPart(columns[column]!, p) : 0
      })
    },
    findKeys(rows, parts, marks, i, keys) {
      let found = 0
      for (let k = 0; k < pairs.length; k += 2) {
        const one = pairs[k]!
        const other = pairs[k + 1]!
        const hash = parts[rows[i + offsets[one]!]! + one]!
        const half = parts[rows[i + offsets[other]!]! + other]!
        if (hash !== 0 && half !== 0) keys[found++] = toKey(combineHalf(hash, half), keyBits)
      }
      for (const template of others) {
        let hash = 0
        for (let k = 0; k < template.length; k++) {
          const p = template[k]!
          const at = i + offsets[p]!
          const part =
            markOf[p]! < 0 ? parts[rows[at]! + p]! : hashPart(marks[at * markColumns + markOf[p]!]!, p)
          hash = part === 0 || k === 0 ? part : combineHalf(hash, part)
          if (part === 0) break
        }
        if (hash !== 0) keys[found++] = toKey(hash, keyBits)
      }
      return found
    },
  }
}
