/** Whom an office serves, and who serves: `pengacara Wirawan, Budi Santoso`. */

import type { Token } from '../../document.js'
import { speechWord } from '../../lexicon/speech-words.js'
import { behindBracket, isCapitalised, type Mention, wordAt } from '../mention.js'
import { SERVED, SERVES } from './behind-position.js'

/** Behind these somebody becomes what follows, and who stands behind that is another: `sebagai Cawapres Prabowo`. */
export const BECOMES = new Set(['sebagai', 'menjadi', 'jadi'])

/** Is the person right behind a bare head the one whom it serves, and not its holder? */
export function isServed(tokens: readonly Token[], chain: readonly Mention[], person: Mention): boolean {
  const last = chain.at(-1)!
  const before = wordAt(tokens, chain[0]!.firstToken - 1)
  // `menjadi calon wakil presiden (cawapres) Bagas`
  const isInside = wordAt(tokens, last.endToken) === ')'
  const end = isInside ? last.endToken + 1 : behindBracket(tokens, last.endToken)
  if (person.firstToken === end && BECOMES.has(before)) return true
  // `sang manajer Erik ten Hag`, `Ketua Andi Wijaya, | Sekretaris Rina Melati`
  if (before === 'sang' || (isCapitalised(last.text) && /^(?:,|dan)$/.test(before))) return false
  // `Ketua Tim | Kuasa Hukum Wirawan, Budi Santoso`
  const isOne = chain.every((position, i) => i === 0 || position.firstToken === chain[i - 1]!.endToken)
  const office = last.text.toLowerCase()
  // `Penasihat hukum terdakwa | Wirawan, Budi Santoso`
  let at = last.endToken
  while (SERVED.has(tokens[at]!.text)) at++
  // `Bek Andalan Patrick Kluivert`: whom the coach relies on.
  const isOther = OTHER.test(wordAt(tokens, person.endToken))
  return isOne && person.firstToken === at && (isOther || SERVES.has(office) || office.endsWith(' andalan'))
}

/** `ujar Budi Santoso, | pelatih Rina Melati | di Palu`: who speaks has the office, and the other is whom it serves. */
export function tellerBefore(
  tokens: readonly Token[],
  { firstToken, endToken }: Mention,
  beside: Mention,
  personUntil: ReadonlyMap<number, Mention>,
): Mention | undefined {
  const teller = wordAt(tokens, firstToken - 1) === ',' ? personUntil.get(firstToken - 1) : undefined
  const isServed =
    endToken - firstToken === 1 &&
    beside.firstToken === endToken &&
    !isCapitalised(wordAt(tokens, firstToken))
  const isLast = tokens[beside.endToken]?.text !== ','
  return teller && isServed && isLast && speechWord(wordAt(tokens, teller.firstToken - 1))?.isVerb
    ? teller
    : undefined
}

const OTHER = /^lain(?:nya)?$/

/** `pengacara Wirawan, Budi Santoso`: the lawyer stands behind the comma. */
export function personBehind(
  tokens: readonly Token[],
  served: Mention,
  personAt: ReadonlyMap<number, Mention>,
): Mention | undefined {
  // `Pelatih Jeka lainnya, Budi Santoso`
  const end = OTHER.test(wordAt(tokens, served.endToken)) ? served.endToken + 1 : served.endToken
  return wordAt(tokens, end) === ',' ? personAt.get(end + 1) : undefined
}
