import { describe, expect, it } from 'vitest'
import { createPathFinder } from '../../src/crf/decode.js'
import { possibleTransitions } from '../../src/crf/lattice.js'
import type { SequenceModel } from '../../src/crf/model.js'
import { seededRandom } from '../../training/random.js'

const NAMES = ['O', 'B-person', 'I-person', 'B-place', 'I-place', 'B-law']
const TAGS = ['NOUN', 'VERB', 'ADJ', 'PUNCT']
const SCALE = 0.1

const random = seededRandom(7)
const weights = (length: number, most: number) =>
  Int32Array.from({ length }, () => Math.round((random() - 0.5) * 2 * most))

function randomModel(labels: readonly string[], most: number): SequenceModel {
  const count = labels.length
  return {
    head: { labels, scale: SCALE },
    transitions: weights(count * count, most),
    starts: weights(count, most),
    ends: weights(count, most),
  } as unknown as SequenceModel
}

/** Every path with its score. */
function* allPaths(model: SequenceModel, scores: Int32Array, length: number): Generator<[number[], number]> {
  const count = model.head.labels.length
  const { transitions, starts, ends } = possibleTransitions(model)
  const paths: [number[], number][] = [[[], 0]]
  while (paths.length > 0) {
    const [path, score] = paths.pop()!
    const i = path.length
    if (i === length) {
      yield [path, score + ends[path[i - 1]!]!]
      continue
    }
    for (let l = 0; l < count; l++) {
      const into = i === 0 ? starts[l]! : transitions[path[i - 1]! * count + l]!
      if (into > -1e7) paths.push([[...path, l], score + into + scores[i * count + l]!])
    }
  }
}

describe.each([
  ['names', NAMES],
  ['tags', TAGS],
])('the path finder over %s', (_, labels) => {
  const cases = Array.from({ length: 60 }, (_, i) => {
    const model = randomModel(labels, 10 + i)
    const length = 1 + (i % 5)
    return { model, length, scores: weights(labels.length * length, 30 + 3 * i) }
  })

  it('finds the best of all paths', () => {
    for (const { model, length, scores } of cases) {
      const all = [...allPaths(model, scores, length)]
      const best = Math.max(...all.map(([, score]) => score))
      const found = [...createPathFinder(model).bestPath(scores, length)]
      expect(all.find(([path]) => `${path}` === `${found}`)?.[1]).toBe(best)
    }
  })

  it('says how likely each label of it is, to a few hundredths', () => {
    for (const { model, length, scores } of cases) {
      const finder = createPathFinder(model)
      const path = finder.bestPath(scores, length)
      const all = [...allPaths(model, scores, length)].map(
        ([labels, score]) => [labels, Math.exp(score * SCALE)] as const,
      )
      const whole = all.reduce((sum, [, mass]) => sum + mass, 0)
      const likely = Array.from(
        path,
        (label, i) =>
          all.reduce((sum, [labels, mass]) => (labels[i] === label ? sum + mass : sum), 0) / whole,
      )
      for (let first = 0; first < length; first++) {
        for (let end = first + 1; end <= length; end++) {
          const least = Math.min(...likely.slice(first, end))
          expect(Math.abs(finder.leastProbability(scores, path, first, end) - least)).toBeLessThan(0.04)
        }
      }
    }
  })

  it('takes no word at all', () => {
    const finder = createPathFinder(randomModel(labels, 5))
    expect(finder.bestPath(new Int32Array(0), 0)).toHaveLength(0)
    expect(finder.leastProbability(new Int32Array(0), new Uint8Array(0), 0, 0)).toBe(1)
  })
})
