import { readField, toCell } from './fields.js'
import { toJson } from './json.js'
import type { Outcome, SourceRecord } from './record.js'

/** The types of a table's columns; everything that is no text, number or list of texts is JSON. */
export type ColumnType = 'text' | 'number' | 'texts' | 'json'

export interface Column {
  readonly name: string
  readonly type: ColumnType
}

export type Cell = string | number | readonly string[] | null

/** One cell for each column. */
export type TableRow = readonly Cell[]

const TYPES: Readonly<Record<string, ColumnType>> = {
  text: 'text',
  pageKind: 'text',
  headline: 'text',
  kicker: 'text',
  section: 'text',
  publisher: 'text',
  source: 'text',
  dateline: 'text',
  datePublished: 'text',
  dateModified: 'text',
  lead: 'text',
  topic: 'text',
  language: 'text',
  wordCount: 'number',
  readingMinutes: 'number',
  authors: 'texts',
  editors: 'texts',
  photographers: 'texts',
  contributors: 'texts',
  emails: 'texts',
  handles: 'texts',
  tags: 'texts',
  people: 'texts',
  countries: 'texts',
  organizations: 'texts',
  places: 'texts',
  keywords: 'texts',
  'countries.code': 'texts',
  'people.name': 'texts',
}

const typeOf = (field: string): ColumnType => TYPES[field] ?? 'json'

/** The columns of a table with these fields. */
export function tableColumns(fields: readonly string[]): readonly Column[] {
  return [
    { name: 'line', type: 'number' },
    { name: 'id', type: 'text' },
    { name: 'error', type: 'text' },
    { name: 'message', type: 'text' },
    ...fields.map((field) => ({ name: field, type: typeOf(field) })),
  ]
}

export function toTableRow(
  { line, id }: SourceRecord,
  { analysis, error }: Outcome,
  fields: readonly string[],
): TableRow {
  return [
    line ?? null,
    id === undefined ? null : String(id),
    error?.kind ?? null,
    error?.message ?? null,
    ...fields.map((field) => (analysis ? toTyped(readField(analysis, field), typeOf(field)) : null)),
  ]
}

function toTyped(value: unknown, type: ColumnType): Cell {
  if (value === undefined) return null
  if (type === 'json') return toJson(value)
  if (type === 'number') return value as number
  return type === 'texts' ? (value as unknown[]).map(toCell) : toCell(value)
}
