import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/page/index.js'

const read = (head: string, above = '') =>
  readPage(
    `<html><head><title>Banjir Rendam Tiga Kelurahan</title>${head}</head><body><h1>Banjir Rendam Tiga Kelurahan</h1>${above}<div class="isi"><p>Banjir merendam tiga kelurahan sejak pagi hingga sore hari.</p><p>Petugas menyalurkan selimut dan makanan kepada warga.</p></div><aside><ul><li><a href="/1">Jadwal Imsakiyah Hari Ini di Palu</a><time datetime="2020-01-01T07:00:00+07:00">1 Januari 2020</time></li></ul></aside></body></html>`,
  )

describe('when a page was published', () => {
  it.each([
    ['<meta name="dtk:publishdate" content="2026/04/24 20:05:11">', '2026-04-24T20:05:11+07:00'],
    [
      '<meta name="kabarnusa_news_pubdate" content="Selasa, 05 Agustus 2025 - 09:00 WIB">',
      '2025-08-05T09:00+07:00',
    ],
    ['<meta name="pub_date" content="Tue, 05 Aug 2025 09:00:00 GMT+7">', '2025-08-05T09:00:00+07:00'],
    ['<meta property="article:published" content="2025-05-01 10:00">', '2025-05-01T10:00+07:00'],
    [
      '<meta property="article:published_time" content="2021-06-16T13:00:00-07:00">',
      '2021-06-16T13:00:00+07:00',
    ],
    [
      '<meta property="article:published_time" content="2021-06-16T13:00:00Z"><meta name="pubdate" content="2021-06-16 13:00:00">',
      '2021-06-16T13:00:00+07:00',
    ],
  ])('by %s', (head, value) => {
    expect(read(head).datePublished?.value).toBe(value)
  })

  it.each([
    ['<p>Kabar Nusa, Diperbarui 18/04/2026, 10:03 WIB</p>', undefined, '2026-04-18T10:03+07:00'],
    [
      '<p>Diperbarui 07 Jun 2024, 12:10 WIB<br>Diterbitkan 07 Jun 2024, 11:30 WIB</p>',
      '2024-06-07T11:30+07:00',
      '2024-06-07T12:10+07:00',
    ],
    [
      '<p><time datetime="2025-03-04T09:15:00+08:00">2 jam yang lalu</time></p>',
      '2025-03-04T09:15:00+08:00',
      undefined,
    ],
  ])(
    'is told from when it was changed, and from the times of a side column: %s',
    (above, published, modified) => {
      const { datePublished, dateModified } = read('', above)
      expect(datePublished?.value).toBe(published)
      expect(dateModified?.value).toBe(modified)
    },
  )

  it('forgives a comma behind the last field of JSON-LD', () => {
    const json =
      '{"@type":"NewsArticle","headline":"Banjir Rendam Tiga Kelurahan","datePublished":"2025-03-03T15:02:00+07:00","author":{"name":"Dimas, Saputra",},}'
    const { datePublished } = read(`<script type="application/ld+json">${json}</script>`)
    expect(datePublished?.value).toBe('2025-03-03T15:02:00+07:00')
  })
})
