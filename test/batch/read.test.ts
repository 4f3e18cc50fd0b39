import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { openSource } from '../../src/batch/read/open.js'
import { SourceError } from '../../src/batch/read/source.js'
import { makeArticles, newFolder, outline, readAll, toNdjson, writeFile } from './corpus.js'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

describe('NDJSON', () => {
  const long = 'x'.repeat(1001)
  const lines: [string, string | Uint8Array, unknown[]][] = [
    [
      'objects and bare strings',
      '{"text":"satu"}\n"dua"\n',
      [
        [1, 'satu'],
        [2, 'dua'],
      ],
    ],
    [
      'a last line without its line feed',
      '"satu"\n"dua"',
      [
        [1, 'satu'],
        [2, 'dua'],
      ],
    ],
    [
      'Windows line ends and a byte-order mark',
      '\ufeff"satu"\r\n"dua"\r\n',
      [
        [1, 'satu'],
        [2, 'dua'],
      ],
    ],
    [
      'blank lines, which count but are no records',
      '\n"satu"\n \n"dua"\n',
      [
        [2, 'satu'],
        [4, 'dua'],
      ],
    ],
    ['HTML', '{"html":"<p>satu"}\n', [[1, '<p>satu']]],
    ['an empty text', '{"text":""}\n', [[1, '']]],
    [
      'broken JSON',
      '{"text":\n"dua"\n',
      [
        [1, 'broken-json'],
        [2, 'dua'],
      ],
    ],
    [
      'JSON that is no document',
      '[1]\nnull\n"tiga"\n',
      [
        [1, 'broken-json'],
        [2, 'broken-json'],
        [3, 'tiga'],
      ],
    ],
    [
      'no text',
      '{"isi":"satu"}\n"dua"\n',
      [
        [1, 'missing-text'],
        [2, 'dua'],
      ],
    ],
    [
      'bytes that are no UTF-8',
      bytes('"h', [0xe9], '"\n"dua"\n'),
      [
        [1, 'invalid-utf8'],
        [2, 'dua'],
      ],
    ],
    [
      'a document over the limit',
      `"${long}"\n"dua"\n`,
      [
        [1, 'too-long'],
        [2, 'dua'],
      ],
    ],
    [
      'a line too long to be kept',
      `"${'x'.repeat(3_000_000)}"\n"dua"\n`,
      [
        [1, 'too-long'],
        [2, 'dua'],
      ],
    ],
    ['nothing', '', []],
  ]
  it.each(lines)('reads %s', async (_, content, expected) => {
    expect(outline(await readAll(writeFile('a.ndjson', content)))).toEqual(expected)
  })

  it('says of a text that is none what it is', async () => {
    const records = await readAll(writeFile('a.ndjson', '{"text":5}\n{"text":["a"]}\n{"isi":"a"}\n'))
    expect(records.map(({ error }) => error!.message)).toEqual([
      'Its "text" is no text but of type number.',
      'Its "text" is no text but a list.',
      'It has neither "text" nor "html"; name its field with --map text=NAME.',
    ])
  })

  it('keeps what belongs to a document', async () => {
    const document = { id: '7', text: 'satu', url: 'https://contoh.id/7', writtenOn: '2023-05-02' }
    const [record] = await readAll(writeFile('a.ndjson', toNdjson([{ ...document, lain: [1] }])))
    expect(record).toMatchObject({ number: 0, id: '7', document })
  })

  it('finds fields under other names', async () => {
    const path = writeFile('a.ndjson', '{"isi":"satu","nomor":12}\n')
    const [record] = await readAll(path, { map: { text: 'isi', id: 'nomor' } })
    expect(record).toMatchObject({ id: 12, document: { id: 12, text: 'satu' } })
  })

  it.each(['a.ndjson', 'a.ndjson.gz'])('goes on in the middle of %s', async (name) => {
    const text = toNdjson(makeArticles(40))
    const path = writeFile(name, name.endsWith('gz') ? gzipSync(text) : text)
    const all = await readAll(path)
    expect(all).toHaveLength(40)
    for (const at of [0, 1, 17, 39]) {
      expect(await readAll(path, { from: all[at]!.next })).toEqual(all.slice(at + 1))
    }
  })
})

