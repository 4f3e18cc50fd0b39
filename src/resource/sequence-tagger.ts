import {
  BOUNDARY,
  bagKey,
  describeBoundary,
  type FeatureDesign,
  findJointKeys,
  layOutTemplates,
  reachOf,
  type WordDescription,
} from './sequence-features.js'
import { findRow, type SequenceModel } from './sequence-model.js'

/** Labels sequences of words by one model. */
export interface SequenceTagger {
  readonly labels: readonly string[]
  /**
   * The best sequence of labels for `words[from … to)`, as indices into `labels`. Linear in the number of words.
   * `marks` holds `markColumns` numbers for each of these words.
   */
  tag(words: readonly string[], from?: number, to?: number, marks?: Int32Array): Uint8Array
  /** The probability of the label that `tag` chose last for each word of that sequence, from 0 to 1. */
  confidence(): Float64Array
}

/** Word types remembered at once: a week of one newsroom's stories, about 6 MB. */
const REMEMBERED_TYPES = 32768
const IMPOSSIBLE = -1e8

/** Makes a tagger of a model and the features it was trained with. */
export function createSequenceTagger(model: SequenceModel, design: FeatureDesign): SequenceTagger {
  const { filter, rowStart, rowLabels, rowWeights, head } = model
  const filterMask = filter.length - 1
  const { keyBits, labels } = head
  const count = labels.length
  const reach = reachOf(design)
  const views = 2 * reach + 1
  const stride = views * count
  const { wordColumns, markColumns } = design
  const templates = layOutTemplates(design)
  const { width, margin } = templates
  const jointKeys = new Int32Array(templates.count)
  const transitions = forbidImpossible(model)
  const lead = decisiveLeads(model, transitions)

  const types = new Map<string, number>()
  let typeScores = new Int16Array(256 * stride)
  let typeColumns = new Int32Array(256 * wordColumns)
  let typeCount = 0
  remember(describeBoundary(design))

  let scores = new Int32Array(0)
  let columns = new Int32Array(0)
  let back = new Uint8Array(0)
  let length = 0
  let chosen: Uint8Array = new Uint8Array(0)
  const best = new Int32Array(count)
  const next = new Int32Array(count)
  const candidates = new Uint8Array(count)
  const before = new Uint8Array(count)

  function addRow(row: number, into: Int32Array | Int16Array, at: number): void {
    for (let i = rowStart[row]!; i < rowStart[row + 1]!; i++) into[at + rowLabels[i]!]! += rowWeights[i]!
  }

  /** Sums up all that a word type says about its neighbours' labels and its own. */
  function remember(word: WordDescription): number {
    const type = typeCount++
    if (typeScores.length < typeCount * stride) {
      typeScores = grow(typeScores, 2 * typeScores.length)
      typeColumns = grow(typeColumns, 2 * typeColumns.length)
    }
    typeScores.fill(0, type * stride, typeCount * stride)
    for (let bag = 0; bag < design.bags.length; bag++) {
      for (const feature of word.bags[bag]!) {
        for (const offset of design.bags[bag]!) {
          const row = findRow(model, bagKey(feature, offset, keyBits))
          // Seen from `offset` -1 a word speaks for the word after it.
          if (row >= 0) addRow(row, typeScores, type * stride + (reach - offset) * count)
        }
      }
    }
    for (let c = 0; c < wordColumns; c++) typeColumns[type * wordColumns + c] = word.columns[c]!
    return type
  }

  function typeOf(word: string): number {
    const known = types.get(word)
    if (known !== undefined) return known
    if (typeCount > REMEMBERED_TYPES) {
      types.clear()
      typeCount = 1
    }
    const type = remember(design.describe(word))
    types.set(word, type)
    return type
  }

  /** Adds what the word in place `at` says to the scores of the words around it. */
  function spread(type: number, at: number): void {
    const first = Math.max(0, at - reach)
    const end = Math.min(length, at + reach + 1)
    if (first >= end) return
    let from = type * stride + (first - at + reach) * count
    for (let to = first * count; to < end * count; ) scores[to++]! += typeScores[from++]!
  }

  function score(words: readonly string[], from: number, marks: Int32Array | undefined): void {
    scores.fill(0, 0, length * count)
    for (let i = 1; i <= reach; i++) {
      spread(0, -i)
      spread(0, length - 1 + i)
    }
    columns.fill(BOUNDARY, (margin + length) * width, (margin + length + margin) * width)
    for (let i = 0, at = margin * width; i < length; i++) {
      const type = typeOf(words[from + i]!)
      spread(type, i)
      for (let c = 0; c < wordColumns; c++) columns[at++] = typeColumns[type * wordColumns + c]!
      for (let c = 0; c < markColumns; c++) columns[at++] = marks?.[i * markColumns + c] ?? 0
    }
    for (let i = 0, at = margin * width; i < length; i++, at += width) {
      findJointKeys(templates, columns, at, keyBits, jointKeys)
      for (let t = 0; t < jointKeys.length; t++) {
        const key = jointKeys[t]!
        if (key === 0) continue
        // Most keys of a text are unknown to the model and end here.
        if (((filter[(key >>> 5) & filterMask]! >>> (key & 31)) & 1) === 0) continue
        const row = findRow(model, key)
        if (row >= 0) addRow(row, scores, i * count)
      }
    }
  }

  /** Fills `candidates` with the labels that can be the best in place `i`; returns how many. */
  function findCandidates(i: number): number {
    const at = i * count
    let top = 0
    for (let l = 1; l < count; l++) if (scores[at + l]! > scores[at + top]!) top = l
    let found = 0
    for (let l = 0; l < count; l++) {
      if (scores[at + top]! - scores[at + l]! <= lead[top * count + l]!) candidates[found++] = l
    }
    return found
  }

  /** Viterbi's algorithm over the candidates of each place: the same path as over all labels. */
  function decode(): Uint8Array {
    let beforeCount = 0
    for (let i = 0; i < length; i++) {
      const found = findCandidates(i)
      for (let c = 0; c < found; c++) {
        const to = candidates[c]!
        let top = i === 0 ? model.starts[to]! : -Infinity
        for (let b = 0; b < beforeCount; b++) {
          const from = before[b]!
          const sum = best[from]! + transitions[from * count + to]!
          if (sum > top) {
            top = sum
            back[i * count + to] = from
          }
        }
        next[to] = top + scores[i * count + to]!
      }
      beforeCount = found
      for (let c = 0; c < found; c++) {
        const label = candidates[c]!
        before[c] = label
        best[label] = next[label]!
      }
    }
    let label = before[0]!
    for (let b = 1; b < beforeCount; b++) {
      const other = before[b]!
      if (best[other]! + model.ends[other]! > best[label]! + model.ends[label]!) label = other
    }
    const path = new Uint8Array(length)
    for (let i = length - 1; i >= 0; i--) {
      path[i] = label
      label = back[i * count + label]!
    }
    return path
  }

  return {
    labels,
    tag(words, from = 0, to = words.length, marks) {
      length = to - from
      if (scores.length < length * count) {
        scores = new Int32Array(2 * length * count)
        back = new Uint8Array(2 * length * count)
        columns = new Int32Array(2 * (length + margin) * width).fill(BOUNDARY)
      }
      score(words, from, marks)
      chosen = length === 0 ? new Uint8Array(0) : decode()
      return chosen
    },
    confidence: () => posteriors(model, transitions, scores, chosen),
  }
}

