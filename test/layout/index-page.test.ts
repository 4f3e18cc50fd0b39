import { expect, it } from 'vitest'
import { readArticle } from '../../src/analyze.js'
import { readPage } from '../../src/page/index.js'

it('tells a pasted list of stories, and counts no time of theirs as its own', () => {
  const { pageKind, related, datePublished, body } = readArticle(
    'Indeks Berita\n\nBanjir Rendam Tiga Kelurahan di Palu\n\nNasional - 12 menit yang lalu\n\nHarga Beras Naik di Pasar Kramat Jati\n\nEkonomi - 15 menit yang lalu\n\nGempa Guncang Maluku Tengah Dini Hari\n\nNasional | 1 jam lalu',
  )
  expect(pageKind).toBe('list')
  expect(related.map(({ age }) => age?.value)).toEqual(['PT12M', 'PT15M', 'PT1H'])
  expect(datePublished).toBeUndefined()
  expect(body.paragraphs).toEqual([])
})

it('takes the headline for a headline where an outlet’s word stands in it', () => {
  const headline = 'Harga Beras Naik - Beda Data Antara Pusat dan Daerah'
  const page = (title: string) =>
    `<title>${title}</title><h1>${headline}</h1><p>Pedagang menjual beras medium Rp14.500 per kilogram di pasar itu.</p><p>Pemerintah menyebut stok beras masih cukup sampai panen raya.</p>`
  expect(readPage(page(headline)).headline?.text).toBe(headline)
  expect(readPage(page(`${headline} - Kompas.com`)).headline?.text).toBe(headline)
})
