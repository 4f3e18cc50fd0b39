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

const keywordsOf = (text: string) =>
  analyze(text).article.keywords.map((keyword) => keyword.text.toLowerCase())

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

  it('are a phrase and the name in it where both are said again and again', () => {
    const found = keywordsOf(
      'Revisi UU KPK Ditolak\n\nJakarta - Revisi UU KPK ditolak dosen. KPK menilai revisi UU KPK melemahkan penyidik. ' +
        'Menurut KPK, penyidik KPK perlu dilindungi.',
    )
    expect(found).toContain('kpk')
    expect(found).toContain('revisi uu kpk')
  })

  it('leave out clitics', () => {
    const found = keywordsOf('Pelatih memuji pemainnya. Menurut pelatih itu, pemainnya bermain tanpa lelah.')
    expect(found).toContain('pemain')
    expect(found.join(' ')).not.toContain('pemainnya')
  })

  it('are no outlets, amounts, dates or bare offices', () => {
    const found = keywordsOf(
      'Gubernur mengatakan kepada KOMPAS.com pada Kamis bahwa suhu mencapai 15 derajat celsius. Gubernur juga mengatakan ' +
        'kepada KOMPAS.com bahwa suhu pada September mencapai 15 derajat celsius.',
    )
    expect(found).toContain('suhu')
    expect(found.join(' ')).not.toMatch(/kompas|kamis|september|celsius|gubernur/)
  })

  it('are people without the noun before them', () => {
    const found = keywordsOf('Aktor Raka Suryanata menang. Penonton menyambut aktor Raka Suryanata.')
    expect(found).toContain('raka suryanata')
    expect(found).not.toContain('aktor raka suryanata')
  })

  it('are no wording of the headline', () => {
    const found = keywordsOf(
      'Gerebek Gudang Beras\n\nPolisi datang ke gudang beras. Gudang beras itu kosong.',
    )
    expect(found).toContain('gudang beras')
    expect(found.join(' ')).not.toContain('gerebek')
  })

  it('are none in an empty text', () => {
    expect(analyze('').article.keywords).toEqual([])
  })
})
