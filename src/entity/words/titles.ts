import type { Token } from '../../document.js'
import { formMayBe, type GazetteerMatch, isPersonName, lookUpName, mayBe } from '../../lexicon/gazetteer.js'
import { data as corpsData } from '../../lexicon/generated/corps.js'
import { CLASS, type NameEntry } from '../../lexicon/name-entry.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { remember } from '../../store/remember.js'
import { decodeWordList } from '../../store/word-list.js'
import { isUpper } from '../../text/characters.js'
import { CAPITALISED, DEGREE_FORM, factsOf, hasFact, placesOf, STOPPED } from './word-facts.js'

/** What a token is to the name of a person beside it. */
export const TITLE = 1
export const DEGREE = 2

/** Honorifics that are no part of a name; `Habib Rizieq`, `Gus Dur` and `Raden Saleh` keep theirs in the text. */
const CUT_OFF: ReadonlySet<string> = new Set(['respect', 'academic', 'rank'])
/** Religious titles that stand before a name as an abbreviation alone: `H`, `Hj`, `KH`. */
const LONGEST_ABBREVIATION = 3

let corps: ReadonlySet<string> | undefined

/**
 * Marks the titles before names and the degrees behind them: `Prof. Dr. H. Budi Santoso, S.H., M.Si.`, `Irjen. Pol. Rina`,
 * `Andi, ST`. One number a token, 0 for all others.
 */
export function titleMarks(
  tokens: readonly Token[],
  matchAt: ReadonlyMap<number, GazetteerMatch>,
): Uint8Array {
  const marks = new Uint8Array(tokens.length)
  let next = 0
  for (const at of placesOfTitles(tokens, matchAt)) {
    if (at < next) continue
    const end = endOfTitleRun(tokens, matchAt, at)
    if (end > at && tokens[end]?.kind === 'word' && mayBeTitled(tokens[end]!.text)) {
      marks.fill(TITLE, at, end)
      next = end
      continue
    }
    next = endOfDegree(tokens, marks, at)
    marks.fill(DEGREE, at, next)
    if (next > at) next = markUnknownDegrees(tokens, marks, next)
  }
  return marks
}

/** Marks what looks like a degree and stands among them, whoever gives it: `S.E., M.M., CRGP., FISQua, hadir`. */
function markUnknownDegrees(tokens: readonly Token[], marks: Uint8Array, end: number): number {
  let at = end
  while (tokens[at]?.text === ',') {
    const form = tokens[at + 1]?.text ?? ''
    if (!UNKNOWN_DEGREE(form).test(form) || formMayBe(form, OTHERS)) break
    if (hasFact(tokens, at + 2, CAPITALISED) || tokens[at + 2]?.kind === 'number') break
    marks[at + 1] = DEGREE
    at = withStop(tokens, at + 2)
  }
  return at
}

/** `CRMP`, `FISQua`, `QRMA`. */
const UNKNOWN_DEGREE = letterPattern('u')`^\p{Lu}{2}\p{L}{0,4}\p{L}$`

/** Where a title or a degree may begin: at honorifics of the dictionaries, at what ends in a full stop, at degrees. */
function placesOfTitles(tokens: readonly Token[], matchAt: ReadonlyMap<number, GazetteerMatch>): number[] {
  const places = placesOf(tokens, STOPPED | DEGREE_FORM)
  for (const match of matchAt.values()) if (mayBe(match, CLASS.honorific)) places.push(match.firstToken)
  return places.sort((a, b) => a - b)
}

/** `Kang Han-na` is a name of Korea, and `Kang` its first. */
const mayBeTitled = (word: string) =>
  isUpper(word.charCodeAt(0)) && !(word.includes('-') && /^[A-Z][a-z]+-[a-z]+$/.test(word))

/** Titles in a row take no more tokens, so that the time stays linear. */
const LONGEST_RUN = 40

/** Behind the titles that stand in a row at `first`: `Prof. Dr.`, `Letkol. Inf.`, `Mayjen TNI (Purn)`; else `first`. */
function endOfTitleRun(
  tokens: readonly Token[],
  matchAt: ReadonlyMap<number, GazetteerMatch>,
  first: number,
): number {
  let at = first
  // `Amran H Yahya`: an initial behind a first name.
  if (tokens[first]!.text === 'H' && (isFirstName(tokens[first - 1]) || isRanked(tokens, first - 1)))
    return first
  const limit = Math.min(tokens.length, first + LONGEST_RUN)
  while (at < limit && (tokens[at]!.kind === 'word' || tokens[at]!.text === '-')) {
    const match = matchAt.get(at)
    if (
      match &&
      mayBe(match, CLASS.honorific) &&
      match.entries.some(isCutOff) &&
      !isOfficeHere(tokens, match) &&
      !isBehindInitial(tokens, at)
    )
      at = match.endToken
    else if (match && isLedIn(tokens, match)) at = match.endToken
    else if (isDottedTitle(tokens[at]!.text) || (at > first && isCorps(tokens[at]!.text))) at++
    // `Dr.-Ing.`
    else if (at > first && tokens[at]!.text === '-' && isCorps(tokens[at + 1]?.text ?? '')) at += 2
    else break
    at = endOfBracket(tokens, at)
  }
  return at
}

