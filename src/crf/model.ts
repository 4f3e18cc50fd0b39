/**
 * The file of a sequence model: a head of JSON on the first line, then four lines of numbers as printable characters,
 * so that it survives any editor, any transport and the inside of a JavaScript string, and compresses well.
 *
 * 1. keys: the sorted feature keys as differences, low bits (one character per six) then the rest;
 * 2. labels: for each weight its label, plus the number of labels at a row's last weight;
 * 3. weights: one character each, in the order of line 2;
 * 4. transitions: `labels × labels` (from × to), then the start's and the end's weight of each label, two characters each.
 */
export interface ModelHead {
  readonly format: 'pewarta sequence model'
  readonly version: 1
  /** `tags`, `entities` ... */
  readonly task: string
  /** The kind of text whose ways it follows, where it was trained on several. */
  readonly domain?: string
  readonly labels: readonly string[]
  /** What it was trained on. */
  readonly corpora: readonly {
    readonly name: string
    readonly sha256: string
    readonly domain?: string
    readonly weight?: number
  }[]
  readonly seed: number
  /** What the trainer measured on its development file, as `evaluate` prints it. */
  readonly score?: Readonly<Record<string, unknown>>
  /** Width of a feature key. */
  readonly keyBits: number
  /** How many bits of a key's difference are written as its low part. */
  readonly lowBits: number
  /** A weight of 1 is this much log-probability. */
  readonly scale: number
  readonly features: number
  readonly weights: number
  /** FNV-1a of the four lines, to notice damage. */
  readonly checksum: number
}

