import type { EntityKind, Token } from '../document.js'
import { isPersonName, lookUpName } from '../lexicon/gazetteer.js'
import type { NameEntry } from '../lexicon/name-entry.js'
import { KIND_OF_CLASS } from './known-names.js'
import { isAllCapitals, isCapitalised, type Mention, range, settle } from './mention.js'
import type { Reading } from './reading.js'

type Text = Pick<Reading, 'text' | 'tokens'>

/** `Al-Habsyi`, `Jean-Pierre`: the hyphen is inside one name. */
const JOINED_WITHIN_A_NAME = new Set([
  'al',
  'el',
  'an',
  'ar',
  'as',
  'at',
  'ash',
  'abdul',
  'jean',
  'anne',
  'ban',
  'marie',
])

/**
 * The names inside joined tokens: `ASEAN-Rusia` is ASEAN and Rusia, `se-Indonesia` holds Indonesia, `Jokowi-JK` two
 * people. Part names are those of the dictionaries and those that the text has elsewhere (`others`).
 */
function findJoinedNames({ text, tokens }: Text, others: ReadonlyMap<string, EntityKind>): Mention[] {
  const found: Mention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || !token.text.includes('-')) continue
    if (isWholeName(token.text)) continue
    const parts = partsOf(token)
    if (parts.some((part) => part.text !== '' && part.text <= '9~')) continue
    const names = parts.map((part) => readPart(part.text, others))
    const known = names.filter((name) => name !== undefined).length
    // One known part among unknown names is no pair: `Wahid-Indonesia`.
    if (known === 0 || (known === 1 && parts.some((part, at) => !names[at] && isCapitalised(part.text))))
      continue
    parts.forEach((part, at) => {
      const name = names[at]
      if (!name) return
      const end = part.start + part.text.length
      found.push({
        start: part.start,
        end,
        text: text.slice(part.start, end),
        kind: name.kind,
        ...(name.entry ? { entry: name.entry } : {}),
        firstToken: i,
        endToken: i + 1,
        confidence: 0.9,
      })
    })
  }
  return found
}

function isWholeName(word: string): boolean {
  return lookUpName(word).some((entry) => KIND_OF_CLASS[entry.class] || entry.class === 'surname')
}

function partsOf(token: Token): { start: number; text: string }[] {
  const parts: { start: number; text: string }[] = []
  let start = token.start
  for (const text of token.text.split('-')) {
    parts.push({ start, text })
    start += text.length + 1
  }
  return parts
}

function readPart(
  part: string,
  others: ReadonlyMap<string, EntityKind>,
): { kind: EntityKind; entry?: NameEntry } | undefined {
  if (!isCapitalised(part) || JOINED_WITHIN_A_NAME.has(part.toLowerCase())) return undefined
  for (const entry of lookUpName(part)) {
    const kind = KIND_OF_CLASS[entry.class]
    if (kind && (entry.ambiguous === undefined || others.get(part) === kind)) return { kind, entry }
  }
  const kind = others.get(part)
  return kind && { kind }
}

/**
 * The names with joined tokens cut: `ASEAN-Rusia` alone becomes two, while a longer name that holds it stays whole
 * (`Pertemuan Pejabat Tinggi ASEAN-Rusia`); `Joko Widodo-Jusuf Kalla` is two people.
 */
export function partJoinedNames(reading: Text, names: readonly Mention[]): Mention[] {
  const { tokens } = reading
  if (!tokens.some((token) => token.text.includes('-'))) return [...names]
  const parts = findJoinedNames(reading, kindsByWord(names))
  const parted = new Set(parts.map((part) => part.firstToken))
  const kept = names
    .flatMap((name) => (name.kind === 'person' ? partPair(reading, name) : [name]))
    .filter((name) => staysWhole(tokens, name, parted))
  return parts.length === 0 && kept.length === names.length ? kept : settle([kept, parts])
}

/**
 * A user's name stays (it alone is named by now), and a longer name of anything but a person; an acronym with whose it
 * is (`SOM ASEAN-Kamboja`) does not.
 */
function staysWhole(
  tokens: readonly Token[],
  { kind, name, firstToken, endToken }: Mention,
  parted: ReadonlySet<number>,
): boolean {
  if (name !== undefined || parted.size === 0) return true
  const at = range(firstToken, endToken)
  if (!at.some((token) => parted.has(token))) return true
  if (kind === 'person' || at.length === 1) return false
  return (
    kind !== 'organization' || !at.every((token) => parted.has(token) || isAllCapitals(tokens[token]!.text))
  )
}

/** `Joko Widodo-Jusuf Kalla`: a hyphen between two words that are people's names parts two people. */
function partPair({ text, tokens }: Text, name: Mention): Mention[] {
  const { firstToken, endToken } = name
  for (let i = firstToken; i < endToken && endToken - firstToken > 1; i++) {
    const hyphen = tokens[i]!.text.indexOf('-')
    if (hyphen <= 0) continue
    const [left, right, more] = tokens[i]!.text.split('-')
    if (more !== undefined || !isNameWord(left!) || !isNameWord(right!)) continue
    const middle = tokens[i]!.start + hyphen
    const first = { ...name, end: middle, text: text.slice(name.start, middle), endToken: i + 1 }
    const second = { ...name, start: middle + 1, text: text.slice(middle + 1, name.end), firstToken: i }
    return [first, second]
  }
  return [name]
}

function isNameWord(word: string): boolean {
  return !JOINED_WITHIN_A_NAME.has(word.toLowerCase()) && isPersonName(word)
}

/** What each name, and each word of a person's name, is in this text: `Bagas` is a person once `Bagas Maulana` is. */
function kindsByWord(names: readonly Mention[]): Map<string, EntityKind> {
  const kinds = new Map<string, EntityKind>()
  for (const { text, kind } of names) {
    if (kind === 'person') for (const word of text.split(' ')) kinds.set(word, kind)
    else kinds.set(text, kind)
  }
  return kinds
}
