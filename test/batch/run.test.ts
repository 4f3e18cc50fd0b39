import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as zlib from 'node:zlib'
import { gunzipSync } from 'node:zlib'
import Ajv from 'ajv/dist/2020.js'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { describe, expect, it, vi } from 'vitest'
import { BatchError, type BatchOptions, batchSchema, runBatch } from '../../src/batch/index.js'
import { analyze, toConllu, toMarkdown, toNinjs, toSchemaOrg } from '../../src/index.js'
import { makeArticles, newFolder, toNdjson, writeFile } from './corpus.js'

vi.setConfig({ testTimeout: 30_000 })

const articles = makeArticles(120)
const BROKEN = '{"text": "tanpa akhir\n'

function setUp(content = toNdjson(articles), outputName = 'out.ndjson') {
  const folder = newFolder()
  const input = writeFile('in.ndjson', content, folder)
  const output = join(folder, outputName)
  const options: BatchOptions = { input, output, format: 'ndjson', workers: 0, version: '0' }
  return { input, output, options, readOutput: () => readFileSync(output, 'utf8') }
}

/** Stops a run after its first chunk, as a signal does. */
async function stopEarly(options: BatchOptions) {
  const stop = new AbortController()
  return runBatch({ ...options, signal: stop.signal, onProgress: () => stop.abort() })
}

