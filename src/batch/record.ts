import type { Analysis } from '../document.js'
import type { Document } from './document.js'

/** What is wrong with a record that could not be read. */
export type ErrorKind =
  /** The line is no JSON, or JSON of the wrong shape. */
  | 'broken-json'
  /** The row has too many or too few cells, or an open quotation mark. */
  | 'broken-csv'
  | 'invalid-utf8'
  /** There is neither text nor HTML in it. */
  | 'missing-text'
  /** Longer than `maxChars`. */
  | 'too-long'
  /** `writtenOn` or `readOn` is no ISO 8601 time. */
  | 'invalid-time'
  /** Not finished within `timeLimit`. */
  | 'too-slow'
  /** The worker that read it ran out of memory or ended. */
  | 'worker-died'
  /** The file cannot be opened. */
  | 'unreadable'
  /** The analyzer itself failed: please report it. */
  | 'fault'

/** Why a record could not be read. */
export interface RecordError {
  readonly kind: ErrorKind
  readonly message: string
}

/** A place between two records of a source, to go on from. */
export interface Position {
  /** Records before it. */
  readonly record: number
  /** Lines before it. */
  readonly line: number
  /** Bytes before it, where the source counts them. */
  readonly byte: number
}

export const START: Position = { record: 0, line: 0, byte: 0 }

/** One record of a corpus as its reader found it: a document, or what is wrong with it. */
export interface SourceRecord {
  /** From 0, in the order of the source. */
  readonly number: number
  /** The line it begins on, from 1; files of a folder have none. */
  readonly line?: number
  readonly id?: string | number
  readonly document?: Document
  /** The user's own fields that results carry along, by their names in the source. */
  readonly kept?: Readonly<Record<string, unknown>>
  readonly error?: RecordError
  /** Where duplicates are marked: the id or line of the first text of the same story; null for the first itself. */
  readonly duplicateOf?: string | number | null
  /** The place after it. */
  readonly next: Position
}

/** How many records could not be read, by kind of error. */
export type Failures = Readonly<Partial<Record<ErrorKind, number>>>

export function addFailures(left: Failures, right: Failures): Failures {
  const sum: Partial<Record<ErrorKind, number>> = { ...left }
  for (const [kind, count] of Object.entries(right) as [ErrorKind, number][]) {
    sum[kind] = (sum[kind] ?? 0) + count
  }
  return sum
}

export const countFailures = (failures: Failures) =>
  Object.values(failures).reduce((sum, count) => sum + count, 0)

/** What became of a record. */
export type Outcome =
  | { readonly analysis: Analysis; readonly error?: undefined }
  | { readonly error: RecordError; readonly analysis?: undefined }
