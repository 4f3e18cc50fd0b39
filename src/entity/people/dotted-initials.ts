import { mayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { type Mention, mentionOf } from '../mention.js'
import type { Reading } from '../reading.js'
import { placesOf, STOPPED } from '../words/word-facts.js'

/** Two letters or more with their full stops; `S.H.` is a degree, `U.S.` a country, `P.T.` a firm. */
const INITIALS = /^(?!S\.[A-Z]\.|U\.[SK]\.|D\.C\.|L\.A\.|P\.T\.|C\.V\.|R\.I\.)(?:[A-Z]\.){2,}$/
const NAME = /^[A-Z][a-z]+$/
const NO_NAME = CLASS.organizationHead | CLASS.company | CLASS.club | CLASS.country | CLASS.position
const BELIEF = 0.75

/** Somebody by two initials and a family name that nobody has seen with them: `kehadiran | J.Y. Park`, `K.R. Wiranata`. */
export function initialledPeople(
  reading: Reading,
  seen: ReadonlyMap<number, Mention>,
  taken: Uint8Array,
): Mention[] {
  const { tokens, titles, matchAt } = reading
  const found: Mention[] = []
  for (const at of placesOf(tokens, STOPPED)) {
    const next = tokens[at + 1]
    if (!INITIALS.test(tokens[at]!.text) || titles[at] !== 0 || taken[at] === 1) continue
    if (next === undefined || next.start - tokens[at]!.end !== 1) continue
    const rest = seen.get(at + 1)
    const isName = taken[at + 1] !== 1 && NAME.test(next.text) && !mayBe(matchAt.get(at + 1), NO_NAME)
    const end = rest?.endToken ?? (isName ? at + 2 : at)
    if (end > at) found.push(mentionOf(reading, at, end, { kind: 'person', confidence: BELIEF }))
  }
  return found
}
