import type { Answer, Asked } from './protocol.js'

/** The library in its worker: typing never waits for it. */
const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
const waiting = new Map<number, (answer: Answer) => void>()
let lastId = 0

worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
  waiting.get(data.id)?.(data)
  waiting.delete(data.id)
})

/**
 * Asks the worker one thing.
 *
 * @throws Error with the worker's words where it cannot answer, or the reading is no longer the last.
 */
export function ask<What extends keyof Asked>(what: What, question: Asked[What][0]): Promise<Asked[What][1]> {
  const id = ++lastId
  return new Promise((resolve, reject) => {
    waiting.set(id, (answer) =>
      'error' in answer ? reject(new Error(answer.error)) : resolve(answer.value as Asked[What][1]),
    )
    worker.postMessage({ ...question, ask: what, id })
  })
}
