import { describe, expect, it } from 'vitest'
import { sharedWord } from '../../src/store/shared-words.js'

describe('sharedWord', () => {
  it('is the word itself, whatever else falls on its slot', () => {
    const text = 'rumah pertanggungjawaban rumah Rumah'
    const words = [...text.matchAll(/\S+/g)]
    for (const hash of [0, 1, -1, 0x7fffffff]) {
      for (const { 0: word, index } of [...words, ...words]) {
        expect(sharedWord(text, index, index + word.length, hash)).toBe(word)
      }
    }
  })
})
