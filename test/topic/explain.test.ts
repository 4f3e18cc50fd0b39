import { describe, expect, it } from 'vitest'
import { analyze, classifyTopic, explainTopic } from '../../src/index.js'

const MARKET = `Rupiah menguat dan indeks harga saham gabungan naik setelah bank sentral menahan suku bunga. Investor asing membeli
saham perbankan, dan analis memperkirakan inflasi tahun ini rendah serta neraca perdagangan kembali surplus.`

const rootsOf = (text: string) => explainTopic(text).map(({ root }) => root)

describe('explainTopic', () => {
  it('names the words that spoke for the topic, the strongest first', () => {
    const reasons = explainTopic(MARKET)
    expect(reasons.map(({ root }) => root)).toEqual(expect.arrayContaining(['saham', 'rupiah']))
    const weights = reasons.map(({ weight }) => weight)
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
    expect(Math.min(...weights)).toBeGreaterThan(0)
    expect(reasons.length).toBeLessThanOrEqual(10)
  })

  it('names words without which the topic is less sure', () => {
    const [strongest] = rootsOf(MARKET)
    const without = analyze(MARKET).tokens.filter(({ root }) => root !== strongest)
    expect(classifyTopic(without)?.confidence ?? 0).toBeLessThan(classifyTopic(MARKET)!.confidence)
  })

  it('says the same of tokens', () => {
    expect(explainTopic(analyze(MARKET).tokens)).toEqual(explainTopic(MARKET))
  })

  it.each(['', 'Rapat', '\ud800'])('has no reasons for %j, which has no topic', (text) => {
    expect(explainTopic(text)).toEqual([])
  })

  it('asks for text or tokens, and for its options by name', () => {
    expect(() => explainTopic(7 as never)).toThrow(TypeError)
    expect(() => explainTopic(MARKET, { headline: 8 } as never)).toThrow(/headlineTokens/)
  })
})
