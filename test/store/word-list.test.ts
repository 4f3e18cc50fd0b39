import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeWordList } from '../../src/store/word-list.js'
import {
  dictionaryFile,
  dictionaryNames,
  encodeWordList,
  generatedFile,
  packDictionary,
  packVerbsBehindSpeech,
  readDictionary,
  writeDictionary,
} from '../../training/dictionaries.js'
import { isNameDictionary, packNames, packSeldomNames } from '../../training/name-dictionaries.js'

describe('word lists', () => {
  it('store what a line shares with the one before as one digit', () => {
    expect(encodeWordList(['baca', 'bacang', 'bacok'])).toBe('0baca\n4ng\n3ok')
    expect(decodeWordList('0baca\n4ng\n3ok')).toEqual(['baca', 'bacang', 'bacok'])
  })

  it('may be empty', () => {
    expect(encodeWordList([])).toBe('')
    expect(decodeWordList('')).toEqual([])
  })

  it('decode to what was encoded', () => {
    const line = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !text.includes('\n'))
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const sorted = [...new Set(lines)].sort()
        expect(decodeWordList(encodeWordList(sorted))).toEqual(sorted)
      }),
    )
  })
})

describe('dictionaries', () => {
  it('must say what they are', () => {
    expect(() => readDictionary('baca\n')).toThrow(/begins with `#`/)
  })

  it('are sorted, each entry once', () => {
    const text = '# verbs, own work\nlari\nbaca\nlari\n'
    expect(writeDictionary(readDictionary(text))).toBe('# verbs, own work\nbaca\nlari\n')
  })

  it('survive back-ticks, backslashes and templates', () => {
    const packed = packDictionary('odd', { header: ['# odd'], entries: ['a`b', 'c\\d', 'e$' + '{f}'] })
    expect(packed).toContain('a\\`b')
    expect(packed).toContain('c\\\\d')
    expect(packed).toContain('e\\$' + '{f}')
  })

  it.each(dictionaryNames())('%s.txt is sorted and its packed module is up to date', (name) => {
    const text = readFileSync(dictionaryFile(name), 'utf8')
    const dictionary = readDictionary(text)
    expect(writeDictionary(dictionary)).toBe(text)
    if (!isNameDictionary(name))
      expect(readFileSync(generatedFile(name), 'utf8')).toBe(packDictionary(name, dictionary))
  })

  it('of names are in one module that is up to date', () => {
    expect(readFileSync(generatedFile('names'), 'utf8')).toBe(packNames())
    const speech = readDictionary(readFileSync(dictionaryFile('speech-verbs'), 'utf8'))
    expect(readFileSync(generatedFile('date-speech-verbs'), 'utf8')).toBe(packVerbsBehindSpeech(speech))
    expect(readFileSync(generatedFile('seldom-names'), 'utf8')).toBe(packSeldomNames())
  })
})