const parseLines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('output', () => {
  it('is a line for each record, in order', async () => {
    const { options, readOutput } = setUp()
    expect(await runBatch({ ...options, full: true })).toEqual({ records: 120, failures: {}, resumed: 0 })
    const lines = parseLines(readOutput())
    expect(lines.map(({ id }) => id)).toEqual(articles.map(({ id }) => id))
    const { text, writtenOn } = articles[7]!
    const { article, entities } = analyze(text, { writtenOn })
    expect(lines[7]).toMatchObject({ line: 8, ...JSON.parse(JSON.stringify({ article, entities })) })
  })

  it('has the same records without order', async () => {
    const ordered = setUp()
    const unordered = setUp()
    await runBatch(ordered.options)
    await runBatch({ ...unordered.options, workers: 2, ordered: false })
    const sorted = (text: string) => text.split('\n').sort()
    expect(sorted(unordered.readOutput())).toEqual(sorted(ordered.readOutput()))
  })

  it('has an error for a bad record', async () => {
    const { options, readOutput } = setUp(`"satu"\n${BROKEN}{"text":"tiga","writtenOn":"kemarin"}\n"empat"\n`)
    const { failures } = await runBatch({ ...options, fields: ['text'] })
    expect(failures).toEqual({ 'broken-json': 1, 'invalid-time': 1 })
    expect(parseLines(readOutput())).toMatchObject(
      [
        { line: 1, text: 'satu' },
        { line: 2, error: { kind: 'broken-json' } },
        { line: 3, error: { kind: 'invalid-time', message: /ISO 8601/ } },
        { line: 4, text: 'empat' },
      ].map((line) => (line.error?.message ? { ...line, error: { kind: line.error.kind } } : line)),
    )
  })

  it('is CSV with a header', async () => {
    const { options, readOutput } = setUp(`"satu, dua"\n${BROKEN}`)
    await runBatch({ ...options, format: 'csv', fields: ['text'] })
    const [header, first, second] = readOutput().split('\n')
    expect([header, first]).toEqual(['line,id,error,message,text', '1,,,,"satu, dua"'])
    expect(second).toMatch(/^2,,broken-json,/)
  })

  it('is CoNLL-U with a name for each document', async () => {
    const { options, readOutput } = setUp(toNdjson(articles.slice(0, 2)))
    await runBatch({ ...options, format: 'conllu' })
    const documents = articles
      .slice(0, 2)
      .map(
        ({ id, text, writtenOn }) =>
          `# newdoc id = ${id}\n${toConllu(analyze(text, { writtenOn }), { document: Number(id.slice(1)) + 1 })}`,
      )
    expect(readOutput()).toBe(documents.join(''))
  })

  it('is a folder of Parquet files with nested columns', async () => {
    const { options, output } = setUp(toNdjson(articles) + BROKEN, 'out.parquet')
    const fields = ['text', 'wordCount', 'people', 'entities', 'people.name', 'headline']
    await runBatch({ ...options, format: 'parquet', fields })
    expect(readdirSync(output)).toEqual(['part-00000.parquet'])
    const rows = await readParquet(output)
    expect(rows).toHaveLength(121)
    const { text, writtenOn } = articles[3]!
    const { entities, article } = analyze(text, { writtenOn })
    const { people, wordCount, headline } = article
    expect(rows[3]).toMatchObject({ line: 4, id: 'a3', error: null, text, wordCount, headline, people })
    expect(rows[3]!['people.name']).toEqual(people.map(({ name }) => name))
    expect((rows[3]!.entities as object[]).map(withoutNulls)).toEqual(entities.map(withoutNulls))
    expect(rows[120]).toMatchObject({ line: 121, error: 'broken-json', text: null })
    expect(rows[120]!.people ?? null).toBeNull()
  })

  it('is lean unless told: names without their mentions, at most twice the input', async () => {
    const { options, readOutput } = setUp()
    await runBatch(options)
    const [line] = parseLines(readOutput())
    expect(line.people).toEqual(
      analyze(articles[0]!.text, { writtenOn: articles[0]!.writtenOn }).article.people.map(
        ({ mentions: _, ...person }) => JSON.parse(JSON.stringify(person)),
      ),
    )
    expect(line.section).toBeNull()
    expect(line).not.toHaveProperty('body')
  })

  it.each(['schema-org', 'ninjs', 'markdown'] as const)('is a line with a result for %s', async (format) => {
    const { options, readOutput } = setUp(`{"id":5,"text":"Warga Kupang menanam bakau."}\n${BROKEN}`)
    await runBatch({ ...options, format })
    const analysis = analyze('Warga Kupang menanam bakau.')
    const results = {
      'schema-org': toSchemaOrg(analysis),
      ninjs: toNinjs(analysis),
      markdown: toMarkdown(analysis),
    }
    expect(parseLines(readOutput())).toMatchObject([
      { line: 1, id: 5, result: JSON.parse(JSON.stringify(results[format])) },
      { line: 2, error: { kind: 'broken-json' } },
    ])
  })

  it('counts offsets in code points where that is asked for', async () => {
    const { options, readOutput } = setUp(toNdjson(['😀😀 Presiden tiba di Jakarta 😀 kemarin.']))
    await runBatch({ ...options, fields: ['text', 'entities'], offsets: 'code-point' })
    const [{ text, entities }] = parseLines(readOutput())
    const characters = [...text]
    expect(entities.length).toBeGreaterThan(0)
    for (const { start, end, text: own } of entities) expect(characters.slice(start, end).join('')).toBe(own)
  })

  it('holds U+FFFD where the text has half a pair, so that every reader takes the file', async () => {
    const { options, readOutput } = setUp('{"text":"Warga \\ud83d tiba \\\\ud83d di Kupang \\udc00."}\n')
    await runBatch({ ...options, fields: ['text'] })
    expect(readOutput()).not.toMatch(/(?<!\\)\\ud/)
    expect(parseLines(readOutput())[0].text).toBe('Warga \ufffd tiba \\ud83d di Kupang \ufffd.')
  })
})

const readParquet = async (folder: string) =>
  parquetReadObjects({ file: await asyncBufferFromFile(join(folder, 'part-00000.parquet')) })

