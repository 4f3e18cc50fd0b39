import type { Token } from '../../document.js'
import { areOfPeople, type GazetteerMatch, isPersonName, mayBe } from '../../lexicon/gazetteer.js'
import { CLASS, type NameEntry } from '../../lexicon/name-entry.js'
import { recentForms } from '../../root/stem.js'
import { KIND_OF_CLASS, kindKnown } from '../candidates/known-names.js'
import {
  changed,
  isAllCapitals,
  isAtHead,
  isCapitalised,
  isCapitalWord,
  type Mention,
  mentionOf,
  type TokenSet,
  textsOf,
  tokenAt,
  tokensIn,
  withTokens,
} from '../mention.js'
import { type Reading, sentencesInOrder } from '../reading.js'
import { isHeadlineWord } from '../words/headline-words.js'
import { isAlsoName } from '../words/office-heads.js'
import { DEGREE, isBehindInitial, isInitial, TITLE } from '../words/titles.js'
import { holderBehindArea, lettersOfBodies } from './behind-area.js'
import { isTitled, takesArea } from './behind-office.js'
import { endsAsName, isDistrictAlone, partFromHeads, withoutDistrict } from './districts.js'
import { behindFirstWords, behindTitle, isBehindFirstInitial, withFirstOfBali } from './first-words.js'
import { readLalu } from './lalu.js'
import { isNameWord, isOnlyAName, mayBeOfName } from './only-names.js'
import { areParticles, behindParticles, isParticle, ofParent } from './particles.js'
import { endOfTitles } from './person-names.js'
import { partAtArea } from './place-edges.js'
import { verbWithin } from './verb-within.js'

/** Two mentions of one person have no more between them. */
const MOST_PARTICLES = 2
/** An office whose last words are somebody's first: `Jaksa Agung`, `Ketua Majelis Hakim`. */
const LONGEST_OFFICE = 8

/** Honorifics that stay in a name. */
const PART_OF_NAME = new Set(['noble', 'religious', 'byname'])

/**
 * The names with their edges where they belong: a body's name ends where somebody's begins (`Ombudsman RI | Indraza Marzuki
 * Rais`), an office keeps its own words (`Jaksa Agung | Wijanarko`), and a name that was cut in two is one (`Sonny Mahar |
 * Budi`, `Sri Wahyuni binti Ahmad`).
 */
export function mendEdges(reading: Reading, names: readonly Mention[]): Mention[] {
  const inProse = proseOf(reading)
  const parted = readLalu(reading, partNames(reading, partFromHeads(reading, names)))
  const covered = tokensIn(parted)
  const isNamedOnce = namedOnce(parted)
  const mended: Mention[] = []
  for (const name of parted) {
    const last = mended.at(-1)
    if (last && last.end > name.start) continue
    if (name.kind !== 'person' || name.given) {
      const isOffices = name.kind === 'organization' && !name.given && !name.entry
      const at = isOffices ? behindOffice(reading, name) : name.firstToken
      const isOwn = at === name.firstToken
      mended.push(isOwn ? name : changed(withTokens(name, reading, at, name.endToken), { kind: 'person' }))
      continue
    }
    if (!inProse(name.firstToken)) {
      const at = behindOffice(reading, name)
      const first = at > name.firstToken ? at : behindTitle(reading, at, covered)
      mended.push(withTokens(name, reading, first, name.endToken))
      continue
    }
    if (last && isBodyBefore(reading, last, name)) {
      // `Ketua DPRD Sigi | Buya Ahmad`: what a name begins with is no end of a body's.
      const at = last.endToken - 1
      mended[mended.length - 1] = withTokens(last, reading, last.firstToken, at)
      mended.push(withTokens(name, reading, at, endOf(reading, name, covered)))
      continue
    }
    const before =
      last && mayBePerson(last) && isOnePerson(reading, last, name, isNamedOnce) ? last : undefined
    if (before) {
      const whole = withTokens(before, reading, before.firstToken, name.endToken)
      mended[mended.length - 1] = changed(whole, { kind: 'person' })
      continue
    }
    const first = withFirstOfBali(reading, firstOf(reading, name, covered))
    const end = endOf(reading, name, covered)
    mended.push(withTokens(name, reading, first, end))
  }
  return mended
}

