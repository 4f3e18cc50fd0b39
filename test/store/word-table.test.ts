import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWordTable } from '../../src/store/word-table.js'
import { encodeWordList } from '../../training/dictionaries.js'

describe('the table of words', () => {
  it('finds the place of each word of a list', () => {
    const { placeOf } = readWordTable(encodeWordList(['baca', 'bacang', 'bacok']))
    expect(['baca', 'bacang', 'bacok'].map(placeOf)).toEqual([0, 1, 2])
  })

  it('knows no other word', () => {
    const { placeOf } = readWordTable(encodeWordList(['baca', 'bacang']))
    expect(['', 'bac', 'bacan', 'bacangs', 'Baca'].map(placeOf)).toEqual([-1, -1, -1, -1, -1])
  })

  it('holds any words', () => {
    const word = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => !text.includes('\n'))
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 200 }), (list) => {
        const sorted = [...list].sort()
        const { placeOf } = readWordTable(encodeWordList(sorted))
        expect(sorted.map(placeOf)).toEqual(sorted.map((_, place) => place))
      }),
    )
  })
})
