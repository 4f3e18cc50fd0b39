import { toJson } from './json.js'
import type { SourceRecord } from './record.js'

/** The user's own fields that results carry along: these, or `all`. */
export type Keep = readonly string[] | 'all'

/** The columns that stand before the chosen fields in every table. */
export const LEADING_COLUMNS = ['line', 'id', 'error', 'message'] as const

/** What of a record a line of JSON begins with, as its document says it. */
const WHENCE = ['url', 'writtenOn'] as const

/**
 * What a kept field is called beside ours: `headline` is `input.headline` where the row has a headline of its own. Lines
 * and ids are there anyway.
 */
export function nameKept(
  names: readonly string[],
  fields: readonly string[],
): [name: string, field: string][] {
  const taken = new Set<string>([...LEADING_COLUMNS, 'result', 'duplicateOf', ...fields])
  return names.filter((name) => name !== 'id').map((name) => [taken.has(name) ? `input.${name}` : name, name])
}

/** Where a result comes from: its line and id, what the record said of the document, and the kept fields. */
export function whence(
  { line, id, document, duplicateOf, kept = {} }: SourceRecord,
  fields: readonly string[],
): Record<string, unknown> {
  const said: Record<string, unknown> = {}
  if (line !== undefined) said.line = line
  if (id !== undefined) said.id = id
  for (const name of WHENCE) if (document?.[name] !== undefined) said[name] = document[name]
  if (duplicateOf !== undefined) said.duplicateOf = duplicateOf
  for (const [name, field] of nameKept(Object.keys(kept), fields)) said[name] ??= kept[field] ?? null
  return said
}

/** Which columns a table has between its first ones and the chosen fields. */
export interface Carried {
  readonly keep?: Keep
  /** Duplicates are marked. */
  readonly marked?: boolean
  readonly fields: readonly string[]
}

/** Their names; where nobody knows all kept fields, `kept` holds them as JSON. */
export const carriedColumns = ({ keep = [], marked, fields }: Carried): readonly string[] => [
  ...(marked ? ['duplicateOf'] : []),
  ...(keep === 'all' ? ['kept'] : nameKept(keep, fields).map(([name]) => name)),
]

/** Their cells. */
export function carriedCells(
  { kept = {}, duplicateOf = null }: SourceRecord,
  { keep = [], marked, fields }: Carried,
): (string | null)[] {
  return [
    ...(marked ? [toText(duplicateOf)] : []),
    ...(keep === 'all' ? [toJson(kept)] : nameKept(keep, fields).map(([, field]) => toText(kept[field]))),
  ]
}

/** A field as a cell: text as it is, anything else as JSON. */
export function toText(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : toJson(value)
}