/** `I-person` follows only `B-person` and `I-person`, in labels that are written so. */
function forbidImpossible(model: SequenceModel): Int32Array {
  const { labels } = model.head
  const transitions = model.transitions.slice()
  labels.forEach((to, t) => {
    if (!to.startsWith('I-')) return
    model.starts[t] = IMPOSSIBLE
    labels.forEach((from, f) => {
      if (from.slice(2) !== to.slice(2) || !/^[BI]-/.test(from))
        transitions[f * labels.length + t] = IMPOSSIBLE
    })
  })
  return transitions
}

/**
 * By how much label `b` must lead label `l` in one place so that `l` cannot be on the best path, whatever stands around
 * it: the most that the transitions in and out can make up for. `lead[b * count + l]`.
 */
function decisiveLeads({ head, starts, ends }: SequenceModel, transitions: Int32Array): Int32Array {
  const count = head.labels.length
  const lead = new Int32Array(count * count)
  for (let b = 0; b < count; b++) {
    for (let l = 0; l < count; l++) {
      let into = starts[l]! - starts[b]!
      let out = ends[l]! - ends[b]!
      for (let other = 0; other < count; other++) {
        into = Math.max(into, transitions[other * count + l]! - transitions[other * count + b]!)
        out = Math.max(out, transitions[l * count + other]! - transitions[b * count + other]!)
      }
      lead[b * count + l] = into + out
    }
  }
  return lead
}

/** The forward-backward algorithm: the probability of each label on `path`. */
function posteriors(
  model: SequenceModel,
  transitions: Int32Array,
  scores: Int32Array,
  path: Uint8Array,
): Float64Array {
  const count = model.head.labels.length
  const { scale } = model.head
  const length = path.length
  const step = Float64Array.from(transitions, (weight) => Math.exp(weight * scale))
  const local = new Float64Array(length * count)
  for (let i = 0; i < length; i++) {
    let top = -Infinity
    for (let l = 0; l < count; l++) top = Math.max(top, scores[i * count + l]!)
    for (let l = 0; l < count; l++) {
      const border = (i === 0 ? model.starts[l]! : 0) + (i === length - 1 ? model.ends[l]! : 0)
      local[i * count + l] = Math.exp((scores[i * count + l]! - top + border) * scale)
    }
  }
  const forward = new Float64Array(length * count)
  for (let i = 0; i < length; i++) {
    let sum = 0
    for (let to = 0; to < count; to++) {
      let mass = i === 0 ? 1 : 0
      if (i > 0)
        for (let from = 0; from < count; from++)
          mass += forward[(i - 1) * count + from]! * step[from * count + to]!
      mass *= local[i * count + to]!
      forward[i * count + to] = mass
      sum += mass
    }
    for (let to = 0; to < count; to++) forward[i * count + to]! /= sum
  }
  const result = new Float64Array(length)
  let backward = new Float64Array(count).fill(1)
  for (let i = length - 1; i >= 0; i--) {
    let sum = 0
    for (let l = 0; l < count; l++) sum += forward[i * count + l]! * backward[l]!
    result[i] = (forward[i * count + path[i]!]! * backward[path[i]!]!) / sum
    if (i === 0) break
    const before = new Float64Array(count)
    let total = 0
    for (let from = 0; from < count; from++) {
      let mass = 0
      for (let to = 0; to < count; to++)
        mass += step[from * count + to]! * local[i * count + to]! * backward[to]!
      before[from] = mass
      total += mass
    }
    for (let from = 0; from < count; from++) before[from]! /= total
    backward = before
  }
  return result
}

function grow<A extends Int16Array | Int32Array>(array: A, length: number): A {
  const larger = new (array.constructor as new (length: number) => A)(length)
  larger.set(array as never)
  return larger
}
