import type { Span } from '../document.js'
import { formMayBe, lookUpName } from '../lexicon/gazetteer.js'
import { CLASS } from '../lexicon/name-entry.js'
import { type FrameRole, speechWord } from '../lexicon/speech-words.js'
import { letterPattern } from '../store/letter-pattern.js'
import { type Floor, type Meant, meant, NEAR, SURE } from './floor.js'
import { isMark } from './marks.js'
import {
  behindBracket,
  isCapitalised,
  isEnd,
  type Named,
  type Story,
  spanFrom,
  startsParagraph,
  whoIs,
} from './story.js'

/** A speaker stands no further from the verb than this, positions and titles between them. */
export const REACH = 30

/** A speaker, and the token behind the name. */
export interface Found extends Meant {
  readonly end: number
  /** Somebody whom the words only describe: `kata seorang warga`. */
  readonly isVague?: true
}

export const has = (word: string | undefined, role: FrameRole) =>
  word !== undefined && speechWord(word)?.roles.has(role) === true

/** Who stands behind a verb: `kata Andi`, `kata politikus NasDem itu`, `ujar dia`. */
export function speakerBehind(story: Story, at: number, floor: Floor): Found | undefined {
  const { tokens } = story
  // `diberitakan oleh Kompas`
  let first = tokens[at]?.text === 'oleh' ? at + 1 : at
  const isAccount = tokens[first]?.text === 'akun'
  // `menurut pandangannya`
  const view = speechWord(tokens[first]?.text ?? '')
  if (view?.hasPronoun && view.places.has('view'))
    return { ...meant(floor, ending(tokens[first]!).pronoun, first, false), end: first + 1 }
  // `demikian bunyi keterangan tertulis KPK`, `kata pihak KPK`
  while (
    !story.startsAt.has(first) &&
    (has(tokens[first]?.text, 'saying') ||
      speechWord(tokens[first]?.text ?? '')?.places.has('view') ||
      (has(tokens[first]?.text, 'body') && !has(tokens[first + 1]?.text, 'pointer')))
  )
    first++
  // `menurut pernyataan dari Bank Indonesia`
  if (first > at && tokens[first]?.text === 'dari') first++
  const token = tokens[first]
  if (!token || isEnd(token.text) || isMark(token) || startsParagraph(story, first)) return undefined
  if (has(token.text, 'pronoun') || has(token.text, 'plural')) return pronoun(story, first, floor)
  // `ungkap agensi tersebut`
  if (has(token.text, 'group') && has(tokens[first + 1]?.text, 'pointer') && !story.startsAt.has(first))
    return { ...bodyThatWas(floor, spanFrom(story, first, first + 2), first), end: first + 2 }
  const span = nameSpan(story, first)
  const described = descriptionEnd(story, first, span)
  const chain = nameChain(story, first, span)
  if (
    chain?.isPerson &&
    !(described && chain.firstToken < described - 1 && !chain.isFirst && isPointed(story, described))
  )
    return { who: whoIs(story, chain.named.entity), sure: SURE.named, end: chain.end }
  if (described) {
    const whole = spanFrom(story, first, described)
    return { ...asDescribed(meant(floor, whole, first, true)), end: described }
  }
  const named = isAccount ? undefined : nameBehindComma(story, first, span)
  if (named) return named
  if (chain) return officeOrBody(chain, story, first)
  return (isAccount ? undefined : unknownName(story, first)) ?? nobody(story, first, span)
}

/**
 * `kata Kapolsek Bone, Kapau Bauwo, kemarin`, `ujar perwira Korem 023, Mayor Kav Boston Siregar`: a name that nobody
 * knows, between commas behind what its holder is: behind an office, with a title, or a given name.
 */
function nameBehindComma(story: Story, at: number, until: number): Found | undefined {
  const { tokens, startsAt, endsAt } = story
  for (let i = at + 1; i < until - 1; i++) {
    if (tokens[i]!.text !== ',') continue
    const first = behindTitles(story, i + 1)
    const isTitled = first > i + 1
    let end = first
    while (end < first + 4 && tokens[end]?.upos === 'PROPN' && (isTitled || !startsAt.has(end))) end++
    const next = tokens[end]
    const isResident = has(tokens[at]!.text, 'resident')
    const isClosed =
      !next ||
      next.text === ',' ||
      next.text === '(' ||
      (!isResident && has(next.text, 'stop')) ||
      isEnd(next.text) ||
      isMark(next)
    if (end === first || !isClosed || !isCapitalised(tokens[first]!.text)) continue
    const isOffice =
      end > first + 1 && (endsAt.get(i)?.entity.kind === 'position' || isMember(tokens[at]!.text))
    const word = tokens[first]!.text
    if (!isTitled && !isGivenName(word) && !(isOffice && mayBePerson(word))) continue
    const span = spanFrom(story, first, end)
    const name = story.fullNames.get(span.text) ?? span.text
    return { who: { span, name, isPerson: true }, sure: SURE.subject, end: behindBracket(story, end) }
  }
  return undefined
}