/** As deep as it goes, without what is null, undefined or empty. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).filter(([, part]) => part !== null && part !== undefined)
  return Object.fromEntries(parts.map(([name, part]) => [name, withoutNulls(part)]))
}

describe('the fields of the user', () => {
  const { wordCount } = analyze('Warga Kupang menanam bakau.').article
  const record = {
    id: 7,
    text: 'Warga Kupang menanam bakau.',
    rubrik: 'Lingkungan',
    headline: 'asli',
    n: [1],
  }
  const content = `${toNdjson([record, { id: 'b', text: 'Dua.' }])}${toNdjson([{ rubrik: 'tanpa teks' }])}`

  it('are kept in lines, under names of their own, and ids keep their type', async () => {
    const { options, readOutput } = setUp(content)
    await runBatch({ ...options, keep: ['rubrik', 'headline'], fields: ['headline', 'wordCount'] })
    expect(parseLines(readOutput())).toMatchObject([
      { id: 7, rubrik: 'Lingkungan', 'input.headline': 'asli', wordCount },
      { id: 'b', rubrik: null, 'input.headline': null },
      { rubrik: 'tanpa teks', error: { kind: 'missing-text' } },
    ])
  })

  it('are all kept but the text', async () => {
    const { options, readOutput } = setUp(content)
    await runBatch({ ...options, keep: 'all', fields: ['wordCount'] })
    const [first] = parseLines(readOutput())
    expect(first).toEqual({ line: 1, id: 7, rubrik: 'Lingkungan', headline: 'asli', n: [1], wordCount })
  })

  it('are columns of a table, and remarks of a treebank', async () => {
    const table = setUp(content)
    await runBatch({ ...table.options, format: 'csv', keep: ['rubrik', 'n'], fields: ['wordCount'] })
    expect(table.readOutput().split('\n').slice(0, 2)).toEqual([
      'line,id,error,message,rubrik,n,wordCount',
      `1,7,,,Lingkungan,[1],${wordCount}`,
    ])
    const parquet = setUp(content, 'out.parquet')
    await runBatch({ ...parquet.options, format: 'parquet', keep: 'all', fields: ['wordCount'] })
    const [row] = await readParquet(parquet.output)
    expect(JSON.parse(row!.kept as string)).toEqual({ rubrik: 'Lingkungan', headline: 'asli', n: [1] })
    const treebank = setUp(content)
    await runBatch({ ...treebank.options, format: 'conllu', keep: ['rubrik'] })
    expect(treebank.readOutput()).toMatch(/^# newdoc id = 7\n# rubrik = Lingkungan\n# sent_id = 1\.1\n/)
  })

  it.each(['ndjson', 'csv', 'conllu'] as const)('come through a stop as %s', async (format) => {
    const lines = toNdjson(articles.map((article, i) => ({ ...article, nomor: i, catatan: `c ${i}` })))
    const whole = setUp(lines)
    const keep = ['nomor', 'catatan']
    await runBatch({ ...whole.options, format, keep })
    const { options, readOutput } = setUp(lines)
    await stopEarly({ ...options, format, keep })
    await expect(runBatch({ ...options, format, keep: ['nomor'] })).rejects.toThrow(/another keep/)
    expect((await runBatch({ ...options, format, keep })).resumed).toBeGreaterThan(0)
    expect(readOutput()).toBe(whole.readOutput())
  })
})

describe('the JSON Schema of lines', () => {
  it.each([
    ['lean', { markDuplicates: true, keep: 'all' }],
    ['full', { full: true }],
    [
      'chosen',
      { fields: ['people.name', 'people.mentions', 'headline.text', 'tokens', 'dates', 'topic.code'] },
    ],
  ] as [string, Partial<BatchOptions>][])('describes %s ones', async (_, choice) => {
    const validate = new Ajv.default({ strict: false, allErrors: true }).compile(batchSchema(choice))
    const records = [...articles.slice(0, 5), { id: 5, text: '', rubrik: 'a' }]
    const { options, readOutput } = setUp(toNdjson(records) + BROKEN)
    await runBatch({ ...options, ...choice })
    for (const line of parseLines(readOutput())) expect(validate(line) ? [] : validate.errors).toEqual([])
    expect(validate({ line: 1, id: 'a' })).toBe(false)
  })
})

describe('duplicates', () => {
  /** Every third story comes again, cut and with another title. */
  const stories = Array.from({ length: 60 }, (_, i) => {
    const words = (n: number) => Array.from({ length: 25 }, (_, w) => `kata${i}x${n}x${w}`).join(' ')
    return [`Judul ${i}`, ...Array.from({ length: 6 }, (_, n) => `${words(n)}.`)]
  })
  const records = stories.flatMap((lines, i) => [
    { id: `s${i}`, text: lines.join('\n') },
    ...(i % 3 === 2
      ? [{ id: `t${i}`, text: ['Judul lain', ...stories[i - 2]!.slice(1, 5)].join('\n') }]
      : []),
  ])
  const expected = records.map(({ id }) => (id.startsWith('t') ? `s${Number(id.slice(1)) - 2}` : null))

  it.each(['ndjson', 'csv'] as const)(
    'are marked with the first of their story, and after a stop alike: %s',
    async (format) => {
      const whole = setUp(toNdjson(records))
      await runBatch({ ...whole.options, format, fields: ['wordCount'], markDuplicates: true })
      const rows = whole
        .readOutput()
        .trimEnd()
        .split('\n')
        .slice(format === 'csv' ? 1 : 0)
      const marks = rows.map((row) =>
        format === 'csv' ? row.split(',')[4] || null : JSON.parse(row).duplicateOf,
      )
      expect(marks).toEqual(expected)
      const { options, readOutput } = setUp(toNdjson(records))
      await stopEarly({ ...options, format, fields: ['wordCount'], markDuplicates: true })
      expect(
        (await runBatch({ ...options, format, fields: ['wordCount'], markDuplicates: true })).resumed,
      ).toBeGreaterThan(0)
      expect(readOutput()).toBe(whole.readOutput())
    },
  )

  it('are found between pages of one outlet by their stories, not by their menus', async () => {
    const menu =
      '<nav>' +
      '<a href="/">Beranda Nasional Ekonomi Olahraga</a>'.repeat(40) +
      '</nav><script>a < b</script>'
    const page = (lines: readonly string[]) =>
      `${menu}<article>${lines.map((line) => `<p>${line}</p>`).join('')}</article>`
    const { options, readOutput } = setUp(toNdjson([0, 1, 0].map((i) => ({ html: page(stories[i]!) }))))
    await runBatch({ ...options, fields: ['wordCount'], markDuplicates: true })
    expect(parseLines(readOutput()).map(({ duplicateOf }) => duplicateOf)).toEqual([null, null, 1])
  })
})

