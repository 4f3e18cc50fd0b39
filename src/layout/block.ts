import type { Span } from '../document.js'
import type { Labelled } from './labels.js'
import type { LineFacts } from './line-kinds.js'
import type { Line } from './lines.js'
import type { LineRole } from './roles.js'
import type { WrittenTime } from './times.js'

export interface Block extends Span {
  readonly role: LineRole
  /** For related posts: which part of the post the line is. */
  readonly part?: 'headline' | 'excerpt' | 'age' | undefined
  /** `Penulis: Rina | Editor: Budi`: the labels on the line and what stands behind them. */
  readonly labels: readonly Labelled[]
  /** The whole dates, with their clocks, of a line that gives the time of publication. */
  readonly times: readonly WrittenTime[]
  /** The markup itself says that the line is of the people behind the story. */
  readonly isMarked?: true | undefined
  /** The moment that the line's markup gives. */
  readonly time?: string | undefined
}

/** The lines of a page and what they look like; `bodyStart` is the first line of the story's prose. */
export interface PageLines {
  readonly lines: readonly Line[]
  readonly facts: readonly LineFacts[]
  readonly bodyStart: number
}

/** Every block is made here, with all fields: each attribute of the article reads blocks, and is compiled for their shape. */
export function block(page: PageLines, at: number, role: LineRole, part?: Block['part']): Block {
  const { start, end, text, hint } = page.lines[at]!
  const { labels, times } = page.facts[at]!
  return {
    start,
    end,
    text,
    role,
    labels,
    times,
    part,
    time: hint?.time,
    isMarked: hint?.role === 'byline' ? true : undefined,
  }
}

export function roleOfLabel(labelled: Labelled | undefined): LineRole {
  const role = labelled?.role
  if (role === 'published' || role === 'updated') return 'published'
  if (role === 'tags') return 'tags'
  if (role === 'section') return 'section'
  if (role === 'caption') return 'caption'
  if (role === 'related' || role === 'inline' || role === 'comment' || role === 'aside') return 'furniture'
  return 'byline'
}
