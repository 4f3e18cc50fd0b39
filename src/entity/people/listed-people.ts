import type { Token } from '../../document.js'
import { isMostlySmall } from '../../lexicon/clusters.js'
import { isPersonName } from '../../lexicon/gazetteer.js'
import { kindKnown } from '../candidates/known-names.js'
import { kindByHead } from '../meaning/meaning.js'
import {
  byFirstToken,
  byPlace,
  isAge,
  isAllCapitals,
  isCapitalised,
  isGuessed,
  type Mention,
  mentionOf,
  settle,
  wordAt,
} from '../mention.js'
import type { Reading } from '../reading.js'
import { DEGREE, TITLE } from '../words/titles.js'

/** A name of a list has no more words. */
const MOST_WORDS = 3
const LONGEST_LIST = 40
/** The end of a list is of people where so many of it are. */
const FEWEST_SEEN = 2
/** A list of so many people is of them to its end. */
const FEWEST_OF_LINE = 3
const BELIEF = 0.75
/** Less sure than this it doubts somebody. */
const DOUBTED = 0.6
/** What the recogniser sees more surely stays what it is: `Boehly, | Clearlake Capital |, Mark Walter`. */
const SURE = 0.8

/**
 * The names with people whom nobody has seen between people of a list: `Wulan Guritno, | Aura Kasih, Sarwendah, | Ben
 * Kasyafani`. Each stands behind somebody and before somebody, or plays with somebody: `Fajar Alfian/ | Rian Ardianto`.
 */
export function findListedPeople(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const { tokens } = reading
  const at = byFirstToken(names)
  const found: Mention[] = []
  let next = 0
  for (const name of names) {
    const { firstToken, endToken } = name
    if (!isSeen(name) || firstToken < next) continue
    const partner = wordAt(tokens, endToken) === '/' ? partnerOf(reading, name, at) : undefined
    if (partner) found.push(partner)
    let end = behindPerson(reading, endToken)
    if (wordAt(tokens, end) !== ',') continue
    const before = introducedBefore(reading, firstToken, at)
    let open: Mention[] = before ? [before] : []
    let seen = 1
    while (end - endToken < LONGEST_LIST) {
      const item = itemBehind(reading, end)
      if (item < 0) break
      let lead = item
      while (reading.titles[lead - 1] === TITLE) lead--
      const name = at.get(item)
      const isPerson = name !== undefined && isSeen(name)
      const isAnd = wordAt(tokens, lead - 1) === 'dan'
      // `Keisuke Osako, Kota Takai, Ryoya Morishita, | Ayumu Seko |.`
      const isLast = isAnd || (seen >= FEWEST_OF_LINE && endsLine(reading, item, at))
      const unseen = isPerson ? undefined : unseenAt(reading, item, at, isLast)
      if (isPerson) {
        found.push(...open)
        open = []
        seen++
      } else if (unseen) open.push(unseen)
      else break
      end = behindPerson(reading, (unseen ?? name!).endToken)
      // `Sanadi (45), Sakira (40), | Nalo, dan Pitak |`
      if (isLast && seen >= FEWEST_SEEN) found.push(...open.splice(0))
      if (isAnd) break
    }
    next = end
  }
  return found.length === 0 ? names : settle([found.sort(byPlace), names])
}

/** Do two or three words with a capital stand between there and a full stop? */
function endsLine(reading: Reading, first: number, at: ReadonlyMap<number, Mention>): boolean {
  let end = first
  while (end - first < MOST_WORDS && isWordHere(reading, end, at.get(end))) end++
  return end - first > 1 && /^[.;]$/.test(wordAt(reading.tokens, end))
}

/** The other of two who play together, behind the full name of one: `Muh Putra Erwiansyah/ | Patra Harapan Rindorindo`. */
function partnerOf(
  reading: Reading,
  { firstToken, endToken }: Mention,
  at: ReadonlyMap<number, Mention>,
): Mention | undefined {
  const first = endToken + 1
  let end = first
  while (end - first < MOST_WORDS && isWordHere(reading, end, at.get(end))) end++
  if (end - first < 2 || endToken - firstToken < 2 || reading.matchAt.has(first)) return undefined
  const partner = mentionOf(reading, first, end, { kind: 'person', confidence: BELIEF })
  return kindKnown(partner.text) === undefined ? partner : undefined
}

