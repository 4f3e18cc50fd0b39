import type { EntityKind, Token } from '../../document.js'
import { CASING, casingOf } from '../../lexicon/clusters.js'
import { mayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { mapped } from '../../store/records.js'
import {
  byPlace,
  changed,
  isAtHead,
  isCapitalised,
  isCapitalWord,
  type Mention,
  mentionOf,
  type TokenSet,
  tokensIn,
} from '../mention.js'
import type { Reading } from '../reading.js'
import { CAPITALISED, factsOf } from '../words/word-facts.js'

/** As sure as this the recogniser must be of a name for the rest of the text to learn from it. */
const SURE = 0.85
/** The same of somebody's full name. */
const SURE_OF_WHOLE = 0.65
/** A mention that it is less sure of than this takes the kind that the same words have elsewhere. */
const UNSURE = 0.5
/** What a name seen again is believed. */
const SEEN_AGAIN = 0.7

/** Kinds that are the same all through a text; a product or an event may share its words with anything. */
const LASTING: ReadonlySet<EntityKind> = new Set(['person', 'organization', 'place'])

/**
 * A text speaks of the same people all through: somebody whom the recogniser is sure of once (`Satonah (70), ibu korban`)
 * is meant wherever the name stands again (`Beberapa kali Satonah mengetuk pintu`), and so is a single name of a full
 * one (`Waidi` of `Waidi Santoso`). What it is unsure of is what the same words surely are elsewhere.
 */
export function recallNames(
  reading: Pick<Reading, 'text' | 'tokens' | 'matchAt'>,
  names: readonly Mention[],
): Mention[] {
  const { tokens } = reading
  const kinds = sureKinds(names)
  if (kinds.size === 0) return [...names]
  const settled = mapped(names, (name) => {
    const kind = LASTING.has(name.kind) && name.confidence < UNSURE ? kinds.get(name.text) : undefined
    return kind === undefined || kind === name.kind ? name : changed(name, { kind })
  })
  const taken = tokensIn(names)
  const starts = new Set<string>()
  let longest = 0
  for (const [name, kind] of kinds) {
    if (kind !== 'person') continue
    const words = name.split(' ')
    starts.add(words[0]!)
    longest = Math.max(longest, words.length)
  }
  const recalled: Mention[] = []
  if (starts.size === 0) return settled
  const lastNames = lastNamesOften(names)
  const known = { kinds, longest, taken }
  let next = 0
  const facts = factsOf(tokens)
  const bits = [...starts].every(isCapitalised) ? CAPITALISED : -1
  for (let i = 0; i < tokens.length; i++) {
    if ((facts[i]! & bits) === 0 || i < next || taken.has(i)) continue
    const isLast = lastNames.has(tokens[i]!.text) && standsAlone(reading, i)
    if (!isLast && !starts.has(tokens[i]!.text)) continue
    const end = isLast ? i + 1 : endOfNamed(tokens, i, known)
    if (end === i || isOfOffice(reading.matchAt, i)) continue
    recalled.push(mentionOf(reading, i, end, { kind: 'person', confidence: SEEN_AGAIN }))
    next = end
  }
  return recalled.length === 0 ? settled : [...settled, ...recalled].sort(byPlace)
}

/** The last words of full names that the text has twice or more, whatever else they mean: the `Slot` of Arne Slot; and letters of people. */
function lastNamesOften(names: readonly Mention[]): ReadonlySet<string> {
  const once = new Set<string>()
  const often = new Set<string>()
  for (const { kind, text, confidence } of names) {
    // `JT`, whom a text names by letters.
    const isWhole = text.includes(' ') || LETTERS.test(text)
    if (kind !== 'person' || !isWhole || confidence < SURE_OF_WHOLE) continue
    if (once.has(text)) often.add(text.slice(text.lastIndexOf(' ') + 1))
    else once.add(text)
  }
  return often
}

/** A word with a capital amid a sentence, beside no other: `menyelimuti | Slot | lantaran berhasil`. */
function standsAlone({ tokens, matchAt }: Pick<Reading, 'tokens' | 'matchAt'>, at: number): boolean {
  const { text } = tokens[at]!
  if (matchAt.has(at) || isAtHead(tokens, at)) return false
  if (text.length < SHORTEST_LAST && !LETTERS.test(text)) return false
  return !isCapitalWord(tokens[at - 1]) && !isCapitalWord(tokens[at + 1])
}

const SHORTEST_LAST = 3
const LETTERS = /^[A-Z]{2,3}$/

/** The second word of an office: `Jaksa | Agung`, where the text tells of `Anak Agung Putra`. */
function isOfOffice(matchAt: Reading['matchAt'], token: number): boolean {
  const match = matchAt.get(token - 1)
  return match !== undefined && match.endToken > token && mayBe(match, CLASS.position)
}

/** What each name of the text surely is; what is two things is none. */
function sureKinds(names: readonly Mention[]): Map<string, EntityKind> {
  const kinds = new Map<string, EntityKind>()
  const mixed = new Set<string>()
  const note = (words: string, kind: EntityKind) => {
    const before = kinds.get(words)
    if (before !== undefined && before !== kind) mixed.add(words)
    kinds.set(words, kind)
  }
  const noteWord = (word: string, kind: EntityKind) => {
    if (word.length > 2 && isCapitalised(word) && isOnlyAName(word)) note(word, kind)
  }
  for (const { text, kind, confidence, firstToken, endToken } of names) {
    const isWhole = kind === 'person' && text.includes(' ')
    if (confidence < (isWhole ? SURE_OF_WHOLE : SURE) || !LASTING.has(kind)) continue
    const words = endToken - firstToken === 1 ? [text] : text.split(/\s+/)
    if (words.length > 1) note(words.join(' '), kind)
    if (words.length === 1 || kind === 'person') for (const word of words) noteWord(word, kind)
  }
  for (const words of mixed) kinds.delete(words)
  return kinds
}

/** `Satonah`, `Tito`; not `Maju` or `Putra`, which news writes small too. */
function isOnlyAName(word: string): boolean {
  const casing = casingOf(word)
  return casing === CASING.name || casing === CASING.acronym || casing === CASING.unknown
}

function endOfNamed(
  tokens: readonly Token[],
  first: number,
  known: {
    readonly kinds: ReadonlyMap<string, EntityKind>
    readonly longest: number
    readonly taken: TokenSet
  },
): number {
  const { kinds, longest, taken } = known
  let found = first
  let words = ''
  for (let end = first + 1; end <= Math.min(first + longest, tokens.length) && !taken.has(end - 1); end++) {
    words += (words === '' ? '' : ' ') + tokens[end - 1]!.text
    if (kinds.get(words) === 'person') found = end
  }
  return found
}
