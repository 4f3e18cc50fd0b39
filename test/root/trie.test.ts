import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finishTrie, growWord, indexWords, lookUp, NO_VALUE, plantTrie } from '../../src/root/trie.js'

describe('the tree of letters', () => {
  it('gives each word its own value', () => {
    const trie = indexWords(['baca', 'bacok', 'ba', 'alun-alun'])
    expect(['baca', 'bacok', 'ba', 'alun-alun'].map((word) => lookUp(trie, word))).toEqual([0, 1, 2, 3])
  })

  it('knows no word that only begins one, and none that goes on', () => {
    const trie = indexWords(['baca'])
    expect(['', 'bac', 'bacaan', 'cab', 'ba{a'].map((word) => lookUp(trie, word))).toEqual(
      Array(5).fill(NO_VALUE),
    )
  })

  it('leaves out a word with other characters, and says so', () => {
    const trie = plantTrie(8)
    expect(growWord(trie, 'café', 1)).toBe(false)
    expect(growWord(trie, 'kafe', 2)).toBe(true)
    expect(lookUp(finishTrie(trie), 'kafe')).toBe(2)
  })

  it('holds any words, in any order', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,8}$/), { maxLength: 60 })
    fc.assert(
      fc.property(words, (list) => {
        const trie = indexWords(list)
        expect(list.map((word) => lookUp(trie, word))).toEqual(list.map((_, i) => i))
      }),
    )
  })
})
