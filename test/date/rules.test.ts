import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/date/find.js'
import { classOf, readLexicon } from '../../src/date/lexicon.js'
import { compilePattern, follow } from '../../src/date/pattern.js'
import { readRules } from '../../src/date/rules.js'

describe('date rules', () => {
  const standing = readRules().filter(({ adds }) => !adds?.weak && !adds?.none && !adds?.bracketed)

  it.each(standing.map(({ notation, example }) => [notation, example]))('%s reads %s', (_, example) => {
    const [mention, ...others] = findDates(`pada ${example}.`, { writtenOn: '2023-05-02' })
    expect(mention?.text).toBe(example.replace(/^tanggal (?=tujuh)/, ''))
    expect(others).toEqual([])
  })

  it.each(
    readRules()
      .filter(({ adds }) => adds?.none || adds?.weak)
      .map(({ example }) => example),
  )('%s is no date by itself', (example) => {
    expect(findDates(`${example}.`, { writtenOn: '2023-05-02' })).toEqual([])
  })

  it('names words that the dictionaries have', () => {
    const { words, phrases } = readLexicon()
    const kinds = new Set([...words.values()].map((word) => word.kind))
    for (const list of phrases.values()) for (const { word } of list) kinds.add(word.kind)
    for (const { notation } of readRules()) {
      for (const [, name] of notation.matchAll(/\{(?:\w+:)?(\w+)\}/g))
        expect(classOf(name!).length).toBeGreaterThan(0)
      for (const [word] of notation.replace(/\{[^}]*\}/g, ' ').matchAll(/[a-z]\w*/gi)) {
        if (classOf(word).length > 1) continue
        expect(kinds, `${word} in ${notation}`).toContain(classOf(word)[0])
      }
    }
  })

  it('has no notation that can match nothing', () => {
    for (const { notation } of readRules()) {
      expect(follow(compilePattern(notation), [], 0, 0, { names: [], places: [] }), notation).toBe(-1)
    }
  })

  it.each(['[a', 'a>', '{day', ''])('refuses the notation %j', (notation) => {
    expect(() => compilePattern(notation)).toThrow()
  })
})
