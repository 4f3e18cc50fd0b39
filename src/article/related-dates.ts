import { findDates } from '../date/find.js'
import type { DateMention } from '../document.js'
import type { Layout } from '../layout/layout.js'

/**
 * The dates of a page, those of its other stories read for themselves: `2 hours ago` under `Recent Posts` counts from
 * the time of reading and not from the story's own. Without `readOn` it keeps its offset, `-PT2H`.
 */
export function redateRelated(
  dates: readonly DateMention[],
  { blocks }: Layout,
  readOn: string | undefined,
): readonly DateMention[] {
  const related = blocks.filter(({ role }) => role === 'related')
  if (related.length === 0) return dates
  const redated: DateMention[] = []
  let next = 0
  for (const { start, end, text } of related) {
    while (next < dates.length && dates[next]!.start < start) redated.push(dates[next++]!)
    while (next < dates.length && dates[next]!.start < end) next++
    const own = findDates(text, readOn === undefined ? {} : { writtenOn: readOn })
    for (const date of own) redated.push({ ...date, start: date.start + start, end: date.end + start })
  }
  redated.push(...dates.slice(next))
  return redated
}
