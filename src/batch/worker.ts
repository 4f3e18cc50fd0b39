import type { Analysis } from '../document.js'
import { createDocumentReader, type Document, type OwnKnowledge } from './document.js'
import type { Outcome } from './record.js'
import { addFailures, type Failures, type RecordError, type SourceRecord } from './record.js'
import { joinPieces, type Piece, type RenderOptions, renderRecord } from './render.js'

export type { RenderOptions } from './render.js'

export interface Task {
  readonly records: readonly SourceRecord[]
  readonly render: RenderOptions
  /** Shared: the worker writes which record it has in hand. */
  readonly progress: Int32Array
}

export interface Rendered {
  /** UTF-8 for text formats, rows for Parquet, JSON for `analyzeMany`. */
  readonly output: Uint8Array | readonly unknown[]
  readonly failures: Failures
  /** Under `strict`, the first record that failed; what is after it is not in the output. */
  readonly stopped?: { readonly record: SourceRecord; readonly error: RecordError }
}

/** What a thread can hand over without a copy. */
export const bytesOf = ({ output }: Rendered): Uint8Array | undefined =>
  output instanceof Uint8Array ? output : undefined

/** Reads chunks of records and writes them in the run's format. */
export function createRenderer(extras?: OwnKnowledge): (task: Task) => Promise<Rendered> {
  const analyzeDocument = createDocumentReader(extras)
  /** The first analysis unpacks dictionaries and models; no document's time limit should pay for that. */
  let warm: Promise<unknown> | undefined
  return async ({ records, render, progress }) => {
    warm ??= analyzeDocument({ text: 'Presiden tiba di Jakarta, Senin (1/5/2023).' })
    await warm
    const pieces: Piece[] = []
    let failures: Failures = {}
    for (const [index, record] of records.entries()) {
      Atomics.store(progress, 0, index)
      const outcome = await readRecord(record, analyzeDocument)
      if (outcome.error) {
        if (render.strict) {
          const stopped = { record, error: outcome.error }
          return { output: joinPieces(pieces, render), failures, stopped }
        }
        failures = addFailures(failures, { [outcome.error.kind]: 1 })
      }
      pieces.push(renderRecord(record, outcome, render))
    }
    return { output: joinPieces(pieces, render), failures }
  }
}

async function readRecord(
  { document, error }: SourceRecord,
  analyzeDocument: (document: Document) => Promise<Analysis>,
): Promise<Outcome> {
  if (error) return { error }
  try {
    return { analysis: await analyzeDocument(document!) }
  } catch (fault) {
    const kind = fault instanceof RangeError && /ISO 8601/.test(fault.message) ? 'invalid-time' : 'fault'
    return { error: { kind, message: fault instanceof Error ? fault.message : String(fault) } }
  }
}
