import type { Span } from '../document.js'

/** `text.slice(start, end)` without the white space and separators around it. */
export function spanOf(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isGap(text, from)) from++
  while (to > from && isGap(text, to - 1)) to--
  return { start: from, end: to, text: text.slice(from, to) }
}

/** A text that is no part of another. */
export const spanOfAll = (text: string): Span => ({ start: 0, end: text.length, text })

/** The span without its neighbours' marks: `: Ervan Hardoko |` → `Ervan Hardoko`. */
export function trimmed(span: Span, marks: RegExp): Span {
  let { start, end } = span
  while (start < end && (marks.test(span.text[start - span.start]!) || isGap(span.text, start - span.start)))
    start++
  while (
    end > start &&
    (marks.test(span.text[end - 1 - span.start]!) || isGap(span.text, end - 1 - span.start))
  )
    end--
  return { start, end, text: span.text.slice(start - span.start, end - span.start) }
}

/** A piece of a span, by offsets into the span's own text. */
export function within(span: Span, start: number, end: number): Span {
  return { start: span.start + start, end: span.start + end, text: span.text.slice(start, end) }
}

function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code <= 32 || code === 0xa0 || (code > 127 && text[at]!.trim() === '') || code === 0x200b
}
