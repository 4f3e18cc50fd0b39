import { once } from 'node:events'
import { open } from 'node:fs/promises'
import type { Pack } from './pack.js'
import { type Extent, partPath, type Sink } from './sink.js'

/**
 * A file of text that grows under `path.part` and gets its own name when it is complete.
 *
 * @param extent bytes that an earlier run has committed; anything after them is cut off.
 */
export async function openTextSink(
  path: string,
  extent: Extent,
  { header = '', end = '', pack = plainly }: Framing,
): Promise<Sink> {
  const file = await open(partPath(path), extent > 0 ? 'r+' : 'w')
  await file.truncate(extent)
  let size = extent
  let tail = ''
  const append = async (text: Uint8Array) => {
    if (text.length === 0) return
    tail = lastOf(tail, text)
    const bytes = await pack(text)
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
    flush: () => append(new TextEncoder().encode(missingEnd(tail, end))),
    close: () => file.close(),
  }
}

/** What a file of text begins and ends with, whatever is between. */
export interface Framing {
  readonly header?: string
  readonly end?: string
  readonly pack?: Pack
}

const plainly: Pack = async (bytes) => bytes

/** The last characters written, as far as an end may be long. */
const lastOf = (before: string, bytes: Uint8Array) =>
  (before + Buffer.from(bytes.subarray(-8)).toString('latin1')).slice(-8)

/** What `end` lacks behind what is written: a treebank ends with an empty line, also behind a remark. */
function missingEnd(tail: string, end: string): string {
  if (tail === '') return ''
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
      tail = lastOf(tail, output as Uint8Array)
      await append(output as Uint8Array)
    },
    atSeam: () => true,
    commit: async () => size,
    async flush() {
      await begin()
      await append(new TextEncoder().encode(missingEnd(tail, end)))
    },
    close: async () => {},
  }
}
