import { describe, expect, it } from 'vitest'
import { atRate, errorRate, LEARNED_RATE } from '../../src/spelling/error-rate.js'

describe('errorRate', () => {
  it('is low in a clean text, and higher the more is mistyped', () => {
    const clean = errorRate([0.3], 500)
    const mistyped = errorRate([0.99, 0.99, 0.98, 0.97, 0.99, 0.95, 0.3], 500)
    expect(clean).toBeLessThan(0.005)
    expect(mistyped).toBeGreaterThan(2 * clean)
  })
})

describe('atRate', () => {
  it('leaves a probability as it was learned, and lowers it where less is mistyped', () => {
    expect(atRate(0.7, LEARNED_RATE)).toBeCloseTo(0.7)
    expect(atRate(0.7, LEARNED_RATE / 3)).toBeLessThan(0.5)
    expect(atRate(1, 0.01)).toBe(1)
    expect(atRate(0, 0.01)).toBe(0)
  })
})
