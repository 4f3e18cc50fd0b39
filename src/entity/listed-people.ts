import { isPersonName } from '../lexicon/gazetteer.js'
import { kindKnown } from './known-names.js'
import {
  byFirstToken,
  byPlace,
  isAllCapitals,
  isCapitalised,
  isGuessed,
  type Mention,
  mentionOf,
  overlaps,
  wordAt,
} from './mention.js'
import type { Reading } from './reading.js'

/** A name of a list has no more words. */
const MOST_WORDS = 3
const LONGEST_LIST = 40
const BELIEF = 0.75
/** What the recogniser sees more surely stays what it is. */
const SURE = 0.97

/**
 * The names with people whom nobody has seen between people of a list: `Wulan Guritno, | Aura Kasih, Sarwendah, | Ben
 * Kasyafani`. Each stands behind somebody and before somebody.
 */
export function findListedPeople(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const { tokens } = reading
  const at = byFirstToken(names)
  const found: Mention[] = []
  let next = 0
  for (const { kind, firstToken, endToken } of names) {
    if (kind !== 'person' || firstToken < next || wordAt(tokens, endToken) !== ',') continue
    const before = introducedBefore(reading, firstToken, at)
    let open: Mention[] = before ? [before] : []
    let end = endToken
    while (end - endToken < LONGEST_LIST && wordAt(tokens, end) === ',') {
      const name = at.get(end + 1)
      if (name?.kind === 'person') {
        found.push(...open)
        open = []
        end = name.endToken
      } else {
        const unseen = unseenAt(reading, end + 1, at)
        if (!unseen) break
        open.push(unseen)
        end = unseen.endToken
      }
    }
    next = end
  }
  if (found.length === 0) return names
  const known = names.filter((name) => found.every((each) => !overlaps(each, name)))
  return [...known, ...found].sort(byPlace)
}

/** Words before which a list of people begins: `yaitu | Tyrell Malacia | , Sergio Reguilon, Luke Shaw`. */
const INTRODUCES: ReadonlySet<string> = new Set(
  'yaitu yakni adalah ialah lain diantaranya seperti termasuk bernama oleh'.split(' '),
)

function introducedBefore(
  reading: Reading,
  person: number,
  at: ReadonlyMap<number, Mention>,
): Mention | undefined {
  const { tokens } = reading
  if (tokens[person - 1]?.text !== ',') return undefined
  let first = person - 1
  while (person - 1 - first < MOST_WORDS && isWordHere(reading, first - 1, at.get(first - 1))) first--
  if (first === person - 1 || !INTRODUCES.has(tokens[first - 1]?.text ?? '')) return undefined
  const unseen = unseenAt(reading, first, at)
  return unseen?.endToken === person - 1 ? unseen : undefined
}

/** Words with a capital between commas that no dictionary knows, and that the recogniser does not see or doubts. */
function unseenAt(reading: Reading, first: number, at: ReadonlyMap<number, Mention>): Mention | undefined {
  const { tokens } = reading
  let end = first
  while (end - first < MOST_WORDS && isWordHere(reading, end, at.get(end))) end++
  if (end === first || tokens[end]?.text !== ',') return undefined
  const { text } = tokens[first]!
  if (!isPersonName(text) && (kindKnown(text) !== undefined || reading.matchAt.has(first))) return undefined
  const person = mentionOf(reading, first, end, { kind: 'person', confidence: BELIEF })
  return kindKnown(person.text) === undefined ? person : undefined
}

function isWordHere({ tokens }: Reading, at: number, name: Mention | undefined): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || !isCapitalised(token.text) || isAllCapitals(token.text)) return false
  return name === undefined || isDoubted(name)
}

const isDoubted = (name: Mention) =>
  isGuessed(name) && name.confidence < SURE && name.endToken - name.firstToken <= MOST_WORDS
