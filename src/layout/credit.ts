import type { Span } from '../document.js'
import { letterPattern } from '../store/letter-pattern.js'
import type { Block } from './block.js'
import { findOutlet, isCreditWord } from './dictionaries.js'
import { within } from './span.js'

/** A credit without a bracket has no more words. */
const LONGEST = 7

/** `... di pasar (Foto: Rina/Kabar Nusa)`, `(ANTARA FOTO/Budi Setya)`, `(Rudi/Antara)`. */
const IN_BRACKETS = /[([]([^()[\]]{2,120})[)\]]\.?$/
/** `Sapi di pasar. Foto: Dok. Humas/Budi` */
const LAST = letterPattern('u')`[.!?)"”]\s(?=\p{L}{3,9}\s?:\s?[^:!?]{2,70}$)`
const FIRST_WORD = letterPattern('u')`^\p{L}{3,16}`
/** `... ke balai desa. (RUL/HMW)`: whose initials they are. */
const INITIALS = /(?:^|[.!?"”]\s?)\((?=[A-Z]{2,4}(?:\/[A-Z]{2,4})*\)$)/

/** `... ke balai desa. (KabarNusa.com/Rina Lestari)` */
const BEHIND_STORY = /(?<=[.!?"”\]]\s?)\(([^()]{2,80})\)$/

/** Whose picture a caption is, and whose initials stand below a story: people of the page and not of what it tells. */
export function creditIn(block: Block): Span | undefined {
  const { role, text, labels } = block
  const last = text.charAt(text.length - 1)
  const isCaption =
    role === 'caption' || (role === 'byline' && labels.some((one) => one.role === 'photographer'))
  if (!isCaption) {
    const initials = last === ')' ? INITIALS.exec(text) : null
    if (initials) return within(block, initials.index, text.length)
    const written = role === 'body' && last === ')' ? BEHIND_STORY.exec(text) : null
    return written && isCredit(written[1]!) ? within(block, written.index, text.length) : undefined
  }
  const bracket = IN_BRACKETS.exec(text)
  if (bracket && isCredit(bracket[1]!)) return within(block, bracket.index, text.length)
  const sentence = LAST(text).exec(text)
  const at = sentence ? sentence.index + sentence[0].length : 0
  const rest = text.slice(at)
  const isShort = rest.split(' ').length <= LONGEST
  return isShort && isCredit(rest) ? within(block, at, text.length) : undefined
}

/** A word of credits first, or an outlet before or behind the stroke. */
function isCredit(text: string): boolean {
  const first = FIRST_WORD(text).exec(text)?.[0]
  if (first !== undefined && isCreditWord(first)) return true
  const [before, behind] = text.split('/')
  return behind !== undefined && [before!, behind].some((name) => isOutlet(name.trim()))
}

const isOutlet = (name: string) =>
  (findOutlet(name) ?? findOutlet(name.slice(0, name.indexOf(' ')))) !== undefined
