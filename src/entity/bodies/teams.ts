import type { Token } from '../../document.js'
import { isMostlySmall } from '../../lexicon/clusters.js'
import { mayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { mapped } from '../../store/records.js'
import {
  byEndToken,
  byFirstToken,
  byPlace,
  changed,
  isCapitalWord,
  type Mention,
  mentionOf,
  settle,
  wordAt,
} from '../mention.js'
import type { Reading } from '../reading.js'

/** Between two that play against one another: `Lyon vs Arsenal`. */
const AGAINST: ReadonlySet<string> = new Set(['vs', 'vs.', 'versus', 'kontra'])
/** Between the names of a list. */
const NEXT: ReadonlySet<string> = new Set([',', 'dan'])
/** So many clubs in a list say that it is one of clubs. */
const FEWEST_CLUBS = 2
const LONGEST_NAME = 3
const LONGEST_LIST = 30
const BELIEF = 0.85

/** What stands where a club is looked for. */
interface Side {
  readonly first: number
  readonly end: number
  readonly name: Mention | undefined
}

/**
 * The names with the clubs that stand beside clubs, whatever the recogniser took them for: `Lens vs PSV`, `diisi Lens, PSV
 * Eindhoven, Arsenal, dan Sevilla`. Countries, areas of Indonesia and people stay what they are.
 */
export function findTeams(reading: Reading, all: readonly Mention[]): readonly Mention[] {
  if (!all.some(isClub)) return all
  const names = mapped(all, (name) => (isCity(reading, name) ? placeOfClub(name) : name))
  const at = byFirstToken(names)
  const until = byEndToken(names)
  const found = new Map<number, Side>()
  const { tokens } = reading
  const see = (side: Side | undefined) => {
    if (side && mayBeClub(side.name)) found.set(side.first, side)
  }
  for (const club of names.filter(isClub)) {
    if (isAgainst(tokens, club.endToken)) see(sideFrom(reading, club.endToken + 1, at))
    if (isAgainst(tokens, club.firstToken - 1)) see(sideUntil(reading, club.firstToken - 1, until))
    // `Lecce 0 - 4 Napoli`, `AC Milan 2 - 0 Lazio`
    if (isScore(tokens, club.endToken)) see(sideFrom(reading, club.endToken + 3, at))
    if (isScore(tokens, club.firstToken - 3)) see(sideUntil(reading, club.firstToken - 3, until))
    const listed = listFrom(reading, club, at)
    for (const side of listed ?? []) see(side)
    // `Lens | , PSV Eindhoven, Arsenal`
    if (listed && wordAt(tokens, club.firstToken - 1) === ',')
      see(sideUntil(reading, club.firstToken - 1, until))
  }
  if (found.size === 0) return names
  const teams = mapped([...found.values()], ({ first, end }) =>
    mentionOf(reading, first, end, { kind: 'organization', confidence: BELIEF }),
  )
  return settle([teams.sort(byPlace), names])
}

/** `di Rennes, Prancis`: the town that a club is called after. */
function isCity({ tokens, matchAt }: Reading, name: Mention): boolean {
  if (!isClub(name) || name.text.includes(' ') || wordAt(tokens, name.endToken) !== ',') return false
  const isWhere = /^(?:di|ke|dari|asal)$/.test(wordAt(tokens, name.firstToken - 1))
  return isWhere && mayBe(matchAt.get(name.endToken + 1), CLASS.country)
}

const placeOfClub = (club: Mention) => changed(club, { kind: 'place', entry: undefined, name: undefined })

const isClub = ({ kind, entry }: Mention) => kind === 'organization' && entry?.class === 'club'

const isAgainst = (tokens: readonly Token[], at: number) => AGAINST.has(wordAt(tokens, at).toLowerCase())

const isScore = (tokens: readonly Token[], at: number) =>
  /^\d{1,2}$/.test(wordAt(tokens, at)) &&
  /^[-–]$/.test(wordAt(tokens, at + 1)) &&
  /^\d{1,2}$/.test(wordAt(tokens, at + 2))

/** Nothing that was seen, or a place that is no area or country. */
function mayBeClub(name: Mention | undefined): boolean {
  if (name === undefined) return true
  const { kind, given, entry } = name
  if (kind !== 'place' && kind !== 'country') return false
  return !given && entry?.class !== 'area' && entry?.class !== 'country'
}

function sideFrom({ tokens }: Reading, first: number, at: ReadonlyMap<number, Mention>): Side | undefined {
  const name = at.get(first)
  if (name) return { first, end: name.endToken, name }
  let end = first
  while (end - first < LONGEST_NAME && !at.has(end) && isWordOfTeam(tokens[end])) end++
  return end > first ? { first, end, name: undefined } : undefined
}

function sideUntil({ tokens }: Reading, end: number, until: ReadonlyMap<number, Mention>): Side | undefined {
  const name = until.get(end)
  if (name) return { first: name.firstToken, end, name }
  let first = end
  while (end - first < LONGEST_NAME && !until.has(first) && isWordOfTeam(tokens[first - 1])) first--
  return first < end ? { first, end, name: undefined } : undefined
}

/** News writes it with a capital alone. */
const isWordOfTeam = (token: Token | undefined) => isCapitalWord(token) && !isMostlySmall(token!.text)

/** What else the list of clubs that `club` begins holds; undefined where it begins none. */
function listFrom(reading: Reading, club: Mention, at: ReadonlyMap<number, Mention>): Side[] | undefined {
  const { tokens } = reading
  const sides: Side[] = []
  let clubs = 1
  let end = club.endToken
  while (end - club.endToken < LONGEST_LIST && NEXT.has(wordAt(tokens, end))) {
    let first = end + 1
    if (NEXT.has(wordAt(tokens, first))) first++
    const name = at.get(first)
    if (!name || name.kind === 'person') break
    if (isClub(name)) clubs++
    else sides.push({ first, end: name.endToken, name })
    end = name.endToken
  }
  return clubs >= FEWEST_CLUBS ? sides : undefined
}
