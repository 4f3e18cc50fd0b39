import type { Span } from '../document.js'
import { lookUpName } from '../lexicon/gazetteer.js'
import { type FrameRole, speechWord } from '../lexicon/speech-words.js'
import { type Floor, type Meant, meant, SURE } from './floor.js'
import { isMark } from './marks.js'
import {
  beforeBracket,
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
const REACH = 30

/** A speaker, and the token behind the name. */
export interface Found extends Meant {
  readonly end: number
  /** Somebody whom the words only describe: `kata seorang warga`. */
  readonly isVague?: true
}

const has = (word: string, role: FrameRole) => speechWord(word)?.roles.has(role) === true

/** Who stands behind a verb: `kata Andi`, `kata politikus NasDem itu`, `ujar dia`. */
export function speakerBehind(story: Story, at: number, floor: Floor): Found | undefined {
  const { tokens } = story
  let first = at
  const isAccount = tokens[first]?.text === 'akun'
  // `demikian bunyi keterangan tertulis KPK`, `kata pihak KPK`
  while (
    has(tokens[first]?.text ?? '', 'saying') ||
    (has(tokens[first]?.text ?? '', 'body') && !has(tokens[first + 1]?.text ?? '', 'pointer'))
  )
    first++
  const token = tokens[first]
  if (!token || isEnd(token.text) || isMark(token) || startsParagraph(story, first)) return undefined
  if (has(token.text, 'pronoun') || has(token.text, 'plural')) return pronoun(story, first, floor)
  const span = nameSpan(story, first)
  const described = descriptionEnd(story, first, span)
  const chain = nameChain(story, first, span)
  if (chain?.isPerson && !(described && chain.firstToken < described - 1 && !chain.isFirst))
    return { who: whoIs(story, chain.named.entity), sure: SURE.named, end: chain.end }
  if (described) {
    const whole = spanFrom(story, first, described)
    return { ...asDescribed(meant(floor, whole, first, true)), end: described }
  }
  if (chain) return officeOrBody(chain, story, first)
  return (isAccount ? undefined : unknownName(story, first)) ?? nobody(story, first, span)
}

function asDescribed({ who, sure }: Meant): Meant {
  return { who, sure: Math.min(sure, SURE.described) }
}

/** `ujar dia`, and `mereka`, who stay without a name. */
function pronoun(story: Story, at: number, floor: Floor): Found {
  const { start, end, text } = story.tokens[at]!
  const span = { start, end, text }
  if (has(text, 'plural')) return { who: { span, isPerson: false }, sure: SURE.nobody, end: at + 1 }
  return { ...meant(floor, span, at, text.toLowerCase() !== 'pihaknya'), end: at + 1 }
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

/** Behind `di` and `dari`, names and commas up to a person's name; -1 without one. */
function behindPlace({ tokens, startsAt }: Story, at: number): number {
  if (!/^(?:di|pada|dari)$/.test(tokens[at]!.text)) return -1
  let commas = 0
  for (let i = at + 1; i < Math.min(at + 12, tokens.length); i++) {
    const named = startsAt.get(i)
    if (named?.entity.kind === 'person') return commas > 0 && tokens[i - 1]!.text === ',' ? i : -1
    if (named) i = named.endToken - 1
    else if (tokens[i]!.text === ',') commas++
    else if (
      !isCapitalised(tokens[i]!.text) &&
      !has(tokens[i]!.text, 'body') &&
      !/^(?:bidang|dan|\(|\))$/.test(tokens[i]!.text)
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
  if (has(tokens[at]!.text, 'figure')) return figureEnd(story, at)
  for (let i = at + 1; i < until; i++) {
    if (tokens[i]!.text === ',') return undefined
    if (has(tokens[i]!.text, 'pointer')) return has(tokens[at]!.text, 'body') ? undefined : i + 1
  }
  return undefined
}

/** `pria yang juga Ketua MPR itu`, `pelatih berusia 50 tahun`: one who has been told of, with more words. */
function figureEnd(story: Story, at: number): number | undefined {
  const { tokens } = story
  const hasTrait = has(tokens[at + 1]?.text ?? '', 'trait')
  for (let i = at + 1; i < Math.min(at + LONGEST_FIGURE, tokens.length); i++) {
    const token = tokens[i]!
    if (has(token.text, 'pointer')) return i + 1
    if (token.text === ',' || isEnd(token.text) || isMark(token) || startsParagraph(story, i))
      return hasTrait ? i : undefined
  }
  return undefined
}

const LONGEST_FIGURE = 16

/** `pemain`, `politikus`, `pria`, `suami`: a noun for somebody. `penahanan` is none. */
export function isPersonNoun(word: string): boolean {
  const roles = speechWord(word)?.roles
  if (roles?.has('role') || roles?.has('of')) return true
  return /^[Pp]e\p{Ll}{4,}$|\p{Ll}{3}(?:wan|wati|kus)$/u.test(word) && !/[^w]an$/.test(word)
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
  // `kata Sela (17)`, `kata Hari` of Hari Karyuliarto: words, too, are names.
  const isName = full !== undefined || behind > end || tokens[first]!.upos === 'PROPN'
  if (!isName) return undefined
  return { who: { span, name: full ?? span.text, isPerson: true }, sure: SURE.subject, end: behind }
}

/** No word that begins the name of a place or a body: `Desa Sukamaju`, `Polres Palu`. */
function mayBePerson(word: string): boolean {
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

/** Who stands right before the verb at `at`: `Andi (53) juga mengatakan`, `Suami Siti itu menambahkan`. */
export function speakerBefore(story: Story, at: number, floor: Floor): Found | undefined {
  const { tokens, endsAt } = story
  let end = at
  while (end > 0 && has(tokens[end - 1]!.text, 'between') && !endsAt.has(end)) end--
  end = beforeBracket(story, end)
  const isApart = end > 1 && tokens[end - 1]!.text === ','
  if (isApart) end = beforeBracket(story, end - 1)
  const named = endsAt.get(end)
  if (named) return holderOf(story, named, at) ?? beforeVerb(story, named, at)
  const word = tokens[end - 1]
  if (word?.kind !== 'word') return undefined
  if (word.upos === 'PROPN' && isCapitalised(word.text))
    return isApart ? undefined : unknownBefore(story, end, at)
  if (has(word.text, 'pronoun') || has(word.text, 'plural'))
    return { ...pronoun(story, end - 1, floor), end: at }
  if (!has(word.text, 'pointer')) return undefined
  for (let i = end - 2; i >= Math.max(0, end - 10); i--) {
    const { text, kind } = tokens[i]!
    if (kind !== 'word' && kind !== 'number') return undefined
    if (isPersonNoun(text) && (i === 0 || !isPersonNoun(tokens[i - 1]!.text)))
      return { ...asDescribed(meant(floor, spanFrom(story, i, end), i, true)), end: at }
  }
  return undefined
}

/** `Yoshiki Konishi, Chief Engineer Toyota Daihatsu mengatakan`: whoever begins the sentence, where a name ends what they are. */
function holderOf(story: Story, named: Named, verb: number): Found | undefined {
  const { tokens, startsAt } = story
  let first = named.firstToken
  while (first > 0 && named.firstToken - first < REACH && tokens[first - 1]!.upos !== 'VERB') {
    if (isEnd(tokens[first - 1]!.text) || isMark(tokens[first - 1]!) || startsParagraph(story, first)) break
    first--
  }
  const holder = startsAt.get(first)
  if (holder?.entity.kind !== 'person' || holder === named) return undefined
  const comma = behindBracket(story, holder.endToken)
  if (tokens[comma]?.text !== ',' || !isPersonNoun(tokens[comma + 1]?.text ?? '')) return undefined
  return { who: whoIs(story, holder.entity), sure: SURE.named, end: verb }
}

/** `Tallib mengaku`: a name that nobody knows, at the beginning of its sentence. */
function unknownBefore(story: Story, end: number, verb: number): Found | undefined {
  const { tokens } = story
  let first = end - 1
  while (first > end - 4 && first > 0 && tokens[first - 1]!.upos === 'PROPN') first--
  const before = tokens[first - 1]
  const isBegin =
    !before ||
    isEnd(before.text) ||
    isMark(before) ||
    startsParagraph(story, first) ||
    isPersonNoun(before.text)
  const span = spanFrom(story, first, end)
  const full = story.fullNames.get(span.text)
  const isName = isBegin && isCapitalised(tokens[first]!.text) && mayBePerson(tokens[first]!.text)
  if (full === undefined && !isName) return undefined
  return { who: { span, name: full ?? span.text, isPerson: true }, sure: SURE.subject, end: verb }
}

function beforeVerb(story: Story, named: Named, at: number): Found | undefined {
  const { tokens } = story
  const before = tokens[named.firstToken - 1]?.text ?? ''
  const who = whoIs(story, named.entity)
  if (named.entity.kind === 'person') {
    if (has(before, 'of') && !isCapitalised(before))
      return { who: { span: who.span, isPerson: true }, sure: SURE.nobody, end: at, isVague: true }
    return { who, sure: SURE.named, end: at }
  }
  if (named.entity.kind === 'place') return undefined
  if (named.entity.kind === 'position')
    return { who, sure: who.name === undefined ? SURE.nobody : SURE.office, end: at }
  // `Juru bicara KPK mengatakan`: somebody of KPK.
  if (isPersonNoun(before) || has(before, 'stop'))
    return has(before, 'stop')
      ? undefined
      : { who: { span: who.span, isPerson: true }, sure: SURE.nobody, end: at, isVague: true }
  return { who, sure: SURE.named, end: at }
}

/** Whom a sentence is about: the speaker who begins its clause, `Sementara itu, Ketua DPRD Solo, Andi (53), ...` */
export function subjectAt(story: Story, first: number, until: number): Found | undefined {
  const { tokens } = story
  let at = first
  for (let i = first; i < Math.min(until, first + LONGEST_OPENING); i++) {
    const { text } = tokens[i]!
    // A dateline, or words before the clause: `Dalam kesempatan yang sama, Andi ...`
    if (text === '-' || text === '–' || text === '—' || text === '--') at = i + 1
    if (text === ',' && at <= i) {
      const found = clauseSubject(story, at, until)
      if (found) return found
      at = i + 1
    }
  }
  return clauseSubject(story, at, until)
}

const LONGEST_OPENING = 16

function clauseSubject(story: Story, from: number, until: number): Found | undefined {
  const { tokens, startsAt } = story
  let at = from
  while (at < until && !startsAt.has(at) && has(tokens[at]!.text, 'opener')) at++
  const begin = at
  const unknown = startsAt.has(at) ? undefined : unknownWithAge(story, at)
  if (unknown) return unknown
  let office: Named | undefined
  let hasRole = false
  while (at < until && at - begin < REACH) {
    const named = startsAt.get(at)
    if (named) {
      const { kind } = named.entity
      if (kind === 'person')
        return {
          who: whoIs(story, named.entity),
          sure: SURE.named,
          end: behindBracket(story, named.endToken),
        }
      if (kind === 'place' && !office && !hasRole) return undefined
      office ??= named
      at = named.endToken
      continue
    }
    const { text } = tokens[at]!
    const isLed = office !== undefined || hasRole
    if (text === '(' && isLed) {
      const behind = behindBracket(story, at)
      if (behind === at) break
      at = behind
    } else if (text === ',' && isLed) {
      if (!isNameNext(story, at + 1)) break
      at++
    } else if (has(text, 'of') && !isCapitalised(text)) {
      break
    } else if (isPersonNoun(text)) {
      hasRole = true
      at++
    } else if (isLed && (isCapitalised(text) || has(text, 'role'))) at++
    // `Istri nakhoda, Martha Bolu, ...`
    else if (hasRole && at === begin + 1 && isNameNext(story, at + 2)) at++
    else if (isLed && isCapitalised(tokens[at + 1]?.text ?? '') && LEADS_ON.has(text)) at++
    else {
      // `Petugas dari bidang Penindakan Bea Cukai Pekanbaru, Benhard, ...`
      const behind = isLed ? behindPlace(story, at) : -1
      if (behind < 0) break
      at = behind
    }
  }
  if (!office || office.firstToken !== begin) return undefined
  const who = whoIs(story, office.entity)
  return {
    who,
    sure: who.name === undefined ? SURE.nobody : SURE.office,
    end: behindBracket(story, office.endToken),
  }
}

/** `Tallib (53), warga Dusun Baru, ...`: an age makes a name of words that nobody knows. */
function unknownWithAge(story: Story, at: number): Found | undefined {
  const { tokens } = story
  let end = at
  while (end < at + 4 && tokens[end]?.kind === 'word' && isCapitalised(tokens[end]!.text)) end++
  if (end === at || tokens[end]?.text !== '(' || !/^\d\d?$/.test(tokens[end + 1]?.text ?? ''))
    return undefined
  const span = spanFrom(story, at, end)
  return {
    who: { span, name: span.text, isPerson: true },
    sure: SURE.subject,
    end: behindBracket(story, end),
  }
}

/** `Direktur Penyuluhan dan Humas`, `Deputi bidang Hukum`. */
const LEADS_ON = new Set(['dan', 'bidang', '&', '/'])

function isNameNext({ tokens, startsAt }: Story, at: number): boolean {
  const kind = startsAt.get(at)?.entity.kind
  if (kind === 'person') return true
  // `Kapolres Solo, AKBP Andi`
  return isCapitalised(tokens[at]?.text ?? '') && startsAt.get(at + 1)?.entity.kind === 'person'
}

/** The word itself, where it holds the speaker: `-nya` of `ujarnya`. */
export function ending({ start, end, text }: Span): { readonly verb: Span; readonly pronoun: Span } {
  const cut = end - 3
  return {
    verb: { start, end: cut, text: text.slice(0, -3) },
    pronoun: { start: cut, end, text: text.slice(-3) },
  }
}

/** `Andi di sela rapat di Solo, Minggu, mengatakan`: whom the sentence is about, where nothing else is said of them. */
export function subjectBefore(story: Story, first: number, verb: number): Found | undefined {
  const subject = subjectAt(story, first, verb)
  if (!subject || subject.end > verb) return undefined
  return isBridge(story, subject.end, verb) ? subject : undefined
}

/** No other verb of the sentence stands between: those behind `yang`, `saat`, `usai` belong to a clause of their own. */
function isBridge({ tokens }: Story, from: number, verb: number): boolean {
  let isInside = false
  for (let i = from; i < verb; i++) {
    const token = tokens[i]!
    const word = speechWord(token.text)
    if (word?.roles.has('stop')) isInside = true
    else if (token.upos === 'VERB' && !isInside) return false
  }
  const last = tokens[verb - 1]!
  if (verb === from) return true
  if (last.text === ',' || last.text === ')' || last.kind === 'number') return true
  const word = speechWord(last.text)
  return word?.roles.has('between') === true || last.upos === 'PROPN'
}
