/** What a story has told, and which day a time or a move counts from. */

import { data } from '../lexicon/generated/date-speech-verbs.js'
import { remember } from '../store/remember.js'
import { decodeWordList } from '../store/word-list.js'
import { toDayNumber, weekdayOf } from './calendar.js'
import { cueWords, expectsFuture } from './cues.js'
import { hashLetter } from './entries.js'
import type { Shift } from './known.js'
import { DAY, dayPoint, type Point } from './point.js'
import type { Reading } from './reading.js'

/** The time of writing, taken apart; the wall clock of its place counts. */
export interface Anchor {
  readonly day: number
  /** Minutes since midnight, where `writtenOn` has a time. */
  readonly minutes?: number
}

/** What the story told so far; days are numbers since 1970. */
export interface Told {
  /** The last day it named, and where. */
  readonly last?: number | undefined
  readonly lastAt?: number | undefined
  /** The last day of what it tells, and where: not that of speech. */
  readonly day?: number | undefined
  readonly at?: number | undefined
  /** The last day it named that is neither of speech nor still to come when it is written: what happened then. */
  readonly event?: number | undefined
  /** The last day to come. */
  readonly plan?: number | undefined
  /** The last day on which somebody spoke: `kata Budi, Selasa (2/5/2023)`. */
  readonly speech?: number | undefined
  /** The first day of the last day, month or year it named. */
  readonly any?: number | undefined
  /** The day to come back to in the next paragraph, after a look back (`sehari sebelumnya`). */
  readonly main?: number | undefined
  /** The last clock time it named, in minutes since 1970. */
  readonly clock?: number | undefined
  /** The last day was named by its weekday too, so the story goes on by weekdays: `Jumat, 23 Agustus`. */
  readonly byWeekday?: boolean
  /** Its weekday was not its date's: `Rabu (14/12/2014)`. */
  readonly isDoubtful?: boolean
  /** The day that each weekday (1 to 7) was last said to be: `Kamis (27/11/2014)`. */
  readonly weekdays?: readonly (number | undefined)[] | undefined
}

export interface Story {
  readonly text: string
  readonly reading: Reading
  readonly written: Anchor | undefined
  readonly told: Told
}

const MANY_ANCHORS = 500

/** Reads `2023-05-02T09:00+07:00`, which was checked before. */
export const readAnchor = remember(MANY_ANCHORS, (writtenOn): Anchor => {
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/.exec(writtenOn)!
  const dayNumber = toDayNumber({ year: Number(year), month: Number(month), day: Number(day) })
  return { day: dayNumber, ...(hour !== undefined && { minutes: Number(hour) * 60 + Number(minute) }) }
})

/** What the story has told once it has named this point. */
export function tell({ text, reading, told, written }: Story, point: Point): Told {
  const { shift, weekday, month, hour, holiday } = reading.known
  if (point.from === undefined || (holiday !== undefined && holiday < 'A')) return told
  const any = Math.floor(point.from / DAY)
  const { day } = point
  if (day === undefined) return { ...told, any }
  const named = weekday !== undefined && month !== undefined && !point.weekdayConflict
  const weekdays = named ? withDay(told.weekdays, weekday, day) : told.weekdays
  const isSpeech = (month !== undefined || weekday !== undefined) && isDayOfSpeech(text, reading.start)
  const isRecent = written === undefined || written.day - day <= 8
  if (isSpeech && isRecent && told.event !== undefined)
    return { ...told, last: day, lastAt: reading.start, any, speech: day, weekdays }
  const looksBack = shift !== undefined && shift.count < 0 && (shift.told || (told.last ?? 0) > day)
  const isPlan = written !== undefined && day > written.day
  const isLongAgo = told.event !== undefined && told.event - day > FAR
  return {
    last: day,
    lastAt: reading.start,
    day,
    at: reading.start,
    event: isSpeech || isPlan || isLongAgo || looksBack ? told.event : day,
    plan: isPlan ? day : told.plan,
    speech: isSpeech ? day : told.speech,
    any,
    main: looksBack ? (told.main ?? told.event ?? told.day) : undefined,
    clock: hour !== undefined || shift?.unit.startsWith('T') ? point.from : undefined,
    byWeekday: weekday !== undefined,
    isDoubtful: point.weekdayConflict === true,
    weekdays,
  }
}

function withDay(weekdays: Told['weekdays'], weekday: number, day: number): Told['weekdays'] {
  if (weekdays?.[weekday] === day) return weekdays
  const days = weekdays?.slice() ?? []
  days[weekday] = day
  return days
}

/** A story of more days than these is about another time. */
const FAR = 60

/** The day a shift counts from. */
export function baseOf(shift: Shift, story: Story): number | undefined {
  const { told, written } = story
  if (!shift.told) return written?.day
  if (shift.unit === 'D' && shift.count === 0 && story.reading.known.part) {
    const day = dayOfStory(story)
    if (day !== undefined) return day
  }
  return (shift.unit === 'D' || shift.unit === 'W' ? (told.last ?? told.any) : told.any) ?? written?.day
}

/** A clock time, `malam`, `pagi itu`: of the day named in the sentence, or of what the story tells of. */
export function resolveDayOfStory(story: Story): Point {
  if (isOfRule(story) || isHabit(story)) return { value: '' }
  const day = dayOfStory(story) ?? story.written?.day
  return day === undefined ? { value: '' } : dayPoint(day)
}

