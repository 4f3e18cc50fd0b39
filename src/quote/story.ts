import type { Entity, Sentence, Span, Tagged, Token } from '../document.js'
import { BEGINS_AMOUNT, CAPITALISED, factsOf, SPEECH_BIT } from '../entity/words/word-facts.js'
import { firstPlace, NO_WORD, type SpeechWord, speechWordOf } from '../lexicon/speech-words.js'
import { DIGIT, lettersOf } from '../store/letters.js'
import { paragraphBreak } from './marks.js'
import { fullNamesOf, type Named, type Names, nameFrom, placeNames } from './names.js'

/** A text with its places: who may speak, verbs of speech, marks. */
export interface Story extends Names {
  readonly text: string
  readonly tokens: readonly (Token & Tagged)[]
  /** What each token is by its form, with the number of what it does in reported speech. */
  readonly facts: Uint32Array
  readonly sentences: readonly Words[]
  /** Tokens of verbs of speech, and of quotation marks, in order. */
  readonly verbs: readonly number[]
  readonly marks: readonly number[]
  readonly colons: readonly number[]
  /** Tokens before an age: `Aurum (24)`, `Aurum, 24 tahun`. */
  readonly ages: readonly number[]
  /** The full name that a name of one word is part of or short for: `Pras` → `Prasetyo Hadi`. */
  readonly fullNames: ReadonlyMap<string, string>
  /** Words that an age follows: `Aurum (24)` is somebody, whatever else a dictionary has of that name. */
  readonly aged: ReadonlySet<string>
  readonly first: First | undefined
}

/** Tokens of a sentence, or of a part of one. */
export interface Words {
  readonly firstToken: number
  readonly endToken: number
}

/** Somebody, or some body, who may speak. */
export interface Who {
  readonly span: Span
  /** Undefined where the text does not tell. */
  readonly name: string | undefined
  readonly isPerson: boolean
}

/** The first person whom the text names, as long as it names no other. */
export interface First {
  readonly who: Who
  /** The token behind the name, and that of the next person's. */
  readonly from: number
  readonly until: number
}

/**
 * What the passes over a text need; undefined where nobody says anything.
 *
 * Tokens are looked at once, and by their facts: a word in ten is a place, and only those are visited.
 */
export function readStory(
  text: string,
  tokens: readonly (Token & Tagged)[],
  sentences: readonly Sentence[],
  entities: readonly Entity[],
): Story | undefined {
  const facts = factsOf(tokens)
  const verbs: number[] = []
  const marks: number[] = []
  const colons: number[] = []
  const bynames: number[] = []
  const glued: number[] = []
  const ages: number[] = []
  const first = firstPlace()
  for (let i = 0; i < facts.length; i++) {
    const number = facts[i]! >>> SPEECH_BIT
    if (number < first) continue
    const word = speechWordOf(number)
    if (word.comma || word.bracket) {
      if (i + 1 < facts.length && (facts[i + 1]! & BEGINS_AMOUNT) !== 0) {
        if (isBeforeAge(tokens, i)) ages.push(i)
      } else if (word.comma && isGlue(tokens, facts, i)) glued.push(i)
    } else if (word.isVerb) verbs.push(i)
    else if (word.quoteMark) marks.push(i)
    else if (word.colon) colons.push(i)
    else bynames.push(i)
  }
  if (verbs.length + marks.length + colons.length === 0) return undefined
  const names = placeNames(tokens, entities)
  const fullNames = fullNamesOf(names.names)
  if (bynames.length > 0) addBynames(fullNames, tokens, names, bynames)
  return {
    text,
    tokens,
    facts,
    sentences: glued.length === 0 ? sentences : cutGlued(tokens, facts, sentences, glued),
    names: names.names,
    startsAt: names.startsAt,
    endsAt: names.endsAt,
    verbs,
    marks,
    colons,
    ages,
    fullNames,
    aged: ages.length === 0 ? NOBODY : agedWords(tokens, ages),
    first: firstPerson(names, fullNames),
  }
}

const NOBODY: ReadonlySet<string> = new Set()

function isBeforeAge(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || !isAge(tokens[at + 1]!.text)) return false
  return tokens[at]!.text === '(' || (at + 2 < tokens.length && tokens[at + 2]!.text === 'tahun')
}

const isAge = (text: string) => text.length <= 2 && lettersOf(text) === DIGIT

function agedWords(tokens: readonly Token[], ages: readonly number[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const at of ages) {
    if (tokens[at]!.text === '(' && tokens[at + 1]!.text.length === 2 && tokens[at + 2]?.text === ')')
      words.add(tokens[at - 1]!.text)
  }
  return words
}

/** A comma behind a full stop, or behind `."` and right before the next word. */
function isGlue(tokens: readonly Token[], facts: Uint32Array, at: number): boolean {
  if (at < 2) return false
  const before = speechWordOf(facts[at - 1]! >>> SPEECH_BIT)
  if (!before.isOver) return false
  if (before.ends) return true
  const isBehindEnd = speechWordOf(facts[at - 2]! >>> SPEECH_BIT).ends
  return isBehindEnd && at + 1 < tokens.length && tokens[at]!.end === tokens[at + 1]!.start
}

