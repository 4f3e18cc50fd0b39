import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { decodeModel } from '../src/resource/sequence-model.js'
import { createSequenceTagger } from '../src/resource/sequence-tagger.js'
import { evaluatePages } from './evaluate-pages.js'
import { findTask, type Task } from './tasks.js'

/**
 * npm run evaluate -- TASK --model MODEL --test FILE [--predictions OUT]
 * npm run evaluate -- pages [FOLDER]
 *
 * Prints one JSON line of scores; OUT gets the test file with the predicted labels.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { model: { type: 'string' }, test: { type: 'string' }, predictions: { type: 'string' } },
})

try {
  if (positionals[0] === 'pages') evaluatePages(positionals[1])
  else await evaluate(findTask(positionals[0]))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

async function evaluate(task: Task): Promise<void> {
  if (!values.model || !values.test) {
    throw new RangeError('npm run evaluate -- TASK --model MODEL --test FILE [--predictions OUT]')
  }
  const { labels, tag } = createSequenceTagger(
    decodeModel(await readModel(values.model), task.name),
    task.design,
  )
  const gold = task.read(values.test)
  const predicted = gold.map(({ words, marks }) =>
    Array.from(tag(words, 0, words.length, marks), (label) => labels[label]!),
  )
  if (values.predictions) writeFileSync(values.predictions, task.write(values.test, predicted))
  console.log(JSON.stringify({ task: task.name, ...task.score(gold, predicted) }))
}

/** A plain model file, or a generated module of the library. */
async function readModel(file: string): Promise<string> {
  if (!file.endsWith('.ts')) return readFileSync(file, 'utf8')
  const { pathToFileURL } = await import('node:url')
  return (await import(pathToFileURL(file).href)).default
}
