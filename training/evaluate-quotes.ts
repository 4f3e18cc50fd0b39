import { type MarkedArticle, readMarkedQuotes } from '../fixtures/marked-quotes.js'
import { analyze } from '../src/analyze.js'
import type { Quote } from '../src/document.js'

export interface QuoteScore {
  /** Quotes whose speaker is the right one, of those with a name in the answer and in the marks. */
  right: number
  given: number
  wanted: number
  /** Quotes found whose words begin and end where they should, of those found. */
  exact: number
  found: number
}

/** A quote is found where its words begin no further off than this many characters. */
const NEAR = 25

/** Speakers of quotes against marked articles: an answer without a name is none, a name where nobody is named is wrong. */
export function scoreQuotes(articles: readonly MarkedArticle[]): Record<Quote['kind'], QuoteScore> {
  const empty = () => ({ right: 0, given: 0, wanted: 0, exact: 0, found: 0 })
  const scores = { direct: empty(), indirect: empty() }
  for (const { text, quotes: marked } of articles) {
    const answers = analyze(text).quotes
    const left = new Set(answers)
    for (const { start, end, kind, name } of marked) {
      const score = scores[kind]
      if (name !== undefined) score.wanted++
      const answer = answers.find(
        (one) => left.has(one) && one.kind === kind && Math.abs(one.start - start) <= NEAR,
      )
      if (!answer) continue
      left.delete(answer)
      score.found++
      if (answer.start === start && answer.end === end) score.exact++
      if (answer.speaker?.name !== undefined) score.given++
      if (name !== undefined && answer.speaker?.name === name) score.right++
    }
    for (const { kind, speaker } of left) if (speaker?.name !== undefined) scores[kind].given++
  }
  return scores
}

/** `npm run evaluate -- quotes [FILE]`: one JSON line for each kind. */
export function evaluateQuotes(
  file: string | URL = new URL('../fixtures/quotes.txt', import.meta.url),
): void {
  const scores = scoreQuotes(readMarkedQuotes(file))
  for (const [kind, { right, given, wanted, exact, found }] of Object.entries(scores)) {
    const percent = (part: number, of: number) => Math.round((1000 * part) / Math.max(1, of)) / 10
    const speakers = {
      precision: percent(right, given),
      recall: percent(right, wanted),
      right,
      given,
      wanted,
    }
    console.log(JSON.stringify({ task: 'quotes', kind, speakers, exact: percent(exact, found), found }))
  }
}
