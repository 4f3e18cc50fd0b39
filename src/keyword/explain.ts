import type { Entity, Keyword, Rooted, Tagged, Token } from '../document.js'
import { type Candidate, gatherCandidates, type OwnLine } from './candidates.js'
import { chooseKeywords } from './extract.js'
import { KEYWORD_EVIDENCE, type KeywordEvidence, type Story, signsOf, storyOf } from './signs.js'

/** What spoke for a phrase. */
export interface KeywordReason {
  readonly evidence: KeywordEvidence
  /** How much more it adds to the logarithm of the odds than for the story's other phrases, in the mean; above 0. */
  readonly weight: number
}

/** A keyword and why it is one. */
export interface ExplainedKeyword extends Pick<Keyword, 'text' | 'score'> {
  /** The strongest first. */
  readonly reasons: readonly KeywordReason[]
}

/**
 * What made each keyword of `extractKeywords` one, rather than the other phrases of the story: that the headline has it,
 * that it is said often ... Arguments as there.
 *
 * @example explainKeywords(text, tokens, entities)[0]?.reasons[0] //=> { evidence: 'headline', weight: 1.9 }
 */
export function explainKeywords(
  text: string,
  tokens: readonly (Token & Tagged & Rooted)[],
  entities: readonly Entity[],
  own?: readonly OwnLine[],
): ExplainedKeyword[] {
  const story = storyOf(text, own)
  const candidates = gatherCandidates(text, tokens, entities, own)
  const usual = meanOf(candidates.map((candidate) => evidenceOf(candidate, story)))
  return chooseKeywords(candidates, story).map(({ candidate, text: phrase, score }) => ({
    text: phrase,
    score: Math.round(score * 1000) / 1000,
    reasons: reasonsOf(evidenceOf(candidate, story), usual),
  }))
}

type Evidence = ReadonlyMap<KeywordEvidence, number>

/** What each kind of evidence adds for a candidate. */
function evidenceOf(candidate: Candidate, story: Story): Evidence {
  const sums = new Map<KeywordEvidence, number>()
  signsOf(candidate, story).forEach((sign, i) => {
    const evidence = KEYWORD_EVIDENCE[i]
    if (evidence) sums.set(evidence, (sums.get(evidence) ?? 0) + sign * story.model.weights[i]!)
  })
  return sums
}

function meanOf(all: readonly Evidence[]): Evidence {
  const sums = new Map<KeywordEvidence, number>()
  for (const each of all)
    for (const [evidence, weight] of each) sums.set(evidence, (sums.get(evidence) ?? 0) + weight / all.length)
  return sums
}

function reasonsOf(own: Evidence, usual: Evidence): KeywordReason[] {
  return [...own]
    .map(([evidence, weight]) => ({
      evidence,
      weight: Math.round((weight - usual.get(evidence)!) * 1000) / 1000,
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
}
