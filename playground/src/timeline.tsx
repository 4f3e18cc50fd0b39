import type { Analysis, DateMention } from '../../src/document.js'
import { showPlace } from './place.js'

interface Placed {
  readonly mention: DateMention
  readonly from: number
}

/** The dates in calendar order along a line, and beside them what has no place in the calendar. */
export function Timeline({ analysis }: { analysis: Analysis }) {
  const placed = analysis.dates
    .filter((mention) => mention.from !== undefined)
    .map((mention): Placed => ({ mention, from: Date.parse(withZone(mention.from!)) }))
    .filter(({ from }) => Number.isFinite(from))
    .sort((a, b) => a.from - b.from)
  const floating = analysis.dates.filter((mention) => mention.from === undefined)
  return (
    <section class="timeline" aria-label="Dates">
      {analysis.dates.length === 0 && <p class="quiet">No dates found.</p>}
      <ol>
        {placed.map(({ mention }, i) => (
          <Moment key={mention.start} mention={mention} gap={gapBefore(placed, i)} />
        ))}
      </ol>
      {floating.length > 0 && (
        <>
          <h3>Without a place in the calendar</h3>
          <ul>
            {floating.map((mention) => (
              <Moment key={mention.start} mention={mention} gap={0} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Moment({ mention, gap }: { mention: DateMention; gap: number }) {
  return (
    <li style={{ '--gap': gap }}>
      <button type="button" class="place" onClick={() => showPlace(mention.start)}>
        {mention.text}
      </button>
      <code>{mention.value}</code>
      {mention.mod && <small>{mention.mod}</small>}
      {mention.weekdayConflict && <small class="warn">weekday disagrees</small>}
    </li>
  )
}

/** Space before a moment grows with the logarithm of the days since the last: years do not push days off the page. */
function gapBefore(placed: readonly Placed[], i: number): number {
  if (i === 0) return 0
  const days = (placed[i]!.from - placed[i - 1]!.from) / 86_400_000
  return Math.min(4, Math.log10(1 + Math.max(0, days)))
}

/** A wall time without a zone is set on one common clock, so that all can be compared. */
function withZone(iso: string): string {
  if (/^\d{4}(-\d{2}){0,2}$/.test(iso)) return iso
  return /(?:Z|[+-]\d{2}:?\d{2})$/.test(iso) ? iso : `${iso}Z`
}
