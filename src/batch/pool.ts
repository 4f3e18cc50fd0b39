import type { Chunk } from './chunk.js'
import type { OwnKnowledge } from './document.js'
import type { RecordError, SourceRecord } from './record.js'
import { openThreads, type Threads } from './threads.js'
import type { Rendered, RenderOptions, Task } from './worker.js'

export interface PoolOptions {
  /** Worker threads; with 0 the main thread does the work, and knows no limit of time or memory. */
  readonly workers: number
  /** Results come in the order of the chunks; otherwise whichever is ready first. */
  readonly ordered: boolean
  /** Milliseconds that one document may take. */
  readonly timeLimit: number
  /** Megabytes of heap that one worker may take. */
  readonly memory: number
  /** The user's own names, roots and abbreviations. */
  readonly extras?: OwnKnowledge | undefined
  /** Another worker module, for tests. */
  readonly workerFile?: URL
}

export interface Finished {
  readonly chunk: Chunk
  readonly rendered: Rendered
}

const WORKER = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url)

/**
 * Megabytes of a worker's heap for what is new, of which a third is in use. Left to itself V8 takes four times as much for
 * every worker, to be a few hundredths quicker.
 */
const YOUNG = 12

/** Chunks that each worker has before it or behind it, waiting for a slow neighbour. */
const CHUNKS_AHEAD = 4

/** Renders chunks on worker threads. At most a few chunks for each worker are in memory at any time. */
export async function* renderChunks(
  chunks: AsyncIterable<Chunk>,
  render: RenderOptions,
  options: PoolOptions,
): AsyncGenerator<Finished> {
  if (options.workers === 0) {
    const { createRenderer } = await import('./worker.js')
    const renderTask = createRenderer(options.extras)
    const progress = new Int32Array(1)
    for await (const chunk of chunks)
      yield { chunk, rendered: await renderTask({ ...chunk, render, progress }) }
    return
  }
  const pool = openPool(options)
  const iterator = chunks[Symbol.asyncIterator]()
  const waiting: { readonly chunk: Chunk; readonly finished: Promise<Finished> }[] = []
  const room = options.workers * CHUNKS_AHEAD
  let pulling: Promise<IteratorResult<Chunk>> | undefined
  let ended = false
  try {
    for (;;) {
      if (!ended && !pulling && waiting.length < room) pulling = iterator.next()
      if (!pulling && waiting.length === 0) return
      const ready = options.ordered ? waiting.slice(0, 1) : waiting
      const event = await Promise.race([
        ...(pulling ? [pulling] : []),
        ...ready.map(({ finished }) => finished),
      ])
      if ('rendered' in event) {
        const which = waiting.findIndex(({ chunk }) => chunk === event.chunk)
        waiting.splice(which, 1)
        yield event
        continue
      }
      pulling = undefined
      if (event.done) ended = true
      else {
        const { value: chunk } = event
        const finished = pool.render(chunk.records, render).then((rendered) => ({ chunk, rendered }))
        finished.catch(() => {})
        waiting.push({ chunk, finished })
      }
    }
  } finally {
    await pool.close()
    await iterator.return?.()
  }
}

/** Worker threads that render records. */
export interface Pool {
  /**
   * A record that kills or stalls its worker becomes an error, and its neighbours are read again.
   *
   * @throws where a worker cannot even start.
   */
  render(records: readonly SourceRecord[], render: RenderOptions): Promise<Rendered>
  /** Tasks that no worker has begun. */
  waiting(): number
  close(): Promise<void>
}

export function openPool(options: PoolOptions): Pool {
  const { workers, memory, extras, workerFile = WORKER } = options
  const threads = openThreads<Task, Rendered>(workerFile, workers, {
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
    workerData: extras,
  })
  return {
    render: (records, render) => renderSafely(threads, records, render, options),
    waiting: () => threads.waiting(),
    close: () => threads.close(),
  }
}

async function renderSafely(
  threads: Threads<Task, Rendered>,
  given: readonly SourceRecord[],
  render: RenderOptions,
  limits: PoolOptions,
): Promise<Rendered> {
  let records = given
  for (;;) {
    const progress = new Int32Array(new SharedArrayBuffer(4)).fill(-1)
    const watch = watchProgress(progress, limits.timeLimit)
    try {
      return await threads.run({ records, render, progress }, watch.signal)
    } catch (error) {
      const culprit = records[Atomics.load(progress, 0)]
      if (!culprit || culprit.error) throw error
      const failed = { ...without(culprit), error: describeEnd(error as Error, watch.signal.aborted, limits) }
      records = records.map((record) => (record === culprit ? failed : record))
    } finally {
      watch.end()
    }
  }
}

function describeEnd(error: Error, tooSlow: boolean, { timeLimit, memory }: PoolOptions): RecordError {
  if (tooSlow) {
    return { kind: 'too-slow', message: `Not finished within ${timeLimit / 1000} s (--time-limit).` }
  }
  const message = `The worker ended on it (${error.message}); each may use ${memory} MB (--memory).`
  return { kind: 'worker-died', message }
}

const without = ({ document: _, ...record }: SourceRecord): SourceRecord => record

/** Aborts when the number of the record in hand, which the worker writes to `progress`, stands still too long. */
function watchProgress(progress: Int32Array, timeLimit: number): { signal: AbortSignal; end(): void } {
  const controller = new AbortController()
  let inHand = -1
  let since = 0
  const timer = setInterval(
    () => {
      const now = Atomics.load(progress, 0)
      if (now !== inHand) {
        inHand = now
        since = performance.now()
      } else if (now >= 0 && performance.now() - since > timeLimit) controller.abort()
    },
    Math.max(5, timeLimit / 20),
  )
  return { signal: controller.signal, end: () => clearInterval(timer) }
}
