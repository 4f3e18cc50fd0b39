import type { Token } from '../../document.js'
import { isPersonName, mayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { speechWord } from '../../lexicon/speech-words.js'
import { recentForms } from '../../root/stem.js'
import { isOnlyAName } from '../edges/only-names.js'
import {
  byPlace,
  isAtHead,
  isCapitalWord,
  isGuessed,
  type Mention,
  mentionOf,
  range,
  tokensIn,
  withTokens,
  wordAt,
} from '../mention.js'
import type { Reading } from '../reading.js'
import { isTwoCapitals } from '../words/team-pairs.js'
import { isInitial } from '../words/titles.js'
import { CAPITALISED, placesOf } from '../words/word-facts.js'
import { isFreeName } from './free-names.js'

/** Before a last name stand no more tokens of the name. */
const MOST_BEFORE = 3
const SHORTEST = 3
const WHOLE = 0.75
const NUMBER_OF_HOUSE = /^(?:I{1,3}|IV|V|VI{0,3}|Jr\.?)$/

/**
 * The names with somebody whom the text has by the last name alone elsewhere, whole where it tells of them first: `Denyse | Holt |,
 * seorang warga` before `Holt selamat`, `James H. | Davis III`, `OG | Anunoby`.
 */
export function findWholeNames(reading: Reading, told: readonly Mention[]): readonly Mention[] {
  const { tokens } = reading
  const names = withoutHeadlines(reading, told)
  const lone = lonePeople(names)
  if (lone.size === 0) return names
  const first = new Map<string, number>()
  for (const at of placesOf(tokens, CAPITALISED)) {
    const { text } = tokens[at]!
    if (lone.has(text) && !first.has(text)) first.set(text, at)
  }
  const taken = tokensIn(names.filter((name) => !isLone(name, lone)))
  const marks = Uint8Array.from(tokens, (_, at) => (taken.has(at) ? 1 : 0))
  const found: Mention[] = []
  for (const at of first.values()) {
    if (taken.has(at)) continue
    const begins = startOfWhole(reading, at, marks)
    const end = endOfWhole(reading, at, marks)
    // `Lalu | Hendra`, `Sungai Landia | Syafrizal`: a name that many have stands alone, but for an initial or a number.
    const isRare = !isPersonName(tokens[at]!.text) || end > at + 1 || isInitial(wordAt(tokens, at - 1))
    if ((begins === at && end === at + 1) || !isRare) continue
    const confidence = Math.min(WHOLE, lone.get(tokens[at]!.text)!)
    found.push(mentionOf(reading, begins, end, { kind: 'person', confidence }))
  }
  if (found.length === 0) return names
  const covered = tokensIn(found)
  const kept = names.filter(
    ({ firstToken, endToken }) => !range(firstToken, endToken).some((token) => covered.has(token)),
  )
  return [...kept, ...found].sort(byPlace)
}

/**
 * The names without a word of a headline that ran into the text: `Gemah Ripah Loh Jinawi | Supirin | menekankan`, where the text
 * has `Kepala Desa, Supirin,` before.
 */
function withoutHeadlines(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const { tokens } = reading
  const alone = new Set<string>()
  let isMended = false
  const mended = names.map((name) => {
    const { kind, text, firstToken, endToken } = name
    if (kind !== 'person' || !isGuessed(name)) return name
    if (!text.includes(' ')) alone.add(text)
    const isTwo = endToken - firstToken === 2 && alone.has(tokens[endToken - 1]!.text)
    if (!isTwo || firstToken === 0 || isPersonName(tokens[firstToken]!.text)) return name
    if (!isCapitalWord(tokens[firstToken - 1]) || !isBeside(tokens, firstToken - 1)) return name
    isMended = true
    return withTokens(name, reading, firstToken + 1, endToken)
  })
  return isMended ? mended : names
}

type Lone = ReadonlyMap<string, number>

/** The last names by which alone the text has somebody whom no dictionary knows, and how sure that is. */
function lonePeople(names: readonly Mention[]): Lone {
  const lone = new Map<string, number>()
  for (const name of names) {
    const last = name.kind === 'person' && isGuessed(name) ? lastName(name) : ''
    if (last !== '') lone.set(last, Math.max(name.confidence, lone.get(last) ?? 0))
  }
  for (const { kind, text } of names) {
    const words = kind === 'person' ? text.split(' ') : []
    if (words.length > 1 && !NUMBER_OF_HOUSE.test(words[1]!)) for (const word of words) lone.delete(word)
  }
  return lone
}

/** `Davis` of `Davis III`; nothing of a longer name. */
function lastName({ text }: Mention): string {
  const [word, number] = text.split(' ')
  if (word!.length < SHORTEST || word === word!.toUpperCase()) return ''
  return text === word || NUMBER_OF_HOUSE.test(number!) ? word! : ''
}

const isLone = (name: Mention, lone: Lone) =>
  name.kind === 'person' && isGuessed(name) && lone.has(lastName(name))

/** Where the name begins whose last word stands at `at`. */
function startOfWhole(reading: Reading, at: number, taken: Uint8Array): number {
  const { tokens, matchAt } = reading
  let first = at
  while (first > 0 && at - first < MOST_BEFORE && isBeside(tokens, first - 1)) {
    const { text } = tokens[first - 1]!
    const isShort = isInitial(text) || (isTwoCapitals(text) && taken[first - 1] === 0)
    if (!isShort && !isFreeName(reading, first - 1, taken)) break
    if (mayBe(matchAt.get(first - 1), CLASS.position | CLASS.placeCue | CLASS.organizationHead)) break
    first--
  }
  // `Letter H. | Davis`: an initial begins no name here.
  if (first < at && isInitial(tokens[first]!.text)) return at
  // `Ditemui | Holt`: the first word of a sentence that has a root is one.
  const head = tokens[first]!.text
  if (first < at && isAtHead(tokens, first) && PREFIXED.test(head) && recentForms(head).known) return at
  // `Wali Nagari | Sungai Landia | Syafrizal`: what stands there is longer than a name.
  const isWithin = first > 0 && isBeside(tokens, first - 1) && isCapitalWord(tokens[first - 1])
  if (isWithin && taken[first - 1] === 0) return at
  // `pembalap | Ducati Bagnaia`: for whom somebody rides.
  const before = wordAt(tokens, first - 1).toLowerCase()
  const cue = speechWord(before)
  if (cue?.role || cue?.figure || mayBe(matchAt.get(first - 1), CLASS.position)) return at
  return first
}

/** Where the name ends that begins with, or is, the word at `at`: `Davis III`, `Palmer | Luckey |, pendiri`. */
function endOfWhole(reading: Reading, at: number, taken: Uint8Array): number {
  const { tokens } = reading
  const next = wordAt(tokens, at + 1)
  if (NUMBER_OF_HOUSE.test(next)) return at + 2
  const isMore =
    /^[,(]$/.test(wordAt(tokens, at + 2)) && isBeside(tokens, at) && isFreeName(reading, at + 1, taken)
  return isMore && isOnlyAName(next) && !speechWord(next.toLowerCase())?.weekday ? at + 2 : at + 1
}

const PREFIXED = /^(?:Me|Di|Ber|Ter|Pe|Ke|Se)/

const isBeside = (tokens: readonly Token[], at: number) => tokens[at]!.end + 1 === tokens[at + 1]!.start
