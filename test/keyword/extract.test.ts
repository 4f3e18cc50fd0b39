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

  it('put a phrase in the place of its parts', () => {
    expect(texts[0]).toBe('harga beras')
    expect(texts).not.toContain('harga')
    expect(texts).not.toContain('beras')
  })

  it('leave out the pieces of a phrase', () => {
    const found = keywordsOf(
      'Forum tatap muka dibuka pada Senin. Menurut panitia, forum tatap muka itu membahas sawah.',
    )
    expect(found).toContain('forum tatap muka')
    expect(found).not.toContain('forum tatap')
    expect(found).not.toContain('tatap muka')
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

  it('are of the headline alone where the story says what of the name', () => {
    const found = keywordsOf(
      'DPR Tekan KPK Soal Calon KPK\n\nJakarta - Para calon diuji pada Senin. Setiap calon menjawab pertanyaan anggota dewan.',
    )
    expect(found).toContain('calon kpk')
    expect(found).not.toContain('tekan kpk')
  })

  it('are places without their kind, and people by the name that is no surname', () => {
    const found = keywordsOf(
      'Banjir melanda Kota Padangsidimpuan. Susilo Bambang Yudhoyono (SBY) datang ke Kota Padangsidimpuan. SBY ' +
        'meninjau banjir. SBY lalu pulang.',
    )
    expect(found).toContain('padangsidimpuan')
    expect(found).toContain('sby')
  })

  it('are not the place that the story was sent from', () => {
    const found = keywordsOf(
      'Panen Padi Mundur\n\nMataram (ANTARA) - Panen padi di Bima mundur, kata petani. Petani di Bima menunggu hujan.',
    )
    expect(found).toContain('bima')
    expect(found).not.toContain('mataram')
  })

  it('are a phrase or its parts, not both', () => {
    const found = keywordsOf(
      'Pajak Kendaraan Dihapus\n\nJakarta - Pemerintah menghapus pajak kendaraan lama. Warga mengurus pajak kendaraan di ' +
        'kantor, dan denda pajak kendaraan dihapus. Antrean pajak kendaraan panjang.',
    )
    expect(found).toContain('pajak kendaraan')
    for (const phrase of found)
      for (const other of found)
        if (other !== phrase) expect(` ${other} `, phrase).not.toContain(` ${phrase} `)
  })

  it('are no two pieces of one longer phrase', () => {
    const found = keywordsOf('Klub sibuk pada bursa transfer musim panas. Bursa transfer musim panas dibuka.')
    const pieces = ['bursa transfer musim', 'transfer musim panas'].filter((piece) => found.includes(piece))
    expect(pieces.length).toBeLessThan(2)
  })

  it('are what a story of today is about, programmes and trains and papers', () => {
    const meals = keywordsOf(
      'MBG Disorot\n\nJakarta - Sendok program Makan Bergizi Gratis (MBG) disorot warga. MBG dibagikan di sekolah. Siswa ' +
        'menerima MBG setiap hari, kata guru.',
    )
    expect(meals[0]).toBe('mbg')
    const train = keywordsOf(
      'Penumpang Whoosh Bertambah\n\nBandung - Penumpang Whoosh bertambah. Whoosh melaju dari Jakarta ke Bandung, dan ' +
        'tiket Whoosh habis.',
    )
    expect(train.slice(0, 3).join(' ')).toContain('whoosh')
    const paper = keywordsOf(
      'Ijazah Calon Bupati Diperiksa\n\nMataram - Panitia memeriksa ijazah calon. Ijazah itu asli, kata kepala sekolah. ' +
        'Salinan ijazah diserahkan pada Senin.',
    )
    expect(paper.slice(0, 4).join(' ')).toContain('ijazah')
  })

  it('are countries and bodies as they are written out', () => {
    const found = keywordsOf(
      'AS Naikkan Tarif\n\nWashington - AS menaikkan tarif impor. Amerika Serikat (AS) menunggu jawaban. AS bersikeras, ' +
        'dan AS menambah bea.',
    )
    expect(found).toContain('amerika serikat')
    expect(found).not.toContain('as')
  })

  it('have a likelihood as their score', () => {
    for (const { score } of keywords) {
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
    }
  })

  it('are none in an empty text', () => {
    expect(analyze('').article.keywords).toEqual([])
  })
})
