import type { Document } from '../document.js'
import { FileError } from '../file-error.js'
import type { Position, RecordError, SourceRecord } from '../record.js'

/** A corpus to read: records in batches, as many as one reading gave. */
export interface Source {
  /** What must be the same for a run to go on where it stopped. */
  readonly identity: Readonly<Record<string, string | number>>
  /** How much there is to read, in the unit of `read()`; absent where nobody knows. */
  readonly size?: number
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
}

/** A source that cannot be read at all: no such column, no JSON. */
export class SourceError extends FileError {}

const NAMES = ['text', 'html', 'id', 'url', 'writtenOn', 'readOn'] as const

/** A document from a row or a JSON object; an id keeps its type. */
export function readDocument(
  fields: Readonly<Record<string, unknown>>,
  { map, maxChars }: ReadOptions,
): { id?: string | number; document: Document } | { id?: string | number; error: RecordError } {
  const found: { -readonly [K in keyof Document]?: Document[K] } = {}
  for (const name of NAMES) {
    const value = fields[map[name] ?? name]
    if (name === 'id' && typeof value === 'number') found.id = value
    else if (typeof value === 'string' && (value !== '' || name === 'text')) found[name] = value
  }
  const id = found.id === undefined ? {} : { id: found.id }
  if (found.text === undefined && found.html === undefined) {
    const [text, html] = [map.text ?? 'text', map.html ?? 'html']
    const message = `It has neither ${JSON.stringify(text)} nor ${JSON.stringify(html)}; name its field with --map text=NAME.`
    return { ...id, error: { kind: 'missing-text', message } }
  }
  if (found.html !== undefined && found.text === '') delete found.text
  const error = refuseLength((found.html ?? found.text)!.length, maxChars)
  return error ? { ...id, error } : { ...id, document: found }
}

export function refuseLength(length: number, maxChars: number): RecordError | undefined {
  if (length <= maxChars) return undefined
  return { kind: 'too-long', message: `It has ${length} characters; the limit is ${maxChars} (--max-chars).` }
}

export const INVALID_UTF8: RecordError = {
  kind: 'invalid-utf8',
  message: 'It is not UTF-8. Convert the corpus first: iconv -f WINDOWS-1252 -t UTF-8.',
}
