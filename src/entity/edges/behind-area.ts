/** Who holds the office of a body that ends in its area: `Kepala BPBD Kota Bima | Gufran`. */

import { areOfPeople, mayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { speechWord } from '../../lexicon/speech-words.js'
import { gathered } from '../../store/records.js'
import { isAllCapitals, isCapitalised, type Mention, tokenAt } from '../mention.js'
import type { Reading } from '../reading.js'
import { isBehindOffice, isTitled } from './behind-office.js'
import { endsAsName } from './districts.js'
import { mayBeOfName } from './only-names.js'

/** Bodies that the text has by their letters alone: `BPTJ`. */
export const lettersOfBodies = (names: readonly Mention[]): ReadonlySet<string> =>
  new Set(
    gathered(names, ({ kind, text }) => (kind === 'organization' && isAllCapitals(text) ? text : undefined)),
  )

/**
 * Where who holds the office begins, behind the area of a body or the letters that the text has for it: `Kepala BPBD Kota Bima |
 * Gufran`, `Jubir PN Palu | Imanuel Danes`, `Sekretaris BPTJ | Zamri`.
 */
export function holderBehindArea(
  { tokens, matchAt }: Reading,
  { firstToken, endToken, entry }: Mention,
  next: Mention | undefined,
  others: () => { readonly letters: ReadonlySet<string> },
): number | undefined {
  if (entry || next?.firstToken === endToken) return undefined
  // `guru SMKN 3 Palu | Yohanis Lapu`
  const role = tokenAt(tokens, firstToken - 1)?.text.toLowerCase() ?? ''
  // `Ketua RT` is an office that reaches into the body.
  const isOffices = isTitled(matchAt, firstToken) || mayBe(matchAt.get(firstToken - 1), CLASS.position)
  // `Kepala Dinas Koperasi, Usaha Kecil dan Menengah | Pemkab Sampang | Muttaqin`
  if (!isOffices && !speechWord(role)?.role && !isBehindOffice({ tokens, matchAt }, firstToken - 1))
    return undefined
  const behind = tokenAt(tokens, endToken)
  const goesOn =
    behind?.kind === 'word' ? !isCapitalised(behind.text) : behind && /^[,:(.]$/.test(behind.text)
  if (!goesOn) return undefined
  const isLetters = isTitled(matchAt, firstToken) && endToken - firstToken === 2
  if (isLetters && mayBeOfName(tokens[endToken - 1]!.text) && others().letters.has(tokens[firstToken]!.text))
    return firstToken + 1
  for (let at = endToken - 1; at >= endToken - LONGEST_UNKNOWN && at > firstToken + 1; at--) {
    if (!mayBeOfName(tokens[at]!.text) || !areOfPeople(matchAt.get(at)?.entries ?? [])) return undefined
    for (let area = at - 1; area >= at - 2; area--) {
      const match = matchAt.get(area)
      if (match?.endToken === at && mayBe(match, CLASS.area)) return at
      // `Ketua RT 04 | Sahabuddin`
      if (tokens[at - 1]!.kind === 'number' && endsAsName(tokens[at]!.text)) return at
    }
  }
  return undefined
}

/** Somebody whom nobody knows has no more words. */
const LONGEST_UNKNOWN = 3
