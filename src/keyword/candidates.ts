import type { Entity, EntityKind, Rooted, Span, Tagged, Token } from '../document.js'
import { findOutlet } from '../layout/dictionaries.js'
import { data as commonNounsData } from '../lexicon/generated/common-nouns.js'
import { data as monthsData } from '../lexicon/generated/date-months.js'
import { data as weekdaysData } from '../lexicon/generated/date-weekdays.js'
import { decodeWordList } from '../store/word-list.js'
import { numberedWords, readByType } from '../store/word-numbers.js'

/** In words; a name counts as one: `Wakil Ketua DPRD DKI Jakarta`. */
const LONGEST_PHRASE = 3

/** Entities that a newsroom files a story under. */
const FILED: ReadonlySet<EntityKind> = new Set([
  'person',
  'organization',
  'country',
  'place',
  'event',
  'law',
  'product',
  'programme',
  'work',
])

/** What is no keyword and no part of one: `15 derajat celsius`. */
const AMOUNTS: ReadonlySet<EntityKind> = new Set(['money', 'percent', 'quantity'])

let common: ReadonlySet<string> | undefined

/** Whether a word says nothing of a story: `hal`, `Kamis`. */
function isCommon(word: string): boolean {
  common ??= new Set(
    [monthsData, weekdaysData, commonNounsData].flatMap(decodeWordList).map((row) => row.split('\t', 1)[0]!),
  )
  return common.has(word)
}

/** A line of the article's own text. */
export interface OwnLine extends Pick<Span, 'start' | 'end'> {
  readonly role?: string
}

/** What may be a keyword. */
export interface Candidate {
  /** Of a name the fullest. */
  readonly name: string | undefined
  /** Of a name what it is the name of. */
  readonly kind: EntityKind | undefined
  /** A phrase with a name in it: `revisi UU KPK`. */
  readonly hasName: boolean
  readonly words: number
  /** Of a phrase its words in lower case, without clitics. */
  readonly key: string
  inHeadline: boolean
  /** How often the story itself says it, and how deep in it first. */
  told: number
  depth: number
  /** Of a phrase how often the story says it behind a preposition: `di lokasi`. */
  aside: number
  /** Start and end of each place in the text where it stands; `mentionsOf` makes spans of them. */
  readonly places: number[]
}

/** Where a candidate stands in its text. */
export function mentionsOf({ places }: Candidate, text: string): Span[] {
  const mentions: Span[] = []
  for (let i = 0; i < places.length; i += 2) {
    const start = places[i]!
    const end = places[i + 1]!
    mentions.push({ start, end, text: text.slice(start, end) })
  }
  return mentions
}

/** All names and phrases of a text but those that say nothing. */
export function gatherCandidates(
  text: string,
  tokens: readonly (Token & Tagged & Rooted)[],
  entities: readonly Entity[],
  own?: readonly OwnLine[],
): Candidate[] {
  const candidates = new Map<string, Candidate>()
  const placeAt = placesIn(own)
  const named: NamedSpan[] = []
  const positions: NamedSpan[] = []
  for (const entity of entities) {
    const { start, end, kind } = entity
    if (kind === 'position') positions.push({ start, end, kind })
    const isFiled = FILED.has(kind)
    if (!isFiled && !AMOUNTS.has(kind)) continue
    named.push({ start, end, kind })
    const depth = isFiled ? placeAt(start) : OUTSIDE
    if (depth !== OUTSIDE) addName(candidates, entity, depth)
  }
  addPhrases(candidates, { text, tokens, named, positions }, placeAt)
  const cut = cutPhrases(candidates)
  const kept: Candidate[] = []
  for (const [key, known] of candidates) {
    if (known.kind !== undefined || (!cut.has(known) && isSaid(known, key, candidates))) kept.push(known)
  }
  return kept
}

