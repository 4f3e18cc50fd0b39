import { mapped, withFields } from '../store/records.js'
import { type LineFacts, lineFacts } from './line-kinds.js'
import type { Line } from './lines.js'
import { spanOfAll } from './span.js'
import { readTimes } from './times.js'

/**
 * Gives a day the clock on the line beside it: `30 Nov 2026` above `09:15 WIB`. The time stands where its day does. A clock
 * without its zone or its word may be a video's length.
 */
export function joinClocks(lines: readonly Line[], facts: readonly LineFacts[]): LineFacts[] {
  return mapped(facts, (own, i) => {
    const [day] = own.times
    if (day === undefined || day.hasClock || own.times.length > 1) return own
    const clock = [lines[i + 1], lines[i - 1]].find((line) => line !== undefined && CLOCK.test(line.text))
    if (clock === undefined) return own
    const [time] = readTimes(spanOfAll(`${day.text} ${clock.text}`))
    if (time?.hasClock !== true) return own
    const clocked = withFields(day, { value: time.value, hasClock: true })
    return lineFacts(own.kind, own.words, own.labels, [clocked])
  })
}

const CLOCK = /^(?:(?:pukul|pkl\.?|jam) \d{1,2}[.:]\d{2}(?: wi(?:b|ta|t))?|\d{1,2}[.:]\d{2} wi(?:b|ta|t))$/i
