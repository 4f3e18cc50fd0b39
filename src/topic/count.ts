import type { Rooted, Token } from '../document.js'
import type { Block } from '../layout/block.js'
import type { TopicModel } from './model.js'

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
  { places }: Pick<TopicModel, 'places'>,
): Counts {
  const counts = new Map<number, number>()
  let words = 0
  for (let i = 0; i < tokens.length; i++) {
    const { kind, root } = tokens[i]!
    if (kind !== 'word') continue
    const by = i < headlineTokens ? HEADLINE : words++ < LEAD_WORDS ? LEAD : 1
    const place = places.placeOf(root)
    if (place >= 0) counts.set(place, (counts.get(place) ?? 0) + by)
  }
  return counts
}

/** Of an article's own lines. */
export function countOwnStems(
  tokens: readonly (Token & Rooted)[],
  own: readonly Block[],
  { places }: Pick<TopicModel, 'places'>,
): Counts {
  const counts = new Map<number, number>()
  let words = 0
  let line = 0
  for (const { start, kind, root } of tokens) {
    while (line < own.length && own[line]!.end <= start) line++
    if (line === own.length) break
    if (kind !== 'word' || start < own[line]!.start) continue
    const by = own[line]!.role === 'headline' ? HEADLINE : words++ < LEAD_WORDS ? LEAD : 1
    const place = places.placeOf(root)
    if (place >= 0) counts.set(place, (counts.get(place) ?? 0) + by)
  }
  return counts
}

/** How much each stem that is said weighs in a text, by its place, all of them as a vector of length one. */
export interface Values {
  readonly places: readonly number[]
  readonly values: readonly number[]
}

export function valuesOf(counts: Counts, { idf }: Pick<TopicModel, 'idf'>): Values {
  const places: number[] = []
  const values: number[] = []
  let squares = 0
  for (const [place, count] of counts) {
    const value = (1 + Math.log(count)) * idf[place]!
    places.push(place)
    values.push(value)
    squares += value * value
  }
  const length = Math.sqrt(squares) || 1
  for (let i = 0; i < values.length; i++) values[i]! /= length
  return { places, values }
}
