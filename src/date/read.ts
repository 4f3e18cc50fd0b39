/** Rules over islands: which expressions stand in a text, and what their own words say. */
import { daysInMonth } from './calendar.js'
import {
  hasMonthCue,
  hasOldYearCue,
  hasPartCue,
  hasPastCue,
  hasWeekdayCue,
  hasYearCue,
  isLawYear,
  isNamePart,
  isNumbered,
  standsFree,
} from './cues.js'
import type { Known } from './known.js'
import { classOf, kindOf, type WordValue } from './lexicon.js'
import { compilePattern, firstKinds, follow, type Step, type Trail } from './pattern.js'
import { RULES, type Rule, weekdayOfWord } from './rules.js'
import type { Island } from './scan.js'

/** A stretch of the text and what it says. */
export interface Reading {
  readonly start: number
  readonly end: number
  readonly known: Known
}

interface CompiledRule extends Rule {
  readonly pattern: Step
}

let compiledRules: readonly CompiledRule[] | undefined

function compileRules(): readonly CompiledRule[] {
  compiledRules ??= RULES.map((rule) => ({ ...rule, pattern: compilePattern(rule.notation) }))
  return compiledRules
}

let openingKinds: ReadonlySet<number> | undefined

/** The kinds that an island can begin with: `lalu` and its like only stand behind something. */
export function readOpeningKinds(): ReadonlySet<number> {
  openingKinds ??= new Set(
    compileRules()
      .filter(({ adds }) => !(adds?.weak && adds.toward !== undefined))
      .flatMap(({ pattern }) => firstKinds(pattern)),
  )
  return openingKinds
}

/** Rules by the next three kinds: what may match there. Filled as texts need it. */
let rulesAhead: Map<number, readonly CompiledRule[]> | undefined

/** Texts of people need some thousands; made-up ones are kept from filling the memory. */
const MOST_AHEAD = 20_000

function rulesAt(kinds: readonly number[], at: number): readonly CompiledRule[] {
  rulesAhead ??= new Map()
  const first = kinds[at]!
  const second = kinds[at + 1] ?? 255
  const third = kinds[at + 2] ?? 255
  const key = (first << 16) | (second << 8) | third
  let rules = rulesAhead.get(key)
  if (rules === undefined) {
    const ahead = kinds.slice(at, at + 3)
    const isEnd = ahead.length < 3
    rules = compileRules().filter(({ pattern }) => follow(pattern, ahead, 0, emptyTrail(), !isEnd) !== -1)
    if (rulesAhead.size >= MOST_AHEAD) rulesAhead.clear()
    rulesAhead.set(key, rules)
  }
  return rules
}

const emptyTrail = (): Trail => ({ names: [], places: [] })

/** 1 for each kind that some rule begins with. */
let beginnings: Uint8Array | undefined

function compileBeginnings(): Uint8Array {
  const kinds = new Uint8Array(256)
  for (const { pattern } of compileRules()) for (const kind of firstKinds(pattern)) kinds[kind] = 1
  return kinds
}

/** The readings of an island, in order; the longest rule wins at each place. */
export function readIsland(text: string, island: Island): Reading[] {
  beginnings ??= compileBeginnings()
  const readings: Reading[] = []
  let at = 0
  while (at < island.kinds.length) {
    const rules = beginnings[island.kinds[at]!] === 0 ? [] : rulesAt(island.kinds, at)
    const found = rules.length === 0 ? undefined : readAt(text, island, at, rules)
    if (found) readings.push(found.reading)
    at = found ? found.next : at + 1
  }
  return readings
}

interface Match {
  readonly rule: CompiledRule
  readonly next: number
  readonly trail: Trail
}

function readAt(text: string, island: Island, at: number, rules: readonly CompiledRule[]) {
  const matches: Match[] = []
  let trail = emptyTrail()
  for (const rule of rules) {
    const next = follow(rule.pattern, island.kinds, at, trail)
    if (next !== -1) {
      matches.push({ rule, next, trail })
      trail = emptyTrail()
    } else if (trail.names.length > 0) {
      trail.names.length = 0
      trail.places.length = 0
    }
  }
  if (matches.length > 1) matches.sort((a, b) => b.next - a.next)
  const start = island.starts[at]!
  for (const match of matches) {
    const { rule, next } = match
    const end = island.ends[next - 1]!
    if (!mayStandHere(text, island, at, next, start, end)) continue
    if (rule.yields && begins(island, next - 1)) continue
    const known = readKnown(text, island, at, match, start, end)
    if (known !== undefined) return { reading: { start, end, known }, next }
  }
  return undefined
}