/** Behind an office of more words that reaches into the name: `Kasi [Intel | Ikram]`; not before `Telkom Budi`. */
function behindOffice({ tokens, matchAt, titles }: Reading, { firstToken, endToken }: Mention): number {
  const match = matchAt.get(firstToken - 1)
  if (match === undefined || match.endToken <= firstToken || match.endToken >= endToken) return firstToken
  if (match.casing === 'lower' || !mayBe(match, CLASS.position)) return firstToken
  const isSomebody =
    titles[endToken + 1] === DEGREE ||
    endsAsName(tokens[match.endToken]!.text) ||
    tokens.slice(match.endToken, endToken).every(({ text }) => isPersonName(text))
  return isSomebody ? match.endToken : firstToken
}

/** A body of an office that took the first word of who holds it. */
function isBodyBefore(
  { tokens, matchAt }: Reading,
  { kind, given, entry, firstToken, endToken }: Mention,
  person: Mention,
): boolean {
  if (kind !== 'organization' || given || entry || endToken !== person.firstToken) return false
  const begins = isInitial(tokens[endToken - 1]!.text) || isFirstOfNames(matchAt.get(endToken - 1))
  if (endToken - firstToken < 3 || !begins) return false
  // `Ketua DPRD` is an office that reaches into the body.
  return isTitled(matchAt, firstToken) || mayBe(matchAt.get(firstToken - 1), CLASS.position)
}

/** `Buya`, `Gus`, `Raden`: a title that stays in the name, as it is written. */
const isFirstOfNames = (match: GazetteerMatch | undefined) =>
  match?.casing === 'written' && match.entries.some(({ honorific }) => PART_OF_NAME.has(honorific ?? ''))

/** The names with those parted that hold two. */
function partNames(reading: Reading, names: readonly Mention[]): Mention[] {
  let known: Others | undefined
  const others = () =>
    (known ??= {
      bodies: lastWordsOfBodies(names),
      letters: lettersOfBodies(names),
      people: textsOf(names, 'person'),
      firstWords: new Set(
        names.flatMap(({ kind, text }) =>
          kind === 'person' && text.includes(' ') ? text.split(' ')[0]! : [],
        ),
      ),
    })
  const parted: Mention[] = []
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!
    if (isDistrictAlone(reading, name, names[i + 1])) continue
    const area = areaOfOffice(reading, name)
    if (area) {
      parted.push(area)
      continue
    }
    // One word is one name.
    if (name.given || name.endToken - name.firstToken < 2) {
      parted.push(name)
      continue
    }
    const verb = verbWithin(reading, name, () => others().people)
    if (verb > 0) {
      parted.push(
        withTokens(name, reading, name.firstToken, verb),
        withTokens(name, reading, verb + 1, name.endToken),
      )
      continue
    }
    const body = withoutOffice(reading, withoutDistrict(reading, name), names, i)
    for (const part of partAtBody(reading, body, names[i + 1], others))
      parted.push(...partAtFirst(reading, part, others))
  }
  return parted
}

/** `Bupati Karo`, `Kapolres Ende`: a town that is a word or somebody's name as well, behind an office that takes one. */
function areaOfOffice(reading: Reading, { kind, given, firstToken, endToken }: Mention): Mention | undefined {
  const match = kind === 'person' && !given ? reading.matchAt.get(firstToken) : undefined
  if (match?.endToken !== endToken || match.casing === 'lower') return undefined
  const area = match.entries.find(({ class: is }) => is === 'area')
  return area && takesArea(reading, firstToken) ? known(reading, [firstToken, endToken], area) : undefined
}

/** Is a token in a sentence where a capital tells something? Ask in the order of the text. */
function proseOf(reading: Reading): (token: number) => boolean {
  const sentenceOf = sentencesInOrder(reading)
  return (token) => (reading.casings[sentenceOf(token)] ?? 'mixed') === 'mixed'
}

