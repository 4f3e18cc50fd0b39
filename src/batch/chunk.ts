import type { Position, SourceRecord } from './record.js'

/** Neighbouring records that travel to a worker together. */
export interface Chunk {
  /** The number of the first record, and of the first one after the chunk. */
  readonly from: number
  readonly to: number
  readonly records: readonly SourceRecord[]
  /** The place in the source after it. */
  readonly next: Position
}

/** Records `from` up to, not including, `to`. */
export type Range = readonly [from: number, to: number]

const MOST_RECORDS = 32
const MOST_CHARS = 256 * 1024

/**
 * Cuts what a reader gives into chunks. None waits for more input than one reading gave, so a live feed is answered
 * at once; none crosses a multiple of `seam`, so that files of `seam` records come out the same after any stop.
 *
 * @param done records that an earlier run has finished; they are left out.
 */
export async function* cutChunks(
  batches: AsyncIterable<readonly SourceRecord[]>,
  seam = Number.POSITIVE_INFINITY,
  done: readonly Range[] = [],
): AsyncGenerator<Chunk> {
  for await (const batch of batches) {
    let begin = 0
    while (begin < batch.length) {
      const end = endOfChunk(batch, begin, seam)
      const records = batch.slice(begin, end)
      yield {
        from: records[0]!.number,
        to: records.at(-1)!.number + 1,
        records: records.filter(({ number }) => !done.some(([from, to]) => number >= from && number < to)),
        next: records.at(-1)!.next,
      }
      begin = end
    }
  }
}

function endOfChunk(batch: readonly SourceRecord[], begin: number, seam: number): number {
  let chars = 0
  let end = begin
  do {
    chars += lengthOf(batch[end]!)
    end += 1
  } while (
    end < batch.length &&
    end - begin < MOST_RECORDS &&
    chars + lengthOf(batch[end]!) <= MOST_CHARS &&
    batch[end]!.number % seam !== 0
  )
  return end
}

const lengthOf = ({ document }: SourceRecord) => (document?.text ?? document?.html ?? '').length
