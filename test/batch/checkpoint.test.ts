import fc from 'fast-check'
import { expect, it } from 'vitest'
import { startTally } from '../../src/batch/checkpoint.js'
import { cutChunks } from '../../src/batch/chunk.js'
import { type SourceRecord, START } from '../../src/batch/record.js'

const records = (count: number, chars: readonly number[]): SourceRecord[] =>
  Array.from({ length: count }, (_, number) => ({
    number,
    document: { text: 'x'.repeat(chars[number % chars.length]!) },
    next: { record: number + 1, line: number + 1, byte: number + 1 },
  }))

async function* inBatches(all: readonly SourceRecord[], size: number) {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
}

/** Runs over the corpus are stopped after some chunks, which finish in any order: no record is lost, none comes twice. */
it('counts each record once, whatever the stops and the order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 200 }),
      fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1, maxLength: 5 }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 64 }), fc.array(fc.nat(), { maxLength: 6 })), {
        maxLength: 5,
      }),
      async (count, chars, stops) => {
        const all = records(count, chars)
        const written: number[] = []
        let before = startTally().snapshot()
        for (const [batch, picks] of [...stops, [50, undefined] as const]) {
          const rest = all.slice(before.position.record)
          const chunks = []
          for await (const chunk of cutChunks(
            inBatches(rest, batch),
            Number.POSITIVE_INFINITY,
            before.done,
          )) {
            chunks.push(chunk)
          }
          const tally = startTally(before)
          for (const pick of picks ?? chunks.map(() => 0)) {
            const [chunk] = chunks.splice(pick % (chunks.length || 1), 1)
            if (!chunk) break
            written.push(...chunk.records.map(({ number }) => number))
            tally.add(chunk, {})
          }
          before = tally.snapshot()
        }
        expect(written.sort((a, b) => a - b)).toEqual(all.map(({ number }) => number))
        expect(before).toMatchObject({ records: count, done: [] })
        expect(before.position.record).toBe(count)
      },
    ),
    { numRuns: 60 },
  )
})

it('cuts no chunk across a seam', async () => {
  for await (const { from, to } of cutChunks(inBatches(records(500, [10]), 70), 25)) {
    expect(Math.floor(from / 25)).toBe(Math.floor((to - 1) / 25))
  }
})

it('begins at the start', () => {
  expect(startTally().snapshot().position).toEqual(START)
})
