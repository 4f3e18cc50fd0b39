import { indexRows, ModelError, modelOf, type SequenceModel } from './model.js'

/**
 * A model between two of the same features and labels: each label's score is the mean of theirs, by so many parts of each.
 * Kept exact by adding up, with the scale divided.
 *
 * @throws ModelError when labels, width of keys or scale differ.
 */
export function averageModels(
  a: SequenceModel,
  b: SequenceModel,
  [ofA, ofB]: readonly [number, number] = [1, 1],
): SequenceModel {
  const same = (['labels', 'keyBits', 'scale'] as const).every(
    (field) => String(a.head[field]) === String(b.head[field]),
  )
  if (!same) throw new ModelError('Expected two models of the same labels, keyBits and scale.')
  const count = a.head.labels.length
  const most = a.head.features + b.head.features
  const rows = new Int32Array(2 * most + 2)
  const weights = new Int16Array(a.weights.length + b.weights.length)
  const sums = new Int32Array(count)
  let features = 0
  let filled = 0
  for (let i = 0, j = 0; i < a.head.features || j < b.head.features; features++) {
    const key = Math.min(keyAt(a, i), keyAt(b, j))
    rows[2 * features] = key
    rows[2 * features + 1] = filled
    sums.fill(0)
    if (keyAt(a, i) === key) addWeights(a, i++, ofA, sums)
    if (keyAt(b, j) === key) addWeights(b, j++, ofB, sums)
    for (let label = 0; label < count; label++) {
      if (sums[label] !== 0) weights[filled++] = (sums[label]! << 6) | label
    }
  }
  rows[2 * features + 1] = filled
  const add = (one: Int32Array, other: Int32Array) => one.map((weight, i) => ofA * weight + ofB * other[i]!)
  return modelOf(
    { ...a.head, features, weights: filled, scale: a.head.scale / (ofA + ofB) },
    indexRows(rows.slice(0, 2 * features + 2), a.head.keyBits),
    weights.slice(0, filled),
    {
      transitions: add(a.transitions, b.transitions),
      starts: add(a.starts, b.starts),
      ends: add(a.ends, b.ends),
    },
  )
}

function keyAt({ rows, head }: SequenceModel, row: number): number {
  return row < head.features ? rows[2 * row]! : Infinity
}

function addWeights({ rows, weights }: SequenceModel, row: number, parts: number, sums: Int32Array): void {
  for (let i = rows[2 * row + 1]!; i < rows[2 * row + 3]!; i++)
    sums[weights[i]! & 63]! += parts * (weights[i]! >> 6)
}
