import { lookUpName } from '../../lexicon/gazetteer.js'
import { mapped } from '../../store/records.js'
import { KIND_OF_CLASS } from '../candidates/known-names.js'
import { byEndToken, byPlace, isCapitalised, type Mention, mentionOf, range, tokensIn } from '../mention.js'
import { type Reading, sentencesInOrder } from '../reading.js'
import { BEFORE_SHORT_FORM, placesOf } from '../words/word-facts.js'

/** So many people of one sentence, each with a bracket behind, are a list of who is of what. */
const LEAST_PEOPLE = 3
const LONGEST_NAME = 4
const BELIEF = 0.85

/**
 * The names with the bodies of a list of people: `Asnawi (Jeonnam Dragons), Pratama Arhan (Tokyo Verdy), dan Elkan Baggott
 * (Ipswich Town)`. A place or a country that the dictionaries know stays one: `Sinta (Palu)`.
 */
export function findListedBodies(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const people = byEndToken(names.filter(({ kind }) => kind === 'person'))
  const { tokens } = reading
  const lists = new Map<number, [number, number][]>()
  const sentenceOf = sentencesInOrder(reading)
  for (const open of placesOf(tokens, BEFORE_SHORT_FORM)) {
    if (!people.has(open)) continue
    const end = endOfName(reading, open + 1)
    const at = sentenceOf(open)
    if (end > open + 1) lists.set(at, [...(lists.get(at) ?? []), [open + 1, end]])
  }
  // `Anggi (Shakira Jasmine), Bambang (Wani Dharmawan)`: who plays whom.
  const isOfPeople = (list: readonly (readonly [number, number])[]) =>
    list.filter(([first, end]) => people.get(end)?.firstToken === first).length > list.length / 2
  const listed = [...lists.values()].filter((list) => list.length >= LEAST_PEOPLE && !isOfPeople(list)).flat()
  if (listed.length === 0) return names
  const bodies = mapped(listed, ([first, end]) =>
    mentionOf(reading, first, end, { kind: 'organization', confidence: BELIEF }),
  ).filter(({ text }) => !isKnown(text))
  const taken = tokensIn(bodies)
  const others = names.filter(
    ({ firstToken, endToken }) => !range(firstToken, endToken).some((i) => taken.has(i)),
  )
  return [...others, ...bodies].sort(byPlace)
}

/** The dictionaries know it, and not as a person: `Bali`, `PDIP`. */
const isKnown = (text: string) =>
  lookUpName(text).some((entry) => (KIND_OF_CLASS[entry.class] ?? 'person') !== 'person')

/** Where the name ends that fills the bracket from `first` on; `first` where no name does. */
function endOfName({ tokens }: Reading, first: number): number {
  for (let i = first; i < tokens.length && i <= first + LONGEST_NAME; i++) {
    const { kind, text } = tokens[i]!
    if (text === ')') return i
    if (kind !== 'word' || !isCapitalised(text)) return first
  }
  return first
}
