import type { Span } from '../document.js'
import type { Labelled } from './labels.js'
import type { LineFacts } from './line-kinds.js'
import type { Line } from './lines.js'
import type { WrittenTime } from './times.js'

/** What a line of the page is for. */
export type BlockRole =
  | 'headline'
  | 'kicker'
  | 'section'
  | 'breadcrumb'
  | 'subheading'
  | 'body'
  | 'byline'
  | 'published'
  | 'caption'
  | 'tags'
  | 'related'
  | 'comment'
  | 'furniture'

export interface Block extends Span {
  readonly role: BlockRole
  /** For related posts: which part of the post the line is. */
  readonly part?: 'headline' | 'excerpt' | 'age'
  /** `Penulis: Rina | Editor: Budi`: the labels on the line and what stands behind them. */
  readonly labels: readonly Labelled[]
  /** The whole dates, with their clocks, of a line that gives the time of publication. */
  readonly times: readonly WrittenTime[]
}

/** The lines of a page and what they look like; `bodyStart` is the first line of the story's prose. */
export interface PageLines {
  readonly lines: readonly Line[]
  readonly facts: readonly LineFacts[]
  readonly bodyStart: number
}

export function block(page: PageLines, at: number, role: BlockRole, part?: Block['part']): Block {
  const { start, end, text } = page.lines[at]!
  const { labels, times } = page.facts[at]!
  return { start, end, text, role, labels, times, ...(part && { part }) }
}

export function labelBlockRole(labelled: Labelled | undefined): BlockRole {
  const role = labelled?.role
  if (role === 'published' || role === 'updated') return 'published'
  if (role === 'tags') return 'tags'
  if (role === 'section') return 'section'
  if (role === 'caption') return 'caption'
  if (role === 'related' || role === 'inline' || role === 'comments') return 'furniture'
  return 'byline'
}
