import type { EntityKind, Token } from '../../document.js'
import { lookUpName } from '../../lexicon/gazetteer.js'
import { letterKey } from '../../store/letter-key.js'
import { kindKnown } from '../candidates/known-names.js'
import { byEndToken, isAllCapitals, isCapitalised, type Mention, wordAt, wordsBetween } from '../mention.js'
import type { Reading } from '../reading.js'
import { isHeadOfBody, isLooselySpelled, spelledFrom } from '../words/long-forms.js'
import { BEFORE_SHORT_FORM, placesOf } from '../words/word-facts.js'
import { meaningOf } from './meaning.js'

/** A short form that the text itself explains: `Komisi Pemberantasan Korupsi (KPK)`, `pajak pertambahan nilai (PPN)`. */
export interface Definition {
  readonly acronym: string
  readonly acronymToken: number
  /** Tokens of the long form. */
  readonly firstToken: number
  readonly endToken: number
  readonly longForm: string
  /** What the long form names; `term` where it names nothing, and so its short form neither. */
  readonly kind: EntityKind | 'term'
}

const LONGEST_ACRONYM = 12
const LONGEST_FORM = 14

/** The definitions in the text, in order. */
export function findDefinitions(reading: Reading, names: readonly Mention[]): Definition[] {
  const { tokens } = reading
  const places = placesOf(tokens, BEFORE_SHORT_FORM)
  if (places.length === 0) return []
  const nameUntil = byEndToken(names)
  const definitions: Definition[] = []
  for (const at of places) {
    if (at === 0 || at + 1 === tokens.length) continue
    const found = definitionAt(reading, at, nameUntil)
    if (found) definitions.push(found)
  }
  return definitions
}

function definitionAt(reading: Reading, at: number, nameUntil: NamesUntil): Definition | undefined {
  const { tokens } = reading
  if (tokens[at]!.text !== '(')
    return isAllCapitals(tokens[at + 1]!.text)
      ? calledBehind(reading, at, nameUntil)
      : clippedBehind(reading, at, nameUntil)
  const listed = listedFirm(reading, at, nameUntil)
  if (listed) return listed
  const close = endOfShort(tokens, at + 1)
  const short = close > 0 ? shortBehind(reading, [at, close], nameUntil) : undefined
  return short ?? (close === at + 2 ? undefined : longBehind(reading, at, nameUntil))
}

type NamesUntil = ReadonlyMap<number, Mention>

/** Words of a short form: `(Satgas PKH)`. */
const MOST_WORDS = 3

/** Where the bracket closes in which nothing but a short form begins at `first`; -1 where there is more. */
function endOfShort(tokens: readonly Token[], first: number): number {
  for (let at = first; at < first + MOST_WORDS && at < tokens.length && looksShort(tokens[at]!); at++)
    if (wordAt(tokens, at + 1) === ')') return at + 1
  return -1
}

/** `Komisi Pemberantasan Korupsi (KPK)`, `Satuan Tugas Penertiban Kawasan Hutan (Satgas PKH)`: the short form in a bracket. */
function shortBehind(
  reading: Reading,
  [open, close]: readonly [number, number],
  nameUntil: NamesUntil,
): Definition | undefined {
  const { tokens } = reading
  const acronym = wordsBetween(tokens, open + 1, close).join(' ')
  // `'International Council on Clean Transportation' (ICCT)`
  const end = QUOTE.test(wordAt(tokens, open - 1)) ? open - 1 : open
  const name = nameUntil.get(end)
  if (name?.kind === 'person') return undefined
  const spelled = isStockCode(tokens, end, acronym, name)
    ? end - 1
    : longFormStart(tokens, end, acronym, name)
  const first = spelled < 0 && name && isClipped(acronym, name) ? name.firstToken : spelled
  return first < 0 ? undefined : definitionOf(reading, [open + 1, close], [first, end], name)
}

