import { describe, expect, it } from 'vitest'
import { analyze, explainKeywords, extractKeywords } from '../../src/index.js'
import { keywordModel } from '../../src/keyword/model.js'
import { KEYWORD_EVIDENCE } from '../../src/keyword/signs.js'

const HEADLINE = 'Harga Beras Turun, Pedagang Lega'
const STORY = `${HEADLINE}

Jakarta - Menteri Perdagangan Raka Suryanata mengatakan harga beras turun 2,5 persen pada Senin (1/5/2023).

Raka Suryanata menyebut harga beras dipengaruhi impor dari Vietnam. Gudang itu penuh, kata petugas di gudang.`

const { text, tokens, entities } = analyze(STORY)
const lines = [
  { start: 0, end: HEADLINE.length, role: 'headline' },
  { start: HEADLINE.length + 2, end: STORY.length },
]

describe('explainKeywords', () => {
  const explained = explainKeywords(text, tokens, entities, lines)

  it('explains what extractKeywords gives, in its order', () => {
    const found = extractKeywords(text, tokens, entities, lines)
    expect(explained.map(({ text, score }) => ({ text, score }))).toEqual(
      found.map(({ text, score }) => ({ text, score })),
    )
  })

  it('says that the headline has a phrase, and that the story says it often', () => {
    const rice = explained.find((keyword) => keyword.text.toLowerCase() === 'harga beras')!
    const evidence = rice.reasons.map((reason) => reason.evidence)
    expect(evidence).toContain('headline')
    expect(evidence).toContain('frequency')
  })

  it('says nothing of the headline where the headline has not the phrase', () => {
    const vietnam = explained.find((keyword) => keyword.text === 'Vietnam')!
    expect(vietnam.reasons.map((reason) => reason.evidence)).not.toContain('headline')
  })

  it('gives the strongest first, each above 0 and once', () => {
    for (const { reasons } of explained) {
      const weights = reasons.map(({ weight }) => weight)
      expect(weights).toEqual([...weights].sort((a, b) => b - a))
      for (const weight of weights) expect(weight).toBeGreaterThan(0)
      expect(new Set(reasons.map(({ evidence }) => evidence)).size).toBe(reasons.length)
    }
  })

  it('knows what each sign is evidence of', () => {
    expect(KEYWORD_EVIDENCE).toHaveLength(keywordModel().weights.length)
  })

  it.each(['', '\ud800', '!!'])('has none for %j', (nothing) => {
    const analysis = analyze(nothing)
    expect(explainKeywords(nothing, analysis.tokens, analysis.entities)).toEqual([])
  })
})
