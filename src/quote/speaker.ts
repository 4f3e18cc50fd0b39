import type { Span } from '../document.js'
import { areOfPeople, formMayBe, lookUpName } from '../lexicon/gazetteer.js'
import { CLASS } from '../lexicon/name-entry.js'
import type { SpeechWord } from '../lexicon/speech-words.js'
import { letterPattern } from '../store/letter-pattern.js'
import { type Floor, lastSubject, type Meant, meant, meantAs, NEAR, SURE } from './floor.js'
import { type Named, nameFrom, nameUntil } from './names.js'
import {
  behindBracket,
  isCapital,
  isTagged,
  isText,
  type Story,
  spanFrom,
  startsParagraph,
  type Who,
  whoIs,
  wordAt,
} from './story.js'

/** A speaker stands no further from the verb than this, positions and titles between them. */
export const REACH = 30

/** A speaker, and the token behind the name. */
export interface Found extends Meant {
  readonly end: number
  /** Somebody whom the words only describe: `kata seorang warga`. */
  readonly isVague: boolean
}

/** A speaker whom the words name. */
export function foundAs(who: Who, sure: number, end: number): Found {
  return { who, sure, end, isVague: false }
}

export function foundIn({ who, sure }: Meant, end: number): Found {
  return { who, sure, end, isVague: false }
}

/** Somebody without a name. */
export function vague(span: Span, end: number): Found {
  return { who: unnamed(span), sure: SURE.nobody, end, isVague: true }
}

export function unnamed(span: Span): Who {
  return { span, name: undefined, isPerson: true }
}

interface Asked {
  readonly floor: Floor
  /** `tulis akun @palu_hari_ini`: no name is looked for. */
  readonly isAccount: boolean
}

/** Who stands behind a verb: `kata Andi`, `kata politikus NasDem itu`, `ujar dia`. */
export function speakerBehind(story: Story, at: number, floor: Floor): Found | undefined {
  // `kata Andi`
  const named = nameFrom(story, at)
  if (named?.kind === 'person' && !startsParagraph(story, at) && !isForSomebody(wordAt(story, at)))
    return foundAs(whoIs(story, named.entity), SURE.named, behindBracket(story, named.endToken))
  const { tokens } = story
  // `diberitakan oleh Kompas`
  let first = isText(story, at, 'oleh') ? at + 1 : at
  const isAccount = isText(story, first, 'akun')
  // `menurut pandangannya`
  const view = wordAt(story, first)
  if (view.hasPronoun && view.view)
    return foundIn(meant(floor, ending(tokens[first]!).pronoun, first, false), first + 1)
  while (isBeforeBody(story, first)) first++
  // `menurut pernyataan dari Bank Indonesia`
  if (first > at && isText(story, first, 'dari')) first++
  if (first >= tokens.length) return undefined
  const word = wordAt(story, first)
  if (word.isOver || startsParagraph(story, first)) return undefined
  if (isForSomebody(word)) return pronoun(story, first, floor)
  // `ungkap agensi tersebut`
  if (word.group && wordAt(story, first + 1).pointer && nameFrom(story, first) === undefined)
    return foundIn(bodyThatWas(floor, spanFrom(story, first, first + 2), first), first + 2)
  return speakerOfWords(story, first, { floor, isAccount })
}

/** `kata politikus NasDem itu`, `kata Kapolres Solo, AKBP Andi`: more words than a name. */
function speakerOfWords(story: Story, first: number, { floor, isAccount }: Asked): Found | undefined {
  const span = nameSpan(story, first)
  const described = descriptionEnd(story, first, span)
  const chain = nameChain(story, first, span)
  if (
    chain?.isPerson &&
    !(described && chain.firstToken < described - 1 && !chain.isFirst && wordAt(story, described - 1).pointer)
  )
    return foundAs(whoIs(story, chain.named.entity), SURE.named, chain.end)
  if (described) {
    const whole = spanFrom(story, first, described)
    return foundIn(asDescribed(meant(floor, whole, first, true)), described)
  }
  const named = isAccount ? undefined : nameBehindComma(story, first, span)
  if (named) return named
  if (chain) return officeOrBody(chain, story, first)
  return (isAccount ? undefined : unknownName(story, first)) ?? nobody(story, first, span)
}

export const isForSomebody = ({ pronoun, plural }: SpeechWord) => pronoun || plural

/** `demikian bunyi keterangan tertulis KPK`, `kata pihak KPK` */
function isBeforeBody(story: Story, at: number): boolean {
  const word = wordAt(story, at)
  // `jelas laporan itu`: the body itself.
  const isItself = (word.body || word.group) && wordAt(story, at + 1).pointer
  const isOne = (word.saying || word.view || word.body) && !isItself
  return isOne && nameFrom(story, at) === undefined
}

