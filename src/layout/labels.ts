import type { Span } from '../document.js'
import { withFields } from '../store/records.js'
import { type LabelRole, labelRole } from './dictionaries.js'
import { isPersonName } from './names.js'
import { spanOf, trimmed } from './span.js'

/** A label of a line and the value behind it, which is empty when the value stands on the next line. */
export interface Labelled {
  readonly role: LabelRole
  readonly label: string
  readonly value: Span
}

const LONGEST_LABELLED_LINE = 320
const LONGEST_LABEL = 36

/** Roles that may stand behind one another on a line: `Rep: Fauziah / Red: Andi Nur`. */
const CHAINED: ReadonlySet<LabelRole> = new Set([
  'author',
  'editor',
  'photographer',
  'contributor',
  'source',
  'published',
  'updated',
  'email',
])

/** Reads the labels of a line: `Penulis: Rina Lestari | Editor: Budi Santoso` → author and editor. */
export function readLabels(line: Span): Labelled[] {
  const { text } = line
  const bare = bareLabel(line)
  if (bare !== undefined) return [bare]
  if (text.length > LONGEST_LABELLED_LINE) return []
  const found: { role: LabelRole; label: string; start: number; valueStart: number }[] = []
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const label = labelBefore(text, colon, found.at(-1)?.valueStart)
    if (label === undefined) {
      if (found.length === 0 && colon > LONGEST_LABEL + 40) return []
      continue
    }
    if (found.length > 0 && !CHAINED.has(label.role)) continue
    found.push(withFields(label, { valueStart: colon + 1 }))
    if (!CHAINED.has(label.role)) break
  }
  if (found.length === 0) {
    const open = openLabel(line)
    return open === undefined ? [] : [open]
  }
  return found
    .map(({ role, label, valueStart }, i) => ({
      role,
      label,
      value: trimmed(
        spanOf(text, valueStart, found[i + 1]?.start ?? text.length),
        role === 'related' || role === 'inline' ? /[|[\]]/ : /[|/;,•·]/,
      ),
    }))
    .map((labelled) => ({ ...labelled, value: shifted(labelled.value, line.start) }))
}

/** `Editor`, `Recent Posts`, `BACA JUGA:` alone on the line. */
function bareLabel(line: Span): Labelled | undefined {
  if (line.text.length > LONGEST_LABEL) return undefined
  const label = key(line.text)
  const role = labelRole(label)
  return role && { role, label, value: { start: line.end, end: line.end, text: '' } }
}

function labelBefore(text: string, colon: number, from: number | undefined) {
  const first = Math.max(from ?? 0, colon - LONGEST_LABEL)
  for (let start = first; start < colon; start++) {
    if (!startsLabel(text, start, from === undefined ? 0 : from)) continue
    const label = key(text.slice(start, colon))
    const role = labelRole(label)
    if (role !== undefined) return { role, label, start }
  }
  return undefined
}

/** A label starts the line or follows a separator; behind another label's value a space will do. */
function startsLabel(text: string, at: number, from: number): boolean {
  if (at === 0) return true
  const before = text[at - 1]!
  if (/[|/;•·()[\]*>»#\t]/.test(before)) return true
  if (!/\s/.test(before)) return false
  if (from > 0) return true
  return (
    text.slice(0, at).trim() === '' || /[|/;•·()[\]*>»#–—-]\s*$/.test(text.slice(Math.max(0, at - 4), at))
  )
}

/** Labels that need no colon: `Oleh Rina Lestari`, `By Corry Anestia`, `Baca juga Harga Emas Naik`. */
function openLabel(line: Span): Labelled | undefined {
  const match =
    /^[\s(*[>»-]*(oleh|by|written by|baca juga|lihat juga|simak juga|editor|penulis|reporter|pewarta)(\s+|\t)/iu.exec(
      line.text,
    )
  if (match === null) return undefined
  const label = match[1]!.toLowerCase()
  const role = labelRole(label)!
  const value = shifted(spanOf(line.text, match[0].length, line.text.length), line.start)
  if (role === 'inline') return line.text.length < 160 ? { role, label, value } : undefined
  const name = trimmed(value, /[:|*()]/)
  const parted = match[2]!.includes('\t') || (role === 'author' && /^(?:oleh|by|written by)$/.test(label))
  return parted && isPersonName(name.text.split(/ - |,|\|/)[0]!.trim(), 2)
    ? { role, label, value: name }
    : undefined
}

const key = (label: string) =>
  label
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[\s\-–—•·|>»:[\]()*#]+|[\s.!:>»\-–—|[\]()*#]+$/g, '')
    .replace(/\s+/g, ' ')

const shifted = (span: Span, by: number): Span => ({ ...span, start: span.start + by, end: span.end + by })
