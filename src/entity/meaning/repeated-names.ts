import type { EntityKind, Token } from '../../document.js'
import { lookUpName, mayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { gathered } from '../../store/records.js'
import { isOnlyAName } from '../edges/only-names.js'
import { AREA_HEAD } from '../edges/place-edges.js'
import {
  byPlace,
  isAtHead,
  isCapitalised,
  isCapitalWord,
  isGuessed,
  type Mention,
  mentionOf,
  type TokenSet,
  tokensIn,
  withTokens,
  wordAt,
  wordsBetween,
} from '../mention.js'
import type { Reading } from '../reading.js'
import { CAPITALISED, placesOf } from '../words/word-facts.js'

/** Kinds whose words mean the same all through a text. */
const LASTING: ReadonlySet<EntityKind> = new Set(['organization', 'place', 'product', 'programme', 'work'])
const LONGEST = 10
const REPEATED = 0.7
/** One word and somebody are seen again where it was as sure of them. */
const SURE_OF_WORD = 0.6
const SHORTEST_WORD = 4

/**
 * The names with those that the text has again, word for word, where nobody has seen them: `perusahaan Verdani Vision` before
 * `penyelidikan terhadap | Verdani Vision`, `Dispakan Kabupaten Bandung` before `Kepala | Dispakan Kabupaten Bandung`, and
 * somebody of whom only the first word was seen: `kata | Tan | Shot Yen`. One word has to be a name and nothing else, of somebody
 * the last: `warga di Toboali` and `kota | Toboali`, `Ayumu Seko` and `lutut | Seko`.
 */
export function findRepeatedNames(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const { tokens } = reading
  const lasting = namesThatLast(reading, names)
  if (lasting.kinds.size === 0) return names
  const found: Mention[] = []
  let next = 0
  for (const at of placesOf(tokens, CAPITALISED)) {
    if (at < (found.at(-1)?.endToken ?? 0)) continue
    while (next < names.length && names[next]!.endToken <= at) next++
    const isBegun = names[next]?.firstToken === at && isGuessAtPerson(names[next]!)
    if (lasting.taken.has(at) && !isBegun) continue
    const repeated = repeatedAt(reading, at, lasting)
    if (repeated && isFree(names, next, repeated)) found.push(repeated)
  }
  if (found.length === 0) return names
  const covered = tokensIn(found)
  const others = gathered(names, (name) => withoutTokens(reading, name, covered))
  return [...others, ...found].sort(byPlace)
}

/** What is left of a name behind those tokens: `Relawan Sedulur [Kembang | Sayoga]`. */
function withoutTokens(reading: Reading, name: Mention, covered: TokenSet): Mention | undefined {
  let first = name.firstToken
  while (first < name.endToken && covered.has(first)) first++
  return first < name.endToken ? withTokens(name, reading, first, name.endToken) : undefined
}

function namesThatLast({ tokens }: Reading, names: readonly Mention[]): Lasting {
  const kinds = new Map<string, EntityKind>()
  const longest = new Map<string, number>()
  const note = (kind: EntityKind, firstToken: number, endToken: number) => {
    const words = wordsBetween(tokens, firstToken, endToken).join(' ')
    if (kind === 'person' && kinds.has(words)) return
    const first = tokens[firstToken]!.text
    kinds.set(words, kind)
    longest.set(first, Math.max(endToken - firstToken, longest.get(first) ?? 0))
  }
  const others = new Set<string>()
  for (const { kind, text, confidence, firstToken, endToken } of names) {
    const length = endToken - firstToken
    if (!LASTING.has(kind)) for (const word of text.split(' ')) others.add(word)
    if (!LASTING.has(kind) || length > LONGEST) continue
    const first = tokens[firstToken]!.text
    // `Kota Medan` is `Medan`, which is found wherever it stands.
    if (length === 1 ? confidence < SURE_OF_WORD || !isRareWord(first) : AREA_HEAD.test(first)) continue
    note(kind, firstToken, endToken)
  }
  // `warga Toboali` beside somebody who is called so.
  for (const word of others) kinds.delete(word)
  for (const { kind, confidence, firstToken, endToken } of names) {
    const length = endToken - firstToken
    if (kind !== 'person' || confidence < SURE_OF_WORD || length === 1 || length > LONGEST) continue
    note(kind, firstToken, endToken)
    if (isRareWord(tokens[endToken - 1]!.text)) note(kind, endToken - 1, endToken)
  }
  return { kinds, longest, taken: tokensIn(names) }
}

const isRareWord = (word: string) =>
  word.length >= SHORTEST_WORD && isCapitalised(word) && isOnlyAName(word) && lookUpName(word).length === 0

interface Lasting {
  readonly kinds: ReadonlyMap<string, EntityKind>
  /** Of the first words, how long their longest name is. */
  readonly longest: ReadonlyMap<string, number>
  /** Where names are found already. */
  readonly taken: TokenSet
}

/** The longest name that stands at `at` again and is no part of a longer one: `PT | Verdani Vision | Indonesia`. */
function repeatedAt(reading: Reading, at: number, lasting: Lasting): Mention | undefined {
  const { tokens, matchAt } = reading
  const { kinds, longest, taken } = lasting
  const most = longest.get(tokens[at]!.text)
  if (most === undefined) return undefined
  const isLed = isCapitalWord(tokens[at - 1]) && !isAtHead(tokens, at - 1)
  if (isLed && !mayBe(matchAt.get(at - 1), CLASS.position)) return undefined
  for (let end = Math.min(at + most, tokens.length); end > at; end--) {
    const kind = kinds.get(wordsBetween(tokens, at, end).join(' '))
    if (kind && !isContinued(tokens, end, taken))
      return mentionOf(reading, at, end, { kind, confidence: REPEATED })
  }
  return undefined
}

/** `Verdani Vision | Indonesia`, `Dinas Pendidikan | dan Kebudayaan`; not `Dinas Pendidikan dan | BKAD`, which is a name. */
function isContinued(tokens: readonly Token[], end: number, taken: TokenSet): boolean {
  // `Ketua Relawan Sedulur [Kembang | Sayoga]`: somebody whose name took the last word.
  if (taken.has(end - 1) && taken.has(end)) return false
  if (!/^(?:dan|&)$/.test(wordAt(tokens, end))) return isCapitalWord(tokens[end])
  return isCapitalWord(tokens[end + 1]) && !taken.has(end + 1)
}

/**
 * Are there, from `names[next]` on up to where `repeated` ends, no names but places, countries and parts of somebody within
 * (`Dispakan | Kabupaten Bandung`), and at the end of a thing a guess at somebody of whom more is left?
 */
function isFree(names: readonly Mention[], next: number, repeated: Mention): boolean {
  const end = repeated.endToken
  for (let i = next; i < names.length && names[i]!.firstToken < end; i++) {
    const name = names[i]!
    const length = name.endToken - name.firstToken
    const isPart =
      repeated.kind === 'person'
        ? isGuessAtPerson(name) && name.endToken <= end && length < end - repeated.firstToken
        : (name.kind === 'place' || name.kind === 'country') && name.endToken <= end
    const isCut = repeated.kind !== 'person' && isGuessAtPerson(name) && name.endToken > end
    if (!isPart && !isCut) return false
  }
  return true
}

const isGuessAtPerson = (name: Mention) => name.kind === 'person' && isGuessed(name)