/** `Ombudsman RI Indraza`, `Untad Budi Santoso`: a body that the dictionaries know, and somebody behind it. */
function partAtBody(
  reading: Reading,
  name: Mention,
  next: Mention | undefined,
  others: () => Others,
): Mention[] {
  const { tokens, matchAt } = reading
  const at = name.kind === 'organization' ? holderBehindArea(reading, name, next, others) : undefined
  if (at !== undefined) {
    return [
      withTokens(name, reading, name.firstToken, at),
      mentionOf(reading, at, name.endToken, { kind: 'person', confidence: name.confidence }),
    ]
  }
  // `PT Pegadaian | Sinta Melati`: the dictionaries have a firm without its form.
  const isFirm = name.kind === 'organization' && LEGAL_FORM.test(tokens[name.firstToken]!.text)
  const match = matchAt.get(name.firstToken) ?? (isFirm ? matchAt.get(name.firstToken + 1) : undefined)
  const length = name.endToken - name.firstToken
  const isLonger = match !== undefined && match.endToken < name.endToken && match.casing !== 'lower'
  if (!isLonger) return name.kind === 'place' ? partAtArea(reading, name) : [name]
  const rest = tokens.slice(match.endToken, name.endToken)
  if (name.kind === 'organization') {
    const isCut = next?.kind === 'person' && next.firstToken === name.endToken
    const entry = match.entries.find(isBody)
    // `Kepala BPOM | Taruna Ikrar`
    const isSomebody =
      // `Ketua KPU | Bagas`, of a text about Bagas Suryanto.
      (rest.length === 1 && others().firstWords.has(rest[0]!.text)) ||
      (rest.length > 1 &&
        isAllBodies(match.entries) &&
        (rest.every(({ text }) => isNameWord(text)) ||
          (endsAsName(rest[0]!.text) && isTitled(matchAt, name.firstToken)) ||
          (isFirm && isLedBy(reading, name, rest, next))))
    if (!entry || rest.length > 2 || !(isSomebody || (isCut && rest.every(({ text }) => mayBeOfName(text)))))
      return [name]
    return [
      known(reading, [name.firstToken, match.endToken], entry),
      mentionOf(reading, match.endToken, name.endToken, { kind: 'person', confidence: name.confidence }),
    ]
  }
  // `Wali Kota Bima Arya` is somebody, `Wali Kota Bima | Rahman Abidin` the mayor of a town.
  const area = match.entries.find(
    ({ class: is, ambiguous }) => is === 'area' && (ambiguous !== 'person' || rest.length > 1),
  )
  const isHeld =
    name.kind === 'person' || (name.kind === 'place' && rest.every(({ text }) => isOnlyAName(text)))
  if (area && isHeld && takesArea(reading, name.firstToken))
    return [
      known(reading, [name.firstToken, match.endToken], area),
      changed(withTokens(name, reading, match.endToken, name.endToken), { kind: 'person' }),
    ]
  if (name.kind === 'place') return partAtArea(reading, name)
  if (name.kind !== 'person') return [name]
  const entry = match.entries[0]
  if (entry && length > 2 && isBody(entry) && isAllBodies(match.entries))
    return [
      known(reading, [name.firstToken, match.endToken], entry),
      withTokens(name, reading, endOfTitles(reading, match.endToken, name.endToken - 1), name.endToken),
    ]
  return [name]
}

/** `Direktur Pemasaran PT Pegadaian | Selfie Melati`: who holds the office, where nobody else does and no word ends so. */
function isLedBy(
  { tokens, matchAt }: Reading,
  { firstToken, endToken }: Mention,
  words: readonly Token[],
  next: Mention | undefined,
): boolean {
  if (next?.kind === 'person' && next.firstToken <= endToken + 1) return false
  if (!mayBeOfName(words.at(-1)!.text)) return false
  let at = firstToken - 1
  while (at >= firstToken - LONGEST_OFFICE && isCapitalised(tokenAt(tokens, at)?.text ?? '')) {
    if (mayBe(matchAt.get(at), CLASS.position)) return true
    at--
  }
  return false
}

const LEGAL_FORM = /^(?:PT|CV|Perum|Perumda)\.?$/

/** A body before somebody's office, where the text or a dictionary has it without: `Kabinet Merah Putih | Presiden [Prabowo]`. */
function withoutOffice(reading: Reading, name: Mention, names: readonly Mention[], at: number): Mention {
  const next = names[at + 1]
  if (name.kind !== 'organization' || name.given || name.entry) return name
  if (next?.kind !== 'person' || next.firstToken !== name.endToken) return name
  for (let first = name.firstToken + 2; first < name.endToken; first++) {
    const office = reading.matchAt.get(first)
    if (office?.endToken !== name.endToken || !mayBe(office, CLASS.position)) continue
    const body = withTokens(name, reading, name.firstToken, first)
    const isBody = kindKnown(body.text) === 'organization'
    if (isBody || names.some(({ kind, text }) => kind === 'organization' && text === body.text)) return body
  }
  return name
}