/**
 * `kata Kapolsek Bone, Kapau Bauwo, kemarin`, `ujar perwira Korem 023, Mayor Kav Boston Siregar`: a name that nobody
 * knows, between commas behind what its holder is: behind an office, with a title, or a given name.
 */
function nameBehindComma(story: Story, at: number, until: number): Found | undefined {
  const { tokens } = story
  for (let i = at + 1; i < until - 1; i++) {
    if (!wordAt(story, i).comma) continue
    const first = behindTitles(story, i + 1)
    const isTitled = first > i + 1
    let end = first
    while (end < first + 4 && isTagged(story, end, 'PROPN') && (isTitled || !nameFrom(story, end))) end++
    const next = wordAt(story, end)
    const isResident = wordAt(story, at).resident
    const isClosed =
      end >= tokens.length || next.comma || next.bracket || (!isResident && next.stop) || next.isOver
    if (end === first || !isClosed || !isCapital(story, first)) continue
    const isOffice = end > first + 1 && (nameUntil(story, i)?.kind === 'position' || isMember(story, at))
    const word = tokens[first]!.text
    if (!isTitled && !isGivenName(word) && !(isOffice && mayBePerson(word))) continue
    const span = spanFrom(story, first, end)
    const name = story.fullNames.get(span.text) ?? span.text
    return foundAs({ span, name, isPerson: true }, SURE.subject, behindBracket(story, end))
  }
  return undefined
}

/** `anggota tim hukum warga, Wundu Kapau`: a word for somebody in small letters, and no more than their home. */
function isMember(story: Story, at: number): boolean {
  const { role, resident } = wordAt(story, at)
  return role && !resident && !isCapital(story, at)
}

/** Behind `Mayor Kav`: a title, and the letters of a corps. */
function behindTitles(story: Story, first: number): number {
  let at = first
  while (at < first + 3 && isCapital(story, at)) {
    const { text } = story.tokens[at]!
    if (!isHonorific(text) && !(at > first && text.length <= 3)) break
    at++
  }
  return at
}

/** `Mayor`, `dr`, `Gus` */
export const isHonorific = (word: string) => formMayBe(word, CLASS.honorific)

/** A word that the dictionary has as a given name, and as nothing else. */
const isGivenName = (word: string) => {
  const entries = lookUpName(word)
  return entries.length > 0 && areOfPeople(entries)
}

export function asDescribed({ who, sure }: Meant): Meant {
  return { who, sure: Math.min(sure, SURE.described) }
}

/** `lembaga itu`: the body that spoke last, or that a sentence was about; without a name where there is none. */
export function bodyThatWas(floor: Floor, span: Span, at: number): Meant {
  const { speaker, spokeAt } = floor
  const isBody = speaker?.isPerson === false
  const body = lastSubject(floor, isBody ? Math.max(spokeAt, at - NEAR) : at - NEAR, 'body')?.who
  const who = body ?? (isBody ? speaker : undefined)
  if (who?.name === undefined) return meantAs({ span, name: undefined, isPerson: false }, SURE.nobody)
  return meantAs({ span, name: who.name, isPerson: who.isPerson }, SURE.described)
}

/** `ujar dia`, and `mereka`, who stay without a name. */
export function pronoun(story: Story, at: number, floor: Floor): Found {
  const { start, end, text } = story.tokens[at]!
  const span = { start, end, text }
  if (wordAt(story, at).plural)
    return foundAs({ span, name: undefined, isPerson: false }, SURE.nobody, at + 1)
  const isParty = text.length === PARTY.length && text.toLowerCase() === PARTY
  if (isParty) {
    const last = lastSubject(floor, Math.max(floor.spokeAt + 1, at - NEAR), 'any')?.who
    if (last?.isPerson === false)
      return foundAs({ span, name: last.name, isPerson: false }, SURE.subject, at + 1)
  }
  return foundIn(meant(floor, span, at, !isParty), at + 1)
}

const PARTY = 'pihaknya'

/** Where the description of a speaker that begins at `at` must end: before `di`, `kepada`, a mark, the sentence's end. */
function nameSpan(story: Story, at: number): number {
  const until = Math.min(at + REACH, story.tokens.length)
  let i = at
  while (i < until) {
    const word = wordAt(story, i)
    if (word.isOver || word.colon || startsParagraph(story, i)) break
    if (i > at && word.stop) {
      // `Analis di Vantage Markets, Melbourne, Hebe Chen`: a place of work before the name.
      const behind = behindPlace(story, i)
      if (behind < 0) break
      i = behind
      continue
    }
    i = nameFrom(story, i)?.endToken ?? i + 1
  }
  return i
}

