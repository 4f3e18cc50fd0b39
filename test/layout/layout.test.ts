import { describe, expect, it } from 'vitest'
import { analyze, readArticle } from '../../src/analyze.js'

const page = `Internasional

Menteri ASEAN Bahas Harga Beras di Jakarta

Rina Lestari - Kabar Nusa
Selasa, 02 Mei 2023 | 14:30 WIB

JAKARTA, KabarNusa.com - Para menteri ekonomi ASEAN membahas harga beras di Jakarta pada Selasa.

Baca juga: Harga Gula Naik Menjelang Lebaran

Mereka sepakat menambah cadangan pangan kawasan sampai akhir tahun.

Penulis: Rina Lestari | Editor: Budi Santoso
`

describe('readArticle', () => {
  const article = readArticle(page)

  it('takes the title of a page for no byline', () => {
    const title = 'Harga Beras Naik, Jadwal Pasar dan Lokasinya - Kabar Nusa'
    const { authors } = readArticle(`${title}\n\nJAKARTA - Harga beras naik lagi pekan ini di Palu.`)
    expect(authors).toEqual([])
  })

  it('finds headline and section', () => {
    expect(article.headline?.text).toBe('Menteri ASEAN Bahas Harga Beras di Jakarta')
    expect(article.section?.text).toBe('Internasional')
  })

  it('finds the people behind labels', () => {
    expect(article.authors.map(({ name }) => name)).toEqual(['Rina Lestari'])
    expect(article.editors.map(({ name }) => name)).toEqual(['Budi Santoso'])
  })

  it('takes the lines of who is elected for the story’s own, at its end as well', () => {
    const elected = page.replace(
      'Penulis:',
      'Pengurus yang baru:\nKetua Bidang Kaderisasi: Andi Wijaya\nSekretaris: Made Surya\n\nPenulis:',
    )
    expect(analyze(elected).article.people.map(({ name }) => name)).toEqual(['Andi Wijaya', 'Made Surya'])
  })

  it('reads the publication time in Jakarta’s zone', () => {
    expect(article.datePublished?.value).toBe('2023-05-02T14:30+07:00')
  })

  it.each([
    ['Selasa, 02 Mei 2023\n14.30 WITA', '2023-05-02T14:30+08:00'],
    ['2 Mei 2023\n\nPukul 14.30', '2023-05-02T14:30+07:00'],
    ['14:30 WIB\nSelasa, 2 Mei 2023', '2023-05-02T14:30+07:00'],
    // As long as a video.
    ['2 Mei 2023\n03:25', '2023-05-02'],
  ])('gives a day the clock on the line beside it: %s', (lines, value) => {
    const { datePublished } = readArticle(page.replace('Selasa, 02 Mei 2023 | 14:30 WIB', lines))
    expect(datePublished?.value).toBe(value)
  })

  it('takes a sentence and its long credit for a caption', () => {
    const caption = 'Rina Lestari, pemilik warung beras murah. Foto: Bagus Prasetyawan/kabarnusantara'
    const { body } = readArticle(
      page.replace('JAKARTA, KabarNusa.com', `${caption}\n\nJAKARTA, KabarNusa.com`),
    )
    expect(body.text).not.toContain('Bagus')
  })

  it('keeps links and byline out of the body', () => {
    expect(article.body.paragraphs).toHaveLength(2)
    expect(article.related.map(({ headline }) => headline.text)).toEqual([
      'Harga Gula Naik Menjelang Lebaran',
    ])
  })

  it('reads the dateline and leaves it out of the lead', () => {
    expect(article.dateline).toMatchObject({ place: 'Jakarta', outlet: 'KabarNusa.com' })
    expect(article.lead?.text).toMatch(/^Para menteri/)
  })
})

it('takes the first sentence of a page of two short lines for its body', () => {
  const { headline, body } = readArticle('Banjir Surut\n\nWarga kembali ke rumah.')
  expect(headline?.text).toBe('Banjir Surut')
  expect(body.text).toBe('Warga kembali ke rumah.')
})
