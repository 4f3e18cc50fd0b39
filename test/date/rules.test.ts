import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/date/find.js'
import { classOf, readLexicon } from '../../src/date/lexicon.js'
import { compilePattern, follow, newTrail } from '../../src/date/pattern.js'
import { readRules } from '../../src/date/rules/index.js'

const WRITTEN = { writtenOn: '2023-05-02T09:00+07:00' }

describe('date rules', () => {
  const rows = readRules().map(({ notation, example: [text, value] }) => [notation, text, value] as const)

  it.each(rows.filter(([, , value]) => value !== undefined))('%s reads %s as %s', (_, text, value) => {
    const [mention, ...others] = findDates(`pada ${text}.`, WRITTEN)
    expect(mention?.value).toBe(value)
    expect(mention?.text).toBe(text.replace(/^tanggal (?=tujuh)/, '').replace(/^\((.*)\)$/, '$1'))
    expect(others).toEqual([])
  })

  it.each(rows.filter(([, , value]) => value === undefined))('%s: %s is no date by itself', (_, text) => {
    expect(findDates(`${text}.`, WRITTEN)).toEqual([])
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
      expect(follow(compilePattern(notation), 0, newTrail([], 0)), notation).toBe(-1)
    }
  })

  it.each(['[a', 'a>', '{day', ''])('refuses the notation %j', (notation) => {
    expect(() => compilePattern(notation)).toThrow()
  })
})
