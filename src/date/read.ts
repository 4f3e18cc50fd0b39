/** Rules over islands: which expressions stand in a text, and what their own words say. */
import { daysInMonth } from './calendar.js'
import {
  hasClockCue,
  hasFeastCue,
  hasMonthCue,
  hasOldYearCue,
  hasPartCue,
  hasPastCue,
  hasWeekdayCue,
  hasYearCue,
  isDayOfName,
  isLawYear,
  isNamePart,
  isNumbered,
  standsFree,
} from './cues.js'
import type { Island } from './island.js'
import { type Known, together, type WritableKnown } from './known.js'
import { kindOf, kindsOf, MANY, type WordValue } from './lexicon.js'
import { compilePattern, firstKinds, follow, newTrail, type Step, type Trail } from './pattern.js'
import { type Reading, toReading } from './reading.js'
import { readRules } from './rules/index.js'
import { type Rule, weekdayOfWord } from './rules/rule.js'

interface CompiledRule {
  readonly rule: Rule
  /** Its place in the table. */
  readonly row: number
  readonly pattern: Step
  /** What it says of all that it matches. */
  readonly known: Known
}

/** What a rule matched: lexemes counted from where it begins. */
interface Match {
  readonly rule: Rule
  readonly row: number
  readonly length: number
  readonly captures: readonly Capture[]
  /** What the rule says of all that it matches. */
  readonly known: Known
}

interface Capture {
  readonly name: string
  readonly place: number
  readonly isField: boolean
}

let rulesByKind: readonly (readonly CompiledRule[] | undefined)[] | undefined

/** The rules by the kinds that they can begin with. */
function compileRules(): readonly (readonly CompiledRule[] | undefined)[] {
  if (rulesByKind !== undefined) return rulesByKind
  const lists: CompiledRule[][] = []
  for (const [row, rule] of readRules().entries()) {
    const known = together(rule.adds ?? NOTHING, NOTHING)
    const compiled = { rule, row, pattern: compilePattern(rule.notation), known }
    for (const kind of new Set(firstKinds(compiled.pattern))) {
      lists[kind] ??= []
      lists[kind]!.push(compiled)
    }
  }
  rulesByKind = lists
  return lists
}

let openingKinds: Uint8Array | undefined

/**
 * 1 for the kinds that an island can begin with, 2 for those that are a date by themselves (`kemarin`): `lalu` and its
 * like only stand behind something.
 */
export function readOpeningKinds(): Uint8Array {
  if (openingKinds === undefined) {
    openingKinds = new Uint8Array(MANY)
    for (const [kind, rules] of compileRules().entries()) openingKinds[kind] = rules?.some(opens) ? 1 : 0
    for (const kind of openingKinds.keys())
      if (openingKinds[kind] === 1 && isAlone(kind)) openingKinds[kind] = 2
  }
  return openingKinds
}

const opens = ({ rule: { adds } }: CompiledRule) => !(adds?.weak && adds.toward !== undefined)

const isAlone = (kind: number) =>
  compileRules()[kind]!.some(
    ({ rule, pattern }) => !rule.adds?.weak && follow(pattern, 0, newTrail([kind], 1)) === 1,
  )

/**
 * What matches with the kinds read so far, the longest first, and which rules must look at the next one. News says the same
 * things again and again, so what was read once is kept as a tree, by kind after kind.
 */
interface Ahead {
  readonly matches: readonly Match[]
  readonly open: readonly CompiledRule[]
  /** None where no rule looks further. */
  readonly next: Map<number, Ahead> | undefined
}

/** Stands for no more lexemes. */
const END = MANY - 1

/** By the first kind. */
let aheads: Map<number, Ahead> | undefined
let aheadCount = 0

/** The usual ones; the rest of a corpus is new now and then, and forgetting all costs little. */
const MOST_AHEAD = 8192

/** What matches at a place, the longest first and of equals the earlier row. */
function findMatches(island: Island, at: number): readonly Match[] {
  const { kinds, size } = island
  const first = kinds[at]!
  aheads ??= new Map()
  let ahead = aheads.get(first)
  if (ahead === undefined) {
    const open = compileRules()[first]
    ahead = { matches: [], open: open ?? [], next: open && new Map() }
    aheads.set(first, ahead)
  }
  for (let to = at + 1; ahead.next !== undefined; to++)
    ahead = ahead.next.get(to < size ? kinds[to]! : END) ?? lookAhead(ahead, island, at, to)
  return ahead.matches
}

