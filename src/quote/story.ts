import type { Entity, Sentence, Span, Tagged, Token } from '../document.js'
import { speechWord } from '../lexicon/speech-words.js'
import { countBefore } from '../store/search.js'
import { isMark, paragraphBreak } from './marks.js'

/** A text with its places: who may speak, verbs of speech, marks. */
export interface Story {
  readonly text: string
  readonly tokens: readonly (Token & Tagged)[]
  readonly sentences: readonly Sentence[]
  /** Names by the token that begins them; a position before the body that it holds. */
  readonly startsAt: ReadonlyMap<number, Named>
  /** Names by the token behind them; a person before anybody else. */
  readonly endsAt: ReadonlyMap<number, Named>
  /** Tokens of verbs of speech, and of quotation marks, in order. */
  readonly verbs: readonly number[]
  readonly marks: readonly number[]
  readonly colons: readonly number[]
  /** The full name that a name of one word is part of or short for: `Pras` → `Prasetyo Hadi`. */
  readonly fullNames: ReadonlyMap<string, string>
  /** Words that an age follows: `Aurum (24)` is somebody, whatever else a dictionary has of that name. */
  readonly aged: ReadonlySet<string>
  readonly first?: ReturnType<typeof firstPerson>
}

export interface Named {
  readonly entity: Entity
  readonly firstToken: number
  readonly endToken: number
}

/** Somebody, or some body, who may speak. */
export interface Who {
  readonly span: Span
  readonly name?: string
  readonly isPerson: boolean
}

const RANK: Partial<Record<Entity['kind'], number>> = {
  person: 4,
  position: 3,
  organization: 2,
  country: 1,
  place: 1,
}

export function readStory(
  text: string,
  tokens: readonly (Token & Tagged)[],
  sentences: readonly Sentence[],
  entities: readonly Entity[],
): Story {
  const verbs: number[] = []
  const marks: number[] = []
  const colons: number[] = []
  const bynames: number[] = []
  const glued: number[] = []
  const aged = new Set<string>()
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind === 'word') {
      const word = speechWord(token.text)
      if (word === undefined) continue
      if (word.places.size > 0) verbs.push(i)
      else if (word.roles.has('byname')) bynames.push(i)
    } else if (token.text === ':') colons.push(i)
    else if (token.text === ',' && i > 1 && isGlue(tokens, i)) glued.push(i)
    else if (token.text === '(' && isAge(tokens, i)) aged.add(tokens[i - 1]!.text)
    else if (token.text !== '.' && isMark(token)) marks.push(i)
  }
  const fullNames = shortNames(entities)
  const places = placeNames(tokens, entities)
  if (bynames.length > 0) addBynames(fullNames, tokens, places.startsAt, bynames)
  const first = firstPerson(places.startsAt, fullNames)
  const whole = cutGlued(tokens, sentences, glued)
  return {
    text,
    tokens,
    sentences: whole,
    ...places,
    verbs,
    marks,
    colons,
    fullNames,
    aged,
    ...(first && { first }),
  }
}

const isAge = (tokens: readonly Token[], at: number) =>
  at > 0 && tokens[at + 2]?.text === ')' && /^\d\d$/.test(tokens[at + 1]!.text)

/** A comma behind a full stop, or behind `."` and right before the next word. */
function isGlue(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!
  if (!isMark(before)) return isEnd(before.text)
  return isEnd(tokens[at - 2]!.text) && tokens[at]!.end === tokens[at + 1]?.start
}

/** `kata Andi.,Menurut dia, ...`: archives join paragraphs with a comma, and each is a sentence of its own. */
function cutGlued(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  glued: readonly number[],
): readonly Sentence[] {
  if (glued.length === 0) return sentences
  let next = 0
  return sentences.flatMap((sentence) => {
    const parts: Sentence[] = []
    let firstToken = sentence.firstToken
    while (next < glued.length && glued[next]! < sentence.endToken) {
      const comma = glued[next++]!
      const behind = tokens[comma + 1]
      if (comma + 1 >= sentence.endToken || comma <= firstToken) continue
      if (!behind || !(isMark(behind) || isCapitalised(behind.text))) continue
      parts.push({ ...sentence, firstToken, endToken: comma })
      firstToken = comma + 1
    }
    return parts.length === 0 ? [sentence] : [...parts, { ...sentence, firstToken }]
  })
}

/** The first person, and the place of the next: the only one who can be meant in between. */
function firstPerson(
  startsAt: ReadonlyMap<number, Named>,
  fullNames: ReadonlyMap<string, string>,
): { who: Who; from: number; until: number } | undefined {
  let first: { named: Named; name: string } | undefined
  for (const named of startsAt.values()) {
    const { kind, name } = named.entity
    if (kind !== 'person' || name === undefined) continue
    const full = fullNames.get(name) ?? name
    if (first === undefined) first = { named, name: full }
    else if (full !== first.name) return toFirst(first.named, first.name, named.firstToken)
  }
  return first && toFirst(first.named, first.name, Number.MAX_SAFE_INTEGER)
}

function toFirst({ entity, endToken }: Named, name: string, until: number) {
  const { start, end, text } = entity
  return { who: { span: { start, end, text }, name, isPerson: true }, from: endToken, until }
}

