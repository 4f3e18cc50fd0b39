import type { Token } from '../document.js'
import { type Direction, MARKS, SINGLE } from '../lexicon/quote-marks.js'

/** Words in quotation marks: the tokens of the marks, the outer ones where they are doubled. */
export interface Marked {
  readonly open: number
  readonly close: number
  /** Offsets of what stands between the marks. */
  readonly start: number
  readonly end: number
  /** `‘Kami siap,’ kata Andi`: single marks hold titles and irony as often as speech. */
  readonly isSingle: boolean
}

/**
 * Pairs of marks; `places` are the tokens that are marks.
 *
 * No pair is longer than its paragraph, unless the next paragraph begins with a mark. A mark that opens behind a full
 * stop gives an unclosed one up: `"Kami siap, kata Andi. "Kami menunggu," katanya.` has one quote.
 */
export function findMarked(text: string, tokens: readonly Token[], places: readonly number[]): Marked[] {
  const found: Marked[] = []
  let open = -1
  let single = -1
  /** How many marks have opened: a quote in a quote. */
  let depth = 0
  /** The last mark that closed an inner quote: the end, where no other comes. */
  let inner = -1
  let last = 0
  const add = (from: number, to: number, isSingle: boolean) => {
    const first = isDoubled(text, tokens, from) ? from + 1 : from
    const end = isDoubled(text, tokens, to - 1) && to - 1 > first ? to - 1 : to
    if (end > first + 1)
      found.push({ open: from, close: to, start: tokens[first]!.end, end: tokens[end]!.start, isSingle })
  }
  const giveUp = () => {
    if (inner >= 0) add(open, inner, false)
    open = -1
  }
  for (let n = 0; n < places.length; n++) {
    const at = places[n]!
    const token = tokens[at]!
    const first = paragraphBreak(text, last, token.start)
    const leads = first >= 0 && isBlank(text, first, token.start)
    if (first >= 0) single = -1
    last = token.end
    const direction = directionOf(text, token, open >= 0)
    if (SINGLE.has(token.text)) {
      if (open >= 0) continue
      if (direction === 'opens') single = at
      else if (single >= 0) {
        add(single, at, true)
        single = -1
      }
      continue
    }
    single = -1
    if (open >= 0 && first >= 0) {
      if (leads && direction === 'opens') continue
      if (direction === 'opens' || !isWrapped(text, tokens[open]!.end, token.start)) giveUp()
    }
    const isTwice = depth < 2 && isDoubled(text, tokens, at) && places[n + 1] === at + 1
    if (open < 0) {
      if (directionOf(text, token, false) !== 'opens' && !isTurned(text, token)) continue
      open = at
      depth = 1
      inner = -1
      if (isTwice) last = tokens[places[++n]!]!.end
    } else if (direction === 'closes') {
      depth--
      if (isTwice) last = tokens[places[++n]!]!.end
      if (depth > 0) inner = at
      else {
        add(open, isTwice ? at + 1 : at, false)
        open = -1
      }
    } else if (isBehindEnd(text, token.start)) {
      giveUp()
      open = at
      depth = 1
      inner = -1
    } else depth++
  }
  if (open >= 0) giveUp()
  return found
}

/** `""Kami siap,""`: one mark written twice. */
function isDoubled(text: string, tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]
  const next = tokens[at + 1]
  if (mark?.text !== '"' || next?.text !== '"' || mark.end !== next.start) return false
  // `turun.""Kami siap`: one quote ends, the next begins.
  const isBetween =
    mark.start > 0 && ENDS.test(text.charAt(mark.start - 1)) && LETTER.test(text.charAt(next.end))
  return !isBetween
}

const ENDS = /[.,!?]/
const LETTER = /\p{L}/u

/** By the spaces round it, and where these do not tell by its form, and by whether a quote is open. */
function directionOf(text: string, { start, end, text: mark }: Token, isOpen: boolean): Direction {
  const form = MARKS.get(mark) ?? SINGLE.get(mark)
  const freeBefore = start === 0 || OPENS_BEHIND.test(text.charAt(start - 1))
  const freeBehind = end === text.length || CLOSES_BEFORE.test(text.charAt(end))
  if (freeBefore === freeBehind) return form ?? (isOpen ? 'closes' : 'opens')
  const shape = freeBefore ? 'opens' : 'closes'
  if (form === undefined || form === shape) return shape
  return isOpen ? 'closes' : 'opens'
}

/** `dekat.”Kami siap,“ kata Andi`: the marks of a pair have changed places. */
function isTurned(text: string, { start, end }: Token): boolean {
  return start > 0 && ENDS.test(text.charAt(start - 1)) && CAPITAL.test(text.charAt(end))
}

const CAPITAL = /\p{Lu}/u
const OPENS_BEHIND = /[\s([{:—–"“‘;-]/
const CLOSES_BEFORE = /[\s.,;:!?)\]}"”’&]/

function isBehindEnd(text: string, at: number): boolean {
  let before = at - 1
  while (before > 0 && text.charCodeAt(before) === 32) before--
  return /[.!?]/.test(text.charAt(before))
}

/** Where the first paragraph ends between two offsets; -1 without one. A line that goes on in small letters is none. */
export function paragraphBreak(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== LINE_FEED) continue
    let next = at + 1
    while (next < text.length && SPACE.has(text.charCodeAt(next))) next++
    if (text.charCodeAt(next) === LINE_FEED || !/\p{Ll}/u.test(text.charAt(next))) return at
  }
  return -1
}

/**
 * Line feeds in the middle of a sentence, as cut links and slanted words leave them: `"untuk keperluan\nSPMB\nini"`,
 * `"punya\nmultiplier effect.\nKalau hotel jalan"`.
 */
function isWrapped(text: string, from: number, to: number): boolean {
  let breaks = 0
  let lineStart = -1
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== LINE_FEED) continue
    if (++breaks > MOST_WRAPS || text.charCodeAt(at + 1) === LINE_FEED) return false
    const isShort = lineStart >= 0 && at - lineStart <= SHORT_LINE
    if (!isShort && !/[\p{L}\d,(/]\s*$/u.test(text.slice(Math.max(from, at - 3), at))) return false
    lineStart = at + 1
  }
  return true
}

const SHORT_LINE = 30
const MOST_WRAPS = 6

const LINE_FEED = 10
const SPACE = new Set([32, 9, 13, 160])

export function isSpace(code: number): boolean {
  return code === LINE_FEED || SPACE.has(code)
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isSpace(text.charCodeAt(at))) return false
  }
  return true
}
