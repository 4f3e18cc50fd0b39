import type { Entity, EntityKind, Keyword, Rooted, Span, Tagged, Token } from '../document.js'
import { data as commonNounsData } from '../resource/generated/common-nouns.js'
import { data as monthsData } from '../resource/generated/date-months.js'
import { data as weekdaysData } from '../resource/generated/date-weekdays.js'
import { frequencyOf, type LexiconEntry, lexicon } from '../resource/lexicon.js'
import { decodeWordList } from '../resource/word-list.js'
import { findOutlet } from './dictionaries.js'

/** Phrases given for one article, the best first. */
const MOST_KEYWORDS = 10
/** In words; a name counts as one: `Wakil Ketua DPRD DKI Jakarta`. */
const LONGEST_PHRASE = 3

/** What stands in the headline is what the story is about. */
const HEADLINE_WEIGHT = 8
/** What opens the story weighs up to so much more, and half of that after so many characters. */
const OPENING_WEIGHT = 1
const OPENING = 500

const NAME_WEIGHT = 1.2
/** A word more says more. */
const LENGTH_BONUS = 0.3
/** How rare a noun is held to be that the lexicon lacks: it may be a slip of the pen. */
const UNKNOWN_RARITY = 0.45

/** How much of a phrase's weight its parts lose. */
const SHARE_OF_PARTS = 0.7
/** A part of a better phrase is a keyword too where it stands outside it so often, and no less often than in it. */
const LEAST_OUTSIDE = 2
/** A phrase around a better one is a keyword too where it is said so often, and the better one goes without it. */
const LEAST_AROUND = 2
const MOST_AROUND = 0.8

/** `frequencyOf` of a word that stands in every article. */
const EVERYWHERE = 28

/** Entities that a newsroom files a story under. */
const FILED: ReadonlySet<EntityKind> = new Set([
  'person',
  'organization',
  'country',
  'place',
  'event',
  'law',
  'product',
])

/** What is no keyword and no part of one: `15 derajat celsius`. */
const AMOUNTS: ReadonlySet<EntityKind> = new Set(['money', 'percent', 'quantity'])

type Commonness = 'always' | 'alone'

let common: ReadonlyMap<string, Commonness> | undefined

/** Whether a word says nothing of a story: `hal`, `Kamis`; or `alone` does not: `warga`, but `warga negara asing`. */
function commonness(word: string): Commonness | undefined {
  common ??= readCommon()
  return common.get(word)
}

function readCommon(): Map<string, Commonness> {
  const read = (data: string) =>
    decodeWordList(data).map((row): [string, Commonness] => {
      const [word, column] = row.split('\t')
      return [word!, column === 'alone' ? 'alone' : 'always']
    })
  return new Map([monthsData, weekdaysData, commonNounsData].flatMap(read))
}

/** A line of the article's own text. */
export interface OwnLine extends Span {
  readonly role?: string
}

interface Candidate {
  /** Of a name the fullest. */
  readonly name: string | undefined
  readonly words: number
  readonly distinction: number
  /** Of a name what it is the name of. */
  readonly kind: EntityKind | undefined
  weight: number
  score: number
  /** The story itself says it, not the headline alone. */
  isTold: boolean
  readonly mentions: Span[]
}

/**
 * The phrases an article would be filed under, the best first: names, with their acronyms and short forms as one, and
 * noun phrases that stand out from everyday news (`harga beras`, not `harga` alone where the phrase says more).
 *
 * `own` are the article's own lines in order, those with the role `headline` counting most; what lies outside them is not
 * counted. Without `own` the whole text is. A keyword's mentions are in the text, its form is the one written most, a
 * person's of more than one word where there is one.
 *
 * @example extractKeywords(text, tokens, entities)[0]?.text //=> 'harga beras'
 */
export function extractKeywords(
  text: string,
  tokens: readonly (Token & Tagged & Rooted)[],
  entities: readonly Entity[],
  own?: readonly OwnLine[],
): Keyword[] {
  const candidates = new Map<string, Candidate>()
  const named = entities.filter(({ kind }) => FILED.has(kind) || AMOUNTS.has(kind))
  const positions = entities.filter(({ kind }) => kind === 'position')
  const weightAt = weightsOf(own)
  for (const entity of named) {
    const weight = weightAt(entity.start)
    if (weight > 0 && FILED.has(entity.kind)) addName(candidates, entity, weight)
  }
  addPhrases(candidates, text, tokens, named, positions, weightAt)
  takeFromParts(candidates)
  const ranked: Candidate[] = []
  for (const candidate of candidates.values()) {
    candidate.score = scoreOf(candidate)
    if (candidate.score > 0) ranked.push(candidate)
  }
  return withoutParts(ranked.sort((a, b) => b.score - a.score))
}

