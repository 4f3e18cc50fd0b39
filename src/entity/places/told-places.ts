import { isMostlySmall } from '../../lexicon/clusters.js'
import { isPersonName, mayBe } from '../../lexicon/gazetteer.js'
import { isCue } from '../../lexicon/name-cues.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { speechWord } from '../../lexicon/speech-words.js'
import {
  byFirstToken,
  byPlace,
  isAllCapitals,
  isCapitalWord,
  isGuessed,
  type Mention,
  mentionOf,
  settle,
  tokensIn,
  wordAt,
} from '../mention.js'
import { type Reading, sentencesInOrder } from '../reading.js'
import { isHeadlineWord } from '../words/headline-words.js'
import { CAPITALISED, placesOf } from '../words/word-facts.js'

/** What stands before the name of a village or a district; in short also with a stop. */
const LEVELS: ReadonlySet<string> = new Set(
  (
    'Desa Dusun Dukuh Gampong Kampung Kelurahan Kalurahan Kecamatan Kapanewon Kabupaten Nagari Pekon Distrik ' +
    'Ds Dsn Kp Kel Kec Kab Ds. Dsn. Kp. Kel. Kec. Kab.'
  ).split(' '),
)
/** Its name has no more words. */
const LONGEST_NAME = 3
const LONGEST_LIST = 24
const TOLD = 0.85
/** What the recogniser sees more surely stays what it is. */
const SURE = 0.97
/** Before a place of one word that was told elsewhere. */
const WHERE: ReadonlySet<string> = new Set(['di', 'ke', 'dari', 'warga', 'asal'])

/**
 * The names with the villages and districts that the text tells by the word before them, there and wherever they stand again:
 * `Kecamatan Medang Deras … warga Medang Deras`; and those of a list behind: `Kecamatan Kaliwungu, Brangsong dan Rowosari`.
 */
export function findToldPlaces(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const { tokens } = reading
  const cues = placesOf(tokens, CAPITALISED).filter(
    (at) => LEVELS.has(tokens[at]!.text) && !isOfOffice(reading.matchAt, at),
  )
  if (cues.length === 0) return names
  const isCueInProse = proseOf(reading)
  const nameAt = byFirstToken(names)
  const places: Mention[] = []
  const told = new Map<string, string[]>()
  const fullNames = new Map<string, string | undefined>()
  const spans: Pick<Mention, 'firstToken' | 'endToken'>[] = []
  const place = (first: number, end: number, name?: string) =>
    places.push(mentionOf(reading, first, end, { kind: 'place', confidence: TOLD, name }))
  const inNames = tokensIn(names)
  for (const firstToken of cues) {
    if (!isCueInProse(firstToken) || (spans.at(-1)?.endToken ?? 0) > firstToken) continue
    // `GOR | Kecamatan Cipongkor`, `Kecamatan | Dusun Timur`
    if (inNames.has(firstToken) && !nameAt.has(firstToken)) continue
    if (LEVELS.has(wordAt(tokens, firstToken - 1))) continue
    if (mayBe(reading.matchAt.get(firstToken), CLASS.area)) continue
    const first = firstToken + 1
    const area = reading.matchAt.get(first)
    if (mayBe(area, CLASS.area) && area!.casing === 'written') {
      if (!nameAt.has(firstToken) && !nameAt.has(first)) place(firstToken, area!.endToken)
      continue
    }
    const counted = behindCount(tokens, first)
    const end = counted > first ? endOfCounted(reading, counted) : endOfName(reading, first, nameAt)
    if (end === counted || (!nameAt.has(firstToken) && isAllCommon(reading, first, end))) continue
    const words = tokens.slice(first, end).map(({ text }) => text)
    const bare = words.join(' ')
    const full = `${tokens[firstToken]!.text} ${bare}`
    // A village and a district may have one name.
    fullNames.set(bare, fullNames.has(bare) && fullNames.get(bare) !== full ? undefined : full)
    const before = told.get(words[0]!)
    if (before === undefined || before.length < words.length) told.set(words[0]!, words)
    spans.push({ firstToken, endToken: end })
    if (!isSeen(nameAt.get(firstToken), end)) place(firstToken, end)
    for (const at of listBehind(reading, end, nameAt)) place(at, at + 1)
  }
  const inProse = proseOf(reading)
  const taken = tokensIn([...places, ...spans])
  const covered = tokensIn(names.filter((name) => !mayGiveWay(name)))
  for (const at of placesOf(tokens, CAPITALISED)) {
    const words = told.get(tokens[at]!.text)
    if (words === undefined || taken.has(at) || covered.has(at)) continue
    if (words.length === 1 && !inProse(at)) continue
    if (words.some((word, i) => wordAt(tokens, at + i) !== word || covered.has(at + i))) continue
    const name = nameAt.get(at)
    // `Jembatan | Cipinang Melayu`
    if (name ? name.endToken > at + words.length : inNames.has(at)) continue
    const isOne = words.length === 1 && name?.kind !== 'place'
    if (!isOne || WHERE.has(wordAt(tokens, at - 1)))
      place(at, at + words.length, fullNames.get(words.join(' ')))
  }
  return places.length === 0 ? names : settle([places.sort(byPlace), names])
}