/**
 * Behind `di`, `dari`, `dan` and `yang juga`, names and commas up to a person's name, behind `untuk` the rest of a
 * body's; -1 without one.
 */
export function behindPlace(story: Story, at: number): number {
  const { tokens } = story
  const { text } = tokens[at]!
  const isAim = text === 'untuk' || text === 'bagi'
  // `Ketua DPR, yang juga Ketua PDIP, Andi`
  const isSecond = text === 'yang' && wordAt(story, at + 1).between
  // `Kepala Komunikasi dan Legal Bandara Palu, Andi`; `Andi dan Bank Palu, Budi` are two.
  const isJoined = text === 'dan' && nameUntil(story, at)?.kind !== 'person'
  if (!isAim && !isSecond && !isJoined && text !== 'di' && text !== 'pada' && text !== 'dari') return -1
  let commas = 0
  for (let i = isSecond ? at + 2 : at + 1; i < Math.min(at + 12, tokens.length); i++) {
    const named = nameFrom(story, i)
    if (named?.kind === 'person')
      return ((isAim || isSecond) && i > at + 1) || (commas > 0 && wordAt(story, i - 1).comma) ? i : -1
    const word = wordAt(story, i)
    if (named) i = named.endToken - 1
    else if (word.comma) commas++
    else if (
      !isCapital(story, i) &&
      !word.body &&
      !word.joins &&
      !(isSecond && isPersonNoun(story, i)) &&
      tokens[i]!.kind === 'word'
    )
      return -1
  }
  return -1
}

interface Chain {
  readonly named: Named
  readonly firstToken: number
  readonly end: number
  readonly isPerson: boolean
  /** Nothing stands before the name. */
  readonly isFirst: boolean
}

/** The name among the words of a speaker: the first person who is not only somebody's (`ayah Andi, Budi` → Budi). */
function nameChain(story: Story, at: number, until: number): Chain | undefined {
  let office: Named | undefined
  let isOther = false
  for (let i = at; i < until; ) {
    const named = nameFrom(story, i)
    if (named?.kind === 'person' && !isOther) {
      // `CEO Avarik Saga, Kevin Cahya`: the first name is that of the office.
      const second = i > at ? nameFrom(story, named.endToken + 1) : undefined
      const isTold =
        second && (wordAt(story, second.endToken).predicate || isTagged(story, second.endToken, 'AUX'))
      // `Menurut Pangeran Andi, Budi adalah lurah`: of the second something is said.
      if (second?.kind === 'person' && wordAt(story, named.endToken).comma && !isTold) {
        i = named.endToken + 1
        continue
      }
      const end = behindBracket(story, named.endToken)
      return { named, firstToken: i, end, isPerson: true, isFirst: i === at }
    }
    if (named) {
      // `kata Gedung Putih`: a place speaks only for itself.
      const maySpeak = named.kind !== 'person' && (named.kind !== 'place' || i === at)
      if (maySpeak && !isOther) office ??= named
      i = named.endToken
      continue
    }
    const word = wordAt(story, i)
    if (word.comma) isOther = false
    else if (word.of && !isCapital(story, i)) isOther = true
    i++
  }
  if (!office) return undefined
  const isFirst = office.firstToken === at
  return { named: office, firstToken: office.firstToken, end: office.endToken, isPerson: false, isFirst }
}

/** `kata Kapolres`, `kata KPK`; a body speaks only where its name begins: `kata juru bicara KPK` is somebody else. */
function officeOrBody({ named, isFirst, end }: Chain, story: Story, at: number): Found {
  if (named.kind !== 'position' && !isFirst) return vague(spanFrom(story, at, end), end)
  const who = whoIs(story, named.entity)
  return foundAs(who, named.kind === 'position' ? sureOfOffice(who) : SURE.named, end)
}

export const sureOfOffice = ({ name }: Who): number => (name === undefined ? SURE.nobody : SURE.office)

/** `ujar pria kelahiran Solo itu`, `kata sang pelatih`: the token behind the description, where it is of a person. */
function descriptionEnd(story: Story, at: number, until: number): number | undefined {
  const first = wordAt(story, at)
  if (first.pointer) return Math.min(at + 2, until)
  if (first.figure || (isText(story, at + 1, 'yang') && isPersonNoun(story, at))) return figureEnd(story, at)
  for (let i = at + 1; i < until; i++) {
    const word = wordAt(story, i)
    if (word.comma) return undefined
    if (word.pointer) return first.body ? undefined : i + 1
  }
  return undefined
}

