/**
 * Trains the committed recogniser from corpora that were annotated in different ways, see `entity-corpora.ts`.
 *
 *     npx tsx training/recogniser.ts --train FILE... [--test FILE...] [--hold-out 0.15] [--out MODEL]
 *
 * With `--hold-out` the last part of each training file is scored and not learned from. Prints one JSON line for each
 * test: precision, recall and F1 of person, organization and place, with and without countries that act.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { FeatureDesign } from '../src/crf/features.js'
import { decodeModel } from '../src/crf/model.js'
import { createSequenceTagger } from '../src/crf/tagger.js'
import { nameFeatures } from '../src/entity/features.js'
import { RAW_NEWS, rawNews } from './corpora.js'
import { fingerprint, type LabelledSentence } from './corpus.js'
import { DEFAULT_OPTIONS, mixDomains, trainCrf, type Weights } from './crf.js'
import { encodeModel } from './encode-model.js'
import { corpusOf, NAME_LABELS, readEntityCorpus } from './entity-corpora.js'
import { labelSentences } from './label-sentences.js'
import { toModule } from './model-module.js'
import { countNameWords, lookUpIn, nameWordsModule } from './name-words.js'
import { settleOpenLabels } from './open-labels.js'
import { scoreEntities } from './scores.js'

/** How much of each corpus' own ways the committed model follows, beyond what they share. */
const MIX: Readonly<Record<string, number>> = { 'idner-news-2k': 1, 'nergrit-full': 0.6 }
/** How the first recogniser reads raw news: each corpus' ways by half. */
const FIRST_MIX: typeof MIX = { 'idner-news-2k': 0.6, 'nergrit-full': 0.6 }
const OPTIONS = { ...DEFAULT_OPTIONS, rate: 0.1, l1: 0.15, l2: 2, epochs: 10, minCount: 1 }
const STEP = 0.1

const { values } = parseArgs({
  options: {
    train: { type: 'string', multiple: true, default: [] },
    test: { type: 'string', multiple: true, default: [] },
    'hold-out': { type: 'string', default: '0' },
    mix: { type: 'string', multiple: true, default: [] },
    l1: { type: 'string' },
    epochs: { type: 'string' },
    out: { type: 'string' },
    'name-words': { type: 'string' },
  },
})

const share = 1 - Number(values['hold-out'])
const corpora = values.train.map((file) => {
  const sentences = readEntityCorpus(file)
  const cut = Math.floor(sentences.length * share)
  return { file, learned: sentences.slice(0, cut), held: sentences.slice(cut) }
})
const options = {
  ...OPTIONS,
  ...(values.l1 ? { l1: Number(values.l1) } : {}),
  ...(values.epochs ? { epochs: Number(values.epochs) } : {}),
  log: (line: string) => console.error(line),
}
const learnedOf = (name: string) =>
  corpora.filter(({ file }) => corpusOf(file) === name).flatMap(({ learned }) => learned)
const idner = learnedOf('idner-news-2k')
const nergrit = learnedOf('nergrit-full')

// Whether a country acts, idner-news-2k knows; what else has a name, NERGrit.
const BEFORE_NEWS = nameFeatures(() => 0)
const train = (sentences: readonly LabelledSentence[], design: FeatureDesign) =>
  trainCrf(sentences, NAME_LABELS, design, options)
const inWaysOf = (weights: Weights, mix: typeof MIX) => mixDomains(weights, mix, NAME_LABELS.length)
const settledNergrit = settleOpenLabels(
  nergrit,
  inWaysOf(train(idner, BEFORE_NEWS), { 'idner-news-2k': 1 }),
  NAME_LABELS,
  BEFORE_NEWS,
)
const first = train([...idner, ...settledNergrit], BEFORE_NEWS)
const settledIdner = settleOpenLabels(idner, inWaysOf(first, { 'nergrit-full': 1 }), NAME_LABELS, BEFORE_NEWS)

const head = {
  task: 'entities',
  labels: NAME_LABELS,
  corpora: [...values.train, RAW_NEWS].map((file) => fingerprint(file)),
  seed: options.seed,
  keyBits: options.keyBits,
}
const reader = createSequenceTagger(
  decodeModel(encodeModel({ head, ...inWaysOf(first, FIRST_MIX) }, STEP)),
  BEFORE_NEWS,
)
const nameWords = countNameWords(
  rawNews().map(({ body }) => body),
  reader,
)
console.error(`${nameWords.size} words of names`)
const design = nameFeatures(lookUpIn(nameWords))
const learned = train([...settledIdner, ...settledNergrit], design)

const tests = [
  ...corpora.filter(({ held }) => held.length > 0).map(({ file, held }) => ({ file, gold: held })),
  ...values.test.map((file) => ({ file, gold: readEntityCorpus(file) })),
]
const mixes = values.mix.length > 0 ? values.mix.map((mix) => JSON.parse(mix) as typeof MIX) : [MIX]
for (const mix of mixes) {
  const model = encodeModel({ head, ...inWaysOf(learned, mix) }, STEP)
  for (const { file, gold } of tests) {
    const score = scoreModel(model, gold)
    console.log(JSON.stringify({ mix, corpus: corpusOf(file), ...score }))
  }
  if (values.out) writeFileSync(values.out, values.out.endsWith('.ts') ? toModule(model, 'entities') : model)
}
if (values['name-words']) writeFileSync(values['name-words'], nameWordsModule(nameWords))

function scoreModel(model: string, sentences: readonly LabelledSentence[]) {
  const predicted = labelSentences(decodeModel(model), design, sentences)
  const literal = scoreEntities(
    sentences.map((sentence) => ({
      ...sentence,
      labels: sentence.labels.map((label) => mainKind(label, 'O')),
    })),
    predicted.map((labels) => labels.map((label) => mainKind(label, 'O'))),
  )
  const all = scoreEntities(
    sentences.map((sentence) => ({
      ...sentence,
      labels: sentence.labels.map((label) => mainKind(label, 'place')),
    })),
    predicted.map((labels) => labels.map((label) => mainKind(label, 'place'))),
  )
  return { f1: literal.f1, 'f1 with countries': all.f1, ...literal }
}

/** Person, organization and place of a label; a country counts as `country` says. The first of open labels is meant. */
function mainKind(label: string, country: 'O' | 'place'): string {
  const [first] = label.split('|')
  if (/^[BI]-(person|organization|place)$/.test(first!)) return first!
  if (/^[BI]-country$/.test(first!)) return country === 'O' ? 'O' : `${first![0]}-place`
  return 'O'
}
