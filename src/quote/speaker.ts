import type { Entity, Quote, Span, Token } from '../document.js'
import { OPENING, startsParagraph } from './marks.js'

const PRONOUNS = new Set(['ia', 'dia', 'beliau', 'mereka'])
/** Words that may stand between a speaker and the verb. */
const BETWEEN = new Set([
  'juga',
  'pun',
  'kemudian',
  'lalu',
  'sendiri',
  'lantas',
  'turut',
  'kembali',
  'sebelumnya',
])

/** A speaker stands no further from the cue than this, positions and titles between them. */
export const REACH = 30

export type Speaker = NonNullable<Quote['speaker']>

export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Whoever may speak, by the token that begins and that ends the name. */
  readonly startsAt: ReadonlyMap<number, Entity>
  readonly endsAt: ReadonlyMap<number, Entity>
  readonly people: readonly Entity[]
}

export function readEntities(text: string, tokens: readonly Token[], entities: readonly Entity[]): Reading {
  const startsAt = new Map<number, Entity>()
  const endsAt = new Map<number, Entity>()
  let token = 0
  for (const entity of entities) {
    if (entity.kind !== 'person' && entity.kind !== 'organization' && entity.kind !== 'position') continue
    while (token < tokens.length && tokens[token]!.end <= entity.start) token++
    let end = token
    while (end < tokens.length && tokens[end]!.end < entity.end) end++
    // A person inside a position's reach is the better speaker; the first to come is the position.
    if (!startsAt.has(token)) startsAt.set(token, entity)
    endsAt.set(end + 1, entity)
  }
  return { text, tokens, startsAt, endsAt, people: entities.filter(({ kind }) => kind === 'person') }
}

/** The first who may speak at or behind `at`, before the sentence or another quote begins. */
export function speakerAfter(reading: Reading, at: number, last: Speaker | undefined): Speaker | undefined {
  const { tokens, startsAt, text } = reading
  let position: Entity | undefined
  for (let i = at; i < Math.min(at + REACH, tokens.length); i++) {
    const token = tokens[i]!
    if (isEnd(token.text) || OPENING.has(token.text) || startsParagraph(text, tokens, i)) break
    const entity = startsAt.get(i)
    if (entity?.kind === 'person') return speakerOf(entity)
    if (i === at && PRONOUNS.has(token.text.toLowerCase())) return pronoun(reading, token, last)
    position ??= entity
    // `kata Kapolres di Sleman kepada Andi`: past a place or a listener nobody speaks.
    if (i > at && STOPS.has(token.text)) break
  }
  return position && speakerOf(position)
}

const STOPS = new Set([
  'di',
  'kepada',
  'saat',
  'ketika',
  'usai',
  'dalam',
  'seperti',
  'melalui',
  'yang',
  'sambil',
  'setelah',
])

/** Who stands right before the verb at `at`. */
export function speakerBefore(reading: Reading, at: number, last: Speaker | undefined): Speaker | undefined {
  const { tokens, endsAt } = reading
  let end = at
  while (end > 0 && BETWEEN.has(tokens[end - 1]!.text)) end--
  if (end > 2 && tokens[end - 1]!.text === ')') {
    const open = openBracket(tokens, end - 1)
    if (open > 0) end = open
  }
  if (end > 1 && tokens[end - 1]!.text === ',') end--
  const entity = endsAt.get(end)
  if (entity) return speakerOf(entity)
  const word = tokens[end - 1]
  return word && PRONOUNS.has(word.text.toLowerCase()) ? pronoun(reading, word, last) : undefined
}

function openBracket(tokens: readonly Token[], close: number): number {
  for (let i = close - 1; i >= Math.max(0, close - 6); i--) if (tokens[i]!.text === '(') return i
  return -1
}

function speakerOf({ start, end, text, name }: Entity): Speaker {
  return { start, end, text, ...(name === undefined ? {} : { name }) }
}

/** `dia`, `-nya`: the last speaker, as long as nobody else has been named since. */
export function pronoun(reading: Reading, { start, end, text }: Span, last: Speaker | undefined): Speaker {
  const sure = last?.name !== undefined && text !== 'mereka' && !someoneElseSince(reading, last, start)
  return { start, end, text, ...(sure ? { name: last!.name! } : {}) }
}

export function someoneElseSince({ people }: Reading, last: Speaker, until: number): boolean {
  let low = 0
  let high = people.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (people[middle]!.start < last.end) low = middle + 1
    else high = middle
  }
  for (; low < people.length && people[low]!.start < until; low++) {
    if (people[low]!.name !== last.name) return true
  }
  return false
}

export function isEnd(word: string): boolean {
  return word === '.' || word === '!' || word === '?' || word === '…'
}
