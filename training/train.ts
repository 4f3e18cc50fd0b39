import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { decodeModel } from '../src/crf/model.js'
import { gatherLists, readWeight } from './arguments.js'
import { fingerprint, type LabelledSentence } from './corpus.js'
import { DEFAULT_OPTIONS, trainCrf } from './crf.js'
import { encodeModel } from './encode-model.js'
import { labelSentences } from './label-sentences.js'
import { toModule } from './model-module.js'
import { findTask, type Task } from './tasks.js'

/**
 * npm run train -- TASK --train FILE... [--dev FILE] --out MODEL
 *
 * TASK is `tags` (CoNLL-U files) or `entities` (two-column BIO files). A file counts `WEIGHT` times as much when it
 * is given as `FILE:WEIGHT`. MODEL ends in `.ts` for a module of the library, in anything else for a plain model file.
 */
const { positionals, values } = parseArgs({
  args: gatherLists(process.argv.slice(2), '--train'),
  allowPositionals: true,
  options: {
    train: { type: 'string', multiple: true },
    dev: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string' },
    epochs: { type: 'string' },
    rate: { type: 'string' },
    l1: { type: 'string' },
    l2: { type: 'string' },
    'min-count': { type: 'string' },
    step: { type: 'string' },
  },
})

try {
  train(findTask(positionals[0]))
} catch (error) {
  console.error(`${(error as Error).message}`)
  process.exitCode = 1
}

function train(task: Task): void {
  if (!values.train?.length || !values.out) {
    throw new RangeError('npm run train -- TASK --train FILE... [--dev FILE] --out MODEL')
  }
  const files = values.train.map(readWeight)
  const sentences = files.flatMap(({ file, weight }) =>
    task.read(file).map((sentence): LabelledSentence => ({ ...sentence, weight })),
  )
  const labels = [
    ...new Set(sentences.flatMap((sentence) => sentence.labels.flatMap((label) => label.split('|')))),
  ].sort()
  const options = {
    ...DEFAULT_OPTIONS,
    ...task.options,
    ...numbers({
      seed: values.seed,
      epochs: values.epochs,
      rate: values.rate,
      l1: values.l1,
      l2: values.l2,
      minCount: values['min-count'],
    }),
    log: (line: string) => console.error(line),
  }
  const learned = trainCrf(sentences, labels, task.design, options)
  const corpora = files.map(({ file, weight }) => ({
    ...fingerprint(file),
    ...(weight === 1 ? {} : { weight }),
  }))
  const head = { task: task.name, labels, corpora, seed: options.seed, keyBits: options.keyBits }
  const step = Number(values.step ?? 0.1)
  let model = encodeModel({ head, ...learned }, step)
  if (values.dev) {
    const gold = task.read(values.dev)
    const score = task.score(gold, labelSentences(decodeModel(model), task.design, gold))
    model = encodeModel(
      { head: { ...head, score: { ...fingerprint(values.dev), ...score } }, ...learned },
      step,
    )
    console.log(JSON.stringify(score))
  }
  writeFileSync(values.out, values.out.endsWith('.ts') ? toModule(model, task.name) : model)
}

function numbers<T extends Record<string, string | undefined>>(options: T): Partial<Record<keyof T, number>> {
  const result: Partial<Record<keyof T, number>> = {}
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue
    if (!Number.isFinite(Number(value))) throw new RangeError(`--${name} must be a number, not "${value}".`)
    result[name as keyof T] = Number(value)
  }
  return result
}
