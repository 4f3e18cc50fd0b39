import { expect, it, vi } from 'vitest'
import { analyzeMany, type Result } from '../../src/batch/index.js'
import { analyze } from '../../src/index.js'
import { makeArticles } from './corpus.js'

vi.setConfig({ testTimeout: 30_000 })

const collect = async (results: AsyncIterable<Result>) => {
  const list: Result[] = []
  for await (const result of results) list.push(result)
  return list
}

it('gives each analysis, in order', async () => {
  const documents = makeArticles(30)
  const results = await collect(analyzeMany(documents, { workers: 2 }))
  expect(results.map(({ id }) => id)).toEqual(documents.map(({ id }) => id))
  const { text, writtenOn } = documents[4]!
  expect(results[4]!.analysis).toEqual(JSON.parse(JSON.stringify(analyze(text, { writtenOn }))))
})

it('takes bare texts and options for all of them', async () => {
  const [result] = await collect(analyzeMany(['Ia pulang besok.'], { workers: 0, writtenOn: '2023-05-02' }))
  expect(result!.analysis).toEqual(
    JSON.parse(JSON.stringify(analyze('Ia pulang besok.', { writtenOn: '2023-05-02' }))),
  )
})

it('gives an error for a document that cannot be read, and goes on', async () => {
  const results = await collect(
    analyzeMany(['x'.repeat(50), { writtenOn: 'kemarin', text: 'satu' }, {}, 'dua'], {
      workers: 0,
      maxChars: 20,
    }),
  )
  expect(results.map(({ error }) => error?.kind)).toEqual([
    'too-long',
    'invalid-time',
    'missing-text',
    undefined,
  ])
})

it('takes no document before it is needed, and stops when its reader does', async () => {
  let given = 0
  let closed = false
  function* documents() {
    try {
      for (;;) yield `kata ${given++}`
    } finally {
      closed = true
    }
  }
  for await (const { number } of analyzeMany(documents(), { workers: 0 })) {
    expect(given - number).toBeLessThanOrEqual(6)
    if (number === 20) break
  }
  expect(closed).toBe(true)
})
