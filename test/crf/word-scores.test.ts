import { describe, expect, it } from 'vitest'
import { bagKey } from '../../src/crf/features.js'
import { unpackModel } from '../../src/crf/model.js'
import { firstOfPair, secondOfPair } from '../../src/crf/pair-scores.js'
import { addRow } from '../../src/crf/row-table.js'
import { createWordScores } from '../../src/crf/word-scores.js'
import NEWS from '../../src/lexicon/generated/tagger-news.js'
import { TAG_FEATURES } from '../../src/tag/features.js'

const REACH = 2
const model = unpackModel(NEWS, 'tags')
const labels = model.head.labels.length

/** What a word says of each place, by one look into the model for each feature. */
function sumsOf(word: string): number[] {
  const sums = new Int32Array((2 * REACH + 1) * labels)
  TAG_FEATURES.describe(word).bags.forEach((features, bag) => {
    for (const feature of features) {
      for (const offset of TAG_FEATURES.bags[bag]!)
        addRow(model.table, bagKey(feature, offset, model.head.keyBits), sums, (REACH - offset) * labels)
    }
  })
  return [...sums]
}

describe('what a word says', () => {
  const scores = createWordScores(model, TAG_FEATURES, REACH)
  const written = new Int32Array(scores.width + 3)
  const perPlace = scores.width / (2 * REACH + 1)

  function readBack(word: string): number[] {
    written.fill(7)
    scores.write(TAG_FEATURES.describe(word), written, 3)
    const sums: number[] = []
    for (let place = 0; place < 2 * REACH + 1; place++) {
      for (let label = 0; label < labels; label++) {
        const both = written[3 + place * perPlace + (label >> 1)]!
        const first = firstOfPair(both)
        sums.push(label % 2 === 0 ? first : secondOfPair(both, first))
      }
    }
    return sums
  }

  it.each(['Jakarta', 'mempertanggungjawabkannya', '2023', '—', 'KOMPAS.com', ''])(
    'of %j is the sum of its features',
    (word) => {
      expect(readBack(word)).toEqual(sumsOf(word))
    },
  )

  it('is the same once its features were forgotten for those of ten thousand others', () => {
    for (let i = 0; i < 10_000; i++)
      scores.write(TAG_FEATURES.describe(`kata${i.toString(36)}an`), written, 3)
    expect(readBack('perkataan')).toEqual(sumsOf('perkataan'))
    expect(readBack('Jakarta')).toEqual(sumsOf('Jakarta'))
  })
})