/** `kata Andi.,Menurut dia, ...`: archives join paragraphs with a comma, and each is a sentence of its own. */
function cutGlued(
  tokens: readonly Token[],
  facts: Uint32Array,
  sentences: readonly Words[],
  glued: readonly number[],
): readonly Words[] {
  const parts: Words[] = []
  let next = 0
  for (const { firstToken, endToken } of sentences) {
    let first = firstToken
    for (; next < glued.length && glued[next]! < endToken; next++) {
      const comma = glued[next]!
      if (comma + 1 >= endToken || comma <= first || comma + 1 >= tokens.length) continue
      const behind = facts[comma + 1]!
      if ((behind & CAPITALISED) === 0 && !speechWordOf(behind >>> SPEECH_BIT).quoteMark) continue
      parts.push({ firstToken: first, endToken: comma })
      first = comma + 1
    }
    parts.push({ firstToken: first, endToken })
  }
  return parts
}

/** The first person, and the place of the next: the only one who can be meant in between. */
function firstPerson({ names, startsAt }: Names, fullNames: ReadonlyMap<string, string>): First | undefined {
  let first: Named | undefined
  let whole = ''
  for (let n = 0; n < names.length; n++) {
    const named = names[n]!
    const name = named.person
    if (name === undefined || startsAt[named.firstToken] !== named) continue
    const full = fullNames.get(name) ?? name
    if (first === undefined) {
      first = named
      whole = full
    } else if (full !== whole) return toFirst(first, whole, named.firstToken)
  }
  return first && toFirst(first, whole, Number.MAX_SAFE_INTEGER)
}

function toFirst({ entity, endToken }: Named, name: string, until: number): First {
  const who = { span: spanOf(entity), name, isPerson: true }
  return { who, from: endToken, until }
}

/** `Menteri Perdagangan Budi Santoso hadir. Pria yang akrab disapa Busan itu ...`: Busan is Budi Santoso. */
function addBynames(
  fullNames: Map<string, string>,
  tokens: readonly Token[],
  names: Names,
  bynames: readonly number[],
): void {
  let next = 0
  /** Whoever was named so far, the last at the end. */
  const people: string[] = []
  for (const byname of bynames) {
    for (; next < names.names.length && names.names[next]!.firstToken <= byname; next++) {
      const { person } = names.names[next]!
      if (person?.includes(' ') && people.at(-1) !== person) people.push(person)
    }
    const name = nameFrom(names, byname + 1)?.entity.text ?? tokens[byname + 1]?.text ?? ''
    if (people.length === 0 || !isCapitalised(name) || fullNames.has(name)) continue
    // `Andi menjadi pilihan pelatih yang akrab disapa Djanur`: of Djadjang Nurdjaman it is short.
    const like = people.slice(-MOST_BEFORE).findLast((person) => beginsAlike(person, name))
    fullNames.set(name, like ?? people.at(-1)!)
  }
}

/** So many people before a byname are looked at. */
const MOST_BEFORE = 8

/** Has a word of that name the first three letters of a byname? */
function beginsAlike(person: string, byname: string): boolean {
  const head = byname.slice(0, 3)
  return byname.length > 3 && (person.startsWith(head) || person.includes(` ${head}`))
}

/** A position speaks for its holder, where the text has told who that is. */
export function whoIs({ fullNames, aged }: Story, { start, end, text, kind, name, holder }: Entity): Who {
  const span = { start, end, text }
  if (kind === 'position') return { span, name: holder, isPerson: true }
  const isPerson = kind === 'person'
  const full = name !== undefined && isPerson ? (fullNames.get(text) ?? fullNames.get(name) ?? name) : name
  return { span, name: full, isPerson: isPerson || aged.has(text) }
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

/** What the word at a token does in reported speech; nothing beyond the ends of the text. */
export function wordAt({ facts }: Story, at: number): SpeechWord {
  return at >= 0 && at < facts.length ? speechWordOf(facts[at]! >>> SPEECH_BIT) : NO_WORD
}

/** Does that token begin with a capital letter? */
export function isCapital({ facts }: Story, at: number): boolean {
  return at >= 0 && at < facts.length && (facts[at]! & CAPITALISED) !== 0
}

/** Is that the token, word for word? None is, beyond the ends of the text. */
export function isText({ tokens }: Story, at: number, text: string): boolean {
  if (at < 0 || at >= tokens.length) return false
  const own = tokens[at]!.text
  // Most words have another length, and are not compared.
  return own.length === text.length && own === text
}

/** Is that the token's tag? */
export function isTagged({ tokens }: Story, at: number, upos: Tagged['upos']): boolean {
  return at >= 0 && at < tokens.length && tokens[at]!.upos === upos
}

export function startsParagraph({ text, tokens }: Story, at: number): boolean {
  return at === 0 || paragraphBreak(text, tokens[at - 1]!.end, tokens[at]!.start) >= 0
}

/** How many of these places stand before a token. */
export function placesBefore(places: readonly number[], token: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < token) low = middle + 1
    else high = middle
  }
  return low
}

/** Does an age stand behind that token: `Aurum (24)`? */
export function isAged({ ages }: Story, token: number): boolean {
  return ages.length > 0 && ages[placesBefore(ages, token)] === token
}

export function isCapitalised(word: string): boolean {
  const code = word === '' ? 0 : word.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word)
}

/** The token behind a bracket that opens at `at`; `at` itself where none does. */
export function behindBracket(story: Story, at: number): number {
  if (!wordAt(story, at).bracket) return at
  const { tokens } = story
  for (let i = at + 1; i < Math.min(at + LONGEST_BRACKET, tokens.length); i++)
    if (tokens[i]!.text === ')') return i + 1
  return at
}

/** The token that opens the bracket which ends before `end`; `end` itself where none does. */
export function beforeBracket(story: Story, end: number): number {
  if (!isText(story, end - 1, ')')) return end
  for (let i = end - 2; i >= Math.max(0, end - LONGEST_BRACKET); i--) if (wordAt(story, i).bracket) return i
  return end
}

const LONGEST_BRACKET = 12