describe('a packed output', () => {
  it.each(['ndjson', 'csv', 'conllu'] as const)('holds the same after a stop: %s', async (format) => {
    const whole = setUp()
    await runBatch({ ...whole.options, format })
    const { options, output } = setUp(undefined, `out.${format}.gz`)
    await stopEarly({ ...options, format })
    await runBatch({ ...options, format })
    expect(gunzipSync(readFileSync(output)).toString()).toBe(whole.readOutput())
  })

  it.skipIf('zstdCompress' in zlib)('says that this Node packs no zstd', async () => {
    const { options } = setUp(undefined, 'out.ndjson.zst')
    await expect(runBatch(options)).rejects.toThrow(/packs no zstd; from 22\.15 on it does\. Write \.gz/)
  })

  it.runIf('zstdCompress' in zlib)('is read again as zstd', async () => {
    const { options, output } = setUp(undefined, 'out.ndjson.zst')
    await runBatch(options)
    expect(readFileSync(output).subarray(0, 4)).toEqual(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]))
  })
})

describe('a treebank', () => {
  it('names each sentence of a file once, and ends with an empty line whatever its last record is', async () => {
    const { options, readOutput } = setUp(`${toNdjson([...articles.slice(0, 3), ''])}${BROKEN}`)
    await runBatch({ ...options, format: 'conllu' })
    const ids = [...readOutput().matchAll(/^# sent_id = (.*)$/gm)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(readOutput()).toMatch(/\n\n$/)
  })

  it('has flat trees where that is asked for', async () => {
    const { options, readOutput } = setUp(toNdjson(['"Ia tiba," kata Sari.']))
    await runBatch({ ...options, format: 'conllu', tree: 'flat' })
    const edges = [...readOutput().matchAll(/^\d+\t(\S+)\t(?:\S+\t){4}(\d+)\t(\w+)\t/gm)]
    expect(edges.map(([, ...edge]) => edge)).toEqual([
      ['"', '2', 'punct'],
      ['Ia', '0', 'root'],
      ['tiba', '2', 'dep'],
      [',', '2', 'punct'],
      ['"', '2', 'punct'],
      ['kata', '2', 'dep'],
      ['Sari', '2', 'dep'],
      ['.', '2', 'punct'],
    ])
  })
})

describe('a run that was stopped', () => {
  it.each(['ndjson', 'csv', 'conllu'] as const)('goes on and gives the same %s', async (format) => {
    const whole = setUp()
    await runBatch({ ...whole.options, format })
    const { options, output, readOutput } = setUp()
    expect(await stopEarly({ ...options, format })).toMatchObject({ stopped: 'signal', resumed: 0 })
    expect(existsSync(output)).toBe(false)
    const second = await runBatch({ ...options, format })
    expect(second.resumed).toBeGreaterThan(0)
    expect(second.records).toBe(120)
    expect(readOutput()).toBe(whole.readOutput())
  })

  it('cuts off what was written after its last commit', async () => {
    const whole = setUp()
    await runBatch(whole.options)
    const { options, output, readOutput } = setUp()
    await stopEarly(options)
    writeFileSync(`${output}.part`, 'setengah baris', { flag: 'a' })
    await runBatch(options)
    expect(readOutput()).toBe(whole.readOutput())
  })

  it('is complete when started once more', async () => {
    const { options, readOutput } = setUp()
    await runBatch(options)
    const first = readOutput()
    expect(await runBatch(options)).toEqual({ records: 120, failures: {}, resumed: 120 })
    expect(readOutput()).toBe(first)
  })

  const changes: [string, Partial<BatchOptions>, RegExp][] = [
    ['another format', { format: 'csv' }, /run with another format/],
    ['another version', { version: '1' }, /run with another pewarta/],
    ['other fields', { fields: ['text'] }, /run with another fields/],
  ]
  it.each(changes)('does not mix results with %s', async (_, change, message) => {
    const { options } = setUp()
    await stopEarly(options)
    await expect(runBatch({ ...options, ...change })).rejects.toThrow(message)
    expect(await runBatch({ ...options, ...change, restart: true })).toMatchObject({
      records: 120,
      resumed: 0,
    })
  })

  it('does not go on with another input', async () => {
    const { options, input } = setUp()
    await stopEarly(options)
    writeFileSync(input, '"lain"\n')
    await expect(runBatch(options)).rejects.toThrow(/another input/)
  })

  it('does not write over a file that no run made', async () => {
    const { options, output } = setUp()
    writeFileSync(output, 'milik orang')
    await expect(runBatch(options)).rejects.toThrow(BatchError)
    expect(readFileSync(output, 'utf8')).toBe('milik orang')
  })
})

it('stops at the first bad record when strict', async () => {
  const { options, output } = setUp(`${toNdjson(articles.slice(0, 40))}${BROKEN}`)
  const { stopped } = await runBatch({ ...options, strict: true })
  expect(stopped).toMatchObject({ record: { line: 41 }, error: { kind: 'broken-json' } })
  expect(existsSync(output)).toBe(false)
})
