import type { Analysis } from '../document.js'
import { toCodePoints } from '../output/code-points.js'
import { toConllu } from '../output/conllu.js'
import { toHtml } from '../output/html.js'
import { toMarkdown } from '../output/markdown.js'
import { toNinjs } from '../output/ninjs.js'
import { toSchemaOrg } from '../output/schema-org.js'
import { csvRow } from './csv-row.js'
import { readField, selectFields, toCell, toLean } from './fields.js'
import { toJson } from './json.js'
import { type Carried, carriedCells, toText, whence } from './kept.js'
import type { Outcome, SourceRecord } from './record.js'
import { type TableRow, toTableRow } from './table.js'

/** What batch writes: rows of chosen fields, a treebank, or lines of JSON whose `result` newsroom systems read. */
export type BatchFormat = 'ndjson' | 'csv' | 'conllu' | 'parquet' | ResultFormat

/** Formats of a whole document that a line of JSON can hold. */
export type ResultFormat = 'schema-org' | 'ninjs' | 'markdown'

/** Formats of a document alone: everything as JSON, chosen fields, a treebank, or what newsroom systems read. */
export type DocumentFormat = 'json' | 'fields' | 'conllu' | 'html' | ResultFormat

/** How results are written. */
export type RenderOptions = Choices &
  (
    | { readonly alone?: false; readonly format: BatchFormat | 'analysis' }
    /** Each result is a text of its own, without its line and id; a record that failed is empty. */
    | { readonly alone: true; readonly format: DocumentFormat }
  )

interface Choices extends Carried {
  readonly strict: boolean
  /** Leave out the places where names are mentioned. */
  readonly lean?: boolean
  /** What offsets count; UTF-16 units unless told. */
  readonly offsets?: Offsets
  /** HEAD and DEPREL of CoNLL-U; `_` unless told. */
  readonly tree?: 'none' | 'flat'
}

/** What offsets count: the units of JavaScript, or the characters of Python, Go and SQL. */
export type Offsets = 'utf-16' | 'code-point'

/** What one record adds to the output: text, or a row of a table. */
export type Piece = string | TableRow

export function renderRecord(record: SourceRecord, outcome: Outcome, options: RenderOptions): Piece {
  const counted =
    outcome.analysis && options.offsets === 'code-point'
      ? { analysis: toCodePoints(outcome.analysis) }
      : outcome
  if (!options.alone) return RECORDS[options.format](record, counted, options)
  return counted.analysis ? DOCUMENTS[options.format](counted.analysis, options) : ''
}

type DocumentRenderer = (analysis: Analysis, choices: Choices) => string

const DOCUMENTS: Readonly<Record<DocumentFormat, DocumentRenderer>> = {
  json: (analysis) => toJson(analysis),
  fields: (analysis, { fields }) => toJson(selectFields(analysis, fields)),
  conllu: (analysis, { tree = 'none' }) => toConllu(analysis, { tree }),
  html: (analysis) => toHtml(analysis),
  markdown: (analysis) => toMarkdown(analysis),
  ninjs: (analysis) => toJson(toNinjs(analysis)),
  'schema-org': (analysis) => toJson(toSchemaOrg(analysis)),
}

type RecordRenderer = (record: SourceRecord, outcome: Outcome, choices: Choices) => Piece

/** A line of JSON with the result of a whole document. */
const resultLine =
  (toResult: (analysis: Analysis) => unknown): RecordRenderer =>
  (record, { analysis, error }) =>
    `${toJson({ ...whence(record, []), ...(error ? { error } : { result: toResult(analysis) }) })}\n`

const RECORDS: Readonly<Record<BatchFormat | 'analysis', RecordRenderer>> = {
  analysis: (_, { analysis, error }) => toJson(error ? { error } : { analysis }),

  ndjson: (record, { analysis, error }, { fields, lean }) => {
    const row = whence(record, fields)
    if (error) return `${toJson({ ...row, error })}\n`
    for (const field of fields) {
      const value = readField(analysis, field)
      row[field] = (lean ? toLean(value) : value) ?? null
    }
    return `${toJson(row)}\n`
  },

  markdown: resultLine(toMarkdown),
  ninjs: resultLine((analysis) => toNinjs(analysis)),
  'schema-org': resultLine((analysis) => toSchemaOrg(analysis)),

  csv: (record, { analysis, error }, choices) =>
    csvRow([
      record.line ?? '',
      record.id ?? '',
      error?.kind ?? '',
      error?.message ?? '',
      ...carriedCells(record, choices).map((cell) => cell ?? ''),
      ...choices.fields.map((field) => (analysis ? toCell(readField(analysis, field)) : '')),
    ]),

  /** A record that could not be read leaves a comment, which belongs to the document after it. */
  conllu: (record, { analysis, error }, { tree = 'none' }) => {
    const { id, line, number } = record
    const name = oneLine(id ?? `line-${line}`)
    if (error) return `# error ${name} ${error.kind}: ${oneLine(error.message)}\n`
    const sentences = toConllu(analysis, { tree, document: number + 1 })
    if (sentences === '') return ''
    const { duplicateOf } = record
    const carried = { ...record.kept, ...(duplicateOf && { duplicateOf }) }
    const kept = Object.entries(carried).map(
      ([field, value]) => `# ${oneLine(field).replaceAll('=', '-')} = ${oneLine(toText(value) ?? '')}\n`,
    )
    return `# newdoc id = ${name}\n${kept.join('')}${sentences}`
  },

  parquet: toTableRow,
}

const oneLine = (text: string | number) => String(text).replaceAll(/\s+/g, ' ')

const BYTES: ReadonlySet<string> = new Set(['ndjson', 'csv', 'conllu', 'schema-org', 'ninjs', 'markdown'])

/** One chunk's output: bytes for a file of text, the rows of a table, or texts apart from one another. */
export function joinPieces(
  pieces: readonly Piece[],
  { format, alone }: RenderOptions,
): Uint8Array | readonly Piece[] {
  return BYTES.has(format) && !alone ? new TextEncoder().encode(pieces.join('')) : pieces
}