/** `PB Perpani` of the text, whose last word may stand before somebody: `Wakil Ketua Perpani | Abdul Razak`. */
function lastWordsOfBodies(names: readonly Mention[]): ReadonlySet<string> {
  const words = names.flatMap(({ kind, text }) => {
    const last = text.slice(text.lastIndexOf(' ') + 1)
    return kind === 'organization' && !isPersonName(last) ? last : []
  })
  return new Set(words)
}

interface Others {
  readonly bodies: ReadonlySet<string>
  readonly letters: ReadonlySet<string>
  /** Names that the text has. */
  readonly people: ReadonlySet<string>
  /** The first words of the names of its people. */
  readonly firstWords: ReadonlySet<string>
}

/** `relawan Jokowi | Muhammad Isnaini`, `Ketua Perpani | Abdul Razak`: the first word is another's name, and whole. */
function partAtFirst(reading: Reading, name: Mention, othersOf: () => Others): Mention[] {
  const { firstToken, endToken } = name
  if (name.kind !== 'person' || endToken - firstToken < 3) return [name]
  const { tokens, matchAt } = reading
  const first = tokens[firstToken]!.text
  const others = withTokens(name, reading, firstToken + 1, endToken)
  // `Naluri | George Russell`, whom the text names without it too.
  const mayBeWord = isAtHead(tokens, firstToken) && !isInitial(first) && !isOnlyAName(first)
  if (mayBeWord && othersOf().people.has(others.text)) return [others]
  const rest = tokens.slice(firstToken + 1, endToken)
  if (!isPersonName(rest[0]!.text) || !rest.every(({ text }) => mayBeOfName(text))) return [name]
  const { bodies, people } = othersOf()
  if (bodies.has(first)) return [others]
  const match = matchAt.get(firstToken)
  const byname =
    match?.endToken === firstToken + 1 && people.has(first) ? match.entries.find(isByname) : undefined
  return byname ? [known(reading, [firstToken, firstToken + 1], byname), others] : [name]
}

/** `Jokowi`, which is no word of `Joko Widodo`. */
function isByname({ class: is, form, name }: NameEntry): boolean {
  return is === 'person' && name !== undefined && !name.split(' ').includes(form)
}

function known(reading: Reading, [first, end]: readonly [number, number], entry: NameEntry): Mention {
  return mentionOf(reading, first, end, { kind: KIND_OF_CLASS[entry.class]!, entry, confidence: 0.95 })
}

function isBody(entry: NameEntry): boolean {
  return KIND_OF_CLASS[entry.class] === 'organization' && entry.ambiguous === undefined
}

const isAllBodies = (entries: readonly NameEntry[]) =>
  entries.every((entry) => KIND_OF_CLASS[entry.class] === 'organization')

/** Somebody, or a first name that was taken for a body: `Chico | Aura Dwi Wardoyo`. */
function mayBePerson({ kind, text, entry }: Mention): boolean {
  if (kind === 'person') return true
  return kind === 'organization' && entry === undefined && isNameWord(text)
}

/** Two mentions of one person, with particles or an everyday word between: `Sri Wahyuni | binti | Ahmad`, `Chico | Aura | Dwi Wardoyo`. */
function isOnePerson(
  { text, tokens, matchAt }: Reading,
  first: Mention,
  second: Mention,
  isNamedOnce: (text: string) => boolean,
): boolean {
  if (first.given || first.end > second.start) return false
  const gap = second.firstToken - first.endToken
  // Names of a list stand in lines of their own.
  if (gap === 0 || gap > MOST_PARTICLES || /[\n\t]/.test(text.slice(first.end, second.start))) return false
  if (areParticles(tokens, first.endToken, second.firstToken)) return true
  const between = tokens[first.endToken]!
  const isWord = gap === 1 && isCapitalWord(between) && !isVerb(between.text) && !matchAt.has(first.endToken)
  if (!isWord || second.start - first.end !== between.text.length + 2) return false
  // Whom the text names alone too is another.
  return isNamedOnce(second.text)
}

/** Does the text have a name once? They are counted when that is first asked, which few texts do. */
function namedOnce(names: readonly Mention[]): (text: string) => boolean {
  let times: Map<string, number> | undefined
  return (text) => {
    if (!times) {
      times = new Map()
      for (const name of names) times.set(name.text, (times.get(name.text) ?? 0) + 1)
    }
    return times.get(text) === 1
  }
}

/** A verb of a headline that ran into prose: `Lingga Ajak Arini | Berbaikan | Ari menyarankan`. */
const isVerb = (word: string) => isHeadlineWord(word) || recentForms(word.toLowerCase()).prefixes.length > 0