/** `pria yang juga Ketua MPR itu`, `pelatih berusia 50 tahun`: one who has been told of, with more words. */
function figureEnd(story: Story, at: number): number | undefined {
  const hasTrait = wordAt(story, at + 1).trait || wordAt(story, at + 2).trait
  for (let i = at + 1; i < Math.min(at + LONGEST_FIGURE, story.tokens.length); i++) {
    const word = wordAt(story, i)
    if (word.pointer) return i + 1
    if (word.comma || word.isOver || startsParagraph(story, i)) return hasTrait ? i : undefined
  }
  return undefined
}

const LONGEST_FIGURE = 16
const CASE = 32
/** The letters of `pe-`. */
const E = 101
const P = 112
const PERSON_NOUN = letterPattern('u')`^[Pp]e\p{Ll}{4,}$|\p{Ll}{3}(?:wan|wati|kus|olog)$`

/** `pemain`, `politikus`, `pria`, `suami`: a noun for somebody. `penahanan` is none. */
export function isPersonNoun(story: Story, at: number): boolean {
  const { role, of, body } = wordAt(story, at)
  if (role || of) return true
  if (body || at < 0 || at >= story.tokens.length) return false
  return isNounOfPerson(story.tokens[at]!.text)
}

/** The last letters of `-wan`, `-wati`, `-kus` and `-olog`. */
const ENDS = new Set(['wan', 'ati', 'kus', 'log'])

/** Most words neither begin as `pemain` does nor end as `olahragawan`, and no expression is asked. */
function isNounOfPerson(word: string): boolean {
  if (word.length < 6) return false
  const isLike = (word.charCodeAt(1) === E && (word.charCodeAt(0) | CASE) === P) || ENDS.has(word.slice(-3))
  return isLike && PERSON_NOUN(word).test(word) && !/[^w]an$/.test(word)
}

/** `kata Tallib`: a name that nobody knows speaks all the same. */
function unknownName(story: Story, at: number): Found | undefined {
  const { tokens } = story
  let first = at
  while (first < at + 3 && isPersonNoun(story, first) && !isCapital(story, first)) {
    if (wordAt(story, first).of) return undefined
    first++
  }
  const end = behindCapitals(story, first)
  if (end === first || !mayBePerson(tokens[first]!.text)) return undefined
  const span = spanFrom(story, first, end)
  const full = story.fullNames.get(span.text)
  const behind = behindBracket(story, end)
  // `kata warga Sukasari`: of a place as likely as a name
  if (wordAt(story, at).resident && full === undefined && behind === end && !isGivenName(span.text))
    return undefined
  // `kata Sela (17)`, `kata Hari` of Hari Karyuliarto: words, too, are names.
  const isName = full !== undefined || behind > end || tokens[first]!.upos === 'PROPN'
  if (!isName) return undefined
  // `ungkap ONE HUNDRED`: in capitals it is a body.
  const isPerson = full !== undefined || span.text !== span.text.toUpperCase()
  return foundAs({ span, name: full ?? span.text, isPerson }, SURE.subject, behind)
}

/** Behind words in capitals, four at most. */
export function behindCapitals(story: Story, first: number): number {
  let end = first
  while (end < first + 4 && isCapital(story, end) && story.tokens[end]!.kind === 'word') end++
  return end
}

/** No word that begins the name of a place or a body: `Desa Sukamaju`, `Polres Palu`. */
export function mayBePerson(word: string): boolean {
  return word.length > 2 && !lookUpName(word).some((entry) => NO_PERSON.has(entry.class))
}

const NO_PERSON = new Set([
  'placeCue',
  'organizationHead',
  'companyForm',
  'position',
  'area',
  'country',
  'stateBody',
])

/** `kata seorang warga`: somebody, without a name. */
function nobody(story: Story, at: number, until: number): Found | undefined {
  const { tokens } = story
  if (tokens[at]!.kind !== 'word') return undefined
  let end = at + 1
  while (end < until && tokens[end]!.kind === 'word') end++
  return vague(spanFrom(story, at, end), end)
}

/** The word itself, where it holds the speaker: `-nya` of `ujarnya`. */
export function ending({ start, end, text }: Span): { readonly verb: Span; readonly pronoun: Span } {
  const cut = end - 3
  const verb = { start, end: cut, text: text.slice(0, -3) }
  const pronoun = { start: cut, end, text: text.slice(-3) }
  return { verb, pronoun }
}
