import type { Span, Token } from '../../document.js'
import { isPersonName, mayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { changed, type Mention, mentionOf, withTokens, wordAt } from '../mention.js'
import type { Reading } from '../reading.js'
import { DEGREE, isHonour, isOfHouse, TITLE } from '../words/titles.js'
import { areaOf } from './place-edges.js'

/** Names without titles and degrees: what is nothing else is none; `Untad Prof. Dr. Budi` is a person behind its titles. */
export function withoutTitles(reading: Reading, names: readonly Mention[]): Mention[] {
  const bare: Mention[] = []
  for (const name of names) {
    const isUntitled = !holdsTitle(reading, name) && name.kind !== 'organization'
    // `Persatuan Purnawirawan | TNI Angkatan Darat`: a body that a dictionary knows.
    const isLong = name.endToken - name.firstToken > 1
    const isKnown = isLong && name.kind === 'organization' && name.entry !== undefined
    if (isUntitled || isKnown || name.amount !== undefined) {
      bare.push(name)
      continue
    }
    const title = titleBehindBody(reading, name)
    if (title > 0) {
      bare.push(withTokens(name, reading, name.firstToken, title))
      let first = title
      while (reading.titles[first] === TITLE) first++
      bare.push(changed(withTokens(name, reading, first, name.endToken), { kind: 'person' }))
      continue
    }
    const [first, end] = partWithoutTitles(reading, name)
    if (end <= first) continue
    const part = withTokens(name, reading, first, end)
    if (name.kind === 'person' && first > name.firstToken) bare.push(...areasBefore(reading, name, first))
    // `Inspektur Dua Ika Mustika` as a body: only people have a rank.
    const isPerson = name.kind === 'organization' && first > name.firstToken
    bare.push(isPerson ? changed(part, { kind: 'person' }) : part)
  }
  return bare
}

/** Where the titles of somebody begin who was taken for a part of a body: `Al Fatimah Institute | Dr. KH. Tamam`; -1 where nobody was. */
function titleBehindBody(reading: Reading, { kind, entry, given, firstToken, endToken }: Mention): number {
  const { titles, matchAt } = reading
  if ((kind !== 'organization' && kind !== 'place') || entry || given) return -1
  // `Sulteng | Ir. Arus`; but `Jalan Dr. Sutomo`.
  const area = kind === 'place' ? matchAt.get(firstToken) : undefined
  if (kind === 'place' && (!mayBe(area, CLASS.area) || titles[area!.endToken] !== TITLE)) return -1
  for (let at = firstToken + 1; at < endToken - 1; at++) {
    if (titles[at] !== TITLE && !isHonoured(reading, at)) continue
    return titles[endToken - 1] === 0 && !isOfHouse(reading, at) ? at : -1
  }
  return -1
}

function holdsTitle({ titles }: Reading, { firstToken, endToken }: Mention): boolean {
  for (let at = firstToken; at < endToken; at++) if (titles[at] !== 0) return true
  return false
}

function partWithoutTitles(
  { tokens, titles }: Reading,
  name: Mention,
): readonly [first: number, end: number] {
  let first = name.firstToken
  let end = name.endToken
  if (name.kind !== 'person') {
    // `Jalan Dr. Sutomo` keeps the title within; `DPRD Dra.` ends where somebody begins.
    while (first < end && titles[first] === TITLE) first++
    while (end > first && titles[end - 1] !== 0) end--
    return [first, end]
  }
  for (let i = name.firstToken; i < name.endToken; i++) {
    if (titles[i] === 0) continue
    if (titles[i] === TITLE) first = i + 1
    else {
      end = i
      break
    }
  }
  while (end > first && tokens[end - 1]!.kind === 'punctuation' && end < name.endToken) end--
  return [first, end]
}

/** `Dinas Kesehatan Kota Palu | Habib Rahmat`: a title that stays in the name, before what people are called. */
function isHonoured({ tokens, matchAt }: Reading, at: number): boolean {
  const match = matchAt.get(at)
  return match !== undefined && isHonour(match) && isPersonName(wordAt(tokens, match.endToken))
}

/** Areas of an office that was taken for a part of the name: `Kajati | Sulteng | Dr. Emilwan`. */
function areasBefore(reading: Reading, { firstToken }: Mention, end: number): Mention[] {
  const areas: Mention[] = []
  for (let at = firstToken + 1; at < end; at++) {
    const match = reading.matchAt.get(at)
    if (!match || match.casing === 'lower' || match.endToken > end) continue
    const entry = areaOf(match)
    if (entry) areas.push(mentionOf(reading, at, match.endToken, { kind: 'place', entry, confidence: KNOWN }))
  }
  return areas
}

const KNOWN = 0.85

const UNTITLED = {}

/** The titles before a person's name and the degrees behind it, as spans: `Prof.`, `Dr.`; `S.H.`, `M.Si.`. */
export function titlesOf(
  { text, tokens, titles }: Reading,
  { firstToken, endToken }: Mention,
): { readonly titles?: readonly Span[]; readonly degrees?: readonly Span[] } {
  let first = firstToken
  while (first > 0 && titles[first - 1] === TITLE) first--
  let end = endToken
  while (
    end < tokens.length &&
    (titles[end] === DEGREE ||
      (tokens[end]!.text === ',' && end + 1 < tokens.length && titles[end + 1] === DEGREE))
  )
    end++
  if (first === firstToken && end === endToken) return UNTITLED
  const before = wordsIn(text, tokens.slice(first, firstToken))
  const behind = wordsIn(text, tokens.slice(endToken, end))
  return { ...(before.length > 0 && { titles: before }), ...(behind.length > 0 && { degrees: behind }) }
}

/** Each word, with what is written onto it: `Sp.A(K)`, `M.Tr.(Han)`, `Sp.BP-RE`. */
function wordsIn(text: string, tokens: readonly Token[]): Span[] {
  const words: { start: number; end: number }[] = []
  for (const { kind, start, end, text: written } of tokens) {
    const last = words.at(-1)
    const isOfLast = last?.end === start && written !== ',' && written !== '.'
    // `Laut (P)`: the bracket is none of its letters.
    if (isOfLast && (written !== ')' || text.slice(last.start, start).includes('('))) last.end = end
    else if (kind === 'word') words.push({ start, end })
  }
  return words.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
}
