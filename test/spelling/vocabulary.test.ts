import { describe, expect, it } from 'vitest'
import { findNearWords, findWord, newsVocabulary, oddness } from '../../src/spelling/vocabulary.js'

const NEWS = newsVocabulary()
const near = (word: string) => findNearWords(NEWS, word).map((found) => found.word)

describe('findNearWords', () => {
  it.each([
    ['pemerimtah', 'pemerintah'],
    ['pemerntah', 'pemerintah'],
    ['pemerinntah', 'pemerintah'],
    ['pemeritnah', 'pemerintah'],
    ['emerintah', 'pemerintah'],
    ['pemerintahh', 'pemerintah'],
    ['pemerinta', 'pemerintah'],
  ])('comes from %s to %s', (word, meant) => {
    expect(near(word)).toContain(meant)
  })
  it('gives each word once, and never the word itself', () => {
    const words = near('rumah')
    expect(words).not.toContain('rumah')
    expect(new Set(words).size).toBe(words.length)
  })
})

describe('findWord', () => {
  it('knows how usual a word is, and which are names', () => {
    expect(findWord(NEWS, 'pemerintah')!.frequency).toBeGreaterThan(findWord(NEWS, 'jeruk')!.frequency)
    expect(findWord(NEWS, 'surabaya')!.isName).toBe(true)
    expect(findWord(NEWS, 'qwzx')).toBeUndefined()
  })
})

describe('oddness', () => {
  it('is greater for what no word has', () => {
    expect(oddness(NEWS, 'pemerimtah')).toBeGreaterThan(oddness(NEWS, 'pemerintah'))
  })
})
