import { type CsvError, type Info, parse } from 'csv-parse'
import type { Position, SourceRecord } from '../record.js'
import type { ByteSource } from './bytes.js'
import { INVALID_UTF8, type ReadOptions, readDocument, type Source, SourceError } from './source.js'

/**
 * Rows under a header (RFC 4180), parted by commas, semicolons, tabs or bars, whichever the header has most of. A cell may
 * hold line breaks.
 */
export async function csvSource(bytes: ByteSource, options: ReadOptions): Promise<Source> {
  const head = Buffer.from(await bytes.head()).toString('latin1')
  const delimiter = options.delimiter ?? findDelimiter(head)
  const header = readHeader(head, delimiter)
  const { map } = options
  const own = [map.text ?? 'text', map.html ?? 'html', map.id ?? 'id']
  return {
    identity: bytes.identity,
    described: `CSV, cut at ${delimiter === '\t' ? 'tabs' : JSON.stringify(delimiter)}`,
    ...(header && { columns: header.filter((name) => !own.includes(name)) }),
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

const DELIMITERS = [',', ';', '\t', '|']

/** `id;text;tanggal` is cut at semicolons: what the header has most of, outside quotation marks. */
function findDelimiter(head: string): string {
  const line = firstLine(head).replaceAll(/"[^"]*"/g, '')
  const counts = DELIMITERS.map((mark) => line.split(mark).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!
}

const firstLine = (head: string) => /^(?:[^"\r\n]|"[^"]*")*/.exec(head)![0]

/** The names of the columns; undefined where the header is longer than what is known of the file. */
function readHeader(head: string, delimiter: string): string[] | undefined {
  const line = firstLine(head)
  if (line === '' || line.length === head.length) return undefined
  const names = ['']
  for (const [part] of line.replace(/^\u00ef\u00bb\u00bf/, '').matchAll(/"(?:[^"]|"")*"|[^"]+/g)) {
    if (part.startsWith('"')) names[names.length - 1] += part.slice(1, -1).replaceAll('""', '"')
    else {
      const [same = '', ...others] = part.split(delimiter)
      names[names.length - 1] += same
      names.push(...others)
    }
  }
  return names.map(decodeLoosely)
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
