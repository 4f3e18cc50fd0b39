/** Neighbours that are one expression, in ordered passes: `Senin` + `(1/5)` + `pukul 16.00` + `WIB`. */
import { daysInMonth } from '../calendar.js'
import type { Known } from '../known.js'
import { leans, type Reading, toReading } from '../reading.js'
import { clockJoins } from './clock.js'
import { dayJoins } from './days.js'
import { type Pass, passOver } from './join.js'
import { modifierJoins } from './modifiers.js'
import { rangeJoins } from './ranges.js'

/** In their order. */
export const JOINS = [dayJoins, clockJoins, modifierJoins, rangeJoins] as const

let passes: readonly Pass[] | undefined

/** Joins the readings of one island; those that lean on others and found none are dropped. */
export function joinReadings(text: string, readings: readonly Reading[]): Reading[] {
  passes ??= JOINS.map(passOver)
  let joined = readings
  for (const pass of passes) if (joined.length > 1) joined = pass(text, joined)
  const standing: Reading[] = []
  for (const reading of joined) {
    if (reading.shape === 'none' || !isPossibleDay(reading.known)) continue
    if (reading.known.bracketed) {
      if (saysDay(reading.known)) standing.push(withoutBrackets(text, reading))
    } else if (!leans(reading)) standing.push(withoutTanggal(text, reading))
  }
  return standing
}

/** `(2/5)` alone is a fraction or a score; `(2/5/2023)`, `(28/4-3/5/2023)` and `(Senin)` are days. */
const saysDay = ({ year, last, weekday }: Known) =>
  year !== undefined || last?.year !== undefined || weekday !== undefined

const isPossibleDay = ({ year, month, day }: Known) =>
  day === undefined || month === undefined || day <= daysInMonth(year ?? 2000, month)

function withoutBrackets(text: string, { start, end, known }: Reading): Reading {
  const inner = text.slice(start, end)
  const from = start + inner.length - inner.replace(/^\(\s*/, '').length
  const to = start + inner.trimEnd().replace(/\)$/, '').trimEnd().length
  return toReading(from, to, { ...known, bracketed: undefined })
}

/** `tanggal` announces a date and is no part of it, unless a day of the month is all there is. */
function withoutTanggal(text: string, reading: Reading): Reading {
  const { start, end, known } = reading
  if (known.month === undefined || known.every) return reading
  const announced = /^(?:tanggal|tgl\.?)\s+/i.exec(text.slice(start, Math.min(end, start + 16)))
  return announced === null ? reading : { ...reading, start: start + announced[0].length }
}
