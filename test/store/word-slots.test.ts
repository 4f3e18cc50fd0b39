import { describe, expect, it } from 'vitest'
import { lexiconEntries } from '../../src/lexicon/news-words.js'
import { createWordSlots, markHashOn, slotHashOn, UNTOLD } from '../../src/store/word-slots.js'

function hashesOf(word: string): [number, number] {
  let slot = 0
  let mark = 0
  for (let i = 0; i < word.length; i++) {
    slot = slotHashOn(slot, word.charCodeAt(i))
    mark = markHashOn(mark, word.charCodeAt(i))
  }
  return [slot, mark]
}

describe('createWordSlots', () => {
  it('remembers a number for a word', () => {
    const slots = createWordSlots()
    expect(slots.find(...hashesOf('rumah'))).toBe(UNTOLD)
    expect(slots.keep(...hashesOf('rumah'), 7)).toBe(7)
    expect(slots.find(...hashesOf('rumah'))).toBe(7)
    expect(slots.find(...hashesOf('Rumah'))).toBe(UNTOLD)
  })

  it('tells what was kept of a word, or nothing, whatever else fell on its slot', () => {
    const slots = createWordSlots()
    const words = lexiconEntries().map(([word]) => word)
    for (const [i, word] of words.entries()) slots.keep(...hashesOf(word), i)
    const told = words.map((word, i) => [slots.find(...hashesOf(word)), i] as const)
    expect(told.filter(([found, i]) => found !== UNTOLD && found !== i)).toEqual([])
    expect(told.filter(([found, i]) => found === i).length).toBeGreaterThan(1000)
  })
})
