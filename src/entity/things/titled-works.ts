import type { EntityKind, Token } from '../../document.js'
import { isMostlySmall } from '../../lexicon/clusters.js'
import { isPersonName } from '../../lexicon/gazetteer.js'
import { kindSaid } from '../../lexicon/name-cues.js'
import { isAtHead, isCapitalised, type Mention, mentionOf, overlaps, settle, wordAt } from '../mention.js'
import { type Reading, sentencesInOrder } from '../reading.js'
import { nounOf, placesOf, SAYS_KIND } from '../words/word-facts.js'

/** What a noun may say that the title or the name behind it is: `drama Frankly Speaking`, `lagu "Rumah Kita"`. */
const SAID_BY: readonly EntityKind[] = ['work', 'product']

/** Between the noun and a title: `film horor terbaru berjudul`, `drama Korea`. */
const BETWEEN: ReadonlySet<string> = new Set(
  'aksi anak animasi baru berjudul bertajuk biografi bioskop digital dokumenter fiksi gratis horor ikonik Indonesia komedi Korea laga lama layar lebar legendaris mobile online pendek perdana pertama populer pribadi remaja romantis seluler terbaru thriller utama'.split(
    ' ',
  ),
)
/** Small words inside a title without quotation marks. */
const INSIDE: ReadonlySet<string> = new Set(
  'a an and at by de for from in la my no of on or the to with & : vs'.split(' '),
)
const CLOSES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ["'", "'"],
  ['‘', '’'],
])
const MOST_BETWEEN = 3
const LONGEST_TITLE = 10
/** Belief in a title that the text marks, and in one that begins and ends with capitals. */
const QUOTED = 0.9
const CAPITALISED = 0.8

/**
 * The names with titles of works and names of games and apps behind the noun that says what they are: `lagu "Rumah Kita"`,
 * `drama Korea Frankly Speaking`, `gim Kota Tua Online`. What dictionaries, rules or the user name there stays.
 */
export function findTitledWorks(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const { tokens, sentences, casings } = reading
  const titles: Mention[] = []
  const sentenceOf = sentencesInOrder(reading)
  let next = 0
  for (const i of placesOf(tokens, SAYS_KIND)) {
    const kind = i < next ? undefined : kindSaid(SAID_BY, nounOf(tokens[i]!.text))
    if (kind === undefined) continue
    const at = sentenceOf(i)
    const sentence = sentences[at]
    if (!sentence || i < sentence.firstToken) continue
    const title = titleBehind(tokens, i, sentence.endToken, casings[at] === 'mixed')
    if (!title) continue
    const { first, end, confidence } = title
    const found = mentionOf(reading, first, end, { kind, confidence })
    if (names.some((name) => overlaps(name, found) && !givesWay(name, found))) continue
    titles.push(found)
    next = end
  }
  return titles.length === 0 ? names : settle([titles, names])
}

/** A name of the recogniser's inside the title; somebody's only where the title has marks (`film "Budi Pekerti"`). */
function givesWay({ kind, text, entry, given, amount, name, start, end }: Mention, title: Mention): boolean {
  if (given || amount !== undefined || name !== undefined) return false
  const isInside = start >= title.start && end <= title.end
  if (!isInside) return false
  if (title.confidence === QUOTED) return true
  return (
    entry === undefined && kind !== 'country' && !(kind === 'person' && text.split(' ').some(isPersonName))
  )
}

/** Its tokens, and how sure it is. An array of the three would make fractions of all. */
interface Title {
  readonly first: number
  readonly end: number
  readonly confidence: number
}

function titleBehind(
  tokens: readonly Token[],
  noun: number,
  last: number,
  isProse: boolean,
): Title | undefined {
  let at = noun + 1
  while (at < last && at - noun <= MOST_BETWEEN && BETWEEN.has(tokens[at]!.text)) at++
  const closing = CLOSES.get(wordAt(tokens, at))
  if (closing !== undefined) {
    if (!isCapitalised(wordAt(tokens, at + 1))) return undefined
    let end = at + 2
    while (end < last && end - at <= LONGEST_TITLE && tokens[end]!.text !== closing) end++
    return tokens[end]?.text === closing ? { first: at + 1, end, confidence: QUOTED } : undefined
  }
  // `Film Jumbo` begins a sentence, a headline has a capital in each word.
  if (!isProse || (isCapitalised(tokens[noun]!.text) && !isAtHead(tokens, noun))) return undefined
  let end = at
  for (let i = at; i < last && i - at < LONGEST_TITLE; i++) {
    const { kind, text } = tokens[i]!
    if (kind === 'word' && isCapitalised(text)) end = i + 1
    else if (kind === 'number' && i === end && end > at) end = i + 1
    else if (!(i > at && INSIDE.has(text.toLowerCase()))) break
  }
  // `Aplikasi Kamera` begins a sentence too.
  const isWord = isCapitalised(tokens[noun]!.text) && end - at === 1 && isMostlySmall(tokens[at]!.text)
  return !isWord && end > at && tokens[at]!.text.length > 1
    ? { first: at, end, confidence: CAPITALISED }
    : undefined
}
