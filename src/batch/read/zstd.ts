import { Decompress } from 'fzstd'
import { FileError } from '../file-error.js'

/** Unpacks zstd as it streams in; older versions of Node have nothing for it. */
export async function* unpackZstd(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = []
  let ended = false
  const unpacker = new Decompress((piece, final) => {
    pieces.push(piece)
    ended = final === true
  })
  const take = () => {
    const taken = pieces
    pieces = []
    return taken
  }
  try {
    for await (const bytes of stream) {
      unpacker.push(bytes)
      yield* take()
    }
    unpacker.push(new Uint8Array(), true)
  } catch (error) {
    // fzstd numbers its errors; a file that cannot be read has a word for its own.
    if (typeof (error as { code?: unknown }).code !== 'number') throw error
    throw new FileError(`What is packed by zstd is damaged or cut off: ${(error as Error).message}.`)
  }
  yield* take()
  if (!ended) throw new FileError('What is packed by zstd is cut off: its end is missing.')
}
