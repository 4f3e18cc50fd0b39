import type { Document } from '../document.js'
import { FileError } from '../file-error.js'
import type { Keep } from '../kept.js'
import type { Position, RecordError, SourceRecord } from '../record.js'

/** A corpus to read: records in batches, as many as one reading gave. */
export interface Source {
  /** What must be the same for a run to go on where it stopped. */
  readonly identity: Readonly<Record<string, string | number>>
  /** How much there is to read, in the unit of `read()`; absent where nobody knows. */
  readonly size?: number
  /** The fields that every record has beside its text and id, where the source says so before it is read. */
  readonly columns?: readonly string[]
  /** How much has been read. */
  read(): number
  batches(from: Position): AsyncIterable<readonly SourceRecord[]>
}

/** Which of a record's fields hold what: `{ text: 'isi', id: 'nomor' }`. */
export type FieldMap = Readonly<Partial<Record<keyof Document, string>>>

export interface ReadOptions {
  readonly map: FieldMap
  /** UTF-16 units that a document may have. */
  readonly maxChars: number
  /** Fields that results carry along; none unless told. */
  readonly keep?: Keep
}

/** What a reader makes of a row or an object. */
export type Read = { readonly id?: string | number; readonly kept?: Readonly<Record<string, unknown>> } & (
  | { readonly document: Document }
  | { readonly error: RecordError }
)

/** A source that cannot be read at all: no such column, no JSON. */
export class SourceError extends FileError {}

const NAMES = ['text', 'html', 'id', 'url', 'writtenOn', 'readOn'] as const

/** A document from a row or a JSON object; an id keeps its type. */
export function readDocument(
  fields: Readonly<Record<string, unknown>>,
  { map, maxChars, keep = [] }: ReadOptions,
): Read {
  const found: { -readonly [K in keyof Document]?: Document[K] } = {}
  for (const name of NAMES) {
    const value = fields[map[name] ?? name]
    if (name === 'id' && typeof value === 'number') found.id = value
    else if (typeof value === 'string' && (value !== '' || name === 'text')) found[name] = value
  }
  const said = {
    ...(found.id !== undefined && { id: found.id }),
    ...(keep.length > 0 && { kept: keepFields(fields, map, keep) }),
  }
  if (found.text === undefined && found.html === undefined) {
    const [text, html] = [map.text ?? 'text', map.html ?? 'html']
    const message = `It has neither ${JSON.stringify(text)} nor ${JSON.stringify(html)}; name its field with --map text=NAME.`
    return { ...said, error: { kind: 'missing-text', message } }
  }
  if (found.html !== undefined && found.text === '') delete found.text
  const error = refuseLength((found.html ?? found.text)!.length, maxChars)
  return error ? { ...said, error } : { ...said, document: found }
}

/** All fields are all but the text and the id, which a result has anyway. */
function keepFields(
  fields: Readonly<Record<string, unknown>>,
  map: FieldMap,
  keep: Keep,
): Record<string, unknown> {
  const own = new Set([map.text ?? 'text', map.html ?? 'html', map.id ?? 'id'])
  const names = keep === 'all' ? Object.keys(fields).filter((name) => !own.has(name)) : keep
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? null]))
}

export function refuseLength(length: number, maxChars: number): RecordError | undefined {
  if (length <= maxChars) return undefined
  return { kind: 'too-long', message: `It has ${length} characters; the limit is ${maxChars} (--max-chars).` }
}

export const INVALID_UTF8: RecordError = {
  kind: 'invalid-utf8',
  message: 'It is not UTF-8. Convert the corpus first: iconv -f WINDOWS-1252 -t UTF-8.',
}
