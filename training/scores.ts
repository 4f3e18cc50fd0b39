import type { LabelledSentence } from './corpus.js'

type Predicted = readonly (readonly string[])[]
export type Scores = Record<string, number>

/** Share of words with the right tag. */
export function scoreTags(gold: readonly LabelledSentence[], predicted: Predicted): Scores {
  let words = 0
  let right = 0
  gold.forEach((sentence, s) => {
    sentence.labels.forEach((label, i) => {
      words++
      if (predicted[s]![i] === label) right++
    })
  })
  return { sentences: gold.length, words, accuracy: round(right / Math.max(1, words)) }
}

/** Precision, recall and F1 of whole entities (span and kind), as CoNLL 2003 counts them; all kinds, then each. */
export function scoreEntities(gold: readonly LabelledSentence[], predicted: Predicted): Scores {
  return countSpans(
    gold.map(({ labels }) => spansOf(labels)),
    predicted.map(spansOf),
  )
}

/** The same of the spans of each sentence, written `start:end:kind`. */
export function countSpans(gold: Predicted, predicted: Predicted): Scores {
  const kinds = new Map<string, { gold: number; found: number; right: number }>()
  const count = (kind: string, field: 'gold' | 'found' | 'right') => {
    for (const name of ['', kind]) {
      const counts = kinds.get(name) ?? { gold: 0, found: 0, right: 0 }
      counts[field]++
      kinds.set(name, counts)
    }
  }
  gold.forEach((sentence, s) => {
    const expected = new Set(sentence)
    const found = predicted[s]!
    for (const span of expected) count(kindOf(span), 'gold')
    for (const span of found) {
      count(kindOf(span), 'found')
      if (expected.has(span)) count(kindOf(span), 'right')
    }
  })
  const scores: Scores = { sentences: gold.length }
  for (const [kind, { gold: all, found, right }] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const suffix = kind === '' ? '' : ` ${kind}`
    scores[`precision${suffix}`] = round(right / Math.max(1, found))
    scores[`recall${suffix}`] = round(right / Math.max(1, all))
    scores[`f1${suffix}`] = round((2 * right) / Math.max(1, all + found))
  }
  return scores
}

/** `start:end:kind` of each entity. */
function spansOf(labels: readonly string[]): string[] {
  const spans: string[] = []
  let start = -1
  for (let i = 0; i <= labels.length; i++) {
    const label = labels[i] ?? 'O'
    if (start >= 0 && (!label.startsWith('I-') || label.slice(2) !== labels[start]!.slice(2))) {
      spans.push(`${start}:${i}:${labels[start]!.slice(2)}`)
      start = -1
    }
    if (label.startsWith('B-') || (label.startsWith('I-') && start < 0)) start = i
  }
  return spans
}

function kindOf(span: string): string {
  return span.slice(span.indexOf(':', span.indexOf(':') + 1) + 1)
}

function round(value: number): number {
  return Math.round(value * 10000) / 10000
}
