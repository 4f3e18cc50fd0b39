import type { Token } from '../../document.js'
import { formMayBe, isPersonName, lookUpName, mayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { speechWord } from '../../lexicon/speech-words.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { gathered } from '../../store/records.js'
import { KIND_OF_CLASS, kindKnown } from '../candidates/known-names.js'
import { endsOffice, isBehindOffice, takesArea } from '../edges/behind-office.js'
import { endsAsName, FIRST_NAMES } from '../edges/districts.js'
import { isOnlyAName } from '../edges/only-names.js'
import {
  byEndToken,
  byFirstToken,
  byPlace,
  isCapitalised,
  isGuessed,
  type Mention,
  mentionOf,
  overlaps,
  textsOf,
  wordAt,
} from '../mention.js'
import { isOfPosition } from '../offices/office-parts.js'
import { matchUntil, type Reading, sentencesInOrder } from '../reading.js'
import { isTwoCapitals } from '../words/team-pairs.js'
import { areInitials, DEGREE, isHonour, isOfHouse, TITLE } from '../words/titles.js'
import { BEFORE_SHORT_FORM, placesOf, STOPPED } from '../words/word-facts.js'
import { initialledPeople } from './dotted-initials.js'
import { goesOn, isFree, isFreeName, isNameHere, isWrittenAsName } from './free-names.js'
import { hyphenatedPeople } from './hyphenated-people.js'
import { saidPeople } from './said-people.js'
import { spokenNames } from './spoken-names.js'

/** A name of fewer words may belong to the body, one of more is seldom somebody's. */
const FEWEST_WORDS = 2
const MOST_WORDS = 4
const UNSEEN = 0.7
/** Somebody's name before an age has no more words. */
const MOST_AGED = 5
/** A place that the recogniser doubts more may be somebody. */
const SURE_OF_PLACE = 0.9

/**
 * Somebody whom neither the recogniser nor a dictionary has seen, behind the body of an office: `Anggota Komisi I DPR |
 * Andia Thresia Narang`. Words that are names alone, up to the first small one.
 */
export function findUnseenPeople(reading: Reading, names: readonly Mention[]): Mention[] {
  const { tokens, sentences, casings } = reading
  const people = textsOf(names, 'person')
  const bodies: Mention[] = []
  for (const name of names) {
    const parts = withoutUnseen(reading, name, people)
    if (parts === undefined) bodies.push(name)
    else bodies.push(...parts)
  }
  const taken = mark(
    new Uint8Array(tokens.length),
    bodies.filter((name) => !isGuessAtPlace(name) && !isDoubtful(name)),
  )
  const found: Mention[] = []
  const seen = byFirstToken(bodies.filter(({ kind }) => kind === 'person'))
  const whole = new Set(gathered(bodies, (name) => (isWhole(name) ? name.endToken : undefined)))
  const sentenceOf = sentencesInOrder(reading)
  for (const last of endsOfOffices(reading, bodies)) {
    // `Kepala BPBD Jawa Tengah, Bergas Catursari,`.
    const hasComma = wordAt(tokens, last) === ','
    const endToken = hasComma ? last + 1 : last
    const sentence = sentenceOf(endToken - 1)
    if ((casings[sentence] ?? 'mixed') !== 'mixed') continue
    const limit = sentences[sentence]?.endToken ?? tokens.length
    let end = endToken
    // `Kajati Sulteng | R. Rahmat`
    if (end + 1 < limit && areInitials(tokens[end]!.text) && isNameHere(reading, end + 1, taken)) end++
    while (end < limit && (isNameHere(reading, end, taken) || (end > endToken && isTail(tokens[end]!)))) end++
    if (hasComma) end = Math.max(end, endBetweenCommas(reading, endToken, taken))
    // `Kepala SMA Kolese | Kanisius`: only a body that a dictionary has is over for sure.
    const part = hasComma || whole.has(last) ? seenBehind(reading, seen, endToken, taken) : undefined
    if (part) end = part.endToken
    const length = end - endToken
    if (hasComma && !part && wordAt(tokens, end) !== ',') continue
    // `Wakil Ketua DPRD Sigi, Amroni, membuka rapat`: one word between commas, or behind the area of an office.
    const fewest =
      hasComma || isBehindRuler(reading, last) || isBehindWholeArea(reading, last) ? 1 : FEWEST_WORDS
    if (length < fewest || length > MOST_WORDS || goesOn(reading, end, taken)) continue
    if (isBehindOffice(reading, last - 1) && end > (found.at(-1)?.endToken ?? 0))
      found.push(mentionOf(reading, endToken, end, { kind: 'person', confidence: UNSEEN }))
  }
  found.push(...pairedPeople(reading, [...names, ...found], mark(taken, found)))
  found.push(...titledPeople(reading, seen, mark(taken, found)))
  found.push(...honouredPeople(reading, mark(taken, found)))
  found.push(...peopleMeant(reading, seen, mark(taken, found)))
  found.push(...degreedPeople(reading, seen, mark(taken, found)))
  found.push(...agedPeople(reading, seen, mark(taken, found)))
  found.push(...hyphenatedPeople(reading, seen, mark(taken, found)))
  found.push(...initialledPeople(reading, seen, mark(taken, found)))
  found.push(...saidPeople(reading, mark(taken, found)))
  found.push(...spokenNames(reading, mark(taken, found)))
  if (found.length === 0) return bodies
  const known = bodies.filter((name) => {
    const mayGo = name.kind === 'person' || isGuessAtPlace(name)
    return !mayGo || found.every((each) => !overlaps(each, name))
  })
  return [...known, ...found].sort(byPlace)
}

/** A body or a house that a dictionary has: `RSCM`. */
const isWhole = ({ kind, entry }: Mention) =>
  entry !== undefined && (kind === 'organization' || (kind === 'place' && entry.class === 'place'))

/** Offices of which an area has one, and whose area the dictionaries know. */
const RULER =
  /^(?:(?:Wakil )?(?:Gubernur|Bupati|Wali ?[Kk]ota)|Wagub|Wabup|Wawali|Sekda|Kaja[rt]i|Kapol(?:da|res|resta|restabes))$/
const LONGEST_AREA = 4
const LONGEST_RULER = 3

/** `Wali Kota Palu | Hadianto`: behind the whole area of an office. */
function isBehindRuler({ matchAt }: Reading, last: number): boolean {
  const area = matchUntil(matchAt, last, LONGEST_AREA)
  return (
    area !== undefined &&
    mayBe(area, CLASS.area) &&
    endsOffice(matchAt, area.firstToken, LONGEST_RULER, RULER)
  )
}

/** In an area of these the next word may be the district: `Kapolsek Palu | Mantikulore`. */
const OF_DISTRICT =
  /^(?:(?:Kap|P)olsek|Dan(?:ramil|ton|yon)|Koramil|Camat|Kecamatan|KUA|Lurah|Puskesmas|S[DM]\w*|MA\w*)$/

/** `Ketua DPRD Sleman | Sa'dullah`, `Kadis PUPR Kabupaten Donggala | Ichlas`: behind the area of a body and its office. */
function isBehindWholeArea({ tokens, matchAt }: Reading, last: number): boolean {
  const area = matchUntil(matchAt, last, LONGEST_AREA)
  if (area === undefined || !mayBe(area, CLASS.area)) return false
  for (let at = area.firstToken - 1; at >= Math.max(0, last - LONGEST_OFFICE); at--) {
    if (OF_DISTRICT.test(tokens[at]!.text)) return false
    if (mayBe(matchAt.get(at), CLASS.position)) return area.firstToken - at > 1
  }
  return false
}

/** Offices that the next of a list may hold without the area: `Helmi Hasan dan Wakil Gubernur | Mian`. */
const SECOND = /^(?:Wakil (?:Gubernur|Bupati|Wali ?[Kk]ota)|Wagub|Wabup|Wawali)$/
/** The same of who heads a part of an area, which may follow as well: `Camat Biromaru`. */
const OF_PART = /^(?:Camat|Lurah|Kades|Kepala Desa|Keuchik|Sekcam|Sekdes)$/

/** Who stands behind an office in a row of people and offices: `Ipda Ranto Marbun dan Camat | Syahrizal`. */
function pairedPeople(reading: Reading, names: readonly Mention[], taken: Uint8Array): Mention[] {
  const { tokens, matches } = reading
  const found: Mention[] = []
  let ends: ReadonlyMap<number, Mention> | undefined
  for (const { firstToken, endToken, entries, classes } of matches) {
    if ((classes & CLASS.position) === 0 || firstToken === 0) continue
    if (!isNext(tokens[firstToken - 1]!.text) || goesOn(reading, endToken + 1, taken)) continue
    const form = entries.find(({ class: is }) => is === 'position')?.form ?? ''
    const isSecond = SECOND.test(form)
    if ((!isSecond && !OF_PART.test(form)) || !isCapitalised(wordAt(tokens, endToken))) continue
    if (!isNameHere(reading, endToken, taken)) continue
    if (!isSecond && !endsAsName(tokens[endToken]!.text)) continue
    ends ??= byEndToken(names)
    const comma = wordAt(tokens, firstToken - 2) === ',' ? 2 : 1
    if (ends.get(firstToken - comma)?.kind === 'person')
      found.push(mentionOf(reading, endToken, endToken + 1, { kind: 'person', confidence: UNSEEN }))
  }
  return found
}

const NEXT_WORDS: ReadonlySet<string> = new Set(['dan', 'serta', 'beserta', 'bersama', 'didampingi', ','])
const isNext = (word: string) => NEXT_WORDS.has(word)

/** The people that were seen, by their first tokens. */
type Seen = ReadonlyMap<number, Mention>

/** The rest of somebody whose first words nobody has seen: `Direktur Sales Telkomsel | Adiwinahyu [Basuki Sigit]`. */
function seenBehind(reading: Reading, seen: Seen, first: number, taken: Uint8Array): Mention | undefined {
  const { tokens } = reading
  let end = first
  while (end < tokens.length && end - first < MOST_WORDS && isFreeName(reading, end, taken)) end++
  const rest = end > first ? seen.get(end) : undefined
  return rest && rest.endToken - first <= MOST_WORDS ? rest : undefined
}

/** `Anggota Komite Eksekutif NOC Indonesia, | Jadi Rajagukguk |,`: words with capitals, of which one is a name; `first` where none. */
function endBetweenCommas(reading: Reading, first: number, taken: Uint8Array): number {
  const { tokens } = reading
  let end = first
  let isName = false
  while (end < tokens.length && isFree(reading, end, taken)) {
    const { text } = tokens[end]!
    if (!isWrittenAsName(text) || kindKnown(text)) return first
    isName ||= isNameHere(reading, end)
    end++
  }
  return isName && end - first >= FEWEST_WORDS && wordAt(tokens, end) === ',' ? end : first
}

/** The recogniser takes words that it does not know for a place between commas: `Ketua DPRD Sigi, Amroni,`, `Presiden Kolombia, Gustavo Petro,`. */
function isGuessAtPlace(name: Mention): boolean {
  return (
    name.kind === 'place' &&
    isGuessed(name) &&
    name.confidence < SURE_OF_PLACE &&
    (!name.text.includes(' ') || name.text.split(' ').every(isOnlyAName))
  )
}

/** Somebody of whom the recogniser is less sure than an office before them is: `Ketua DPRD Sigi, Amroni,`. */
const isDoubtful = (name: Mention) => name.kind === 'person' && isGuessed(name) && name.confidence < UNSEEN

/** `marks` with a 1 for each token of the names. */
function mark(marks: Uint8Array, names: readonly Mention[]): Uint8Array {
  for (const { firstToken, endToken } of names) marks.fill(1, firstToken, endToken)
  return marks
}

/** Somebody behind titles whom nobody has seen: `Letjen TNI (Purn.) | Suharyanto`; or seen in part: `Inspektur Dua | Ika Cakra [Mustika]`. */
function titledPeople(reading: Reading, seen: Seen, taken: Uint8Array): Mention[] {
  const { tokens, titles } = reading
  const found: Mention[] = []
  let next = 0
  for (let title = titles.indexOf(TITLE); title >= 0; title = titles.indexOf(TITLE, next)) {
    const first = title + 1
    next = first
    if (first === tokens.length || !isFreeName(reading, first, taken)) continue
    if (tokens[first]!.text.length === 1 || isOfHouse(reading, first - 1)) continue
    // `Pak | Kasat Reskrim`
    if (mayBe(reading.matchAt.get(first), CLASS.position) && !isPersonName(tokens[first]!.text)) continue
    let end = first + 1
    while (end < tokens.length && isFreeName(reading, end, taken)) end++
    end = seen.get(end)?.endToken ?? end
    // `Kapten Persik`: one word has to be a name by itself.
    if (end - first === 1 && !isNameHere(reading, first)) continue
    if (end - first <= MOST_WORDS && !goesOn(reading, end, taken))
      found.push(mentionOf(reading, first, end, { kind: 'person', confidence: UNSEEN }))
    next = end
  }
  return found
}

/** Somebody with a title that stays in the name, whom nobody has seen: `Ketua DPRD Sulteng | Habib Rahmat Kusuma`, `La Ode Safiul`. */
function honouredPeople(reading: Reading, taken: Uint8Array): Mention[] {
  const { tokens, matches } = reading
  const found: Mention[] = []
  for (const match of matches) {
    const { firstToken, endToken } = match
    if (!isHonour(match) || !isFree(reading, firstToken, taken) || endToken === tokens.length) continue
    let end = endToken
    while (end < tokens.length && end - endToken < MOST_WORDS && isFreeName(reading, end, taken)) end++
    const isOf = endToken - firstToken > 1 ? isOnlyAName : isPersonName
    const isName = end > endToken && isOf(tokens[endToken]!.text)
    if (isName && !goesOn(reading, end, taken) && !isOfHouse(reading, firstToken - 1))
      found.push(mentionOf(reading, firstToken, end, { kind: 'person', confidence: UNSEEN }))
  }
  return found
}

/** Somebody behind `a.n.` (`korban a.n. Suprapto`) or with a shortened first name: `Camat Mantikulore | Moh. Iqbal`. */
function peopleMeant(reading: Reading, seen: Seen, taken: Uint8Array): Mention[] {
  const { tokens } = reading
  const found: Mention[] = []
  for (const at of placesOf(tokens, STOPPED)) {
    const { text } = tokens[at]!
    const isFirst = FIRST_NAMES.test(text) && taken[at] !== 1
    const first = isFirst ? at : at + 1
    if ((!isFirst && !ON_BEHALF.test(text)) || seen.has(first)) continue
    let end = at + 1
    while (end < tokens.length && end - first < MOST_WORDS && isFreeName(reading, end, taken)) end++
    if (end > at + 1 && !goesOn(reading, end, taken))
      found.push(mentionOf(reading, first, end, { kind: 'person', confidence: UNSEEN }))
  }
  return found
}

const ON_BEHALF = /^a\.?n\.$/

/** Somebody before degrees, seen in part or not at all: `Maria Goreti, B.Sc., Ph.D.`. */
function degreedPeople(reading: Reading, seen: Seen, taken: Uint8Array): Mention[] {
  const { tokens, titles, matchAt } = reading
  const found: Mention[] = []
  const isName = (at: number) =>
    isFreeName(reading, at, taken) &&
    !mayBe(matchAt.get(at), CLASS.position | CLASS.placeCue) &&
    // `Ketua Majelis Hakim | Galang Syafta, SH`
    !mayBe(matchUntil(matchAt, at + 1, LONGEST_RULER), CLASS.position) &&
    !takesArea(reading, at)
  const isTwoLetters = (at: number) =>
    at > 0 && /^[A-Z]{2}$/.test(tokens[at]!.text) && isFree(reading, at, taken)
  let endsAt: ReadonlyMap<number, Mention> | undefined
  for (let degree = titles.indexOf(DEGREE); degree > 0; degree = titles.indexOf(DEGREE, degree + 1)) {
    const end = tokens[degree - 1]!.text === ',' ? degree - 1 : degree
    if (end === 0 || titles[end - 1] !== 0) continue
    endsAt ??= byEndToken([...seen.values()])
    const part = endsAt.get(end)
    let first = part?.firstToken ?? end
    while (first > 0 && end - first < MOST_WORDS) {
      // `Elvis | DJ | Katuwu SH MH`
      const more = isName(first - 1) ? 1 : first < end && isTwoLetters(first - 1) && isName(first - 2) ? 2 : 0
      if (more === 0) break
      first -= more
    }
    // `Kajari Poso | LB | Hamka SH MH`
    if (first < end && isTwoLetters(first - 1) && lookUpName(tokens[first - 1]!.text).length === 0) first--
    // `Ir. H. | Arus Pantoli, MM`: an everyday word between a title and a degree.
    if (
      titles[first - 2] === TITLE &&
      titles[first - 1] === 0 &&
      taken[first - 1] !== 1 &&
      isCapitalised(tokens[first - 1]!.text)
    )
      first--
    // `Asriadi, S.Ag.`: one word has to be a name by itself.
    const isWhole = end - first >= FEWEST_WORDS || (end > first && isNameHere(reading, first, taken))
    if (isWhole && first !== part?.firstToken)
      found.push(mentionOf(reading, first, end, { kind: 'person', confidence: UNSEEN }))
  }
  return found
}

/** `(25)` */
function isAge(tokens: readonly Token[], open: number): boolean {
  if (tokens[open]!.text !== '(' || wordAt(tokens, open + 2) !== ')') return false
  return /^[1-9]\d$/.test(tokens[open + 1]!.text)
}

/** `Suci (55) seorang pedagang`, `Cahaya (30), warga Palu`: a word with a capital, and behind the age who that is. */
function isLoneName(reading: Reading, open: number, taken: Uint8Array): boolean {
  const { tokens } = reading
  if (open === 0 || !isFree(reading, open - 1, taken) || !isWrittenAsName(tokens[open - 1]!.text))
    return false
  const behind = open + LONGEST_AGE
  const word = wordAt(tokens, wordAt(tokens, behind) === ',' ? behind + 1 : behind)
  const cue = speechWord(word)
  return word === 'seorang' || word === 'selaku' || cue?.figure === true || cue?.resident === true
}

/** `(25)` has three tokens. */
const LONGEST_AGE = 3

/** Somebody before an age, seen in part or not at all: `Le Thi Huynh Trang (25)`; of one word where it is told who that is. */
function agedPeople(reading: Reading, seen: Seen, taken: Uint8Array): Mention[] {
  const { tokens } = reading
  const found: Mention[] = []
  const ages = placesOf(tokens, BEFORE_SHORT_FORM).filter((open) => isAge(tokens, open))
  if (ages.length === 0) return found
  const endsAt = byEndToken([...seen.values()])
  for (const open of ages) {
    const part = endsAt.get(open)
    let first = part?.firstToken ?? open
    while (first > 0 && open - first < MOST_AGED && isNameHere(reading, first - 1, taken)) first--
    // `Le Thi Huynh Trang`: a short first word tells nothing by itself.
    if (open - first > 1 && isShort(tokens[first - 1])) first--
    const isLone = part === undefined && open - first < 2 && isLoneName(reading, open, taken)
    if (isLone) first = open - 1
    const isFree = first > 0 && taken[first - 1] !== 1 && !isCapitalised(tokens[first - 1]!.text)
    if ((isLone || open - first > 1) && isFree && first !== part?.firstToken)
      found.push(mentionOf(reading, first, open, { kind: 'person', confidence: UNSEEN }))
  }
  return found
}

const SHORTEST_NAME = letterPattern('u')`^\p{Lu}\p{Ll}{1,2}$`
const isShort = (token: Token | undefined) =>
  token !== undefined && SHORTEST_NAME(token.text).test(token.text)

/** Offices that no place, body or company follows. */
const OF_NOBODY =
  /^(?:Hakim|Jaksa|Kaisar|Paus|Akt(?:or|ris)|Penyanyi|Musisi|Sutradara|Pebalap|Pembalap|Petenis|Petinju|Psikolog|Sosiolog|Sejarawan)$/

/** Behind which tokens an office may be over, in order: those of the bodies, and those of offices without a body. */
function endsOfOffices({ tokens, matches }: Reading, names: readonly Mention[]): number[] {
  const ends: number[] = []
  for (const name of names) {
    // `Polres | Barito Kuala`.
    if ((isOfPosition(name) || name.kind === 'event') && !formMayBe(name.text, CLASS.organizationHead))
      ends.push(name.endToken)
  }
  for (const match of matches) {
    if (!mayBe(match, CLASS.position)) continue
    if (match.entries.some(({ class: is, form }) => is === 'position' && OF_NOBODY.test(form)))
      ends.push(match.endToken)
    // `Asisten Bidang Ekonomi dan Pembangunan |, Rusmadi,`
    let end = match.endToken
    while (end - match.endToken < LONGEST_OFFICE && isOfField(tokens[end])) end++
    if (end > match.endToken && wordAt(tokens, end) === ',' && wordAt(tokens, end + 2) === ',') ends.push(end)
  }
  return ends.sort((a, b) => a - b)
}

/** From an office to the end of its body or its area there are no more words than this. */
const LONGEST_OFFICE = 14

const isOfField = (token: Token | undefined) =>
  token !== undefined && (token.text === 'dan' || (token.kind === 'word' && isCapitalised(token.text)))

/** `Abdullah II`, `Herma HN` */
const isTail = ({ text }: Token) => /^[IVX]+$/.test(text) || isTwoCapitals(text)

/**
 * A body or a league without the names that were taken for a part of it: `DPR | Andia Thresia Narang`, and `Universitas Nasional | Selamat
 * Ginting` of words that news writes small, where the text has this person elsewhere.
 */
function withoutUnseen(
  reading: Reading,
  name: Mention,
  people: ReadonlySet<string>,
): readonly Mention[] | undefined {
  const { kind } = name
  if ((kind !== 'organization' && kind !== 'event') || name.given) return undefined
  if (name.endToken - name.firstToken <= FEWEST_WORDS) return undefined
  const { tokens, matchAt } = reading
  const match = matchAt.get(name.firstToken)
  const entry = match?.entries.find(({ class: is }) => KIND_OF_CLASS[is] === kind)
  if (!match || !entry || entry.ambiguous !== undefined) return undefined
  const length = name.endToken - match.endToken
  if (length < 1 || length > MOST_WORDS) return undefined
  const isSeen = people.has(name.text.slice(tokens[match.endToken]!.start - name.start))
  const areNames = () => {
    for (let at = match.endToken; at < name.endToken; at++) if (!isNameHere(reading, at)) return false
    return length >= FEWEST_WORDS || isPersonName(tokens[match.endToken]!.text)
  }
  if (!isBehindOffice(reading, name.firstToken - 1) || !(isSeen || areNames())) return undefined
  const { endToken } = match
  const known = { kind, entry, confidence: 0.95 } as const
  const body = mentionOf(reading, name.firstToken, endToken, known)
  if (!isSeen) return [body]
  return [body, mentionOf(reading, endToken, name.endToken, { kind: 'person', confidence: UNSEEN })]
}