function addName(
  candidates: Map<string, Candidate>,
  { start, end, text, name = text, kind }: Entity,
  weight: number,
): void {
  const full = withoutBracket(name)
  const key = full.toLowerCase()
  let known = candidates.get(key)
  if (!known) {
    // Who reported it is not what it is about: `kepada KOMPAS.com`.
    if (kind === 'organization' && findOutlet(full)) return
    const words = full.split(' ')
    const rare = words.reduce((sum, word) => sum + rarity(lexicon().get(word.toLowerCase()), 1), 0)
    known = candidate(full, kind, 1, rare / words.length)
    candidates.set(key, known)
  }
  addMention(known, { start, end, text }, weight)
}

/** `Dinas Sumber Daya Air (SDA)` → `Dinas Sumber Daya Air`. */
function withoutBracket(name: string): string {
  const bracket = name.endsWith(')') ? name.indexOf(' (') : -1
  return bracket > 0 ? name.slice(0, bracket) : name
}

function candidate(
  name: string | undefined,
  kind: EntityKind | undefined,
  words: number,
  distinction: number,
): Candidate {
  return { name, words, distinction, kind, weight: 0, score: 0, isTold: false, mentions: [] }
}

function addMention(known: Candidate, mention: Span, weight: number): void {
  known.weight += weight
  if (weight !== HEADLINE_WEIGHT) known.isTold = true
  known.mentions.push(mention)
}

/** From 0 for a word of every story to 1 for one that news hardly uses. */
function rarity(entry: LexiconEntry | undefined, unknown: number): number {
  return entry === undefined ? unknown : 1 - frequencyOf(entry) / EVERYWHERE
}

/** How much a place in the text counts: nothing outside the article's own lines. Ask in any order. */
function weightsOf(own: readonly OwnLine[] | undefined): (offset: number) => number {
  const first = own?.[0]?.start ?? 0
  const sinking = (offset: number) => 1 + OPENING_WEIGHT / (1 + (offset - first) / OPENING)
  if (own === undefined) return sinking
  return (offset) => {
    let low = 0
    let high = own.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (own[middle]!.end <= offset) low = middle + 1
      else high = middle
    }
    if (low === own.length || own[low]!.start > offset) return 0
    return own[low]!.role === 'headline' ? HEADLINE_WEIGHT : sinking(offset)
  }
}

/**
 * Every run of up to three words and names of a noun phrase that begins with a noun and cuts no name. A clitic ends it and is
 * left out (`pemain` of `pemainnya`); a person behind a noun is filed alone (`aktor Fery Salim`), and so is no office
 * without its house (`wakil ketua`).
 */
function addPhrases(
  candidates: Map<string, Candidate>,
  text: string,
  tokens: readonly (Token & Tagged & Rooted)[],
  named: readonly Entity[],
  positions: readonly Entity[],
  weightAt: (offset: number) => number,
): void {
  let entity = 0
  let office = 0
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i]!
    if (!opens(first)) continue
    let lower = first.text.toLowerCase()
    if (commonness(lower) === 'always') continue
    while (entity < named.length && named[entity]!.end <= first.start) entity++
    if (entity < named.length && named[entity]!.start <= first.start) continue
    while (office < positions.length && positions[office]!.end <= first.start) office++
    const position = positions[office]
    const endOfOffice = position !== undefined && position.start <= first.start ? position.end : 0
    const weight = weightAt(first.start)
    if (weight === 0) continue
    let key = ''
    let rare = 0
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
      rare += rarityOf(token, lower)
      const distinction = rare / (j - i + 1)
      const hasClitic = !isInName && lower.length > 6 && lower.endsWith('nya') && token.root !== lower
      const word = hasClitic ? lower.slice(0, -3) : lower
      key = j === i ? word : `${key} ${word}`
      hasName ||= isInName
      if (isInName && name.end > token.end) continue
      words++
      const end = token.start + word.length
      const isKeyword = hasName || (token.end > endOfOffice && !(words === 1 && commonness(word) === 'alone'))
      if (isKeyword) {
        add(
          candidates,
          key,
          words,
          distinction,
          { start: first.start, end, text: text.slice(first.start, end) },
          weight,
        )
      }
      if (hasClitic) break
    }
  }
}

const opens = ({ kind, upos, text }: Token & Tagged) =>
  kind === 'word' && (upos === 'NOUN' || upos === 'PROPN') && text.length > 1

