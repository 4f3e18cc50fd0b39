import { type FlatRows, layOutRows, type RowTable } from './row-table.js'

/**
 * The file of a sequence model: a head of JSON on the first line, then four lines of numbers as printable characters,
 * so that it survives any editor, any transport and the inside of a JavaScript string, and compresses well.
 *
 * 1. keys: the sorted feature keys as differences, low bits (one character per six) then the rest;
 * 2. labels: for each weight its label, plus the number of labels at a row's last weight; twice the number of labels for a
 *    key that has no row here, for several models may have their keys in common, so that these are packed once;
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
  /** Rows of weights. */
  readonly features: number
  /** Keys, where some have no row. */
  readonly keys?: number
  readonly weights: number
  /** FNV-1a of the four lines, to notice damage. */
  readonly checksum: number
}

/** A model file that is damaged, foreign or of another task. The message says what was expected. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
}

/** A decoded model: what each feature says, and each pair of labels in a row. */
export interface SequenceModel {
  readonly head: ModelHead
  readonly table: RowTable
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
  const rows = decodeRows(decodeKeys(keys, head), labels, weights, head)
  return modelOf(head, layOutRows(rows, head.keyBits), decodeTransitions(transitions, head))
}

type Transitions = Pick<SequenceModel, 'transitions' | 'starts' | 'ends'>

/** Models of one shape, however they were made: what reads them is compiled once. */
export function modelOf(
  head: ModelHead,
  table: RowTable,
  { transitions, starts, ends }: Transitions,
): SequenceModel {
  return { head, table, transitions, starts, ends }
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

function decodeKeys(line: string, { features, keys: count = features, lowBits }: ModelHead): Int32Array {
  const keys = new Int32Array(count)
  const end = fillKeys(keys, line, lowBits)
  const filled = keys.findLastIndex((key) => key !== 0) + 1
  if (filled !== count || end !== line.length) throw damaged(`${count} features`, `${filled}`)
  return keys
}

/**
 * Fills `keys`, as far as the line has any; returns how far it was read. Nothing follows the loops of this and the next
 * function, and they read no object: so the engine may use for the second model what it compiled for the first.
 */
function fillKeys(keys: Int32Array, line: string, lowBits: number): number {
  const digits = decodeTable()
  const features = keys.length
  const length = line.length
  let key = 0
  let at = 0
  for (let row = 0; row < features && at < length; row++) {
    let low = 0
    for (let shift = 0; shift < lowBits; shift += 6) low |= digits[line.charCodeAt(at++)]! << shift
    let digit = digits[line.charCodeAt(at++)]!
    let high = digit
    for (; digit === BASE - 1; high += digit) digit = digits[line.charCodeAt(at++)]!
    key += (high << lowBits) + low
    keys[row] = key
  }
  return at
}

/** Reads the weights, with room for the head of each row before them, and where the rows begin; `keys` keeps those of rows. */
function decodeRows(keys: Int32Array, labels: string, weights: string, head: ModelHead): FlatRows {
  const bare = keys.length - head.features
  if (labels.length !== head.weights + bare || weights.length !== head.weights) {
    throw damaged(`${head.weights} weights`, `${labels.length - bare} labels and ${weights.length} weights`)
  }
  const starts = new Int32Array(head.features + 1)
  const rows = new Int16Array(head.features + head.weights)
  const filled = fillRows({ keys, starts, rows }, labels, weights, head.labels.length)
  if (filled !== head.features) throw damaged(`${head.features} rows of weights`, `${filled}`)
  return { keys: keys.subarray(0, filled), starts, rows }
}

/** Fills the rows, moves their keys to the front, and returns how many there are. */
function fillRows({ keys, starts, rows }: FlatRows, labels: string, weights: string, count: number): number {
  const digits = decodeTable()
  const total = labels.length
  let key = 0
  let row = 0
  let at = 1
  let next = 0
  for (let i = 0; i < total; i++) {
    const label = digits[labels.charCodeAt(i)]!
    if (label === 2 * count) {
      key++
      continue
    }
    const weight = (digits[weights.charCodeAt(next++)]! - ZERO) << 6
    if (label < count) rows[at++] = weight | label
    else {
      if (label > 2 * count) throw damaged(`a label up to ${2 * count}`, `${label}`)
      rows[at++] = weight | (label - count)
      keys[row] = keys[key++]!
      starts[++row] = at++
    }
  }
  return row
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
