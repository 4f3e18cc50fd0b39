import { mayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { isCapitalised, type Mention, wordAt } from '../mention.js'
import { matchUntil, type Reading } from '../reading.js'

const LONGEST_OFFICE = 8
/** From an office to the end of its body there are no more words than this. */
const LONGEST_BODY = 14

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
  return isSchoolByNumber(tokens, token) || endsOffice(matchAt, token, 2, OF_AREA)
}

/** `SDN 2` */
export function isSchoolByNumber(tokens: Reading['tokens'], token: number): boolean {
  return tokens[token - 1]?.kind === 'number' && /^S[DM]\w*N$/.test(wordAt(tokens, token - 2))
}

/** `Tim | Kuasa Hukum`: an office, and several who hold it. */
export function isTeamOfOffice({ tokens, matchAt }: Reading, name: Mention): boolean {
  const { kind, given, firstToken, endToken } = name
  if (kind !== 'organization' || given || tokens[firstToken]!.text !== 'Tim') return false
  const office = matchAt.get(firstToken + 1)
  return office?.endToken === endToken && mayBe(office, CLASS.position)
}

/** Does an office with a capital lead up to the body that ends at `last`? */
export function isBehindOffice(
  { tokens, matchAt }: Pick<Reading, 'tokens' | 'matchAt'>,
  last: number,
): boolean {
  for (let at = last; at >= Math.max(0, last - LONGEST_BODY); at--) {
    const { kind, text } = tokens[at]!
    if (kind === 'word' && !isCapitalised(text) && text !== 'dan') return false
    const isOffice = mayBe(matchAt.get(at), CLASS.position)
    if (isOffice && isCapitalised(text)) return true
  }
  return false
}
