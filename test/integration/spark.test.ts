import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeArticles, newFolder, toNdjson, writeFile } from '../batch/corpus.js'
import { ended, startPewarta } from './built.js'

/** A Python with integrations/spark/requirements.txt; `.ci/run` makes it. */
const PYTHON = process.env.PEWARTA_PYTHON ?? '.venv/bin/python'

const FIELDS =
  'headline,section,publisher,datePublished,authors,people,countries,organizations,places,keywords,topic,language,wordCount'

it('Spark finds what batch finds, whatever is killed on the way', async () => {
  const folder = newFolder()
  const results = join(folder, 'results.ndjson')
  const articles = makeArticles(6000).map((article, i) =>
    i % 500 === 3 ? { ...article, writtenOn: 'kemarin' } : article,
  )
  const corpus = writeFile('corpus.ndjson', toNdjson(articles), folder)
  const batch = await ended(startPewarta(['batch', corpus, '--out', results, '--fields', FIELDS]))
  expect(batch.code).toBe(4)
  const { code, stdout, stderr } = await ended(
    spawn(PYTHON, ['test/integration/spark_equals_batch.py', corpus, results]),
  )
  expect(code, stderr.slice(-3000)).toBe(0)
  const { compared, killed } = JSON.parse(stdout.trim().split('\n').at(-1)!)
  console.log(stdout.trim())
  expect(compared).toBe(6000)
  expect(killed.node).toBeGreaterThan(0)
  expect(killed.worker).toBeGreaterThan(0)
})
