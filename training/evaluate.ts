import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { decodeModel } from '../src/crf/model.js'
import { labelSentences } from './label-sentences.js'
import { findTask, type Task } from './tasks.js'
import { evaluateThroughAnalyze } from './through-analyze.js'

/**
 * npm run evaluate -- TASK --model MODEL --test FILE [--predictions OUT]
 * npm run evaluate -- entities --through-analyze --test FILE [--model MODEL] [--from 0.85] [--together 10] [--misses OUT]
 * npm run evaluate -- pages [FOLDER]
 * npm run evaluate -- spelling
 * npm run evaluate -- quotes [FILE]
 *
 * Prints one JSON line of scores; OUT gets the test file with the predicted labels. Through `analyze`, FILE is of a
 * corpus that `entity-corpora.ts` knows, `--from` leaves out the share of it that MODEL has learned from, and OUT gets
 * the sentences where the two differ.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    model: { type: 'string' },
    test: { type: 'string' },
    predictions: { type: 'string' },
    'through-analyze': { type: 'boolean' },
    from: { type: 'string' },
    together: { type: 'string' },
    misses: { type: 'string' },
  },
})

try {
  if (positionals[0] === 'pages') (await import('./evaluate-pages.js')).evaluatePages(positionals[1])
  else if (positionals[0] === 'quotes') (await import('./evaluate-quotes.js')).evaluateQuotes(positionals[1])
  else if (positionals[0] === 'entities' && values['through-analyze']) await evaluateReader()
  else if (positionals[0] === 'spelling') (await import('./evaluate-spelling.js')).evaluateSpelling()
  else await evaluate(findTask(positionals[0]))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

async function evaluate(task: Task): Promise<void> {
  if (!values.model || !values.test) {
    throw new RangeError('npm run evaluate -- TASK --model MODEL --test FILE [--predictions OUT]')
  }
  const model = decodeModel(await readModel(values.model), task.name)
  const gold = task.read(values.test)
  const predicted = labelSentences(model, task.design, gold)
  if (values.predictions) writeFileSync(values.predictions, task.write(values.test, predicted))
  console.log(JSON.stringify({ task: task.name, ...task.score(gold, predicted) }))
}

/** What a reader of `analyze` gets. */
async function evaluateReader(): Promise<void> {
  const { model, test, from = '0', together = '1', misses } = values
  if (!test)
    throw new RangeError('npm run evaluate -- entities --through-analyze --test FILE [--model MODEL]')
  const lines: string[] = []
  const scores = await evaluateThroughAnalyze(test, {
    from: Number(from),
    together: Number(together),
    ...(model === undefined ? {} : { model }),
    ...(misses === undefined ? {} : { misses: (line) => lines.push(line) }),
  })
  if (misses !== undefined) writeFileSync(misses, `${lines.join('\n')}\n`)
  console.log(JSON.stringify({ task: 'entities', ...scores }))
}

/** A plain model file, or a generated module of the library. */
async function readModel(file: string): Promise<string> {
  if (!file.endsWith('.ts')) return readFileSync(file, 'utf8')
  const { pathToFileURL } = await import('node:url')
  return (await import(pathToFileURL(file).href)).default
}
