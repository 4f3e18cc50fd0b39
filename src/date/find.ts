import { DATE_OPTIONS, requireOptions, requireString } from '../check.js'
import type { DateMention, DateOptions } from '../document.js'
import { daysOfHoliday } from './holidays.js'
import { joinReadings } from './join/index.js'
import { findQuoted, type Stretch } from './quoted.js'
import { readIsland, readOpeningKinds } from './read.js'
import type { Reading } from './reading.js'
import { resolve } from './resolve/index.js'
import { scanIslands } from './scan.js'
import { type Anchor, isDayOfSpeech, readAnchor, type Told } from './story.js'

/**
 * Finds every temporal expression of `text`, in order, as TIMEX3.
 *
 * `kemarin` and its like are resolved against `writtenOn`, or against the day the story last named; without
 * `writtenOn` they keep their offset (`-P1D`).
 *
 * @throws TypeError when `text` is not a string; RangeError when `writtenOn` is no ISO 8601 time.
 * @example findDates('Gempa terjadi kemarin.', { writtenOn: '2023-05-02' })[0].value //=> '2023-05-01'
 */
export function findDates(text: string, options: DateOptions = {}): DateMention[] {
  requireString(text, 'text')
  requireOptions(options, 'findDates', DATE_OPTIONS)
  return resolveAll(text, readDates(text), options)
}

function readDates(text: string): Reading[] {
  const readings: Reading[] = []
  scanIslands(text, readOpeningKinds(), (island) => {
    const found = readIsland(text, island)
    if (found.length > 0) readings.push(...joinReadings(text, found))
  })
  return readings
}

/** `pukul 10.00 WIB pada Senin (1/5)`: the day stands behind its time. */
const DAY_BEHIND = /^ (?:pada |di )?(?:hari )?$/

function resolveAll(text: string, readings: readonly Reading[], { writtenOn }: DateOptions): DateMention[] {
  const written = writtenOn === undefined ? undefined : readAnchor(writtenOn)
  const mentions: DateMention[] = []
  let quoted: readonly Stretch[] | undefined
  let quote = 0
  let told: Told = {}
  for (let i = 0; i < readings.length; i++) {
    const next = readings[i + 1]
    const reading = withYearOfNext(text, readings[i]!, next)
    if (next && next.start - reading.end < 16 && DAY_BEHIND.test(text.slice(reading.end, next.start))) {
      const isBareTime = reading.known.hour !== undefined || reading.known.part !== undefined
      if (isBareTime) told = resolve({ text, reading: next, told, written }).told
    }
    let from: number | undefined
    if (written !== undefined && countsFromSpeech(reading)) {
      quoted ??= findQuoted(text)
      while (quote < quoted.length && quoted[quote]!.end <= reading.start) quote++
      const around = quoted[quote]
      if (around !== undefined && around.start < reading.start)
        from = dayOfSpeech(readings.slice(i + 1, i + 4), around.end, { text, told, written })
    }
    const resolved = resolve({ text, reading, told, written: from === undefined ? written : { day: from } })
    told = resolved.told
    mentions.push(resolved.mention)
  }
  return mentions
}

/** `Natal dan Tahun Baru 2025` begins in 2024: a feast without a year has that of the one it is named with. */
function withYearOfNext(text: string, reading: Reading, next: Reading | undefined): Reading {
  const { holiday, year } = reading.known
  const later = next?.known
  if (holiday === undefined || year !== undefined || reading.shape !== 'feast') return reading
  if (later?.holiday === undefined || later.year === undefined) return reading
  if (!/^ (?:dan|serta|&) $/.test(text.slice(reading.end, next!.start))) return reading
  const [first] = daysOfHoliday(holiday, later.year)
  const [second] = daysOfHoliday(later.holiday, later.year)
  if (first === undefined || second === undefined) return reading
  return { ...reading, known: { ...reading.known, year: later.year - (first > second ? 1 : 0) } }
}

/** `kemarin`, `Senin lalu`, `besok`: what a speaker counts from the day on which he speaks. */
const countsFromSpeech = ({ known: { shift, weekday, month } }: Reading) =>
  month === undefined &&
  (shift === undefined ? weekday !== undefined : !shift.told && !shift.unit.startsWith('T'))

/** How many days a story is written behind what is said in it, at most. */
const LATE = 7

/** In a quote, the day on which it was said: named behind the quote (`ujar Budi, Senin (1/5)`), or before. */
function dayOfSpeech(
  behind: readonly Reading[],
  closing: number,
  story: { readonly text: string; readonly told: Told; readonly written: Anchor },
): number | undefined {
  const { text, told, written } = story
  let day = told.speech
  for (const reading of behind) {
    const gap = text.slice(closing, reading.start)
    if (reading.start < closing) continue
    if (gap.length > LONG_TAG || /\n|[.!?]\s/.test(gap)) break
    const isNamed = reading.known.month !== undefined || reading.known.weekday !== undefined
    if (!isNamed || !isDayOfSpeech(text, reading.start)) continue
    const { from } = resolve({ ...story, reading }).mention
    day = from === undefined ? day : readAnchor(from).day
    break
  }
  return day !== undefined && day <= written.day && written.day - day <= LATE ? day : undefined
}

/** Who said it stands within so many characters behind the quote. */
const LONG_TAG = 200