/** `anggota tim hukum warga, Wundu Kapau`: a word for somebody in small letters, and no more than their home. */
const isMember = (word: string) => !isCapitalised(word) && has(word, 'role') && !has(word, 'resident')

/** Behind `Mayor Kav`: a title, and the letters of a corps. */
function behindTitles({ tokens }: Story, first: number): number {
  let at = first
  while (at < first + 3 && isCapitalised(tokens[at]?.text ?? '')) {
    const { text } = tokens[at]!
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
  return (
    entries.length > 0 && entries.every((entry) => entry.class === 'givenName' || entry.class === 'surname')
  )
}

/** `pria asal Solo itu` is told of; `pelatih asal Korea Shin Tae-yong` is named. */
const isPointed = ({ tokens }: Story, end: number) => has(tokens[end - 1]!.text, 'pointer')

export function asDescribed({ who, sure }: Meant): Meant {
  return { who, sure: Math.min(sure, SURE.described) }
}

/** `lembaga itu`: the body that spoke last, or that a sentence was about; without a name where there is none. */
export function bodyThatWas({ speaker, body, bodyAt, spokeAt }: Floor, span: Span, at: number): Meant {
  const isSpeaker = speaker?.isPerson === false && spokeAt > bodyAt
  const who = isSpeaker ? speaker : at - bodyAt <= NEAR ? body : undefined
  return who?.name === undefined
    ? { who: { span, isPerson: false }, sure: SURE.nobody }
    : { who: { ...who, span }, sure: SURE.described }
}

/** `ujar dia`, and `mereka`, who stay without a name. */
export function pronoun(story: Story, at: number, floor: Floor): Found {
  const { start, end, text } = story.tokens[at]!
  const span = { start, end, text }
  if (has(text, 'plural')) return { who: { span, isPerson: false }, sure: SURE.nobody, end: at + 1 }
  const isParty = text.toLowerCase() === 'pihaknya'
  const { body, bodyAt, spokeAt, subjectAt } = floor
  if (isParty && body && bodyAt > spokeAt && bodyAt > subjectAt && at - bodyAt <= NEAR)
    return { who: { ...body, span }, sure: SURE.subject, end: at + 1 }
  return { ...meant(floor, span, at, !isParty), end: at + 1 }
}

/** Where the description of a speaker that begins at `at` must end: before `di`, `kepada`, a mark, the sentence's end. */
function nameSpan(story: Story, at: number): number {
  const { tokens, startsAt } = story
  let i = at
  while (i < Math.min(at + REACH, tokens.length)) {
    const token = tokens[i]!
    if (isEnd(token.text) || isMark(token) || token.text === ':' || startsParagraph(story, i)) break
    if (i > at && has(token.text, 'stop')) {
      // `Analis di Vantage Markets, Melbourne, Hebe Chen`: a place of work before the name.
      const behind = behindPlace(story, i)
      if (behind < 0) break
      i = behind
      continue
    }
    const named = startsAt.get(i)
    i = named ? named.endToken : i + 1
  }
  return i
}

/**
 * Behind `di`, `dari`, `dan` and `yang juga`, names and commas up to a person's name, behind `untuk` the rest of a
 * body's; -1 without one.
 */
export function behindPlace({ tokens, startsAt, endsAt }: Story, at: number): number {
  const { text } = tokens[at]!
  const isAim = text === 'untuk' || text === 'bagi'
  // `Ketua DPR, yang juga Ketua PDIP, Andi`
  const isSecond = text === 'yang' && has(tokens[at + 1]?.text, 'between')
  // `Kepala Komunikasi dan Legal Bandara Palu, Andi`; `Andi dan Bank Palu, Budi` are two.
  const isJoined = text === 'dan' && endsAt.get(at)?.entity.kind !== 'person'
  if (!isAim && !isSecond && !isJoined && !/^(?:di|pada|dari)$/.test(text)) return -1
  let commas = 0
  for (let i = isSecond ? at + 2 : at + 1; i < Math.min(at + 12, tokens.length); i++) {
    const named = startsAt.get(i)
    if (named?.entity.kind === 'person')
      return ((isAim || isSecond) && i > at + 1) || (commas > 0 && tokens[i - 1]!.text === ',') ? i : -1
    if (named) i = named.endToken - 1
    else if (tokens[i]!.text === ',') commas++
    else if (
      !isCapitalised(tokens[i]!.text) &&
      !has(tokens[i]!.text, 'body') &&
      !has(tokens[i]!.text, 'joins') &&
      !(isSecond && isPersonNoun(tokens[i]!.text)) &&
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
  const { tokens, startsAt } = story
  let office: Named | undefined
  let isOther = false
  for (let i = at; i < until; ) {
    const named = startsAt.get(i)
    if (named?.entity.kind === 'person' && !isOther) {
      // `CEO Avarik Saga, Kevin Cahya`: the first name is that of the office.
      const second = i > at ? startsAt.get(named.endToken + 1) : undefined
      if (second?.entity.kind === 'person' && tokens[named.endToken]!.text === ',') {
        i = named.endToken + 1
        continue
      }
      const end = behindBracket(story, named.endToken)
      return { named, firstToken: i, end, isPerson: true, isFirst: i === at }
    }
    if (named) {
      if (named.entity.kind !== 'place' && named.entity.kind !== 'person' && !isOther) office ??= named
      i = named.endToken
      continue
    }
    const { text } = tokens[i]!
    if (text === ',') isOther = false
    else if (has(text, 'of') && !isCapitalised(text)) isOther = true
    i++
  }
  if (!office) return undefined
  const isFirst = office.firstToken === at
  return { named: office, firstToken: office.firstToken, end: office.endToken, isPerson: false, isFirst }
}

/** `kata Kapolres`, `kata KPK`; a body speaks only where its name begins: `kata juru bicara KPK` is somebody else. */
function officeOrBody({ named, isFirst, end }: Chain, story: Story, at: number): Found {
  const who = whoIs(story, named.entity)
  if (named.entity.kind === 'position')
    return { who, sure: who.name === undefined ? SURE.nobody : SURE.office, end }
  if (isFirst) return { who, sure: SURE.named, end }
  return { who: { span: spanFrom(story, at, end), isPerson: true }, sure: SURE.nobody, end, isVague: true }
}

/** `ujar pria kelahiran Solo itu`, `kata sang pelatih`: the token behind the description, where it is of a person. */
function descriptionEnd(story: Story, at: number, until: number): number | undefined {
  const { tokens } = story
  if (has(tokens[at]!.text, 'pointer')) return Math.min(at + 2, until)
  const isLed = tokens[at + 1]?.text === 'yang' && isPersonNoun(tokens[at]!.text)
  if (isLed || has(tokens[at]!.text, 'figure')) return figureEnd(story, at)
  for (let i = at + 1; i < until; i++) {
    if (tokens[i]!.text === ',') return undefined
    if (has(tokens[i]!.text, 'pointer')) return has(tokens[at]!.text, 'body') ? undefined : i + 1
  }
  return undefined
}

/** `pria yang juga Ketua MPR itu`, `pelatih berusia 50 tahun`: one who has been told of, with more words. */
function figureEnd(story: Story, at: number): number | undefined {
  const { tokens } = story
  const hasTrait = [1, 2].some((on) => has(tokens[at + on]?.text, 'trait'))
  for (let i = at + 1; i < Math.min(at + LONGEST_FIGURE, tokens.length); i++) {
    const token = tokens[i]!
    if (has(token.text, 'pointer')) return i + 1
    if (token.text === ',' || isEnd(token.text) || isMark(token) || startsParagraph(story, i))
      return hasTrait ? i : undefined
  }
  return undefined
}

const LONGEST_FIGURE = 16
const PERSON_NOUN = letterPattern('u')`^[Pp]e\p{Ll}{4,}$|\p{Ll}{3}(?:wan|wati|kus|olog)$`

/** `pemain`, `politikus`, `pria`, `suami`: a noun for somebody. `penahanan` is none. */
export function isPersonNoun(word: string): boolean {
  const roles = speechWord(word)?.roles
  if (roles?.has('role') || roles?.has('of')) return true
  if (roles?.has('body')) return false
  return PERSON_NOUN(word).test(word) && !/[^w]an$/.test(word)
}

/** `kata Tallib`: a name that nobody knows speaks all the same. */
function unknownName(story: Story, at: number): Found | undefined {
  const { tokens } = story
  let first = at
  while (first < at + 3 && isPersonNoun(tokens[first]?.text ?? '') && !isCapitalised(tokens[first]!.text)) {
    if (has(tokens[first]!.text, 'of')) return undefined
    first++
  }
  let end = first
  while (end < first + 4 && tokens[end]?.kind === 'word' && isCapitalised(tokens[end]!.text)) end++
  if (end === first || !mayBePerson(tokens[first]!.text)) return undefined
  const span = spanFrom(story, first, end)
  const full = story.fullNames.get(span.text)
  const behind = behindBracket(story, end)
  // `kata warga Sukasari`: of a place as likely as a name
  if (has(tokens[at]!.text, 'resident') && full === undefined && behind === end && !isGivenName(span.text))
    return undefined
  // `kata Sela (17)`, `kata Hari` of Hari Karyuliarto: words, too, are names.
  const isName = full !== undefined || behind > end || tokens[first]!.upos === 'PROPN'
  if (!isName) return undefined
  // `ungkap ONE HUNDRED`: in capitals it is a body.
  const isPerson = full !== undefined || span.text !== span.text.toUpperCase()
  return { who: { span, name: full ?? span.text, isPerson }, sure: SURE.subject, end: behind }
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
  return { who: { span: spanFrom(story, at, end), isPerson: true }, sure: SURE.nobody, end, isVague: true }
}
/** The word itself, where it holds the speaker: `-nya` of `ujarnya`. */
export function ending({ start, end, text }: Span): { readonly verb: Span; readonly pronoun: Span } {
  const cut = end - 3
  return {
    verb: { start, end: cut, text: text.slice(0, -3) },
    pronoun: { start: cut, end, text: text.slice(-3) },
  }
}
