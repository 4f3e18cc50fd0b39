import { isPersonName } from '../../lexicon/gazetteer.js'
import { isCue } from '../../lexicon/name-cues.js'
import type { Mention } from '../mention.js'
import type { Reading } from '../reading.js'

/** `Erick | Angkat | Wahyu Suparyono`: a headline's verb between two whom a page has run into its prose; -1 where there is none. */
export function verbWithin(
  { text, tokens }: Reading,
  { kind, firstToken, end, endToken }: Mention,
  people: () => ReadonlySet<string>,
): number {
  if (kind !== 'person') return -1
  for (let at = firstToken + 1; at < endToken - 1; at++) {
    if (!isCue('headline', tokens[at]!.text.toLowerCase()) || isPersonName(tokens[at]!.text)) continue
    // `Satria Unggul Wicaksana` is one: nobody is called `Wicaksana` in it.
    if (people().has(text.slice(tokens[at + 1]!.start, end))) return at
  }
  return -1
}
