import { describe, expect, it } from 'vitest'
import { BEYOND, CAPITAL, DIGIT, lettersOf, MARK, SMALL } from '../../src/store/letters.js'

describe('lettersOf', () => {
  it.each([
    ['', 0],
    ['rumah', SMALL],
    ['KPK', CAPITAL],
    ['Jakarta', CAPITAL | SMALL],
    ['2023', DIGIT],
    ['G20', CAPITAL | DIGIT],
    ['anak-anak', SMALL | MARK],
    ['[@`{', MARK],
    ['café', SMALL | BEYOND],
    ['“', MARK],
    ['x²', SMALL | BEYOND],
  ])('%s', (word, letters) => {
    expect(lettersOf(word)).toBe(letters)
  })
})
