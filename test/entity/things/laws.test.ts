import { describe, expect, it } from 'vitest'
import { findLaws } from '../../../src/entity/things/laws.js'
import { splitSentences } from '../../../src/text/sentences.js'
import { tokenize } from '../../../src/text/tokenize.js'

function laws(text: string, casing: 'mixed' | 'title' = 'mixed'): string[] {
  const tokens = tokenize(text)
  const sentences = splitSentences(text, tokens)
  return findLaws({ text, tokens, sentences, casings: sentences.map(() => casing) }).map((law) => law.text)
}

describe('findLaws', () => {
  /** Each stands in a sentence; what is found is the whole of it. */
  it.each([
    'UU Nomor 32 Tahun 2002 tentang Penyiaran',
    'UU No 32 Tahun 2002',
    'UU No. 32/2002',
    'UU Nomer 32',
    'Perpres No. 12/2020',
    'Peraturan Presiden Nomor 12 Tahun 2020',
    'PP Nomor 78 Tahun 2015 tentang Pengupahan',
    'Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2020',
    'PMK 34/PMK.011/2007',
    'Pasal 55 ayat (1) ke-1 KUHP',
    'Perka BKN 2/2025',
    'SEMA 3/2023',
    'Kepmendagri No. 300.2.2-2138/2025',
    'Permen Tahun 2019',
    'UUD 1945',
    'UU 12/2011',
    'UU Cipta Kerja',
    'RUU Informasi dan Transaksi Elektronik',
    'UU (ITE) Nomor 11 Tahun 2008',
    'Undang-Undang tentang Perlindungan Anak',
    'UU Nomor 19 Tahun 2016 tentang Perubahan atas Undang-Undang Nomor 11 Tahun 2008 tentang Informasi',
    'UU Nomor 8 Tahun 1999 tentang Perlindungan Konsumen dan Usaha Kecil',
    'Pasal 28',
    'Pasal 28A',
    'Pasal 28 ayat (1)',
    'Pasal 28 ayat (1) huruf b',
    'Pasal 28 ayat 1 butir c angka 2',
    'Pasal 28 ayat (1) UUD 1945',
    'Pasal 378 KUHP',
    'Pasal 1365 KUHPerdata',
  ])('%s', (law) => {
    expect(laws(`Hal itu diatur oleh ${law}, kata mereka.`)).toEqual([law])
  })

  it.each([
    'Ketua PP Muhammadiyah hadir.',
    'Surat Edaran itu beredar.',
    'Qanun itu dibahas.',
    'pasal 28 disebut tanpa huruf besar',
    'Pasal itu karet, kata mereka.',
    'UU itu belum dibahas.',
    'UU Nomor itu salah.',
    'uu nomor 3 tahun 2002 ditulis kecil',
    'Banyak perkara di Pengadilan Negeri.',
  ])('finds none in: %s', (text) => {
    expect(laws(text)).toEqual([])
  })

  const HEADS =
    'UU, RUU, UUD, Undang-Undang, Undang-Undang Dasar, Rancangan Undang-Undang, Rancangan Perubahan Undang-Undang, Perppu, ' +
    'Perpu, PP, RPP, Peraturan Pemerintah, Peraturan Pemerintah Pengganti Undang-Undang, Perpres, Peraturan Presiden, ' +
    'Keppres, Keputusan Presiden, Inpres, Instruksi Presiden, Perda, Raperda, Peraturan Daerah, Qanun, Pergub, ' +
    'Peraturan Gubernur, Keputusan Gubernur, Kepgub, Perbup, Peraturan Bupati, Perwali, Peraturan Wali Kota, Permen, ' +
    'Peraturan Menteri, Keputusan Menteri, PMK, Permendag, Permenhub, Permendagri, Permendikbud, Permenkes, Permenaker, ' +
    'Peraturan KPU, PKPU, Peraturan OJK, POJK, Peraturan Bank Indonesia, PBI, Surat Edaran, TAP MPR'

  /** With a number each is a law, also where the text ends. */
  it.each(HEADS.split(', '))('%s with a number', (head) => {
    expect(laws(`Hal itu diatur ${head} 9`)).toEqual([`${head} 9`])
    expect(laws(`Diatur ${head} No. 10 Tahun 2019 itu`)).toEqual([`${head} No. 10 Tahun 2019`])
  })

  it.each(['PP', 'PBI', 'RPP', 'Surat Edaran', 'Permen', 'Qanun'])('%s is none without a number', (head) => {
    expect(laws(`Diatur ${head} Penyiaran`)).toEqual([])
  })

  it.each([
    'Pasal', 'UU', 'UU Nomor', 'UU (ITE', 'UU tentang', 'UU Nomor 3 tentang', 'Pasal lima', 'Pasal x28', 'Pasal 28AB',
    'UU https://a.id', 'UU dan Perda', 'Peraturan Sekolah',
  ])('ends with nothing found: %s', (text) => {
    expect(laws(text).filter((law) => law.split(' ').length > 3)).toEqual([])
    expect(laws(`${text} itu`).every((law) => !law.includes('itu'))).toBe(true)
  }) // biome-ignore format: a list

  it('ends where the text ends', () => {
    for (const law of ['Pasal 9', 'Pasal 28A', 'Pasal 5 ayat (1)', 'Pasal 5 KUHP', 'Pasal 5 UUD 1945', 'UU Desa', 'UU Nomor 3', 'UU Nomor 3/2002', 'UU Nomor 3 Tahun 2002', 'UU Nomor 3 tentang Desa', 'UU Desa dan Kota', 'UU tentang Desa']) expect(laws(law)).toEqual([law]) // biome-ignore format: a list
    expect(laws('Pasal 5 ayat')).toEqual(['Pasal 5'])
    expect(laws('UU Desa dan')).toEqual(['UU Desa'])
    expect(laws('UU Nomor 3 Tahun lalu')).toEqual(['UU Nomor 3'])
    expect(laws('UU Nomor 3 Tahun')).toEqual(['UU Nomor 3'])
    expect(laws('UU Nomor 3 dan 4')).toEqual(['UU Nomor 3'])
    expect(laws('UU Nomor 3 tentang Desa di sana')).toEqual(['UU Nomor 3 tentang Desa'])
    expect(laws('UU Nomor 3 tentang Desa 5 orang')).toEqual(['UU Nomor 3 tentang Desa'])
    expect(laws('UU Nomor 3 tentang Desa tentang Kota')).toEqual(['UU Nomor 3 tentang Desa'])
  })

  it('says what kind of thing it is', () => {
    const text = 'Diatur UU Desa itu.'
    const tokens = tokenize(text)
    expect(findLaws({ text, tokens, sentences: splitSentences(text, tokens), casings: [] })).toMatchObject([
      { kind: 'law', confidence: 0.95, start: 7, end: 14, firstToken: 1, endToken: 3 },
    ])
  })

  it('knows a headline from the story below it', () => {
    const text = 'DPR Bahas Anggaran Tahun Depan\n\nDPR membahas UU Cipta Kerja itu.'
    const tokens = tokenize(text)
    const sentences = splitSentences(text, tokens)
    expect(
      findLaws({ text, tokens, sentences, casings: ['title', 'mixed'] }).map(({ text }) => text),
    ).toEqual(['UU Cipta Kerja'])
  })

  it('stops where the name stops', () => {
    expect(laws('UU Penyiaran tentang penyiaran itu dibahas.')).toEqual(['UU Penyiaran'])
    expect(laws('UU Penyiaran dan mereka dibahas.')).toEqual(['UU Penyiaran'])
    expect(laws('UU Nomor 3 tentang Desa yang maju.')).toEqual(['UU Nomor 3 tentang Desa'])
    expect(laws('UU Nomor 3 / 4 orang.')).toEqual(['UU Nomor 3 / 4'])
    expect(laws('Pasal 5 ayat (1 dan lain-lain.')).toEqual(['Pasal 5 ayat ('])
    expect(laws('Pasal 5 UU itu')).toEqual(['Pasal 5'])
    expect(laws('UU Satu Dua Tiga Empat Lima Enam Tujuh Delapan')).toEqual([
      'UU Satu Dua Tiga Empat Lima Enam',
    ])
  })

  it('takes one word behind the head in a headline', () => {
    expect(laws('DPR Bahas UU Penyiaran Pekan Ini', 'title')).toEqual(['UU Penyiaran'])
    expect(laws('DPR Bahas UU Nomor 3 Tahun 2002 Pekan Ini', 'title')).toEqual(['UU Nomor 3 Tahun 2002'])
  })

  it('finds each of several', () => {
    expect(laws('Pasal 2 UU Desa dan Pasal 3 KUHAP. RUU Penyiaran ditunda.')).toEqual([
      'Pasal 2 UU Desa',
      'Pasal 3 KUHAP',
      'RUU Penyiaran',
    ])
  })

  it('end with their headline', () => {
    expect(laws('Polri Dihapus dari RUU KUHAP\n\nKETUA Komisi III DPR Budi Santoso hadir.')).toEqual([
      'RUU KUHAP',
    ])
  })
})
