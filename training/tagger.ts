/**
 * Trains the two models of the package's tagger from treebanks whose conventions differ: what they share is learned from
 * all, what is its own from each.
 *
 *     npx tsx training/tagger.ts --news FILE... --reference FILE... [--out FOLDER]
 *
 * `FILE:0.5` counts by half. Writes FOLDER/tagger-news.ts and FOLDER/tagger-reference.ts.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gatherLists, readWeight } from './arguments.js'
import { fingerprint } from './corpus.js'
import { DEFAULT_OPTIONS, mixDomains, trainCrf } from './crf.js'
import { encodeModel } from './encode-model.js'
import { toModule } from './model-module.js'
import { findTask } from './tasks.js'

const DOMAINS = ['news', 'reference'] as const
/** Measured by five-fold cross-validation on UD Indonesian-CSUI train and UD Indonesian-GSD dev. */
const OPTIONS = { ...DEFAULT_OPTIONS, epochs: 8, l2: 1 }
const STEP = 0.1

const { values } = parseArgs({
  args: gatherLists(process.argv.slice(2), '--news', '--reference'),
  options: {
    news: { type: 'string', multiple: true, default: [] },
    reference: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'src/resource/generated' },
  },
})

const task = findTask('tags')
const files = DOMAINS.flatMap((domain) =>
  values[domain].map((argument) => ({ domain, ...readWeight(argument) })),
)
const sentences = files.flatMap(({ file, domain, weight }) =>
  task.read(file).map((sentence) => ({ ...sentence, domain, weight })),
)
const labels = [...new Set(sentences.flatMap((sentence) => sentence.labels))].sort()
const learned = trainCrf(sentences, labels, task.design, {
  ...OPTIONS,
  log: (line) => console.error(line),
})
const corpora = files.map(({ file, domain, weight }) => ({ ...fingerprint(file), domain, weight }))
for (const domain of DOMAINS) {
  const head = { task: task.name, domain, labels, corpora, seed: OPTIONS.seed, keyBits: OPTIONS.keyBits }
  const model = encodeModel({ head, ...mixDomains(learned, { [domain]: 1 }, labels.length) }, STEP)
  writeFileSync(join(values.out, `tagger-${domain}.ts`), toModule(model, task.name))
}
