import { decodeModel, unpackModel } from '../../crf/model.js'
import { createSequenceTagger, type SequenceTagger } from '../../crf/tagger.js'
import type { Confidence, EntityKind, Span, Token } from '../../document.js'
import { formMayBe } from '../../lexicon/gazetteer.js'
import RECOGNISER_MODEL from '../../lexicon/generated/recogniser.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { mapped } from '../../store/records.js'
import { numberedWords } from '../../store/word-numbers.js'
import { isCapitalised, mentionOf, wordAt, wordsBetween } from '../mention.js'
import type { Reading } from '../reading.js'
import { asProse } from '../words/casing.js'
import { isHeadlineWord } from '../words/headline-words.js'
import { NAME_FEATURES, nameMarks } from './features.js'
import { isNoCountryAfter, isPartOfTerm, kindKnown } from './known-names.js'
import { nameWindows } from './name-windows.js'

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
export function recognise(reading: Reading, recogniser: SequenceTagger = packagedRecogniser()): NameSpan[] {
  const { tokens, words: written, sentences, casings, matches } = reading
  const { labels, tag, confidence } = recogniser
  const kinds = kindsOf(labels)
  const marks = nameMarks(written, matches)
  const numbered = numberedWords(tokens)
  const names: NameSpan[] = []
  for (let at = 0; at < sentences.length; at++) {
    const { firstToken: first, endToken: end } = sentences[at]!
    const casing = casings[at]!
    if (casing === 'mixed') {
      for (const [from, to] of nameWindows(tokens, marks, first, end)) {
        addNames(from, tag(written, from, to, { marks, first, end, numbered }))
      }
    } else {
      const words = asProse(written.slice(first, end), casing)
      addNames(first, tag(words, 0, words.length, { marks: nameMarks(words) }))
    }
  }
  return names

  /** Of the words from that token on, by the labels that were found last. */
  function addNames(from: number, path: Uint8Array): void {
    for (const { first, end, kind } of namesOnPath(path, kinds)) {
      const name = trimName(tokens, from + first, from + end)
      if (!name || ((kind === 'country' || kind === 'place') && isNoCountry(tokens, name, kind))) continue
      const said = { kind, confidence: rounded(confidence(first, end)) }
      names.push(mentionOf(reading, name[0], name[1], said) as NameSpan)
    }
  }
}

/** What a label says: the kind of the name that begins with it or goes on; nothing for `O`. */
interface LabelKind {
  readonly kind: NameKind
  readonly goesOn: boolean
}

function kindsOf(labels: readonly string[]): (LabelKind | undefined)[] {
  return mapped(labels, (label) =>
    label === 'O' ? undefined : { kind: label.slice(2) as NameKind, goesOn: label.startsWith('I-') },
  )
}

interface LabelledName {
  readonly first: number
  readonly end: number
  readonly kind: NameKind
}

/** The names that the labels of a sentence make. */
function namesOnPath(path: Uint8Array, kinds: readonly (LabelKind | undefined)[]): LabelledName[] {
  const found: LabelledName[] = []
  for (let first = 0; first < path.length; ) {
    const label = kinds[path[first]!]
    let end = first + 1
    if (label) {
      for (; end < path.length; end++) {
        const next = kinds[path[end]!]
        if (!next?.goesOn || next.kind !== label.kind) break
      }
      found.push({ first, end, kind: label.kind })
    }
    first = end
  }
  return found
}

type Range = readonly [firstToken: number, endToken: number]

/**
 * The name without marks at its ends, up to a bracket that it does not open: `– ASEAN` → `ASEAN`, `UGM) Yogyakarta` →
 * `UGM`. Nothing is left where no word is: addresses and marks are no names.
 */
