import type { OptionTypes } from '../check.js'
import type { Rooted, Token } from '../document.js'
import { classifyTopic, readTokens, TOPIC_OPTIONS, type TopicOptions } from './classify.js'
import { countStems, valuesOf } from './count.js'
import { TOPICS, type TopicModel, topicModel, weightAt } from './model.js'

/** Words given as reasons, the strongest first. */
const MOST_REASONS = 10

/** A word that spoke for a topic or a subject. */
export interface TopicReason {
  /** As `token.root` has it: `gempa`. */
  readonly root: string
  /** How much it adds to the logarithm of the odds against the other topics, or subjects, together; above 0. */
  readonly weight: number
}

const EXPLAIN_OPTIONS = { ...TOPIC_OPTIONS, subject: 'string' } as const satisfies OptionTypes

/** What `explainTopic` explains. */
export interface ExplainTopicOptions extends TopicOptions {
  /** One of the subjects that the text has, in place of its topic: `korupsi`. */
  readonly subject?: string
}

/**
 * Which words of a text spoke most for its topic, or for one of its subjects, at most ten, the strongest first; none
 * where it has no topic, or not that subject.
 *
 * @example explainTopic('Rupiah menguat setelah bank sentral ...')[0]?.root //=> 'rupiah'
 *
 * @throws TypeError when `text` is neither a string nor a list of tokens, or an option is none.
 */
export function explainTopic(
  text: string | readonly (Token & Rooted)[],
  options: ExplainTopicOptions = {},
): TopicReason[] {
  const tokens = readTokens(text, options, 'explainTopic', EXPLAIN_OPTIONS)
  const { subject, ...reading } = options
  const said = classifyTopic(tokens, reading)
  if (said === undefined) return []
  if (subject !== undefined && !said.subjects.some((one) => one.subject === subject)) return []
  const model = topicModel()
  const weightOf = subject === undefined ? topicWeight(said.topic, model) : subjectWeight(subject, model)
  const { places, values } = valuesOf(countStems(tokens, options.headlineTokens ?? 0, model), model)
  const weights = new Map(places.map((place, i) => [place, values[i]! * weightOf(place)]))
  const reasons = new Map<string, number>()
  for (const { kind, root } of tokens) {
    const weight = kind === 'word' ? (weights.get(model.places.placeOf(root)) ?? 0) : 0
    if (weight > 0) reasons.set(root, Math.round(weight * 1000) / 1000)
  }
  return [...reasons]
    .map(([root, weight]) => ({ root, weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS)
}

function topicWeight(topic: string, model: TopicModel): (place: number) => number {
  const at = TOPICS.findIndex((one) => one.topic === topic)
  return (place) => weightAt(model, place, at)
}

function subjectWeight(subject: string, { subjects }: TopicModel): (place: number) => number {
  const wanted = subjects.names.indexOf(subject)
  return (place) => {
    for (let at = subjects.starts[place]!; at < subjects.starts[place + 1]!; at++)
      if (subjects.places[at] === wanted) return subjects.steps[at]! * subjects.scale
    return 0
  }
}
