import { mayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import {
  byFirstToken,
  byPlace,
  isCapitalWord,
  isGuessed,
  type Mention,
  mentionOf,
  tokensIn,
  wordAt,
} from '../mention.js'
import type { Reading } from '../reading.js'
import { isHeadlineWord } from '../words/headline-words.js'

const BELIEF = 0.75
const LONGEST_OFFICE = 12
const MOST_WORDS = 4
/** So many offices, each with somebody behind a colon, are a list of who holds what. */
const FEWEST_IN_LIST = 2

/**
 * The names with people behind an office and a colon, of a list whose other lines have people that anybody knows: `Direktur Utama:
 * Hery Gunardi • Direktur Ritel: | Aquarius Rudianto | •`.
 */
export function findLabelledPeople(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const { matches } = reading
  let nameAt: ReadonlyMap<number, Mention> | undefined
  const items: Mention[] = []
  let seen = 0
  let next = 0
  for (const match of matches) {
    if (match.firstToken < next || !mayBe(match, CLASS.position)) continue
    const first = behindColon(reading, match.endToken)
    const end = first < 0 ? first : endOfName(reading, first)
    if (end <= first + 1) continue
    next = end
    nameAt ??= byFirstToken(names)
    const name = nameAt.get(first)
    if (name?.kind === 'person') seen++
    if (name === undefined || (name.kind === 'person' && isGuessed(name) && name.endToken < end))
      items.push(mentionOf(reading, first, end, { kind: 'person', confidence: BELIEF }))
  }
  if (items.length === 0 || seen < FEWEST_IN_LIST) return names
  const covered = tokensIn(items)
  const isKept = ({ firstToken, endToken, given, kind }: Mention) =>
    given || kind !== 'person' || !(covered.has(firstToken) || covered.has(endToken - 1))
  const kept = names.filter(isKept)
  const taken = tokensIn(kept)
  return [...kept, ...items.filter(({ firstToken }) => !taken.has(firstToken))].sort(byPlace)
}

/** Behind the colon that ends an office: `Direktur Network dan Retail Funding: | Aquarius`; -1 where none does. */
function behindColon({ tokens }: Reading, from: number): number {
  for (let at = from; at < from + LONGEST_OFFICE; at++) {
    const word = wordAt(tokens, at)
    if (word === ':') return isCapitalWord(tokens[at + 1]) ? at + 1 : -1
    if (!isCapitalWord(tokens[at]) && !WITHIN.test(word)) return -1
  }
  return -1
}

const WITHIN = /^(?:dan|[&()/,-]|\d{1,3})$/

/** Where the words with a capital end that begin at `first`; `first` where more or something else than a name stands there. */
function endOfName({ text, tokens, matchAt }: Reading, first: number): number {
  let end = first
  while (
    isCapitalWord(tokens[end]) &&
    !mayBe(matchAt.get(end), OTHERS) &&
    !isHeadlineWord(tokens[end]!.text)
  ) {
    if (end > first && text.slice(tokens[end - 1]!.end, tokens[end]!.start).includes('\n')) break
    end++
  }
  const behind = wordAt(tokens, end)
  const isEnd = behind === '' || ENDS.test(behind) || mayBe(matchAt.get(end), CLASS.position)
  const isLine =
    end > first && end < tokens.length && BREAK.test(text.slice(tokens[end - 1]!.end, tokens[end]!.start))
  return end - first <= MOST_WORDS && (isEnd || isLine) ? end : first
}

const OTHERS = CLASS.position | CLASS.organizationHead | CLASS.companyForm | CLASS.placeCue
const ENDS = /^[•●▪■*·–,;.(-]$/
const BREAK = /\n/
