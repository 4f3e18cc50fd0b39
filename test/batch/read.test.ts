import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
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
