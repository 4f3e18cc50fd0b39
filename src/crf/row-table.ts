/**
 * The rows of a model, by key: what each feature says of some labels. Keys are hashes, so their highest bits share them
 * out evenly over buckets. A look for a key is a look at its bucket, which most unknown keys do not pass, and one at the
 * bucket's rows, where keys and weights stand side by side: two looks at memory, and as little of it as will do.
 */
export interface RowTable {
  /** Where the rows of each bucket begin, `place * 256`, and a bit for each of their keys, told by the key's lowest bits. */
  readonly buckets: Int32Array
  /** How many bits of a key stand below its bucket: its rest. */
  readonly restBits: number
  /** Row by row its head, `rest * 64 + number of weights`, then its weights, each `weight * 64 + label`. */
  readonly rows: Int16Array
}

/** Rows one after the other, sorted by their keys: the weights of row `r` are `weights[starts[r] … starts[r + 1])`. */
export interface FlatRows {
  readonly keys: Int32Array
  readonly starts: Int32Array
  readonly weights: Int16Array
}

/** A head of 16 bits has room for so many of a key's. */
const REST_BITS = 10

export function layOutRows({ keys, starts, weights }: FlatRows, keyBits: number): RowTable {
  // About as many buckets as rows.
  const bucketBits = Math.min(keyBits, Math.max(keyBits - REST_BITS, Math.ceil(Math.log2(keys.length))))
  const restBits = keyBits - bucketBits
  const buckets = new Int32Array(2 ** bucketBits + 1)
  const rows = new Int16Array(keys.length + weights.length)
  let at = 0
  let bucket = -1
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!
    while (bucket < key >>> restBits) buckets[++bucket] = at << 8
    buckets[bucket]! |= 1 << (key & 7)
    const end = starts[row + 1]!
    rows[at++] = ((key & (2 ** restBits - 1)) << 6) | (end - starts[row]!)
    for (let i = starts[row]!; i < end; i++) rows[at++] = weights[i]!
  }
  buckets.fill(at << 8, bucket + 1)
  return { buckets, restBits, rows }
}

/** Where the row of `key` begins, -1 where the table does not know it. */
export function findRow({ buckets, restBits, rows }: RowTable, key: number): number {
  const bucket = key >>> restBits
  const entry = buckets[bucket]!
  if (((entry >>> (key & 7)) & 1) === 0) return -1
  const end = buckets[bucket + 1]! >>> 8
  const rest = key & ((1 << restBits) - 1)
  for (let at = entry >>> 8; at < end; ) {
    const head = rows[at]! & 0xffff
    if (head >>> 6 === rest) return at
    at += 1 + (head & 63)
  }
  return -1
}

/** Adds the weights of `key` to `sums[to …]`, one a label. */
export function addRow(table: RowTable, key: number, sums: Int32Array, to: number): void {
  const row = findRow(table, key)
  if (row < 0) return
  const { rows } = table
  const end = row + (rows[row]! & 63)
  for (let i = row + 1; i <= end; i++) {
    const weight = rows[i]!
    sums[to + (weight & 63)]! += weight >> 6
  }
}

/** The same rows as `layOutRows` was given. */
export function readRows({ buckets, restBits, rows }: RowTable): FlatRows {
  const keys: number[] = []
  const starts = [0]
  const weights: number[] = []
  for (let bucket = 0; bucket + 1 < buckets.length; bucket++) {
    for (let at = buckets[bucket]! >>> 8; at < buckets[bucket + 1]! >>> 8; ) {
      const head = rows[at++]! & 0xffff
      keys.push((bucket << restBits) | (head >>> 6))
      for (const end = at + (head & 63); at < end; at++) weights.push(rows[at]!)
      starts.push(weights.length)
    }
  }
  return { keys: Int32Array.from(keys), starts: Int32Array.from(starts), weights: Int16Array.from(weights) }
}
