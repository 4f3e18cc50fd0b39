import type { Span } from '../document.js'
import type { LineRole } from './roles.js'
import { spanOf } from './span.js'

/** What a page's markup says about a line; pasted text says nothing. */
export interface Hint {
  /** Level of the heading that the line is, 1 to 6. */
  readonly heading?: number
  /** Share of the line's letters inside links, 0 to 1. */
  readonly linked?: number
  /** The line stands in the element that holds the story. */
  readonly inBody?: boolean
  /** All of the line is set in bold. */
  readonly bold?: boolean
  /** What the markup says outright: `<figcaption>`, the breadcrumb, `<aside class="related">`. */
  readonly role?: LineRole
  /** An item of a list. */
  readonly isItem?: true
  /** The moment that a `<time datetime>` on the line gives. */
  readonly time?: string
}

export interface Line extends Span {
  readonly hint?: Hint
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** The lines of a pasted text that are not blank. Text wrapped at a fixed width comes out in whole paragraphs. */
export function cutLines(text: string): Line[] {
  const lines: Line[] = []
  const gapBefore: boolean[] = []
  let start = 0
  let blank = false
  const add = (end: number) => {
    const line = spanOf(text, start, end)
    if (line.text === '') blank = true
    else {
      lines.push(line)
      gapBefore.push(blank)
      blank = false
    }
  }
  for (const match of text.matchAll(LINE_BREAK)) {
    add(match.index)
    start = match.index + match[0].length
  }
  add(text.length)
  return isWrapped(lines, gapBefore) ? joinWrapped(text, lines, gapBefore) : lines
}

/** Hard-wrapped prose: blank lines part the paragraphs, and most lines stop in mid-sentence at one width. */
function isWrapped(lines: readonly Line[], gapBefore: readonly boolean[]): boolean {
  if (lines.length < 6) return false
  let longest = 0
  for (const line of lines) longest = Math.max(longest, line.text.length)
  if (longest > 120 || longest < 40) return false
  let follows = 0
  let full = 0
  for (let i = 1; i < lines.length; i++) {
    if (gapBefore[i]) continue
    follows++
    const before = lines[i - 1]!.text
    if (before.length > longest * 0.75 && !/[.!?:"”]$/.test(before)) full++
  }
  return follows >= lines.length / 3 && full > follows * 0.6
}

function joinWrapped(text: string, lines: readonly Line[], gapBefore: readonly boolean[]): Line[] {
  const joined: Line[] = []
  let first = 0
  for (let i = 1; i <= lines.length; i++) {
    if (i < lines.length && !gapBefore[i]) continue
    joined.push(spanOf(text, lines[first]!.start, lines[i - 1]!.end))
    first = i
  }
  return joined
}