/** What the headline alone says is wording, unless the story says what of a name it is: `Masih Menyelimuti`, but `Calon KPK`. */
function isSaid(
  { told, hasName }: Candidate,
  key: string,
  candidates: ReadonlyMap<string, Candidate>,
): boolean {
  return told > 0 || (hasName && (candidates.get(key.slice(0, key.indexOf(' ')))?.told ?? 0) > 0)
}

/** Two words that are said in one phrase alone are no phrase: `forum tatap`, `tatap muka` of `forum tatap muka`. */
function cutPhrases(candidates: ReadonlyMap<string, Candidate>): Set<Candidate> {
  const cut = new Set<Candidate>()
  for (const [key, phrase] of candidates) {
    if (phrase.kind !== undefined || phrase.words < LONGEST_PHRASE) continue
    for (const shorter of [key.slice(key.indexOf(' ') + 1), key.slice(0, key.lastIndexOf(' '))]) {
      const part = candidates.get(shorter)
      if (part && part.places.length <= phrase.places.length) cut.add(part)
    }
  }
  return cut
}

function addName(
  candidates: Map<string, Candidate>,
  { start, end, text, name = text, kind }: Entity,
  depth: number,
): void {
  const full = withoutBracket(name)
  const key = full.toLowerCase()
  let known = candidates.get(key)
  if (!known) {
    // Who reported it is not what it is about: `kepada KOMPAS.com`.
    if (kind === 'organization' && findOutlet(full)) return
    known = candidate({ name: full, kind, hasName: false, words: countWords(full), key })
    candidates.set(key, known)
  }
  addMention(known, start, end, depth)
}

/** `Dinas Sumber Daya Air (SDA)` → `Dinas Sumber Daya Air`. */
function withoutBracket(name: string): string {
  const bracket = name.endsWith(')') ? name.indexOf(' (') : -1
  return bracket > 0 ? name.slice(0, bracket) : name
}

/** Words stand a space apart. */
function countWords(name: string): number {
  let words = 1
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) words++
  return words
}

type Phrase = Pick<Candidate, 'name' | 'kind' | 'hasName' | 'words' | 'key'>

/** Not by a spread, which is the dearer the more objects are made so: a page has hundreds of phrases. */
const candidate = ({ name, kind, hasName, words, key }: Phrase): Candidate => ({
  name,
  kind,
  hasName,
  words,
  key,
  inHeadline: false,
  told: 0,
  depth: 0,
  aside: 0,
  places: [],
})

/** Mentions stay two numbers: a story has hundreds, and those of ten keywords are given. */
function addMention(known: Candidate, start: number, end: number, depth: number): void {
  if (depth === IN_HEADLINE) known.inHeadline = true
  else if (known.told++ === 0) known.depth = depth
  known.places.push(start, end)
}

/** A place in the text: how deep in the story, or one of these. */
const OUTSIDE = -1
const IN_HEADLINE = -2

/** Where in the article a place in the text is. Ask from left to right; going back costs a new start. */
function placesIn(own: readonly OwnLine[] | undefined): (offset: number) => number {
  if (own === undefined) return (offset) => offset
  const first = own.find(({ role }) => role !== 'headline')?.start ?? 0
  let at = 0
  return (offset) => {
    if (at > 0 && own[at - 1]!.end > offset) at = 0
    while (at < own.length && own[at]!.end <= offset) at++
    if (at === own.length || own[at]!.start > offset) return OUTSIDE
    return own[at]!.role === 'headline' ? IN_HEADLINE : Math.max(0, offset - first)
  }
}

interface Told {
  readonly text: string
  readonly tokens: readonly (Token & Tagged & Rooted)[]
  /** Names that are filed, and amounts. */
  readonly named: readonly NamedSpan[]
  readonly positions: readonly NamedSpan[]
}

/** Entities have many shapes, and phrases are looked for among spans of one. */
type NamedSpan = Pick<Entity, 'start' | 'end' | 'kind'>

