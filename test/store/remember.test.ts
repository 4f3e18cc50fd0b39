import { describe, expect, it } from 'vitest'
import { apart, remember } from '../../src/store/remember.js'

describe('remember', () => {
  it('asks once for a text, and again when it has been forgotten', () => {
    const asked: string[] = []
    const lengthOf = remember(2, (text) => {
      asked.push(text)
      return text.length
    })
    expect(['satu', 'tiga', 'satu', 'enam', 'satu'].map(lengthOf)).toEqual([4, 4, 4, 4, 4])
    expect(asked).toEqual(['satu', 'tiga', 'enam', 'satu'])
  })

  it('keeps a text as it is', () => {
    for (const text of ['', 'kata', 'pertanggungjawaban', ' \ud800 dan lain-lain…'])
      expect(apart(text)).toBe(text)
  })
})