/** `Menteri Perdagangan Budi Santoso hadir. Pria yang akrab disapa Busan itu ...`: Busan is Budi Santoso. */
function addBynames(
  fullNames: Map<string, string>,
  tokens: readonly Token[],
  startsAt: ReadonlyMap<number, Named>,
  bynames: readonly number[],
): void {
  let next = 0
  let last: string | undefined
  // Names stand in their order in the text.
  for (const [at, { entity }] of startsAt) {
    for (; next < bynames.length && bynames[next]! < at; next++) add(bynames[next]! + 1)
    if (entity.kind === 'person' && entity.name?.includes(' ')) last = entity.name
  }
  for (; next < bynames.length; next++) add(bynames[next]! + 1)

  function add(at: number): void {
    const name = startsAt.get(at)?.entity.text ?? tokens[at]?.text ?? ''
    if (last !== undefined && isCapitalised(name) && !fullNames.has(name)) fullNames.set(name, last)
  }
}

/** More full names than this are not compared, so that the time stays linear. */
const MOST_NAMES = 60

/** Words of exactly one full name, and names of one word that begin or end such a word: `Pras` of `Prasetyo Hadi`, `Yudi` of `Tonny Wahyudi`. */
function shortNames(entities: readonly Entity[]): Map<string, string> {
  const full = new Map<string, readonly string[]>()
  const short = new Set<string>()
  for (const { kind, name } of entities) {
    if (kind !== 'person' || name === undefined) continue
    if (!name.includes(' ')) short.add(name)
    else if (full.size < MOST_NAMES) full.set(name, name.toLowerCase().split(' '))
  }
  const found = new Map<string, string>()
  // `Siti Nur` of `Siti Nur Aminah`
  for (const name of full.keys()) {
    const longer = [...full.keys()].filter((other) => other.startsWith(`${name} `))
    if (longer.length === 1) {
      found.set(name, longer[0]!)
      full.delete(name)
    }
  }
  const shared = new Set<string>()
  for (const name of full.keys()) {
    for (const word of name.split(' ')) {
      if (found.has(word)) shared.add(word)
      found.set(word, name)
    }
  }
  for (const word of shared) found.delete(word)
  for (const name of short) {
    if (found.has(name) || found.size > 4 * MOST_NAMES) continue
    const key = name.toLowerCase()
    const holders = [...full].filter(([, words]) => words.some((word) => isShortOf(key, word)))
    if (holders.length === 1) found.set(name, holders[0]![0])
  }
  return found
}

function isShortOf(short: string, word: string): boolean {
  if (short.length < 3 || short.length >= word.length) return short === word
  return word.startsWith(short) || word.endsWith(short)
}

function placeNames(tokens: readonly Token[], entities: readonly Entity[]) {
  const startsAt = new Map<number, Named>()
  const endsAt = new Map<number, Named>()
  let token = 0
  for (const entity of entities) {
    const rank = RANK[entity.kind]
    if (rank === undefined) continue
    while (token < tokens.length && tokens[token]!.end <= entity.start) token++
    let last = token
    // `Andi, S.H., M.H. mengatakan`, `dr. Siti Sp.A(K) menjelaskan`: degrees are of the name.
    const end = entity.degrees?.at(-1)?.end ?? entity.end
    while (last < tokens.length && tokens[last]!.end < end) last++
    if (end > entity.end && tokens[last + 1]?.text === ')' && tokens[last - 1]?.text === '(') last++
    const named = { entity, firstToken: token, endToken: last + 1 }
    if (!startsAt.has(token)) startsAt.set(token, named)
    const other = endsAt.get(last + 1)
    if (!other || RANK[other.entity.kind]! < rank) endsAt.set(last + 1, named)
  }
  return { startsAt, endsAt }
}

/** A position speaks for its holder, where the text has told who that is. */
export function whoIs({ fullNames, aged }: Story, { start, end, text, kind, name, holder }: Entity): Who {
  const span = { start, end, text }
  if (kind === 'position') return { span, isPerson: true, ...(holder !== undefined && { name: holder }) }
  const full =
    name !== undefined && kind === 'person' ? (fullNames.get(text) ?? fullNames.get(name) ?? name) : name
  return { span, isPerson: kind === 'person' || aged.has(text), ...(full !== undefined && { name: full }) }
}

export function spanOf({ start, end, text }: Span): Span {
  return { start, end, text }
}

/** From the first token to before the last, as one span. */
export function spanFrom({ text, tokens }: Story, first: number, end: number): Span {
  const start = tokens[first]!.start
  const until = tokens[Math.max(first, end - 1)]!.end
  return { start, end: until, text: text.slice(start, until) }
}

export function startsParagraph({ text, tokens }: Story, at: number): boolean {
  return at === 0 || paragraphBreak(text, tokens[at - 1]!.end, tokens[at]!.start) >= 0
}

/** How many verbs of speech stand before a token. */
export const verbsBefore = ({ verbs }: Story, token: number): number =>
  countBefore(verbs, (verb) => verb < token)

export function isEnd(word: string): boolean {
  return word === '.' || word === '!' || word === '?' || word === '…' || word === '...'
}

export function isCapitalised(word: string): boolean {
  const code = word === '' ? 0 : word.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word)
}

/** The token behind a bracket that opens at `at`; `at` itself where none does. */
export function behindBracket({ tokens }: Story, at: number): number {
  if (tokens[at]?.text !== '(') return at
  for (let i = at + 1; i < Math.min(at + LONGEST_BRACKET, tokens.length); i++)
    if (tokens[i]!.text === ')') return i + 1
  return at
}

/** The token that opens the bracket which ends before `end`; `end` itself where none does. */
export function beforeBracket({ tokens }: Story, end: number): number {
  if (tokens[end - 1]?.text !== ')') return end
  for (let i = end - 2; i >= Math.max(0, end - LONGEST_BRACKET); i--) if (tokens[i]!.text === '(') return i
  return end
}

const LONGEST_BRACKET = 12
