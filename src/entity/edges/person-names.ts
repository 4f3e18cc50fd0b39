import type { Token } from '../../document.js'
import { isMostlySmall } from '../../lexicon/clusters.js'
import { isPersonName, mayBe } from '../../lexicon/gazetteer.js'
import { data as noPersonWords } from '../../lexicon/generated/no-person-words.js'
import { CLASS, type NameEntry } from '../../lexicon/name-entry.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { decodeWordList } from '../../store/word-list.js'
import { kindKnown } from '../candidates/known-names.js'
import { changed, isCapitalised, type Mention, withTokens, wordAt } from '../mention.js'
import type { Reading } from '../reading.js'

/** Honorifics that are cut off a name; `Habib Rizieq`, `Gus Dur` and `Raden Saleh` keep theirs in the text. */
const CUT_OFF = new Set(['respect', 'academic', 'rank'])

/**
 * People's names without what stands before and behind them: `Presiden Joko Widodo` → `Joko Widodo`,
 * `Dr. Ahmad Fauzi, S.H.` → `Ahmad Fauzi`; and two people at a stroke: `Bagas Maulana/Muhammad Fikri`.
 */
export function trimPeople(reading: Reading, names: readonly Mention[]): Mention[] {
  const { tokens, matchAt } = reading
  const trimmed: Mention[] = []
  for (const name of names) {
    if (name.kind !== 'person') {
      trimmed.push(withoutPosition(reading, name))
      continue
    }
    if (isCredited(tokens, name) || isNumbered(tokens, name)) continue
    for (const [first, end] of partAtStrokes(tokens, name)) {
      const from = endOfTitles({ tokens, matchAt }, endOfTerm(reading, first, end), end)
      const to = endBeforeLabel(tokens, from, startOfDegrees(tokens, from, endBeforeGlued(tokens, from, end)))
      if (
        to <= from ||
        isPronoun(tokens[from]!.text) ||
        GLUED_LABEL(tokens[to - 1]!.text).test(tokens[to - 1]!.text)
      )
        continue
      const bare = withoutSmallHead(reading, withTokens(name, reading, startAtInitials(tokens, from), to))
      // `Irwasum | Polri`
      const isBody = from > first && kindKnown(bare.text) === 'organization'
      trimmed.push(isBody ? changed(bare, { kind: 'organization' }) : bare)
    }
  }
  return trimmed
}

/** `Bupati | H.M.Syahrul Gunawan`: letters that touch a name are of it. */
function startAtInitials(tokens: readonly Token[], from: number): number {
  const touches = from > 0 && tokens[from - 1]!.end === tokens[from]!.start
  return touches && INITIALS.test(tokens[from - 1]!.text) ? from - 1 : from
}

const INITIALS = /^(?:[A-Z]\.){2,}$/

const SMALL_HEAD = letterPattern('u')`^\p{Ll}{4,}(?=\p{Lu}\p{Ll}+ )`

/** `bek andalanPatrick Kluivert`: without a small word that a page ran into the name. */
function withoutSmallHead({ text }: Reading, name: Mention): Mention {
  const small = SMALL_HEAD(name.text).exec(name.text)?.[0]
  if (small === undefined || !isMostlySmall(small)) return name
  const start = name.start + small.length
  return changed(name, { start, text: text.slice(start, name.end) })
}

/** `Advertisement Dia menjelaskan`, and behind a headline that ran in: `Presiden FIFA Gianni Infantino | Ia menjelaskan`. */
export const isPronoun = (word: string) => word === 'Ia' || word === 'Dia'

/** `Advertisement | Ian`: a word that names nothing is no part of a name. */
function endOfTerm({ matchAt }: Pick<Reading, 'matchAt'>, first: number, end: number): number {
  const match = matchAt.get(first)
  const isTerm = match?.entries.every((entry) => entry.class === 'term') === true
  return isTerm && match.endToken < end ? match.endToken : first
}

/** `Adi | kepadaKompas.com`: where a page has lost the space before a link. */
function endBeforeGlued(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i < end; i++) if (GLUED.test(tokens[i]!.text)) return i
  return end
}

const GLUED = /^[a-z]{3,}[A-Z]/

/** `Pewarta: Fikri RahmanEditor: | Sinta Wulandari | COPYRIGHT`: who made the story is nobody in it. */
function isCredited(tokens: readonly Token[], { firstToken, given }: Mention): boolean {
  return !given && wordAt(tokens, firstToken - 1) === ':' && CREDITS.test(wordAt(tokens, firstToken - 2))
}

/** `PT KAI | Daop 1`: a part of a firm, and nobody. */
const isNumbered = (tokens: readonly Token[], { endToken, given }: Mention) =>
  !given && tokens[endToken - 1]!.kind === 'number'

