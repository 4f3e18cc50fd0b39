import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { FileError, toFileError, withFile } from '../file-error.js'
import { unpackZstd } from './zstd.js'

/** A file or standard input as a stream of UTF-8; `.gz` and `.zst` are unpacked on the way. */
export interface ByteSource {
  readonly identity: Readonly<Record<string, string | number>>
  readonly size?: number
  read(): number
  /** Whether `stream` can begin in the middle; otherwise it begins at 0 whatever is asked. */
  readonly seekable: boolean
  /** The first bytes, to guess by; they come again from `stream`. */
  head(): Promise<Uint8Array>
  stream(from: number): AsyncIterable<Uint8Array>
}

type Bytes = AsyncIterable<Uint8Array>

const HEAD = 64 * 1024
const READING = 256 * 1024

/** @param encoding what the bytes are in; UTF-8 unless told, or UTF-16 where they begin with its mark. */
export async function openBytes(path: string, encoding?: string): Promise<ByteSource> {
  if (path === '-') return standardInput(encoding)
  const status = await withFile('read', path, () => stat(path))
  if (status.isDirectory()) throw new FileError(`Cannot read ${path}: it is a folder.`)
  const packed = /\.(?:gz|zst)$/i.test(path)
  const regular = status.isFile()
  let read = () => 0
  const bytes = async function* (from: number): Bytes {
    const start = regular && !packed ? from : 0
    const file = createReadStream(path, { start, highWaterMark: READING })
    read = () => start + file.bytesRead
    try {
      yield* unpack(path, file)
    } catch (error) {
      throw toFileError('read', path, error)
    } finally {
      file.destroy()
    }
  }
  const first = regular ? await firstOf(bytes(0)) : new Uint8Array()
  const charset = encoding ?? markedCharset(first)
  return {
    identity: regular ? { bytes: status.size, head: await hashHead(path) } : {},
    ...(regular && { size: status.size }),
    seekable: regular && !packed && charset === undefined,
    read: () => read(),
    head: async () => firstOf(decode([first], charset)),
    stream: (from) => decode(bytes(from), charset),
  }
}

function unpack(path: string, file: ReturnType<typeof createReadStream>): Bytes {
  if (/\.zst$/i.test(path)) return unpackZstd(file)
  if (!/\.gz$/i.test(path)) return file
  const unzipped = file.pipe(createGunzip())
  file.on('error', (error) => unzipped.destroy(error))
  return unzipped
}

async function firstOf(stream: Bytes): Promise<Uint8Array> {
  for await (const bytes of stream) return bytes
  return new Uint8Array()
}

function standardInput(encoding: string | undefined): ByteSource {
  let read = 0
  const input = process.stdin[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  let first: Promise<IteratorResult<Uint8Array>> | undefined
  const peek = () => {
    first ??= input.next()
    return first
  }
  const raw = async function* (): Bytes {
    for (let next = await peek(); !next.done; next = await input.next()) {
      read += next.value.length
      yield next.value
    }
  }
  const charsetOf = async () => encoding ?? markedCharset((await peek()).value ?? new Uint8Array())
  return {
    identity: {},
    seekable: false,
    read: () => read,
    head: async () => firstOf(decode([(await peek()).value ?? new Uint8Array()], await charsetOf())),
    async *stream() {
      yield* decode(raw(), await charsetOf())
    },
  }
}

/** UTF-16 begins with a mark; of UTF-8 nobody needs to be told. */
function markedCharset(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

/** Bytes of another character set as UTF-8. */
async function* decode(stream: Bytes | Iterable<Uint8Array>, charset: string | undefined): Bytes {
  if (charset === undefined || /^utf-?8$/i.test(charset)) {
    yield* stream
    return
  }
  const decoder = new TextDecoder(charset)
  const encoder = new TextEncoder()
  for await (const bytes of stream) yield encoder.encode(decoder.decode(bytes, { stream: true }))
  yield encoder.encode(decoder.decode())
}

async function hashHead(path: string): Promise<string> {
  const file = await withFile('read', path, () => open(path))
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return createHash('sha256').update(buffer.subarray(0, bytesRead)).digest('hex').slice(0, 16)
  } finally {
    await file.close()
  }
}
