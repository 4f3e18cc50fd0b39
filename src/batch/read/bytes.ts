import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { FileError, toFileError, withFile } from '../file-error.js'

/** A file or standard input as a stream of bytes; `.gz` is unpacked on the way. */
export interface ByteSource {
  readonly identity: Readonly<Record<string, string | number>>
  readonly size?: number
  read(): number
  /** Whether `stream` can begin in the middle; otherwise it begins at 0 whatever is asked. */
  readonly seekable: boolean
  stream(from: number): AsyncIterable<Uint8Array>
}

const HEAD = 64 * 1024
const READING = 256 * 1024

export async function openBytes(path: string): Promise<ByteSource> {
  if (path === '-') return standardInput()
  const status = await withFile('read', path, () => stat(path))
  if (status.isDirectory()) throw new FileError(`Cannot read ${path}: it is a folder.`)
  const zipped = path.endsWith('.gz')
  const regular = status.isFile()
  let read = () => 0
  return {
    identity: regular ? { bytes: status.size, head: await hashHead(path) } : {},
    ...(regular && { size: status.size }),
    seekable: regular && !zipped,
    read: () => read(),
    async *stream(from) {
      const start = regular && !zipped ? from : 0
      const file = createReadStream(path, { start, highWaterMark: READING })
      read = () => start + file.bytesRead
      const unzipped = zipped ? file.pipe(createGunzip()) : file
      file.on('error', (error) => unzipped.destroy(error))
      try {
        yield* unzipped
      } catch (error) {
        throw toFileError('read', path, error)
      } finally {
        file.destroy()
      }
    },
  }
}

function standardInput(): ByteSource {
  let read = 0
  return {
    identity: {},
    seekable: false,
    read: () => read,
    async *stream() {
      for await (const bytes of process.stdin) {
        read += bytes.length
        yield bytes
      }
    },
  }
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
