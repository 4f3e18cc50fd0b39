import { ModelError, modelOf, type SequenceModel } from './model.js'
import { type FlatRows, layOutRows, readRows } from './row-table.js'

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
  const rows = averageRows(readRows(a.table, a.head.features), readRows(b.table, b.head.features), {
    ofA,
    ofB,
    labels: a.head.labels.length,
  })
  const add = (one: Int32Array, other: Int32Array) => one.map((weight, i) => ofA * weight + ofB * other[i]!)
  return modelOf(
    {
      ...a.head,
      features: rows.keys.length,
      weights: rows.rows.length - rows.keys.length,
      scale: a.head.scale / (ofA + ofB),
    },
    layOutRows(rows, a.head.keyBits),
    {
      transitions: add(a.transitions, b.transitions),
      starts: add(a.starts, b.starts),
      ends: add(a.ends, b.ends),
    },
  )
}

interface Parts {
  readonly ofA: number
  readonly ofB: number
  readonly labels: number
}

function averageRows(a: FlatRows, b: FlatRows, { ofA, ofB, labels }: Parts): FlatRows {
  const most = a.keys.length + b.keys.length
  const keys = new Int32Array(most)
  const starts = new Int32Array(most + 1)
  const rows = new Int16Array(a.rows.length + b.rows.length)
  const sums = new Int32Array(labels)
  let count = 0
  let filled = 0
  for (let i = 0, j = 0; i < a.keys.length || j < b.keys.length; ) {
    const key = Math.min(a.keys[i] ?? Infinity, b.keys[j] ?? Infinity)
    sums.fill(0)
    if (a.keys[i] === key) addWeights(a, i++, ofA, sums)
    if (b.keys[j] === key) addWeights(b, j++, ofB, sums)
    keys[count++] = key
    // Its head has the first place.
    filled++
    for (let label = 0; label < labels; label++) {
      if (sums[label] !== 0) rows[filled++] = (sums[label]! << 6) | label
    }
    starts[count] = filled
  }
  return { keys: keys.slice(0, count), starts: starts.slice(0, count + 1), rows: rows.slice(0, filled) }
}

function addWeights({ starts, rows }: FlatRows, row: number, parts: number, sums: Int32Array): void {
  for (let i = starts[row]! + 1; i < starts[row + 1]!; i++) sums[rows[i]! & 63]! += parts * (rows[i]! >> 6)
}
