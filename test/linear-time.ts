import { expect } from 'vitest'

const SHORT = 10_000
const GROWTH = 8

/**
 * Eight times the text may cost eight times the work and some noise, not sixty-four times. The processor's time is
 * read, not the clock's, so that a busy machine fails no test.
 */
export function expectLinearTime(run: (text: string) => unknown, piece: string): void {
  run(piece.repeat(SHORT))
  const short = cost(run, piece.repeat(SHORT))
  const long = cost(run, piece.repeat(SHORT * GROWTH))
  expect(long).toBeLessThan(short * GROWTH * 3 + 100)
}

/** Milliseconds of processor time, the best of three. */
function cost(run: (text: string) => unknown, text: string): number {
  const times = [0, 1, 2].map(() => {
    const before = process.cpuUsage()
    run(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}
