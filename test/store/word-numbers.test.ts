import { describe, expect, it } from 'vitest'
import { createTypeRoom, haveSameWords, numberedWords } from '../../src/store/word-numbers.js'

const tokensOf = (text: string) => text.split(' ').map((word) => ({ text: word }))
const numbersOf = (text: string) => [...numberedWords(tokensOf(text)).numbers]

describe('numberedWords', () => {
  it('gives a word the same number wherever it stands', () => {
    const [bank, negara, other] = numbersOf('Bank Negara Bank')
    expect(other).toBe(bank)
    expect(negara).not.toBe(bank)
    expect(numbersOf('Negara Bank bank').slice(0, 2)).toEqual([negara, bank])
  })

  it('numbers a list once, and one of the same words not at all', () => {
    const tokens = tokensOf('Pasar Senen')
    const words = numberedWords(tokens)
    const more = tokens.map(({ text }) => ({ text, kind: 'word' }))
    haveSameWords(more, tokens)
    expect(numberedWords(tokens)).toBe(words)
    expect(numberedWords(more)).toBe(words)
    tokens.push({ text: 'Pasar' })
    expect(numberedWords(tokens).words).toEqual(['Pasar', 'Senen', 'Pasar'])
  })

  it('begins anew where too many types came, and numbers older lists again', () => {
    const tokens = tokensOf('Pasar Senen')
    const { round } = numberedWords(tokens)
    const many = numberedWords(Array.from({ length: 40_000 }, (_, i) => ({ text: `kata-${i}` })))
    expect(many.round).toBe(round)
    expect(many.numbers.at(-1)).toBe(-1)
    expect(new Set(many.numbers.filter((number) => number >= 0)).size).toBe(
      many.numbers.filter((number) => number >= 0).length,
    )
    expect(numberedWords(tokensOf('Senen')).round).toBe(round + 1)
    expect(numberedWords(tokens).round).toBe(round + 1)
    expect(numbersOf('Senen Pasar')).toEqual([...numberedWords(tokens).numbers].reverse())
  })
})

describe('createTypeRoom', () => {
  it('keeps what is known through a round, and forgets it behind one or when told to', () => {
    const room = createTypeRoom()
    room.inRound(3)[7] = 12
    expect(room.inRound(3)[7]).toBe(12)
    expect(room.inRound(4)[7]).toBe(-1)
    room.inRound(4)[7] = 1
    room.clear()
    expect(room.inRound(4)[7]).toBe(-1)
  })
})
