import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/page/index.js'

const html = `<!DOCTYPE html><html lang="id"><head>
<title>Pelabuhan Kupang Sepi Usai Badai - Kabar Nusa</title>
<meta property="og:title" content="Pelabuhan Kupang Sepi Usai Badai">
<meta property="og:site_name" content="Kabar Nusa">
<meta name="author" content="Kabar Nusa">
<meta name="pubdate" content="2023-05-02T10:08:58Z">
</head><body>
<div class="menu"><a href="/">Home</a> <a href="/ekonomi">Ekonomi</a></div>
<h1>Pelabuhan Kupang Sepi Usai Badai</h1>
<div class="author"><b>Rina Lestari</b> - Kabar Nusa</div>
<div class="date">Selasa, 02/05/2023 10:08 WIB</div>
<div class="text_detail"><strong>KUPANG</strong> - Pelabuhan Tenau di Kupang sepi pada Selasa pagi setelah badai melanda Nusa Tenggara Timur.<br><br>
"Kapal kami belum dapat berlayar," kata nakhoda Yohanes Bria kepada wartawan di dermaga.<br><br>
Petugas pelabuhan menutup pelayaran sampai gelombang turun di bawah dua meter.</div>
<ul class="related"><li><a href="/1">Badai Seroja Dikenang Warga Kupang</a></li></ul>
</body></html>`

describe('readPage', () => {
  const article = readPage(html)

  it('takes the time marked Z for Jakarta’s when the visible clock says the same', () => {
    expect(article.datePublished?.value).toBe('2023-05-02T10:08:58+07:00')
  })

  it('does not take the outlet for the author', () => {
    expect(article.authors.map(({ name }) => name)).toEqual(['Rina Lestari'])
  })

  it('keeps the story and nothing else in the body', () => {
    expect(article.body.paragraphs).toHaveLength(3)
    expect(article.related.map(({ headline }) => headline.text)).toEqual([
      'Badai Seroja Dikenang Warga Kupang',
    ])
  })

  it('gives spans into its text', () => {
    for (const span of [article.headline!, article.dateline!, ...article.body.paragraphs]) {
      expect(article.text.slice(span.start, span.end)).toBe(span.text)
    }
  })

  it('says that html must be a string', () => {
    expect(() => readPage(new Uint8Array() as never)).toThrow(/html must be a string/)
  })

  it.each([
    ['aside', ''],
    ['section', ''],
    ['div', 'class="kotak"'],
  ])('finds what is related in a %s behind the article by its label alone', (tag, names) => {
    const { related, body } = readPage(
      `<article><h1>Banjir Rendam Palu</h1><p>PALU - Banjir merendam tiga kelurahan sejak Senin pagi dan warga mengungsi.</p><p>Petugas menyalurkan selimut dan makanan kepada warga di sana.</p></article><${tag} ${names}><h3>Berita Terkait</h3><ul><li><a href="/a">Longsor Tutup Jalan di Poso</a></li><li><a href="/b">Harga Beras Naik di Pasar Induk</a></li></ul></${tag}>`,
    )
    expect(related.map(({ headline }) => headline.text)).toEqual([
      'Longsor Tutup Jalan di Poso',
      'Harga Beras Naik di Pasar Induk',
    ])
    expect(body.paragraphs).toHaveLength(2)
  })

  it('finds what is related behind a heading that has no box', () => {
    const { related } = readPage(
      '<article><h1>Banjir Rendam Palu</h1><p>PALU - Banjir merendam tiga kelurahan sejak Senin pagi dan warga mengungsi.</p><p>Petugas menyalurkan selimut dan makanan kepada warga di sana.</p></article><h3>Berita Terkait</h3><ul><li><a href="/a">Longsor Tutup Jalan di Poso</a></li><li><a href="/b">Harga Beras Naik di Pasar Induk</a></li></ul>',
    )
    expect(related).toHaveLength(2)
  })

  it('parts a headline of a list from the age behind its link', () => {
    const item = (text: string, age: string) =>
      `<li><a href="/${age[0]}">${text}</a> <time>${age} lalu</time></li>`
    const { pageKind, related } = readPage(
      `<ul>${item('Polisi Tangkap Pencuri Motor di Palu', '3 menit')}${item('Harga Cabai Turun di Pasar', '8 menit')}${item('Persipal Kalah dari Tamu', '1 jam')}</ul>`,
    )
    expect(pageKind).toBe('list')
    expect(related.map(({ age }) => age?.value)).toEqual(['PT3M', 'PT8M', 'PT1H'])
  })

  it('keeps a last paragraph of few words with its writer in brackets', () => {
    const { body, authors } = readPage(
      '<h1>Banjir Rendam Palu</h1><p>PALU - Banjir merendam tiga kelurahan sejak Senin pagi dan warga mengungsi.</p><p>Petugas menyalurkan selimut kepada warga. (Rina Wulandari)</p>',
    )
    expect(body.paragraphs.at(-1)?.text).toBe('Petugas menyalurkan selimut kepada warga.')
    expect(authors.map(({ name }) => name)).toEqual(['Rina Wulandari'])
  })
})
