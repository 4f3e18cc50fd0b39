import { byPlace, isCapitalWord, type Mention, mentionOf, tokensIn, wordAt } from '../mention.js'
import type { Reading } from '../reading.js'
import { isHeadlineWord } from '../words/headline-words.js'

/** Belief in somebody whom the text says that people call so. */
const CALLED = 0.8

/**
 * The names with bynames that nobody has seen: `ujar | Ara |, sapaan akrabnya`, `yang akrab disapa | Ara |`. Whose they are
 * is for the links between people.
 */
export function findCalledPeople(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const { text, tokens } = reading
  if (!text.includes('akrab')) return names
  const covered = tokensIn(names)
  const found: Mention[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]!.text.startsWith('akrab')) continue
    const isBehind = CALLED_BEFORE.has(wordAt(tokens, i + 1))
    const comma = wordAt(tokens, i - 2) === ',' ? i - 3 : i - 2
    const at = isBehind ? i + 2 : CALLS.has(wordAt(tokens, i - 1)) ? comma : -1
    if (at < 0 || covered.has(at) || !isCapitalWord(tokens[at]) || isCapitalWord(tokens[at + 1])) continue
    if (isHeadlineWord(tokens[at]!.text)) continue
    found.push(mentionOf(reading, at, at + 1, { kind: 'person', confidence: CALLED }))
  }
  return found.length === 0 ? names : [...names, ...found].sort(byPlace)
}

const CALLED_BEFORE: ReadonlySet<string> = new Set(['disapa', 'dipanggil'])
const CALLS: ReadonlySet<string> = new Set(['sapaan', 'panggilan'])
