import type { EntityKind, Token } from '../document.js'
import { lookUpName, type NameEntry } from '../resource/gazetteer.js'
import { KIND_OF_CLASS } from './known-names.js'
import { isCapitalised, type Mention } from './mention.js'

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
export function findJoinedNames(
  text: string,
  tokens: readonly Token[],
  others: ReadonlyMap<string, EntityKind>,
): Mention[] {
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
