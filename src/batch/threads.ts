import { parentPort, Worker } from 'node:worker_threads'

/** Worker threads that each do one task at a time; as many are started as there is work for, up to `most`. */
export interface Threads<Task, Result> {
  /**
   * @param signal ends the thread that has the task, or takes the task off the queue.
   * @throws what the task throws; an `Error` where its thread ends.
   */
  run(task: Task, signal: AbortSignal): Promise<Result>
  /** Tasks that no thread has begun. */
  waiting(): number
  close(): Promise<void>
}

interface Job<Task, Result> {
  readonly task: Task
  readonly resolve: (result: Result) => void
  readonly reject: (error: Error) => void
  /** Ends the thread that has it, once one does. */
  stop?: () => void
}

type Answer<Result> = { readonly result: Result } | { readonly error: Error }

/** A thread and what it has in hand. */
interface Thread<Task, Result> {
  readonly worker: Worker
  job?: Job<Task, Result> | undefined
}

/** @param file a module that calls `answerTasks`. */
export function openThreads<Task, Result>(
  file: URL,
  most: number,
  options: ThreadOptions,
): Threads<Task, Result> {
  const threads = new Set<Thread<Task, Result>>()
  const queue: Job<Task, Result>[] = []

  function start(): Thread<Task, Result> {
    const worker = startWorker(file, options)
    const thread: Thread<Task, Result> = { worker }
    let fault: Error | undefined
    worker.on('message', (answer: Answer<Result>) => {
      const job = thread.job
      thread.job = undefined
      giveWork()
      if ('error' in answer) job?.reject(answer.error)
      else job?.resolve(answer.result)
    })
    worker.on('error', (error: Error) => {
      fault = error
    })
    worker.on('messageerror', (error: Error) => {
      fault = error
      void worker.terminate()
    })
    worker.on('exit', (code) => {
      threads.delete(thread)
      thread.job?.reject(fault ?? new Error(`the thread ended with code ${code}`))
      giveWork()
    })
    threads.add(thread)
    return thread
  }

  function giveWork(): void {
    while (queue.length > 0) {
      const thread = [...threads].find(({ job }) => !job) ?? (threads.size < most ? start() : undefined)
      if (!thread) return
      const job = queue.shift()!
      thread.job = job
      job.stop = () => void thread.worker.terminate()
      thread.worker.postMessage(job.task)
    }
  }

  return {
    run: (task, signal) =>
      new Promise((resolve, reject) => {
        const job: Job<Task, Result> = { task, resolve, reject }
        const stop = () => {
          if (job.stop) return job.stop()
          queue.splice(queue.indexOf(job), 1)
          reject(new Error('it was taken off the queue'))
        }
        signal.addEventListener('abort', stop, { once: true })
        queue.push(job)
        giveWork()
      }),
    waiting: () => queue.length,
    async close() {
      for (const { reject } of queue.splice(0)) reject(new Error('the threads were closed'))
      await Promise.all([...threads].map(({ worker }) => worker.terminate()))
    },
  }
}

interface ThreadOptions {
  readonly resourceLimits: {
    readonly maxOldGenerationSizeMb: number
    readonly maxYoungGenerationSizeMb: number
  }
  readonly workerData: unknown
}

/** From the sources a thread is TypeScript, which Node reads through tsx, but not as the first file of a thread. */
function startWorker(file: URL, options: ThreadOptions): Worker {
  if (!file.pathname.endsWith('.ts')) return new Worker(file, options)
  const load = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(file.href)})))`
  return new Worker(load, { ...options, eval: true })
}

/** Makes this thread answer tasks with `answer`, one after the other; bytes are handed over, not copied. */
export function answerTasks<Task, Result>(
  answer: (task: Task) => Promise<Result>,
  bytesOf: (result: Result) => Uint8Array | undefined,
): void {
  parentPort?.on('message', async (task: Task) => {
    try {
      const result = await answer(task)
      const bytes = bytesOf(result)
      const whole = bytes !== undefined && bytes.byteLength === bytes.buffer.byteLength
      parentPort!.postMessage({ result }, whole ? [bytes.buffer as ArrayBuffer] : [])
    } catch (error) {
      parentPort!.postMessage({ error })
    }
  })
}
