import { describe, expect, it } from 'vitest'
import { analyze, readArticle } from '../../src/analyze.js'
import { cutClutter } from '../../src/layout/clutter.js'
import { readPage } from '../../src/page/index.js'

const cut = (text: string) => cutClutter([{ start: 0, end: text.length, text }]).map((line) => line.text)
const LEAD = 'PALU - Banjir merendam tiga kelurahan sejak Senin pagi. Warga mengungsi ke balai desa'

describe('what the page puts behind a paragraph', () => {
  it.each([
    [`${LEAD} Baca juga: Longsor Tutup Jalan di Poso`, [LEAD, 'Baca juga: Longsor Tutup Jalan di Poso']],
    [`${LEAD}.[Gambas:Video CNN]`, [`${LEAD}.`, '[Gambas:Video CNN]']],
    [
      `${LEAD}. ADVERTISEMENT SCROLL TO RESUME CONTENT`,
      [`${LEAD}.`, 'ADVERTISEMENT SCROLL TO RESUME CONTENT'],
    ],
    [`${LEAD}. Advertisement`, [`${LEAD}.`, 'Advertisement']],
    [
      `${LEAD}.Pewarta: Rina LestariEditor: Budi Santoso COPYRIGHT © KABAR 2023`,
      [`${LEAD}.`, 'Pewarta: Rina Lestari', 'Editor: Budi Santoso', 'COPYRIGHT © KABAR 2023'],
    ],
    [
      `${LEAD}. Baca juga: Longsor Tutup Jalan Baca juga: Warga Pulang Pewarta: Rina Editor: Budi`,
      [
        `${LEAD}.`,
        'Baca juga: Longsor Tutup Jalan',
        'Baca juga: Warga Pulang',
        'Pewarta: Rina',
        'Editor: Budi',
      ],
    ],
    [
      `${LEAD}. Baca juga: Longsor Tutup Jalan, Warga Palu Mengungsi Petugas menyalurkan selimut kepada warga.`,
      [
        `${LEAD}.`,
        'Baca juga: Longsor Tutup Jalan, Warga Palu Mengungsi',
        'Petugas menyalurkan selimut kepada warga.',
      ],
    ],
    [
      `${LEAD}. Baca juga: Longsor Tutup Jalan, Warga Palu Mengungsi Rina Lestari menyalurkan selimut.`,
      [
        `${LEAD}.`,
        'Baca juga: Longsor Tutup Jalan, Warga Palu Mengungsi',
        'Rina Lestari menyalurkan selimut.',
      ],
    ],
    [
      `${LEAD}. Baca juga: Longsor Tutup Jalan di Poso Kasat Reskrim Polres Palu AKP Noviarif Budiman menjelaskan, air naik.`,
      [
        `${LEAD}.`,
        'Baca juga: Longsor Tutup Jalan di Poso',
        'Kasat Reskrim Polres Palu AKP Noviarif Budiman menjelaskan, air naik.',
      ],
    ],
    [
      `${LEAD}. Baca juga: Longsor Tutup Jalan di Poso Kapolres Palu AKBP Andry Agustino mengatakan air naik.`,
      [
        `${LEAD}.`,
        'Baca juga: Longsor Tutup Jalan di Poso',
        'Kapolres Palu AKBP Andry Agustino mengatakan air naik.',
      ],
    ],
    [
      `${LEAD}. Baca juga: Longsor Tutup Jalan di Poso Andry Agustino mengatakan air naik.`,
      [`${LEAD}.`, 'Baca juga: Longsor Tutup Jalan di Poso', 'Andry Agustino mengatakan air naik.'],
    ],
    [
      `${LEAD}. Baca JugaPetugas menyalurkan selimut. Simak juga penjelasan warga.`,
      [`${LEAD}.`, 'Baca Juga', 'Petugas menyalurkan selimut. Simak juga penjelasan warga.'],
    ],
    [
      `${LEAD}. Simak Video 'Wali Kota Tinjau Banjir di Palu':[Gambas:Video CNN]`,
      [`${LEAD}.`, "Simak Video 'Wali Kota Tinjau Banjir di Palu':", '[Gambas:Video CNN]'],
    ],
    [
      `${LEAD}. Rina Lestari dan Made Surya berkontribusi dalam penulisan artikel ini Pilihan Editor: Longsor`,
      [
        `${LEAD}.`,
        'Rina Lestari dan Made Surya berkontribusi dalam penulisan artikel ini',
        'Pilihan Editor: Longsor',
      ],
    ],
    [`${LEAD}. [Gambas:Video CNN] (rhr/sfr)`, [`${LEAD}.`, '[Gambas:Video CNN]', '(rhr/sfr)']],
    [
      `Banjir Rendam Palu Laporan Wartawan KabarSigi.com, Rina Lestari KABARSIGI.COM, ${LEAD}.`,
      ['Banjir Rendam Palu', 'Laporan Wartawan KabarSigi.com, Rina Lestari', `KABARSIGI.COM, ${LEAD}.`],
    ],
    [
      'Warga mengungsi ke balai desa. Foto: Rina Lestari',
      ['Warga mengungsi ke balai desa. Foto: Rina Lestari'],
    ],
    [`${LEAD} karena hujan turun di DPR RI`, [`${LEAD} karena hujan turun di DPR RI`]],
    [
      'Ia mengaku sering membaca: buku sejarah, koran, dan majalah lama dari loak.',
      ['Ia mengaku sering membaca: buku sejarah, koran, dan majalah lama dari loak.'],
    ],
  ])('of %j is a line of its own', (text, lines) => {
    expect(cut(text)).toEqual(lines)
  })

  it.each(['', ' Baca juga: Longsor Tutup Jalan di Poso', ' [Gambas:Video CNN]', ' ADVERTISEMENT'])(
    'does not take the lead away: %j',
    (clutter) => {
      const { lead, dateline, body } = readArticle(
        `Banjir Rendam Tiga Kelurahan\n\n${LEAD}${clutter}\n\nPetugas menyalurkan selimut dan makanan kepada warga.\n\nHujan masih turun sampai sore di wilayah itu.`,
      )
      expect(dateline?.place).toBe('Palu')
      expect(lead?.text).toBe(LEAD.slice('PALU - '.length))
      expect(body.paragraphs).toHaveLength(3)
    },
  )

  it.each([
    ['.[Gambas:Video CNN]', '.'],
    ['. ADVERTISEMENT SCROLL TO RESUME CONTENT', '.'],
    [' ADVERTISEMENT', ''],
    ['. <strong>Baca juga: <a href="/x">Longsor Tutup Jalan di Poso</a></strong>', '.'],
    ['', ''],
  ])('does not take the story of a page of short paragraphs away: %j', (clutter, end) => {
    const lead = 'Banjir merendam tiga kelurahan. Warga mengungsi'
    const { body, lead: read } = readPage(
      `<h1>Banjir Rendam Palu</h1><p>PALU - ${lead}${clutter}</p><p>Petugas menyalurkan selimut.</p><p>Wali kota meninjau.</p>`,
    )
    expect(read?.text).toBe(`${lead}${end}`)
    expect(body.paragraphs).toHaveLength(3)
  })

  it('gives who wrote and who edited, and keeps the last sentence', () => {
    const { authors, editors, body, people } = readArticle(
      `Banjir Rendam Tiga Kelurahan\n\n${LEAD}.\nPetugas menyalurkan selimut dan makanan kepada warga.Pewarta: Rina LestariEditor: Budi Santoso COPYRIGHT © KABAR 2023`,
    )
    expect(authors.map(({ name }) => name)).toEqual(['Rina Lestari'])
    expect(editors.map(({ name }) => name)).toEqual(['Budi Santoso'])
    expect(body.paragraphs.at(-1)?.text).toBe('Petugas menyalurkan selimut dan makanan kepada warga.')
    expect(people).toEqual([])
  })

  it('is who wrote it behind the address of an outlet', () => {
    const { authors, people } = readArticle(
      `Banjir Rendam Tiga Kelurahan\n\nLaporan Wartawan TribunJakarta.com Rina Lestari Putri\n${LEAD}.\nPetugas menyalurkan selimut dan makanan kepada warga.`,
    )
    expect(authors.map(({ name }) => name)).toEqual(['Rina Lestari Putri'])
    expect(people).toEqual([])
  })

  it.each([
    ['(TribunPalu.com/Made Surya)', ['Made Surya']],
    ['(ant/Made Surya)', ['Made Surya']],
    ['(MADE SURYA)', ['Made Surya']],
    ['[Gambas:Video CNN] (rhr)', []],
  ])('keeps the last paragraph before %s', (credit, names) => {
    const last = 'Petugas menyalurkan selimut dan makanan kepada warga yang mengungsi di balai desa.'
    const { authors, body, people } = readArticle(
      `Banjir Rendam Tiga Kelurahan\n\n${LEAD}.\n\nHujan masih turun di wilayah itu dan sekitarnya.\n\nWali kota meninjau lokasi itu bersama kepala dinas.\n\n${last} ${credit}`,
    )
    expect(authors.map(({ name }) => name)).toEqual(names)
    expect(people).toEqual([])
    expect(body.paragraphs.at(-1)?.text.startsWith(last)).toBe(true)
  })

  it('leaves a short paragraph its dateline', () => {
    const text =
      'Gempa Guncang Palu\n\nPalu (ANTARA) - Gempa mengguncang Palu dini hari\n\nWarga tetap tenang di rumah masing-masing.'
    expect(readArticle(text).lead?.text).toBe('Gempa mengguncang Palu dini hari')
  })
})

