import type { Span } from '../document.js'
import { creditIn } from './credit.js'
import { isFurniture, labelRoles } from './dictionaries.js'
import type { Layout } from './layout.js'
import type { LineRole } from './roles.js'

/** Roles of lines that tell nothing of the story. */
const OTHERS: ReadonlySet<LineRole> = new Set(['related', 'comment', 'tags', 'breadcrumb'])

/**
 * The lines that are the page's own and no part of its story: lists of other stories, comments, tags, and what the
 * dictionary or a label knows as the page's (`SCROLL TO CONTINUE WITH CONTENT`), and the credits of its pictures. A line that only looks like nothing in
 * particular is none of them.
 */
export function linesOfPage({ blocks }: Layout): readonly Span[] {
  return blocks.flatMap((block) => {
    const { role, labels, text } = block
    const isOther =
      OTHERS.has(role) ||
      (role === 'furniture' && (labels.length > 0 || isFurniture(text) || isLabelled(text)))
    return isOther ? block : (creditIn(block) ?? [])
  })
}

/** `Jangan lewatkan: Kisah Rina di Kendari`: another story, behind the label of a list. */
function isLabelled(text: string): boolean {
  const colon = text.indexOf(':')
  return colon > 0 && colon <= LONGEST_LABEL && labelRoles(text.slice(0, colon).toLowerCase()).length > 0
}

const LONGEST_LABEL = 30

/** The spans that stand in none of the lines; both in order. */
export function outsideOf<T extends Span>(lines: readonly Span[], spans: readonly T[]): readonly T[] {
  if (lines.length === 0) return spans
  let next = 0
  return spans.filter(({ start, end }) => {
    while (next < lines.length && lines[next]!.end <= start) next++
    return next === lines.length || lines[next]!.start >= end
  })
}
