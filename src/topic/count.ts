import type { Rooted, Token } from '../document.js'
import type { Block } from '../layout/block.js'
import { idfAt, type TopicModel } from './model.js'

/** A headline counts as if it were said three times, and the first words of the story as if twice. */
export const HEADLINE = 3
export const LEAD = 2
export const LEAD_WORDS = 60

/** The stems of a model that are said, by their places, and how often each is. */
export interface Counts {
  /** In the order in which they are first said. */
  readonly places: number[]
  /** By place, of all stems of the model. */
  readonly times: Uint32Array
}

/** Of tokens, the first of which are a headline's. */
export function countStems(
  tokens: readonly (Token & Rooted)[],
  headlineTokens: number,
  model: Pick<TopicModel, 'places' | 'idfs'>,
): Counts {
  const counts = noCounts(model)
  let words = 0
  for (let i = 0; i < tokens.length; i++) {
    const { kind, root } = tokens[i]!
    if (kind !== 'word') continue
    const by = i < headlineTokens ? HEADLINE : words++ < LEAD_WORDS ? LEAD : 1
    count(counts, model.places.placeOf(root), by)
  }
  return counts
}

/** Of an article's own lines. */
export function countOwnStems(
  tokens: readonly (Token & Rooted)[],
  own: readonly Block[],
  model: Pick<TopicModel, 'places' | 'idfs'>,
): Counts {
  const counts = noCounts(model)
  let words = 0
  let line = 0
  for (let i = 0; i < tokens.length; i++) {
    const { kind, start, root } = tokens[i]!
    while (line < own.length && own[line]!.end <= start) line++
    if (line === own.length) break
    if (kind !== 'word' || start < own[line]!.start) continue
    const by = own[line]!.role === 'headline' ? HEADLINE : words++ < LEAD_WORDS ? LEAD : 1
    count(counts, model.places.placeOf(root), by)
  }
  return counts
}

/** Room for all stems of the model: a list by place is quicker than a `Map` for each text. */
export const noCounts = ({ idfs }: Pick<TopicModel, 'idfs'>): Counts => ({
  places: [],
  times: new Uint32Array(idfs.length),
})

/** Counts the stem of a place `by` times more; none has the place -1. */
export function count({ places, times }: Counts, place: number, by: number): void {
  if (place < 0) return
  if (times[place] === 0) places.push(place)
  times[place]! += by
}

/** How much each stem that is said weighs in a text, by its place, all of them as a vector of length one. */
export interface Values {
  readonly places: readonly number[]
  readonly values: readonly number[]
}

export function valuesOf({ places, times }: Counts, model: Pick<TopicModel, 'idfs'>): Values {
  const values: number[] = []
  let squares = 0
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!
    const value = (1 + Math.log(times[place]!)) * idfAt(model, place)
    values.push(value)
    squares += value * value
  }
  const length = Math.sqrt(squares) || 1
  for (let i = 0; i < values.length; i++) values[i]! /= length
  return { places, values }
}