/**
 * Every run of up to three words and names of a noun phrase that begins with a noun and cuts no name. A clitic ends it and is
 * left out (`pemain` of `pemainnya`); a person behind a noun is filed alone (`aktor Fery Salim`), and so is no office
 * without its house (`wakil ketua`).
 */
function addPhrases(
  candidates: Map<string, Candidate>,
  told: Told,
  placeAt: (offset: number) => number,
): void {
  const { tokens, named, positions } = told
  const words = readWords(tokens)
  let entity = 0
  let office = 0
  for (let i = 0; i < tokens.length; i++) {
    if ((words.parts[i]! & OPENS) === 0) continue
    const { start } = tokens[i]!
    while (entity < named.length && named[entity]!.end <= start) entity++
    if (entity < named.length && named[entity]!.start <= start) continue
    while (office < positions.length && positions[office]!.end <= start) office++
    const isOffice = office < positions.length && positions[office]!.start <= start
    const depth = placeAt(start)
    if (depth === OUTSIDE) continue
    const isAside = depth !== IN_HEADLINE && i > 0 && tokens[i - 1]!.upos === 'ADP'
    const endOfOffice = isOffice ? positions[office]!.end : 0
    addPhrasesFrom(candidates, told, words, { first: i, entity, endOfOffice, depth, isAside })
  }
}

/** Where phrases begin. */
interface Opening {
  readonly first: number
  /** The first of the names that ends behind it. */
  readonly entity: number
  readonly endOfOffice: number
  readonly depth: number
  readonly isAside: boolean
}

/** The phrases of one to three words that begin at a token. */
function addPhrasesFrom(
  candidates: Map<string, Candidate>,
  { text, tokens, named }: Told,
  { parts, lower }: Words,
  { first, entity, endOfOffice, depth, isAside }: Opening,
): void {
  const { start } = tokens[first]!
  let key = ''
  let count = 0
  let hasName = false
  for (let i = first; i < tokens.length && count < LONGEST_PHRASE; i++) {
    const token = tokens[i]!
    if (i > first && !areTogether(text, tokens[i - 1]!, token)) break
    while (entity < named.length && named[entity]!.end <= token.start) entity++
    const name = entity < named.length && named[entity]!.start <= token.start ? named[entity]! : undefined
    const ends = name === undefined ? i > first && (parts[i]! & GOES_ON) === 0 : isFiledAlone(name)
    if (ends) break
    lower[i] ??= token.text.toLowerCase()
    const hasClitic = name === undefined && (parts[i]! & HAS_CLITIC) !== 0
    const word = hasClitic ? lower[i]!.slice(0, -CLITIC.length) : lower[i]!
    key = i === first ? word : `${key} ${word}`
    hasName ||= name !== undefined
    if (name !== undefined && name.end > token.end) continue
    count++
    if (hasName || token.end > endOfOffice) {
      let known = candidates.get(key)
      if (known === undefined) {
        known = candidate({ name: undefined, kind: undefined, hasName, words: count, key })
        candidates.set(key, known)
      }
      if (known.kind === undefined) {
        addMention(known, start, token.start + word.length, depth)
        if (isAside) known.aside++
      }
    }
    if (hasClitic) break
  }
}

/** A person or an amount is no part of a phrase. */
const isFiledAlone = ({ kind }: NamedSpan) => kind === 'person' || AMOUNTS.has(kind)

/** What each token may be to a phrase, as bits. */
const OPENS = 1
const GOES_ON = 2
const HAS_CLITIC = 4
const CLITIC = 'nya'

interface Words {
  readonly parts: Uint8Array
  /** Each token in lower case, where it was asked for. */
  readonly lower: (string | undefined)[]
}

/** What a word is by its form alone, as bits: it is `hal` or the like, `lalu`, ends like `pemainnya`, has a capital. */
const COMMON = 1
const THEN = 2
const ENDS_IN_CLITIC = 4
const NOT_LOWER = 8

const readForms = /* @__PURE__ */ readByType(formOfWord)

