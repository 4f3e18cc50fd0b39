import type { Entity, Keyword, Rooted, Span, Tagged, Token } from '../document.js'
import { frequencyOf, lexicon } from '../resource/lexicon.js'

/** Phrases given for one article, the best first. */
const MOST_KEYWORDS = 10
const LONGEST_PHRASE = 3

/** What stands in the headline is what the story is about; what the headline alone says is mostly wording. */
const HEADLINE_WEIGHT = 5
const HEADLINE_ALONE = 0.4

/** What opens the story weighs up to so much more, and half of that after so many characters. */
const OPENING_WEIGHT = 1
const OPENING = 500

const NAME_WEIGHT = 1.2
/** A word more says more. */
const LENGTH_BONUS = 0.35
/** How rare a noun is held to be that the lexicon lacks: it may be a slip of the pen. */
const UNKNOWN_RARITY = 0.45
const RARITY_POWER = 0.8

/** `frequencyOf` of a word that stands in every article. */
const EVERYWHERE = 28

/** Entities that a newsroom files a story under. */
const FILED: ReadonlySet<string> = new Set([
  'person',
  'organization',
  'country',
  'place',
  'event',
  'law',
  'product',
])

/** Nouns that every story uses and none is about: `harga` may be a keyword, `hal` may not. */
const EMPTY_NOUNS: ReadonlySet<string> = new Set(
  (
    'hal pihak orang tahun bulan hari pekan minggu jam pagi siang sore malam saat waktu kali cara jumlah bagian ' +
    'sejumlah seorang sebuah sementara salah satu pukul tanggal persen juta miliar triliun ribu kata ujar tutur ' +
    'menit detik lalu ini itu nya wib wita wit dia ia mereka kami kita saya anda'
  ).split(' '),
)

/** A line of the article's own text. */
export interface OwnLine extends Span {
  readonly role?: string
}

interface Candidate {
  /** How it is written, and how often. */
  readonly forms: Map<string, number>
  readonly words: number
  readonly distinction: number
  readonly isName: boolean
  weight: number
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
  const named = entities.filter(({ kind }) => FILED.has(kind))
  const weightAt = weightsOf(own)
  for (const { start, end, text: form, name, kind } of named) {
    const weight = weightAt(start)
    if (weight > 0) addName(candidates, name ?? form, kind === 'person', { start, end, text: form }, weight)
  }
  addPhrases(candidates, text, tokens, named, weightAt)
  takeFromParts(candidates)
  const ranked = [...candidates.values()]
    .map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .sort((a, b) => b.score - a.score)
  return withoutParts(ranked)
}

function addName(
  candidates: Map<string, Candidate>,
  name: string,
  isPerson: boolean,
  mention: Span,
  weight: number,
): void {
  const key = name.toLowerCase()
  let known = candidates.get(key)
  if (!known) {
    const words = name.split(' ')
    const distinction = words.reduce((sum, word) => sum + rarity(word.toLowerCase(), 1), 0) / words.length
    known = { forms: new Map(), words: 1, distinction, isName: true, weight: 0, isTold: false, mentions: [] }
    candidates.set(key, known)
  }
  known.weight += weight
  if (weight !== HEADLINE_WEIGHT) known.isTold = true
  known.mentions.push(mention)
  // A person by more than the surname, in the form used most: `BJ Habibie`.
  const isShort = isPerson && !mention.text.includes(' ')
  const form = isShort ? name : mention.text
  known.forms.set(form, (known.forms.get(form) ?? 0) + (isShort ? 0 : 1))
}

