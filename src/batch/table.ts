import { readField, toLean } from './fields.js'
import { type Keep, keptCells } from './kept.js'
import type { Outcome, SourceRecord } from './record.js'

/** One cell for each column: what a field holds, or null. */
export type TableRow = readonly unknown[]

/** A row in the order of the columns: line, id, error, message, kept fields, chosen fields. */
export function toTableRow(
  record: SourceRecord,
  { analysis, error }: Outcome,
  { fields, keep, lean }: { readonly fields: readonly string[]; readonly keep: Keep; readonly lean: boolean },
): TableRow {
  const { line, id } = record
  return [
    line ?? null,
    id === undefined ? null : String(id),
    error?.kind ?? null,
    error?.message ?? null,
    ...keptCells(record, keep, fields),
    ...fields.map((field) => {
      const value = analysis && readField(analysis, field)
      return (lean ? toLean(value) : value) ?? null
    }),
  ]
}
