import { describe, expect, it } from 'vitest'
import { apart, remember } from '../../src/store/remember.js'

describe('remember', () => {
  it('asks once for a text, and again when it has been forgotten', () => {
    const asked: string[] = []
    const lengthOf = remember(2, (text) => {
      asked.push(text)
      return text.length
    })
    const words = ['satu', 'tiga', 'satu', 'enam', 'lima', 'dua', 'satu', 'lima']
    expect(words.map(lengthOf)).toEqual([4, 4, 4, 4, 4, 3, 4, 4])
    expect(asked).toEqual(['satu', 'tiga', 'enam', 'lima', 'dua', 'satu'])
  })

  it('keeps what is asked about again and again', () => {
    const asked: string[] = []
    const lengthOf = remember(2, (text) => {
      asked.push(text)
      return text.length
    })
    for (let i = 0; i < 20; i++) for (const word of ['yang', `kata-${i}`]) lengthOf(word)
    expect(asked.filter((word) => word === 'yang')).toHaveLength(1)
    expect(asked).toHaveLength(21)
  })

  it('keeps a text as it is', () => {
    for (const text of ['', 'kata', 'pertanggungjawaban', ' \ud800 dan lain-lain…'])
      expect(apart(text)).toBe(text)
  })
})
