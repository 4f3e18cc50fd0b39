import { type CsvError, type Info, parse } from 'csv-parse'
import type { Position, SourceRecord } from '../record.js'
import type { ByteSource } from './bytes.js'
import { INVALID_UTF8, type ReadOptions, readDocument, type Source, SourceError } from './source.js'

/** Comma-separated rows under a header (RFC 4180); `delimiter` may be a tab. A cell may hold line breaks. */
export function csvSource(bytes: ByteSource, delimiter: string, options: ReadOptions): Source {
  return {
    identity: bytes.identity,
    ...(bytes.size !== undefined && { size: bytes.size }),
    read: () => bytes.read(),
    async *batches(from) {
      for await (const records of readRows(bytes.stream(0), delimiter, options)) {
        const wanted = records.filter(({ number }) => number >= from.record)
        if (wanted.length > 0) yield wanted
      }
    },
  }
}

type Row = { readonly cells: Record<string, string> } | { readonly broken: string }

async function* readRows(
  stream: AsyncIterable<Uint8Array>,
  delimiter: string,
  options: ReadOptions,
): AsyncGenerator<readonly SourceRecord[]> {
  let rows: (Row & { readonly lastLine: number })[] = []
  const parser = parse({
    delimiter,
    bom: true,
    /** Each byte as a character: a cell is decoded apart, so that a broken one is found and spoils no other. */
    encoding: 'latin1',
    info: true,
    columns: (header: string[]) => checkHeader(header.map(decodeLoosely), options),
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: Math.max(64 * 1024, options.maxChars * 8),
    on_record: ({ record, info }: { record: Record<string, string>; info: Info }) => {
      rows.push({ cells: record, lastLine: info.lines })
      return null
    },
    on_skip: (error: CsvError | undefined) => {
      rows.push({ broken: error?.message ?? 'It cannot be read.', lastLine: Number(error?.lines ?? 0) })
    },
  })
  parser.resume()
  let at: Position = { record: 0, line: 1, byte: 0 }
  const take = () => {
    const records = rows.map(({ lastLine, ...row }) => {
      const record: SourceRecord = {
        number: at.record,
        line: at.line + 1,
        ...readRow(row, options),
        next: { record: at.record + 1, line: Math.max(lastLine, at.line + 1), byte: 0 },
      }
      at = record.next
      return record
    })
    rows = []
    return records
  }
  const failure = new Promise<never>((_, reject) => parser.on('error', reject))
  failure.catch(() => {})
  for await (const bytes of stream) {
    const written = new Promise<void>((resolve) => parser.write(bytes, () => resolve()))
    await Promise.race([written, failure])
    if (rows.length > 0) yield take()
  }
  const ended = new Promise<void>((resolve) => parser.on('end', resolve))
  parser.end()
  await Promise.race([ended, failure])
  if (rows.length > 0) yield take()
}

function readRow(row: Row, options: ReadOptions) {
  if ('broken' in row) return { error: { kind: 'broken-csv' as const, message: `${row.broken}.` } }
  const cells: Record<string, string> = {}
  try {
    for (const [name, cell] of Object.entries(row.cells)) cells[name] = decode(cell)
  } catch {
    return { error: INVALID_UTF8 }
  }
  return readDocument(cells, options)
}

function checkHeader(header: readonly string[], { map }: ReadOptions): string[] {
  const text = map.text ?? 'text'
  if (!header.includes(text) && !header.includes(map.html ?? 'html')) {
    throw new SourceError(
      `The CSV has no column ${JSON.stringify(text)}; it has ${header.join(', ')}. Name it with --map text=COLUMN.`,
    )
  }
  return [...header]
}

const decode = (latin1: string) =>
  new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(latin1, 'latin1'))
const decodeLoosely = (latin1: string) => Buffer.from(latin1, 'latin1').toString('utf8').trim()