/** `Gus H. Ahmad`, `Habib Dr. Umar`: what stays in a name is a title where another stands behind it. */
function isLedIn(tokens: readonly Token[], { entries, casing, endToken }: GazetteerMatch): boolean {
  const next = tokens[endToken]?.text ?? ''
  if (casing !== 'written' || !(isDottedTitle(next) || /^(?:H|Hj|KH|Dr)$/.test(next))) return false
  return entries.every(({ class: is }) => is === 'honorific')
}

/** `A.H Sagala`: the second letter of two, and no title. */
export function isBehindInitial(tokens: readonly Token[], at: number): boolean {
  const before = at > 0 ? tokens[at - 1]! : undefined
  return before !== undefined && before.end === tokens[at]!.start && isInitial(before.text)
}

const isFirstName = (token: Token | undefined) =>
  token?.kind === 'word' && isPersonName(token.text) && !formMayBe(token.text, NO_FIRST_NAMES)

/** `AKP | Novris | H Simanjuntak`: a name that nobody knows, behind a rank. */
function isRanked(tokens: readonly Token[], at: number): boolean {
  if (!hasFact(tokens, at, CAPITALISED) || !hasFact(tokens, at + 2, CAPITALISED)) return false
  if (lookUpName(tokens[at]!.text).length > 0) return false
  return at > 0 && formMayBe(withoutStop(tokens[at - 1]!.text), CLASS.honorific)
}

const NO_FIRST_NAMES = CLASS.area | CLASS.position | CLASS.honorific | CLASS.place

/** `Inspektur Jenderal | Kementerian Sosial` is an office, `Inspektur Jenderal Budi` a rank. */
function isOfficeHere(tokens: readonly Token[], match: GazetteerMatch): boolean {
  if (!mayBe(match, CLASS.position)) return false
  const next = tokens[match.endToken]
  return next !== undefined && formMayBe(next.text, BODIES)
}

/** What an office is of. */
const BODIES = CLASS.organizationHead | CLASS.stateBody | CLASS.country

/** `(Purn)`, `(P)` behind a rank. */
function endOfBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') return at
  const inside = withoutStop(tokens[at + 1]!.text)
  // `Kopral Dua (Kopda) Bazarsah`: the same rank in short.
  return inside.length === 1 || isCorps(inside) || formMayBe(inside, CLASS.honorific) ? at + 3 : at
}

function isCutOff({ class: nameClass, honorific, form, ambiguous }: NameEntry): boolean {
  if (nameClass !== 'honorific' || ambiguous !== undefined) return false
  // `Gus Dur` keeps his.
  const isShort = form.replaceAll('.', '').length <= LONGEST_ABBREVIATION && !/[aiueo]/i.test(form)
  return CUT_OFF.has(honorific!) || (honorific === 'religious' && isShort)
}

/** `Prof.`, `KH.`, `Irjen.`: an honorific of any kind, as an abbreviation. */
const isDottedTitle = remember(1024, (word) => {
  if (!word.endsWith('.') || word.length > 9) return false
  return formMayBe(withoutStop(word), CLASS.honorific) || isDottedCorps(word)
})

/** With a stop alone: `An. Rizky` is a child, `An Se-young` is not. */
const isDottedCorps = (word: string) => /^(?:Purn|An)\.$/.test(word)

function isCorps(word: string): boolean {
  corps ??= new Set(decodeWordList(corpsData))
  const form = withoutStop(word)
  return corps.has(form === 'purn' ? 'Purn' : form)
}

const withoutStop = (word: string) => (word.endsWith('.') ? word.slice(0, -1) : word)

/** `ST`, `MA`, `SE`: only behind a name and a comma. */
const BARE = letterPattern('u')`^\p{Lu}{2,3}$`

/** Behind the degree at `at`, or `at`: a name stands before it, with a comma or without, or another degree. */
function endOfDegree(tokens: readonly Token[], marks: Uint8Array, at: number): number {
  const { text, kind } = tokens[at]!
  if (kind !== 'word' || (factsOf(tokens)[at]! & DEGREE_FORM) === 0) return at
  const hasComma = tokens[at - 1]?.text === ','
  const before = hasComma ? at - 2 : at - 1
  const named = tokens[before]
  if (named === undefined) return at
  const isNext = marks[before] === DEGREE
  // `Djira K., S.Pd.`
  const isShort = named.text.length < 3
  const isNamed =
    named.kind === 'word' &&
    isUpper(named.text.charCodeAt(0)) &&
    (!isShort || (hasComma && isInitial(named.text) && hasFact(tokens, before - 1, CAPITALISED)))
  if (!isNext && !isNamed) return at
  if (
    BARE(text).test(text) &&
    !isNext &&
    !(hasComma ? !isExplained(tokens, text) : isBareDegree(tokens, marks, at))
  )
    return at
  return endOfField(tokens, at + 1)
}

