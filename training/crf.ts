import {
  BOUNDARY,
  bagKey,
  describeBoundary,
  type FeatureDesign,
  type WordDescription,
} from '../src/crf/features.js'
import type { LabelledSentence } from './corpus.js'
import { findJointKeys, layOutTemplates } from './joint-templates.js'
import { seededRandom, shuffle } from './random.js'

export interface TrainingOptions {
  readonly seed: number
  readonly epochs: number
  /** AdaGrad's first step. */
  readonly rate: number
  /** Pull to 0 (sparse weights) and pull to small weights, against the loss of the whole corpus. */
  readonly l1: number
  readonly l2: number
  /** Features seen less often are left out. */
  readonly minCount: number
  readonly keyBits: number
  readonly log?: (line: string) => void
}

export const DEFAULT_OPTIONS: TrainingOptions = {
  seed: 1,
  epochs: 15,
  rate: 0.1,
  l1: 0.15,
  l2: 0,
  minCount: 1,
  keyBits: 26,
}

/** What a word's labels are nearly sure of is not learned again. */
const SMALLEST_GRADIENT = 0.002

/** A sentence as the trainer sees it: for word `i` the features `features[starts[i] … starts[i + 1])`. */
interface Example {
  readonly starts: Uint32Array
  readonly features: Uint32Array
  /** For each word the labels that may be right: one, or more where the corpus leaves it open. */
  readonly labels: readonly Uint8Array[]
  readonly weight: number
}

export interface Weights {
  readonly keys: Int32Array
  readonly weights: Float32Array
  readonly transitions: Float32Array
  /** Of each feature: 0 what all corpora share, n what the n-th domain adds to it. */
  readonly domainOf: Uint8Array
  readonly domains: readonly string[]
}

/**
 * The weights to be used in a text that is `mix[d]` of each domain's kind: what is shared and that much of what is the
 * domain's own (Daumé 2007, "Frustratingly easy domain adaptation").
 */
export function mixDomains(learned: Weights, mix: Readonly<Record<string, number>>, labels: number): Weights {
  const share = [1, ...learned.domains.map((domain) => mix[domain] ?? 0)]
  const rows = new Map<number, number>()
  for (const key of learned.keys) if (!rows.has(key)) rows.set(key, rows.size)
  const weights = new Float32Array(rows.size * labels)
  learned.keys.forEach((key, feature) => {
    const row = rows.get(key)!
    const part = share[learned.domainOf[feature]!]!
    for (let l = 0; l < labels; l++)
      weights[row * labels + l]! += part * learned.weights[feature * labels + l]!
  })
  const keys = Int32Array.from(rows.keys())
  return { ...learned, keys, weights, domainOf: new Uint8Array(keys.length), domains: [] }
}

/**
 * Trains a linear-chain conditional random field by AdaGrad, one sentence a step, the weights averaged over the
 * second half of the epochs. The same seed and data give the same weights.
 */
