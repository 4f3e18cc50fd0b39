/** The weights of a multinomial logistic model of topics. */
import { TOPICS } from '../src/topic/model.js'

export const T = TOPICS.length
const DECAY = 2e-4

/** A story's words by their places in the vocabulary, as a vector of length one. */
export interface Doc {
  readonly places: Int32Array
  readonly values: Float64Array
}
export interface Example extends Doc {
  /** Probability of each topic. */
  readonly gold: ArrayLike<number>
  readonly weight: number
}
export interface Weights {
  /** By place and topic. */
  readonly of: Float64Array
  readonly shift: Float64Array
}

export function probabilities({ of, shift }: Weights, { places, values }: Doc): Float64Array {
  const scores = Float64Array.from(shift)
  for (let i = 0; i < places.length; i++)
    for (let t = 0; t < T; t++) scores[t]! += values[i]! * of[places[i]! * T + t]!
  const most = Math.max(...scores)
  let sum = 0
  for (let t = 0; t < T; t++) sum += scores[t] = Math.exp(scores[t]! - most)
  for (let t = 0; t < T; t++) scores[t]! /= sum
  return scores
}

/** AdaGrad over the examples in a fixed shuffled order. */
export function learn(examples: readonly Example[], words: number, epochs: number): Weights {
  const of = new Float64Array(words * T)
  const squares = new Float64Array(of.length).fill(0.01)
  const shift = new Float64Array(T)
  let seed = 1
  const order = examples.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
      const j = seed % (i + 1)
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const at of order) step({ of, shift }, squares, examples[at]!)
  }
  return { of, shift }
}

function step({ of, shift }: Weights, squares: Float64Array, example: Example): void {
  const { places, values, gold, weight } = example
  const errors = probabilities({ of, shift }, example)
  for (let t = 0; t < T; t++) {
    errors[t] = (errors[t]! - gold[t]!) * weight
    shift[t]! -= 0.02 * errors[t]!
  }
  for (let i = 0; i < places.length; i++) {
    for (let t = 0; t < T; t++) {
      const at = places[i]! * T + t
      const slope = errors[t]! * values[i]! + DECAY * of[at]!
      squares[at]! += slope * slope
      of[at]! -= (0.5 * slope) / Math.sqrt(squares[at]!)
    }
  }
}