/** Behind the field that a degree is in: `M.Tr.(Han).`, `Sp.OG (K)`, `Sp.BP-RE.,`; else `at`. */
function endOfField(tokens: readonly Token[], at: number): number {
  const mark = tokens[at]?.text
  const isGlued = tokens[at]?.start === tokens[at - 1]!.end
  if (mark === '-' && isGlued && isUpper(tokens[at + 1]?.text.charCodeAt(0) ?? 0))
    return withStop(tokens, endOfField(tokens, at + 2))
  if (mark !== '(' || tokens[at + 2]?.text !== ')') return at
  if (!isGlued && tokens[at + 1]!.text !== 'K') return at
  // `Sp.OT(K)Spine`
  const isNamed = tokens[at + 3]?.start === tokens[at + 2]!.end && isUpper(tokens[at + 3]!.text.charCodeAt(0))
  return withStop(tokens, isNamed ? at + 4 : at + 3)
}

const withStop = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === '.' && tokens[at + 1]?.text === ',' ? at + 1 : at

/** `Bambang Irawan SH MHum`: behind somebody, and nothing else goes by these letters; `Prof. Ahmad Rofiq MA` in any case. */
function isBareDegree(tokens: readonly Token[], marks: Uint8Array, at: number): boolean {
  const { text } = tokens[at]!
  // `Hadianto Rasyid SE menyerahkan`: a letter goes by `SE` as well, and not behind two words with capitals.
  const isSecond = hasFact(tokens, at - 2, CAPITALISED) && !formMayBe(text, OTHERS & ~CLASS.term)
  const isSomebody = isPersonName(tokens[at - 1]!.text) && (isSecond || !formMayBe(text, OTHERS))
  if (!isSomebody && !isBehindTitled(tokens, marks, at) && !isInRow(tokens, at)) return false
  // `Jaksa Agung ST Burhanuddin`
  const next = tokens[at + 1]
  const goesOn =
    next?.kind === 'word' && isUpper(next.text.charCodeAt(0)) && !hasFact(tokens, at + 1, DEGREE_FORM)
  return !goesOn && !isExplained(tokens, text)
}

/** `Elvis Katuwu | SH MH`, `Farid Muslim | SH MKn`: two degrees in a row speak for each other behind two words with capitals. */
function isInRow(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const isRow = next !== undefined && hasFact(tokens, at + 1, DEGREE_FORM)
  if (!isRow || formMayBe(next.text, OTHERS) || formMayBe(tokens[at]!.text, OTHERS)) return false
  return hasFact(tokens, at - 1, CAPITALISED) && hasFact(tokens, at - 2, CAPITALISED)
}

/** Words with capitals lead back to a title: `Prof. | Ahmad Rofiq`. */
function isBehindTitled(tokens: readonly Token[], marks: Uint8Array, end: number): boolean {
  let at = end - 1
  while (at > 0 && end - at <= LONGEST_NAME && marks[at] === 0 && hasFact(tokens, at, CAPITALISED)) at--
  return at < end - 1 && marks[at] === TITLE
}

const LONGEST_NAME = 4

/** What two or three capitals are where they are no degree: `MA` is Mahkamah Agung, `SP` a warning. */
const OTHERS =
  CLASS.organizationHead |
  CLASS.organization |
  CLASS.stateBody |
  CLASS.party |
  CLASS.term |
  CLASS.country |
  CLASS.area |
  CLASS.club

/** `Mahkamah Agung (MA)`: what the text explains in brackets is no degree in it. */
function isExplained(tokens: readonly Token[], form: string): boolean {
  return tokens.some(
    ({ text }, i) => text === form && tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')',
  )
}

/** `RSUD dr | Karneni`, `Jalan Jenderal | Ahmad`: a house or a street that bears the name. */
export function isOfHouse(
  { tokens, titles }: { readonly tokens: readonly Token[]; readonly titles: Uint8Array },
  title: number,
): boolean {
  let at = title
  while (at >= 0 && titles[at] === TITLE) at--
  const before = at < 0 ? '' : tokens[at]!.text
  return formMayBe(before, CLASS.organizationHead | CLASS.placeCue) && !ENGLISH.test(before)
}

/** These end a body's name: `Cendana Institute | Prof. Dr. Budi`. */
const ENGLISH = /^(?:Institute|Cent(?:er|re)|Foundation)$/

/** `R.` of `R. Rahmat Kusuma`. */
export const isInitial = (word: string) => INITIAL(word).test(word)
const INITIAL = letterPattern('u')`^\p{Lu}\.$`
/** The same, or several in one: `R.A.` */
export const areInitials = (word: string) => INITIALS(word).test(word)
const INITIALS = letterPattern('u')`^(?:\p{Lu}\.){1,3}$`

/** `Habib`, `Gus`, `Raden`: a title that stays in the name, as it is written. */
export const isHonour = ({ casing, entries }: GazetteerMatch) =>
  casing === 'written' && entries.every(({ honorific }) => honorific === 'religious' || honorific === 'noble')