/** Somebody whom the recogniser doubts tells nothing of those beside: `kota | Al-Zahra |, Al-Basma, | Al-Rawda |`. */
const isSeen = ({ kind, confidence }: Mention) => kind === 'person' && confidence >= DOUBTED

/** Where the next of a list begins, behind `,`, `dan` or both and any titles; -1 where the list is over. */
function itemBehind({ tokens, titles }: Reading, end: number): number {
  const isComma = /^[,;]$/.test(wordAt(tokens, end))
  const isAnd = wordAt(tokens, isComma ? end + 1 : end) === 'dan'
  if (!isComma && !isAnd) return -1
  let item = end + (isComma && isAnd ? 2 : 1)
  while (titles[item] === TITLE) item++
  return item
}

/** Behind the degrees and the age of somebody: `Ridwan, M.Sc. |, Lilis Suryani (45) |`. */
function behindPerson({ tokens, titles }: Reading, end: number): number {
  let at = end
  while (titles[at] === DEGREE || (wordAt(tokens, at) === ',' && titles[at + 1] === DEGREE)) at++
  return behindAge(tokens, at)
}

/** Behind `(45)` or `(45 tahun)`; else `end`. */
function behindAge(tokens: readonly Token[], end: number): number {
  if (!isAge(tokens, end)) return end
  const close = wordAt(tokens, end + 2) === 'tahun' ? end + 3 : end + 2
  return wordAt(tokens, close) === ')' ? close + 1 : end
}

/** Words before which a list of people begins: `yaitu | Tyrell Malacia | , Sergio Reguilon, Luke Shaw`. */
const INTRODUCES: ReadonlySet<string> = new Set(
  'yaitu yakni adalah ialah lain diantaranya seperti termasuk bernama oleh'.split(' '),
)

/** `terdiri dari | Jisoo |, Jennie`; the `dari` of a place alone says nothing. */
const introduces = (tokens: readonly Token[], at: number) =>
  INTRODUCES.has(wordAt(tokens, at)) || wordAt(tokens, at - 1) === 'terdiri'

function introducedBefore(
  reading: Reading,
  person: number,
  at: ReadonlyMap<number, Mention>,
): Mention | undefined {
  const { tokens } = reading
  if (wordAt(tokens, person - 1) !== ',') return undefined
  let first = person - 1
  while (person - 1 - first < MOST_WORDS && isWordHere(reading, first - 1, at.get(first - 1))) first--
  if (first === person - 1 || !introduces(tokens, first - 1)) return undefined
  const unseen = unseenAt(reading, first, at)
  return unseen?.endToken === person - 1 ? unseen : undefined
}

/** Words with a capital between commas that no dictionary knows, and that the recogniser does not see or doubts. */
function unseenAt(
  reading: Reading,
  first: number,
  at: ReadonlyMap<number, Mention>,
  isLast = false,
): Mention | undefined {
  const { tokens } = reading
  let end = first
  while (end - first < MOST_WORDS && isWordHere(reading, end, at.get(end))) end++
  if (end === first || (!isLast && itemBehind(reading, behindPerson(reading, end)) < 0)) return undefined
  const { text } = tokens[first]!
  if (isLast && (isCapitalised(wordAt(tokens, end)) || isMostlySmall(text))) return undefined
  if (!isPersonName(text) && (kindKnown(text) !== undefined || reading.matchAt.has(first))) return undefined
  const person = mentionOf(reading, first, end, { kind: 'person', confidence: BELIEF })
  return kindKnown(person.text) === undefined ? person : undefined
}

function isWordHere({ tokens, titles }: Reading, at: number, name: Mention | undefined): boolean {
  const token = tokens[at]
  if (titles[at] !== 0) return false
  if (token?.kind !== 'word' || !isCapitalised(token.text) || isAllCapitals(token.text)) return false
  return name === undefined || isDoubted(name)
}

const isDoubted = (name: Mention) =>
  isGuessed(name) &&
  name.confidence < SURE &&
  name.endToken - name.firstToken <= MOST_WORDS &&
  !(name.kind === 'organization' && kindByHead(name.text.split(' ')) === 'organization')
