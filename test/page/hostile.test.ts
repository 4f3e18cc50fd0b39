import { describe, expect, it } from 'vitest'
import { cleanPage } from '../../src/page/clean.js'
import { decodePage, readPage } from '../../src/page/index.js'
import { expectLinearTime } from '../linear-time.js'

describe('readPage on bad pages', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n '],
    ['plain text', 'Bukan halaman.'],
    ['an open script', '<html><body><p>Halo.</p><script>var a = "'],
    ['an open comment', '<html><body><!-- <p>Halo.</p>'],
    ['lone surrogates', '<p>\ud83d Jakarta \udc00</p>'],
    ['broken JSON-LD', '<script type="application/ld+json">{"headline": </script><p>Halo.</p>'],
    [
      'JSON-LD of other shapes',
      '<script type="application/ld+json">[null, 1, "a", {"headline": 5, "author": [null]}]</script>',
    ],
    ['a document without html', '<head><title>Judul Berita Hari Ini</title></head><body><p>Halo.'],
  ])('gives an honest result for %s', (_, html) => {
    const article = readPage(html)
    expect(article.authors).toEqual([])
    expect(['empty', 'unknown', 'article', 'list']).toContain(article.pageKind)
  })

  it('reads a page that nests without bound', () => {
    const depth = 20_000
    const page = `${'<div>'.repeat(depth)}<p>Warga Kupang menanam bakau di pesisir pada Minggu pagi.</p>`
    expect(readPage(page).body.text).toMatch(/bakau/)
  })

  it('looks once for the end of comments that never end', () => {
    expectLinearTime(cleanPage, '<!-- a ')
    expect(readPage(`${'<!-- a '.repeat(100)}<h1>Warga Menanam Bakau</h1>`).headline?.text).toBe(
      'Warga Menanam Bakau',
    )
  })

  it('reads what it can of a page of 20 MB', () => {
    const story = '<h1>Warga Menanam Bakau</h1><p>Warga Kupang menanam bakau di pesisir pada Minggu pagi.</p>'
    const page = `<html><body>${story}<script>${'x = 1;'.repeat(3_400_000)}</script></body></html>`
    expect(page.length).toBeGreaterThan(20_000_000)
    expect(readPage(page).headline?.text).toBe('Warga Menanam Bakau')
  })
})

describe('decodePage', () => {
  const bytes = (...codes: number[]) => Uint8Array.from(codes)

  it('reads UTF-8 and its byte order mark', () => {
    expect(decodePage(bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9))).toBe('é')
  })

  it('reads the charset of the page, or of the caller', () => {
    const page = new TextEncoder().encode('<meta charset="windows-1252">')
    expect(decodePage(Uint8Array.from([...page, 0x93]))).toMatch(/“$/)
    expect(decodePage(bytes(0x93), 'windows-1252')).toBe('“')
  })

  it('takes bytes that are no UTF-8 for Windows-1252, and an unknown charset for none', () => {
    expect(decodePage(bytes(0x93, 0x41))).toBe('“A')
    expect(decodePage(bytes(0x41), 'tidak-ada')).toBe('A')
  })
})
