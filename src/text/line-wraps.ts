/**
 * Mail, wire copy and plain-text archives break their lines at a column, in the middle of sentences. A block of lines
 * was broken so where nearly every line could not have taken the next line's first word as well.
 */

const FEWEST_LINES = 3
const NARROWEST = 40
const WIDEST = 120
const SHARE_FULL = 0.8

/** Tells whether the line break at an offset was put there by wrapping. Ask in order of offset. */
export function lineWraps(text: string): (lineBreak: number) => boolean {
  let blockEnd = -1
  let width = 0
  return (lineBreak) => {
    if (lineBreak >= blockEnd) {
      const block = blockAround(text, lineBreak, Math.max(blockEnd, 0))
      blockEnd = block.end
      width = wrapWidth(text, block.start, block.end)
    }
    return width > 0 && isFull(text, lineBreak, width)
  }
}

/** The lines around an offset up to the nearest empty lines. */
function blockAround(text: string, at: number, earliest: number): { start: number; end: number } {
  const before = text.lastIndexOf('\n\n', at)
  const after = text.indexOf('\n\n', at)
  return { start: Math.max(before < 0 ? 0 : before + 2, earliest), end: after < 0 ? text.length : after }
}

/** The column at which the lines of `[start, end)` were wrapped, or 0 where they were not. */
function wrapWidth(text: string, start: number, end: number): number {
  const breaks: number[] = []
  let width = 0
  for (let at = start; at < end; ) {
    const lineBreak = text.indexOf('\n', at)
    const lineEnd = lineBreak < 0 || lineBreak > end ? end : lineBreak
    width = Math.max(width, lineEnd - at)
    if (width > WIDEST) return 0
    if (lineEnd < end) breaks.push(lineEnd)
    at = lineEnd + 1
  }
  if (breaks.length + 1 < FEWEST_LINES || width < NARROWEST) return 0
  const full = breaks.filter((lineBreak) => isFull(text, lineBreak, width)).length
  return full >= breaks.length * SHARE_FULL ? width : 0
}

/** The line before `lineBreak` had no room left for the next line's first word. */
function isFull(text: string, lineBreak: number, width: number): boolean {
  const line = lineBreak - (text.lastIndexOf('\n', lineBreak - 1) + 1)
  let wordEnd = lineBreak + 1
  while (wordEnd < text.length && !' \n\t'.includes(text[wordEnd]!) && wordEnd - lineBreak <= width) wordEnd++
  return line + 1 + (wordEnd - lineBreak - 1) > width
}
