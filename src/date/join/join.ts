/** One pass over the readings of an island: neighbours that a row joins become one, from left to right. */

import { letterPattern } from '../../store/letter-pattern.js'
import { type Known, together } from '../known.js'
import { type Reading, type Shape, toReading } from '../reading.js'

export interface Join {
  /** Shapes of the left and of the right, any of each. */
  readonly left: readonly Shape[]
  readonly right: readonly Shape[]
  /** What may stand between them. */
  readonly between: RegExp
  /** A text and its value where it was written on Tuesday, 2023-05-02 at 09:00. */
  readonly example: readonly [text: string, value: string]
  readonly unless?: (left: Known, right: Known) => boolean
  /** What both say together, where the right one does not simply add to the left. */
  readonly as?: (left: Known, right: Known, text: string) => Known
}

export const SPACE = /^[ \u00a0]?$/
export const SPACES = /^[ \u00a0]{0,3}$/
export const COMMA = /^,?[ \u00a0]$/
export const COMMA_OR_NOT = /^(?:,?[ \u00a0])?$/

/** A pass over a table of rows. */
export type Pass = (text: string, readings: readonly Reading[]) => readonly Reading[]

export function passOver(rows: () => readonly Join[]): Pass {
  let byShapes: RowsByShapes | undefined
  return (text, readings) => {
    byShapes ??= sortByShapes(rows())
    const first = firstJoin(readings, byShapes)
    if (first === -1) return readings
    const done = readings.slice(0, first)
    for (const reading of readings.slice(first)) {
      const before = done.at(-1)
      const joins = before && byShapes.get(before.shape)?.get(reading.shape)
      const joined = joins && joinTwo(text, before, reading, joins)
      if (joined) done[done.length - 1] = joined
      else done.push(reading)
    }
    return done
  }
}

type RowsByShapes = ReadonlyMap<Shape, ReadonlyMap<Shape, readonly Join[]>>

/** Most passes find nothing to join, and make nothing. */
function firstJoin(readings: readonly Reading[], byShapes: RowsByShapes): number {
  for (let i = 1; i < readings.length; i++) {
    if (byShapes.get(readings[i - 1]!.shape)?.has(readings[i]!.shape)) return i
  }
  return -1
}

function sortByShapes(rows: readonly Join[]): RowsByShapes {
  const table = new Map<Shape, Map<Shape, readonly Join[]>>()
  for (const row of rows) {
    for (const left of row.left) {
      const rights = table.get(left) ?? new Map<Shape, readonly Join[]>()
      table.set(left, rights)
      for (const right of row.right) rights.set(right, [...(rights.get(right) ?? []), row])
    }
  }
  return table
}

function joinTwo(text: string, left: Reading, right: Reading, joins: readonly Join[]): Reading | undefined {
  if (right.start - left.end > 24) return undefined
  const between = textBetween(text, left, right)
  for (const row of joins) {
    if (!row.between.test(between) || row.unless?.(left.known, right.known)) continue
    const known = (row.as ?? bothSay)(left.known, right.known, text.slice(left.start, left.end))
    return toReading(left.start, right.end, known)
  }
  return undefined
}

export function bothSay(left: Known, right: Known): Known {
  const known = together(left, right)
  known.mod = left.mod ?? right.mod
  if (left.last && right.last) known.last = together(left.last, right.last)
  known.weak = undefined
  known.bracketed = undefined
  return known
}

const BEGINS_SENTENCE = letterPattern('u')`^\p{Lu}\p{Ll}`

/** Lines are wrapped between two readings (`Selasa\n(2/5)`), but a capital may begin another line's. */
function textBetween(text: string, left: Reading, right: Reading): string {
  const between = text.slice(left.end, right.start)
  const behind = text.slice(right.start, right.start + 2)
  const isWrap = /^ ?\r?\n$/.test(between) && !BEGINS_SENTENCE(behind).test(behind)
  return isWrap ? ' ' : between
}
