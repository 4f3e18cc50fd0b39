import { Piscina } from 'piscina'
import type { Chunk } from './chunk.js'
import type { SourceRecord } from './record.js'
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
  /** Another worker module, for tests. */
  readonly workerFile?: URL
}

export interface Finished {
  readonly chunk: Chunk
  readonly rendered: Rendered
}

const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

/** Chunks that each worker has before it or behind it, waiting for a slow neighbour. */
const CHUNKS_AHEAD = 4

/** Renders chunks on worker threads. At most a few chunks for each worker are in memory at any time. */
export async function* renderChunks(
  chunks: AsyncIterable<Chunk>,
  render: RenderOptions,
  options: PoolOptions,
): AsyncGenerator<Finished> {
  if (options.workers === 0) {
    const { default: renderTask } = await import('./worker.js')
    const progress = new Int32Array(1)
    for await (const chunk of chunks) yield { chunk, rendered: renderTask({ ...chunk, render, progress }) }
    return
  }
  const pool = startPool(options)
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
        const finished = renderOne(pool, event.value, render, options)
        finished.catch(() => {})
        waiting.push({ chunk: event.value, finished })
      }
    }
  } finally {
    await pool.destroy()
    await iterator.return?.()
  }
}

function startPool({ workers, memory, workerFile = WORKER }: PoolOptions): Piscina<Task, Rendered> {
  return new Piscina({
    filename: workerFile.href,
    minThreads: 1,
    maxThreads: workers,
    idleTimeout: 60_000,
    /** From the sources a worker is TypeScript, which Node reads through tsx. */
    execArgv: workerFile.href.endsWith('.ts') ? ['--import', 'tsx'] : [],
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
}

/** Renders a chunk; a record that kills or stalls its worker becomes an error, and its neighbours are read again. */
async function renderOne(
  pool: Piscina<Task, Rendered>,
  chunk: Chunk,
  render: RenderOptions,
  { timeLimit, memory }: PoolOptions,
): Promise<Finished> {
  let records = chunk.records
  for (;;) {
    const progress = new Int32Array(new SharedArrayBuffer(4)).fill(-1)
    const watch = watchProgress(progress, timeLimit)
    try {
      return { chunk, rendered: await pool.run({ records, render, progress }, { signal: watch.signal }) }
    } catch (error) {
      const culprit = records[Atomics.load(progress, 0)]
      if (!culprit || culprit.error) throw error
      const seconds = timeLimit / 1000
      const failed: SourceRecord = {
        ...without(culprit),
        error: watch.signal.aborted
          ? { kind: 'too-slow', message: `Not finished within ${seconds} s (--time-limit).` }
          : {
              kind: 'worker-died',
              message: `The worker ended on it (${(error as Error).message}); each may use ${memory} MB (--memory).`,
            },
      }
      records = records.map((record) => (record === culprit ? failed : record))
    } finally {
      watch.end()
    }
  }
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
