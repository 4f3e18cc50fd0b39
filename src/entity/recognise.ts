import { decodeModel, unpackModel } from '../crf/model.js'
import { createSequenceTagger, type SequenceTagger } from '../crf/tagger.js'
import type { Confidence, EntityKind, Span, Token } from '../document.js'
import { lookUpName } from '../lexicon/gazetteer.js'
import RECOGNISER_MODEL from '../lexicon/generated/recogniser.js'
import { mapped } from '../store/records.js'
import { asProse } from './casing.js'
import { NAME_FEATURES, nameMarks } from './features.js'
import { isHeadlineWord } from './headline-words.js'
import { NO_COUNTRY_AFTER } from './known-names.js'
import type { Reading } from './reading.js'

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

let packaged: SequenceTagger | undefined

/** The recogniser of the package, made on first use; all analyzers share it. */
export function packagedRecogniser(): SequenceTagger {
  packaged ??= createSequenceTagger(unpackModel(RECOGNISER_MODEL, 'entities'), NAME_FEATURES)
  return packaged
}

/** The recogniser of a model file: one that was just trained. */
export function createRecogniser(model: string): SequenceTagger {
  return createSequenceTagger(decodeModel(model, 'entities'), NAME_FEATURES)
}

/**
 * Finds the names in each sentence: `Presiden Joko Widodo tiba di Ankara` → `Presiden` (position),
 * `Joko Widodo` (person), `Ankara` (place).
 *
 * A token is the smallest piece: `ASEAN-Rusia` comes back whole.
 */
export function recognise(
  { text, tokens, sentences, casings, matches }: Reading,
  recogniser: SequenceTagger = packagedRecogniser(),
): NameSpan[] {
  const { labels, tag, confidence } = recogniser
  const written = mapped(tokens, (token) => token.text)
  const allMarks = nameMarks(written, matches)
  const names: NameSpan[] = []
  for (const [at, { firstToken, endToken }] of sentences.entries()) {
    const sentence = written.slice(firstToken, endToken)
    const words = asProse(sentence, casings[at])
    const marks = words === sentence ? allMarks.subarray(firstToken, endToken) : nameMarks(words)
    const path = tag(words, 0, words.length, marks)
    if (path.every((label) => labels[label] === 'O')) continue
    const sure = confidence()
    for (let first = 0; first < path.length; ) {
      const label = labels[path[first]!]!
      let end = first + 1
      if (label !== 'O') while (end < path.length && labels[path[end]!] === `I-${label.slice(2)}`) end++
      const kind = label.slice(2) as NameKind
      const name = label !== 'O' ? trimName(tokens, firstToken + first, firstToken + end) : undefined
      if (name && !((kind === 'country' || kind === 'place') && isNoCountry(tokens, name, kind))) {
        const least = sure.subarray(first, end).reduce((least, each) => Math.min(least, each), 1)
        names.push({ ...spanOf(text, tokens, name), kind, confidence: rounded(least) })
      }
      first = end
    }
  }
  return names
}

type Range = readonly [firstToken: number, endToken: number]

/**
 * The name without marks at its ends, up to a bracket that it does not open: `– ASEAN` → `ASEAN`, `UGM) Yogyakarta` →
 * `UGM`. Nothing is left where no word is: addresses and marks are no names.
 */
function trimName(tokens: readonly Token[], firstToken: number, endToken: number): Range | undefined {
  let first = firstToken
  while (first < endToken && isMark(tokens[first]!)) first++
  let open = 0
  let end = first
  for (let i = first; i < endToken && open >= 0; i++) {
    const { text } = tokens[i]!
    if (text === '(') open++
    if (text === ')') open--
    if (open === 0) end = i + 1
  }
  // `Himpunan Mahasiswa Islam (HMI`: the other half stands behind.
  if (open === 1 && tokens[endToken]?.text === ')') end = endToken + 1
  while (first < end && isMark(tokens[end - 1]!) && tokens[end - 1]!.text !== ')') end--
  // `Pemerintah AS`: a government is named by its country.
  if (tokens[first]?.text === 'Pemerintah' && isCountry(tokens, first + 1, end)) first++
  // A Headline Writes Its Verbs So Too: `ASEAN Justeru`, `Fikri Singkirkan`.
  while (end - first > 1 && isHeadlineWord(tokens[end - 1]!.text)) end--
  for (let i = first; i < end; i++) {
    const { kind, text } = tokens[i]!
    if (kind === 'word' || (kind === 'url' && isOutlet(text))) return [first, end]
  }
  return undefined
}

function isCountry(tokens: readonly Token[], first: number, end: number): boolean {
  const form = tokens.slice(first, end).map(({ text }) => text)
  return lookUpName(form.join(' ')).some((entry) => entry.class === 'country')
}

/** `bahasa Inggris`, `dolar Singapura`, `Indonesia Raya`. */
function isNoCountry(tokens: readonly Token[], [first, end]: Range, kind: NameKind): boolean {
  if (tokens[end]?.text === 'Raya' && isCountry(tokens, first, end)) return true
  return (
    (kind === 'country' || isCountry(tokens, first, end)) &&
    first > 0 &&
    NO_COUNTRY_AFTER.has(tokens[first - 1]!.text.toLowerCase())
  )
}

function isMark({ kind, text }: Token): boolean {
  return (
    kind === 'punctuation' || kind === 'symbol' || kind === 'email' || (kind === 'url' && !isOutlet(text))
  )
}

/** `KOMPAS.com` is a name, `https://kompas.com/berita` an address. */
function isOutlet(address: string): boolean {
  return /^(?!www\.)[\w-]+\.(?:com|co|co\.id|id|net)$/i.test(address)
}

function spanOf(text: string, tokens: readonly Token[], [firstToken, endToken]: Range) {
  const start = tokens[firstToken]!.start
  const end = tokens[endToken - 1]!.end
  return { start, end, text: text.slice(start, end), firstToken, endToken }
}

const rounded = (confidence: Confidence) => Math.round(confidence * 1000) / 1000
