import { toConllu } from '../output/conllu.js'
import { toHtml } from '../output/html.js'
import { toNinjs } from '../output/ninjs.js'
import { toSchemaOrg } from '../output/schema-org.js'
import { csvRow } from './csv-row.js'
import { readField, selectFields, toCell } from './fields.js'
import { toJson } from './json.js'
import type { Outcome, SourceRecord } from './record.js'
import { type TableRow, toTableRow } from './table.js'

/** What batch writes. */
export type BatchFormat = 'ndjson' | 'csv' | 'conllu' | 'parquet'

/** Formats of one document alone: everything as JSON, or what newsroom systems read. */
export type DocumentFormat = 'analysis' | 'fields' | 'treebank' | 'html' | 'ninjs' | 'schema-org'

export interface RenderOptions {
  readonly format: BatchFormat | DocumentFormat
  readonly fields: readonly string[]
  readonly strict: boolean
}

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
    `${toJson({ ...whence(record), ...(error ? { error } : selectFields(analysis, fields)) })}\n`,

  fields: (_, { analysis }, fields) => (analysis ? toJson(selectFields(analysis, fields)) : ''),
  treebank: (_, { analysis }) => (analysis ? toConllu(analysis) : ''),
  html: (_, { analysis }) => (analysis ? toHtml(analysis) : ''),
  ninjs: (_, { analysis }) => (analysis ? toJson(toNinjs(analysis)) : ''),
  'schema-org': (_, { analysis }) => (analysis ? toJson(toSchemaOrg(analysis)) : ''),

  analysis: (_, { analysis, error }) => toJson(error ? { error } : { analysis }),

  csv: ({ line, id }, { analysis, error }, fields) =>
    csvRow([
      line ?? '',
      id ?? '',
      error?.kind ?? '',
      error?.message ?? '',
      ...fields.map((field) => (analysis ? toCell(readField(analysis, field)) : '')),
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

/** Where a result comes from: the line, and what the record itself said about the document. */
const whence = ({ line, id, document }: SourceRecord) => ({
  ...(line !== undefined && { line }),
  ...(id !== undefined && { id }),
  ...(document?.url !== undefined && { url: document.url }),
  ...(document?.writtenOn !== undefined && { writtenOn: document.writtenOn }),
})

const oneLine = (text: string | number) => String(text).replaceAll(/\s+/g, ' ')

const BYTES: ReadonlySet<string> = new Set(['ndjson', 'csv', 'conllu'])

/** One chunk's output: bytes for a file of text, the rows of a table, or texts apart from one another. */
export function joinPieces(
  pieces: readonly Piece[],
  format: RenderOptions['format'],
): Uint8Array | readonly Piece[] {
  return BYTES.has(format) ? new TextEncoder().encode(pieces.join('')) : pieces
}