/** Where somebody's name begins: behind an office that reaches into it, before its own first words. */
function firstOf(reading: Reading, name: Mention, covered: TokenSet): number {
  const { tokens, matchAt, titles } = reading
  const { firstToken, endToken } = name
  if (firstToken === 0 || titles[firstToken - 1] === TITLE) return firstToken
  const first = behindFirstWords(reading, name, covered)
  if (first < firstToken) return first
  if (endToken - firstToken === 1 && isGivenOfKorea(tokens, firstToken, covered)) return firstToken - 1
  if (isBehindInitial(tokens, firstToken) || isBehindFirstInitial(tokens, firstToken, covered))
    return firstToken - 1
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - LONGEST_OFFICE); at--) {
    const match = matchAt.get(at)
    if (!match || match.endToken <= at) continue
    // `Menko Marves Ad Interim | Erick Thohir`
    if (match.endToken === firstToken && match.entries.every((entry) => entry.class === 'term'))
      return firstToken
    // `Ketua Majelis Hakim | Galang Syafta`
    const isOffice = mayBe(match, CLASS.position)
    if (match.endToken === firstToken && isOffice)
      return match.entries.some(isAlsoName) && isOfNobility(tokens, [firstToken, endToken]) ? at : firstToken
    // A whole office takes no more words.
    const isBehindOffice =
      isOffice && match.entries.some(isWholeOffice) && areFree(tokens, [match.endToken, firstToken], covered)
    if (isBehindOffice && firstToken - match.endToken <= 2) return match.endToken
    const reachesIn = match.endToken > firstToken && match.endToken < endToken
    if (reachesIn && isOffice && isCapitalised(tokens[at]!.text)) return match.endToken
    const isFirstOfName = match.endToken >= firstToken && match.endToken < endToken && isFirstOfNames(match)
    if (isFirstOfName && !covered.has(at)) return at
  }
  return firstToken
}

/** `Ratu | Tatu Rahmawati` is called so; `Raja | Charles III`, `Raja | Salman bin Abdulaziz` are kings. */
function isOfNobility(tokens: readonly Token[], [first, end]: readonly [number, number]): boolean {
  const words = tokens.slice(first, end).map(({ text }) => text)
  return words.length > 1 && isPersonName(words.at(-1)!) && !words.some((word) => isParticle(word))
}

/** `Kang | Han-na`: a family's name stands before it. */
function isGivenOfKorea(tokens: readonly Token[], at: number, covered: TokenSet): boolean {
  if (!/^[A-Z][a-z]+-[a-z]+$/.test(tokens[at]!.text) || covered.has(at - 1)) return false
  const family = tokens[at - 1]!
  return /^[A-Z][a-z]{1,4}$/.test(family.text) && tokens[at]!.start - family.end === 1
}

/** `Menteri Kehutanan`, `Mendagri`, `Jaksa Agung`. */
const isWholeOffice = ({ class: is, name }: NameEntry) =>
  is === 'position' &&
  /^(?:(?:Wakil )?(?:Menteri (?!Koordinator$|Negara$).|Jaksa Agung$)|Perdana Menteri$|Kapolri$|Ibu Negara$|Paus$|Kanselir$)/.test(
    name,
  )

function areFree(
  tokens: readonly Token[],
  [first, end]: readonly [number, number],
  covered: TokenSet,
): boolean {
  for (let at = first; at < end; at++) {
    const { kind, text } = tokens[at]!
    if (covered.has(at) || kind !== 'word' || !isCapitalised(text)) return false
  }
  return end > first
}

/** Where it ends: behind a last word that is only a name. */
function endOf({ text, tokens, matchAt, titles }: Reading, { endToken }: Mention, covered: TokenSet): number {
  if (isParticle(tokens[endToken - 1]!.text) || ofParent(tokenAt(tokens, endToken)?.text ?? ''))
    return behindParticles(tokens, endToken, covered)
  const next = tokenAt(tokens, endToken)
  if (
    next === undefined ||
    next.kind !== 'word' ||
    covered.has(endToken) ||
    titles[endToken] === DEGREE ||
    !isCapitalised(next.text)
  )
    return endToken
  if (text.slice(tokens[endToken - 1]!.end, next.start) !== ' ' || isAllCapitals(next.text)) return endToken
  const match = matchAt.get(endToken)
  if (match && !areOfPeople(match.entries)) return endToken
  return isNameWord(next.text) ? endToken + 1 : endToken
}
