import { describe, expect, it } from 'vitest'
import { FeedError, readFeed } from '../../src/feed/index.js'

const STORY = [
  'Banjir merendam tiga kelurahan di Kota Palu sejak Senin pagi setelah hujan deras mengguyur wilayah itu selama enam jam.',
  'Petugas mengevakuasi 312 warga, termasuk 45 anak dan 20 orang lanjut usia, ke dua titik pengungsian di balai kelurahan.',
  'Pemerintah kota menjanjikan bantuan beras dan selimut tiba pada Selasa siang, dan warga di bantaran sungai diminta waspada.',
  'Hujan diperkirakan turun sampai Rabu menurut perkiraan Badan Meteorologi, Klimatologi, dan Geofisika di Palu.',
]
const HTML = `<p>PALU - ${STORY[0]}</p>${STORY.slice(1)
  .map((text) => `<p>${text}</p>`)
  .join('')}<p><strong>Baca juga: <a href="/x">Longsor Tutup Jalan di Poso</a></strong></p>`

const rss = (item: string) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Kabar Nusa</title><link>https://kabarnusa.com</link>${item}</channel></rss>`
const item = (
  more = '',
) => `<item><title>Banjir &amp; Longsor di Palu</title><link>https://kabarnusa.com/1</link>
<dc:creator>Rina Lestari</dc:creator><category>Daerah</category><category>banjir</category>
<pubDate>Sel, 05 Agustus 2019 10:00:00 +0700</pubDate><description><![CDATA[<p>Banjir <b>merendam</b> Palu.</p>]]></description>${more}</item>`

describe('readFeed', () => {
  it('reads RSS with an Indonesian time, and the story where the feed has it', () => {
    const { kind, title, items } = readFeed(
      rss(item(`<content:encoded><![CDATA[${HTML}]]></content:encoded>`)),
    )
    expect({ kind, title }).toEqual({ kind: 'rss', title: 'Kabar Nusa' })
    const { article, ...first } = items[0]!
    expect(first).toEqual({
      headline: 'Banjir & Longsor di Palu',
      url: 'https://kabarnusa.com/1',
      datePublished: '2019-08-05T10:00:00+07:00',
      authors: ['Rina Lestari'],
      section: 'Daerah',
      tags: ['banjir'],
      excerpt: 'Banjir merendam Palu.',
    })
    expect(article?.body.paragraphs).toHaveLength(4)
    expect(article?.dateline?.place).toBe('Palu')
    expect(article?.datePublished?.value).toBe('2019-08-05T10:00:00+07:00')
    expect(article?.authors.map(({ name }) => name)).toEqual(['Rina Lestari'])
  })

  it('reads no article where the feed has an excerpt only, or none is wanted', () => {
    expect(readFeed(rss(item())).items[0]).not.toHaveProperty('article')
    const full = rss(item(`<content:encoded><![CDATA[${HTML}]]></content:encoded>`))
    expect(readFeed(full, { articles: false }).items[0]).not.toHaveProperty('article')
  })

  it('gives the stories before the cut of a feed that is cut', () => {
    const whole = rss(item() + item())
    expect(readFeed(whole.slice(0, whole.lastIndexOf('merendam'))).items).toHaveLength(1)
  })

  it('reads Atom', () => {
    const { kind, items } = readFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>K</title><entry><title>Harga Beras Naik</title><link rel="alternate" href="https://k.id/1"/><published>2025-01-01T00:00:00Z</published><author><name>Made Surya</name></author><category term="Ekonomi"/><summary>Harga naik.</summary></entry></feed>`,
    )
    expect(kind).toBe('atom')
    expect(items).toEqual([
      {
        headline: 'Harga Beras Naik',
        url: 'https://k.id/1',
        datePublished: '2025-01-01T00:00:00Z',
        authors: ['Made Surya'],
        section: 'Ekonomi',
        tags: [],
        excerpt: 'Harga naik.',
      },
    ])
  })

  it('reads JSON Feed', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'K',
      home_page_url: 'https://k.id',
      items: [
        {
          id: '1',
          url: 'https://k.id/1',
          title: 'Harga Beras Naik',
          content_html: '<p>Pendek.</p>',
          date_published: '2025-01-01T09:00:00+07:00',
          authors: [{ name: 'Redaksi' }],
          tags: ['beras'],
        },
      ],
    }
    const { kind, url, items } = readFeed(JSON.stringify(feed))
    expect({ kind, url }).toEqual({ kind: 'json', url: 'https://k.id' })
    expect(items[0]).toMatchObject({ headline: 'Harga Beras Naik', authors: [], tags: ['beras'] })
  })

  it('reads a news sitemap', () => {
    const { kind, items } = readFeed(
      `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://k.id/1</loc><news:news><news:publication><news:name>K</news:name><news:language>id</news:language></news:publication><news:publication_date>2025-08-05T09:00:00+07:00</news:publication_date><news:title>Harga Beras Naik</news:title><news:keywords>beras, pangan</news:keywords></news:news></url></urlset>`,
    )
    expect(kind).toBe('sitemap')
    expect(items).toEqual([
      {
        headline: 'Harga Beras Naik',
        url: 'https://k.id/1',
        datePublished: '2025-08-05T09:00:00+07:00',
        authors: [],
        tags: ['beras', 'pangan'],
      },
    ])
  })

  it('reads posts of WordPress with the zone that its two clocks tell', () => {
    const post = {
      title: { rendered: 'Harga Beras &#8211; Naik Lagi' },
      link: 'https://k.id/1',
      date: '2025-03-04T09:15:00',
      date_gmt: '2025-03-04T01:15:00',
      content: { rendered: HTML },
      excerpt: { rendered: '<p>Banjir merendam [&hellip;]</p>' },
      _embedded: {
        author: [{ name: 'Rina Lestari' }],
        'wp:term': [[{ name: 'Daerah', taxonomy: 'category' }], [{ name: 'banjir', taxonomy: 'post_tag' }]],
      },
    }
    const { kind, items } = readFeed(JSON.stringify([post]))
    expect(kind).toBe('wordpress')
    expect(items[0]).toMatchObject({
      headline: 'Harga Beras – Naik Lagi',
      datePublished: '2025-03-04T09:15:00+08:00',
      authors: ['Rina Lestari'],
      section: 'Daerah',
      tags: ['banjir'],
    })
    expect(items[0]!.article?.body.paragraphs).toHaveLength(4)
  })

  it.each([
    ['<html><body>x</body></html>', /An HTML page is read by readPage/],
    ['', /This is no feed/],
    ['{"a": 1}', /This is no feed/],
  ])('says that %j is no feed', (text, message) => {
    expect(() => readFeed(text)).toThrow(FeedError)
    expect(() => readFeed(text)).toThrow(message)
  })

  it('says that the source must be a string', () => {
    expect(() => readFeed(undefined as never)).toThrow(/source must be a string/)
  })
})
