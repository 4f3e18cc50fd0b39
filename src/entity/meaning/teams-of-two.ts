/** Teams of a campaign for two: `TKN Prabowo-Gibran`, and who belongs to one. */

import type { Token } from '../../document.js'
import { isMostlySmall } from '../../lexicon/clusters.js'
import { isPersonName, lookUpName } from '../../lexicon/gazetteer.js'
import {
  changed,
  isCapitalised,
  isCapitalWord,
  type Mention,
  mentionOf,
  range,
  withTokens,
  wordAt,
} from '../mention.js'
import type { Reading } from '../reading.js'
import { isPair, isTeamOfPair, tokensOfPair } from '../words/team-pairs.js'

type Text = Pick<Reading, 'text' | 'tokens'>

/** Behind the two whom a team is for, where its head stands next: `Ketua TKN Bagas-Rudi | Andi Wijaya`. */
export function endOfTeamsPair(tokens: readonly Token[], { firstToken, endToken }: Mention): number {
  if (!isBehindTeam(tokens, firstToken)) return endToken
  for (let i = firstToken; i < endToken - 1; i++) {
    if (!isPair(tokens[i]!.text)) continue
    const behind = behindPair(tokens, i)
    // `Bagas Maulana-Ratna Melati`: two in full.
    return behind === i + 1 && i > firstToken ? endToken : behind
  }
  return endToken
}

/** `TKD Jawa Barat | Prabowo-Gibran`, `Tim Pemenangan Daerah (TPD) DKI Jakarta | Bagas-Ratna` */
function isBehindTeam(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= at - LONGEST_AREA && isOfTeam(tokens, i); i--)
    if (isTeamOfPair(tokens[i]!.text)) return true
  return false
}

const LONGEST_AREA = 5

const isOfTeam = (tokens: readonly Token[], at: number) =>
  isCapitalised(wordAt(tokens, at)) || /^[()]$/.test(wordAt(tokens, at))

/** `TPN Ganjar-Mahfud | Rudi Hartawan`: a team for two, and somebody of it. */
export function partTeam(reading: Text, team: Mention): Mention[] | undefined {
  const { tokens } = reading
  const { firstToken, endToken } = team
  const head = range(firstToken, endToken).find((at) => isTeamOfPair(tokens[at]!.text))
  if (head === undefined) return undefined
  const pair = range(head + 1, endToken).find((at) => isPair(tokens[at]!.text))
  const behind = pair === undefined ? endToken : behindPair(tokens, pair)
  if (behind >= endToken) return undefined
  const rest = withTokens(team, reading, behind, endToken)
  const words = rest.text.split(' ')
  // `TKN Bagas-Ratna | Jawa Barat`, `| Bidang Hukum`: no more of the team than that.
  const isSomebody = words.some(isPersonName) || (words.length > 1 && !words.some(isMostlySmall))
  if (!isSomebody || lookUpName(rest.text).some(({ class: is }) => is === 'area')) return undefined
  return [withTokens(team, reading, firstToken, behind), changed(rest, { kind: 'person', entry: undefined })]
}

const behindPair = (tokens: readonly Token[], at: number) => at + tokensOfPair(wordAt(tokens, at + 1))

/** Who stands right behind the two at `pair`: `TKN Bagas-Ratna | Rudi Hartawan`. */
export function memberOfTeam(reading: Text, pair: number): Mention | undefined {
  const { tokens } = reading
  const first = pair + 1
  if (!isPersonName(wordAt(tokens, first)) || !isBehindTeam(tokens, pair)) return undefined
  let end = first
  while (end - first < LONGEST_MEMBER && isCapitalWord(tokens[end])) end++
  return mentionOf(reading, first, end, { kind: 'person', confidence: 0.9 })
}

const LONGEST_MEMBER = 3
