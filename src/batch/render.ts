import { stringify } from 'csv-stringify/sync'
import type { Analysis } from '../document.js'
import { toConllu } from '../output/conllu.js'
import { readField, selectFields, toCell } from './fields.js'
import type { RecordError, SourceRecord } from './record.js'
import { type TableRow, toTableRow } from './table.js'

export type BatchFormat = 'ndjson' | 'csv' | 'conllu' | 'parquet'

export interface RenderOptions {
  /** `analysis` is one line of JSON with everything, for `analyzeMany`. */
  readonly format: BatchFormat | 'analysis'
  readonly fields: readonly string[]
  readonly strict: boolean
}

export type Outcome =
  | { readonly analysis: Analysis; readonly error?: undefined }
  | { readonly error: RecordError; readonly analysis?: undefined }

/** What one record adds to the output: text, or a row of a table. */
export type Piece = string | TableRow

/** The columns that stand before the chosen fields in every table. */
export const LEADING_COLUMNS = ['line', 'id', 'error', 'message'] as const

export function renderRecord(record: SourceRecord, outcome: Outcome, options: RenderOptions): Piece {
  return RENDERERS[options.format](record, outcome, options.fields)
}

type Renderer = (record: SourceRecord, outcome: Outcome, fields: readonly string[]) => Piece

const RENDERERS: Readonly<Record<RenderOptions['format'], Renderer>> = {
  ndjson: (record, { analysis, error }, fields) =>
    `${JSON.stringify({ ...whence(record), ...(error ? { error } : selectFields(analysis, fields)) })}\n`,

  analysis: (_, { analysis, error }) => JSON.stringify(error ? { error } : { analysis }),

  csv: ({ line, id }, { analysis, error }, fields) =>
    stringify([
      [
        line ?? '',
        id ?? '',
        error?.kind ?? '',
        error?.message ?? '',
        ...fields.map((field) => (analysis ? toCell(readField(analysis, field)) : '')),
      ],
    ]),

  /** A record that could not be read leaves a comment, which belongs to the document after it. */
  conllu: (record, { analysis, error }) => {
    const name = record.id ?? `line-${record.line}`
    if (error) return `# error ${oneLine(name)} ${error.kind}: ${oneLine(error.message)}\n`
    const sentences = toConllu(analysis).trimEnd()
    return sentences === '' ? '' : `# newdoc id = ${oneLine(name)}\n${sentences}\n\n`
  },

  parquet: (record, outcome, fields) => toTableRow(record, outcome, fields),
}

const whence = ({ line, id }: SourceRecord) => ({
  ...(line !== undefined && { line }),
  ...(id !== undefined && { id }),
})

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ')

/** One chunk's output: bytes for a file of text, the rows of a table, or texts apart from one another. */
export function joinPieces(
  pieces: readonly Piece[],
  format: RenderOptions['format'],
): Uint8Array | readonly Piece[] {
  return format === 'parquet' || format === 'analysis' ? pieces : new TextEncoder().encode(pieces.join(''))
}