describe('CSV', () => {
  const tables: [string, string | Uint8Array, unknown[]][] = [
    [
      'rows under a header',
      'id,text\n1,satu\n2,dua\n',
      [
        [2, 'satu'],
        [3, 'dua'],
      ],
    ],
    [
      'cells with commas, quotes and lines',
      'id,text\n1,"a, ""b""\nc"\n2,dua\n',
      [
        [2, 'a, "b"\nc'],
        [4, 'dua'],
      ],
    ],
    ['a byte-order mark', '\ufeffid,text\n1,satu\n', [[2, 'satu']]],
    ['letters beyond ASCII', 'text\n“satu” é\n', [[2, '“satu” é']]],
    [
      'a row with a cell too many',
      'id,text\n1,satu,x\n2,dua\n',
      [
        [2, 'broken-csv'],
        [3, 'dua'],
      ],
    ],
    [
      'bytes that are no UTF-8',
      bytes('text\nh', [0xe9], '\ndua\n'),
      [
        [2, 'invalid-utf8'],
        [3, 'dua'],
      ],
    ],
    [
      'a document over the limit',
      `text\n${'x'.repeat(1001)}\ndua\n`,
      [
        [2, 'too-long'],
        [3, 'dua'],
      ],
    ],
    [
      'an open quotation mark',
      'id,text\n1,satu\n2,"dua\n',
      [
        [2, 'satu'],
        [3, 'broken-csv'],
      ],
    ],
  ]
  it.each(tables)('reads %s', async (_, content, expected) => {
    expect(outline(await readAll(writeFile('a.csv', content)))).toEqual(expected)
  })

  it('says which columns there are', async () => {
    const reading = readAll(writeFile('a.csv', 'nomor,isi\n1,satu\n'))
    await expect(reading).rejects.toThrow(SourceError)
    await expect(reading).rejects.toThrow(/no column "text"; it has nomor, isi/)
  })

  it('goes on in the middle', async () => {
    const rows = makeArticles(40).map(({ id, text }) => `${id},"${text.replaceAll('"', '""')}"\n`)
    const path = writeFile('a.csv', `id,text\n${rows.join('')}`)
    const all = await readAll(path)
    expect(await readAll(path, { from: all[16]!.next })).toEqual(all.slice(17))
  })
})

describe('a folder', () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'b'))
  writeFile('c.html', '<p>tiga</p>', folder)
  writeFile('a.txt', 'satu', folder)
  writeFile('foto.jpg', 'x', folder)
  writeFile('rusak.txt', Buffer.from([0xe9]), folder)
  writeFile('dua.txt', 'dua', join(folder, 'b'))

  it('is read in the order of paths, which are the ids', async () => {
    const records = await readAll(folder)
    expect(records.map(({ id }) => id)).toEqual(['a.txt', 'b/dua.txt', 'c.html', 'rusak.txt'])
    expect(outline(records).map(([, said]) => said)).toEqual(['satu', 'dua', '<p>tiga</p>', 'invalid-utf8'])
  })

  it('goes on in the middle', async () => {
    const all = await readAll(folder)
    expect(await readAll(folder, { from: all[1]!.next })).toEqual(all.slice(2))
  })
})

it('says that there is no such file', async () => {
  await expect(readAll('tiada.ndjson')).rejects.toThrow(/Cannot read tiada\.ndjson: there is no such file/)
})

