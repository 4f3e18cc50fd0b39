import type { Span } from '../document.js'
import { letterPattern } from '../store/letter-pattern.js'
import { withFields } from '../store/records.js'
import { isLabelOfPeople, isWeekday, type LabelRole, labelRoles, loneLabelRoles } from './dictionaries.js'
import { splitNames } from './names.js'
import { spanOf, trimmed, within } from './span.js'
import type { WrittenTime } from './times.js'

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
  'section',
  'tags',
])

/** A colon, or behind a word for people a stroke: `Oleh - Rina Lestari, Editor - Budi Santoso`. */
const BEHIND_LABEL = letterPattern('gu')`:|\s[-–—](?=\s\p{Lu})`
const MAY_LABEL = /[:–—-]/

/**
 * Reads the labels of a line: `Penulis: Rina Lestari | Editor: Budi Santoso` → author and editor. `times` are the line's:
 * a label may stand right behind one (`16 Juni 2021 13:00 Reporter : Rina`), or before one without a colon
 * (`Diperbarui 18/04/2026, 10:03 WIB`).
 */
export function readLabels(line: Span, times: readonly WrittenTime[] = []): Labelled[] {
  const { text } = line
  const bare = bareLabels(line)
  if (bare.length > 0) return bare
  if (text.length > LONGEST_LABELLED_LINE) return []
  const timeEnds = times.map(({ end }) => end - line.start)
  const found: FoundLabel[] = []
  for (const { index: colon, 0: mark } of MAY_LABEL.test(text) ? text.matchAll(BEHIND_LABEL(text)) : []) {
    const label = labelBefore(text, colon, found.at(-1)?.valueStart, timeEnds)
    if (mark !== ':' && !label?.roles.every(isLabelOfPeople)) continue
    if (label === undefined) {
      if (found.length === 0 && colon > LONGEST_LABEL + 40 && times.length === 0) return []
      continue
    }
    const isChained = label.roles.every((role) => CHAINED.has(role))
    if (found.length > 0 && !isChained) continue
    found.push(withFields(label, { valueStart: colon + mark.length }))
    if (!isChained) break
  }
  const first = found[0]?.start ?? 0
  if (first > SHORTEST_PROSE && BEHIND_PROSE.test(text.slice(0, first))) return []
  const ofTimes = timeLabels(line, times, found)
  if (found.length === 0) {
    if (ofTimes.length > 0) return ofTimes
    const open = openLabel(line, times)
    if (open.length > 0) return open
    return text.startsWith('#') && HASHTAGS(text).test(text)
      ? [{ role: 'tags', label: '#', value: line }]
      : contributed(line)
  }
  const ofColons = found.flatMap(({ roles, label, valueStart }, i) =>
    roles.map((role) => {
      const value = trimmed(
        spanOf(text, valueStart, found[i + 1]?.start ?? text.length),
        role === 'related' || role === 'inline' ? /[|[\]]/ : /[|/;,•·]/,
      )
      return { role, label, value: shifted(value, line.start) }
    }),
  )
  return [...ofTimes, ...ofColons]
}