/** From 0 for a word of every story to 1 for one that news hardly uses. */
function rarity(word: string, unknown: number): number {
  const entry = lexicon().get(word)
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

/** Every run of up to three words of a noun phrase that begins with a noun and cuts no name. */
function addPhrases(
  candidates: Map<string, Candidate>,
  text: string,
  tokens: readonly (Token & Tagged & Rooted)[],
  named: readonly Entity[],
  weightAt: (offset: number) => number,
): void {
  let entity = 0
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i]!
    if (!opens(first)) continue
    while (entity < named.length && named[entity]!.end <= first.start) entity++
    let inName = entity
    if (inName < named.length && named[inName]!.start < first.start) continue
    const weight = weightAt(first.start)
    if (weight === 0) continue
    let key = ''
    let rare = 0
    let hasNoun = false
    for (let length = 1; length <= LONGEST_PHRASE && i + length <= tokens.length; length++) {
      const token = tokens[i + length - 1]!
      if (length > 1 && (!goesOn(token) || !areTogether(text, tokens[i + length - 2]!, token))) break
      const lower = token.text.toLowerCase()
      key = length === 1 ? lower : `${key} ${lower}`
      rare += rarityOf(token, lower)
      while (inName < named.length && named[inName]!.end <= token.start) inName++
      const name = named[inName]
      const isInName = name !== undefined && name.start < token.end
      if (!isInName) hasNoun = true
      // Neither a part of a name, nor one without more.
      if ((isInName && name.end > token.end) || !hasNoun) continue
      add(candidates, text, key, length, rare / length, first.start, token.end, weight)
    }
  }
}

const opens = ({ kind, upos, text }: Token & Tagged) =>
  kind === 'word' && upos === 'NOUN' && !EMPTY_NOUNS.has(text.toLowerCase())

const goesOn = ({ kind, upos, text }: Token & Tagged) =>
  kind === 'word' &&
  (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ') &&
  !EMPTY_NOUNS.has(text.toLowerCase())

/** A rare form of a common root is no rare word: `kelompok-kelompok`, `lukisannya`. */
function rarityOf({ root, upos }: Tagged & Rooted, lower: string): number {
  const entry = lexicon().get(lower) ?? lexicon().get(root)
  return entry === undefined ? (upos === 'PROPN' ? 1 : UNKNOWN_RARITY) : 1 - frequencyOf(entry) / EVERYWHERE
}

/** A phrase is one line's: its words stand a space apart. */
const areTogether = (text: string, before: Token, after: Token) =>
  after.start === before.end + 1 && text[before.end] === ' '

function add(
  candidates: Map<string, Candidate>,
  text: string,
  key: string,
  words: number,
  distinction: number,
  start: number,
  end: number,
  weight: number,
): void {
  let known = candidates.get(key)
  if (known?.isName) return
  if (!known) {
    known = { forms: new Map(), words, distinction, isName: false, weight: 0, isTold: false, mentions: [] }
    candidates.set(key, known)
  }
  const form = text.slice(start, end)
  known.weight += weight
  if (weight !== HEADLINE_WEIGHT) known.isTold = true
  known.mentions.push({ start, end, text: form })
  known.forms.set(form, (known.forms.get(form) ?? 0) + 1)
}

/** A part of a phrase that is said again and again counts only where it stands outside that phrase. */
function takeFromParts(candidates: ReadonlyMap<string, Candidate>): void {
  for (let words = LONGEST_PHRASE; words > 1; words--) {
    for (const [key, phrase] of candidates) {
      if (phrase.isName || phrase.words !== words || phrase.mentions.length < 2) continue
      for (const shorter of [key.slice(key.indexOf(' ') + 1), key.slice(0, key.lastIndexOf(' '))]) {
        const part = candidates.get(shorter)
        if (part && !part.isName) part.weight -= phrase.weight
      }
    }
  }
}

function scoreOf({ weight, distinction, words, isName, isTold }: Candidate): number {
  if (weight <= 0) return 0
  return (
    (isTold ? 1 : HEADLINE_ALONE) *
    weight *
    distinction ** RARITY_POWER *
    (isName ? NAME_WEIGHT : 1 + LENGTH_BONUS * (words - 1))
  )
}

/** The form written most; of equals the longest. `Harga Beras` of a headline is `harga beras` in the story. */
function formOf({ forms }: Candidate): string {
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

/** Leaves out what a better phrase holds already: `beras` behind `harga beras`. */
function withoutParts(ranked: readonly { candidate: Candidate; score: number }[]): Keyword[] {
  const kept: Keyword[] = []
  const folded: string[] = []
  for (const { candidate, score } of ranked) {
    if (kept.length === MOST_KEYWORDS || score <= 0) break
    const text = formOf(candidate)
    const words = ` ${text.toLowerCase()} `
    if (folded.some((others) => others.includes(words) || words.includes(others))) continue
    folded.push(words)
    kept.push({ text, score: Math.round(score * 1000) / 1000, mentions: candidate.mentions })
  }
  return kept
}
