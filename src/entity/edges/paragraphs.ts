/** Where a paragraph ends within a name: `Final Piala Raja ⏎⏎ Cristiano Ronaldo`. */

import { mapped } from '../../store/records.js'
import { endsParagraph, type Mention, withTokens } from '../mention.js'
import type { Reading } from '../reading.js'

/** The names within one paragraph each: of somebody what stands behind the blank line, of all else what stands before it. */
export function withinParagraphs(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  if (!names.some(({ text }) => text.includes('\n'))) return names
  return mapped(names, (name) => {
    const { kind, given, amount, firstToken, endToken } = name
    const at = given || amount !== undefined ? -1 : behindBlankLine(reading, name)
    if (at < 0) return name
    const [first, end] = kind === 'person' ? [at, endToken] : [firstToken, at]
    return withTokens(name, reading, first, end)
  })
}

/** The last token of the name before which a blank line stands; -1 where none does. */
function behindBlankLine({ text, tokens }: Reading, { firstToken, endToken }: Mention): number {
  for (let at = endToken - 1; at > firstToken; at--)
    if (endsParagraph(text, tokens[at - 1]!.end, tokens[at]!.start)) return at
  return -1
}