const QUOTE = /^['"”’]$/

/** `Elnusa (ELSA)`: what the exchange calls a firm of one word. */
function isStockCode(
  tokens: readonly Token[],
  open: number,
  acronym: string,
  name: Mention | undefined,
): boolean {
  return (
    name?.kind === 'organization' &&
    name.firstToken === open - 1 &&
    /^[A-Z]{4}$/.test(acronym) &&
    (name.entry !== undefined || name.confidence >= SURE_OF_FIRM) &&
    isLooselySpelled(tokens, open - 1, open, acronym)
  )
}

const SURE_OF_FIRM = 0.75

/** `PT Pelita Samudera Tbk (PSSX)`, `Pelita Samudera (kode emiten: PSSX)`: a firm, and its four letters on the exchange. */
function listedFirm(reading: Reading, open: number, nameUntil: NamesUntil): Definition | undefined {
  const { tokens } = reading
  const name = nameUntil.get(open)
  if (name?.kind !== 'organization') return undefined
  let at = open + 1
  while (at - open < LONGEST_LABEL && /^(?:kode|emiten|saham|IDX|BEI|:)$/.test(wordAt(tokens, at))) at++
  const acronym = wordAt(tokens, at)
  const isListed = at > open + 1 || /^PT .* Tbk\.?$/.test(name.text)
  if (!isListed || !/^[A-Z]{4}$/.test(acronym) || wordAt(tokens, at + 1) !== ')') return undefined
  const { firstToken, text } = name
  return { acronym, acronymToken: at, firstToken, endToken: open, longForm: text, kind: 'organization' }
}

/** `kode emiten :` */
const LONGEST_LABEL = 4

/** `BPS (Badan Pusat Statistik)`: the short form first, and all that it stands for in the bracket at `open`. */
function longBehind(reading: Reading, open: number, nameUntil: NamesUntil): Definition | undefined {
  const { tokens } = reading
  const short = tokens[open - 1]!
  const first = open + 1
  // `PB (pembebasan bersyarat)`
  const mayBeLong = isCapitalised(wordAt(tokens, first)) || isAllCapitals(short.text)
  if (!looksShort(short) || !mayBeLong) return undefined
  let close = first + 1
  while (close < tokens.length && close - first <= LONGEST_FORM && tokens[close]!.text !== ')') close++
  if (wordAt(tokens, close) !== ')' || close - first < 2) return undefined
  if (spelledFrom(tokens, close, short.text) !== first) return undefined
  const name = nameUntil.get(close)
  return name?.kind === 'person' ? undefined : definitionOf(reading, [open - 1, open], [first, close], name)
}

/** `Produk Nasional Bruto atau PNB`: only where each letter is a word's first. */
function calledBehind(reading: Reading, at: number, nameUntil: NamesUntil): Definition | undefined {
  const { tokens } = reading
  const acronym = tokens[at + 1]!.text
  if (acronym.length < 3 || acronym.length > LONGEST_ACRONYM) return undefined
  // `PT Amman Mineral Internasional Tbk (AMMN) atau | AMMAN`
  const open = wordAt(tokens, at - 1) === ')' && wordAt(tokens, at - 3) === '(' ? at - 3 : at
  const name = open < at ? nameUntil.get(open) : undefined
  if (name?.kind === 'organization')
    return definitionOf(reading, [at + 1, at + 2], [name.firstToken, open], name)
  const first = at - acronym.length
  // `Agus Wirawan Kartika atau AWK`: somebody, called by letters.
  if (first < 0 || nameUntil.get(at)?.kind === 'person') return undefined
  for (let i = 0; i < acronym.length; i++) {
    if (tokens[first + i]!.text.charAt(0).toUpperCase() !== acronym.charAt(i)) return undefined
  }
  return definitionOf(reading, [at + 1, at + 2], [first, at], undefined)
}

/** `Barisan Rakyat Sejahtera atau | Barasa`: a body, and a word of its letters. */
function clippedBehind(reading: Reading, at: number, nameUntil: NamesUntil): Definition | undefined {
  const short = reading.tokens[at + 1]!
  const name = nameUntil.get(at)
  if (!name || !looksShort(short) || !isClipped(short.text, name)) return undefined
  return definitionOf(reading, [at + 1, at + 2], [name.firstToken, at], name)
}

/** `Dispakan` of `Dinas Ketahanan Pangan dan Perikanan`: a word of a body's letters. */
function isClipped(short: string, { kind, text, firstToken, endToken }: Mention): boolean {
  if (kind !== 'organization' || endToken - firstToken < 2 || short.length < SHORTEST_CLIPPED) return false
  return isOfLetters(letterKey(short), letterKey(text))
}

const SHORTEST_CLIPPED = 4

/** Do the letters of `short` stand in `long` in their order, the first as its first? */
function isOfLetters(short: string, long: string): boolean {
  if (short.charAt(0) !== long.charAt(0)) return false
  let next = 0
  for (let i = 0; i < long.length && next < short.length; i++) if (long[i] === short[next]) next++
  return next === short.length
}

function definitionOf(
  reading: Reading,
  [acronymToken, endOfAcronym]: readonly [number, number],
  [firstToken, endToken]: readonly [number, number],
  name: Mention | undefined,
): Definition | undefined {
  const { text, tokens } = reading
  const acronym = wordsBetween(tokens, acronymToken, endOfAcronym).join(' ')
  const longForm = text.slice(tokens[firstToken]!.start, tokens[endToken - 1]!.end)
  const covering = name && name.firstToken <= firstToken ? name : undefined
  const words = wordsBetween(tokens, firstToken, endToken)
  // `program Kampung Bahari Nusantara (KBN)`: the text says that it is no village.
  const said = covering?.kind === 'programme' ? covering.kind : meaningOf(words, acronym, covering)
  // `PT BWS (Bumi Wiralaga Sejahtera)`: the head of a firm stands before its letters.
  const isFirm =
    said === 'term' && acronymToken < firstToken && isHeadOfBody(wordAt(tokens, acronymToken - 1))
  const kind = isFirm ? 'organization' : said
  // `Sekretaris Jenderal Himpunan Pengusaha Muda Indonesia (Sekjen HIPMI)`: offices are found by their heads.
  if (kind === 'position' && endOfAcronym - acronymToken > 1) return undefined
  return kind && { acronym, acronymToken, firstToken, endToken, longForm, kind }
}

/** `KPK`, `Kemendagri`, `BP2MI`; two letters or more, no sentence in brackets. */
function looksShort({ text, kind }: Token): boolean {
  return kind === 'word' && text.length >= 2 && text.length <= LONGEST_ACRONYM && isCapitalised(text)
}

/**
 * Where the long form before the bracket at `end` begins, or -1. It is no longer than its letters ask, but for the head of
 * a body that news leaves out: `Kementerian Energi dan Sumber Daya Mineral (ESDM)`.
 */
function longFormStart(
  tokens: readonly Token[],
  end: number,
  acronym: string,
  name: Mention | undefined,
): number {
  // `Partai Persatuan Indonesia (Perindo)`: known as a whole by that form.
  const entry = name?.entry
  if (entry && lookUpName(acronym).some((known) => known.name === entry.name)) return name.firstToken
  const spelled = spelledFrom(tokens, end, acronym)
  // `pulang-pergi (PP)`
  if (spelled >= 0 && (end - spelled > 1 || wordAt(tokens, spelled).includes('-'))) {
    const isLonger = name?.kind === 'organization' && name.firstToken < spelled
    // `Badan Geologi | Kementerian Energi dan Sumber Daya Mineral (ESDM)`; `SMK Raden Umar Said (RUS)`, whom nobody has seen as a whole.
    const isOfOther = isLonger && isHeadOfBody(wordAt(tokens, spelled - 1))
    const first = isLonger && !isOfOther ? name.firstToken : spelled - 1
    const mayLead = isLonger || isCapitalised(wordAt(tokens, first))
    return mayLead && leavesOutHead(tokens, first, spelled, end) ? first : spelled
  }
  if (name && end - name.firstToken > 1 && isLooselySpelled(tokens, name.firstToken, end, acronym))
    return name.firstToken
  // `Pertemuan Pejabat Tinggi ASEAN-Rusia ke-19 (ARSOM)`: an acronym of the English name.
  const titled = name && (name.kind === 'organization' || name.kind === 'event') && end - name.firstToken > 1
  if (!titled || acronym !== acronym.toUpperCase()) return -1
  const known = kindKnown(acronym)
  // `Asosiasi Sepak Bola Jerman (DFB)`: a body of another country, and what it is called there.
  const isForeign =
    known === 'organization' && name.entry === undefined && kindKnown(wordAt(tokens, end - 1)) === 'country'
  return known === undefined || isForeign ? name.firstToken : -1
}

/** `Kementerian` before `Energi`; not `Bank Sentral` before `Amerika Serikat`, `Dies Natalis` before `Universitas Maju`. */
function leavesOutHead(tokens: readonly Token[], first: number, spelled: number, end: number): boolean {
  const rest = wordsBetween(tokens, spelled, end)
  if (isHeadOfBody(rest[0]!)) return false
  if (kindKnown(rest.join(' ')) !== undefined) return false
  const head = tokens[first]!.text
  // `Balai Besar Meteorologi (BMKG)`
  return isHeadOfBody(head) || isHeadOfBody(`${head} ${rest[0]}`)
}
