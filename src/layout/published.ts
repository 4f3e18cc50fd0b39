import { parseDate } from '../date/field.js'
import type { PublicationTime, Span } from '../document.js'
import { withFields } from '../store/records.js'
import type { Block } from './block.js'
import type { Declared } from './declared.js'
import type { WrittenTime } from './times.js'

type Which = 'published' | 'updated'

/**
 * The time that the page declares, by its metadata and by its visible lines. Of several declared times the one that the
 * page shows is believed. A time without a zone is Jakarta's, and so is one marked `Z` whose clock is the visible one:
 * `2015-11-05T10:08Z` beside `05/11/2015 10:08 WIB`.
 */
export function declaredTime(
  blocks: readonly Block[],
  declared: Declared | undefined,
  which: Which,
): PublicationTime | undefined {
  const seen = visibleTime(blocks, which)
  const values = (which === 'published' ? declared?.published : declared?.modified) ?? []
  const said = values.flatMap(({ value, field }) => {
    const instant = readInstant(value)
    return instant === undefined ? [] : [{ instant, field }]
  })
  const believed =
    said.find(({ instant }) => seen !== undefined && isSameClock(instant, seen.value)) ?? said[0]
  return believed === undefined ? seen : agree(believed, said, seen)
}

interface Said {
  readonly instant: string
  readonly field: string
}

const isSameClock = (instant: string, seen: string) =>
  seen.includes('T') && instant.slice(0, 16) === seen.slice(0, 16)

function agree(
  { instant, field }: Said,
  said: readonly Said[],
  seen: PublicationTime | undefined,
): PublicationTime {
  const stated = { basis: 'declared' as const, field }
  const span = seen?.start === undefined ? {} : { start: seen.start, end: seen.end!, text: seen.text! }
  const value = withZone(instant, said)
  if (seen === undefined || !seen.value.includes('T')) {
    const sameDay = seen !== undefined && instant.slice(0, 10) === seen.value
    return { value, ...stated, confidence: sameDay ? 0.97 : 0.9, ...(sameDay && span) }
  }
  if (isSameClock(instant, seen.value)) {
    const seconds = /^:\d{2}/.exec(instant.slice(16))?.[0] ?? ''
    const zone = ZONE.exec(seen.value)?.[0] ?? JAKARTA
    return { value: `${instant.slice(0, 16)}${seconds}${zone}`, ...stated, confidence: 0.99, ...span }
  }
  if (!instant.includes('T'))
    return instant === seen.value.slice(0, 10)
      ? withFields(seen, { field, confidence: 0.97 })
      : { value, ...stated, confidence: 0.8 }
  const apart = Math.abs(Date.parse(value) - Date.parse(seen.value)) / 60_000
  return { value, ...stated, confidence: apart < 2 ? 0.99 : 0.85, ...(apart < 2 && span) }
}

const JAKARTA = '+07:00'
const ZONE = /(?:Z|[+-]\d{2}:\d{2})$/
/** No newsroom of Indonesia is west of Greenwich: a server's zone, and the clock is the newsroom's. */
const ELSEWHERE = /-\d{2}:\d{2}$/
const GREENWICH = /(?:Z|\+00:00)$/

/**
 * The instant with its zone; Jakarta's where it has none, where its own cannot be, and where another field gives the same
 * clock without one: `2021-06-16T13:00:00Z` beside `2021-06-16 13:00:00`.
 */
function withZone(instant: string, said: readonly Said[]): string {
  if (!instant.includes('T')) return instant
  const zone = ZONE.exec(instant)?.[0]
  if (zone === undefined) return `${instant}${JAKARTA}`
  const clock = instant.slice(0, -zone.length)
  const isLocal =
    ELSEWHERE.test(zone) ||
    (GREENWICH.test(zone) &&
      said.some((other) => other.instant.slice(0, 16) === clock.slice(0, 16) && isOfJakarta(other.instant)))
  return isLocal ? `${clock}${JAKARTA}` : instant
}

/** An instant with its zone; Jakarta's where it has none or one that no newsroom of Indonesia can have. */
export const jakartaTime = (instant: string): string => withZone(instant, [])

const isOfJakarta = (instant: string) => instant.endsWith(JAKARTA) || !ZONE.test(instant)

/** A declared instant as ISO 8601, its zone kept or left out as it was: `2016-02-16 09:10:56`, `2015-11-05 T10:08Z`. */
export function readInstant(value: string): string | undefined {
  const instant = parseDate(value)?.value
  return instant !== undefined && /^\d{4}-\d\d-\d\d(?:T\d|$)/.test(instant) && !instant.includes('/')
    ? instant
    : undefined
}

/** The first time that the page shows; one behind a label before one without, one with a clock before a bare date. */
function visibleTime(blocks: readonly Block[], which: Which): PublicationTime | undefined {
  let best: { time: WrittenTime; rank: number } | undefined
  for (const block of nearestFirst(blocks)) {
    if (block.role === 'related' || block.role === 'body' || block.role === 'comment') continue
    for (const time of timesOf(block)) {
      const label = labelOf(block, time)
      if (which === 'updated' ? label !== 'updated' : label === 'updated') continue
      if (label === undefined && block.role !== 'published' && block.role !== 'byline') continue
      const rank = (label === undefined ? 0 : 1) + (time.hasClock ? 2 : 0)
      if (best === undefined || rank > best.rank) best = { time, rank }
    }
  }
  if (best === undefined) return undefined
  const { value, start, end, text } = best.time
  return {
    value,
    start,
    end,
    text,
    basis: best.rank % 2 === 1 ? 'declared' : 'layout',
    confidence: best.time.hasClock ? 0.95 : 0.9,
  }
}

/** The times of a line as it is read, more exact where its markup has the moment: `2 jam lalu`, `2 April 2025`. */
function timesOf(block: Block): readonly WrittenTime[] {
  const moment = block.time === undefined ? undefined : readInstant(block.time)
  if (moment === undefined || !moment.includes('T')) return block.times
  const [first, ...rest] = block.times
  const value = withZone(moment, [])
  if (first === undefined) {
    const { start, end, text } = block
    return block.role === 'published' ? [{ start, end, text, value, hasClock: true }] : []
  }
  const isExact = !first.hasClock && moment.slice(0, 10) === first.value.slice(0, 10)
  const isSame =
    first.hasClock && ZONE.test(moment) && isSameClock(moment, first.value) && !GREENWICH.test(value)
  return isExact || isSame ? [withFields(first, { value, hasClock: true }), ...rest] : block.times
}

/** The headline and what follows it, then what stands above it from there upwards. */
function nearestFirst(blocks: readonly Block[]): Block[] {
  const headline = Math.max(
    0,
    blocks.findIndex(({ role }) => role === 'headline'),
  )
  return [...blocks.slice(headline), ...blocks.slice(0, headline).reverse()]
}

function labelOf({ labels }: Block, time: Span): Which | undefined {
  const label = labels.find(({ value }) => value.start <= time.start && time.end <= value.end)
  return label?.role === 'published' || label?.role === 'updated' ? label.role : undefined
}
