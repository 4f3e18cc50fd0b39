import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type FeatureDesign, readTemplates } from '../src/resource/sequence-features.js'
import { decodeModel } from '../src/resource/sequence-model.js'
import { createSequenceTagger } from '../src/resource/sequence-tagger.js'
import { TAG_COLUMNS, TAG_FEATURES } from '../src/tag/features.js'
import type { LabelledSentence } from './corpus.js'
import { DEFAULT_OPTIONS, trainCrf } from './crf.js'
import { encodeModel } from './encode-model.js'
import { findTask } from './tasks.js'

/**
 * npm run convert-tags -- --old OLD.conllu --new FILE.conllu... --out CONVERTED.conllu
 *
 * Gives a treebank of old conventions the tags of the new ones. A tagger trained on the old treebank tags the new
 * files, so that each of their words has a tag of both conventions; from these a second tagger learns what a new tag
 * follows from words *and old tags*; it then reads the old treebank with the tags that people gave it.
 */
const USAGE =
  'npm run convert-tags -- --old OLD.conllu --new FILE.conllu --new FILE.conllu --out CONVERTED.conllu'

/** What the converter looks at besides the tagger's features. */
const CONVERTER: FeatureDesign = {
  ...TAG_FEATURES,
  markColumns: 1,
  joint: [
    ...TAG_FEATURES.joint,
    ...readTemplates(
      [...TAG_COLUMNS, 'old'],
      [
        'old',
        'old-1',
        'old+1',
        'old-1 old',
        'old old+1',
        'word old',
        'affixes old',
        'case old',
        'group old',
        'word-1 old',
        'word+1 old',
        'word old-1',
        'word old+1',
        'word old old+1',
      ],
    ),
  ],
}

/** Whose tags are the same in all conventions, and better known to a person than to the tagger. */
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ'])

const { values } = parseArgs({
  options: { old: { type: 'string' }, new: { type: 'string', multiple: true }, out: { type: 'string' } },
})

try {
  convert()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

function convert(): void {
  if (!values.old || !values.new?.length || !values.out) throw new RangeError(USAGE)
  const task = findTask('tags')
  const old = task.read(values.old)
  const fresh = values.new.flatMap((file) => task.read(file))
  const oldLabels = labelsOf(old)
  const marked = (sentence: LabelledSentence, tags: readonly string[]): LabelledSentence => ({
    ...sentence,
    marks: Int32Array.from(tags, (tag) => oldLabels.indexOf(tag) + 1),
  })
  const tagOld = learn(old, TAG_FEATURES)
  const tagNew = learn(
    fresh.map((sentence) => marked(sentence, tagOld(sentence))),
    CONVERTER,
  )
  const converted = old.map((sentence) => {
    const tags = tagNew(marked(sentence, sentence.labels))
    return tags.map((tag, i) => settle(sentence.labels[i]!, tag))
  })
  writeFileSync(values.out, task.write(values.old, converted))
  const changed = old.flatMap((sentence, s) => sentence.labels.filter((tag, i) => tag !== converted[s]![i]))
  console.log(
    JSON.stringify({
      sentences: old.length,
      words: old.flatMap((s) => s.words).length,
      changed: changed.length,
    }),
  )
}

function settle(old: string, fresh: string): string {
  return CONTENT.has(old) && (CONTENT.has(fresh) || fresh === 'X') ? old : fresh
}

/** A tagger that has learned from these sentences. */
function learn(sentences: readonly LabelledSentence[], design: FeatureDesign) {
  const labels = labelsOf(sentences)
  const learned = trainCrf(sentences, labels, design, { ...DEFAULT_OPTIONS, epochs: 8 })
  const head = { task: 'tags', labels, corpora: [], seed: 1, keyBits: DEFAULT_OPTIONS.keyBits }
  const tagger = createSequenceTagger(decodeModel(encodeModel({ head, ...learned })), design)
  return ({ words, marks }: LabelledSentence) =>
    Array.from(tagger.tag(words, 0, words.length, marks), (label) => labels[label]!)
}

function labelsOf(sentences: readonly LabelledSentence[]): string[] {
  return [...new Set(sentences.flatMap((sentence) => sentence.labels))].sort()
}
