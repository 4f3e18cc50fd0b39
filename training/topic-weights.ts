/** The weights of a multinomial logistic model of topics, or of subjects. */
const DECAY = 2e-4

/** A story's words by their places in the vocabulary, as a vector of length one. */
export interface Doc {
  readonly places: Int32Array
  readonly values: Float64Array
}
export interface Example extends Doc {
  /** Probability of each class. */
  readonly gold: ArrayLike<number>
  readonly weight: number
}
export interface Weights {
  readonly classes: number
  /** By place and class. */
  readonly of: Float64Array
  readonly shift: Float64Array
}

/** Of each class. */
export const probabilities = (weights: Weights, doc: Doc): number[] => Array.from(shares(weights, doc))

function shares({ classes, of, shift }: Weights, { places, values }: Doc): Float64Array {
  const scores = Float64Array.from(shift)
  for (let i = 0; i < places.length; i++) {
    const row = places[i]! * classes
    for (let c = 0; c < classes; c++) scores[c]! += values[i]! * of[row + c]!
  }
  const most = scores.reduce((a, b) => Math.max(a, b))
  let sum = 0
  for (let c = 0; c < classes; c++) sum += scores[c] = Math.exp(scores[c]! - most)
  for (let c = 0; c < classes; c++) scores[c]! /= sum
  return scores
}

export interface Learning {
  readonly words: number
  readonly classes: number
  readonly epochs: number
  /** By place and class, 1 where a weight may be: the others stay zero. All may be where it is left out. */
  readonly may?: Uint8Array
}

/** AdaGrad over the examples in a fixed shuffled order. */
export function learn(examples: readonly Example[], { words, classes, epochs, may }: Learning): Weights {
  const of = new Float64Array(words * classes)
  const squares = new Float64Array(of.length).fill(0.01)
  const weights = { classes, of, shift: new Float64Array(classes) }
  let seed = 1
  const order = examples.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
      const j = seed % (i + 1)
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const at of order) step(weights, squares, examples[at]!, may)
  }
  return weights
}

function step(weights: Weights, squares: Float64Array, example: Example, may?: Uint8Array): void {
  const { classes, of, shift } = weights
  const { places, values, gold, weight } = example
  const errors = shares(weights, example)
  for (let c = 0; c < classes; c++) {
    errors[c] = (errors[c]! - gold[c]!) * weight
    shift[c]! -= 0.02 * errors[c]!
  }
  for (let i = 0; i < places.length; i++) {
    for (let c = 0; c < classes; c++) {
      const at = places[i]! * classes + c
      if (may !== undefined && may[at] === 0) continue
      const slope = errors[c]! * values[i]! + DECAY * of[at]!
      squares[at]! += slope * slope
      of[at]! -= (0.5 * slope) / Math.sqrt(squares[at]!)
    }
  }
}
