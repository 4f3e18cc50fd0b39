import type { Entity, Keyword, Rooted, Tagged, Token } from '../document.js'
import { mapped } from '../store/records.js'
import { type Candidate, formOf, gatherCandidates, mentionsOf, type OwnLine } from './candidates.js'
import { type Story, signsOf, storyOf } from './signs.js'

export type { OwnLine } from './candidates.js'

/** Phrases given for one article, the best first. */
const MOST_KEYWORDS = 10
/** Below this a newsroom hardly files a story under it; so many are given in any case. */
const LEAST_SCORE = 0.08
const FEWEST_KEYWORDS = 3
/** A whole takes the place of its part where it is so likely beside it. */
const AS_LIKELY = 0.6

/**
 * The phrases an article would be filed under, the likeliest first: names, with their acronyms and short forms as one, and
 * noun phrases that stand out from everyday news (`harga beras`).
 *
 * `own` are the article's own lines in order, the headline's with the role `headline`; what lies outside them is not
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
  const candidates = gatherCandidates(text, tokens, entities, own)
  return mapped(chooseKeywords(candidates, storyOf(text, own)), ({ text: phrase, score, candidate }) => ({
    text: phrase,
    score: Math.round(score * 1000) / 1000,
    mentions: mentionsOf(candidate, text),
  }))
}

/** The candidates that a newsroom files a story under, the likeliest first. */
export function chooseKeywords(candidates: readonly Candidate[], story: Story): Kept[] {
  const scored = mapped(candidates, (candidate) => ({ candidate, score: likelihood(candidate, story) }))
  // Few are likely, and those alone are ranked, unless they are too few.
  const kept = best(scored.filter(({ score }) => score >= LEAST_SCORE).sort(likeliestFirst), story)
  return kept.length < FEWEST_KEYWORDS ? best(scored.sort(likeliestFirst), story) : kept
}

interface Scored {
  readonly candidate: Candidate
  readonly score: number
}

const likeliestFirst = (a: Scored, b: Scored) => b.score - a.score

function likelihood(candidate: Candidate, story: Story): number {
  const signs = signsOf(candidate, story)
  const { weights } = story.model
  let sum = 0
  for (let i = 0; i < signs.length; i++) sum += signs[i]! * weights[i]!
  return 1 / (1 + Math.exp(-sum))
}

export interface Kept {
  /** Between spaces, in lower case. */
  readonly words: string
  readonly candidate: Candidate
  readonly text: string
  readonly score: number
}

/**
 * The best, without parts of one another: `pajak` goes where `pajak kendaraan` is likely enough, and stands alone where it
 * is not. A name in a phrase is another thing: `KPK` and `revisi UU KPK`.
 */
function best(ranked: readonly Scored[], story: Story): Kept[] {
  const kept: Kept[] = []
  for (const { candidate, score } of ranked) {
    if (kept.length === MOST_KEYWORDS || (score < LEAST_SCORE && kept.length >= FEWEST_KEYWORDS)) break
    const text = formOf(candidate, story.text)
    const words = ` ${text.toLowerCase()} `
    const next = { words, candidate, text, score }
    if (kept.some((better) => better.words === words || isPart(next, better) || areCrossed(next, better)))
      continue
    const part = kept.findIndex((better) => isPart(better, next))
    if (part < 0) kept.push(next)
    else if (score >= AS_LIKELY * kept[part]!.score) {
      const rest = kept.slice(part + 1).filter((other) => !isPart(other, next))
      kept.splice(part, kept.length, { ...next, score: kept[part]!.score }, ...rest)
    }
  }
  return kept
}

/** Of a name only names are parts that are said there alone: `Pacquiao` of `Manny Pacquiao`. */
function isPart(part: Kept, whole: Kept): boolean {
  if (part === whole || !whole.words.includes(part.words)) return false
  const { kind, places } = part.candidate
  if (kind === undefined) return true
  // A body is another thing than the law on it: `KPK` and `UU KPK`.
  if (whole.candidate.kind === 'law' && kind !== 'law') return false
  return whole.candidate.kind !== undefined && places.length <= whole.candidate.places.length
}

/** Two pieces of one longer phrase: `bursa transfer musim` and `transfer musim panas`. */
function areCrossed(a: Kept, b: Kept): boolean {
  return a.candidate.kind === undefined && b.candidate.kind === undefined && (goOver(a, b) || goOver(b, a))
}

/** Whether the first ends with the two words that the second begins with. */
function goOver({ words }: Kept, other: Kept): boolean {
  const [first, second] = other.words.trim().split(' ')
  return second !== undefined && words.endsWith(` ${first} ${second} `)
}
