import { parseDate } from '../../date/field.js'
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
  /** How it is taken, in words: `CSV, cut at ";"`. */
  readonly described: string
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
  /** What the bytes are in: `windows-1252`; UTF-8, or UTF-16 by its mark, unless told. */
  readonly encoding?: string
  /** What parts the cells of a CSV; found by itself unless told. */
  readonly delimiter?: string
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
    const value = fields[map[name] ?? name] ?? (name in map ? undefined : findLoosely(fields, name))
    if (name === 'id' && typeof value === 'number') found.id = value
    else if (name === 'writtenOn' || name === 'readOn') Object.assign(found, toTime(name, value))
    else if (typeof value === 'string' && (value !== '' || name === 'text')) found[name] = value
  }
  const said = {
    ...(found.id !== undefined && { id: found.id }),
    ...(keep.length > 0 && { kept: keepFields(fields, map, keep) }),
  }
  if (found.text === undefined && found.html === undefined) {
    const [text, html] = [map.text ?? 'text', map.html ?? 'html']
    const other = [text, html].find((name) => fields[name] !== undefined && fields[name] !== null)
    const message =
      other === undefined
        ? `It has neither ${JSON.stringify(text)} nor ${JSON.stringify(html)}; name its field with --map text=NAME.`
        : `Its ${JSON.stringify(other)} is no text but ${Array.isArray(fields[other]) ? 'a list' : `of type ${typeof fields[other]}`}.`
    return { ...said, error: { kind: 'missing-text', message } }
  }
  if (found.html !== undefined && found.text === '') delete found.text
  const error = refuseLength((found.html ?? found.text)!.length, maxChars)
  return error ? { ...said, error } : { ...said, document: found }
}

/** `written_on` and `WrittenOn` are `writtenOn`. */
function findLoosely(fields: Readonly<Record<string, unknown>>, name: string): unknown {
  const plain = name.toLowerCase()
  for (const field of Object.keys(fields)) {
    if (field.length >= plain.length && field.toLowerCase().replaceAll(/[_ -]/g, '') === plain)
      return fields[field]
  }
  return undefined
}

const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}|$)/

/**
 * A time as a table or a program writes it, in ISO 8601: `2 Mei 2023 09.00 WIB`, milliseconds since 1970 as pandas writes
 * them. A midnight of UTC is a day. What cannot be read stays as it is, and becomes the record's error.
 */
function toTime(name: 'writtenOn' | 'readOn', value: unknown): { [K in typeof name]?: string } {
  if (value === undefined || value === null || value === '') return {}
  const written = typeof value === 'string' ? value.trim() : String(value)
  if (ISO.test(written)) return { [name]: written }
  const read = parseDate(written)?.value
  const iso = read !== undefined && ISO.test(read) ? read : written
  return { [name]: /^\d+$/.test(written) ? iso.replace(/T00:00(?::00)?Z$/, '') : iso }
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
  message: 'It is not UTF-8. Say what it is: --encoding windows-1252.',
}
