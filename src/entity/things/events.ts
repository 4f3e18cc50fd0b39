import type { Sentence, Token } from '../../document.js'
import { CASING, casingOf } from '../../lexicon/clusters.js'
import { formMayBe, mayBe } from '../../lexicon/gazetteer.js'
import { isCue } from '../../lexicon/name-cues.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { recentForms } from '../../root/stem.js'
import { gathered } from '../../store/records.js'
import {
  changed,
  isAllCapitals,
  isCapitalised,
  type Mention,
  mentionOf,
  overlaps,
  placeOf,
  type TokenSet,
  tokensIn,
  wordAt,
} from '../mention.js'
import type { Reading } from '../reading.js'
import { isHeadlineWord } from '../words/headline-words.js'
import { CAPITALISED, hasFact, OF_EVENT, placesOf } from '../words/word-facts.js'

const LONGEST = 10

/**
 * Events by the shape of their names, and names that others found (`known`) with the ordinal or the year that follows:
 * `Pertemuan Pejabat Tinggi ASEAN-Rusia ke-19`, `Piala Dunia 2022`, `Thailand Terbuka 2024`.
 */
export function findEvents(reading: Reading, known: readonly Mention[]): Mention[] {
  const { tokens, sentences, casings } = reading
  const events: Mention[] = []
  const bodies = tokensIn(known.filter(isSureBody))
  const people = tokensIn(known.filter(({ kind }) => kind === 'person'))
  let at = 0
  let next = 0
  for (const i of placesOf(tokens, OF_EVENT)) {
    if (!hasFact(tokens, i, CAPITALISED) || bodies.has(i)) continue
    while (at < sentences.length && sentences[at]!.endToken <= i) {
      at++
      next = 0
    }
    const sentence = sentences[at]
    if (!sentence || casings[at] !== 'mixed' || i < sentence.firstToken || i < next) continue
    // `Komite Olimpiade Yunani`
    if (i > sentence.firstToken && formMayBe(tokens[i - 1]!.text, CLASS.organizationHead)) continue
    const found = eventAt(reading, i, sentence)
    if (!found) continue
    const span = withoutPerson(reading, found, people)
    const [first, end] = span
    if (isPartOfOffice(reading, span, sentence)) continue
    events.push(mentionOf(reading, first, end, { kind: 'event', confidence: 0.85 }))
    next = end
  }
  const others = gathered(known, (name) => {
    if (name.kind !== 'event' || events.some((event) => overlaps(event, name))) return undefined
    const end = yearEnd(tokens, name.endToken)
    return end === name.endToken ? name : changed(name, placeOf(reading, name.firstToken, end))
  })
  return [...events, ...others].sort((a, b) => a.start - b.start)
}

/** `Piala Dunia | Reaksi Calvin Verdonk`: the headline that ran into an event of the dictionaries tells of somebody. */
function withoutPerson(
  { matchAt }: Reading,
  [first, end]: readonly [number, number],
  people: TokenSet,
): [number, number] {
  const match = matchAt.get(first)
  if (!match || !mayBe(match, CLASS.event) || match.endToken - first < 2) return [first, end]
  for (let at = match.endToken; at < end; at++) if (people.has(at)) return [first, match.endToken]
  return [first, end]
}

/**
 * `Direktur | Operasi Pembangkit PLN`, `Sekretaris Badan Pemenangan | Pemilu Partai Golkar`: what an office is for, where no
 * number says that it is one of its kind.
 */
function isPartOfOffice(
  { tokens, matchAt }: Reading,
  [first, end]: readonly [number, number],
  { firstToken }: Sentence,
): boolean {
  if (isOrdinalOrYear(tokens[end - 1]!.text)) return false
  for (let at = first - 1; at >= Math.max(firstToken, first - LONGEST) && isNameWord(tokens[at]!); at--)
    if (mayBe(matchAt.get(at), CLASS.position)) return true
  return false
}

/** `PT Liga Indonesia Baru`, `Nuon Games`: the recogniser is sure of a body around the word of an event. */
const isSureBody = ({ kind, confidence }: Mention) => kind === 'organization' && confidence >= SURE

const SURE = 0.85

