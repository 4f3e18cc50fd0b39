import { isMostlySmall } from '../../lexicon/clusters.js'
import { mayBe } from '../../lexicon/gazetteer.js'
import { isCue } from '../../lexicon/name-cues.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { mapped } from '../../store/records.js'
import { changed, isCapitalWord, type Mention, withTokens } from '../mention.js'
import type { Reading } from '../reading.js'

/**
 * The names with the bodies of offices whole: what stands behind an unknown one within its office belongs to it (`CEO
 * Erajaya | Active Lifestyle`), and a firm before its country (`Country Manager | Niagahoster Indonesia`) is one name with it. What an
 * office with a short head is of (`Kadis | PUPR`) is no name.
 */
export function wholeInOffices(
  reading: Reading,
  names: readonly Mention[],
  positions: readonly Mention[],
): readonly Mention[] {
  const last = new Map<Mention, Mention>()
  const whole = new Map<Mention, Mention>()
  const fields = new Set<Mention>()
  let next = 0
  for (const [i, name] of names.entries()) {
    while (positions[next] && positions[next]!.endToken <= name.firstToken) next++
    const position = positions[next]
    if (!position || position.firstToken >= name.firstToken) continue
    last.set(position, name)
    const area = names[i + 1]
    if (area && isOfArea(reading, name, area) && area.endToken <= position.endToken) {
      whole.set(name, changed(withTokens(name, reading, name.firstToken, area.endToken), LOCAL))
      fields.add(area)
    }
    if (name.firstToken === position.firstToken + 1 && isFieldOfShortHead(name, position)) fields.add(name)
  }
  for (const [position, name] of last) {
    const { endToken } = position
    if (name.text === 'Indonesia') {
      const first = firstOfBranch(reading, name, position.firstToken)
      if (first < name.firstToken)
        whole.set(name, changed(withTokens(name, reading, first, name.endToken), BRANCH))
      continue
    }
    const isKnown = mayBe(reading.matchAt.get(name.firstToken), CLASS.stateBody)
    const isOpen = name.kind === 'organization' && name.name === undefined && name.entry === undefined
    if (!isOpen || isKnown || name.endToken >= endToken) continue
    const rest = reading.tokens.slice(name.endToken, endToken)
    if (rest.every(isCapitalWord)) whole.set(name, withTokens(name, reading, name.firstToken, endToken))
  }
  const bodies = fields.size === 0 ? names : names.filter((name) => !fields.has(name))
  return whole.size === 0 ? bodies : mapped(bodies, (name) => whole.get(name) ?? name)
}

/** `Kepala Kantor [Kemenag | Kota Palu]`: what the state has there, and no ministry beside a town. */
function isOfArea({ matchAt, text }: Reading, body: Mention, area: Mention): boolean {
  if (body.kind !== 'organization' || area.kind !== 'place' || body.given || area.given) return false
  if (body.endToken !== area.firstToken || text.slice(body.end, area.start) !== ' ') return false
  return body.entry?.class === 'stateBody' && mayBe(matchAt.get(body.firstToken), CLASS.stateBody)
}

const LOCAL = { name: undefined, acronym: undefined, entry: undefined } as const

/**
 * `Kadis | PUPR`, `Kaban | Kepegawaian`: what the Dinas or Badan does, that an office with a short head is of. No body is
 * called so, least of all a ministry.
 */
function isFieldOfShortHead(name: Mention, office: Mention): boolean {
  if (name.kind !== 'organization' || name.given || name.endToken > office.endToken) return false
  const rest = office.text.slice(name.start - office.start)
  return SHORT_HEADS.some((head) => office.name === `${head} ${rest}`) && !office.text.startsWith('Kepala')
}

const SHORT_HEADS = ['Kepala Badan', 'Kepala Dinas']

/** The branch has no more words than this before its country. */
const LONGEST_FIRM = 3

const BRANCH = {
  kind: 'organization',
  name: undefined,
  entry: undefined,
  code: undefined,
  role: undefined,
} as const

/** `Country Manager | Niagahoster Indonesia`: where a firm begins that is of the country; at `Indonesia` where none does. */
function firstOfBranch({ tokens, matchAt }: Reading, { firstToken }: Mention, office: number): number {
  let from = office
  for (let at = office; at < firstToken; at++) from = Math.max(from, matchAt.get(at)?.endToken ?? from)
  let first = firstToken
  while (first > from && firstToken - first < LONGEST_FIRM) {
    const { text } = tokens[first - 1]!
    if (!isCapitalWord(tokens[first - 1]!) || isMostlySmall(text)) break
    if (isCue('office', text.toLowerCase()) || isCue('field', text.toLowerCase())) break
    first--
  }
  return first
}
