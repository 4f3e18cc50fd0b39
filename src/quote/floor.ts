import type { Span } from '../document.js'
import type { First, Who } from './story.js'

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
  /** Whom a sentence was about since. */
  readonly subject: Who | undefined
  readonly subjectAt: number
  /** The last body that a sentence was about, and where: `Polres Palu menangkap dua orang. Pihaknya ...` */
  readonly body: Who | undefined
  readonly bodyAt: number
  /** The first person whom the text names, as long as it names no other. */
  readonly first: First | undefined
}

/** Before anybody has spoken. */
export function openFloor(first: First | undefined): Floor {
  return {
    speaker: undefined,
    spokeAt: -1,
    person: undefined,
    subject: undefined,
    subjectAt: -1,
    body: undefined,
    bodyAt: -1,
    first,
  }
}

export function spoke(floor: Floor, who: Who, at: number): Floor {
  const { person, subject, subjectAt, body, bodyAt, first } = floor
  return {
    speaker: who,
    spokeAt: at,
    person: who.isPerson ? who : person,
    subject,
    subjectAt,
    body,
    bodyAt,
    first,
  }
}

export function stood(floor: Floor, who: Who, at: number): Floor {
  const { speaker, spokeAt, person, subject, subjectAt, body, bodyAt, first } = floor
  return who.isPerson
    ? { speaker, spokeAt, person, subject: who, subjectAt: at, body, bodyAt, first }
    : { speaker, spokeAt, person, subject, subjectAt, body: who, bodyAt: at, first }
}

/** Behind `ia menambahkan`, `lanjutnya`: whoever spoke last goes on, whatever was told of others since. */
export function forVerb(floor: Floor): Floor {
  const { speaker, subject } = floor
  return subject === undefined || speaker?.name === undefined ? floor : withoutSubject(floor)
}

export function withoutSubject(floor: Floor): Floor {
  const { speaker, spokeAt, person, subjectAt, body, bodyAt, first } = floor
  return { speaker, spokeAt, person, subject: undefined, subjectAt, body, bodyAt, first }
}

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
  const { speaker, subject, person } = floor
  // A body without a name is nobody else: `kata maskapai itu. "...," tambahnya`
  const isOther = mustBePerson && speaker?.isPerson === false && speaker.name !== undefined
  const said = isOther ? person : speaker
  const isNewer = subject !== undefined && floor.subjectAt > floor.spokeAt
  const { first } = floor
  const only = first && at >= first.from && at < first.until ? first.who : undefined
  const told =
    isNewer && (said === undefined || at - floor.subjectAt <= NEAR) && subject.name !== said?.name
      ? subject
      : said
  const who = told ?? (floor.spokeAt < 0 ? only : undefined)
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