/** `Kepala | Desa` */
function isOfOffice(matchAt: Reading['matchAt'], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 2); before--) {
    const match = matchAt.get(before)
    if (match !== undefined && match.endToken > at) return true
  }
  return false
}

/** A place that reaches as far. */
const isSeen = (name: Mention | undefined, end: number) =>
  name !== undefined && name.kind !== 'person' && name.endToken >= end

const mayGiveWay = (name: Mention) =>
  isGuessed(name) &&
  (name.kind === 'place' || name.kind === 'country' || (name.kind === 'person' && name.confidence < SURE))

/** Is a token in a sentence where a capital tells something? Ask in the order of the text. */
function proseOf(reading: Reading): (token: number) => boolean {
  const sentenceOf = sentencesInOrder(reading)
  return (token) => (reading.casings[sentenceOf(token)] ?? 'mixed') === 'mixed'
}

/** How many villages a district of West Sumatra has, before its name: `Kecamatan | 2 x 11 | Enam Lingkung`, `IV | Nagari Bayang Utara`. */
function behindCount(tokens: Reading['tokens'], first: number): number {
  if (/^[xX]$/.test(wordAt(tokens, first + 1)) && tokens[first]!.kind === 'number') return first + 3
  return ROMAN.test(wordAt(tokens, first)) && wordAt(tokens, first + 1) === 'Nagari' ? first + 1 : first
}

const ROMAN = /^[IVX]+$/

function endOfCounted(reading: Reading, first: number): number {
  let end = LEVELS.has(wordAt(reading.tokens, first)) ? first + 1 : first
  while (end - first < LONGEST_NAME && isNameWord(reading, end, undefined)) end++
  return end
}

/** `Kabupaten Konservasi`: what it is, and no name. */
function isAllCommon({ tokens }: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (!isMostlySmall(tokens[at]!.text)) return false
  return true
}

/** Behind the words that begin at `first` and name a village; `first` where none does: `Desa Wisata`, `Kampung Inggris`. */
function endOfName(reading: Reading, first: number, nameAt: ReadonlyMap<number, Mention>): number {
  let end = first
  // `Kelurahan Kampung Melayu`
  if (LEVELS.has(wordAt(reading.tokens, first))) end++
  const seen = nameAt.get(first - 1)
  const sure = seen?.kind === 'place' ? seen.endToken : first
  while (end - first < LONGEST_NAME && isNameWord(reading, end, nameAt.get(end))) {
    // `Kecamatan Kedungjajang | Yuni`, `Gampong Baro | Tahun 2024`
    const { text } = reading.tokens[end]!
    if (LEVELS.has(text) || mayBe(reading.matchAt.get(end), CLASS.area)) break
    if (
      end >= sure &&
      (isPersonName(text) || (end > first && isMostlySmall(text) && !isCue('quarter', text.toLowerCase())))
    )
      break
    end++
  }
  return end
}

function isNameWord({ tokens, matchAt, titles }: Reading, at: number, name: Mention | undefined): boolean {
  const token = tokens[at]
  if (!isCapitalWord(token) || token!.text.endsWith('.') || isAllCapitals(token!.text) || titles[at] !== 0)
    return false
  if (name && !mayGiveWay(name)) return false
  if (isHeadlineWord(token!.text) || speechWord(token!.text.toLowerCase())?.weekday) return false
  return !mayBe(matchAt.get(at), CLASS.position | CLASS.organizationHead | CLASS.placeCue | CLASS.honorific)
}

/** The names of one word in `, Brangsong dan Rowosari`, where nobody is called so; none where no `dan` ends the list. */
function listBehind(reading: Reading, from: number, nameAt: ReadonlyMap<number, Mention>): readonly number[] {
  const { tokens } = reading
  const found: number[] = []
  let at = from
  while (at - from < LONGEST_LIST && wordAt(tokens, at) === ',') {
    const isLast = wordAt(tokens, at + 1) === 'dan'
    const next = isLast ? at + 2 : at + 1
    if (!isPlaceOfList(reading, next, nameAt.get(next))) return []
    found.push(next)
    at = next + 1
    if (isLast) return found
  }
  if (wordAt(tokens, at) !== 'dan' || !isPlaceOfList(reading, at + 1, nameAt.get(at + 1))) return []
  return found.length === 0 ? [] : [...found, at + 1]
}

function isPlaceOfList(reading: Reading, at: number, name: Mention | undefined): boolean {
  if (!isNameWord(reading, at, name) || isCapitalWord(reading.tokens[at + 1])) return false
  return name?.kind !== 'person' && !isPersonName(reading.tokens[at]!.text)
}
