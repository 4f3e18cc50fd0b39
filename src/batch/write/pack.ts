import { promisify } from 'node:util'
import * as zlib from 'node:zlib'
import { BatchError } from '../batch-error.js'

/** How an output is packed: each chunk by itself, so that a run which was stopped goes on behind the last one. */
export type Pack = (bytes: Uint8Array) => Promise<Uint8Array>

const gzip = promisify(zlib.gzip)

/** By the name of the output: `.gz`, `.zst`, or not at all. */
export function packFor(output: string): Pack {
  if (/\.gz$/i.test(output)) return (bytes) => gzip(bytes)
  if (!/\.zst$/i.test(output)) return async (bytes) => bytes
  const { zstdCompress } = zlib as {
    zstdCompress?: (bytes: Uint8Array, done: (error: Error | null, packed: Buffer) => void) => void
  }
  if (!zstdCompress) {
    throw new BatchError(`Node ${process.versions.node} packs no zstd; from 22.15 on it does. Write .gz.`)
  }
  return promisify(zstdCompress)
}
