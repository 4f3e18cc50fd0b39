import type { Token } from '../document.js'
import { factsOf, SPEECH_BIT } from '../entity/words/word-facts.js'
import { type SpeechWord, speechWordOf } from '../lexicon/speech-words.js'
import { beginsWithSmall } from '../store/letter-kinds.js'

type Direction = 'opens' | 'closes'

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
  let lineFeed = -1
  const facts = factsOf(tokens)
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
    if (lineFeed < last) lineFeed = nextLineFeed(text, last)
    const first = lineFeed < token.start ? paragraphBreak(text, lineFeed, token.start) : -1
    const leads = first >= 0 && isBlank(text, first, token.start)
    if (first >= 0) single = -1
    last = token.end
    const mark = speechWordOf(facts[at]! >>> SPEECH_BIT)
    let direction = directionOf(text, token, mark, open >= 0)
    if (mark.single) {
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
      if (direction === 'opens' || !isWrapped(text, tokens[open]!.end, token.start)) {
        giveUp()
        direction = directionOf(text, token, mark, false)
      }
    }
    const isTwice = depth < 2 && isDoubled(text, tokens, at) && places[n + 1] === at + 1
    if (open < 0) {
      if (direction !== 'opens' && !isTurned(text, token)) continue
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
  if (at + 1 >= tokens.length || text.charCodeAt(tokens[at]!.end) !== STRAIGHT) return false
  const mark = tokens[at]!
  const next = tokens[at + 1]!
  if (mark.text !== '"' || next.text !== '"' || mark.end !== next.start) return false
  // `turun.""Kami siap`: one quote ends, the next begins.
  const isBetween =
    mark.start > 0 && ENDS.test(text.charAt(mark.start - 1)) && LETTER.test(text.charAt(next.end))
  return !isBetween
}

const STRAIGHT = 34
const ENDS = /[.,!?]/
const LETTER = /\p{L}/u

/** By the spaces round it, and where these do not tell by its form, and by whether a quote is open. */
function directionOf(text: string, { start, end }: Token, mark: SpeechWord, isOpen: boolean): Direction {
  const freeBefore = start === 0 || isOneOf(OPENS_BEHIND, text, start - 1)
  const freeBehind = end === text.length || isOneOf(CLOSES_BEFORE, text, end)
  const isEither = !mark.opens && !mark.closes
  if (freeBefore !== freeBehind && (isEither || mark.opens === freeBefore))
    return freeBefore ? 'opens' : 'closes'
  if (freeBefore === freeBehind && !isEither) return mark.opens ? 'opens' : 'closes'
  return isOpen ? 'closes' : 'opens'
}

/** `dekat.”Kami siap,“ kata Andi`: the marks of a pair have changed places. */
function isTurned(text: string, { start, end }: Token): boolean {
  return start > 0 && ENDS.test(text.charAt(start - 1)) && CAPITAL.test(text.charAt(end))
}

const CAPITAL = /\p{Lu}/u
const SPACES =
  ' \n\t\r\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
const OPENS_BEHIND = `${SPACES}([{:—–"“‘;-`
const CLOSES_BEFORE = `${SPACES}.,;:!?)]}"”’&`

const isOneOf = (characters: string, text: string, at: number) =>
  text.charCodeAt(at) === BLANK || characters.includes(text.charAt(at))

function isBehindEnd(text: string, at: number): boolean {
  let before = at - 1
  while (before > 0 && text.charCodeAt(before) === 32) before--
  return /[.!?]/.test(text.charAt(before))
}

/** Where the next line feed stands; beyond the text where none does. */
function nextLineFeed(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}

/** Where the first paragraph ends between two offsets; -1 without one. A line that goes on in small letters is none. */
export function paragraphBreak(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== LINE_FEED) continue
    let next = at + 1
    while (next < text.length && SPACE.has(text.charCodeAt(next))) next++
    if (!beginsWithSmall(text.charAt(next))) return at
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
const BLANK = 32
const SPACE = new Set([BLANK, 9, 13, 160])

export function isSpace(code: number): boolean {
  return code === LINE_FEED || SPACE.has(code)
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isSpace(text.charCodeAt(at))) return false
  }
  return true
}