/** A rule of more than one lexeme begins there. */
function begins(island: Island, at: number): boolean {
  return rulesAt(island.kinds, at).some(
    ({ pattern }) => follow(pattern, island.kinds, at, emptyTrail()) > at + 1,
  )
}

let digitKinds: readonly number[] | undefined
let monthKinds: readonly number[] | undefined

/** `29 Agustus-3 September`, but not `U-20 September`. */
function followsMonth({ kinds }: Island, at: number): boolean {
  monthKinds ??= classOf('anyMonth')
  return at > 1 && kinds[at - 1] === kindOf('-') && monthKinds.includes(kinds[at - 2]!)
}

/** The digits at the edges of a match are whole numbers. */
function mayStandHere(
  text: string,
  island: Island,
  at: number,
  next: number,
  start: number,
  end: number,
): boolean {
  digitKinds ??= classOf('digits')
  const left = digitKinds.includes(island.kinds[at]!) && !followsMonth(island, at)
  const right = digitKinds.includes(island.kinds[next - 1]!)
  return (!left && !right) || standsFree(text, left ? start : -1, right ? end : text.length)
}

/** Captured names that are fields of `Known` as they stand. */
const FIELDS = new Set<string>(
  'year month day weekday hour minute second zone part quarter half season holiday mod'.split(' '),
)

function readKnown(
  text: string,
  island: Island,
  at: number,
  { rule, trail }: Match,
  start: number,
  end: number,
): Known | undefined {
  const read = rule.read?.(capture(island, trail))
  if (rule.read !== undefined && read === undefined) return undefined
  const known: Known = { ...fieldsOf(island, trail), ...rule.adds, ...read }
  if (known.length && isNumbered(text, start)) return undefined
  if (known.shift && /\bulang\s$/i.test(text.slice(Math.max(0, start - 7), start))) return undefined
  if (known.part && known.hour === undefined && isNamePart(text, start)) return undefined
  if (!isPossible(known)) return { none: true }
  if (known.year !== undefined && known.month === undefined && isLawYear(text, start)) return { none: true }
  return rule.needs === undefined || hasCue(rule.needs, text, island, at, start, end)
    ? known
    : { ...known, weak: true as const }
}

function hasCue(
  needs: NonNullable<Rule['needs']>,
  text: string,
  island: Island,
  at: number,
  start: number,
  end: number,
) {
  switch (needs) {
    case 'month cue':
      return hasMonthCue(text, start, end, island.kinds[at] === kindOf('nameMonth'))
    case 'year cue':
      return hasYearCue(text, start, end)
    case 'old year cue':
      return hasOldYearCue(text, start, end)
    case 'part cue':
      return hasPartCue(text, start)
    case 'weekday cue':
      return hasWeekdayCue(text, start)
    case 'past cue':
      return hasPastCue(text, start)
  }
}

/** There is no 31 February. */
function isPossible({ year, month, day, last }: Known): boolean {
  if (day !== undefined && month !== undefined) {
    const lastMonth = last?.month ?? month
    if (day > daysInMonth(year ?? 2000, month)) return false
    if (last?.day !== undefined && last.day > daysInMonth(year ?? 2000, lastMonth)) return false
    if (last?.day !== undefined && last.month === undefined && last.day <= day) return false
  }
  return true
}

function fieldsOf(island: Island, { names, places }: Trail): Known {
  const fields: Record<string, unknown> = {}
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!
    const value = island.values[places[i]!]
    if (FIELDS.has(name)) fields[name] = name === 'weekday' ? weekdayOfWord(value) : value
  }
  return fields
}

function capture(island: Island, { names, places }: Trail): Record<string, WordValue> {
  const captures: Record<string, WordValue> = {}
  for (let i = 0; i < names.length; i++) captures[names[i]!] = island.values[places[i]!]
  return captures
}
