/** Where a paragraph ends within a name: `Final Piala Raja ⏎⏎ Cristiano Ronaldo`. */

import { gathered } from '../../store/records.js'
import { type Mention, withTokens } from '../mention.js'
import type { Reading } from '../reading.js'

/** The names within one paragraph each: of somebody what stands behind the blank line, of all else what stands before it. */
export function withinParagraphs(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  if (!names.some(({ text }) => BLANK_LINE.test(text))) return names
  return gathered(names, (name) => {
    const { kind, given, amount, firstToken, endToken } = name
    if (given || amount !== undefined || !BLANK_LINE.test(name.text)) return name
    const at = behindBlankLine(reading, name)
    if (kind === 'person') return withTokens(name, reading, at, endToken)
    return at > firstToken ? withTokens(name, reading, firstToken, at) : name
  })
}

function behindBlankLine({ text, tokens }: Reading, { firstToken, endToken }: Mention): number {
  for (let at = endToken - 1; at > firstToken; at--)
    if (BLANK_LINE.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) return at
  return firstToken
}

const BLANK_LINE = /\n[^\S\n]*\n/
