/** One date that is all of a text: a field of a page, a feed or a table. */
import { DATE_OPTIONS, requireOptions, requireString } from '../check.js'
import type { DateMention, DateOptions } from '../document.js'
import { data } from '../lexicon/generated/date-field-words.js'
import { letterPattern } from '../store/letter-pattern.js'
import { decodeWordList } from '../store/word-list.js'
import { isoDayOf } from './calendar.js'
import { findDates } from './find.js'

/**
 * Reads a text that is a date and nothing else, as pages, feeds and databases write it: `Selasa, 02 Mei 2023 | 14:30
 * WIB`, `2026-04-24T20:05:11.000Z`, `Fri, 24 Apr 2026 20:05:11 +0700`, `Diperbarui 3 hari lalu`, seconds or
 * milliseconds since 1970. A label may stand before it; what holds anything more is undefined, and never read in part.
 *
 * `value` is TIMEX3 and keeps the zone as it is written, or none.
 *
 * @throws TypeError when `text` is not a string; RangeError when `writtenOn` is no ISO 8601 time.
 * @example parseDate('3 hari lalu', { writtenOn: '2023-05-02' })?.value //=> '2023-04-29'
 */
export function parseDate(text: string, options: DateOptions = {}): DateMention | undefined {
  requireString(text, 'text')
  requireOptions(options, 'parseDate', DATE_OPTIONS)
  if (text.length > LONGEST_FIELD) return undefined
  const seconds = SINCE_1970.exec(text)
  if (seconds !== null) return fromSeconds(text, seconds)
  const [mention, another] = findDates(text, options)
  if (mention === undefined || another !== undefined) return undefined
  const isWhole = isBeside(text.slice(0, mention.start)) && isBeside(text.slice(mention.end))
  return isWhole ? mention : undefined
}

/** A field is a line, not a story. */
const LONGEST_FIELD = 200

const SINCE_1970 = /^\s*(?<seconds>\d{9,10})(?:\d{3})?\s*$/

function fromSeconds(text: string, match: RegExpExecArray): DateMention {
  const seconds = Number(match.groups!.seconds)
  const minutes = Math.floor(seconds / 60)
  const instant = (at: number) =>
    `${isoDayOf(Math.floor(at / 1440))}T${two(Math.floor((at % 1440) / 60))}:${two(at % 60)}`
  const start = text.length - text.trimStart().length
  return {
    start,
    end: text.trimEnd().length,
    text: text.trim(),
    type: 'TIME',
    value: `${instant(minutes)}:${two(seconds % 60)}Z`,
    from: `${instant(minutes)}Z`,
    to: `${instant(minutes + 1)}Z`,
  }
}

const two = (n: number) => `${n}`.padStart(2, '0')

let fieldWords: ReadonlySet<string> | undefined

const WORDS = letterPattern('gu')`[\p{L}\p{N}]+`

/** Only labels (`Terbit:`), marks and the name of a zone (`(Western Indonesia Time)`). */
function isBeside(text: string): boolean {
  const words = text.toLowerCase().match(WORDS(text))
  if (words === null) return true
  fieldWords ??= new Set(decodeWordList(data))
  return words.every((word) => fieldWords!.has(word))
}
