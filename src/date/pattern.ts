/**
 * The notation of date rules, over lexemes instead of characters:
 *
 * - `{weekday}` a lexeme of a class, kept under its name; `{last:day}` keeps it under another
 * - `lalu` a lexeme of a kind: the word and its like (`silam`)
 * - `[ ... ]` may be absent; `<a|b>` one of them
 * - a space or a mark stands for itself
 *
 * `{weekday}[,] {day} {month}[ {year}]` reads `Selasa, 2 Mei 2023` and `Selasa 2 Mei`. Nothing repeats, so a match
 * looks at a few lexemes and no more.
 */
import { classOf, kindsOf } from './lexicon.js'

/** One step of a pattern; `undefined` is its end. */
export interface Step {
  /** One of these kinds stands here ... */
  readonly kinds?: Uint8Array
  readonly class?: string
  /** ... and is kept under this name. */
  readonly name?: string
  readonly next?: Step
  /** Instead: one of these ways on, the first that leads to the end. */
  readonly ways?: readonly (Step | undefined)[]
}

/** The lexemes that a pattern is followed over, and where captured ones stand: names and their places, in order. */
export interface Trail {
  readonly kinds: ArrayLike<number>
  readonly size: number
  readonly names: string[]
  readonly places: number[]
  /** The pattern looked for lexemes behind the last one. */
  peeked?: true
}

/** A walk over the first `size` lexemes. */
export const newTrail = (kinds: ArrayLike<number>, size: number): Trail => ({
  kinds,
  size,
  names: [],
  places: [],
})

/** Follows a pattern from `at`: the place behind the match, or -1. */
export function follow(step: Step | undefined, at: number, trail: Trail): number {
  const { kinds, size } = trail
  let here = step
  let place = at
  while (here !== undefined) {
    if (here.ways !== undefined) {
      const { names, places } = trail
      const mark = names.length
      for (const way of here.ways) {
        const end = follow(way, place, trail)
        if (end !== -1) return end
        if (names.length > mark) names.length = places.length = mark
      }
      return -1
    }
    if (place >= size) {
      trail.peeked = true
      return -1
    }
    if (here.kinds![kinds[place]!] === 0) return -1
    if (here.name !== undefined) {
      trail.names.push(here.name)
      trail.places.push(place)
    }
    place++
    here = here.next
  }
  return place
}

/** The kinds a pattern can begin with. */
export function firstKinds(step: Step | undefined): readonly number[] {
  if (step === undefined) return []
  return step.ways === undefined ? classOf(step.class!) : step.ways.flatMap(firstKinds)
}

const MARKS = " ()/.,:'+×-"
const isWordCharacter = (char: string) => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z')

/** Reads a notation from its end to its beginning, so that each step is made with the one it leads to. */
export function compilePattern(notation: string): Step {
  let at = notation.length

  function readChoice(next: Step | undefined): Step | undefined {
    const ways = [readSequence(next)]
    while (notation[at - 1] === '|') {
      at--
      ways.unshift(readSequence(next))
    }
    return ways.length === 1 ? ways[0] : { ways }
  }

  function readSequence(next: Step | undefined): Step | undefined {
    let step = next
    while (at > 0) {
      const char = notation[at - 1]!
      if (char === '|' || char === '[' || char === '<') break
      step = char === ']' || char === '>' ? readGroup(char, step) : readLexeme(char, step)
    }
    return step
  }

  function readGroup(closing: string, next: Step | undefined): Step | undefined {
    at--
    const inner = readChoice(next)
    const opening = closing === ']' ? '[' : '<'
    if (notation[--at] !== opening) throw new Error(`a bracket is alone: ${notation}`)
    return opening === '[' ? { ways: [inner, next] } : inner
  }

  function readLexeme(char: string, next: Step | undefined): Step {
    const end = at
    if (char === '}') {
      at = notation.lastIndexOf('{', end - 1)
      if (at === -1) throw new Error(`a bracket is alone: ${notation}`)
      const [name, of = name] = notation.slice(at + 1, end - 1).split(':')
      return toStep(of!, name, next)
    }
    if (isWordCharacter(char)) while (at > 0 && isWordCharacter(notation[at - 1]!)) at--
    else if (MARKS.includes(char)) at--
    else throw new Error(`${char} is no part of a notation: ${notation}`)
    return toStep(notation.slice(at, end), undefined, next)
  }

  const pattern = readChoice(undefined)
  if (at > 0 || pattern === undefined) throw new Error(`brackets do not match: ${notation}`)
  return pattern
}

function toStep(of: string, name: string | undefined, next: Step | undefined): Step {
  return {
    kinds: kindsOf(of),
    class: of,
    ...(name !== undefined && { name }),
    ...(next !== undefined && { next }),
  }
}
