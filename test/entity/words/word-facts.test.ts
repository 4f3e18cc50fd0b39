import { describe, expect, it } from 'vitest'
import {
  ADDRESS,
  BEFORE_SHORT_FORM,
  BEGINS_AMOUNT,
  CAPITALISED,
  DEGREE_FORM,
  HYPHENATED,
  INITIALS,
  placesOf,
  STOPPED,
} from '../../../src/entity/words/word-facts.js'
import { tokenize } from '../../../src/text/tokenize.js'

const TOKENS = tokenize(
  'Prof. Sari, S.H. dan RA (16) atau ASEAN-Rusia membayar Rp 12 ribu ke 7.com, duabelas Éclair.',
)
const wordsWith = (bits: number) => placesOf(TOKENS, bits).map((at) => TOKENS[at]!.text)

describe('placesOf', () => {
  it.each([
    ['capitals', CAPITALISED, ['Prof.', 'Sari', 'S.H.', 'RA', 'ASEAN-Rusia', 'Rp', 'Éclair']],
    ['hyphens', HYPHENATED, ['ASEAN-Rusia']],
    ['what leads to a short form', BEFORE_SHORT_FORM, ['(', 'atau']],
    ['initials', INITIALS, ['RA']],
    ['full stops, those of sentences too', STOPPED, ['Prof.', 'S.H.', '.']],
    ['degrees', DEGREE_FORM, ['S.H.']],
    ['amounts, but no address', BEGINS_AMOUNT, ['16', 'Rp', '12', 'duabelas']],
    ['addresses', ADDRESS, ['7.com']],
    ['any of several', HYPHENATED | INITIALS, ['RA', 'ASEAN-Rusia']],
  ])('finds %s', (_, bits, words) => {
    expect(wordsWith(bits)).toEqual(words)
  })
})
