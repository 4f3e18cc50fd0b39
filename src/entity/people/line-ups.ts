import {
  behindLongBracket,
  isCapitalWord,
  type Mention,
  mentionOf,
  overlaps,
  settle,
  wordAt,
} from '../mention.js'
import type { Reading } from '../reading.js'
import { BEFORE_SHORT_FORM, placesOf } from '../words/word-facts.js'

const FORMATION = /^[3-5](?:-[1-6]){2,3}$/
/** Within a name: `Virgil van Dijk`, `Angel Di Maria`, `Mohamed El Shenawy`. */
const PARTICLE = /^(?:van|von|der|den|de|da|dos|do|di|del|ter|ten|bin|el|al|le)$/
const SEPARATOR = /^[,;]$/
const MOST_WORDS = 5
/** Behind a player in brackets: `(GK)`, `(14-Budi Santoso 69')`. */
const LONGEST_BRACKET = 8
/** Fewer names are no line-up. */
const FEWEST = 6
const BELIEF = 0.85

/**
 * The names with the players of a line-up, each a whole name, whatever the recogniser saw of it: `Verdania (4-3-3): Rudi
 * Hartawan; Koko Ari, Joao; …`.
 */
export function findLineUps(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const { tokens } = reading
  const players: Mention[] = []
  for (const open of placesOf(tokens, BEFORE_SHORT_FORM)) {
    if (!FORMATION.test(wordAt(tokens, open + 1)) || wordAt(tokens, open + 2) !== ')') continue
    const found = playersFrom(reading, wordAt(tokens, open + 3) === ':' ? open + 4 : open + 3)
    if (found.length >= FEWEST) players.push(...found)
  }
  if (players.length === 0) return names
  const given = names.filter((name) => name.given)
  return settle([players.filter((player) => !given.some((name) => overlaps(name, player))), names])
}

function playersFrom(reading: Reading, from: number): Mention[] {
  const { tokens } = reading
  const found: Mention[] = []
  for (let at = from; ; at++) {
    // `14-Teja Wirawan`, `14. Teja`
    while (tokens[at]?.kind === 'number' || /^[-.]$/.test(wordAt(tokens, at))) at++
    const end = endOfPlayer(reading, at)
    if (end === at) return found
    found.push(mentionOf(reading, at, end, { kind: 'person', confidence: BELIEF }))
    at = behindLongBracket(tokens, end, LONGEST_BRACKET)
    if (!SEPARATOR.test(wordAt(tokens, at))) return found
  }
}

function endOfPlayer({ text, tokens }: Reading, first: number): number {
  let end = first
  while (end - first < MOST_WORDS && (isCapitalWord(tokens[end]) || PARTICLE.test(wordAt(tokens, end)))) {
    if (end > first && text.slice(tokens[end - 1]!.end, tokens[end]!.start) !== ' ') break
    end++
  }
  return isCapitalWord(tokens[end - 1]) ? end : first
}
