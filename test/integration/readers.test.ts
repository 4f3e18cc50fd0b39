import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeAll, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'
import { makeArticles, newFolder, toNdjson, writeFile } from '../batch/corpus.js'

/** What others read: a Python with requirements.txt of this folder, made here unless told of one. */
let bin = process.env.PEWARTA_READERS ?? ''
beforeAll(() => {
  if (bin !== '') return
  const venv = join(newFolder(), 'venv')
  bin = join(venv, 'bin')
  execFileSync('python3', ['-m', 'venv', venv])
  execFileSync(join(bin, 'pip'), ['install', '--quiet', '-r', 'test/integration/requirements.txt'])
})

const pewarta = (...words: string[]) =>
  execFileSync(process.execPath, ['dist/node/cli.js', ...words, '--quiet'])

it('Parquet and lines of batch are read alike by pyarrow, DuckDB, polars and Spark', () => {
  const folder = newFolder()
  const half = { id: 'x', text: 'Warga \ud83d tiba di Kupang, Senin (1/5/2023), kata Bupati Sari Lestari.' }
  const corpus = writeFile('in.ndjson', toNdjson([...makeArticles(300), half]), folder)
  const [table, lines] = [join(folder, 'out.parquet'), join(folder, 'out.ndjson')]
  for (const output of [table, lines]) {
    pewarta('batch', corpus, '--out', output, '--full', '--keep', 'all', '--mark-duplicates')
  }
  const said = execFileSync(join(bin, 'python'), ['test/integration/read_alike.py', table, lines], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const { rows, differ, lines: counts } = JSON.parse(said.trim().split('\n').at(-1)!)
  expect(differ).toEqual([])
  expect(counts).toEqual([301, 301, 301, 301])
  const { text, writtenOn } = makeArticles(8)[7]!
  const { entities, article } = analyze(text, { writtenOn })
  expect(rows[7]).toMatchObject({ line: 8, id: 'a7', duplicateOf: null })
  expect(rows[7].entities.map(({ text }: { text: string }) => text)).toEqual(entities.map(({ text }) => text))
  expect(rows[7].article.people.map(({ mentions }: { mentions: unknown }) => mentions)).toEqual(
    JSON.parse(JSON.stringify(article.people.map(({ mentions }) => mentions))),
  )
})

it("Universal Dependencies' validator has nothing to say of flat trees", () => {
  const folder = newFolder()
  const modern = '../shared/data/raw-modern'
  const corpora = ['fixtures/articles']
  if (existsSync(modern)) {
    const lines = readdirSync(modern)
      .filter((name) => name.endsWith('.ndjson.gz') && !/condensed|whole/.test(name))
      .flatMap((name) =>
        gunzipSync(readFileSync(join(modern, name)))
          .toString()
          .split('\n')
          .slice(0, 40),
      )
    corpora.push(writeFile('modern.ndjson', lines.filter(Boolean).slice(0, 500).join('\n'), folder))
  }
  for (const [i, corpus] of corpora.entries()) {
    const treebank = join(folder, `${i}.conllu`)
    pewarta('batch', corpus, '--out', treebank, '--tree', 'flat')
    const { status, stdout, stderr } = spawnSync(
      join(bin, 'udvalidate'),
      ['--lang', 'id', '--level', '4', '--max-err', '0', treebank],
      { encoding: 'utf8' },
    )
    const said = stdout + stderr
    expect(said).toContain('PASSED')
    expect(status).toBe(0)
    expect(said).not.toMatch(/Warning|Error|\[L\d/)
  }
})
