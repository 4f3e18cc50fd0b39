import { describe, expect, it } from 'vitest'
import { slipOf } from '../../src/spelling/slips.js'

describe('slipOf', () => {
  it.each([
    ['rumxh', 'rumah', 'wrong'],
    ['rumsh', 'rumah', 'neighbour'],
    ['rumnah', 'rumah', 'extra'],
    ['rummah', 'rumah', 'doubled'],
    ['rmah', 'rumah', 'missing'],
    ['mengunakan', 'menggunakan', 'single'],
    ['rumha', 'rumah', 'swapped'],
  ] as const)('%s for %s is %s', (written, meant, slip) => {
    expect(slipOf(written, meant)).toBe(slip)
  })
})
