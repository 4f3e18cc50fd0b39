import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { expect, it } from 'vitest'
import { makeArticles, newFolder, toNdjson, writeFile } from '../batch/corpus.js'
import { ended, startPewarta } from './built.js'

/** A Python with integrations/spark/requirements.txt; `.ci/run` makes it. */
const PYTHON = process.env.PEWARTA_PYTHON ?? '.venv/bin/python'

const FIELDS =
  'headline,section,publisher,datePublished,authors,people,countries,organizations,places,voices,keywords,topic,language,wordCount'

const MASTERS = [
  { master: 'local[2, 8]', articles: 6000, kinds: ['node', 'worker'] },
  { master: 'local-cluster[2,1,1024]', articles: 3000, kinds: ['executor', 'node', 'worker'] },
]

it.each(MASTERS)('Spark on $master finds what batch finds, whatever is killed on the way', async (it) => {
  const folder = newFolder()
  const results = join(folder, 'results.ndjson')
  const articles = makeArticles(it.articles).map((article, i) =>
    i % 500 === 3 ? { ...article, writtenOn: 'kemarin' } : article,
  )
  const corpus = writeFile('corpus.ndjson', toNdjson(articles), folder)
  const batch = await ended(startPewarta(['batch', corpus, '--out', results, '--fields', FIELDS]))
  expect(batch.code).toBe(4)
  const { code, stdout, stderr } = await ended(
    spawn(PYTHON, ['test/integration/spark_equals_batch.py', corpus, results, it.master]),
  )
  expect(code, stderr.slice(-3000)).toBe(0)
  const { compared, killed } = JSON.parse(stdout.trim().split('\n').at(-1)!)
  console.log(stdout.trim())
  expect(compared).toBe(it.articles)
  for (const kind of it.kinds) expect(killed[kind], kind).toBeGreaterThan(0)
})

it('the example job reads JSON lines and writes Parquet', async () => {
  const folder = newFolder()
  const corpus = writeFile('corpus.ndjson', toNdjson(makeArticles(60)), folder)
  const job = [
    corpus,
    join(folder, 'read'),
    '--written-on',
    'writtenOn',
    '--pewarta',
    'node dist/node/cli.js',
  ]
  const submit = ['--py-files', 'integrations/spark/pewarta_spark.py', 'integrations/spark/read_news.py']
  const { code, stderr } = await ended(
    spawn(join(dirname(PYTHON), 'spark-submit'), [...submit, ...job], {
      env: { ...process.env, PYSPARK_PYTHON: resolve(PYTHON), SPARK_LOCAL_IP: '127.0.0.1' },
    }),
  )
  expect(code, stderr.slice(-3000)).toBe(0)
  const parts = readdirSync(join(folder, 'read')).filter((name) => name.endsWith('.parquet'))
  const rows = await Promise.all(
    parts.map(async (name) =>
      parquetReadObjects({ file: await asyncBufferFromFile(join(folder, 'read', name)) }),
    ),
  )
  expect(rows.flat().length).toBe(60)
  expect(rows.flat().find(({ id }) => id === 'a0')?.headline).toBe('Menteri Kunjungi Jepang')
})
