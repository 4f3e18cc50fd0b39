import type { Span } from '../document.js'
import type { First, Who, Words } from './story.js'

/**
 * Who has the word, a state of the story read from left to right: it passes by speech, and by a sentence about somebody
 * else, not by a mention.
 */
export interface Floor {
  /** Who spoke last, and where (a token); without a name where somebody unnamed did. */
  readonly speaker: Who | undefined
  readonly spokeAt: number
  /** The last person who spoke: `dia` is no body. */
  readonly person: Who | undefined
  /** The last sentence in which nobody speaks. */
  readonly told: Told | undefined
  /** Whoever spoke goes on, whomever sentences were about since: `lanjutnya`. */
  readonly goesOn: boolean
  /** The first person whom the text names, as long as it names no other. */
  readonly first: First | undefined
  /** Whom a sentence is about. */
  readonly subjectOf: SubjectOf
}

/**
 * A sentence in which nobody speaks, and those before it. Whom it is about is read where a speaker without a name asks:
 * most are never asked about.
 */
export interface Told {
  readonly words: Words
  /** Where that is known. */
  readonly who: Who | undefined
  readonly before: Told | undefined
}

export type SubjectOf = (words: Words) => Who | undefined

/** Before anybody has spoken. */
export function openFloor(first: First | undefined, subjectOf: SubjectOf): Floor {
  return {
    speaker: undefined,
    spokeAt: -1,
    person: undefined,
    told: undefined,
    goesOn: false,
    first,
    subjectOf,
  }
}

export function spoke({ person, told, first, subjectOf }: Floor, who: Who, at: number): Floor {
  const last = who.isPerson ? who : person
  return { speaker: who, spokeAt: at, person: last, told, goesOn: false, first, subjectOf }
}

/** Behind a sentence in which nobody speaks; `who` it is about, where that has been read. */
export function toldOf(floor: Floor, words: Words, who: Who | undefined): Floor {
  const { speaker, spokeAt, person, told, goesOn, first, subjectOf } = floor
  return { speaker, spokeAt, person, told: { words, who, before: told }, goesOn, first, subjectOf }
}

/** Behind `ia menambahkan`, `lanjutnya`: whoever spoke last goes on, whatever was told of others since. */
export function forVerb(floor: Floor): Floor {
  const { speaker, spokeAt, person, told, first, subjectOf } = floor
  if (told === undefined || speaker?.name === undefined) return floor
  return { speaker, spokeAt, person, told, goesOn: true, first, subjectOf }
}

/** The last person, body or either that a sentence was about which begins no further back than `from`. */
export function lastSubject(
  { told, subjectOf }: Floor,
  from: number,
  kind: 'person' | 'body' | 'any',
): Subject | undefined {
  let one = told
  for (let back = 0; one !== undefined && back < MOST_BACK; back++) {
    const { words, before } = one
    if (words.firstToken < from) return undefined
    const who = one.who ?? subjectOf(words)
    if (who !== undefined && (kind === 'any' || who.isPerson === (kind === 'person')))
      return { who, at: words.firstToken }
    one = before
  }
  return undefined
}

export interface Subject {
  readonly who: Who
  readonly at: number
}

/** No more sentences are looked through. */
const MOST_BACK = 60

/** How a speaker was found, and how sure that is. */
export const SURE = {
  /** `kata Andi`, `Andi mengatakan`, `Andi: "..."` */
  named: 0.95,
  /** `tegas Menaker`, whom the text has named. */
  office: 0.9,
  /** `ujarnya`, `dia menambahkan`, and nobody else came between. */
  pronoun: 0.85,
  /** `ujar pria kelahiran Solo itu`. */
  described: 0.75,
  /** `ujarnya` behind a sentence about somebody who has not spoken yet. */
  subject: 0.7,
  /** A quote right behind another. */
  run: 0.7,
  /** A quote right before one whose speaker is told. */
  next: 0.65,
  /** A quote that stands alone: whoever had the word. */
  alone: 0.6,
  /** Words that are spoken by somebody without a name. */
  nobody: 0.5,
} as const

export interface Meant {
  readonly who: Who
  readonly sure: number
}

/** A sentence about somebody counts for the quote behind it this many tokens on. */
export const NEAR = 70

/** Whom `ia`, `-nya` or a description means at a token; `span` is the word itself, where there is one. */
export function meant(floor: Floor, span: Span | undefined, at: number, mustBePerson: boolean): Meant {
  const { speaker, spokeAt, person, first } = floor
  // A body without a name is nobody else: `kata maskapai itu. "...," tambahnya`
  const isOther = mustBePerson && speaker?.isPerson === false && speaker.name !== undefined
  const said = isOther ? person : speaker
  const only = first && at >= first.from && at < first.until ? first.who : undefined
  const from = said === undefined ? spokeAt + 1 : Math.max(spokeAt + 1, at - NEAR)
  const since = floor.goesOn ? undefined : lastSubject(floor, from, 'person')?.who
  const told = since !== undefined && since.name !== said?.name ? since : said
  // `KPK melanjutkan sidang Andi. Menurut dia, ...`: nobody but bodies has spoken.
  const isUnheard = spokeAt < 0 || (isOther && person === undefined)
  const who = told ?? (isUnheard ? only : undefined)
  const sure =
    who === undefined
      ? SURE.nobody
      : told === undefined
        ? SURE.alone
        : who === said
          ? SURE.pronoun
          : SURE.subject
  const place = span ?? who?.span ?? NOWHERE
  if (who === undefined) return meantAs({ span: place, name: undefined, isPerson: true }, SURE.nobody)
  const { name, isPerson } = who
  return meantAs({ span: place, name, isPerson }, name === undefined ? SURE.nobody : sure)
}

export function meantAs(who: Who, sure: number): Meant {
  return { who, sure }
}

const NOWHERE: Span = { start: 0, end: 0, text: '' }
