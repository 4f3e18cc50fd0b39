import type { FeatureDesign } from '../src/crf/features.js'
import type { LabelledSentence } from './corpus.js'
import { DEFAULT_OPTIONS, extractFeatures, type Weights } from './crf.js'

const IMPOSSIBLE = -1e9

/**
 * The sentences with one label a word: of those that a corpus leaves open, the ones that a model finds likeliest
 * (Viterbi over the open labels). So what one corpus does not say is learned the way another says it.
 */
export function settleOpenLabels(
  sentences: readonly LabelledSentence[],
  model: Weights,
  labels: readonly string[],
  design: FeatureDesign,
): LabelledSentence[] {
  const rows = new Map(Array.from(model.keys, (key, row) => [key, row] as const))
  const shared = sentences.map(({ domain: _, ...sentence }) => sentence)
  const { examples, keys } = extractFeatures(shared, labels, design, DEFAULT_OPTIONS)
  const rowOf = Int32Array.from(keys, (key) => rows.get(key) ?? -1)
  const count = labels.length
  const { weights, transitions } = model
  const follows = (from: number, to: number) =>
    !labels[to]!.startsWith('I-') ||
    labels[from]!.slice(1) === labels[to]!.slice(1) ||
    labels[from] === `B-${labels[to]!.slice(2)}`

  return sentences.map((sentence, s) => {
    const { starts, features, labels: open } = examples[s]!
    if (open.every((choice) => choice.length === 1)) return sentence
    let best = new Float64Array(count).fill(IMPOSSIBLE)
    const back: Int32Array[] = []
    open.forEach((choice, i) => {
      const local = new Float64Array(count)
      for (let f = starts[i]!; f < starts[i + 1]!; f++) {
        const row = rowOf[features[f]!]!
        if (row >= 0) for (let l = 0; l < count; l++) local[l]! += weights[row * count + l]!
      }
      const next = new Float64Array(count).fill(IMPOSSIBLE)
      const from = new Int32Array(count)
      for (const to of choice) {
        if (i === 0 && !labels[to]!.startsWith('I-')) next[to] = transitions[count * count + to]! + local[to]!
        for (const before of i === 0 ? [] : open[i - 1]!) {
          const sum = best[before]! + transitions[before * count + to]! + local[to]!
          if (follows(before, to) && sum > next[to]!) {
            next[to] = sum
            from[to] = before
          }
        }
      }
      best = next
      back.push(from)
    })
    let label = open.at(-1)!.reduce((a, b) => {
      const ends = count * count + count
      return best[b]! + transitions[ends + b]! > best[a]! + transitions[ends + a]! ? b : a
    })
    // What the corpus says cannot be a sequence: it is left as it is.
    if (best[label]! < IMPOSSIBLE / 2) return sentence
    const settled: string[] = []
    for (let i = open.length - 1; i >= 0; i--) {
      settled.unshift(labels[label]!)
      label = back[i]![label]!
    }
    return { ...sentence, labels: settled }
  })
}
