import { readField, toLean } from './fields.js'
import { type Carried, carriedCells } from './kept.js'
import type { Outcome, SourceRecord } from './record.js'

/** One cell for each column: what a field holds, or null. */
export type TableRow = readonly unknown[]

/** A row in the order of the columns: line, id, error, message, kept fields, chosen fields. */
export function toTableRow(
  record: SourceRecord,
  { analysis, error }: Outcome,
  choices: Carried & { readonly lean?: boolean },
): TableRow {
  const { line, id } = record
  return [
    line ?? null,
    id === undefined ? null : String(id),
    error?.kind ?? null,
    error?.message ?? null,
    ...carriedCells(record, choices),
    ...choices.fields.map((field) => {
      const value = analysis && readField(analysis, field)
      return (choices.lean ? toLean(value) : value) ?? null
    }),
  ]
}
