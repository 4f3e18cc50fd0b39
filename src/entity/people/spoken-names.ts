import { isMostlySmall } from '../../lexicon/clusters.js'
import { isPersonName } from '../../lexicon/gazetteer.js'
import { speechWordOf } from '../../lexicon/speech-words.js'
import { addTo } from '../../store/records.js'
import { isAllCapitals, isCapitalWord, type Mention, mentionOf, wordAt } from '../mention.js'
import type { Reading } from '../reading.js'
import { CAPITALISED, factsOf, placesOf, SPEECH_BIT } from '../words/word-facts.js'

/** So many times the text lets somebody speak by an everyday word. */
const FEWEST = 2
const BELIEF = 0.8

/**
 * Somebody whose first name is an everyday word, by which the text lets them speak: `Komisioner KPU Jatim | Insan Qoriawan |`
 * before `kata | Insan |,` and `tutur | Insan |.`
 */
export function spokenNames(reading: Reading, taken: Uint8Array): Mention[] {
  const { tokens } = reading
  const spoken = new Map<string, number[]>()
  const whole = new Map<string, number[]>()
  for (const at of placesOf(tokens, CAPITALISED)) {
    if (taken[at] === 1 || reading.matchAt.has(at)) continue
    if (speaks(reading, at)) addTo(spoken, tokens[at]!.text, at)
    if (isWhole(reading, at, taken)) addTo(whole, tokens[at]!.text, at)
  }
  const found: Mention[] = []
  for (const [word, places] of spoken) {
    const full = whole.get(word)
    if (!full || places.length < FEWEST) continue
    const name = (first: number, end: number) =>
      found.push(mentionOf(reading, first, end, { kind: 'person', confidence: BELIEF }))
    for (const at of full) name(at, at + 2)
    for (const at of places) name(at, at + 1)
  }
  return found
}

/** `kata | Insan |,`, `| Insan | menjelaskan` */
function speaks({ tokens }: Reading, at: number): boolean {
  const facts = factsOf(tokens)
  const verb = (place: number) => speechWordOf((facts[place] ?? 0) >>> SPEECH_BIT)
  if (verb(at + 1).isVerb && verb(at + 1).before) return true
  return at > 0 && verb(at - 1).isVerb && verb(at - 1).behind && /^[,."”]$/.test(wordAt(tokens, at + 1))
}

/** `| Insan Qoriawan | ketika`: an everyday word, and one that news has as a name alone. */
function isWhole({ tokens, matchAt, titles, text }: Reading, at: number, taken: Uint8Array): boolean {
  const next = tokens[at + 1]
  if (!next || taken[at + 1] === 1 || matchAt.has(at + 1) || titles[at] !== 0) return false
  const isName = isCapitalWord(next) && !isAllCapitals(next.text) && !isMostlySmall(next.text)
  const isApart = text.slice(tokens[at]!.end, next.start) === ' '
  return isName && isApart && (!isCapitalWord(tokens[at + 2]) || isPersonName(next.text))
}