const CREDITS = /(?:^|[a-z.”"])(?:Pewarta|Editor|Reporter|Penyunting)$/

/** `Sinta WulandariEditor`: a credit that the page ran into the next. */
const GLUED_LABEL = letterPattern('u')`\p{Ll}(?:Editor|Pewarta|Reporter|Advertisement|Baca)$`

/** `Achmad Irfan | Editor: Sinta`, `Sinta Wulandari | Copyright © 2025`: a page whose line breaks are lost. */
function endBeforeLabel(tokens: readonly Token[], from: number, end: number): number {
  const behind = wordAt(tokens, end)
  if ((behind !== ':' && behind !== '©') || end - from < 2) return end
  labelWords ??= decodeWordList(noPersonWords)
  const last = end - 1
  return labelWords.includes(tokens[last]!.text.toLowerCase()) ? last : end
}

let labelWords: readonly string[] | undefined

/** `CEO Alibaba` as one name: the body is `Alibaba`. */
function withoutPosition(reading: Reading, name: Mention): Mention {
  if (name.kind !== 'organization' && name.kind !== 'place' && name.kind !== 'country') return name
  const match = reading.matchAt.get(name.firstToken)
  const position =
    mayBe(match, CLASS.position) &&
    match!.entries.some((entry) => entry.class === 'position' && entry.ambiguous === undefined)
  if (match && position && match.endToken < name.endToken)
    return withTokens(name, reading, match.endToken, name.endToken)
  // `ketua | majelis Surya Jaya`: an office of two words, and somebody.
  const isSmall = name.kind === 'organization' && !isCapitalised(name.text)
  const office = isSmall ? reading.matchAt.get(name.firstToken - 1) : undefined
  const reachesIn =
    mayBe(office, CLASS.position) && office!.endToken > name.firstToken && office!.endToken < name.endToken
  if (!reachesIn) return name
  const rest = withTokens(name, reading, office!.endToken, name.endToken)
  return rest.text.split(' ').every(isPersonName) ? changed(rest, { kind: 'person' }) : rest
}

function partAtStrokes(tokens: readonly Token[], { firstToken, endToken }: Mention): [number, number][] {
  const parts: [number, number][] = []
  let first = firstToken
  for (let i = firstToken; i <= endToken; i++) {
    if (i < endToken && tokens[i]!.text !== '/') continue
    if (i > first) parts.push([first, i])
    first = i + 1
  }
  return parts
}

/** The first token that is no title, honorific or mark between them; `end` when nothing else is there. */
export function endOfTitles(
  { tokens, matchAt }: Pick<Reading, 'tokens' | 'matchAt'>,
  first: number,
  end: number,
): number {
  let at = first
  while (at < end) {
    const match = matchAt.get(at)
    const title =
      match !== undefined && match.endToken <= end && mayBe(match, TITLES) && match.entries.some(isTitle)
    if (title) at = match!.endToken
    else if (tokens[at]!.kind === 'punctuation' || isDottedTitle(tokens[at]!.text)) at++
    else break
  }
  return at
}

const TITLES = CLASS.position | CLASS.honorific

function isTitle({ class: nameClass, honorific, ambiguous }: NameEntry): boolean {
  if (ambiguous !== undefined) return false
  return nameClass === 'position' || (nameClass === 'honorific' && CUT_OFF.has(honorific!))
}

/** Titles as the tokenizer keeps them, with their full stop. */
const DOTTED_TITLES = new Set(
  'dr. drs. dra. ir. prof. h. hj. kh. drg. drh. sdr. sdri. ny. tn. jend. letjen. mayjen. brigjen. kol. kombes. pol. (purn) (purn.)'.split(
    ' ',
  ),
)

function isDottedTitle(word: string): boolean {
  return word.length <= 8 && word.endsWith('.') && DOTTED_TITLES.has(word.toLowerCase())
}

/** Where the degrees behind a name begin: at the comma of `Ahmad Fauzi, S.H., M.Hum.`, or at `SH` without one. */
function startOfDegrees(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const word = tokens[i]!.text
    if (i > first && (word === ',' || word === '(')) return i
    if (DEGREE.test(word)) return i
  }
  return end
}

/** Academic degrees, with and without their full stops. */
const DEGREE =
  /^(?:S\.?(?:H|E|Pd|Sos|Kom|Ag|IK|Psi|Kep|Farm|Hut|Kes)|M\.?(?:H|M|Si|Pd|Kes|Hum|Sc|Kom|Ag|Eng|BA|AP)|S\.I\.[KP]|S\.T|M\.T|M\.A|Ph\.?D|Sp\.?(?:A|B|M|P|OG|PD|JP|KJ|OT|THT))\.?$/