export function trainCrf(
  sentences: readonly LabelledSentence[],
  labels: readonly string[],
  design: FeatureDesign,
  options: TrainingOptions = DEFAULT_OPTIONS,
): Weights {
  const { examples, keys, domainOf, domains } = extractFeatures(sentences, labels, design, options)
  options.log?.(`${examples.length} sentences, ${keys.length} features, ${labels.length} labels`)
  const count = labels.length
  const random = seededRandom(options.seed)
  const learner = createLearner(keys.length, count, {
    rate: options.rate,
    l1: options.l1 / examples.length,
    l2: options.l2 / examples.length,
  })
  const sum = new Float32Array(learner.weights.length)
  const transitionSum = new Float32Array(learner.transitions.length)
  let summed = 0
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0
    for (const example of shuffle([...examples], random)) loss += learner.learn(example)
    options.log?.(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}`)
    if (epoch + 1 < options.epochs / 2) continue
    learner.settle()
    for (let i = 0; i < sum.length; i++) sum[i]! += learner.weights[i]!
    for (let i = 0; i < transitionSum.length; i++) transitionSum[i]! += learner.transitions[i]!
    summed++
  }
  const weights = sum.map((w) => w / summed)
  return { keys, weights, transitions: transitionSum.map((w) => w / summed), domainOf, domains }
}

/** The keys of all features of each word, by the same design that the tagger uses. */
export function extractFeatures(
  sentences: readonly LabelledSentence[],
  labels: readonly string[],
  design: FeatureDesign,
  { minCount, keyBits }: TrainingOptions,
) {
  const known = new Map<string, WordDescription>()
  const describe = (word: string) => {
    let description = known.get(word)
    if (description === undefined) {
      description = design.describe(word)
      known.set(word, description)
    }
    return description
  }
  const boundary = describeBoundary(design)
  const templates = layOutTemplates(design, keyBits)
  const { width, margin } = templates
  const jointKeys = new Int32Array(templates.count)
  const domains = [...new Set(sentences.flatMap(({ domain }) => (domain === undefined ? [] : [domain])))]
  /** The shared features, then each domain's. */
  const indexes = [undefined, ...domains].map(() => new Map<number, number>())
  const counts: number[] = []
  const raw = sentences.map((sentence) => {
    const length = sentence.words.length
    const words = sentence.words.map(describe)
    const columns = new Int32Array((length + 2 * margin) * width).fill(BOUNDARY)
    words.forEach((word, i) => {
      const at = (margin + i) * width
      columns.set(word.columns, at)
      for (let c = 0; c < design.markColumns; c++)
        columns[at + design.wordColumns + c] = sentence.marks?.[i * design.markColumns + c] ?? 0
    })
    const starts = new Uint32Array(length + 1)
    const features: number[] = []
    const ownIndexes = sentence.domain === undefined ? [0] : [0, domains.indexOf(sentence.domain) + 1]
    const add = (key: number) => {
      for (const own of ownIndexes) {
        const index = indexes[own]!
        let feature = index.get(key)
        if (feature === undefined) {
          feature = counts.push(0) - 1
          index.set(key, feature)
        }
        counts[feature]!++
        features.push(feature)
      }
    }
    for (let i = 0; i < length; i++) {
      design.bags.forEach((offsets, bag) => {
        for (const offset of offsets) {
          const word = words[i + offset] ?? boundary
          for (const feature of word.bags[bag]!) add(bagKey(feature, offset, keyBits))
        }
      })
      findJointKeys(templates, columns, (margin + i) * width, jointKeys)
      for (const key of jointKeys) if (key !== 0) add(key)
      starts[i + 1] = features.length
    }
    return { starts, features, sentence }
  })

  const kept = new Int32Array(counts.length).fill(-1)
  const keys: number[] = []
  const domainOf: number[] = []
  indexes.forEach((index, domain) => {
    for (const [key, feature] of index) {
      if (counts[feature]! < minCount) continue
      kept[feature] = keys.push(key) - 1
      domainOf.push(domain)
    }
  })
  const labelIndex = new Map(labels.map((label, i) => [label, i]))
  const sets = new Map<string, Uint8Array>()
  const alternatives = (label: string) => {
    let set = sets.get(label)
    if (set === undefined) {
      set = Uint8Array.from(label.split('|'), (one) => labelIndex.get(one)!)
      sets.set(label, set)
    }
    return set
  }
  const examples = raw.map(({ starts, features, sentence }): Example => {
    const keptStarts = new Uint32Array(starts.length)
    const keptFeatures: number[] = []
    for (let i = 0; i + 1 < starts.length; i++) {
      for (let f = starts[i]!; f < starts[i + 1]!; f++) {
        const feature = kept[features[f]!]!
        if (feature >= 0) keptFeatures.push(feature)
      }
      keptStarts[i + 1] = keptFeatures.length
    }
    return {
      starts: keptStarts,
      features: Uint32Array.from(keptFeatures),
      labels: sentence.labels.map(alternatives),
      weight: sentence.weight ?? 1,
    }
  })
  return { examples, keys: Int32Array.from(keys), domainOf: Uint8Array.from(domainOf), domains }
}

function createLearner(
  features: number,
  count: number,
  { rate, l1, l2 }: Pick<TrainingOptions, 'rate' | 'l1' | 'l2'>,
) {
  const weights = new Float32Array(features * count)
  const squares = new Float32Array(features * count)
  const touched = new Uint32Array(features)
  const transitions = new Float32Array(count * count + 2 * count)
  const transitionSquares = new Float32Array(transitions.length)
  const starts = count * count
  const ends = starts + count
  let steps = 0
  let local = new Float64Array(0)
  let allowed = new Float64Array(0)
  let forward = new Float64Array(0)
  let backward = new Float64Array(0)
  /** Expected count of each label in each place, and of each pair of labels: the model's minus the corpus'. */
  let surplus = new Float64Array(0)
  const pairSurplus = new Float64Array(count * count)
  const step = new Float64Array(count * count)
  const active = new Uint8Array(count)

  /** Pulls a feature's weights towards 0 for the steps since it was last seen. */
  function pull(feature: number): void {
    const waited = steps - touched[feature]!
    touched[feature] = steps
    if (waited === 0) return
    for (let i = feature * count; i < (feature + 1) * count; i++) {
      const weight = weights[i]!
      if (weight === 0) continue
      const reachOfStep = (rate * waited) / (Math.sqrt(squares[i]!) + 1e-6)
      const shrunk = Math.max(0, Math.abs(weight) - reachOfStep * l1) / (1 + reachOfStep * l2)
      weights[i] = weight < 0 ? -shrunk : shrunk
    }
  }

  function update(array: Float32Array, square: Float32Array, i: number, gradient: number): void {
    square[i]! += gradient * gradient
    array[i]! -= (rate * gradient) / (Math.sqrt(square[i]!) + 1e-6)
  }

  function reserve(length: number): void {
    if (local.length >= length * count) return
    const size = 2 * length * count
    local = new Float64Array(size)
    allowed = new Float64Array(size)
    forward = new Float64Array(size)
    backward = new Float64Array(size)
    surplus = new Float64Array(size)
  }

  /** Fills `local` with each place's scores as factors, the greatest of a place 1. */
  function scorePlaces(example: Example): void {
    const length = example.labels.length
    local.fill(0, 0, length * count)
    for (let i = 0; i < length; i++) {
      for (let f = example.starts[i]!; f < example.starts[i + 1]!; f++) {
        const feature = example.features[f]!
        pull(feature)
        for (let l = 0, w = feature * count, s = i * count; l < count; l++) local[s++]! += weights[w++]!
      }
    }
    for (let l = 0; l < count; l++) {
      local[l]! += transitions[starts + l]!
      local[(length - 1) * count + l]! += transitions[ends + l]!
    }
    for (let at = 0; at < length * count; at += count) {
      let top = -Infinity
      for (let l = 0; l < count; l++) top = Math.max(top, local[at + l]!)
      for (let l = 0; l < count; l++) local[at + l] = Math.exp(local[at + l]! - top)
    }
  }

  /** Forward and backward sums of each place, scaled to 1; returns the logarithm of the sum over all paths. */
  function sumPaths(factors: Float64Array, length: number): number {
    let logZ = 0
    for (let i = 0; i < length; i++) {
      const at = i * count
      let sum = 0
      for (let to = 0; to < count; to++) {
        const factor = factors[at + to]!
        let mass = factor === 0 || i > 0 ? 0 : 1
        if (factor !== 0 && i > 0) {
          for (let from = 0; from < count; from++)
            mass += forward[at - count + from]! * step[from * count + to]!
        }
        forward[at + to] = mass * factor
        sum += mass * factor
      }
      for (let l = 0; l < count; l++) forward[at + l]! /= sum
      logZ += Math.log(sum)
    }
    backward.fill(1, (length - 1) * count, length * count)
    for (let i = length - 2; i >= 0; i--) {
      const at = i * count
      let sum = 0
      for (let from = 0; from < count; from++) {
        let mass = 0
        for (let to = 0; to < count; to++)
          mass += step[from * count + to]! * factors[at + count + to]! * backward[at + count + to]!
        backward[at + from] = mass
        sum += mass
      }
      for (let l = 0; l < count; l++) backward[at + l]! /= sum
    }
    return logZ
  }

  /** Adds `sign` times the expectations over the paths that `sumPaths` has just summed. */
  function expect(factors: Float64Array, length: number, sign: number): void {
    for (let i = 0; i < length; i++) {
      const at = i * count
      let sum = 0
      for (let l = 0; l < count; l++) sum += forward[at + l]! * backward[at + l]!
      for (let l = 0; l < count; l++) surplus[at + l]! += (sign * forward[at + l]! * backward[at + l]!) / sum
      if (i === 0) continue
      let pairSum = 0
      for (let to = 0; to < count; to++) {
        const after = factors[at + to]! * backward[at + to]!
        if (after === 0) continue
        for (let from = 0; from < count; from++)
          pairSum += forward[at - count + from]! * step[from * count + to]! * after
      }
      for (let to = 0; to < count; to++) {
        const after = (sign * factors[at + to]! * backward[at + to]!) / pairSum
        if (after === 0) continue
        for (let from = 0; from < count; from++)
          pairSurplus[from * count + to]! += forward[at - count + from]! * step[from * count + to]! * after
      }
    }
  }

  /** Subtracts the corpus' own labels; returns their path's log-score, or the log-sum over all paths it leaves open. */
  function expectGold(example: Example): number {
    const { labels } = example
    const length = labels.length
    if (labels.some((open) => open.length > 1)) {
      allowed.fill(0, 0, length * count)
      for (let i = 0; i < length; i++)
        for (const label of labels[i]!) allowed[i * count + label] = local[i * count + label]!
      const sum = sumPaths(allowed, length)
      expect(allowed, length, -1)
      return sum
    }
    let score = 0
    for (let i = 0; i < length; i++) {
      const label = labels[i]![0]!
      score += Math.log(local[i * count + label]!)
      surplus[i * count + label]! -= 1
      if (i === 0) continue
      const pair = labels[i - 1]![0]! * count + label
      score += transitions[pair]!
      pairSurplus[pair]! -= 1
    }
    return score
  }

  /** One step down the gradient; returns the loss before it. */
  function learn(example: Example): number {
    const length = example.labels.length
    steps++
    reserve(length)
    surplus.fill(0, 0, length * count)
    pairSurplus.fill(0)
    for (let i = 0; i < starts; i++) step[i] = Math.exp(transitions[i]!)
    scorePlaces(example)
    const logZ = sumPaths(local, length)
    expect(local, length, 1)
    const gold = expectGold(example)
    for (let i = 0; i < length; i++) {
      const gradient = surplus.subarray(i * count, (i + 1) * count)
      let activeCount = 0
      for (let l = 0; l < count; l++) {
        gradient[l]! *= example.weight
        if (i === 0) update(transitions, transitionSquares, starts + l, gradient[l]!)
        if (i === length - 1) update(transitions, transitionSquares, ends + l, gradient[l]!)
        if (Math.abs(gradient[l]!) > SMALLEST_GRADIENT) active[activeCount++] = l
      }
      if (activeCount === 0) continue
      for (let f = example.starts[i]!; f < example.starts[i + 1]!; f++) {
        const first = example.features[f]! * count
        for (let k = 0; k < activeCount; k++)
          update(weights, squares, first + active[k]!, gradient[active[k]!]!)
      }
    }
    for (let i = 0; i < starts; i++)
      update(transitions, transitionSquares, i, pairSurplus[i]! * example.weight)
    return logZ - gold
  }

  return {
    weights,
    transitions,
    learn,
    /** Brings every weight up to date. */
    settle(): void {
      for (let feature = 0; feature < features; feature++) pull(feature)
    },
  }
}
