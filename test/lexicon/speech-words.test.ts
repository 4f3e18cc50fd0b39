import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  NO_WORD,
  SPEECH_NUMBERS,
  speechNumber,
  speechWord,
  speechWordOf,
} from '../../src/lexicon/speech-words.js'

/** The lines of a dictionary, in columns. */
const linesOf = (name: string) =>
  readFileSync(`dictionaries/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

describe('words of reported speech', () => {
  it('have a field for all that the dictionaries say of them', () => {
    const said = new Set(
      ['speech-verbs', 'speech-frames'].flatMap((name) =>
        linesOf(name).flatMap(([, columns]) => columns!.split(',')),
      ),
    )
    for (const role of said) expect(NO_WORD).toHaveProperty(role, false)
  })

  it('all have the fields of one that says nothing, in their order', () => {
    const fields = Object.keys(NO_WORD)
    for (const [form] of [...linesOf('speech-verbs'), ...linesOf('speech-frames')])
      expect(Object.keys(speechWord(form!)!)).toEqual(fields)
  })

  it('have numbers that a fact has room for, and share them where they mean the same', () => {
    const numbers = [...linesOf('speech-verbs'), ...linesOf('speech-frames')].map(([form]) =>
      speechNumber(form!),
    )
    expect(Math.max(...numbers)).toBeLessThan(SPEECH_NUMBERS)
    expect(speechNumber('dia')).toBe(speechNumber('Dia'))
    expect(new Set(numbers).size).toBeLessThan(numbers.length / 3)
  })

  it('are told from marks and from other words', () => {
    expect(speechWord('mengatakan')).toMatchObject({ isVerb: true, before: true, stance: 'states' })
    expect(speechWord('Ujarnya')).toMatchObject({ isVerb: true, behind: true, hasPronoun: true })
    expect(speechWord('dia')).toMatchObject({ isVerb: false, pronoun: true })
    expect(speechWord('“')).toBeUndefined()
    expect(speechWordOf(speechNumber('“'))).toMatchObject({ isListed: false, quoteMark: true })
    expect(speechWordOf(speechNumber('--'))).toMatchObject({ isListed: false, dash: true })
    for (const word of ['meja', '', '-nya', 'MENGATAKAN']) expect(speechNumber(word)).toBe(0)
  })
})
