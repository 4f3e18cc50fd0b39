import { describe, expect, it } from 'vitest'
import { decodeModel } from '../../src/crf/model.js'
import { createSequenceTagger } from '../../src/crf/tagger.js'
import { TAG_FEATURES } from '../../src/tag/features.js'
import type { LabelledSentence } from '../../training/corpus.js'
import { DEFAULT_OPTIONS, trainCrf } from '../../training/crf.js'
import { encodeModel } from '../../training/encode-model.js'
import { settleOpenLabels } from '../../training/open-labels.js'

const LABELS = ['B-law', 'B-person', 'O']
const sentence = (text: string, labels: string): LabelledSentence => ({
  words: text.split(' '),
  labels: labels.split(' '),
})

/** The labels of `text` after training on `corpus`. */
function learn(corpus: readonly LabelledSentence[], text: string): string {
  const learned = trainCrf(corpus, LABELS, TAG_FEATURES, { ...DEFAULT_OPTIONS, epochs: 10 })
  const head = { task: 'entities', labels: LABELS, corpora: [], seed: 1, keyBits: DEFAULT_OPTIONS.keyBits }
  const tagger = createSequenceTagger(decodeModel(encodeModel({ head, ...learned })), TAG_FEATURES)
  return [...tagger.tag(text.split(' '))].map((label) => LABELS[label]).join(' ')
}

describe('a corpus that leaves a kind open', () => {
  const names = ['Wira', 'Sinta', 'Bagas', 'Ratih', 'Galih']
  const both = names.map((name) => sentence(`kata ${name} , KUHAP berlaku`, 'O B-person O B-law O'))
  const withoutLaws = (other: string) =>
    names.flatMap((name) =>
      Array.from({ length: 4 }, () => sentence(`ujar ${name} , KUHAP diubah`, `O B-person O ${other} O`)),
    )

  it('does not unlearn what another corpus teaches', () => {
    expect(learn([...both, ...withoutLaws('O|B-law')], 'kata Ratih , KUHAP diubah')).toBe(
      'O B-person O B-law O',
    )
  })

  it('would, were the kind labelled O', () => {
    expect(learn([...both, ...withoutLaws('O')], 'kata Ratih , KUHAP diubah')).toBe('O B-person O O O')
  })

  it('is settled by a model of the other', () => {
    const model = trainCrf(both, LABELS, TAG_FEATURES, { ...DEFAULT_OPTIONS, epochs: 10 })
    const open = sentence('ujar Galih , KUHAP diubah', 'O B-person O O|B-law O')
    const [settled] = settleOpenLabels([open], model, LABELS, TAG_FEATURES)
    expect(settled!.labels.join(' ')).toBe('O B-person O B-law O')
  })
})
