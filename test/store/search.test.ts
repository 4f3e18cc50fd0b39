import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countBefore } from '../../src/store/search.js'

it('counts what comes first, as a look at each does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: 0, max: 20 }), (list, bound) => {
      const sorted = [...list].sort((a, b) => a - b)
      expect(countBefore(sorted, (item) => item < bound)).toBe(list.filter((item) => item < bound).length)
    }),
  )
})
