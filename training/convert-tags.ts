import { type FeatureDesign, readTemplates } from '../src/crf/features.js'
import { decodeModel, type SequenceModel } from '../src/crf/model.js'
import { TAG_COLUMNS, TAG_FEATURES } from '../src/tag/features.js'
import type { LabelledSentence } from './corpus.js'
import { mixDomains, trainCrf } from './crf.js'
import { encodeModel } from './encode-model.js'
import { labelSentences } from './label-sentences.js'
import { TAG_OPTIONS } from './tasks.js'

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

/**
 * A treebank of old conventions with the tags of the new ones. A tagger trained on the old treebank tags the new one, so
 * that each of its words has a tag of both conventions; from these a second tagger learns what a new tag follows from
 * words *and old tags*, in the ways of `domain` where the new ones differ; it then reads the old treebank with the tags
 * that people gave it.
 */
export function convertTags(
  old: readonly LabelledSentence[],
  fresh: readonly LabelledSentence[],
  domain: string,
): LabelledSentence[] {
  const oldTags = labelsOf(old)
  const marked = (sentences: readonly LabelledSentence[], tags: readonly (readonly string[])[]) =>
    sentences.map((sentence, s) => ({
      ...sentence,
      marks: Int32Array.from(tags[s]!, (tag) => oldTags.indexOf(tag) + 1),
    }))
  const asOld = labelSentences(learn(old, TAG_FEATURES, domain), TAG_FEATURES, fresh)
  const converter = learn(marked(fresh, asOld), CONVERTER, domain)
  const given = old.map(({ labels }) => labels)
  const asNew = labelSentences(converter, CONVERTER, marked(old, given))
  return old.map((sentence, s) => ({
    ...sentence,
    labels: sentence.labels.map((tag, i) => settle(tag, asNew[s]![i]!)),
  }))
}

function settle(old: string, fresh: string): string {
  return CONTENT.has(old) && (CONTENT.has(fresh) || fresh === 'X') ? old : fresh
}

function learn(sentences: readonly LabelledSentence[], design: FeatureDesign, domain: string): SequenceModel {
  const labels = labelsOf(sentences)
  const learned = mixDomains(trainCrf(sentences, labels, design, TAG_OPTIONS), { [domain]: 1 }, labels.length)
  const head = { task: 'tags', labels, corpora: [], seed: TAG_OPTIONS.seed, keyBits: TAG_OPTIONS.keyBits }
  return decodeModel(encodeModel({ head, ...learned }))
}

/** All labels of these sentences, sorted. */
export function labelsOf(sentences: readonly LabelledSentence[]): string[] {
  return [...new Set(sentences.flatMap((sentence) => sentence.labels))].sort()
}
