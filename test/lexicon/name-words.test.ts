import { describe, expect, it } from 'vitest'
import { nameWord } from '../../src/lexicon/name-words.js'
import { lookUpIn, nameWordsModule } from '../../training/name-words.js'

describe('nameWord', () => {
  it('knows words of names, whatever their case', () => {
    expect(nameWord('Prabowo')).toBeGreaterThan(0)
    expect(nameWord('PRABOWO')).toBe(nameWord('prabowo'))
  })

  it('is 0 for words that are no part of names, and for words that it does not know', () => {
    expect(nameWord('meja')).toBe(0)
    expect(nameWord('xyzzyqqq')).toBe(0)
  })
})

describe('a module of name words', () => {
  it('says what was counted', async () => {
    const codes = new Map([
      ['wiratama', 27],
      ['wira', 1],
      ['b0p', 12],
    ])
    const source = nameWordsModule(codes).replaceAll(': string', '')
    const { words, kinds } = await import(`data:text/javascript,${encodeURIComponent(source)}`)
    expect(words).toBe('0b0p\n0wira\n4tama')
    expect(kinds).toBe('b0q')
    expect(lookUpIn(codes)('B2P')).toBe(12)
  })
})