describe('a corpus as it is', () => {
  const text = (count: number) => makeArticles(count).map((article) => article.text)

  it.each([
    ['semicolons', 'nomor;text;tanggal\n1;"satu; dua";2\n', [[2, 'satu; dua']]],
    ['tabs', 'id\ttext\n1\tsatu, dua\n', [[2, 'satu, dua']]],
    ['bars', 'id|text|x\n1|satu, dua|3\n', [[2, 'satu, dua']]],
    ['commas in a quoted name', '"a;b;c;d",text\n1,satu\n', [[2, 'satu']]],
  ])('is a CSV cut at %s', async (_, content, expected) => {
    expect(outline(await readAll(writeFile('a.csv', content)))).toEqual(expected)
  })

  it('says the columns of a CSV before it is read', async () => {
    const path = writeFile('a.csv', '\ufeffid,"ju""dul",text,é\n1,a,b,c\n')
    const source = await openSource(path, undefined, { map: {}, maxChars: 10 })
    expect(source).toMatchObject({ columns: ['ju"dul', 'é'], described: 'CSV, cut at ","' })
  })

  it.each([
    ['a list over many lines', JSON.stringify([{ text: 'a]"\\' }, 'dua', { text: 'tiga', x: [[1], {}] }], null, 2), ['a]"\\', 'dua', 'tiga']],
    ['a list on one line', '[{"text":"satu"},"dua"]', ['satu', 'dua']],
    ['objects one after another', '{\n"text": "satu"\n}\n{"text":"dua"}', ['satu', 'dua']],
    ['an empty list', ' [ ]\n', []],
    ['a list with what is no document', '\ufeff[1, null, {"text":"tiga"}]', ['broken-json', 'broken-json', 'tiga']],
  ] as const)('is JSON: %s', async (_, content, expected) => {
    for (const name of ['a.json', 'a.json.gz']) {
      const path = writeFile(name, name.endsWith('gz') ? gzipSync(content) : content)
      const records = await readAll(path)
      expect(outline(records).map(([, said]) => said)).toEqual(expected)
      if (records.length > 1) expect(await readAll(path, { from: records[0]!.next })).toEqual(records.slice(1))
    }
  }) // biome-ignore format: a table

  it('says that a JSON is cut off', async () => {
    await expect(readAll(writeFile('a.json', '[{"text":"satu"},{"text":'))).rejects.toThrow(/cut off/)
  })

  it('is Parquet, of one file or a folder, packed as pandas, Spark and polars do', async () => {
    const folder = newFolder()
    const days = [new Date('2023-05-02T00:00:00Z'), new Date('2023-05-02T09:30:00Z')]
    for (const [part, codec] of (['UNCOMPRESSED', 'SNAPPY'] as const).entries()) {
      const columnData = [
        { name: 'id', data: [1n, 2n], type: 'INT64' as const },
        { name: 'text', data: text(2), type: 'STRING' as const },
        { name: 'writtenOn', data: days, type: 'TIMESTAMP' as const },
        { name: 'rubrik', data: ['a', 'b'], type: 'STRING' as const },
      ]
      writeFile(`part-${part}.parquet`, new Uint8Array(parquetWriteBuffer({ columnData, codec })), folder)
    }
    const source = await openSource(folder, undefined, { map: {}, maxChars: 1000, keep: ['rubrik'] })
    expect(source).toMatchObject({ columns: ['writtenOn', 'rubrik'], size: 4, described: 'Parquet, 2 files' })
    const records = await readAll(folder, { keep: ['rubrik'] })
    expect(records.map(({ id, line }) => [line, id])).toEqual([[1, 1], [2, 2], [3, 1], [4, 2]]) // biome-ignore format: a table
    expect(records[0]).toMatchObject({
      document: { text: text(1)[0], writtenOn: '2023-05-02' },
      kept: { rubrik: 'a' },
    })
    expect(records[1]).toMatchObject({ document: { writtenOn: '2023-05-02T09:30:00.000Z' } })
    expect(await readAll(folder, { from: records[2]!.next, keep: ['rubrik'] })).toEqual(records.slice(3))
    await expect(readAll(writeFile('a.parquet', 'bukan'))).rejects.toThrow(/it is no Parquet file/)
  })

  it.each([
    ['a.rss', `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>A</title><item>
      <title>Banjir &amp; longsor</title><link>https://a.example/1</link><guid>g1</guid>
      <pubDate>Tue, 02 May 2023 09:00:00 +0700</pubDate><content:encoded><![CDATA[<p>Isi berita.</p>]]></content:encoded></item></channel></rss>`],
    ['a.atom', `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><title>Banjir &amp; longsor</title><id>g1</id>
      <link href="https://a.example/1"/><published>2023-05-02T09:00:00+07:00</published><content type="html">&lt;p&gt;Isi berita.&lt;/p&gt;</content></entry></feed>`],
  ])('is a feed: %s', async (name, content) => {
    const [record] = await readAll(writeFile(name, content), { keep: 'all' })
    expect(record).toMatchObject({
      id: 'g1',
      document: {
        url: 'https://a.example/1',
        writtenOn: expect.stringMatching(/^2023-05-02T09:00(?::00)?\+07:00$/),
        html: '<article><h1>Banjir &amp; longsor</h1><p>Isi berita.</p></article>',
      },
      kept: { title: 'Banjir & longsor' },
    })
  }) // biome-ignore format: a table

  it('is a text or a page alone', async () => {
    expect(outline(await readAll(writeFile('a.txt', 'satu')))).toEqual([[undefined, 'satu']])
    const page = writeFile('a.html', bytes('<meta charset="windows-1252"><p>', [0x93], 'satu', [0x94]))
    expect((await readAll(page))[0]).toMatchObject({
      id: 'a.html',
      document: { html: expect.stringContaining('“satu”') },
    })
  })

  it('is in UTF-16 by its mark, or in what the user says', async () => {
    const utf16 = (content: string) => bytes([0xff, 0xfe], Buffer.from(content, 'utf16le') as never)
    expect(outline(await readAll(writeFile('a.ndjson', utf16('"satu é"\n"dua"\n'))))).toEqual([[1, 'satu é'], [2, 'dua']]) // biome-ignore format: a table
    expect(outline(await readAll(writeFile('a.txt', utf16('satu é'))))).toEqual([[undefined, 'satu é']])
    const latin = writeFile('a.csv', bytes('text\n', [0x93], 'caf', [0xe9, 0x94], '\n'))
    expect(outline(await readAll(latin, { encoding: 'windows-1252' }))).toEqual([[2, '“café”']])
    await expect(readAll(latin, { encoding: 'klingon' })).rejects.toThrow(/no character set "klingon"/)
  })

  it('is packed by zstd', async () => {
    const packed = Buffer.from('KLUv/SQjGQEAInNhdHUiCiJkdWEiCiJ0aWdhIgoiZW1wYXQiCiJsaW1hIgqFssyS', 'base64')
    expect(outline(await readAll(writeFile('a.ndjson.zst', packed))).map(([, said]) => said)).toEqual([
      'satu',
      'dua',
      'tiga',
      'empat',
      'lima',
    ])
    await expect(readAll(writeFile('a.ndjson.zst', packed.subarray(0, 20)))).rejects.toThrow(
      /packed by zstd is .*cut off/,
    )
  })
})