/** `PALU - Banjir merendam tiga kelurahan di kota itu. | Foto: Antara`: a paragraph, whatever stands behind its last stop. */
const BEHIND_PROSE = /\p{Ll}{2}[.!?]["”)]?\s?[|•·]\s?$/u
/** A paragraph is no shorter. */
const SHORTEST_PROSE = 40

interface FoundLabel {
  readonly roles: readonly LabelRole[]
  readonly label: string
  readonly start: number
  readonly valueStart: number
}

/** A line of more words is prose: `... artikel yang tayang Jumat (23/2/2024).` */
const MOST_WORDS = 18

const GOES_ON = letterPattern('u')`^\s*\p{Ll}+\s\p{Ll}+\s`
const LAST_WORD = letterPattern('u')`\b\p{L}{2,8}['’]?\p{L}{0,4},?\s{0,3}$`

/** `Diperbarui 07 Jun 2024, 12:10 WIB`: the words before a time, its weekday aside, where they say which time it is. */
function timeLabels(line: Span, times: readonly WrittenTime[], found: readonly FoundLabel[]): Labelled[] {
  if (times.length === 0 || line.text.split(' ').length > MOST_WORDS) return []
  const labels: Labelled[] = []
  let from = line.start
  for (const time of times) {
    const before = line.text.slice(from - line.start, time.start - line.start)
    from = time.end
    // `Tanggal 5 Desember 2023 jatuh pada hari Selasa`: a sentence goes on behind its day.
    const behind = line.text.slice(time.end - line.start)
    if (GOES_ON(behind).test(behind)) continue
    const words = key(before.replace(LAST_WORD(before), (day) => (isWeekday(day) ? '' : day))).split(' ')
    for (let length = Math.min(3, words.length); length > 0; length--) {
      const label = words.slice(-length).join(' ')
      const role = labelRoles(label).find((of) => of === 'published' || of === 'updated')
      const ahead = words.slice(0, -length).join(' ')
      if (
        role === undefined ||
        (ahead !== '' && !/[,|•·/-]\s*$/.test(before.slice(0, before.toLowerCase().indexOf(label))))
      )
        continue
      const { start, end, text } = time
      if (!found.some(({ label: known }) => known === label))
        labels.push({ role, label, value: { start, end, text } })
      break
    }
  }
  return labels
}

const COUNTED = letterPattern('u')`^\(?\d{1,5}\)?\s+(?<label>\p{L}+)$`

/** `Editor`, `Recent Posts`, `BACA JUGA:` alone on the line. */
function bareLabels(line: Span): Labelled[] {
  if (line.text.length > LONGEST_LABEL) return []
  const label = key(line.text)
  const count = COUNTED(label).exec(label)?.groups?.label
  const isCount = count !== undefined && labelRoles(count).includes('comment')
  return loneLabelRoles(isCount ? count : label).map((role) => ({
    role,
    label,
    value: { start: line.end, end: line.end, text: '' },
  }))
}

function labelBefore(text: string, colon: number, from: number | undefined, timeEnds: readonly number[]) {
  const first = Math.max(from ?? 0, colon - LONGEST_LABEL)
  for (let start = first; start < colon; start++) {
    const isBehindTime = timeEnds.some((end) => end < start && text.slice(end, start).trim() === '')
    if (!isBehindTime && !startsLabel(text, start, from === undefined ? 0 : from)) continue
    const label = key(text.slice(start, colon))
    const roles = labelRoles(label)
    if (roles.length > 0) return { roles, label, start }
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

/** `#banjirpalu #bpbd`: two and more, and nothing else. */
const HASHTAGS = letterPattern('u')`^(?:#[\p{L}\d_-]{2,40}[\s,]{0,3}){2,20}$`

/** `Dian Kurniasih ikut berkontribusi dalam penulisan artikel ini.` */
const CONTRIBUTED =
  /^(.{4,90}?)\s+(?:(?:ikut|turut)\s+)?(berkontribusi|berpartisipasi)\s+(?:dalam|pada|untuk)\s+(?:penulisan\s+|penyusunan\s+)?(?:artikel|tulisan|laporan|berita|liputan)\s+ini\.?$/iu

function contributed(line: Span): Labelled[] {
  if (!/ini\.?$/i.test(line.text.slice(-4))) return []
  const [, names, label] = CONTRIBUTED.exec(line.text) ?? []
  if (names === undefined || splitNames(spanOf(names, 0, names.length), 2).length === 0) return []
  return [{ role: 'contributor', label: label!.toLowerCase(), value: within(line, 0, names.length) }]
}

/** Labels that need no colon: `Oleh Rina Lestari dan Made Surya`, `Reporter Rina Lestari`, `Baca juga Harga Emas Naik`. */
function openLabel(line: Span, times: readonly WrittenTime[]): Labelled[] {
  const match =
    /^[\s(*[>»-]*(oleh|by|written by|ditulis oleh|disunting oleh|diedit oleh|baca juga|lihat juga|simak juga|tonton juga|saksikan juga|editor|penulis|reporter|pewarta|wartawan|jurnalis|fotografer|laporan)(\s+|\t)/iu.exec(
      line.text,
    )
  if (match === null) return []
  const label = match[1]!.toLowerCase()
  const value = shifted(spanOf(line.text, match[0].length, line.text.length), line.start)
  return labelRoles(label).flatMap((role): Labelled[] => {
    if (role === 'inline') return line.text.length < 160 ? [{ role, label, value }] : []
    const time = times.find(({ start }) => start > value.start)
    const upTo = time === undefined ? value : within(value, 0, time.start - value.start)
    // `Oleh Rina Lestari di Transportasi • Mei 12, 2025`
    const place = /\s(?:di|in|pada|on)\s/.exec(upTo.text)
    const open = place === null ? upTo : within(upTo, 0, place.index)
    const name = trimmed(open, /[:|*()·,-]/)
    const names = splitNames(name, 2)
    // `Reporter Rina Lestari` is a byline when nothing else stands on the line.
    const isAll = names.length === 1 && names[0]!.text === name.text
    const isOpen = match[2]!.includes('\t') || /^(?:.*oleh|by|written by|laporan)$/.test(label)
    return names.length > 0 && (isOpen || isAll) ? [{ role, label, value: name }] : []
  })
}

const key = (label: string) =>
  label
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[\s\-–—•·|>»:[\]()*#]+|[\s.!:>»\-–—|[\]()*#]+$/g, '')
    .replace(/\s+/g, ' ')

const shifted = (span: Span, by: number): Span => ({ ...span, start: span.start + by, end: span.end + by })
