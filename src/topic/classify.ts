import { type OptionTypes, requireOptions } from '../check.js'
import type { Rooted, Token, Topic } from '../document.js'
import type { Block } from '../layout/block.js'
import type { SectionTopic } from '../layout/dictionaries.js'
import { addRoots } from '../root/stem.js'
import { withFields } from '../store/records.js'
import { tagTokens } from '../tag/tag.js'
import { tokenize } from '../text/tokenize.js'
import { type Counts, countOwnStems, countStems, valuesOf } from './count.js'
import { TOPICS, topicModel } from './model.js'
import { subjectProbabilities, topicProbabilities } from './probabilities.js'
import { chooseSubjects, topicsOfSubjects, withSubjects } from './subjects.js'

/** Below this the story has no topic: better none than a wrong one. */
const LEAST_CONFIDENCE = 0.4

/** Stems without which nothing can be said. */
const LEAST_STEMS = 8

/** How many stories of a section are of its topic, and how many of a broad one. */
const SHARE_OF_SECTION = 0.85
const SHARE_OF_BROAD = 0.4

/** How `classifyTopic` reads what it is given. */
export interface TopicOptions {
  /** How many tokens at the beginning are the headline's, which count more; none where it is left out. */
  readonly headlineTokens?: number
}

export const TOPIC_OPTIONS = { headlineTokens: 'number' } as const satisfies OptionTypes

/**
 * What a story is about, one of twelve topics of Indonesian newsrooms (`nasional`, `olahraga` ...) with the IPTC Media
 * Topic nearest to it, and under it its subjects (`korupsi`, `bulu tangkis` ...), the likeliest first; `undefined` where
 * the model is in doubt or the text too short, no subjects where it is in doubt of them.
 *
 * @example classifyTopic(tokens, { headlineTokens: 6 })?.topic //=> 'olahraga'
 * @example classifyTopic(tokens)?.subjects[0] //=> { subject: 'bulu tangkis', code: 'medtop:20000847', topic: 'olahraga', confidence: 0.97 }
 *
 * @throws TypeError when `text` is neither a string nor a list of tokens, or an option is none.
 */
export function classifyTopic(
  text: string | readonly (Token & Rooted)[],
  options: TopicOptions = {},
): Topic | undefined {
  const tokens = readTokens(text, options, 'classifyTopic')
  return judge(countStems(tokens, options.headlineTokens ?? 0, topicModel()))
}

/**
 * Tokens with roots of what a call was given.
 *
 * @throws TypeError when it is neither a string nor a list of tokens, or an option is none.
 */
export function readTokens(
  text: string | readonly (Token & Rooted)[],
  options: TopicOptions,
  call: string,
  types: OptionTypes = TOPIC_OPTIONS,
): readonly (Token & Rooted)[] {
  if (typeof text !== 'string' && !Array.isArray(text))
    throw new TypeError('text must be a string or a list of tokens')
  requireOptions(options, call, types)
  return typeof text === 'string'
    ? addRoots(tagTokens(tokenize(text)))
    : (text as readonly (Token & Rooted)[])
}

/** The topic of an article's own lines, and of what the page files it under. */
export function readTopic(
  tokens: readonly (Token & Rooted)[],
  own: readonly Block[],
  filed?: SectionTopic,
): Topic | undefined {
  return judge(countOwnStems(tokens, own, topicModel()), filed)
}

/** The topic and the subjects of a story by its words and by what its page files it under. */
export function judge(counts: Counts, filed?: SectionTopic): Topic | undefined {
  const { length } = counts.places
  const isShort = length < LEAST_STEMS
  if (length === 0 || (isShort && (filed === undefined || filed.isBroad))) return undefined
  const model = topicModel()
  const values = valuesOf(counts, model)
  const subjects = subjectProbabilities(values, model)
  const told = withSubjects(topicProbabilities(values, model), subjects, topicsOfSubjects(model))
  const probabilities = filedUnder(filed, told)
  const best = probabilities.indexOf(Math.max(...probabilities))
  const confidence = Math.round(probabilities[best]! * 1000) / 1000
  if (confidence < LEAST_CONFIDENCE) return undefined
  return withFields(TOPICS[best]!, {
    confidence,
    subjects: isShort ? [] : chooseSubjects(subjects, probabilities, model),
  })
}

/** What the words say and what the section says, taken as independent. */
function filedUnder(filed: SectionTopic | undefined, probabilities: Float64Array): Float64Array {
  const at = TOPICS.findIndex(({ topic }) => topic === filed?.topic)
  if (filed === undefined || at < 0) return probabilities
  const share = filed.isBroad ? SHARE_OF_BROAD : SHARE_OF_SECTION
  const odds = (share / (1 - share)) * (TOPICS.length - 1)
  const sum = 1 + (odds - 1) * probabilities[at]!
  return probabilities.map((probability, i) => (probability * (i === at ? odds : 1)) / sum)
}
