import type { Rooted, Token } from '../document.js'
import { classifyTopic, countStems, readTokens, type TopicOptions } from './classify.js'
import { TOPICS, topicModel, valuesOf } from './model.js'

/** Words given as reasons, the strongest first. */
const MOST_REASONS = 10

/** A word that spoke for a topic. */
export interface TopicReason {
  /** As `token.root` has it: `gempa`. */
  readonly root: string
  /** How much it adds to the logarithm of the topic's odds against the other topics together; above 0. */
  readonly weight: number
}

/**
 * Which words of a text spoke most for its topic, at most ten, the strongest first; none where it has no topic.
 *
 * @example explainTopic('Rupiah menguat setelah bank sentral ...')[0]?.root //=> 'rupiah'
 *
 * @throws TypeError when `text` is neither a string nor a list of tokens, or an option is none.
 */
export function explainTopic(
  text: string | readonly (Token & Rooted)[],
  options: TopicOptions = {},
): TopicReason[] {
  const tokens = readTokens(text, options, 'explainTopic')
  const said = classifyTopic(tokens, options)
  if (said === undefined) return []
  const topic = TOPICS.findIndex((one) => one.topic === said.topic)
  const { places, weights } = topicModel()
  const { values, length } = valuesOf(countStems(tokens, options))
  const reasons = new Map<string, number>()
  for (const { kind, root } of tokens) {
    const place = kind === 'word' ? places.placeOf(root) : -1
    const weight = ((values.get(place) ?? 0) * (weights[place * TOPICS.length + topic] ?? 0)) / length
    if (weight > 0) reasons.set(root, Math.round(weight * 1000) / 1000)
  }
  return [...reasons]
    .map(([root, weight]) => ({ root, weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS)
}