function formOfWord(text: string): number {
  const word = text.toLowerCase()
  return (
    (isCommon(word) ? COMMON : 0) |
    (word === 'lalu' ? THEN : 0) |
    (word.length > 6 && word.endsWith(CLITIC) ? ENDS_IN_CLITIC : 0) |
    (word === text ? 0 : NOT_LOWER)
  )
}

/** Looks at each word once: one noun stands in up to six phrases. */
function readWords(tokens: readonly (Token & Tagged & Rooted)[]): Words {
  const forms = readForms(numberedWords(tokens))
  const parts = new Uint8Array(tokens.length)
  const lower = new Array<string | undefined>(tokens.length).fill(undefined)
  for (let i = 0; i < tokens.length; i++) {
    const { kind, upos, text, root } = tokens[i]!
    if (kind !== 'word') continue
    const mayOpen = upos === 'NOUN' || upos === 'PROPN' || upos === 'X'
    if (!mayOpen && upos !== 'ADJ' && upos !== 'VERB') continue
    const form = forms[i]!
    const word = (form & NOT_LOWER) === 0 ? text : text.toLowerCase()
    lower[i] = word
    // A bare verb is part of a phrase: `pesawat terbang`, `harga naik`.
    const mayGoOn = upos !== 'VERB' || root === word
    const says = (form & COMMON) === 0
    // `lalu` is common, but not in `arus lalu lintas`.
    const goesOn = mayGoOn && (says || (form & THEN) !== 0)
    const hasClitic = (form & ENDS_IN_CLITIC) !== 0 && root !== word
    parts[i] =
      (mayOpen && says && text.length > 1 ? OPENS : 0) | (goesOn ? GOES_ON : 0) | (hasClitic ? HAS_CLITIC : 0)
  }
  return { parts, lower }
}

/** A phrase is one line's: its words stand a space apart. */
const areTogether = (text: string, before: Token, after: Token) =>
  after.start === before.end + 1 && text[before.end] === ' '

/**
 * The form written most; of equals the longest, then the first. `Harga Beras` of a headline is `harga beras` in the story,
 * a person has more than the surname (`BJ Habibie`, but `SBY`), a country that is written out no letters (`Amerika
 * Serikat`), a body no cut name (`Inter` of `Inter Milan`), and a place less than its kind: `Padangsidimpuan`.
 */
export function formOf({ kind, name, places }: Candidate, story: string): string {
  if (kind === undefined && places.length === 2) return story.slice(places[0], places[1])
  const forms = new Map<string, number>()
  for (let i = 0; i < places.length; i += 2) {
    const text = story.slice(places[i], places[i + 1])
    const isSurname = kind === 'person' && !text.includes(' ') && ` ${name} `.includes(` ${text} `)
    const isName = isSurname || (kind === 'place' && text.endsWith(` ${name}`))
    const form = isName ? name! : name === undefined ? text : withoutBracket(text)
    forms.set(form, (forms.get(form) ?? 0) + (isSurname ? 0 : 1))
  }
  let best = ''
  let most = -1
  for (const [form, count] of forms) {
    if (count > most || (count === most && form.length > best.length)) {
      best = form
      most = count
    }
  }
  return (kind !== undefined && forms.size > 1 && writtenOut(kind, name, best, forms)) || best
}

/** A fuller form of a name that the text writes too. */
function writtenOut(
  kind: EntityKind,
  name: string | undefined,
  best: string,
  forms: ReadonlyMap<string, number>,
): string | undefined {
  if (kind === 'country') return name !== undefined && forms.has(name) ? name : undefined
  if (kind !== 'organization') return undefined
  let fuller: string | undefined
  for (const form of forms.keys()) {
    const goesOnFrom = form.startsWith(`${best} `) && form.split(' ').length <= LONGEST_PHRASE
    if (goesOnFrom && (fuller === undefined || forms.get(form)! > forms.get(fuller)!)) fuller = form
  }
  return fuller
}
