import { isPersonName } from '../../lexicon/gazetteer.js'
import { isGuessed, type Mention, withTokens } from '../mention.js'
import type { Reading } from '../reading.js'

/**
 * The names with two people apart, both of whom the text names elsewhere, where a page has lost the line between them: `kata Dasco |
 * Marty Natalegawa sendiri`; and without the last word of a body before somebody: `Pelatih Jakarta Bhayangkara | Reidel Toiran`.
 */
export function partTwoPeople(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const firstAt = new Map<string, number>()
  const lastWords = new Set<string>()
  for (const { kind, text, firstToken } of names) {
    if (kind === 'person' && !firstAt.has(text)) firstAt.set(text, firstToken)
    if (kind === 'organization' && text.includes(' ')) lastWords.add(text.slice(text.lastIndexOf(' ') + 1))
  }
  const wordsOf = ({ firstToken, endToken }: Mention) => endToken - firstToken
  const partsOf = (name: Mention): readonly Mention[] | undefined => {
    if (name.kind !== 'person' || !isGuessed(name) || wordsOf(name) < 3) return undefined
    for (let at = name.firstToken + 1; at <= name.endToken - 2; at++) {
      const second = withTokens(name, reading, at, name.endToken)
      if (!firstAt.has(second.text)) continue
      const first = withTokens(name, reading, name.firstToken, at)
      const before = (each: Mention) => (firstAt.get(each.text) ?? name.firstToken) < name.firstToken
      // Who is called by one word is named in full before.
      const areTwo = wordsOf(first) > 1 ? firstAt.has(first.text) : before(first) && before(second)
      if (areTwo) return [first, second]
      if (lastWords.has(first.text) && !isPersonName(first.text)) return [second]
    }
    return undefined
  }
  const parted: Mention[] = []
  let isMended = false
  for (const name of names) {
    const parts = partsOf(name)
    isMended ||= parts !== undefined
    if (parts) parted.push(...parts)
    else parted.push(name)
  }
  return isMended ? parted : names
}
