import { describe, expect, it } from 'vitest'
import { tagTokens } from '../../src/tag/tag.js'
import { splitSentences } from '../../src/text/sentences.js'
import { tokenize } from '../../src/text/tokenize.js'

const tags = (text: string) => {
  const tokens = tokenize(text)
  return tagTokens(tokens, splitSentences(text, tokens)).map(({ text, upos }) => `${text}/${upos}`)
}

describe('tagTokens', () => {
  it.each([
    'Presiden/NOUN|PROPN tidak/PART akan/AUX menghadiri/VERB rapat/NOUN itu/DET ./PUNCT',
    'Harga/NOUN beras/NOUN naik/VERB 5/NUM %/SYM|NOUN pada/ADP Mei/PROPN 2023/NUM ./PUNCT',
    'Ia/PRON mengatakan/VERB bahwa/SCONJ warga/NOUN yang/PRON mengungsi/VERB sudah/AUX pulang/VERB ./PUNCT',
    'Rumahnya/NOUN dan/CCONJ mobilnya/NOUN sangat/ADV besar/ADJ ./PUNCT',
    'Bank/PROPN Indonesia/PROPN menaikkan/VERB suku/NOUN bunga/NOUN ./PUNCT',
  ])('reads %s', (row) => {
    const expected = row
      .split(' ')
      .map((pair) => /^(.+)\/([A-Z|]+)$/.exec(pair)!.slice(1) as [string, string])
    const got = tags(expected.map(([word]) => word).join(' '))
    expected.forEach(([word, upos], i) => {
      expect(upos.split('|').map((one) => `${word}/${one}`)).toContain(got[i])
    })
  })

  it('keeps every field of its tokens, and their order', () => {
    const tokens = tokenize('Ia tiba.').map((token, i) => ({ ...token, i }))
    expect(tagTokens(tokens).map(({ i, start, end }) => [i, start, end])).toEqual(
      tokens.map(({ i, start, end }) => [i, start, end]),
    )
  })

  it('takes no token, one token and a sentence of 100,000 tokens, in linear time', () => {
    expect(tagTokens([])).toEqual([])
    expect(tags('Halo')).toHaveLength(1)
    const words = Array.from({ length: 100_000 }, (_, i) => (i % 3 === 0 ? `kata${i}` : 'besar'))
    const tokens = words.map((text, i) => ({
      start: i * 12,
      end: i * 12 + text.length,
      text,
      kind: 'word' as const,
    }))
    const time = (count: number) => {
      const before = process.cpuUsage()
      tagTokens(tokens.slice(0, count))
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }
    time(1000)
    expect(time(100_000)).toBeLessThan(10 * Math.max(20, time(20_000)))
  })

  it('gives a word the same tag however many words it has read before', () => {
    const before = tags('Menteri menutup rapat.')
    const many = Array.from({ length: 20_000 }, (_, i) => `Kota${i}`).join(' ')
    tags(many)
    expect(tags('Menteri menutup rapat.')).toEqual(before)
  })
})
