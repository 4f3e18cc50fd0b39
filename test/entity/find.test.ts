import { describe, expect, it } from 'vitest'
import { analyze, createAnalyzer } from '../../src/index.js'
import { expectLinearTime } from '../linear-time.js'

const entities = (text: string) => analyze(text).entities
const one = (text: string, words: string) => entities(text).find((entity) => entity.text === words)

describe('countries', () => {
  const codes: readonly (readonly [string, string, string])[] = [
    ['Ia tiba di Federasi Rusia kemarin.', 'Federasi Rusia', 'RU'],
    ['Raja mengunjungi Kerajaan Kamboja.', 'Kerajaan Kamboja', 'KH'],
    ['Warga Korea Selatan menonton.', 'Korea Selatan', 'KR'],
    ['Perundingan Korsel dengan Korut gagal.', 'Korut', 'KP'],
    ['Pemerintah AS menolak.', 'AS', 'US'],
    ['Menteri dari Timor-Leste hadir.', 'Timor-Leste', 'TL'],
    ['Kapal berlayar ke Tiongkok.', 'Tiongkok', 'CN'],
    ['Duta Besar Belanda pulang.', 'Belanda', 'NL'],
  ]
  it.each(codes)('%s', (text, words, code) => {
    expect(one(text, words)).toMatchObject({ kind: 'country', code })
  })

  const none = [
    'Ia memakai kaca as roda.',
    'Mereka belajar bahasa Inggris.',
    'Nilai dolar Singapura naik.',
    'Klub itu juara Liga Spanyol.',
    'Kapal itu di Laut China Selatan.',
    'Orang Bank Indonesia datang.',
    'Kepala Polri Badrodin Haiti pulang.',
  ]
  it.each(none)('%s names no country', (text) => {
    expect(entities(text).filter((entity) => entity.code)).toEqual([])
  })
})

describe('bodies', () => {
  it('take no place of the next paragraph', () => {
    const text = 'Ia ditahan di Polres Toraja Utara\n\nMAKASSAR, Kabar Sigi - Warga lega.'
    expect(one(text, 'Polres Toraja Utara')?.kind).toBe('organization')
  })
})

describe('joined names', () => {
  it('are cut, with offsets inside the token', () => {
    const text = 'Kerja sama ASEAN-Rusia dan RI-Malaysia berlanjut se-Indonesia.'
    expect(entities(text).map(({ text: words, code }) => [words, code])).toEqual([
      ['ASEAN', undefined],
      ['Rusia', 'RU'],
      ['RI', 'ID'],
      ['Malaysia', 'MY'],
      ['Indonesia', 'ID'],
    ])
  })

  it('stay whole inside a longer name', () => {
    expect(one('Mereka hadir dalam Pertemuan Pejabat Tinggi ASEAN-Rusia ke-19.', 'Rusia')).toBeUndefined()
  })
})

describe('acronyms that the text explains', () => {
  const text =
    'Hasilnya keluar dari Pertemuan Pejabat Tinggi ASEAN-Rusia ke-19 (ARSOM). Setelah ARSOM, sebuah proyek strategis nasional (PSN) dimulai.'

  it('name their long form, here and later', () => {
    const short = entities(text).filter((entity) => entity.text === 'ARSOM')
    expect(short).toHaveLength(2)
    for (const entity of short)
      expect(entity).toMatchObject({ kind: 'event', name: 'Pertemuan Pejabat Tinggi ASEAN-Rusia' })
  })

  it('are given to the long form', () => {
    expect(one(text, 'Pertemuan Pejabat Tinggi ASEAN-Rusia ke-19')).toMatchObject({ acronym: 'ARSOM' })
    expect(one(text, 'proyek strategis nasional')).toMatchObject({ acronym: 'PSN' })
  })

  it('win over the dictionaries', () => {
    const party = 'Partai Bulan Bintang (PBB) rapat. Kantor PBB ramai.'
    expect(
      entities(party)
        .filter((entity) => entity.text === 'PBB')
        .map((entity) => entity.name),
    ).toEqual(['Partai Bulan Bintang', 'Partai Bulan Bintang'])
  })
})

describe('laws', () => {
  const laws = [
    'UU Nomor 32 Tahun 2002 tentang Penyiaran',
    'Pasal 28 ayat (1) UUD 1945',
    'Perpres No. 12/2020',
    'RUU Penyiaran',
    'UU Informasi dan Transaksi Elektronik',
    'Pasal 378 KUHP',
    'Undang-Undang Nomor 11 Tahun 2008',
  ]
  it.each(laws)('%s', (law) => {
    expect(
      entities(`Hal itu diatur oleh ${law} sejak lama.`).filter(({ kind }) => kind === 'law'),
    ).toMatchObject([{ text: law }])
  })

  it('are not organizations with the same letters', () => {
    expect(entities('Ketua PP Muhammadiyah hadir.').filter(({ kind }) => kind === 'law')).toEqual([])
  })
})

describe('events', () => {
  it.each([
    'KTT G20',
    'Piala Dunia 2022',
    'Thailand Terbuka 2024',
    'Pemilu 2024',
    'Festival Danau Sentani 2019',
  ])('%s', (event) => {
    expect(one(`Mereka berlaga di ${event} tahun itu.`, event)).toMatchObject({ kind: 'event' })
  })
})

describe('user names', () => {
  const { analyze: analyzeOurs } = createAnalyzer({
    entities: [
      { text: 'Rusia Jaya', kind: 'organization', acronym: 'RJ' },
      { text: 'Sanggar Melati', kind: 'organization', name: 'Sanggar Tari Melati' },
    ],
  })

  it('win over the library', () => {
    expect(analyzeOurs('Toko Rusia Jaya tutup.').entities).toMatchObject([
      { text: 'Rusia Jaya', kind: 'organization', name: 'Rusia Jaya', acronym: 'RJ', confidence: 1 },
    ])
  })

  it('are found in capitals, and not in lower case', () => {
    const found = analyzeOurs('SANGGAR MELATI tampil, sanggar melati bukan.').entities
    expect(found.filter((entity) => entity.name === 'Sanggar Tari Melati')).toHaveLength(1)
  })
})

describe('entities', () => {
  it('stand in order, and names do not overlap', () => {
    const found = entities(
      'Gubernur Bank Indonesia dan Wakil Menteri Luar Negeri Federasi Rusia bertemu di Jakarta, Selasa. Rp1,2 triliun dibayar.',
    )
    const names = found.filter(({ kind }) => kind !== 'position')
    for (let i = 1; i < names.length; i++) expect(names[i]!.start).toBeGreaterThanOrEqual(names[i - 1]!.end)
  })

  it('is empty where nothing is named', () => {
    expect(entities('')).toEqual([])
  })
})

describe('a text of one construct without end', () => {
  it.each(['Dr. ', 'ASEAN-', 'Ketua Andi, '])('%j takes as long as it is', { timeout: 120_000 }, (piece) => {
    expectLinearTime((text) => analyze(text), piece)
  })
})
