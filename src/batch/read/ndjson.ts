import type { Position, RecordError, SourceRecord } from '../record.js'
import type { ByteSource } from './bytes.js'
import { INVALID_UTF8, type Read, type ReadOptions, readDocument, type Source } from './source.js'

/** A UTF-16 unit takes at most six bytes of JSON (`\u00e9`); the rest of the record is allowed as much again. */
const BYTES_PER_CHAR = 12
const LEAST_BYTES = 64 * 1024

/** JSON lines: an object for each document, or the text alone as a JSON string. Blank lines are no records. */
export function ndjsonSource(bytes: ByteSource, options: ReadOptions): Source {
  return {
    identity: bytes.identity,
    described: 'NDJSON, a document a line',
    ...(bytes.size !== undefined && { size: bytes.size }),
    read: () => bytes.read(),
    async *batches(from) {
      const start = bytes.seekable ? from : { record: 0, line: 0, byte: 0 }
      const limit = Math.max(LEAST_BYTES, options.maxChars * BYTES_PER_CHAR)
      for await (const records of readRecords(bytes.stream(start.byte), start, limit, options)) {
        const wanted = bytes.seekable ? records : records.filter(({ number }) => number >= from.record)
        if (wanted.length > 0) yield wanted
      }
    },
  }
}

async function* readRecords(
  stream: AsyncIterable<Uint8Array>,
  start: Position,
  limit: number,
  options: ReadOptions,
): AsyncGenerator<readonly SourceRecord[]> {
  let { record, line, byte } = start
  for await (const lines of readLines(stream, limit)) {
    const records: SourceRecord[] = []
    for (const { bytes, length } of lines) {
      line += 1
      byte += length
      if (bytes && isBlank(bytes)) continue
      record += 1
      const read = bytes ? readLine(bytes, line === 1, options) : { error: tooLong(length, options) }
      records.push({ number: record - 1, line, ...read, next: { record, line, byte } })
    }
    yield records
  }
}

function readLine(bytes: Uint8Array, first: boolean, options: ReadOptions): Read {
  return readObject(bytes, options, !first)
}

/** A document from the bytes of a JSON object or string. */
export function readObject(bytes: Uint8Array, options: ReadOptions, ignoreBOM = false): Read {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM }).decode(bytes)
  } catch {
    return { error: INVALID_UTF8 }
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { error: { kind: 'broken-json', message: `${(error as Error).message}.` } satisfies RecordError }
  }
  if (typeof value === 'string') return readDocument({ text: value }, { ...options, map: {} })
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return readDocument(value as Record<string, unknown>, options)
  }
  const message = 'A line must be a JSON object such as {"text": "..."}, or a JSON string.'
  return { error: { kind: 'broken-json', message } satisfies RecordError }
}

const tooLong = (bytes: number, { maxChars }: ReadOptions): RecordError => ({
  kind: 'too-long',
  message: `The line has ${bytes} bytes; the limit is ${maxChars} characters of text (--max-chars).`,
})

const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09)

interface Line {
  /** Without its line feed; absent where the line is longer than the limit. */
  readonly bytes?: Uint8Array
  /** With its line feed. */
  readonly length: number
}

const LINE_FEED = 0x0a

/** Cuts bytes into lines, those of one reading together. A line over the limit is counted but not kept. */
async function* readLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<readonly Line[]> {
  let kept: Uint8Array[] = []
  let length = 0
  const keep = (bytes: Uint8Array) => {
    length += bytes.length
    if (length <= limit) kept.push(bytes)
    else kept = []
  }
  const take = (feed: number): Line => {
    const line =
      length <= limit ? { bytes: Buffer.concat(kept), length: length + feed } : { length: length + feed }
    kept = []
    length = 0
    return line
  }
  for await (const bytes of stream) {
    const lines: Line[] = []
    let begin = 0
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, begin)) {
      keep(bytes.subarray(begin, end))
      lines.push(take(1))
      begin = end + 1
    }
    keep(bytes.subarray(begin))
    if (lines.length > 0) yield lines
  }
  if (length > 0) yield [take(0)]
}
