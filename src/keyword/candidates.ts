import type { Entity, EntityKind, Rooted, Span, Tagged, Token } from '../document.js'
import { findOutlet } from '../layout/dictionaries.js'
import { data as commonNounsData } from '../lexicon/generated/common-nouns.js'
import { data as monthsData } from '../lexicon/generated/date-months.js'
import { data as weekdaysData } from '../lexicon/generated/date-weekdays.js'
import { decodeWordList } from '../store/word-list.js'

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
  readonly mentions: Span[]
}

/** All names and phrases of a text but those that say nothing. */
export function gatherCandidates(
  text: string,
  tokens: readonly (Token & Tagged & Rooted)[],
  entities: readonly Entity[],
  own?: readonly OwnLine[],
): Candidate[] {
  const candidates = new Map<string, Candidate>()
  const named = entities.filter(({ kind }) => FILED.has(kind) || AMOUNTS.has(kind))
  const positions = entities.filter(({ kind }) => kind === 'position')
  const placeAt = placesIn(own)
  for (const entity of named) {
    const place = placeAt(entity.start)
    if (place !== OUTSIDE && FILED.has(entity.kind)) addName(candidates, entity, place)
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
      if (part && part.mentions.length <= phrase.mentions.length) cut.add(part)
    }
  }
  return cut
}

function addName(
  candidates: Map<string, Candidate>,
  { start, end, text, name = text, kind }: Entity,
  place: number,
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
  addMention(known, { start, end, text }, place)
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
  mentions: [],
})

function addMention(known: Candidate, mention: Span, place: number): void {
  if (place === IN_HEADLINE) known.inHeadline = true
  else if (known.told++ === 0) known.depth = place
  known.mentions.push(mention)
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
  readonly named: readonly Entity[]
  readonly positions: readonly Entity[]
}

/**
 * Every run of up to three words and names of a noun phrase that begins with a noun and cuts no name. A clitic ends it and is
 * left out (`pemain` of `pemainnya`); a person behind a noun is filed alone (`aktor Fery Salim`), and so is no office
 * without its house (`wakil ketua`).
 */
function addPhrases(
  candidates: Map<string, Candidate>,
  { text, tokens, named, positions }: Told,
  placeAt: (offset: number) => number,
): void {
  let entity = 0
  let office = 0
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i]!
    if (!opens(first)) continue
    let lower = first.text.toLowerCase()
    if (isCommon(lower)) continue
    while (entity < named.length && named[entity]!.end <= first.start) entity++
    if (entity < named.length && named[entity]!.start <= first.start) continue
    while (office < positions.length && positions[office]!.end <= first.start) office++
    const position = positions[office]
    const endOfOffice = position !== undefined && position.start <= first.start ? position.end : 0
    const place = placeAt(first.start)
    if (place === OUTSIDE) continue
    const isAside = place !== IN_HEADLINE && i > 0 && tokens[i - 1]!.upos === 'ADP'
    let key = ''
    let words = 0
    let inName = entity
    let hasName = false
    for (let j = i; j < tokens.length && words < LONGEST_PHRASE; j++) {
      const token = tokens[j]!
      if (j > i && !areTogether(text, tokens[j - 1]!, token)) break
      while (inName < named.length && named[inName]!.end <= token.start) inName++
      const name = named[inName]
      const isInName = name !== undefined && name.start <= token.start
      if (j > i) lower = token.text.toLowerCase()
      if (isInName ? name.kind === 'person' || AMOUNTS.has(name.kind) : j > i && !goesOn(token, lower)) break
      const hasClitic = !isInName && lower.length > 6 && lower.endsWith('nya') && token.root !== lower
      const word = hasClitic ? lower.slice(0, -3) : lower
      key = j === i ? word : `${key} ${word}`
      hasName ||= isInName
      if (isInName && name.end > token.end) continue
      words++
      const end = token.start + word.length
      if (hasName || token.end > endOfOffice) {
        let known = candidates.get(key)
        if (known === undefined) {
          known = candidate({ name: undefined, kind: undefined, hasName, words, key })
          candidates.set(key, known)
        }
        if (known.kind === undefined) {
          addMention(known, { start: first.start, end, text: text.slice(first.start, end) }, place)
          if (isAside) known.aside++
        }
      }
      if (hasClitic) break
    }
  }
}

const opens = ({ kind, upos, text }: Token & Tagged) =>
  kind === 'word' && (upos === 'NOUN' || upos === 'PROPN' || upos === 'X') && text.length > 1

/** `lalu` is common, but not in `arus lalu lintas`; a bare verb is part of a phrase: `pesawat terbang`, `harga naik`. */
const goesOn = ({ kind, upos, root }: Token & Tagged & Rooted, lower: string) =>
  kind === 'word' &&
  (upos === 'NOUN' ||
    upos === 'PROPN' ||
    upos === 'ADJ' ||
    upos === 'X' ||
    (upos === 'VERB' && root === lower)) &&
  (lower === 'lalu' || !isCommon(lower))

/** A phrase is one line's: its words stand a space apart. */
const areTogether = (text: string, before: Token, after: Token) =>
  after.start === before.end + 1 && text[before.end] === ' '

/**
 * The form written most; of equals the longest, then the first. `Harga Beras` of a headline is `harga beras` in the story,
 * a person has more than the surname (`BJ Habibie`, but `SBY`), a country that is written out no letters (`Amerika
 * Serikat`), a body no cut name (`Inter` of `Inter Milan`), and a place less than its kind: `Padangsidimpuan`.
 */
export function formOf({ kind, name, mentions }: Candidate): string {
  if (kind === undefined && mentions.length === 1) return mentions[0]!.text
  const forms = new Map<string, number>()
  for (const { text } of mentions) {
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
