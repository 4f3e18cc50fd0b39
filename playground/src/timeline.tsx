import { useMemo } from 'preact/hooks'
import type { DateMention } from '../../src/document.js'
import { Growing } from './growing.js'
import { item, panel } from './keys.js'
import { showPlace } from './place.js'
import { useWords } from './words.js'

interface Placed {
  readonly mention: DateMention
  readonly from: number
}

/** The dates in calendar order along a line, and below them what has no place in the calendar. */
export function Timeline({ dates }: { dates: readonly DateMention[] }) {
  const words = useWords()
  const { placed, floating } = useMemo(() => inOrder(dates), [dates])
  return (
    <section class="timeline" aria-label={words.dates} {...panel}>
      {dates.length === 0 && <p class="quiet">{words.noDates}</p>}
      <ol>
        <Growing
          items={placed}
          size={40}
          draw={({ mention, gap }) => <Moment key={mention.start} mention={mention} gap={gap} />}
        />
      </ol>
      {floating.length > 0 && (
        <>
          <h3>{words.floating}</h3>
          <ul>
            <Growing
              items={floating}
              size={40}
              draw={(mention) => <Moment key={mention.start} mention={mention} gap={0} />}
            />
          </ul>
        </>
      )}
    </section>
  )
}

function Moment({ mention, gap }: { mention: DateMention; gap: number }) {
  const words = useWords()
  return (
    <li style={{ '--gap': gap }}>
      <button type="button" class="place" onClick={() => showPlace(mention.start)} {...item}>
        {mention.text}
      </button>
      <code>{mention.value}</code>
      {mention.mod && <small>{mention.mod}</small>}
      {mention.weekdayConflict && <small class="warn">{words.weekdayDisagrees}</small>}
    </li>
  )
}

function inOrder(dates: readonly DateMention[]) {
  const placed = dates
    .filter((mention) => mention.from !== undefined)
    .map((mention): Placed => ({ mention, from: Date.parse(withZone(mention.from!)) }))
    .filter(({ from }) => Number.isFinite(from))
    .sort((a, b) => a.from - b.from)
  return {
    placed: placed.map(({ mention }, i) => ({ mention, gap: gapBefore(placed, i) })),
    floating: dates.filter((mention) => mention.from === undefined),
  }
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
