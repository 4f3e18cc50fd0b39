import type { Confidence, EntityKind, Sentence, Span, Tagged, Token } from '../document.js'

/** What the recogniser tells apart; amounts are read by rule. */
export type NameKind = Exclude<EntityKind, 'money' | 'percent' | 'quantity'>

/** A name as the recogniser cuts it out: not yet linked to anything. Whole tokens, in order, never overlapping. */
export interface NameSpan extends Span {
  readonly firstToken: number
  readonly endToken: number
  readonly kind: NameKind
  readonly confidence: Confidence
}

/**
 * Finds the names in each sentence: `Presiden Joko Widodo tiba di Ankara` → `Presiden` (position),
 * `Joko Widodo` (person), `Ankara` (place).
 *
 * A token is the smallest piece: `ASEAN-Rusia` comes back whole.
 */
export function recognise(
  text: string,
  tokens: readonly (Token & Tagged)[],
  sentences: readonly Sentence[],
): NameSpan[] {
  const names: NameSpan[] = []
  for (const sentence of sentences) {
    let first = -1
    for (let i = sentence.firstToken; i <= sentence.endToken; i++) {
      const token = i < sentence.endToken ? tokens[i]! : undefined
      const named =
        token !== undefined &&
        token.kind === 'word' &&
        /^\p{Lu}/u.test(token.text) &&
        (i > sentence.firstToken || token.upos === 'PROPN')
      if (named) {
        if (first < 0) first = i
      } else if (first >= 0) {
        names.push(nameOf(text, tokens, first, i, 'person', 0.3))
        first = -1
      }
    }
  }
  return names
}

function nameOf(
  text: string,
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  kind: NameKind,
  confidence: Confidence,
): NameSpan {
  const start = tokens[firstToken]!.start
  const end = tokens[endToken - 1]!.end
  return { start, end, text: text.slice(start, end), firstToken, endToken, kind, confidence }
}
