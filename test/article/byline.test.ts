import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/page/index.js'

const STORY = [
  'Banjir merendam tiga kelurahan di kota itu sejak Senin pagi hingga sore.',
  'Petugas menyalurkan selimut dan makanan kepada warga yang mengungsi di balai desa.',
  'Hujan masih turun sampai sore hari ini di wilayah itu dan sekitarnya.',
]
const read = ({ head = '', above = '', below = '' }) => {
  const { authors, editors, contributors, photographers, source, datePublished } = readPage(
    `<html><head><title>Banjir Rendam Tiga Kelurahan di Palu</title>${head}</head><body><h1>Banjir Rendam Tiga Kelurahan di Palu</h1>${above}<div class="content">${STORY.map((text) => `<p>${text}</p>`).join('')}${below}</div></body></html>`,
  )
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name)
  return {
    authors: names(authors),
    editors: names(editors),
    others: [...names(contributors), ...names(photographers)],
    source: source?.name,
    time: datePublished?.value,
  }
}

describe('above the story', () => {
  it.each([
    ['<div>Sinta Wulandari dan Made Surya</div>', ['Sinta Wulandari', 'Made Surya'], []],
    ['<div>Sinta Wulandari & Made Surya</div>', ['Sinta Wulandari', 'Made Surya'], []],
    ['<div>Sinta Wulandari/beritakita</div>', ['Sinta Wulandari'], []],
    ['<div>Sinta Wulandari (Kontributor Bali)</div>', ['Sinta Wulandari'], []],
    ['<div>Oleh Sinta Wulandari dan Made Surya</div>', ['Sinta Wulandari', 'Made Surya'], []],
    ['<div>Penulis Sinta Wulandari</div>', ['Sinta Wulandari'], []],
    ['<div class="author"><span>Penulis</span><span>Sinta Wulandari</span></div>', ['Sinta Wulandari'], []],
    ['<div>Sinta Wulandari - Surat Kabar</div>', ['Sinta Wulandari'], []],
    ['<div><span>Budi Santoso</span><span>Editor</span></div>', [], ['Budi Santoso']],
    ['<p>Redaktur & Reporter : Irwan</p>', ['Irwan'], ['Irwan']],
    ['<div>Editor: Dradjat</div><div>Reporter: Heryadi</div>', ['Heryadi'], ['Dradjat']],
    [
      '<div>Oleh :</div><ul><li>Sinta Wulandari</li><li>Made Surya</li></ul>',
      ['Sinta Wulandari', 'Made Surya'],
      [],
    ],
  ])('%s', (above, authors, editors) => {
    expect(read({ above })).toMatchObject({ authors, editors })
  })

  it('reads the time beside a name whatever the markup glues', () => {
    const glued =
      '<span class="author">Oleh: Sinta Wulandari</span><time>Selasa, 02 Mei 2023 14:30 WIB</time>'
    expect(read({ above: glued })).toMatchObject({
      authors: ['Sinta Wulandari'],
      time: '2023-05-02T14:30+07:00',
    })
    expect(read({ above: '<div>DAERAH | 16 Juni 2021 13:00 Reporter : Rina Lestari</div>' })).toMatchObject({
      authors: ['Rina Lestari'],
      time: '2021-06-16T13:00+07:00',
    })
  })
})

describe('below the story', () => {
  it.each([
    ['<p>RINA WULANDARI | ANDI SAPUTRA</p>', ['Rina Wulandari', 'Andi Saputra'], [], undefined],
    ['<p>RINA WULANDARI (PALU)</p>', ['Rina Wulandari'], [], undefined],
    ['<p>(Rina Wulandari - Andi Saputra)</p>', ['Rina Wulandari', 'Andi Saputra'], [], undefined],
    ['<p>(Laporan Wartawan Rina Wulandari dari Makassar)</p>', ['Rina Wulandari'], [], undefined],
    ['<p>(Laporan Rina Wulandari dari Palu)</p>', ['Rina Wulandari'], [], undefined],
    ['<p>(Tribun-Palu.com/Rina Wulandari)</p>', ['Rina Wulandari'], [], 'Tribun-Palu.com'],
    ['<p>(rin/sam)</p>', [], ['rin', 'sam'], undefined],
  ])('%s', (below, authors, others, source) => {
    expect(read({ below })).toMatchObject({ authors, others, source })
  })
})

describe('in the metadata', () => {
  const author = (content: string) => `<meta name="author" content="${content}">`
  it.each([
    [author('Sinta'), ['Sinta'], [], []],
    [author('Sinta Wulandari, Made'), ['Sinta Wulandari', 'Made'], [], []],
    [author('Aini, Wahyu Pratama'), ['Aini', 'Wahyu Pratama'], [], []],
    [author('Redaksi, Wahyu Pratama'), ['Wahyu Pratama'], [], []],
    [author('Penulis: Rina Lestari | Editor: Budi Santoso'), ['Rina Lestari'], ['Budi Santoso'], []],
    [author('Editor: Budi Santoso'), [], ['Budi Santoso'], []],
    [author('Fotografer: Budi Santoso'), [], [], ['Budi Santoso']],
    [author('Tajam Terpercaya'), [], [], []],
    [author('admin'), [], [], []],
  ])('%s', (head, authors, editors, others) => {
    expect(read({ head })).toMatchObject({ authors, editors, others })
  })
})
