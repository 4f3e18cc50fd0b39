import { describe, expect, it } from 'vitest'
import { findNearWords, findWord, oddness } from '../../src/spelling/vocabulary.js'

const near = (word: string) => findNearWords(word).map((found) => found.word)

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
    expect(findWord('pemerintah')!.frequency).toBeGreaterThan(findWord('jeruk')!.frequency)
    expect(findWord('surabaya')!.isName).toBe(true)
    expect(findWord('qwzx')).toBeUndefined()
  })
})

describe('oddness', () => {
  it('is greater for what no word has', () => {
    expect(oddness('pemerimtah')).toBeGreaterThan(oddness('pemerintah'))
  })
})
