import { bagKey, type FeatureDesign, type WordDescription } from './features.js'
import type { SequenceModel } from './model.js'
import { addPairs, pairsOf } from './pair-scores.js'
import { addRow } from './row-table.js'

/** What words say about the labels around them and their own, each by itself. */
export interface WordScores {
  /** How many numbers `write` writes: two labels each, for each place that the word is seen from, the farthest behind first. */
  readonly width: number
  /** Writes what a word of this description says to `into[at …]`. */
  write(word: WordDescription, into: Int32Array, at: number): void
}

/**
 * Features of a bag whose sums are remembered: of those that are seen from three places (endings, clusters) 95 of 100 are met
 * again. Where two fall on one slot, the last is kept.
 */
const REMEMBERED = 8192

interface Bag {
  readonly offsets: readonly number[]
  /** Room for what one feature says, or all of them, label by label for each offset. */
  readonly sums: Int32Array
  /** Of each slot the feature, and what it says, two labels in a number. None for a bag that is seen from one place. */
  readonly features: Int32Array
  readonly said: Int32Array
}

/** By a model and its design, for places up to `reach` off. */
export function createWordScores(model: SequenceModel, design: FeatureDesign, reach: number): WordScores {
  const { table } = model
  const { keyBits, labels } = model.head
  const count = labels.length
  const pairs = pairsOf(count)
  const width = (2 * reach + 1) * pairs
  const bags = design.bags.map((offsets): Bag => {
    const slots = offsets.length > 1 ? REMEMBERED : 0
    return {
      offsets,
      sums: new Int32Array(offsets.length * count),
      features: new Int32Array(slots),
      said: new Int32Array(slots * offsets.length * pairs),
    }
  })

  /** Adds to the bag's sums what a feature says in each place that it is seen from. */
  function addFeature(feature: number, { offsets, sums }: Bag): void {
    for (let o = 0; o < offsets.length; o++)
      addRow(table, bagKey(feature, offsets[o]!, keyBits), sums, o * count)
  }

  /** Where in `said` a feature's sums begin; looked up in the model where they are not there. */
  function findFeature(feature: number, bag: Bag): number {
    const { features, said, sums } = bag
    const slot = (feature ^ (feature >>> 15)) & (REMEMBERED - 1)
    const width = bag.offsets.length * pairs
    const at = slot * width
    // A slot that was never filled holds zeros.
    if (features[slot] === feature && feature !== 0) return at
    features[slot] = feature
    sums.fill(0)
    addFeature(feature, bag)
    said.fill(0, at, at + width)
    addPairs(sums, count, said, at)
    return at
  }

  /** Seen from `offset` -1 a word speaks for the word after it. */
  const viewOf = (offset: number) => (reach - offset) * pairs

  return {
    width,
    write(word, into, at) {
      into.fill(0, at, at + width)
      for (let b = 0; b < bags.length; b++) {
        const bag = bags[b]!
        const { offsets, said, sums } = bag
        const features = word.bags[b]!
        if (offsets.length === 1) {
          sums.fill(0)
          for (let f = 0; f < features.length; f++) addFeature(features[f]!, bag)
          addPairs(sums, count, into, at + viewOf(offsets[0]!))
          continue
        }
        for (let f = 0; f < features.length; f++) {
          let from = findFeature(features[f]!, bag)
          for (let o = 0; o < offsets.length; o++) {
            const to = at + viewOf(offsets[o]!)
            for (let p = 0; p < pairs; p++) into[to + p]! += said[from++]!
          }
        }
      }
    },
  }
}
