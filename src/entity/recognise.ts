import type { Confidence, EntityKind, Sentence, Span, Token } from '../document.js'
import { type GazetteerMatch, gazetteerMatches } from '../resource/gazetteer.js'
import RECOGNISER_MODEL from '../resource/generated/recogniser.js'
import { decodeModel } from '../resource/sequence-model.js'
import { createSequenceTagger, type SequenceTagger } from '../resource/sequence-tagger.js'
import { asProse } from './casing.js'
import { NAME_FEATURES, nameMarks } from './features.js'

/** What the recogniser tells apart; amounts are read by rule. */
export type NameKind = Exclude<EntityKind, 'money' | 'percent' | 'quantity'>

/** A name as the recogniser cuts it out: not yet linked to anything. Whole tokens, in order, never overlapping. */
export interface NameSpan extends Span {
  readonly firstToken: number
  readonly endToken: number
  /**
   * A `country` is a country or region that acts or describes (`militer Israel`); one where something is
   * (`di Israel`) comes as a `place`, for the dictionaries to tell.
   */
  readonly kind: NameKind
  /** The least sure of its tokens. */
  readonly confidence: Confidence
}

let recogniser: SequenceTagger | undefined

/**
 * Finds the names in each sentence: `Presiden Joko Widodo tiba di Ankara` → `Presiden` (position),
 * `Joko Widodo` (person), `Ankara` (place).
 *
 * A token is the smallest piece: `ASEAN-Rusia` comes back whole. `matches` are the names of the dictionaries among
 * the tokens, where the caller has them already.
 */
export function recognise(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  matches: readonly GazetteerMatch[] = gazetteerMatches(tokens),
): NameSpan[] {
  recogniser ??= createSequenceTagger(decodeModel(RECOGNISER_MODEL, 'entities'), NAME_FEATURES)
  const { labels, tag, confidence } = recogniser
  const written = tokens.map((token) => token.text)
  const allMarks = nameMarks(written, matches)
  const names: NameSpan[] = []
  for (const { firstToken, endToken } of sentences) {
    const sentence = written.slice(firstToken, endToken)
    const words = asProse(sentence)
    const marks = words === sentence ? allMarks.subarray(firstToken, endToken) : nameMarks(words)
    const path = tag(words, 0, words.length, marks)
    if (path.every((label) => labels[label] === 'O')) continue
    const sure = confidence()
    for (let first = 0; first < path.length; ) {
      const label = labels[path[first]!]!
      let end = first + 1
      if (label !== 'O') while (end < path.length && labels[path[end]!] === `I-${label.slice(2)}`) end++
      if (label !== 'O') {
        const kind = label.slice(2) as NameKind
        const least = sure.subarray(first, end).reduce((least, each) => Math.min(least, each), 1)
        names.push(nameOf(text, tokens, firstToken + first, firstToken + end, kind, least))
      }
      first = end
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
  const rounded = Math.round(confidence * 1000) / 1000
  return { start, end, text: text.slice(start, end), firstToken, endToken, kind, confidence: rounded }
}
