import { combine, combineHalf, type FeatureDesign, halfOf, templateSeed, toKey } from './features.js'

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
   * Fills `keys` with the keys of the templates that have something to say of word `i` of the piece; returns how many.
   */
  findKeys(piece: Piece, i: number, keys: Int32Array): number
}

/** Words in a row. */
export interface Piece {
  /** Where what the type of each word gives begins in `types`. */
  readonly rows: Int32Array
  readonly types: Int32Array
  /** The marks of each word. */
  readonly marks: Int32Array
}

export function layOutParts(design: FeatureDesign, keyBits: number): JointParts {
  const { wordColumns, markColumns, joint } = design
  const parts = joint.flatMap((template, t) =>
    template.map(([column, offset], nth) => ({ t, column, offset, first: nth === 0 })),
  )
  /**
   * What a type gives: the first part of a template is hashed with the template, and the others are added to it, alike
   * for all templates. `1st of 3`, `column 2`.
   */
  const nameOf = ({ t, column, first }: (typeof parts)[number]) =>
    first ? `1st of ${t}` : `column ${column}`
  const given = [...new Map(parts.map((part) => [nameOf(part), part])).values()]
  const hashPart = (value: number, { t, first }: (typeof parts)[number]) =>
    value === 0 ? 0 : first ? combine(templateSeed(t), value) : halfOf(value)

  const offsets = Int32Array.from(parts, ({ offset }) => offset)
  /** Where each part stands in what a type gives. */
  const places = Int32Array.from(parts, (part) => given.findIndex((one) => nameOf(one) === nameOf(part)))
  /** Of a part that reads a mark, which; -1 of one that reads a word. */
  const markOf = Int32Array.from(parts, ({ column }) => Math.max(-1, column - wordColumns))
  /** The parts of each template: two of words, as most have it, or whatever they are. */
  const templates = joint.map((_, t) => parts.flatMap((part, p) => (part.t === t ? [p] : [])))
  const isPair = (template: readonly number[]) =>
    template.length === 2 && template.every((p) => markOf[p]! < 0)
  const pairs = Int32Array.from(templates.filter(isPair).flat())
  const others = templates
    .filter((template) => !isPair(template))
    .map((template) => Int32Array.from(template))

  /** What a template says of word `i`, or 0. */
  function hashOf(template: Int32Array, { rows, types, marks }: Piece, i: number): number {
    let hash = 0
    for (let k = 0; k < template.length; k++) {
      const p = template[k]!
      const at = i + offsets[p]!
      const mark = markOf[p]!
      const given =
        mark < 0 ? types[rows[at]! + places[p]!]! : hashPart(marks[at * markColumns + mark]!, parts[p]!)
      if (given === 0) return 0
      hash = k === 0 ? given : combineHalf(hash, given)
    }
    return hash
  }

  return {
    width: given.length,
    margin: Math.max(0, ...offsets.map(Math.abs)),
    ofType(columns, into, at) {
      given.forEach((part, g) => {
        into[at + g] = part.column < wordColumns ? hashPart(columns[part.column]!, part) : 0
      })
    },
    findKeys(piece, i, keys) {
      const { rows, types } = piece
      let found = 0
      for (let k = 0; k < pairs.length; k += 2) {
        const one = pairs[k]!
        const other = pairs[k + 1]!
        const hash = types[rows[i + offsets[one]!]! + places[one]!]!
        const half = types[rows[i + offsets[other]!]! + places[other]!]!
        if (hash !== 0 && half !== 0) keys[found++] = toKey(combineHalf(hash, half), keyBits)
      }
      for (let t = 0; t < others.length; t++) {
        const hash = hashOf(others[t]!, piece, i)
        if (hash !== 0) keys[found++] = toKey(hash, keyBits)
      }
      return found
    },
  }
}