/** `lalu` is common, but not in `arus lalu lintas`. */
const goesOn = ({ kind, upos }: Token & Tagged, lower: string) =>
  kind === 'word' &&
  (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ') &&
  (lower === 'lalu' || commonness(lower) !== 'always')

/** A rare form of a common root is no rare word: `kelompok-kelompok`, `lukisannya`. */
function rarityOf({ root, upos }: Tagged & Rooted, lower: string): number {
  return rarity(lexicon().get(lower) ?? lexicon().get(root), upos === 'PROPN' ? 1 : UNKNOWN_RARITY)
}

/** A phrase is one line's: its words stand a space apart. */
const areTogether = (text: string, before: Token, after: Token) =>
  after.start === before.end + 1 && text[before.end] === ' '

function add(
  candidates: Map<string, Candidate>,
  key: string,
  words: number,
  distinction: number,
  span: Span,
  weight: number,
): void {
  let known = candidates.get(key)
  if (known?.kind) return
  if (!known) {
    known = candidate(undefined, undefined, words, distinction)
    candidates.set(key, known)
  }
  addMention(known, span, weight)
}

/** A part of a phrase that is said again and again counts less where it stands in that phrase. */
function takeFromParts(candidates: ReadonlyMap<string, Candidate>): void {
  for (let words = LONGEST_PHRASE; words > 1; words--) {
    for (const [key, phrase] of candidates) {
      if (phrase.kind || phrase.words !== words || phrase.mentions.length < 2) continue
      for (const shorter of [key.slice(key.indexOf(' ') + 1), key.slice(0, key.lastIndexOf(' '))]) {
        const part = candidates.get(shorter)
        if (part && !part.kind) part.weight -= SHARE_OF_PARTS * phrase.weight
      }
    }
  }
}

/**
 * Grows faster than the weight, as what is said again is what the story is about, and with the rarity of the words, which
 * tells less of a name: `KPK` is in the news every day. What the headline alone says is wording, if it is no name:
 * `Masih Menyelimuti`. Roots, since a power takes several times as long.
 */
function scoreOf({ weight, distinction, words, kind, isTold }: Candidate): number {
  if (weight <= 0 || !(kind || isTold)) return 0
  const heavy = weight * Math.sqrt(Math.sqrt(weight))
  const root = Math.sqrt(distinction)
  return kind
    ? heavy * NAME_WEIGHT * Math.sqrt(root)
    : heavy * (1 + LENGTH_BONUS * (words - 1)) * root * Math.sqrt(root)
}

/**
 * The form written most; of equals the longest, then the first. `Harga Beras` of a headline is `harga beras` in the story,
 * and a person has more than the surname: `BJ Habibie`.
 */
function formOf({ kind, name, mentions }: Candidate): string {
  const forms = new Map<string, number>()
  for (const { text } of mentions) {
    const isShort = kind === 'person' && !text.includes(' ')
    const form = name === undefined ? text : isShort ? name : withoutBracket(text)
    forms.set(form, (forms.get(form) ?? 0) + (isShort ? 0 : 1))
  }
  let best = ''
  let most = -1
  for (const [form, count] of forms) {
    if (count > most || (count === most && form.length > best.length)) {
      best = form
      most = count
    }
  }
  return best
}

interface Kept {
  /** Between spaces, in lower case. */
  readonly words: string
  readonly candidate: Candidate
}

function withoutParts(ranked: readonly Candidate[]): Keyword[] {
  const keywords: Keyword[] = []
  const kept: Kept[] = []
  for (const candidate of ranked) {
    if (keywords.length === MOST_KEYWORDS) break
    const text = formOf(candidate)
    const words = ` ${text.toLowerCase()} `
    if (kept.some((better) => saysNothingNew(words, candidate, better))) continue
    kept.push({ words, candidate })
    keywords.push({ text, score: Math.round(candidate.score * 1000) / 1000, mentions: candidate.mentions })
  }
  return keywords
}

/** `beras` behind `harga beras`, `Pacquiao` behind `Manny Pacquiao`; but `revisi UU KPK` and `KPK` are two keywords. */
function saysNothingNew(words: string, { mentions, isTold }: Candidate, better: Kept): boolean {
  const times = mentions.length
  const betterTimes = better.candidate.mentions.length
  if (better.words.includes(words)) {
    const outside = times - betterTimes
    return better.candidate.kind === 'person' || outside < LEAST_OUTSIDE || outside < betterTimes
  }
  if (!words.includes(better.words)) return false
  const isApart = better.candidate.kind !== undefined || times <= MOST_AROUND * betterTimes
  return times < LEAST_AROUND || !isTold || !isApart
}
