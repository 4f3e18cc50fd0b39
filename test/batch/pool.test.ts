import { beforeAll, expect, it, vi } from 'vitest'
import { cutChunks } from '../../src/batch/chunk.js'
import { type PoolOptions, renderChunks } from '../../src/batch/pool.js'
import type { SourceRecord } from '../../src/batch/record.js'
import { bundleFatalWorker } from './bundle.js'

vi.setConfig({ testTimeout: 30_000 })

let workerFile: URL
beforeAll(async () => {
  workerFile = await bundleFatalWorker()
})

const usual: PoolOptions = { workers: 2, ordered: true, timeLimit: 30_000, memory: 128 }

const toRecords = (texts: readonly string[]): SourceRecord[] =>
  texts.map((text, number) => ({
    number,
    line: number + 1,
    document: { text },
    next: { record: number + 1, line: number + 1, byte: 0 },
  }))

/** The texts in chunks of `size`; each result is the kind of its error, or its text. */
async function render(texts: readonly string[], size: number, options: Partial<PoolOptions> = {}) {
  async function* batches() {
    const records = toRecords(texts)
    for (let at = 0; at < records.length; at += size) yield records.slice(at, at + size)
  }
  const results: string[] = []
  const rendering = { format: 'ndjson', fields: ['text'], strict: false } as const
  for await (const { rendered } of renderChunks(cutChunks(batches()), rendering, {
    ...usual,
    workerFile,
    ...options,
  })) {
    for (const line of new TextDecoder()
      .decode(rendered.output as Uint8Array)
      .trim()
      .split('\n')) {
      const { text, error } = JSON.parse(line)
      results.push(error?.kind ?? text)
    }
  }
  return results
}

it('makes one error of a record that ends its worker, and goes on', async () => {
  const texts = ['satu', 'dua', 'MATI', 'empat', 'lima', 'MATI juga', 'tujuh']
  const expected = ['satu', 'dua', 'worker-died', 'empat', 'lima', 'worker-died', 'tujuh']
  expect(await render(texts, 4)).toEqual(expected)
})

it('makes one error of a record that takes all memory', async () => {
  expect(await render(['satu', 'MEMORI', 'tiga'], 3)).toEqual(['satu', 'worker-died', 'tiga'])
})

it('makes one error of a record that takes too long', async () => {
  const results = await render(['satu', 'MACET', 'tiga'], 3, { timeLimit: 5000 })
  expect(results).toEqual(['satu', 'too-slow', 'tiga'])
})

it('keeps the order however long a chunk takes', async () => {
  const texts = Array.from({ length: 60 }, (_, i) => 'kata '.repeat(i % 7 === 0 ? 3000 : 1) + i)
  expect(await render(texts, 3)).toEqual(texts)
  expect((await render(texts, 3, { ordered: false })).sort()).toEqual([...texts].sort())
})

it('reads no further ahead than its window', async () => {
  let given = 0
  async function* batches() {
    for (const record of toRecords(Array.from({ length: 200 }, (_, i) => `kata ${i}`))) {
      given += 1
      yield [record]
    }
  }
  let taken = 0
  const rendering = { format: 'ndjson', fields: ['wordCount'], strict: false } as const
  for await (const _ of renderChunks(cutChunks(batches()), rendering, { ...usual, workerFile })) {
    taken += 1
    if (taken % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(given - taken).toBeLessThanOrEqual(usual.workers * 4 + 1)
  }
  expect(taken).toBe(200)
})
