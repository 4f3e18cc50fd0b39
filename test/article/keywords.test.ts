import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'

const ARTICLE = `Harga Beras Turun, Pedagang Lega

Jakarta - Menteri Perdagangan Raka Suryanata mengatakan harga beras turun 2,5 persen pada Senin (1/5/2023).

Raka Suryanata menyebut harga beras dipengaruhi impor dari Vietnam.

Editor: Sinta Wulandari

Recent Posts

Harga Cabai Naik

2 hours ago`

const { keywords } = analyze(ARTICLE).article
const texts = keywords.map(({ text }) => text.toLowerCase())

describe('keywords', () => {
  it('are phrases of the story', () => {
    expect(texts).toContain('harga beras')
  })

  it('are names of the story', () => {
    expect(texts).toContain('vietnam')
    expect(texts).toContain('raka suryanata')
  })

  it('leave out bylines and other stories', () => {
    expect(texts.join(' ')).not.toMatch(/sinta|cabai/)
  })

  it('leave out a part of a better phrase', () => {
    expect(texts).not.toContain('beras')
  })

  it('say where they stand, the best first', () => {
    for (const { mentions } of keywords) {
      for (const { start, end, text } of mentions) expect(ARTICLE.slice(start, end)).toBe(text)
    }
    const scores = keywords.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  it('are none in an empty text', () => {
    expect(analyze('').article.keywords).toEqual([])
  })
})