/** A model file that is damaged, foreign or of another task. The message says what was expected. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
}

/** A decoded model: flat arrays, no object per feature. */
export interface SequenceModel {
  readonly head: ModelHead
  /** Of row `r`, sorted by keys: `rows[2 * r]` its key, `rows[2 * r + 1]` where its weights begin. */
  readonly rows: Int32Array
  /** Where the keys of each bucket begin. Keys are hashes, so their highest bits share them out evenly. */
  readonly buckets: Int32Array
  /** How many bits of a key stand below its bucket. */
  readonly bucketShift: number
  /** A bit for each key, found by the key's own low bits: most keys that the model does not know end here. */
  readonly filter: Int32Array
  /** `weight * 64 + label`, up to where the next row's begin. Side by side, they cost one look at memory, not two. */
  readonly weights: Int16Array
  /** `from × to`. */
  readonly transitions: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Printable ASCII without quotes, backslash, backtick and dollar: safe in any JavaScript string. */
export const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((char) => !`'"\\\`$`.includes(char))
  .join('')
/** A weight of 0 is this character of the alphabet; weights go from -ZERO to +ZERO. */
export const ZERO = 44
export const BASE = ALPHABET.length
/** A transition is `high * BASE + low - TRANSITION_ZERO`. */
export const TRANSITION_ZERO = BASE * ZERO

export function checksum(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/**
 * Decodes a model file.
 *
 * @throws ModelError when `file` is no model, is damaged, or was trained for another task than `task`.
 */
export function decodeModel(file: string, task?: string): SequenceModel {
  const head = readHead(file, task)
  const sum = checksum(bodyOf(file))
  if (sum !== head.checksum) throw damaged(`checksum ${head.checksum}`, `${sum}`)
  return unpack(file, head)
}

/** The same of a model of this package: a test has seen that it is whole, so the first text need not wait for that. */
export function unpackModel(file: string, task: string): SequenceModel {
  return unpack(file, readHead(file, task))
}

function unpack(file: string, head: ModelHead): SequenceModel {
  const [keys, labels, weights, transitions] = readLines(file)
  const table = decodeKeys(keys, head)
  return modelOf(
    head,
    table,
    decodeWeights(labels, weights, head, table.rows),
    decodeTransitions(transitions, head),
  )
}

type RowTable = Pick<SequenceModel, 'rows' | 'buckets' | 'bucketShift' | 'filter'>
type Transitions = Pick<SequenceModel, 'transitions' | 'starts' | 'ends'>

/** Models of one shape, however they were made: what reads them is compiled once. */
export function modelOf(
  head: ModelHead,
  { rows, buckets, bucketShift, filter }: RowTable,
  weights: Int16Array,
  { transitions, starts, ends }: Transitions,
): SequenceModel {
  return { head, rows, buckets, bucketShift, filter, weights, transitions, starts, ends }
}

/** Where `key`'s row is, -1 where the model does not know it. */
export function findRow({ rows, buckets, bucketShift, filter }: SequenceModel, key: number): number {
  if (((filter[(key >>> 5) & (filter.length - 1)]! >>> (key & 31)) & 1) === 0) return -1
  const bucket = key >>> bucketShift
  const end = buckets[bucket + 1]!
  for (let row = buckets[bucket]!; row < end; row++) if (rows[2 * row] === key) return row
  return -1
}

/** Adds the weights of `key` to `sums[at …]`, one a label. */
export function addRow(model: SequenceModel, key: number, sums: Int32Array, at: number): void {
  const row = findRow(model, key)
  if (row < 0) return
  const { rows, weights } = model
  const end = rows[2 * row + 3]!
  for (let i = rows[2 * row + 1]!; i < end; i++) {
    const weight = weights[i]!
    sums[at + (weight & 63)]! += weight >> 6
  }
}

function readHead(file: string, task: string | undefined): ModelHead {
  if (typeof file !== 'string') throw new ModelError(`Expected the text of a model file, got ${typeof file}.`)
  const firstLine = file.slice(0, Math.max(0, file.indexOf('\n')))
  let head: Partial<ModelHead> | null
  try {
    head = JSON.parse(firstLine)
  } catch {
    head = null
  }
  if (head === null || typeof head !== 'object' || head.format !== 'pewarta sequence model') {
    const start = JSON.stringify(file.slice(0, 40))
    throw new ModelError(
      `Expected a first line of JSON with "format": "pewarta sequence model", got ${start}. Train one: npm run train.`,
    )
  }
  if (head.version !== 1) {
    throw new ModelError(
      `Expected version 1 of the model format, got ${head.version}: train the model again.`,
    )
  }
  const sound =
    typeof head.task === 'string' &&
    Array.isArray(head.labels) &&
    head.labels.length > 0 &&
    head.labels.length <= ZERO &&
    head.labels.every((label) => typeof label === 'string') &&
    [head.keyBits, head.lowBits, head.features, head.weights].every(Number.isSafeInteger) &&
    typeof head.scale === 'number'
  if (!sound) {
    throw new ModelError('Expected a head with task, labels, keyBits, lowBits, scale, features and weights.')
  }
  if (task !== undefined && head.task !== task) {
    throw new ModelError(`Expected a model of the task "${task}", got one of "${head.task}".`)
  }
  return head as ModelHead
}

/** What stands below the head. */
function bodyOf(file: string): string {
  const end = file.endsWith('\r\n') ? -2 : file.endsWith('\n') ? -1 : file.length
  return file.slice(file.indexOf('\n') + 1, end)
}

function readLines(file: string): [string, string, string, string] {
  const lines = bodyOf(file).split('\n')
  if (lines.length !== 4) throw damaged('4 lines after the head', `${lines.length}`)
  return lines as [string, string, string, string]
}

function damaged(expected: string, got: string): ModelError {
  return new ModelError(`Damaged model file: expected ${expected}, got ${got}. Copy or train it again.`)
}

function decodeTable(): Uint8Array {
  const digits = new Uint8Array(128).fill(255)
  for (let i = 0; i < BASE; i++) digits[ALPHABET.charCodeAt(i)] = i
  return digits
}

function decodeKeys(line: string, { features, keyBits, lowBits }: ModelHead) {
  const digits = decodeTable()
  const rows = new Int32Array(2 * features + 2)
  let key = 0
  let row = 0
  let at = 0
  while (at < line.length && row < features) {
    let low = 0
    for (let shift = 0; shift < lowBits; shift += 6) low |= digits[line.charCodeAt(at++)]! << shift
    let digit = digits[line.charCodeAt(at++)]!
    let high = digit
    for (; digit === BASE - 1; high += digit) digit = digits[line.charCodeAt(at++)]!
    key += (high << lowBits) + low
    rows[2 * row++] = key
  }
  if (row !== features || at !== line.length) throw damaged(`${features} features`, `${row}`)
  return indexRows(rows, keyBits)
}

/** How `findRow` finds rows, which are sorted by their keys of so many bits. */
export function indexRows(rows: Int32Array, keyBits: number): RowTable {
  const features = rows.length / 2 - 1
  const bucketBits = Math.min(keyBits, Math.max(4, Math.ceil(Math.log2(features))))
  const bucketShift = keyBits - bucketBits
  const buckets = new Int32Array(2 ** bucketBits + 1)
  // Small enough to stay in a processor's cache, while one unknown key in ten goes on.
  const filter = new Int32Array(2 ** (bucketBits - 2))
  let bucket = 0
  for (let row = 0; row < features; row++) {
    const key = rows[2 * row]!
    filter[(key >>> 5) & (filter.length - 1)]! |= 1 << (key & 31)
    while (bucket <= key >>> bucketShift) buckets[bucket++] = row
  }
  buckets.fill(features, bucket)
  return { rows, buckets, bucketShift, filter }
}

/** Reads the weights, and writes into `rows` where those of each row begin. */
function decodeWeights(labels: string, weights: string, head: ModelHead, rows: Int32Array): Int16Array {
  const digits = decodeTable()
  if (labels.length !== head.weights || weights.length !== head.weights) {
    throw damaged(`${head.weights} weights`, `${labels.length} labels and ${weights.length} weights`)
  }
  const count = head.labels.length
  const decoded = new Int16Array(head.weights)
  let row = 0
  for (let i = 0; i < head.weights; i++) {
    let label = digits[labels.charCodeAt(i)]!
    if (label >= count) {
      label -= count
      rows[2 * ++row + 1] = i + 1
      if (label >= count) throw damaged(`a label below ${2 * count}`, `${label + count}`)
    }
    decoded[i] = ((digits[weights.charCodeAt(i)]! - ZERO) << 6) | label
  }
  if (row !== head.features) throw damaged(`${head.features} rows of weights`, `${row}`)
  return decoded
}

function decodeTransitions(line: string, head: ModelHead): Transitions {
  const digits = decodeTable()
  const count = head.labels.length
  const total = count * count + 2 * count
  if (line.length !== 2 * total) throw damaged(`${total} transitions`, `${line.length / 2}`)
  const all = new Int32Array(total)
  for (let i = 0; i < total; i++) {
    all[i] = digits[line.charCodeAt(2 * i)]! * BASE + digits[line.charCodeAt(2 * i + 1)]! - TRANSITION_ZERO
  }
  return {
    transitions: all.slice(0, count * count),
    starts: all.slice(count * count, count * count + count),
    ends: all.slice(count * count + count),
  }
}
