import type { Token } from '../document.js'
import { mayBe } from '../lexicon/gazetteer.js'
import { CLASS } from '../lexicon/name-entry.js'
import { isAllCapitals, type TokenSet } from './mention.js'
import { matchUntil, type Reading } from './reading.js'

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
  const area = matchUntil(matchAt, token, LONGEST_OFFICE)
  return area !== undefined && mayBe(area, CLASS.area) && takesArea({ tokens, matchAt }, area.firstToken)
}

/** Does an office or a rank stand right before? */
export function isTitled(matchAt: Reading['matchAt'], token: number): boolean {
  return mayBe(matchUntil(matchAt, token, LONGEST_OFFICE), CLASS.position | CLASS.honorific)
}

/** Does an office whose form is like that end right before? */
export function endsOffice(
  matchAt: Reading['matchAt'],
  token: number,
  mostWords: number,
  like: RegExp,
): boolean {
  const office = matchUntil(matchAt, token, mostWords)
  return office?.entries.some(({ class: is, form }) => is === 'position' && like.test(form)) === true
}

/** Offices that are of an area: `Kapolres Pati | Suwarno`. */
const OF_AREA =
  /^(?:(?:Wakil )?(?:Gubernur|Bupati|Wali ?[Kk]ota)|Wagub|Wabup|Camat|Lurah|Kades|Kepala Desa|(?:Wak|K)apol(?:da|res\w*|sek\w*)|Kaja[rt]i|Dan(?:dim|rem|ramil)|Sekda)$/

/** Does an office of an area, or a school by its number, end right before? */
export function takesArea({ tokens, matchAt }: Pick<Reading, 'tokens' | 'matchAt'>, token: number): boolean {
  const before = tokens[token - 1]
  if (before?.kind === 'number') return /^S[DM]\w*N$/.test(tokens[token - 2]?.text ?? '')
  return endsOffice(matchAt, token, 2, OF_AREA)
}
