import { describe, expect, it } from 'vitest'
import { readPage, readPages } from '../../src/page/index.js'
import { linksToParts } from '../../src/page/parts.js'

const PARAGRAPHS = [
  'Banjir merendam tiga kelurahan di Kota Palu sejak Senin pagi setelah hujan deras.',
  'Petugas mengevakuasi ratusan warga ke dua titik pengungsian di balai kelurahan.',
  'Pemerintah kota menjanjikan bantuan beras dan selimut tiba pada Selasa siang.',
  'Hujan diperkirakan turun sampai Rabu menurut perkiraan badan meteorologi.',
]
const page = (paragraphs: readonly string[]) =>
  `<html><head><title>Banjir Rendam Tiga Kelurahan</title><link rel="canonical" href="https://kabarnusa.com/berita/banjir"></head><body><h1>Banjir Rendam Tiga Kelurahan</h1><p>Rina Lestari - Senin, 3 Maret 2025 13:45 WIB</p><div class="isi">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div><div class="paging"><a href="?page=1">1</a><a href="?page=2">2</a><a href="/berita/lain?page=2">lain</a></div><p>Editor: Budi Santoso</p></body></html>`

describe('readPages', () => {
  it('reads a story on two pages as one, and says once what both have', () => {
    const article = readPages([page(PARAGRAPHS.slice(0, 3)), page(PARAGRAPHS.slice(2))])
    expect(article.body.paragraphs.map(({ text }) => text)).toEqual(PARAGRAPHS)
    expect(article.headline?.text).toBe('Banjir Rendam Tiga Kelurahan')
    expect(article.editors.map(({ name }) => name)).toEqual(['Budi Santoso'])
    for (const { start, end, text } of article.body.paragraphs)
      expect(article.text.slice(start, end)).toBe(text)
  })

  it('says that there must be a page', () => {
    expect(() => readPages([])).toThrow(RangeError)
  })
})

describe('pages', () => {
  it('are the addresses of the other parts', () => {
    expect(readPage(page(PARAGRAPHS)).pages).toEqual([
      'https://kabarnusa.com/berita/banjir?page=1',
      'https://kabarnusa.com/berita/banjir?page=2',
    ])
  })

  it.each([
    [['/berita/banjir/2', '/berita/gempa/2'], ['https://k.id/berita/banjir/2']],
    [['?page=all', '#top'], ['https://k.id/berita/banjir?page=all']],
    [['https://lain.id/berita/banjir?page=2'], []],
    [['http://['], []],
  ])('of %j are %j', (links, parts) => {
    expect(linksToParts(links, 'https://k.id/berita/banjir')).toEqual(parts)
  })

  it('are none where the address is not known', () => {
    expect(linksToParts(['?page=2'], undefined)).toEqual([])
  })
})
