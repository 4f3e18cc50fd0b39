import { readFileSync } from 'node:fs'
import { analyzeWith } from '../src/analyze.js'
import type { Entity } from '../src/document.js'
import { createRecogniser } from '../src/entity/candidates/recognise.js'
import { createKnowledge } from '../src/knowledge.js'
import type { LabelledSentence } from './corpus.js'
import { readAsWritten } from './entity-corpora.js'
import { countSpans, type Scores } from './scores.js'

/** Kinds that corpora label, and what a reader of `analyze` calls them; a country is a place. */
export const COMPARED: Readonly<Record<string, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  country: 'place',
}

export interface ReaderOptions {
  /** A model file to read names with, instead of the committed one. */
  readonly model?: string
  /** The share of the file that is left out at its beginning, because the model has learned from it. */
  readonly from?: number
  /** So many sentences make a text: corpora of whole articles are read as such. */
  readonly together?: number
  /** Gets the texts where the two differ. */
  readonly misses?: (line: string) => void
}

/** No blank stands before these, and none behind an opening bracket. */
const CLINGS = /^[,.;:!?)%\]]$/
const OPENS = /^[([]$/

/**
 * Scores what a reader gets from `analyze(text).entities`, each sentence a text of its own unless asked: person, organization and
 * place by exact span and kind, countries counted as places, all of them or only those that are no actors (there are
 * corpora of both habits); and how many of the country codes stand on a span that the corpus calls a place.
 */
export async function evaluateThroughAnalyze(
  file: string,
  { model, from = 0, together = 1, misses }: ReaderOptions = {},
): Promise<Scores> {
  const knowledge = createKnowledge()
  const recogniser = model === undefined ? undefined : createRecogniser(readFileSync(model, 'utf8'))
  const all = readAsWritten(file)
  const sentences = all.slice(Math.floor(all.length * from))
  const gold: string[][] = []
  const found: string[][] = []
  const located: string[][] = []
  let codes = 0
  let rightCodes = 0
  for (let first = 0; first < sentences.length; first += together) {
    const { text, spans } = toText(sentences.slice(first, first + together))
    const { entities } = analyzeWith(text, {}, { ...knowledge, ...(recogniser && { recogniser }) })
    const expected = new Set(spans.map(keyOf))
    gold.push([...expected])
    const names = entities.flatMap(({ start, end, kind, role }: Entity) =>
      COMPARED[kind] ? [{ start, end, kind: COMPARED[kind]!, role }] : [],
    )
    found.push(names.map(keyOf))
    located.push(names.filter(({ role }) => role !== 'actor').map(keyOf))
    for (const country of entities.filter(({ code }: Entity) => code !== undefined)) {
      codes++
      if (
        spans.some(
          (span) => span.start === country.start && span.end === country.end && span.kind === 'place',
        )
      )
        rightCodes++
      else misses?.(`code ${country.text}\t${text}`)
    }
    if (misses === undefined) continue
    const got = new Set(names.map(keyOf))
    const show = (key: string) => {
      const [start, end, kind] = key.split(':')
      return `${kind} [${text.slice(Number(start), Number(end))}]`
    }
    const missed = [...expected].filter((key) => !got.has(key)).map(show)
    const extra = [...got].filter((key) => !expected.has(key)).map(show)
    if (missed.length + extra.length > 0) misses(`- ${missed.join(' ')}\n+ ${extra.join(' ')}\n  ${text}`)
  }
  return {
    ...countSpans(gold, found),
    'f1 without countries that act': countSpans(gold, located).f1!,
    'country codes': codes,
    'country codes on places': round(rightCodes / codes),
  }
}

interface KindSpan {
  readonly start: number
  readonly end: number
  readonly kind: string
}

const keyOf = ({ start, end, kind }: KindSpan) => `${start}:${end}:${kind}`

/** The sentences as they would be printed, and the names in them. */
function toText(sentences: readonly LabelledSentence[]): { text: string; spans: KindSpan[] } {
  let text = ''
  const spans: KindSpan[] = []
  for (const sentence of sentences) {
    const one = printed(sentence)
    if (text !== '') text += '\n\n'
    const at = text.length
    spans.push(...one.spans.map((span) => ({ ...span, start: at + span.start, end: at + span.end })))
    text += one.text
  }
  return { text, spans }
}

function printed({ words, labels }: LabelledSentence): { text: string; spans: KindSpan[] } {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  words.forEach((word, i) => {
    if (i > 0 && !CLINGS.test(word) && !OPENS.test(words[i - 1]!)) text += ' '
    starts.push(text.length)
    text += word
    ends.push(text.length)
  })
  const spans: KindSpan[] = []
  for (let first = 0; first < labels.length; ) {
    let end = first + 1
    // The first of the labels that a corpus leaves open is its own.
    const [label] = labels[first]!.split('|')
    const kind = COMPARED[label!.slice(2)]
    if (label !== 'O') {
      while (end < labels.length && labels[end]!.split('|')[0] === `I-${label!.slice(2)}`) end++
    }
    if (kind !== undefined) spans.push({ start: starts[first]!, end: ends[end - 1]!, kind })
    first = end
  }
  return { text, spans }
}

function round(value: number): number {
  return Math.round(value * 10000) / 10000
}