function trimName(tokens: readonly Token[], firstToken: number, endToken: number): Range | undefined {
  let first = firstToken
  while (first < endToken && isMark(tokens[first]!)) first++
  // `Advertisement Royal Group Capital`: a page's own word at the head of a paragraph.
  if (first + 1 < endToken && /^advertisement$/i.test(tokens[first]!.text)) first++
  // `Jaksa Agung RI | Sanitiar`: the state is of the office.
  if (first + 1 < endToken && tokens[first]!.text === 'RI') first++
  let open = 0
  let end = first
  for (let i = first; i < endToken && open >= 0; i++) {
    const { text } = tokens[i]!
    if (text === '(') open++
    if (text === ')') open--
    if (open === 0) end = i + 1
  }
  // `Himpunan Mahasiswa Islam (HMI`: the other half stands behind.
  if (open === 1 && wordAt(tokens, endToken) === ')') end = endToken + 1
  while (first < end && isMark(tokens[end - 1]!) && tokens[end - 1]!.text !== ')') end--
  // `Pemerintah AS`: a government is named by its country.
  if (first < end && GOVERNMENT.has(tokens[first]!.text) && isCountry(tokens, first + 1, end)) first++
  // A Headline Writes Its Verbs So Too: `ASEAN Justeru`, `Fikri Singkirkan`.
  while (end - first > 1 && (isHeadlineWord(tokens[end - 1]!.text) || isLinkLabel(tokens, end - 1))) end--
  // `Israel | Serang | Gaza`: a verb, and no town.
  const before = wordAt(tokens, first - 1)
  const isVerb = end - first > 1 && SERANG.test(tokens[first]!.text) && isCapitalised(before)
  if (isVerb && !formMayBe(before, BEFORE_AREA)) first++
  end = endBeforeVerb(tokens, first, end)
  for (let i = first; i < end; i++) {
    const { kind, text } = tokens[i]!
    if (kind === 'word' || (kind === 'url' && isOutlet(text))) return [first, end]
  }
  return undefined
}

const GOVERNMENT: ReadonlySet<string> = new Set(['Pemerintah', 'pemerintah'])

/** `di Tanggamus | Baca juga: ...`, where a page has lost its lines. */
const isLinkLabel = (tokens: readonly Token[], at: number) =>
  wordAt(tokens, at + 1).toLowerCase() === 'juga' && tokens[at]!.text === 'Baca'

/** `BRI Dukung Koperasi Desa`: a body that the dictionaries know ends before a verb of a headline. */
function endBeforeVerb(tokens: readonly Token[], first: number, end: number): number {
  for (let at = first + 1; at < end - 1; at++) {
    const { text } = tokens[at]!
    if (!isCapitalised(text) || !isHeadlineWord(text)) continue
    const form = wordsBetween(tokens, first, at)
    // `Pakistan | Serang Pangkalan Udara`, `Demonstran | Serang Gedung`; but `Kota Serang`.
    if (SERANG.test(text) && !formMayBe(form.at(-1)!, BEFORE_AREA))
      return kindKnown(form.join(' ')) === undefined ? first : at
    // `Polres Pesawaran | Gelar Olahraga`
    const isBody = form.length > 1 && formMayBe(form[0]!, CLASS.organizationHead)
    return isBody || kindKnown(form.join(' ')) === 'organization' ? at : end
  }
  return end
}

const SERANG = /^serang$/i
/** What stands before the name of an area. */
const BEFORE_AREA = CLASS.placeCue | CLASS.organizationHead | CLASS.position | CLASS.area

function isCountry(tokens: readonly Token[], first: number, end: number): boolean {
  const form = wordsBetween(tokens, first, end)
  return formMayBe(form.join(' '), CLASS.country)
}

/** `bahasa Inggris`, `dolar Singapura`, `Indonesia Raya`. */
function isNoCountry(tokens: readonly Token[], [first, end]: Range, kind: NameKind): boolean {
  if (isCountry(tokens, first, end) && isPartOfTerm(tokens, first, end)) return true
  return (
    (kind === 'country' || isCountry(tokens, first, end)) &&
    first > 0 &&
    isNoCountryAfter(tokens[first - 1]!.text.toLowerCase())
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

const rounded = (confidence: Confidence) => Math.round(confidence * 1000) / 1000
