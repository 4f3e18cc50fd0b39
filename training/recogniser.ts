/**
 * Trains the committed recogniser from corpora that were annotated in different ways, see `entity-corpora.ts`, and from
 * the news of today that was marked for it, see `name-marks.ts`.
 *
 *     npx tsx training/recogniser.ts --train FILE... [--marks FILE] [--test FILE...] [--hold-out 0.15] [--out MODEL]
 *
 * With `--hold-out` the last part of each training file is scored and not learned from. Prints one JSON line for each
 * test: precision, recall and F1 of person, organization and place, with and without countries that act. The words of
 * names are those of the package; `--name-words FILE` counts them anew in raw news by a recogniser without them, and
 * writes them.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { FeatureDesign } from '../src/crf/features.js'
import { decodeModel } from '../src/crf/model.js'
import { createSequenceTagger } from '../src/crf/tagger.js'
import { NAME_FEATURES, nameFeatures } from '../src/entity/candidates/features.js'
import { fingerprint, type LabelledSentence } from './corpus.js'
import { DEFAULT_OPTIONS, mixDomains, trainCrf, type Weights } from './crf.js'
import { encodeModel } from './encode-model.js'
import { corpusOf, NAME_LABELS, readEntityCorpus } from './entity-corpora.js'
import { labelSentences } from './label-sentences.js'
import { toModule } from './model-module.js'
import { allNews } from './modern-news.js'
import { MARKED_NEWS, readNameMarks } from './name-marks.js'
import { countNameWords, lookUpIn, nameWordsModule } from './name-words.js'
import { settleOpenLabels } from './open-labels.js'
import { scoreEntities } from './scores.js'

/** How much of each corpus' own ways the committed model follows, beyond what they share. */
const MIX: Readonly<Record<string, number>> = { [MARKED_NEWS]: 0.8, 'idner-news-2k': 0.3 }
const OPTIONS = { ...DEFAULT_OPTIONS, rate: 0.1, l1: 0.8, l2: 2, epochs: 9, minCount: 1 }
const STEP = 0.1

const { values } = parseArgs({
  options: {
    train: { type: 'string', multiple: true, default: [] },
    marks: { type: 'string' },
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
const corpora = [
  ...values.train.map((file) => ({ name: corpusOf(file), file, sentences: readEntityCorpus(file) })),
  ...(values.marks
    ? [{ name: MARKED_NEWS, file: values.marks, sentences: readNameMarks(values.marks) }]
    : []),
].map(({ sentences, ...corpus }) => {
  const cut = Math.floor(sentences.length * share)
  return { ...corpus, learned: sentences.slice(0, cut), held: sentences.slice(cut) }
})
const options = {
  ...OPTIONS,
  ...(values.l1 ? { l1: Number(values.l1) } : {}),
  ...(values.epochs ? { epochs: Number(values.epochs) } : {}),
  log: (line: string) => console.error(line),
}
const learnedOf = (wanted: string) =>
  corpora.filter(({ name }) => name === wanted).flatMap(({ learned }) => learned)
const idner = learnedOf('idner-news-2k')
const nergrit = learnedOf('nergrit-full')
const marked = learnedOf(MARKED_NEWS)

// Whether a country acts, idner-news-2k knows; what else has a name, NERGrit.
const BEFORE_NEWS = nameFeatures(() => 0)
const train = (sentences: readonly LabelledSentence[], design: FeatureDesign) =>
  trainCrf(sentences, NAME_LABELS, design, options)
const inWaysOf = (weights: Weights, mix: typeof MIX) => mixDomains(weights, mix, NAME_LABELS.length)
const settle = (sentences: readonly LabelledSentence[], learned: Weights, ways: string) =>
  settleOpenLabels(sentences, inWaysOf(learned, { [ways]: 1 }), NAME_LABELS, BEFORE_NEWS)
const settledNergrit = settle(nergrit, train(idner, BEFORE_NEWS), 'idner-news-2k')
const settledIdner = settle(idner, train([...idner, ...settledNergrit], BEFORE_NEWS), 'nergrit-full')
const settled = [...settledIdner, ...settledNergrit, ...marked]

const head = {
  task: 'entities',
  labels: NAME_LABELS,
  corpora: corpora.map(({ file }) => fingerprint(file)),
  seed: options.seed,
  keyBits: options.keyBits,
}
const nameWords = values['name-words'] ? countedNameWords() : undefined
const design = nameWords ? nameFeatures(lookUpIn(nameWords)) : NAME_FEATURES
const learned = train(settled, design)

const tests = [
  ...corpora.filter(({ held }) => held.length > 0).map(({ name, held }) => ({ name, gold: held })),
  ...values.test.map((file) => ({ name: corpusOf(file), gold: readEntityCorpus(file) })),
]
const mixes = values.mix.length > 0 ? values.mix.map((mix) => JSON.parse(mix) as typeof MIX) : [MIX]
for (const mix of mixes) {
  const model = encodeModel({ head, ...inWaysOf(learned, mix) }, STEP)
  for (const { name, gold } of tests) {
    const score = scoreModel(model, gold)
    console.log(JSON.stringify({ mix, corpus: name, ...score }))
  }
  if (values.out) writeFileSync(values.out, values.out.endsWith('.ts') ? toModule(model, 'entities') : model)
}
if (values['name-words'] && nameWords) writeFileSync(values['name-words'], nameWordsModule(nameWords))

/** The words of names in the news of all years, by what a recogniser without them reads there. */
function countedNameWords(): Map<string, number> {
  const weights = inWaysOf(train(settled, BEFORE_NEWS), MIX)
  const reader = createSequenceTagger(decodeModel(encodeModel({ head, ...weights }, STEP)), BEFORE_NEWS)
  const counted = countNameWords(
    allNews().map(({ body }) => body),
    reader,
  )
  console.error(`${counted.size} words of names`)
  return counted
}

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
