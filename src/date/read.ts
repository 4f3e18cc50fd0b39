/** Rules over islands: which expressions stand in a text, and what their own words say. */
import { daysInMonth } from './calendar.js'
import {
  hasMonthCue,
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
import { compilePattern } from './pattern.js'
import { RULES, type Rule, weekdayOfWord } from './rules.js'
import type { Island } from './scan.js'

/** A stretch of the text and what it says. */
export interface Reading {
  readonly start: number
  readonly end: number
  readonly known: Known
}

interface CompiledRule extends Rule {
  readonly regex: RegExp
  readonly behind: readonly string[]
}

let rulesByKind: Map<string, CompiledRule[]> | undefined

function compileRules(): Map<string, CompiledRule[]> {
  const byKind = new Map<string, CompiledRule[]>()
  for (const rule of RULES) {
    const { regex, first, behind } = compilePattern(rule.notation)
    for (const kind of new Set(first)) {
      byKind.set(kind, [...(byKind.get(kind) ?? []), { ...rule, regex, behind }])
    }
  }
  return byKind
}

let openingKinds: ReadonlySet<string> | undefined

/** The kinds that an island can begin with: `lalu` and its like only stand behind something. */
export function readOpeningKinds(): ReadonlySet<string> {
  openingKinds ??= new Set(
    RULES.filter(({ adds }) => !(adds?.weak && adds.toward !== undefined)).flatMap(({ notation }) => [
      ...compilePattern(notation).first,
    ]),
  )
  return openingKinds
}

/** The readings of an island, in order; the longest rule wins at each place. */
export function readIsland(text: string, island: Island): Reading[] {
  rulesByKind ??= compileRules()
  const readings: Reading[] = []
  let at = 0
  while (at < island.kinds.length) {
    const rules = rulesByKind.get(island.kinds[at]!)
    const found = rules && readAt(text, island, at, rules)
    if (found) readings.push(found.reading)
    at = found ? found.next : at + 1
  }
  return readings
}

function readAt(text: string, island: Island, at: number, rules: readonly CompiledRule[]) {
  const matches: { readonly rule: CompiledRule; readonly next: number }[] = []
  for (const rule of rules) {
    if (!mayFollow(rule, island.kinds, at)) continue
    rule.regex.lastIndex = at
    if (rule.regex.test(island.kinds)) matches.push({ rule, next: rule.regex.lastIndex })
  }
  if (matches.length > 1) matches.sort((a, b) => b.next - a.next)
  for (const { rule, next } of matches) {
    const start = island.starts[at]!
    const end = island.ends[next - 1]!
    if (!mayStandHere(text, island, at, next, start, end)) continue
    if (rule.yields && begins(island, next - 1)) continue
    const known = readKnown(text, island, at, rule, start, end)
    if (known !== undefined) return { reading: { start, end, known }, next }
  }
  return undefined
}

function mayFollow({ behind }: CompiledRule, kinds: string, at: number): boolean {
  for (let i = 0; i < behind.length; i++) {
    const kind = kinds[at + 1 + i]
    if (kind === undefined || !behind[i]!.includes(kind)) return false
  }
  return true
}

/** A rule of more than one lexeme begins there. */
function begins(island: Island, at: number): boolean {
  const rules = rulesByKind!.get(island.kinds[at]!) ?? []
  return rules.some(({ regex }) => {
    regex.lastIndex = at
    return regex.test(island.kinds) && regex.lastIndex > at + 1
  })
}

let digitKinds: string | undefined

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
  const left = digitKinds.includes(island.kinds[at]!)
  const right = digitKinds.includes(island.kinds[next - 1]!)
  return (!left && !right) || standsFree(text, left ? start : -1, right ? end : text.length)
}

/** Captured names that are fields of `Known` as they stand. */
const FIELDS = [
  'year',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'zone',
  'part',
  'quarter',
  'half',
  'season',
  'holiday',
  'mod',
]

function readKnown(text: string, island: Island, at: number, rule: CompiledRule, start: number, end: number) {
  const captures = capture(island, at, rule)
  const read = rule.read === undefined ? {} : rule.read(captures)
  if (read === undefined) return undefined
  const fields: Record<string, unknown> = {}
  for (const field of FIELDS) if (captures[field] !== undefined) fields[field] = captures[field]
  if ('weekday' in captures && captures.weekday !== undefined)
    fields.weekday = weekdayOfWord(captures.weekday)
  const known: Known = { ...fields, ...rule.adds, ...read }
  if (known.length && isNumbered(text, start)) return undefined
  if (known.part && known.hour === undefined && isNamePart(text, start)) return undefined
  if (!isPossible(known)) return { none: true } as const
  if (known.year !== undefined && known.month === undefined && isLawYear(text, start))
    return { none: true } as const
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

function capture(island: Island, at: number, rule: CompiledRule): Record<string, WordValue> {
  rule.regex.lastIndex = at
  const groups = rule.regex.exec(island.kinds)?.indices?.groups ?? {}
  const captures: Record<string, WordValue> = {}
  for (const name in groups) {
    const place = groups[name]
    if (place !== undefined) captures[name] = island.values[place[0]]
  }
  return captures
}
