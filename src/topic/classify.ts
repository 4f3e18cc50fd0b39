import { type OptionTypes, requireOptions } from '../check.js'
import type { Rooted, Token, Topic } from '../document.js'
import type { Block } from '../layout/block.js'
import type { SectionTopic } from '../layout/dictionaries.js'
import { addRoots } from '../root/stem.js'
import { withFields } from '../store/records.js'
import { tagTokens } from '../tag/tag.js'
import { tokenize } from '../text/tokenize.js'
import { TOPICS, type TopicModel, topicModel } from './model.js'

/** A headline counts as if it were said three times. */
const HEADLINE = 3

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

const TOPIC_OPTIONS = { headlineTokens: 'number' } as const satisfies OptionTypes

/**
 * What a story is about, one of twelve topics of Indonesian newsrooms (`nasional`, `olahraga` ...) with the IPTC Media
 * Topic nearest to it; `undefined` where the model is in doubt or the text too short.
 *
 * @example classifyTopic(tokens, { headlineTokens: 6 })?.topic //=> 'olahraga'
 *
 * @throws TypeError when `text` is neither a string nor a list of tokens, or an option is none.
 */
export function classifyTopic(
  text: string | readonly (Token & Rooted)[],
  options: TopicOptions = {},
): Topic | undefined {
  return judge(countStems(readTokens(text, options, 'classifyTopic'), options))
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
): readonly (Token & Rooted)[] {
  if (typeof text !== 'string' && !Array.isArray(text))
    throw new TypeError('text must be a string or a list of tokens')
  requireOptions(options, call, TOPIC_OPTIONS)
  return typeof text === 'string'
    ? addRoots(tagTokens(tokenize(text)))
    : (text as readonly (Token & Rooted)[])
}

/** How often each stem of the model is said, by its place. */
export function countStems(
  tokens: readonly (Token & Rooted)[],
  { headlineTokens = 0 }: TopicOptions,
): Map<number, number> {
  const counts = new Map<number, number>()
  for (let i = 0; i < tokens.length; i++) countStem(counts, tokens[i]!, i < headlineTokens ? HEADLINE : 1)
  return counts
}

/** The topic of an article's own lines, and of what the page files it under. */
export function readTopic(
  tokens: readonly (Token & Rooted)[],
  own: readonly Block[],
  filed?: SectionTopic,
): Topic | undefined {
  const counts = new Map<number, number>()
  let line = 0
  for (const token of tokens) {
    while (line < own.length && own[line]!.end <= token.start) line++
    if (line === own.length) break
    if (token.start < own[line]!.start) continue
    countStem(counts, token, own[line]!.role === 'headline' ? HEADLINE : 1)
  }
  return judge(counts, filed)
}

function countStem(counts: Map<number, number>, { kind, root }: Token & Rooted, by: number): void {
  if (kind !== 'word') return
  const place = topicModel().places.placeOf(root)
  if (place >= 0) counts.set(place, (counts.get(place) ?? 0) + by)
}

function judge(counts: ReadonlyMap<number, number>, filed?: SectionTopic): Topic | undefined {
  const isShort = counts.size < LEAST_STEMS
  if (counts.size === 0 || (isShort && (filed === undefined || filed.isBroad))) return undefined
  const probabilities = filedUnder(filed, topicProbabilities(counts))
  const best = probabilities.indexOf(Math.max(...probabilities))
  const confidence = Math.round(probabilities[best]! * 1000) / 1000
  return confidence < LEAST_CONFIDENCE ? undefined : withFields(TOPICS[best]!, { confidence })
}

/** What the words say and what the section says, taken as independent. */
function filedUnder(filed: SectionTopic | undefined, probabilities: readonly number[]): readonly number[] {
  const at = TOPICS.findIndex(({ topic }) => topic === filed?.topic)
  if (filed === undefined || at < 0) return probabilities
  const share = filed.isBroad ? SHARE_OF_BROAD : SHARE_OF_SECTION
  const odds = (share / (1 - share)) * (TOPICS.length - 1)
  const sum = 1 + (odds - 1) * probabilities[at]!
  return probabilities.map((probability, i) => (probability * (i === at ? odds : 1)) / sum)
}

/** Of each of `TOPICS`, for the counts of the model's stems by place. */
export function topicProbabilities(
  counts: ReadonlyMap<number, number>,
  { idf, weights, shift }: TopicModel = topicModel(),
): number[] {
  const scores = new Float64Array(TOPICS.length)
  let length = 0
  for (const [place, count] of counts) {
    const value = (1 + Math.log(count)) * idf[place]!
    length += value * value
    for (let topic = 0; topic < scores.length; topic++) {
      scores[topic]! += value * weights[place * scores.length + topic]!
    }
  }
  const powers = shift.map((from, topic) => Math.exp(from + scores[topic]! / Math.sqrt(length)))
  const sum = powers.reduce((all, power) => all + power, 0)
  return powers.map((power) => power / sum)
}