/** Reads one lexeme more, that at `to`. */
function lookAhead(before: Ahead, { kinds, size }: Island, at: number, to: number): Ahead {
  const matches = [...before.matches]
  const open: CompiledRule[] = []
  for (const compiled of before.open) {
    const trail = newTrail(kinds, Math.min(size, to + 1))
    const next = follow(compiled.pattern, at, trail)
    if (trail.peeked && to < size) open.push(compiled)
    else if (next !== -1) matches.push(toMatch(compiled, at, next, trail))
  }
  const ahead = { matches: matches.sort(longestFirst), open, next: open.length > 0 ? new Map() : undefined }
  if (++aheadCount > MOST_AHEAD) {
    aheads = undefined
    aheadCount = 0
  }
  before.next!.set(to < size ? kinds[to]! : END, ahead)
  return ahead
}

const longestFirst = (a: Match, b: Match) => b.length - a.length || a.row - b.row

function toMatch(
  { rule, row, known }: CompiledRule,
  at: number,
  next: number,
  { names, places }: Trail,
): Match {
  const captures = names.map((name, i) => ({
    name,
    place: places[i]! - at,
    isField: FIELDS.includes(`|${name}|`) && known[name as keyof Known] === undefined,
  }))
  return { rule, row, length: next - at, captures, known }
}

/** The readings of an island, in order; the longest rule wins at each place. */
export function readIsland(text: string, island: Island): Reading[] {
  const readings: Reading[] = []
  for (let at = 0; at < island.size; ) {
    let length = 1
    for (const match of findMatches(island, at)) {
      const reading = readMatch(text, island, at, match)
      if (reading === undefined) continue
      readings.push(reading)
      length = match.length
      break
    }
    at += length
  }
  return readings
}

/** A match where it stands; it holds the match and does not copy it, which costs as much as all the reading. */
interface Found {
  readonly match: Match
  readonly text: string
  readonly island: Island
  /** Its first lexeme and the one behind it. */
  readonly at: number
  readonly next: number
  /** In the text. */
  readonly start: number
  readonly end: number
}

function readMatch(text: string, island: Island, at: number, match: Match): Reading | undefined {
  const next = at + match.length
  const start = island.starts[at]!
  const end = island.ends[next - 1]!
  const found: Found = { match, text, island, at, next, start, end }
  if (!mayStandHere(found)) return undefined
  if (match.rule.first && at > 0) return undefined
  if (match.rule.yields && findMatches(island, next - 1).some(({ length }) => length > 1)) return undefined
  const known = readKnown(found)
  return known && toReading(start, end, known)
}

/** `29 Agustus-3 September`, but not `U-20 September`. */
function followsMonth({ kinds }: Island, at: number): boolean {
  return at > 1 && kinds[at - 1] === kindOf('-') && kindsOf('anyMonth')[kinds[at - 2]!] === 1
}

/** The digits at the edges of a match are whole numbers. */
function mayStandHere({ text, island, at, next, start, end }: Found): boolean {
  const digits = kindsOf('digits')
  const left = digits[island.kinds[at]!] === 1 && !followsMonth(island, at)
  const right = digits[island.kinds[next - 1]!] === 1
  return (!left && !right) || standsFree(text, left ? start : -1, right ? end : text.length)
}

/** Captured names that are fields of `Known` as they stand. */
const FIELDS =
  '|year|ownYear|month|day|weekday|nth|hour|minute|second|zone|part|quarter|half|season|holiday|mod|'

const NOTHING: Known = {}

function readKnown(found: Found): Known | undefined {
  const { match, text, island, at, start } = found
  const { rule, captures, known: ofRule } = match
  const known: Record<string, unknown> & WritableKnown = { ...ofRule } as WritableKnown
  for (const { name, place, isField } of captures) {
    const value = island.values[at + place]
    if (isField) known[name] = name === 'weekday' ? weekdayOfWord(value) : value
  }
  if (known.zone === 0 && captures.some(({ name }) => name === 'zone')) known.utc = true
  if (rule.read !== undefined) {
    const values: Record<string, WordValue> = {}
    for (const { name, place } of captures) values[name] = island.values[at + place]
    const read = rule.read(values)
    if (read === undefined) return undefined
    for (const field in read) known[field] = read[field as keyof Known]
  }
  if (known.length && isNumbered(text, start)) return undefined
  if (known.day !== undefined && known.month !== undefined && isDayOfName(text, start)) return { none: true }
  if (known.shift && /\bulang\s$/i.test(text.slice(Math.max(0, start - 7), start))) return undefined
  if (known.part && known.hour === undefined && isNamePart(text, start)) return undefined
  if (!isPossible(known)) return { none: true }
  if (known.year !== undefined && known.month === undefined && isLawYear(text, start)) return { none: true }
  if (rule.needs !== undefined && !hasCue(rule.needs, found)) known.weak = true
  return known
}

function hasCue(needs: NonNullable<Rule['needs']>, { text, island, at, start, end }: Found) {
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
    case 'feast cue':
      return hasFeastCue(text, start, end)
    case 'past cue':
      return hasPastCue(text, start, end)
    case 'clock cue':
      return hasClockCue(text, start)
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
