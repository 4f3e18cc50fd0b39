import { parseDate } from '../date/field.js'
import type { PublicationTime, Span } from '../document.js'
import { withFields } from '../store/records.js'
import type { Block } from './block.js'
import type { Declared, DeclaredValue } from './declared.js'
import type { WrittenTime } from './times.js'

type Which = 'published' | 'updated'

/**
 * The time that the page declares, by its metadata and by its visible lines. A time without a zone is Jakarta's, and
 * so is one marked `Z` whose clock is the visible one: `2015-11-05T10:08Z` beside `05/11/2015 10:08 WIB`.
 */
export function declaredTime(
  blocks: readonly Block[],
  declared: Declared | undefined,
  which: Which,
): PublicationTime | undefined {
  const seen = visibleTime(blocks, which)
  const said = which === 'published' ? declared?.published : declared?.modified
  const instant = said && readInstant(said.value)
  if (instant === undefined || said === undefined) return seen
  return agree(instant, said, seen)
}

function agree(instant: string, said: DeclaredValue, seen: PublicationTime | undefined): PublicationTime {
  const stated = { basis: 'declared' as const, field: said.field }
  const span = seen?.start === undefined ? {} : { start: seen.start, end: seen.end!, text: seen.text! }
  if (seen === undefined || !seen.value.includes('T')) {
    const sameDay = seen !== undefined && instant.slice(0, 10) === seen.value
    return { value: withZone(instant), ...stated, confidence: sameDay ? 0.97 : 0.9, ...(sameDay && span) }
  }
  const wallClock = instant.slice(0, 16)
  const sameClock = wallClock === seen.value.slice(0, 16)
  if (sameClock) {
    const seconds = /^:\d{2}/.exec(instant.slice(16))?.[0] ?? ''
    const zone = /(?:Z|[+-]\d{2}:\d{2})$/.exec(seen.value)?.[0] ?? '+07:00'
    return { value: `${wallClock}${seconds}${zone}`, ...stated, confidence: 0.99, ...span }
  }
  const value = withZone(instant)
  if (!instant.includes('T'))
    return instant === seen.value.slice(0, 10)
      ? withFields(seen, { field: said.field, confidence: 0.97 })
      : { value, ...stated, confidence: 0.8 }
  const apart = Math.abs(Date.parse(value) - Date.parse(seen.value)) / 60_000
  return { value, ...stated, confidence: apart < 2 ? 0.99 : 0.85, ...(apart < 2 && span) }
}

const withZone = (instant: string) =>
  instant.includes('T') && !/(?:Z|[+-]\d{2}:\d{2})$/.test(instant) ? `${instant}+07:00` : instant

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
    if (block.times.length === 0 || block.role === 'related' || block.role === 'body') continue
    for (const time of block.times) {
      const label = labelOf(block, time)
      if (which === 'updated' ? label !== 'updated' : label === 'updated') continue
      if (label === undefined && block.role !== 'published') continue
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
