import type { Rooted, Token, Topic } from '../document.js'
import { TOPICS, topicModel } from '../resource/topics.js'
import { addRoots } from '../root/stem.js'
import { tagTokens } from '../tag/tag.js'
import { tokenize } from '../text/tokenize.js'
import { withFields } from '../with-fields.js'
import type { Block } from './block.js'

/** A headline counts as if it were said three times. */
const HEADLINE = 3

/** Below this the story has no topic: better none than a wrong one. */
const LEAST_CONFIDENCE = 0.4

/** Stems without which nothing can be said. */
const LEAST_STEMS = 8

/**
 * What a story is about, one of twelve topics of Indonesian newsrooms (`nasional`, `olahraga` ...) with the IPTC Media
 * Topic nearest to it; `undefined` where the model is in doubt or the text too short.
 *
 * Give `headline`, the number of tokens of the headline at the beginning, to count them more.
 *
 * @throws TypeError when `text` is neither a string nor a list of tokens.
 */
export function classifyTopic(text: string | readonly (Token & Rooted)[], headline = 0): Topic | undefined {
  if (typeof text !== 'string' && !Array.isArray(text))
    throw new TypeError('text must be a string or a list of tokens')
  const tokens =
    typeof text === 'string' ? addRoots(tagTokens(tokenize(text))) : (text as readonly (Token & Rooted)[])
  const counts = new Map<number, number>()
  for (let i = 0; i < tokens.length; i++) countStem(counts, tokens[i]!, i < headline ? HEADLINE : 1)
  return judge(counts)
}

/** The topic of an article's own lines. */
export function readTopic(tokens: readonly (Token & Rooted)[], own: readonly Block[]): Topic | undefined {
  const counts = new Map<number, number>()
  let line = 0
  for (const token of tokens) {
    while (line < own.length && own[line]!.end <= token.start) line++
    if (line === own.length) break
    if (token.start < own[line]!.start) continue
    countStem(counts, token, own[line]!.role === 'headline' ? HEADLINE : 1)
  }
  return judge(counts)
}

function countStem(counts: Map<number, number>, { kind, root }: Token & Rooted, by: number): void {
  if (kind !== 'word') return
  const place = topicModel().places.placeOf(root)
  if (place >= 0) counts.set(place, (counts.get(place) ?? 0) + by)
}

function judge(counts: ReadonlyMap<number, number>): Topic | undefined {
  if (counts.size < LEAST_STEMS) return undefined
  const probabilities = topicProbabilities(counts)
  const best = probabilities.indexOf(Math.max(...probabilities))
  const confidence = Math.round(probabilities[best]! * 1000) / 1000
  return confidence < LEAST_CONFIDENCE ? undefined : withFields(TOPICS[best]!, { confidence })
}

/** Of each of `TOPICS`, for the counts of the model's stems by place. */
export function topicProbabilities(counts: ReadonlyMap<number, number>): number[] {
  const { idf, weights, shift } = topicModel()
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
