import { isPersonName } from '../../lexicon/gazetteer.js'
import { isCue } from '../../lexicon/name-cues.js'
import type { Mention } from '../mention.js'
import type { Reading } from '../reading.js'

/** `Erick | Angkat | Wahyu Suparyono`: a headline's verb between two whom a page has run into its prose; -1 where there is none. */
export function verbWithin({ tokens }: Reading, { kind, firstToken, endToken }: Mention): number {
  if (kind !== 'person') return -1
  for (let at = firstToken + 1; at < endToken - 1; at++)
    if (isCue('headline', tokens[at]!.text.toLowerCase()) && !isPersonName(tokens[at]!.text)) return at
  return -1
}
