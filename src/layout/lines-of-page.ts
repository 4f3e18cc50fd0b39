import type { Span } from '../document.js'
import { isFurniture } from './dictionaries.js'
import type { Layout } from './layout.js'
import type { LineRole } from './roles.js'

/** Roles of lines that tell nothing of the story. */
const OTHERS: ReadonlySet<LineRole> = new Set(['related', 'comment', 'tags', 'breadcrumb'])

/**
 * The lines that are the page's own and no part of its story: lists of other stories, comments, tags, and what the
 * dictionary or a label knows as the page's (`SCROLL TO CONTINUE WITH CONTENT`). A line that only looks like nothing in
 * particular is none of them.
 */
export function linesOfPage({ blocks }: Layout): readonly Span[] {
  return blocks.filter(
    ({ role, labels, text }) =>
      OTHERS.has(role) || (role === 'furniture' && (labels.length > 0 || isFurniture(text))),
  )
}

/** The spans that stand in none of the lines; both in order. */
export function outsideOf<T extends Span>(lines: readonly Span[], spans: readonly T[]): readonly T[] {
  if (lines.length === 0) return spans
  let next = 0
  return spans.filter(({ start, end }) => {
    while (next < lines.length && lines[next]!.end <= start) next++
    return next === lines.length || lines[next]!.start >= end
  })
}
