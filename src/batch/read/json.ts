import type { SourceRecord } from '../record.js'
import type { ByteSource } from './bytes.js'
import { readObject } from './ndjson.js'
import { type ReadOptions, type Source, SourceError } from './source.js'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const [OPEN_LIST, CLOSE_LIST] = [0x5b, 0x5d]
const [OPEN_OBJECT, CLOSE_OBJECT] = [0x7b, 0x7d]
const COMMA = 0x2c
const isSpace = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09

/** A list of documents in JSON, or several objects one after another, over as many lines as they like. */
export function jsonSource(bytes: ByteSource, options: ReadOptions): Source {
  return {
    identity: bytes.identity,
    described: 'JSON, a list of documents',
    ...(bytes.size !== undefined && { size: bytes.size }),
    read: () => bytes.read(),
    async *batches(from) {
      let record = 0
      for await (const elements of readElements(bytes.stream(0), options.maxChars * 12 + 65_536)) {
        const records = elements.map(({ bytes: element, line }): SourceRecord => {
          record += 1
          const read = element ? readObject(element, options) : TOO_LONG
          return { number: record - 1, line, ...read, next: { record, line, byte: 0 } }
        })
        const wanted = records.filter(({ number }) => number >= from.record)
        if (wanted.length > 0) yield wanted
      }
    },
  }
}

const TOO_LONG = {
  error: { kind: 'too-long', message: 'It is longer than the limit (--max-chars).' },
} as const

interface Element {
  /** Absent where it is longer than the limit. */
  readonly bytes?: Uint8Array
  /** Where it begins, from 1. */
  readonly line: number
}

/** Cuts JSON at its outermost list, or into its outermost values; those of one reading together. */
async function* readElements(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Element[]> {
  let kept: Uint8Array[] = []
  let length = 0
  let line = 1
  let begunOn = 1
  let depth = 0
  let inList = false
  let inString = false
  let escaped = false
  let begun = false
  const keep = (bytes: Uint8Array) => {
    length += bytes.length
    if (length <= limit) kept.push(bytes)
    else kept = []
  }
  const take = (): Element => {
    const element = length <= limit ? { bytes: Buffer.concat(kept), line: begunOn } : { line: begunOn }
    kept = []
    length = 0
    begun = false
    return element
  }
  for await (const bytes of stream) {
    const elements: Element[] = []
    let from = 0
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at]!
      if (byte === 0x0a) line += 1
      if (inString) {
        if (escaped) escaped = false
        else if (byte === BACKSLASH) escaped = true
        else if (byte === QUOTE) inString = false
        continue
      }
      const isEnd = byte === CLOSE_LIST && depth === 0 && inList
      if (!begun) {
        if (isSpace(byte) || byte === COMMA || isEnd || isMark(bytes, at)) continue
        if (byte === OPEN_LIST && !inList) {
          inList = true
          continue
        }
        begun = true
        begunOn = line
        from = at
      } else if (depth === 0 && (byte === COMMA || isEnd || isSpace(byte))) {
        keep(bytes.subarray(from, at))
        elements.push(take())
        continue
      }
      if (byte === QUOTE) inString = true
      else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth += 1
      else if ((byte === CLOSE_LIST || byte === CLOSE_OBJECT) && depth > 0) {
        depth -= 1
        if (depth === 0) {
          keep(bytes.subarray(from, at + 1))
          elements.push(take())
        }
      }
    }
    if (begun) keep(bytes.subarray(from))
    if (elements.length > 0) yield elements
  }
  if (begun) {
    if (depth > 0 || inString) throw new SourceError('The JSON is cut off: its last document has no end.')
    yield [take()]
  }
}

/** A byte-order mark. */
const isMark = (bytes: Uint8Array, at: number) =>
  (bytes[at] === 0xef && bytes[at + 1] === 0xbb) || bytes[at] === 0xbb || bytes[at] === 0xbf
