import type { Entity, EntityKind, Token } from '../document.js'
import { mapped } from '../store/records.js'

export interface Named {
  readonly entity: Entity
  readonly kind: EntityKind
  /** A person's full name. */
  readonly person: string | undefined
  readonly firstToken: number
  readonly endToken: number
}

/** Who may speak, by the places of their names. */
export interface Names {
  /** In their order in the text. */
  readonly names: readonly Named[]
  /** By the token that begins them; a position before the body that it holds. */
  readonly startsAt: readonly (Named | undefined)[]
  /** By the token behind them; a person before anybody else. */
  readonly endsAt: readonly (Named | undefined)[]
}

/** The name that a token begins. */
export function nameFrom({ startsAt }: Names, token: number): Named | undefined {
  return token < startsAt.length ? startsAt[token] : undefined
}

/** The name that ends before a token. */
export function nameUntil({ endsAt }: Names, token: number): Named | undefined {
  return token >= 0 && token < endsAt.length ? endsAt[token] : undefined
}

/** Kinds that may speak; where two names end, the higher is meant. */
function rankOf(kind: EntityKind): number {
  if (kind === 'person') return PERSON
  if (kind === 'position') return 3
  if (kind === 'organization') return 2
  return kind === 'country' || kind === 'place' ? 1 : 0
}

const PERSON = 4

export function placeNames(tokens: readonly Token[], entities: readonly Entity[]): Names {
  const names: Named[] = []
  // Holes are left: to fill these lists takes longer than to read names into them.
  const startsAt: (Named | undefined)[] = new Array(tokens.length + 1)
  const endsAt: (Named | undefined)[] = new Array(tokens.length + 1)
  let token = 0
  for (let n = 0; n < entities.length; n++) {
    const entity = entities[n]!
    const { kind, start } = entity
    const rank = rankOf(kind)
    if (rank === 0) continue
    while (token < tokens.length && tokens[token]!.end <= start) token++
    const person = rank === PERSON ? entity.name : undefined
    // Only people have degrees; a field that few have is not asked of all.
    const degrees = rank === PERSON ? entity.degrees : undefined
    const endToken = endOf(tokens, entity.end, degrees, token)
    const named: Named = { entity, kind, person, firstToken: token, endToken }
    names.push(named)
    startsAt[token] ??= named
    const other = endsAt[named.endToken]
    if (other === undefined || rankOf(other.kind) < rank) endsAt[named.endToken] = named
  }
  return { names, startsAt, endsAt }
}

/** Behind a name and its degrees: `Andi, S.H., M.H. mengatakan`, `dr. Siti Sp.A(K) menjelaskan`. */
function endOf(tokens: readonly Token[], end: number, degrees: Entity['degrees'], first: number): number {
  const until = degrees === undefined || degrees.length === 0 ? end : degrees[degrees.length - 1]!.end
  let last = first
  while (last < tokens.length && tokens[last]!.end < until) last++
  if (until > end && tokens[last + 1]?.text === ')' && tokens[last - 1]?.text === '(') last++
  return Math.min(last + 1, tokens.length)
}

/** More full names than this are not compared, so that the time stays linear. */
const MOST_NAMES = 60

/** Words of exactly one full name, and names of one word that begin or end such a word: `Pras` of `Prasetyo Hadi`, `Yudi` of `Tonny Wahyudi`. */
export function fullNamesOf(names: readonly Named[]): Map<string, string> {
  const full: string[] = []
  let short: Set<string> | undefined
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!.person
    if (name === undefined) continue
    if (!name.includes(' ')) {
      short ??= new Set()
      short.add(name)
    } else if (full.length < MOST_NAMES && !full.includes(name)) full.push(name)
  }
  const found = new Map<string, string>()
  dropParts(full, found)
  const shared: string[] = []
  for (const name of full) {
    for (let from = 0; from < name.length; ) {
      const space = name.indexOf(' ', from)
      const until = space < 0 ? name.length : space
      const word = name.slice(from, until)
      if (found.has(word)) shared.push(word)
      found.set(word, name)
      from = until + 1
    }
  }
  for (const word of shared) found.delete(word)
  if (short !== undefined) addShort(found, short, full)
  return found
}

/** `Siti Nur` of `Siti Nur Aminah`, where only one name goes on so. */
function dropParts(full: string[], found: Map<string, string>): void {
  for (let n = 0; n < full.length; n++) {
    const name = full[n]!
    let longer: string | undefined
    let count = 0
    for (const other of full) {
      if (other.length <= name.length || other.charCodeAt(name.length) !== SPACE || !other.startsWith(name))
        continue
      longer = other
      count++
    }
    if (longer === undefined || count > 1) continue
    found.set(name, longer)
    full.splice(n--, 1)
  }
}

const SPACE = 32

function addShort(found: Map<string, string>, short: ReadonlySet<string>, full: readonly string[]): void {
  let lower: readonly string[] | undefined
  for (const name of short) {
    if (found.has(name) || found.size > 4 * MOST_NAMES) continue
    lower ??= mapped(full, (whole) => whole.toLowerCase())
    const key = name.toLowerCase()
    let holder = -1
    let count = 0
    for (let n = 0; n < lower.length && count < 2; n++) {
      if (!holdsShort(lower[n]!, key)) continue
      holder = n
      count++
    }
    if (count === 1) found.set(name, full[holder]!)
  }
}

/** Is it a word of that name, or from three letters on the beginning or the end of one? */
function holdsShort(whole: string, short: string): boolean {
  for (let at = whole.indexOf(short); at >= 0; at = whole.indexOf(short, at + 1)) {
    const end = at + short.length
    const isFirst = at === 0 || whole.charCodeAt(at - 1) === SPACE
    const isLast = end === whole.length || whole.charCodeAt(end) === SPACE
    if (isFirst && isLast) return true
    if (short.length > 2 && (isFirst || isLast)) return true
  }
  return false
}
