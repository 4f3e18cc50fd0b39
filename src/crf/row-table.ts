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

/** Rows one after the other, sorted by their keys, with room for the head of each before its weights. */
export interface FlatRows {
  readonly keys: Int32Array
  /** Where each row begins, and the last one ends. */
  readonly starts: Int32Array
  readonly rows: Int16Array
}

/** A head of 16 bits has room for so many of a key's. */
const REST_BITS = 10

/** Writes the heads into `rows`, and keeps them: the first text waits for this. */
export function layOutRows(flat: FlatRows, keyBits: number): RowTable {
  const { keys, starts, rows } = flat
  // About as many buckets as rows.
  const bucketBits = Math.min(keyBits, Math.max(keyBits - REST_BITS, Math.ceil(Math.log2(keys.length))))
  const restBits = keyBits - bucketBits
  const buckets = new Int32Array(2 ** bucketBits + 1)
  const last = fillBuckets(buckets, restBits, flat)
  buckets.fill(starts[keys.length]! << 8, last + 1)
  return { buckets, restBits, rows }
}

/**
 * Writes the buckets up to the last that has a key, which it returns. Nothing follows the loop, so that the engine may use for
 * the second model what it compiled for the first.
 */
function fillBuckets(buckets: Int32Array, restBits: number, { keys, starts, rows }: FlatRows): number {
  const restMask = (1 << restBits) - 1
  const count = keys.length
  let bucket = -1
  for (let row = 0; row < count; row++) {
    const key = keys[row]!
    const start = starts[row]!
    while (bucket < key >>> restBits) buckets[++bucket] = start << 8
    buckets[bucket]! |= 1 << (key & 7)
    rows[start] = ((key & restMask) << 6) | (starts[row + 1]! - start - 1)
  }
  return bucket
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

/** The rows that `layOutRows` was given, so many of them. */
export function readRows({ buckets, restBits, rows }: RowTable, count: number): FlatRows {
  const keys = new Int32Array(count)
  const starts = new Int32Array(count + 1)
  let row = 0
  for (let bucket = 0; row < count; bucket++) {
    const end = buckets[bucket + 1]! >>> 8
    for (let at = buckets[bucket]! >>> 8; at < end; starts[row] = at) {
      const head = rows[at]! & 0xffff
      keys[row++] = (bucket << restBits) | (head >>> 6)
      at += 1 + (head & 63)
    }
  }
  return { keys, starts, rows }
}
