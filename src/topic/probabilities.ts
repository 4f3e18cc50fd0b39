import type { Values } from './count.js'
import { TOPICS, type TopicModel, weightAt } from './model.js'

/** Of each of `TOPICS`. */
export function topicProbabilities({ places, values }: Values, model: TopicModel): Float64Array {
  const scores = model.shift.slice()
  for (let i = 0; i < places.length; i++) {
    const value = values[i]!
    for (let topic = 0; topic < TOPICS.length; topic++)
      scores[topic]! += value * weightAt(model, places[i]!, topic)
  }
  return toProbabilities(scores)
}

/** Of each of the names of the model's subjects, by the words alone. */
export function subjectProbabilities({ places, values }: Values, { subjects }: TopicModel): Float64Array {
  const { starts, places: subjectOf, steps, scale } = subjects
  const scores = subjects.shift.slice()
  for (let i = 0; i < places.length; i++) {
    const value = values[i]!
    const end = starts[places[i]! + 1]!
    for (let at = starts[places[i]!]!; at < end; at++) scores[subjectOf[at]!]! += value * (steps[at]! * scale)
  }
  return toProbabilities(scores)
}

/** Softmax, in the same list. */
function toProbabilities(scores: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < scores.length; i++) most = Math.max(most, scores[i]!)
  for (let i = 0; i < scores.length; i++) scores[i] = Math.exp(scores[i]! - most)
  return toOne(scores)
}

/** Shares of one whole, in the same list. */
export function toOne(shares: Float64Array): Float64Array {
  let sum = 0
  for (let i = 0; i < shares.length; i++) sum += shares[i]!
  if (sum > 0) for (let i = 0; i < shares.length; i++) shares[i]! /= sum
  return shares
}
