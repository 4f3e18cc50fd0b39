import type { FeatureDesign } from '../src/crf/features.js'
import { NAME_FEATURES, nameMarks } from '../src/entity/candidates/features.js'
import { asProse } from '../src/entity/words/casing.js'
import { TAG_FEATURES } from '../src/tag/features.js'
import { type LabelledSentence, readBio, readConllu, readText } from './corpus.js'
import { DEFAULT_OPTIONS, type TrainingOptions } from './crf.js'
import { inKindsOf } from './kind-names.js'
import { scoreEntities, scoreTags } from './scores.js'

type Predicted = readonly (readonly string[])[]

/** What `train` and `evaluate` need to know of a task. */
export interface Task {
  readonly name: string
  readonly design: FeatureDesign
  /** What the trainer's defaults become for this task. */
  readonly options?: Partial<TrainingOptions>
  /** Reads a training or test file. Marks, where the design asks for them, are made here. */
  read(file: string): LabelledSentence[]
  /** One JSON line of scores. */
  score(gold: readonly LabelledSentence[], predicted: Predicted): Record<string, number>
  /** Rewrites the test file with predicted labels. */
  write(file: string, predicted: Predicted): string
}

/** Measured by five-fold cross-validation on UD Indonesian-CSUI train and UD Indonesian-GSD dev. */
export const TAG_OPTIONS: TrainingOptions = { ...DEFAULT_OPTIONS, epochs: 12, rate: 0.05, l2: 1 }

const TAGS: Task = {
  name: 'tags',
  design: TAG_FEATURES,
  options: TAG_OPTIONS,
  read: (file) =>
    readConllu(file).map(({ words, tokens }) => ({
      words: tokens.map((token) => token.form),
      labels: tokens.map((token) => words[token.first]!.upos),
    })),
  score: scoreTags,
  write: writeConllu,
}

const ENTITIES: Task = {
  name: 'entities',
  design: NAME_FEATURES,
  // Measured on idner-news-2k: dev and the last 15 % of train, learned from the rest of train, by four seeds.
  options: { rate: 0.2, l1: 0.04, l2: 2, epochs: 35 },
  read: (file) => readBio(file).map(asRecognised),
  score: (gold, predicted) => scoreEntities(gold, inKindsOf(gold, predicted)),
  write: writeBio,
}

/** A sentence as the recogniser reads it. */
export function asRecognised(sentence: LabelledSentence): LabelledSentence {
  const words = asProse(sentence.words)
  return { ...sentence, words, marks: nameMarks(words) }
}

const TASKS: readonly Task[] = [TAGS, ENTITIES]

/** The task of that name; `upos` is another name of `tags`. */
export function findTask(name: string | undefined): Task {
  const task = TASKS.find((known) => known.name === (name === 'upos' ? 'tags' : name))
  if (task === undefined) {
    const known = TASKS.map((each) => each.name).join(' or ')
    throw new RangeError(`Name a task: ${known}${name === undefined ? '' : `, not "${name}"`}.`)
  }
  return task
}

/** The test file with the predicted tag in the first word of each written token. */
function writeConllu(file: string, predicted: Predicted): string {
  const lines = readText(file).split(/\r?\n/)
  readConllu(file).forEach(({ words, tokens }, s) => {
    tokens.forEach((token, i) => {
      const { line } = words[token.first]!
      const columns = lines[line - 1]!.split('\t')
      columns[3] = predicted[s]![i]!
      lines[line - 1] = columns.join('\t')
    })
  })
  return lines.join('\n')
}

/** The test file with the predicted label in the last column. */
function writeBio(file: string, predicted: Predicted): string {
  const labels = predicted.flat()
  let next = 0
  return readText(file)
    .split(/\r?\n/)
    .map((line) => (line.trim() === '' ? line : line.replace(/\S+\s*$/, () => labels[next++]!)))
    .join('\n')
}
