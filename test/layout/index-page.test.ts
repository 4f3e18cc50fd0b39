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

it('tells a list whose times stand above the headlines', () => {
  const times = ['06:40', '06:10', '05:55'].map((clock) => `24 September 2025 ${clock}`)
  const titles = [
    'Truk Tangki Terbakar di Tol Cipali',
    'Harga Kopi Gayo Melonjak',
    'Pasar Induk Palu Dibuka Lagi',
  ]
  const page = times.map((time, i) => `${time}\n${titles[i]}`).join('\n\n')
  const { pageKind, related, datePublished } = readArticle(page)
  expect(pageKind).toBe('list')
  expect(related.map(({ headline, age }) => [age?.value, headline.text])).toEqual(
    titles.map((title, i) => [times[i]!.replace('24 September 2025 ', '2025-09-24T') + '+07:00', title]),
  )
  expect(datePublished).toBeUndefined()
})

it('takes the headline for a headline where an outlet’s word stands in it', () => {
  const headline = 'Harga Beras Naik - Beda Data Antara Pusat dan Daerah'
  const page = (title: string) =>
    `<title>${title}</title><h1>${headline}</h1><p>Pedagang menjual beras medium Rp14.500 per kilogram di pasar itu.</p><p>Pemerintah menyebut stok beras masih cukup sampai panen raya.</p>`
  expect(readPage(page(headline)).headline?.text).toBe(headline)
  expect(readPage(page(`${headline} - Kompas.com`)).headline?.text).toBe(headline)
})
