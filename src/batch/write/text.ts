import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { type Extent, partPath, type Sink } from './sink.js'

/**
 * A file of text that grows under `path.part` and gets its own name when it is complete.
 *
 * @param extent bytes that an earlier run has committed; anything after them is cut off.
 */
export async function openTextSink(path: string, extent: Extent, header: string): Promise<Sink> {
  const file = await open(partPath(path), extent > 0 ? 'r+' : 'w')
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
    flush: async () => {},
    close: () => file.close(),
  }
}

/** A stream such as standard output: what is written is gone, so nothing can be resumed. */
export function openStreamSink(stream: NodeJS.WritableStream, header: string): Sink {
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
      await append(output as Uint8Array)
    },
    atSeam: () => true,
    commit: async () => size,
    flush: begin,
    close: async () => {},
  }
}
