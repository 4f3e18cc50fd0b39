import { isPersonName, mayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { isCapitalWord, isGuessed, type Mention, mentionOf, withTokens } from '../mention.js'
import type { Reading } from '../reading.js'
import { kindByHead } from './meaning.js'

const LONGEST_FIRM = 5
const BELIEF = 0.8

/** The names with a firm apart from who speaks for it: `Analis | In Touch Capital Markets | Piotr Matys`. */
export function partEnglishFirms(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  let isMended = false
  const parted: Mention[] = []
  for (const name of names) {
    const at = name.kind === 'person' && isGuessed(name) ? lastWordOfFirm(reading, name) : -1
    const first = at < 0 ? at : startOfFirm(reading, at, parted.at(-1)?.endToken ?? 0)
    if (at < 0 || first === at) {
      parted.push(name)
      continue
    }
    isMended = true
    parted.push(mentionOf(reading, first, at + 1, { kind: 'organization', confidence: BELIEF }))
    if (at + 1 < name.endToken) parted.push(withTokens(name, reading, at + 1, name.endToken))
  }
  return isMended ? parted : names
}

/** The last word of a firm's English name before somebody's: `Markets | Piotr Matys`; -1 where none is. */
function lastWordOfFirm({ tokens }: Reading, { firstToken, endToken }: Mention): number {
  for (let at = endToken - 1; at >= firstToken; at--) {
    const { text } = tokens[at]!
    const isBefore = at + 1 === endToken || endToken - at > 2
    if (isBefore && !isPersonName(text) && kindByHead(['', text]) === 'organization') return at
  }
  return -1
}

function startOfFirm({ tokens, matchAt }: Reading, last: number, from: number): number {
  let first = last
  while (first > from && last - first < LONGEST_FIRM && isCapitalWord(tokens[first - 1])) {
    if (mayBe(matchAt.get(first - 1), CLASS.position)) break
    first--
  }
  return first
}
