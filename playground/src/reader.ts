import type { WordAnalysis } from '../../src/document.js'
import type { Answer, Question } from './protocol.js'

export type Reading = Extract<Answer, { analysis: unknown }>

/** The library in its worker: typing never waits for it. */
const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
const waiting = new Map<number, (answer: Answer) => void>()
let lastId = 0

worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
  waiting.get(data.id)?.(data)
  waiting.delete(data.id)
})

type WithoutId<Q> = Q extends Question ? Omit<Q, 'id'> : never

function ask(question: WithoutId<Question>): Promise<Answer> {
  const id = ++lastId
  return new Promise((resolve) => {
    waiting.set(id, resolve)
    worker.postMessage({ ...question, id })
  })
}

/** Analyses a text or an HTML page. */
export async function readText(text: string, writtenOn: string): Promise<Reading | { error: string }> {
  const answer = await ask({ ask: 'analysis', text, ...(writtenOn && { writtenOn }) })
  return 'word' in answer ? { error: 'The worker answered another question.' } : answer
}

export async function readWord(word: string): Promise<WordAnalysis | undefined> {
  const answer = await ask({ ask: 'word', word })
  return 'word' in answer ? answer.word : undefined
}
