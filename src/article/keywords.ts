import type { Entity, Keyword, Rooted, Span, Tagged, Token } from '../document.js'
import { frequencyOf, lexicon } from '../resource/lexicon.js'
import type { Block } from './block.js'

/** Phrases given for one article, the best first. */
const MOST_KEYWORDS = 10
const LONGEST_PHRASE = 3

/** What stands in the headline is what the story is about; what opens it nearly so. */
const HEADLINE_WEIGHT = 3
const OPENING_WEIGHT = 1.5
const NAME_WEIGHT = 0.8

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

interface Candidate {
  text: string
  score: number
  readonly mentions: Span[]
}

/**
 * The phrases an article would be filed under, the best first: names, and noun phrases that stand out from everyday
 * news (`harga beras`, not `harga` alone where the phrase says more).
 *
 * `own` are the article's own lines in order; what lies outside them is not counted.
 */
export function extractKeywords(
  text: string,
  tokens: readonly (Token & Tagged & Rooted)[],
  entities: readonly Entity[],
  own: readonly Block[],
): Keyword[] {
  const candidates = new Map<string, Candidate>()
  const named = entities.filter(({ kind }) => FILED.has(kind))
  const weightAt = weightsOf(own)
  for (const entity of named) {
    const { start, end } = entity
    add(
      candidates,
      entity.name ?? entity.text,
      { start, end, text: entity.text },
      NAME_WEIGHT * weightAt(start),
    )
  }
  for (const phrase of nounPhrases(tokens, named)) {
    const { start } = phrase[0]!
    const { end } = phrase.at(-1)!
    // A phrase is one line's: its words stand a space apart.
    const words = phrase.map((token) => token.text).join(' ')
    if (text.slice(start, end) !== words) continue
    add(candidates, words, { start, end, text: words }, weightAt(start) * distinction(phrase))
  }
  return withoutParts([...candidates.values()].sort((a, b) => b.score - a.score)).slice(0, MOST_KEYWORDS)
}

function add(candidates: Map<string, Candidate>, text: string, mention: Span, score: number): void {
  if (score === 0) return
  const key = text.toLowerCase()
  const known = candidates.get(key)
  if (!known) candidates.set(key, { text, score, mentions: [mention] })
  else {
    known.score += score
    known.mentions.push(mention)
    // `Harga Beras` of the headline is written `harga beras` in the story.
    if (mention.text === key) known.text = key
  }
}

/** How much a place in the text counts: nothing outside the article's own lines. Ask in any order. */
function weightsOf(own: readonly Block[]): (offset: number) => number {
  return (offset) => {
    let low = 0
    let high = own.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (own[middle]!.end <= offset) low = middle + 1
      else high = middle
    }
    if (low === own.length || own[low]!.start > offset) return 0
    return own[low]!.role === 'headline' ? HEADLINE_WEIGHT : low <= 2 ? OPENING_WEIGHT : 1
  }
}

/** Runs of up to three nouns and adjectives that begin with a noun, outside names. */
function* nounPhrases<T extends Token & Tagged & Rooted>(
  tokens: readonly T[],
  named: readonly Entity[],
): Generator<T[]> {
  let run: T[] = []
  let entity = 0
  for (const token of tokens) {
    while (entity < named.length && named[entity]!.end <= token.start) entity++
    const inName = entity < named.length && named[entity]!.start < token.end
    const fits =
      !inName &&
      token.kind === 'word' &&
      (token.upos === 'NOUN' || (token.upos === 'ADJ' && run.length > 0)) &&
      !EMPTY_NOUNS.has(token.text.toLowerCase())
    if (fits && run.length < LONGEST_PHRASE && (run.length === 0 || token.start === run.at(-1)!.end + 1)) {
      run.push(token)
      continue
    }
    if (run.length > 0) yield run
    run = fits && token.upos === 'NOUN' ? [token] : []
  }
  if (run.length > 0) yield run
}

/** From 0 for an everyday word to 1 for one that news hardly uses; a phrase says more than its words. */
function distinction(phrase: readonly (Token & Rooted)[]): number {
  // A rare form of a common root is no rare word: `kelompok-kelompok`, `lukisannya`.
  const rarity = phrase.map(({ text, root }) => {
    const entry = lexicon().get(text.toLowerCase()) ?? lexicon().get(root)
    return entry === undefined ? 0.5 : (1 - frequencyOf(entry) / EVERYWHERE) ** 2
  })
  return (rarity.reduce((sum, value) => sum + value, 0) / phrase.length) * (1 + 0.35 * (phrase.length - 1))
}

/** Leaves out what a better phrase holds already: `beras` behind `harga beras`. */
function withoutParts(ranked: readonly Candidate[]): Keyword[] {
  const kept: Keyword[] = []
  for (const { text, score, mentions } of ranked) {
    if (kept.length === MOST_KEYWORDS) break
    const words = ` ${text.toLowerCase()} `
    const covered = kept.some((better) => {
      const others = ` ${better.text.toLowerCase()} `
      return others.includes(words) || words.includes(others)
    })
    if (!covered) kept.push({ text, score: Math.round(score * 1000) / 1000, mentions })
  }
  return kept
}
