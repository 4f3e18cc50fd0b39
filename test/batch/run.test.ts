import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { describe, expect, it, vi } from 'vitest'
import { BatchError, type BatchOptions, runBatch } from '../../src/batch/index.js'
import { analyze, toConllu } from '../../src/index.js'
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
    expect(await runBatch(options)).toEqual({ records: 120, failures: {}, resumed: 0 })
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
          `# newdoc id = ${id}\n${toConllu(analyze(text, { writtenOn })).trimEnd()}\n\n`,
      )
    expect(readOutput()).toBe(documents.join(''))
  })

  it('is a folder of Parquet files with typed columns', async () => {
    const { options, output } = setUp(toNdjson(articles) + BROKEN, 'out.parquet')
    await runBatch({ ...options, format: 'parquet', fields: ['text', 'wordCount', 'people', 'entities'] })
    expect(readdirSync(output)).toEqual(['part-00000.parquet'])
    const rows = await parquetReadObjects({
      file: await asyncBufferFromFile(join(output, 'part-00000.parquet')),
    })
    expect(rows).toHaveLength(121)
    const { text, writtenOn } = articles[3]!
    const { entities, article } = analyze(text, { writtenOn })
    const people = article.people.map(({ name }) => name)
    expect(rows[3]).toMatchObject({
      line: 4,
      id: 'a3',
      error: null,
      text,
      wordCount: article.wordCount,
      people,
    })
    expect(JSON.parse(rows[3]!.entities as string)).toEqual(JSON.parse(JSON.stringify(entities)))
    expect(rows[120]).toMatchObject({ line: 121, error: 'broken-json', text: null, people: undefined })
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
    ['another format', { format: 'csv' }, /run with another format, fields/],
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
