import { describe, expect, it } from 'vitest'
import { lemma } from '../../src/root/lemma.js'

describe('lemma', () => {
  it.each([
    ['mempertimbangkan', 'VERB', 'timbang'],
    ['penggunaan', 'NOUN', 'guna'],
    ['langkah-langkah', 'NOUN', 'langkah'],
    ['sebagai', 'ADP', 'bagai'],
    ['sebelumnya', 'ADV', 'sebelumnya'],
    ['sebelumnya', 'ADJ', 'belum'],
    ['sebesar', 'NOUN', 'sebesar'],
    ['terorisnya', 'NOUN', 'teroris'],
    ['memodernisasi', 'VERB', 'modernisasi'],
    ['menulis', 'VERB', 'tulis'],
    ['Jakarta', 'PROPN', 'Jakarta'],
    ['Keuangan', 'NOUN', 'Keuangan'],
    ['Ia', 'PRON', 'ia'],
    ['Akan', 'AUX', 'akan'],
    ['12,5', 'NUM', '12,5'],
    ['.', 'PUNCT', '.'],
    ['renewable', 'X', 'renewable'],
  ] as const)('%s as %s: %s', (word, upos, expected) => {
    expect(lemma(word, upos)).toBe(expected)
  })

  it('does not read the capital of a sentence’s first word', () => {
    expect(lemma('Perusahaan', 'NOUN', { atStart: true })).toBe('usaha')
    expect(lemma('Perusahaan', 'NOUN')).toBe('Perusahaan')
    expect(lemma('Fitch', 'PROPN', { atStart: true })).toBe('fitch')
  })
})
