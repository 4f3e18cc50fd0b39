import type { Token } from '../document.js'
import { mayBe } from '../lexicon/gazetteer.js'
import { CLASS } from '../lexicon/name-entry.js'
import { isAllCapitals, type TokenSet } from './mention.js'
import type { Reading } from './reading.js'

const LONGEST_OFFICE = 8

/** Does an office end right before, or its area or body: `Wakil Kepala BKKBN | Ratu Ayu Isyana`? */
export function isBehindWhole(
  tokens: readonly Token[],
  matchAt: Reading['matchAt'],
  token: number,
  covered: TokenSet,
): boolean {
  const isBehindBody = covered.has(token - 1) && isAllCapitals(tokens[token - 1]!.text)
  return isBehindBody || isTitled(matchAt, token) || isBehindArea(tokens, matchAt, token)
}

/** Does the area of an office end right before: `Bupati Serang | Ratu Rachmatuzakiyah`? */
export function isBehindArea(tokens: readonly Token[], matchAt: Reading['matchAt'], token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - LONGEST_OFFICE); at--) {
    const match = matchAt.get(at)
    if (match?.endToken === token && mayBe(match, CLASS.area)) return takesArea({ tokens, matchAt }, at)
  }
  return false
}

/** Does an office or a rank stand right before? */
export function isTitled(matchAt: Reading['matchAt'], token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - LONGEST_OFFICE); at--) {
    const match = matchAt.get(at)
    if (match?.endToken === token) return mayBe(match, CLASS.position | CLASS.honorific)
  }
  return false
}

/** Offices that are of an area: `Kapolres Pati | Suwarno`. */
const OF_AREA =
  /^(?:(?:Wakil )?(?:Gubernur|Bupati|Wali ?[Kk]ota)|Wagub|Wabup|Camat|Lurah|Kades|Kepala Desa|(?:Wak|K)apol(?:da|res\w*|sek\w*)|Kaja[rt]i|Dan(?:dim|rem|ramil)|Sekda)$/

/** Does an office of an area, or a school by its number, end right before? */
export function takesArea({ tokens, matchAt }: Pick<Reading, 'tokens' | 'matchAt'>, token: number): boolean {
  const before = tokens[token - 1]
  if (before?.kind === 'number') return /^S[DM]\w*N$/.test(tokens[token - 2]?.text ?? '')
  for (let at = token - 1; at >= Math.max(0, token - 2); at--) {
    const match = matchAt.get(at)
    if (match?.endToken === token)
      return match.entries.some(({ class: is, form }) => is === 'position' && OF_AREA.test(form))
  }
  return false
}
