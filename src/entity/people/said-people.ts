/** Who is told behind a quote alone: `"Air naik," keluh | Warsini |, warga setempat`. */

import { speechWordOf } from '../../lexicon/speech-words.js'
import { isCapitalised, type Mention, mentionOf, wordAt } from '../mention.js'
import type { Reading } from '../reading.js'
import { factsOf, SPEECH_BIT } from '../words/word-facts.js'
import { goesOn, isNameHere } from './free-names.js'

const MOST_WORDS = 3
const SAID = 0.7
/** What somebody is has no more words. */
const LONGEST_ROLE = 7

/** Behind what somebody is, up to its comma: `cerita mandor gudang, | Wasnadi`; at `from` where none is. */
function behindRole({ tokens }: Reading, from: number): number {
  let at = from
  while (at - from < LONGEST_ROLE && tokens[at]?.kind === 'word') at++
  return at > from && wordAt(tokens, at) === ',' && !isCapitalised(tokens[from]!.text) ? at + 1 : from
}

/** The people behind a closing mark and a verb that a speaker follows, up to a comma, a bracket, a full stop or a small word. */
export function saidPeople(reading: Reading, taken: Uint8Array): Mention[] {
  const { tokens } = reading
  const facts = factsOf(tokens)
  const found: Mention[] = []
  for (let verb = 1; verb < facts.length - 1; verb++) {
    const number = facts[verb]! >>> SPEECH_BIT
    if (number === 0 || !speechWordOf(number).behind) continue
    if (!speechWordOf(facts[verb - 1]! >>> SPEECH_BIT).quoteMark) continue
    const first = behindRole(reading, verb + 1)
    let end = first
    while (end < tokens.length && end - first < MOST_WORDS && isNameHere(reading, end, taken)) end++
    if (end > first && !goesOn(reading, end, taken))
      found.push(mentionOf(reading, first, end, { kind: 'person', confidence: SAID }))
  }
  return found
}
