import type { Rooted, Token } from '../document.js'
import type { Block } from '../layout/block.js'
import { idfAt, type TopicModel } from './model.js'

/** A headline counts as if it were said three times, and the first words of the story as if twice. */
export const HEADLINE = 3
export const LEAD = 2
export const LEAD_WORDS = 60

/** How often each stem of a model is said, by its place. */
export type Counts = ReadonlyMap<number, number>

/** Of tokens, the first of which are a headline's. */
export function countStems(
  tokens: readonly (Token & Rooted)[],
  headlineTokens: number,
  model: Pick<TopicModel, 'places'>,
): Counts {
  const { counts, add } = createCounter(model)
  for (const [i, token] of tokens.entries()) add(token, i < headlineTokens)
  return counts
}

/** Of an article's own lines. */
export function countOwnStems(
  tokens: readonly (Token & Rooted)[],
  own: readonly Block[],
  model: Pick<TopicModel, 'places'>,
): Counts {
  const { counts, add } = createCounter(model)
  let line = 0
  for (const token of tokens) {
    while (line < own.length && own[line]!.end <= token.start) line++
    if (line === own.length) break
    if (token.start >= own[line]!.start) add(token, own[line]!.role === 'headline')
  }
  return counts
}

function createCounter({ places }: Pick<TopicModel, 'places'>) {
  const counts = new Map<number, number>()
  let words = 0
  const add = ({ kind, root }: Token & Rooted, inHeadline: boolean) => {
    if (kind !== 'word') return
    const by = inHeadline ? HEADLINE : words++ < LEAD_WORDS ? LEAD : 1
    const place = places.placeOf(root)
    if (place >= 0) counts.set(place, (counts.get(place) ?? 0) + by)
  }
  return { counts, add }
}

/** How much each stem that is said weighs in a text, by its place, all of them as a vector of length one. */
export interface Values {
  readonly places: readonly number[]
  readonly values: readonly number[]
}

export function valuesOf(counts: Counts, model: Pick<TopicModel, 'idfs'>): Values {
  const places: number[] = []
  const values: number[] = []
  let squares = 0
  for (const [place, count] of counts) {
    const value = (1 + Math.log(count)) * idfAt(model, place)
    places.push(place)
    values.push(value)
    squares += value * value
  }
  const length = Math.sqrt(squares) || 1
  for (let i = 0; i < values.length; i++) values[i]! /= length
  return { places, values }
}