/** The event of whose name the word at `at` is the head or the tail. */
function eventAt(reading: Reading, at: number, sentence: Sentence): [number, number] | undefined {
  const { tokens } = reading
  const { text, kind } = tokens[at]!
  if (kind !== 'word') return undefined
  const lower = text.toLowerCase()
  if (isCue('festival', lower)) return fromHead(reading, at, sentence, lower)
  return isCue('cup', lower) ? fromTail(reading, at, sentence) : undefined
}

function fromHead(
  reading: Reading,
  at: number,
  { endToken }: Sentence,
  lower: string,
): [number, number] | undefined {
  const { tokens, matchAt } = reading
  let end = at + 1
  while (end < endToken && end - at < LONGEST && isNameWord(tokens[end]!)) end++
  // `Pertemuan | Direktur Operasi PT Maju dengan gubernur`: who meets is no name of a meeting.
  if (isCue('meeting', lower) && mayBe(matchAt.get(at + 1), CLASS.position)) return undefined
  // `Festival Director Balinale`: who runs one.
  if (lower === 'festival' && OFFICE.test(wordAt(tokens, at + 1))) return undefined
  const words = end - at - 1
  const dated = yearEnd(tokens, end)
  // `HUT ke-79 RI`: behind its number is whose day it is.
  const whose = lower === 'hut' && dated > end ? endOfNation(tokens, dated) : dated
  const first = startOfKnown(reading, at)
  if (whose > dated) return [first, whose]
  if (words === 0) return dated > end && !isCue('meeting', lower) ? [first, dated] : undefined
  if (isCue('meeting', lower) && words < 2 && dated === end) return undefined
  return [first, dated]
}

/** `Kualifikasi | Piala Dunia`: where the event begins that the dictionaries know around the word. */
function startOfKnown({ tokens, matchAt }: Pick<Reading, 'tokens' | 'matchAt'>, at: number): number {
  for (let first = at - 1; first >= at - MOST_BEFORE; first--) {
    const match = matchAt.get(first)
    const isWhole = match !== undefined && match.endToken > at && isCapitalised(wordAt(tokens, first))
    if (isWhole && mayBe(match, CLASS.event)) return first
  }
  return at
}

const MOST_BEFORE = 2

const OFFICE = /^(?:Director|Manager|Coordinator|Head)$/

function endOfNation(tokens: readonly Token[], at: number): number {
  const from = wordAt(tokens, at) === 'Kemerdekaan' ? at + 1 : at
  if (wordAt(tokens, from) === 'RI') return from + 1
  return wordAt(tokens, from) === 'Republik' && wordAt(tokens, from + 1) === 'Indonesia' ? from + 2 : at
}

function fromTail(
  { tokens, matchAt }: Reading,
  at: number,
  { firstToken }: Sentence,
): [number, number] | undefined {
  let first = at
  /** Where a country or a place last stood. */
  let place = at - 1
  while (first > firstToken && at - first < LONGEST && mayLead(tokens[first - 1]!)) {
    first--
    const match = matchAt.get(first)
    if (mayBe(match, CLASS.country | CLASS.area | CLASS.capital)) place = first
    // `Ketua Panitia Penyelenggara | Indonesia Open 2024`: who runs it is no part of its name.
    if (mayBe(match, CLASS.position)) {
      first = place
      break
    }
  }
  if (first === at || (at - first === 1 && first === firstToken && !isAllCapitals(tokens[first]!.text))) {
    if (first === at) return undefined
  }
  return [first, yearEnd(tokens, at + 1)]
}

/** Not the words of a headline: `Ini Alasan Utama | Indonesia Open 2024`. */
function mayLead(token: Token): boolean {
  if (!isNameWord(token)) return false
  return casingOf(token.text) !== CASING.lower || !recentForms(token.text.toLowerCase()).known
}

/** Behind `ke-19`, `XX`, `2022`, `U-20` and the like. */
function yearEnd(tokens: readonly Token[], at: number): number {
  let end = at
  while (end < tokens.length && end - at < 3 && isOrdinalOrYear(tokens[end]!.text)) end++
  return end
}

function isOrdinalOrYear(word: string): boolean {
  if (word.length > 9) return false
  return /^(?:ke-\d+|ke-[IVXL]+|(?:19|20)\d\d(?:[/-]\d\d(?:\d\d)?)?|[UK]-?\d\d|[IVX]{2,5})$/.test(word)
}

function isNameWord({ kind, text }: Token): boolean {
  return kind === 'word' && isCapitalised(text) && !isHeadlineWord(text)
}
