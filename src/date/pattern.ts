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
import { kindsOf } from './lexicon.js'

/** One step of a pattern; `undefined` is its end. */
export interface Step {
  /** One of these kinds stands here ... */
  readonly kinds?: Uint8Array
  /** ... and is kept under this name. */
  readonly name?: string
  readonly next?: Step
  /** Instead: one of these ways on, the first that leads to the end. */
  readonly ways?: readonly (Step | undefined)[]
}

/** Where captured lexemes stand: names and their places, in order. */
export interface Trail {
  readonly names: string[]
  readonly places: number[]
  /** The pattern looked for lexemes behind the last one. */
  peeked?: true
}

/** Follows a pattern over `kinds` from `at`, up to `size`: the place behind the match, or -1. */
export function follow(
  step: Step | undefined,
  kinds: ArrayLike<number>,
  at: number,
  size: number,
  trail: Trail,
): number {
  let here = step
  let place = at
  while (here !== undefined) {
    if (here.ways !== undefined) {
      const { names, places } = trail
      const mark = names.length
      for (const way of here.ways) {
        const end = follow(way, kinds, place, size, trail)
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
  if (step.ways !== undefined) return step.ways.flatMap(firstKinds)
  return [...step.kinds!.keys()].filter((kind) => step.kinds![kind] === 1)
}

const PART = /\{(?:(\w+):)?(\w+)\}|([A-Za-z]\w*)|([[\]<>|])|([ ()/.,:'+×-])|(.)/g

export function compilePattern(notation: string): Step {
  const parts = [...notation.matchAll(PART)]
  let at = 0

  /** Reads alternatives up to a closing bracket; each gets what follows the bracket only once that is known. */
  type Build = (next: Step | undefined) => Step | undefined

  const readChoice = (): Build => {
    const choices = [readSequence()]
    while (parts[at]?.[4] === '|') {
      at++
      choices.push(readSequence())
    }
    if (choices.length === 1) return choices[0]!
    return (next) => ({ ways: choices.map((choice) => choice(next)) })
  }

  const readSequence = (): Build => {
    const builds: Build[] = []
    for (let part = parts[at]; part !== undefined; part = parts[at]) {
      const bracket = part[4]
      if (bracket === '|' || bracket === ']' || bracket === '>') break
      at++
      builds.push(bracket === undefined ? readLexeme(part, notation) : readGroup(bracket))
    }
    return (next) => builds.reduceRight((rest, build) => build(rest), next)
  }

  const readGroup = (bracket: string): Build => {
    const inner = readChoice()
    if (parts[at]?.[4] !== (bracket === '[' ? ']' : '>')) throw new Error(`a bracket stays open: ${notation}`)
    at++
    return bracket === '[' ? (next) => ({ ways: [inner(next), next] }) : inner
  }

  const pattern = readChoice()(undefined)
  if (at < parts.length || pattern === undefined) throw new Error(`brackets do not match: ${notation}`)
  return pattern
}

function readLexeme([, alias, name, word, , mark, strange]: RegExpMatchArray, notation: string) {
  if (strange !== undefined) throw new Error(`${strange} is no part of a notation: ${notation}`)
  const kinds = kindsOf(name ?? word ?? mark!)
  return (next: Step | undefined): Step => ({
    kinds,
    ...(name !== undefined && { name: alias ?? name }),
    ...(next !== undefined && { next }),
  })
}