/** undefined where what it told is long ago, and the time is of the day of writing. */
function dayOfStory({ text, reading, told, written }: Story): number | undefined {
  const { day, at, last, lastAt } = told
  if (lastAt !== undefined && isSameSentence(text, lastAt, reading.start)) return last
  if (day === undefined || at === undefined) return undefined
  const isNear = (of: number) => written === undefined || Math.abs(written.day - of) <= FAR
  const sameParagraph = !hasBreak(text, at, reading.start)
  const { event = told.main, plan } = told
  const isPlan = day === plan && event !== undefined && event !== day
  if (isPlan && isNear(event) && !expectsFuture(text, reading.start)) return event
  const isFlashback = event !== undefined && isNear(event) && !isNear(day)
  if (isFlashback) return event
  const known = sameParagraph ? day : (told.main ?? day)
  return sameParagraph || isNear(known) ? known : undefined
}

const isSameSentence = (text: string, from: number, to: number) =>
  to - from <= LONG_SENTENCE && !/[.!?]["”’]?\s|\n/.test(text.slice(from, to))

/** Longer than this a sentence is not looked through. */
const LONG_SENTENCE = 300

/** A rule holds on every day: `Peserta wajib hadir sebelum pukul 12 siang.` */
function isOfRule({ text, reading: { start }, told }: Story): boolean {
  if (told.at !== undefined && !hasBreak(text, told.at, start)) return false
  ofRules ??= toSought(cueWords('rule'))
  return findsBefore(text, start, ofRules)
}

/** `kata Budi di Palu, Selasa (2/5/2023)`, `dalam keterangannya pada Senin`: the words in front say that somebody speaks. */
export function isDayOfSpeech(text: string, start: number): boolean {
  const isAside = text[start - 2] === ',' || text.startsWith('pada ', start - 5)
  return isAside && findsBefore(text, start, speechWords())
}

/** Words to look for, and by the last bits of their hash whether one has it: most words of a text end there. */
interface SoughtWords {
  readonly words: ReadonlySet<string>
  readonly hashes: Uint8Array
}

const HASH_BITS = (1 << 12) - 1

function toSought(words: readonly string[]): SoughtWords {
  const hashes = new Uint8Array(HASH_BITS + 1)
  for (const word of words) {
    let hash = 0
    for (let i = word.length - 1; i >= 0; i--) hash = hashLetter(hash, word.charCodeAt(i))
    hashes[hash & HASH_BITS] = 1
  }
  return { words: new Set(words), hashes }
}

let ofSpeech: SoughtWords | undefined

/** `kata`, `ujarnya`, `disampaikan`, and `wartawan`, `keterangan`; `mengatakan` has what was said behind it, and its days. */
function speechWords(): SoughtWords {
  ofSpeech ??= toSought([
    ...cueWords('speech'),
    ...decodeWordList(data).flatMap((verb) => [verb, `${verb}nya`]),
  ])
  return ofSpeech
}

/** `Suhu turun pada malam hari.`: of every day, where the paragraph has told of none. */
function isHabit({ text, reading: { start, end, known }, told }: Story): boolean {
  if (known.part === undefined || known.hour !== undefined) return false
  if (text.slice(end - 5, end).toLowerCase() !== ' hari') return false
  const at = told.lastAt ?? told.at
  return at === undefined || hasBreak(text, at, start)
}

let ofRules: SoughtWords | undefined

/** Whether the clause in front holds one of these words: from the end of the sentence before, or of the quote. */
function findsBefore(text: string, start: number, { words, hashes }: SoughtWords): boolean {
  let end = -1
  let hash = 0
  for (let at = start - 1; at >= -1 && start - at < LONG_CLAUSE; at--) {
    const code = at < 0 ? 32 : text.charCodeAt(at) | 32
    if (code >= 97 && code <= 122) {
      if (end === -1) end = at + 1
      hash = hashLetter(hash, code)
      continue
    }
    if (hashes[hash & HASH_BITS] === 1 && words.has(text.slice(at + 1, end).toLowerCase())) return true
    end = -1
    hash = 0
    if (at >= 0 && endsClause(text, at)) return false
  }
  return false
}

const LONG_CLAUSE = 160

function endsClause(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 10: // a line
    case 0x22: // quotation marks
    case 0x201c:
    case 0x201d:
      return true
    case 33: // ! . ?
    case 46:
    case 63:
      return text.charCodeAt(at + 1) === 32
    default:
      return false
  }
}

/** Longer than this a paragraph is not looked through for its end. */
const LONG_PARAGRAPH = 2000

const hasBreak = (text: string, from: number, to: number) =>
  to - from > LONG_PARAGRAPH || text.slice(from, to).includes('\n')

/** Nearer than this to a day just told, a weekday is counted from it: `Sabtu (14/9) atau Minggu dini hari`. */
const BESIDE = 45

/** A story of long ago goes on from day to day: `Jumat, 23 Agustus ... pada Sabtu`. */
export function weekdayInStory(
  weekday: number,
  today: number,
  { text, told, reading }: Story,
): number | undefined {
  const { last, lastAt } = told
  if (last === undefined || lastAt === undefined || told.isDoubtful) return undefined
  const between = text.slice(lastAt, Math.min(reading.start, lastAt + BESIDE + 1))
  const isBeside = between.length <= BESIDE && !/[.!?]\s|\n/.test(between)
  const isLongAgo = told.byWeekday && today - last > 8 && reading.start - lastAt <= LONG_PARAGRAPH
  if (!isBeside && !isLongAgo) return undefined
  const ahead = (weekday - weekdayOf(last) + 7) % 7
  return last + (isBeside && ahead > 3 ? ahead - 7 : ahead)
}
