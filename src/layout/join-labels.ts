import type { Span } from '../document.js'
import { mapped } from '../store/records.js'
import type { LabelRole } from './dictionaries.js'
import { type LineFacts, lineFacts } from './line-kinds.js'
import type { Line } from './lines.js'
import { looksLikeName } from './names.js'
import { trimmed } from './span.js'

const OF_PEOPLE: ReadonlySet<LabelRole> = new Set([
  'author',
  'editor',
  'photographer',
  'contributor',
  'source',
  'email',
])

/**
 * Joins a label with the value on the line beside it: `Editor` above `: Ervan Hardoko`, and in author boxes the name
 * above its label: `Dewi Kania` above `Jurnalis`. The value's line becomes part of the label's.
 */
export function joinLabels(lines: readonly Line[], facts: readonly LineFacts[]): LineFacts[] {
  const joined = [...facts]
  const taken = lineFacts('label', 0)
  const give = (label: number, value: number) => {
    const { start, end, text } = lines[value]!
    const given = trimmed({ start, end, text }, /[:|]/)
    const { kind, words, times } = joined[label]!
    joined[label] = lineFacts(kind, words, labelsWith(given, joined[label]!), times)
    joined[value] = taken
  }
  for (let i = 0; i < joined.length; i++) {
    if (!isBareLabel(joined[i]!)) continue
    const below = isValue(lines[i + 1], joined[i + 1])
    const above = joined[i - 1]?.kind === 'name'
    if (below && !(above && namesComeFirst(joined, i))) {
      give(i, i + 1)
      shareWithNames(lines, joined, i)
    } else if (above) give(i, i - 1)
    else joined[i] = lineFacts('furniture', joined[i]!.words, undefined, joined[i]!.times)
  }
  return joined
}

/** `Oleh :` above two names: the second one is an author too, unless a label of its own follows it. */
function shareWithNames(lines: readonly Line[], joined: LineFacts[], label: number): void {
  for (let at = label + 2; joined[at]?.kind === 'name'; at++) {
    const next = joined[at + 1]
    if (next !== undefined && isBareLabel(next)) return
    const { start, end, text } = lines[at]!
    const value = trimmed({ start, end, text }, /[:|,]/)
    const { words, times } = joined[at]!
    joined[at] = lineFacts('label', words, labelsWith(value, joined[label]!), times)
  }
}

const labelsWith = (value: Span, { labels }: LineFacts) =>
  mapped(labels, ({ role, label }) => ({ role, label, value }))

const isBareLabel = ({ labels }: LineFacts) =>
  labels.length > 0 && labels.every(({ role, value }) => value.text === '' && OF_PEOPLE.has(role))

function isValue(line: Line | undefined, facts: LineFacts | undefined): boolean {
  if (line === undefined || facts === undefined) return false
  return (
    facts.kind === 'name' ||
    // `Editor` above `Novaya`, a link.
    (facts.words === 1 && (line.hint?.linked ?? 0) > 0.8 && looksLikeName(line.text, 1)) ||
    facts.kind === 'byline' ||
    facts.kind === 'contact' ||
    (line.text.startsWith(':') && facts.words <= 12)
  )
}

/** The run `label, name, label, name ...` ends with a label: then each name belongs to the label below it. */
function namesComeFirst(facts: readonly LineFacts[], from: number): boolean {
  let i = from
  while (facts[i + 1]?.kind === 'name' && facts[i + 2] !== undefined && isBareLabel(facts[i + 2]!)) i += 2
  return facts[i + 1]?.kind !== 'name'
}
