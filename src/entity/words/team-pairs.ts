/** The two whom a campaign's team is for: `TKN Prabowo-Gibran`, `TPN Ganjar Pranowo-Mahfud MD`. */

import { letterPattern } from '../../store/letter-pattern.js'

const TEAM = /^(?:T[PK][ND]|Pemenangan|Kampanye)$/
const PAIR = letterPattern('u')`^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$`
const TWO_CAPITALS = letterPattern('u')`^\p{Lu}{2}$`

/** The team in short, or the last word of its name: `TKD`, `Tim Pemenangan`. */
export const isTeamOfPair = (word: string) => TEAM.test(word)

/** `Ganjar-Mahfud`, and `Pranowo-Mahfud` in the middle of two full names. */
export const isPair = (word: string) => word.includes('-') && PAIR(word).test(word)

/** The `MD` of `Mahfud MD`. */
export const isTwoCapitals = (word: string) => TWO_CAPITALS(word).test(word)

/** How many tokens a pair takes before this word: `Ganjar-Mahfud | MD` has two. */
export const tokensOfPair = (next: string) => (isTwoCapitals(next) ? 2 : 1)
