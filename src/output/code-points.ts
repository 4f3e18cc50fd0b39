import type { Analysis } from '../document.js'

/**
 * The analysis with offsets in code points, as Python, Go and SQL count: `text[start:end] == span["text"]` in Python. An
 * emoji is one there and two UTF-16 units here. Nothing but `start` and `end` is changed.
 *
 * @example toCodePoints(analyze('😀 Jakarta')).tokens[1] //=> { start: 2, end: 9, text: 'Jakarta', ... }
 */
export function toCodePoints(analysis: Analysis): Analysis {
  const { text } = analysis
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return analysis
  const before = countPairs(text)
  return recount(analysis, (offset) => offset - before[offset]!) as Analysis
}

/** For each offset, how many surrogate pairs end at or before it. */
function countPairs(text: string): Uint32Array {
  const before = new Uint32Array(text.length + 1)
  let pairs = 0
  for (let at = 0; at < text.length; at++) {
    if (isPair(text, at)) {
      before[at + 1] = pairs
      pairs += 1
      at += 1
    }
    before[at + 1] = pairs
  }
  return before
}

const isPair = (text: string, at: number) => text.codePointAt(at)! > 0xffff

/** A copy in which every `start` and `end` is counted anew, as deep as an analysis goes. */
function recount(value: unknown, count: (offset: number) => number): unknown {
  if (Array.isArray(value)) return value.map((item) => recount(item, count))
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const [name, part] of Object.entries(value)) {
    const isOffset = (name === 'start' || name === 'end') && typeof part === 'number'
    copy[name] = isOffset ? count(part) : recount(part, count)
  }
  return copy
}
