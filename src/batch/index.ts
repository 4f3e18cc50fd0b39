/**
 * `pewarta/batch`: many texts, on several cores.
 *
 * @module pewarta/batch
 */
import { type OptionTypes, PAGE_OPTIONS, requireOptions } from '../check.js'
import type { Analysis, AnalyzeOptions } from '../document.js'
import type { Chunk } from './chunk.js'
import type { Document, OwnKnowledge } from './document.js'
import { renderChunks } from './pool.js'
import { readDocument } from './read/source.js'
import type { RecordError, SourceRecord } from './record.js'
import { type Limits, USUAL_LIMITS, usualWorkers } from './run.js'

export { BatchError } from './batch-error.js'
export type { Document, OwnKnowledge } from './document.js'
export { parseFields } from './fields.js'
export { FileError } from './file-error.js'
export type { Keep } from './kept.js'
export type { InputFormat } from './read/open.js'
export { type FieldMap, SourceError } from './read/source.js'
export type { ErrorKind, Failures, Position, RecordError, SourceRecord } from './record.js'
export type { BatchFormat, Offsets, ResultFormat } from './render.js'
export {
  type BatchOptions,
  type BatchResult,
  batchSchema,
  type Limits,
  type Progress,
  runBatch,
} from './run.js'

/** Options of every document, and of the workers. */
export interface AnalyzeManyOptions extends AnalyzeOptions, Limits {
  /** Worker threads, one for each processor unless told; with 0 the main thread does the work. */
  readonly workers?: number
  /** Keep the order of the documents, as is usual; otherwise results come as they are ready. */
  readonly ordered?: boolean
  /** The user's own names, roots and abbreviations, which win. */
  readonly extras?: OwnKnowledge
}

/** What became of one document; `number` counts from 0. */
export type Result =
  | {
      readonly number: number
      readonly id?: string | number
      readonly analysis: Analysis
      readonly error?: undefined
    }
  | {
      readonly number: number
      readonly id?: string | number
      readonly error: RecordError
      readonly analysis?: undefined
    }

/**
 * Analyses many documents on worker threads. A few documents for each worker are in memory at any time: the next one
 * is taken when a result has been. A document that cannot be read gives an `error` and the rest go on.
 *
 * @throws TypeError where `documents` is no list, or an option is none.
 * @example
 * for await (const { id, analysis, error } of analyzeMany(documents, { workers: 4 })) { ... }
 */
export function analyzeMany(
  documents: Iterable<string | Document> | AsyncIterable<string | Document>,
  options: AnalyzeManyOptions = {},
): AsyncGenerator<Result> {
  requireOptions(options, 'analyzeMany', MANY_OPTIONS)
  if (typeof documents === 'string' || !isIterable(documents)) {
    throw new TypeError('analyzeMany takes a list or an iterator of documents; for one text give [text].')
  }
  return readMany(documents, options)
}

const MANY_OPTIONS = {
  ...PAGE_OPTIONS,
  workers: 'number',
  ordered: 'boolean',
  extras: 'object',
  maxChars: 'number',
  timeLimit: 'number',
  memory: 'number',
} as const satisfies OptionTypes

const isIterable = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value)

async function* readMany(
  documents: Iterable<string | Document> | AsyncIterable<string | Document>,
  options: AnalyzeManyOptions,
): AsyncGenerator<Result> {
  const { workers = usualWorkers(), ordered = true, extras, maxChars, timeLimit, memory, ...usual } = options
  const limits = { ...USUAL_LIMITS, ...dropUndefined({ maxChars, timeLimit, memory }) }
  const results = renderChunks(
    toChunks(documents, usual, limits.maxChars),
    { format: 'analysis', fields: [], strict: false },
    { workers, ordered, extras, ...limits },
  )
  for await (const { chunk, rendered } of results) {
    for (const [index, json] of (rendered.output as string[]).entries()) {
      const { number, id } = chunk.records[index]!
      yield { number, ...(id !== undefined && { id }), ...JSON.parse(json) }
    }
  }
}

async function* toChunks(
  documents: Iterable<string | Document> | AsyncIterable<string | Document>,
  usual: AnalyzeOptions,
  maxChars: number,
): AsyncGenerator<Chunk> {
  let number = 0
  for await (const given of documents) {
    const document = typeof given === 'string' ? { text: given } : (given as Document | null)
    const read = readDocument({ ...usual, ...document }, { map: {}, maxChars })
    const next = { record: number + 1, line: 0, byte: 0 }
    const record: SourceRecord = { number, ...read, next }
    yield { from: number, to: number + 1, records: [record], next }
    number += 1
  }
}

const dropUndefined = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