it('is who wrote it before the dateline of its line', () => {
  const { authors, people, dateline } = readArticle(
    `Banjir Rendam Tiga Kelurahan\n\nLaporan Wartawan KabarPriangan.com, Rina Lestari KABARPRIANGAN.COM, BANDUNG - Banjir merendam tiga kelurahan pada Senin pagi. Petugas menyalurkan selimut dan makanan kepada warga.`,
  )
  expect(authors.map(({ name }) => name)).toEqual(['Rina Lestari'])
  expect(people).toEqual([])
  expect(dateline?.place).toBe('Bandung')
})

it('takes whose rights the page says off its last sentence', () => {
  const { body, organizations } = readArticle(
    `Banjir Rendam Tiga Kelurahan\n\n${LEAD}. Petugas menyalurkan selimut dan makanan kepada warga. Copyright 2008 - 2026 PT. Kabar Priangan Media (Kabar Digital Group). All Rights Reserved.`,
  )
  expect(body.paragraphs.at(-1)?.text).toMatch(/kepada warga\.$/)
  expect(organizations).toEqual([])
})

describe('whose picture it is, and who wrote it', () => {
  const story = (line: string) =>
    `Sapi Lepas di Pasar\n\n${line}\n\nPALU - Seekor sapi lepas pada Senin pagi di Pasar Masomba dan menabrak dua motor.\n\nPetugas menangkap sapi itu dua jam kemudian.`

  it.each([
    'Seekor sapi di pasar (Foto: Rudi Salam/detikcom)',
    'Seekor sapi di pasar. (ANTARA FOTO/Rudi Salam)',
    'Foto: Rudi Salam/detikcom',
    'Seekor sapi di Palu. Foto: Dok. Humas Pemkot Palu/Rudi Salam',
  ])('is nobody of the story: %j', (line) => {
    expect(analyze(story(line)).article.people).toEqual([])
  })

  it.each(['\n\n(SIS)', ' (PAN/ARA)'])('is no body of it either: %j', (end) => {
    expect(
      analyze(`${story('Warga lega.')}${end}`).entities.filter(({ kind }) => kind === 'organization'),
    ).toEqual([])
  })

  it('nor is the story behind a label of a list', () => {
    const { people } = analyze(
      `${story('Warga lega.')}\n\nJangan lewatkan: Kisah Sinta Melati di Kendari\n\nWarga pulang setelah itu.`,
    ).article
    expect(people).toEqual([])
  })

  it('nor are its short sentences headlines behind a label of one', () => {
    const { body, related } = readArticle(
      'Gudang Beras Roboh di Palu\n\nPALU - Gudang beras roboh diterjang angin. BACA JUGA:\nHarga Gabah Naik di Sigi\n\nTim mengangkat karung.\n\nKorban dibawa ke RSUD.',
    )
    expect(body.paragraphs).toHaveLength(3)
    expect(related.map(({ headline }) => headline.text)).toEqual(['Harga Gabah Naik di Sigi'])
  })

  it.each([
    '| Baca juga: Harga Gabah Naik di Sigi',
    '• Baca Juga: Harga Gabah Naik di Sigi',
    '| Foto: Antara',
  ])('nor does a paragraph go with a label behind a stroke: %s', (end) => {
    const { body, dateline } = readArticle(
      `Gudang Beras Roboh di Palu\n\nPALU - Gudang beras di tepi jalan itu roboh diterjang angin. ${end}\n\nKorban dibawa ke RSUD.`,
    )
    expect(body.paragraphs).toHaveLength(2)
    expect(dateline?.place).toBe('Palu')
  })
})
