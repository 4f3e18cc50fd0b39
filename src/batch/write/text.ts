import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { type Extent, partPath, type Sink } from './sink.js'

/**
 * A file of text that grows under `path.part` and gets its own name when it is complete.
 *
 * @param extent bytes that an earlier run has committed; anything after them is cut off.
 */
export async function openTextSink(
  path: string,
  extent: Extent,
  { header = '', end = '' }: Framing,
): Promise<Sink> {
  const file = await open(partPath(path), extent > 0 ? 'r+' : 'w+')
  await file.truncate(extent)
  let size = extent
  const append = async (bytes: Uint8Array) => {
    let written = 0
    while (written < bytes.length) {
      written += (await file.write(bytes, written, bytes.length - written, size + written)).bytesWritten
    }
    size += bytes.length
  }
  if (extent === 0) await append(new TextEncoder().encode(header))
  return {
    append: (output) => append(output as Uint8Array),
    atSeam: () => true,
    async commit() {
      await file.datasync()
      return size
    },
    async flush() {
      const tail = Buffer.alloc(Math.min(size, end.length))
      await file.read(tail, 0, tail.length, size - tail.length)
      if (size > 0) await append(new TextEncoder().encode(missingEnd(tail.toString('latin1'), end)))
    },
    close: () => file.close(),
  }
}

/** What a file of text begins and ends with, whatever is between. */
export interface Framing {
  readonly header?: string
  readonly end?: string
}

/** What `end` lacks behind what is written: a treebank ends with an empty line, also behind a remark. */
function missingEnd(tail: string, end: string): string {
  for (let length = end.length; length > 0; length--) {
    if (tail.endsWith(end.slice(0, length))) return end.slice(length)
  }
  return end
}

/** A stream such as standard output: what is written is gone, so nothing can be resumed. */
export function openStreamSink(stream: NodeJS.WritableStream, { header = '', end = '' }: Framing): Sink {
  let tail = ''
  let size = 0
  const append = async (bytes: Uint8Array) => {
    size += bytes.length
    if (!stream.write(bytes)) await once(stream, 'drain')
  }
  let begun = header === '' ? undefined : append(new TextEncoder().encode(header))
  const begin = async () => {
    await begun
    begun = undefined
  }
  return {
    async append(output) {
      await begin()
      const bytes = output as Uint8Array
      tail = (tail + Buffer.from(bytes.subarray(-end.length || bytes.length)).toString('latin1')).slice(-8)
      await append(bytes)
    },
    atSeam: () => true,
    commit: async () => size,
    async flush() {
      await begin()
      if (tail !== '') await append(new TextEncoder().encode(missingEnd(tail, end)))
    },
    close: async () => {},
  }
}
