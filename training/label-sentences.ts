import type { FeatureDesign } from '../src/crf/features.js'
import type { SequenceModel } from '../src/crf/model.js'
import { createSequenceTagger } from '../src/crf/tagger.js'
import type { LabelledSentence } from './corpus.js'

/** What a model says of each word of each sentence. */
export function labelSentences(
  model: SequenceModel,
  design: FeatureDesign,
  sentences: readonly LabelledSentence[],
): string[][] {
  const { labels, tag } = createSequenceTagger(model, design)
  return sentences.map(({ words, marks }) =>
    Array.from(tag(words, 0, words.length, { marks }), (label) => labels[label]!),
  )
}
