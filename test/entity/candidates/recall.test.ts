import { describe, expect, it } from 'vitest'
import { recallNames } from '../../../src/entity/candidates/recall.js'
import type { Mention } from '../../../src/entity/mention.js'
import { tokenize } from '../../../src/index.js'

const TEXT = 'Nenek Satonah Lestari lelah. Lalu Satonah pulang dan Maju menyusul.'

/** A name of `words`, as the recogniser would give it. */
function named(words: string, confidence: number, kind: Mention['kind'] = 'person'): Mention {
  const start = TEXT.indexOf(words)
  const tokens = tokenize(TEXT)
  const firstToken = tokens.findIndex((token) => token.start === start)
  const endToken = firstToken + words.split(' ').length
  return { start, end: start + words.length, text: words, kind, confidence, firstToken, endToken }
}

const recalled = (...names: Mention[]) =>
  recallNames({ text: TEXT, tokens: tokenize(TEXT), matchAt: new Map() }, names).map(
    ({ kind, text, start }) => `${kind} ${text} ${start}`,
  )

describe('recallNames', () => {
  it('knows somebody again by a single name', () => {
    expect(recalled(named('Satonah Lestari', 0.95))).toEqual([
      'person Satonah Lestari 6',
      'person Satonah 34',
    ])
  })

  it('learns nothing from a guess', () => {
    expect(recalled(named('Satonah Lestari', 0.6))).toEqual(['person Satonah Lestari 6'])
  })

  it('takes no everyday word for somebody', () => {
    expect(recalled(named('Satonah Lestari', 0.6), named('Maju', 0.95))).toHaveLength(2)
  })
})
