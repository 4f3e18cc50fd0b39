/**
 * Trains the two models of the package's tagger from treebanks whose conventions differ: what they share is learned from
 * all, what is its own from each.
 *
 *     npx tsx training/tagger.ts --news FILE... --reference FILE... [--old FILE...] [--folds 5] [--out FOLDER]
 *
 * `FILE:0.5` counts by half; the tags of the `--old` files, of encyclopaedias too, are converted (`convert-tags.ts`).
 * Writes FOLDER/tagger-news.ts, FOLDER/tagger-reference.ts and FOLDER/tagger-keys.ts, the features of both. With `--folds` it only prints how well each fifth of each
 * treebank is read by models that have learned, and converted, from the others: on the treebank's own tokens, as a text of
 * its own kind and as a mixed one, and from raw text.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { decodeModel } from '../src/crf/model.js'
import { createKnowledge } from '../src/knowledge.js'
import { createTagger, mixedModel, type TagModels } from '../src/tag/tag.js'
import { gatherLists, readWeight } from './arguments.js'
import { convertTags, labelsOf } from './convert-tags.js'
import { fingerprint, type LabelledSentence, readConllu } from './corpus.js'
import { mixDomains, trainCrf } from './crf.js'
import { encodeModel, type TrainedModel } from './encode-model.js'
import { labelSentences } from './label-sentences.js'
import { toModulesBesideKeys } from './model-module.js'
import { type Scores, scoreTags } from './scores.js'
import { findTask, TAG_OPTIONS } from './tasks.js'
import { scoreRawText } from './ud-eval.js'

const DOMAINS = ['news', 'reference'] as const
const KEYS_FILE = 'tagger-keys'
const STEP = 0.1

const { values } = parseArgs({
  args: gatherLists(process.argv.slice(2), '--news', '--reference', '--old'),
  options: {
    news: { type: 'string', multiple: true, default: [] },
    reference: { type: 'string', multiple: true, default: [] },
    old: { type: 'string', multiple: true, default: [] },
    folds: { type: 'string' },
    out: { type: 'string', default: 'src/lexicon/generated' },
  },
})

for (const domain of DOMAINS) {
  if (values[domain].length === 0) {
    console.error(
      `Give a treebank of each kind: --news FILE.conllu --reference FILE.conllu (--${domain} is missing).`,
    )
    process.exit(2)
  }
}

const task = findTask('tags')
const treebanks = DOMAINS.flatMap((domain) =>
  values[domain].map((argument) => {
    const { file, weight } = readWeight(argument)
    const sentences = task.read(file).map((sentence) => ({ ...sentence, domain, weight }))
    return { file, domain, weight, sentences }
  }),
)
const olds = values.old.map((argument) => ({ ...readWeight(argument), domain: 'reference' }))

if (values.folds === undefined) writeModels()
else crossValidate(Number(values.folds))

function writeModels(): void {
  const models = train(treebanks.flatMap(({ sentences }) => sentences))
  const files = DOMAINS.map((domain) => models[domain])
  const modules = toModulesBesideKeys(files, task.name, KEYS_FILE)
  writeFileSync(join(values.out, `${KEYS_FILE}.ts`), modules.keys)
  DOMAINS.forEach((domain, d) => {
    writeFileSync(join(values.out, `tagger-${domain}.ts`), modules.models[d]!)
  })
}

function train(fresh: readonly LabelledSentence[]): TagModels {
  const converted = olds.flatMap(({ file, weight, domain }) =>
    convertTags(task.read(file), fresh, domain).map((sentence) => ({ ...sentence, domain, weight })),
  )
  const sentences = [...fresh, ...converted]
  const labels = labelsOf(sentences)
  const learned = trainCrf(sentences, labels, task.design, {
    ...TAG_OPTIONS,
    log: (line) => console.error(line),
  })
  const corpora = [...treebanks, ...olds].map(({ file, domain, weight }) => ({
    ...fingerprint(file),
    domain,
    weight,
  }))
  const modelOf = (domain: string): TrainedModel => {
    const head = {
      task: task.name,
      domain,
      labels,
      corpora,
      seed: TAG_OPTIONS.seed,
      keyBits: TAG_OPTIONS.keyBits,
    }
    return { head, ...mixDomains(learned, { [domain]: 1 }, labels.length) }
  }
  const [news, reference] = [modelOf('news'), modelOf('reference')]
  const encode = (model: TrainedModel) => encodeModel(model, STEP, [news, reference])
  return { news: encode(news), reference: encode(reference) }
}

function crossValidate(folds: number): void {
  const rows = treebanks.map((): Scores[] => [])
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = (_: unknown, i: number, { length }: readonly unknown[]) =>
      i >= Math.floor((fold * length) / folds) && i < Math.floor(((fold + 1) * length) / folds)
    const isLearned = (...place: Parameters<typeof isHeld>) => !isHeld(...place)
    const models = train(treebanks.flatMap(({ sentences }) => sentences.filter(isLearned)))
    const knowledge = { ...createKnowledge(), tagger: createTagger(models) }
    const [news, reference] = [decodeModel(models.news), decodeModel(models.reference)]
    const readers = { news, reference, mixed: mixedModel(news, reference) }
    treebanks.forEach(({ file, domain, sentences }, t) => {
      const held = sentences.filter(isHeld)
      const accuracy = (kind: keyof typeof readers) =>
        percent(scoreTags(held, labelSentences(readers[kind], task.design, held)).accuracy!)
      const raw = scoreRawText(readConllu(file).filter(isHeld), { knowledge })
      const scores = { 'gold tokens': accuracy(domain), 'as mixed': accuracy('mixed'), ...raw }
      rows[t]!.push(scores)
      console.error(JSON.stringify({ fold, file, ...scores }))
    })
  }
  treebanks.forEach(({ file }, t) => {
    console.log(JSON.stringify({ file, folds, ...meanOf(rows[t]!) }))
  })
}

function meanOf(rows: readonly Scores[]): Scores {
  const mean = (name: string) => rows.reduce((sum, row) => sum + row[name]!, 0) / rows.length
  return Object.fromEntries(Object.keys(rows[0] ?? {}).map((name) => [name, percent(mean(name) / 100)]))
}

function percent(share: number): number {
  return Math.round(10000 * share) / 100
}
