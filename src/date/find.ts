import { DATE_OPTIONS, requireOptions, requireString } from '../check.js'
import type { DateMention, DateOptions } from '../document.js'
import { joinReadings } from './join/index.js'
import { readIsland, readOpeningKinds } from './read.js'
import type { Reading } from './reading.js'
import { resolve } from './resolve/index.js'
import { scanIslands } from './scan.js'
import { readAnchor, type Told } from './story.js'

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
  let told: Told = {}
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i]!
    const next = readings[i + 1]
    if (next && next.start - reading.end < 16 && DAY_BEHIND.test(text.slice(reading.end, next.start))) {
      const isBareTime = reading.known.hour !== undefined || reading.known.part !== undefined
      if (isBareTime) told = resolve({ text, reading: next, told, written }).told
    }
    const resolved = resolve({ text, reading, told, written })
    told = resolved.told
    mentions.push(resolved.mention)
  }
  return mentions
}
