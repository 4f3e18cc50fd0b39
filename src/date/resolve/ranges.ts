/** Ranges: what one end leaves open, the other says. */
import type { Known } from '../known.js'
import { DAY, dayPoint, type Point } from '../point.js'
import type { Story } from '../story.js'
import { resolvePoint } from './points.js'
import { addTime } from './times.js'

const DATE_FIELDS = ['year', 'month', 'day', 'weekday', 'shift', 'toward', 'quarter', 'half'] as const
const INHERITED = ['year', 'month', 'zone', 'utc', 'part', 'toward', 'shift'] as const

export function resolveRange(known: Known, last: Known, story: Story): Point {
  const first: Known = { ...known, last: undefined, mod: undefined }
  const isClock = last.hour !== undefined && last.day === undefined && last.weekday === undefined
  if (isOpenRange(first, last)) return resolveOpenRange(first, last, story)
  const started = inherit(first, last, INHERITED)
  let begin = resolvePoint(started, story)
  const inherited = isClock
    ? inherit(last, first, ['zone', 'utc', 'part', ...DATE_FIELDS])
    : inherit(last, first, last.weekday !== undefined && last.day === undefined ? ['shift'] : INHERITED)
  let end = resolvePoint(inherited, story)
  if (begin.from !== undefined && end.from !== undefined && end.from < begin.from) {
    // `30 Desember hingga 2 Januari 2023`: the year written is the end's.
    if (last.year !== undefined && first.year === undefined)
      begin = resolvePoint({ ...started, year: last.year - 1 }, story)
    else end = later(inherited, begin, story) ?? end
  }
  if (begin.from !== undefined && end.to !== undefined && end.to <= begin.from) return begin
  return {
    value: `${begin.value.split('/')[0]}/${end.value.split('/').at(-1)}`,
    ...(begin.from !== undefined && { from: begin.from }),
    ...(end.to !== undefined && { to: isClock ? end.from! : end.to }),
    ...(begin.isTime && { isTime: true as const }),
    ...(begin.day !== undefined && { day: begin.day }),
    ...(begin.weekdayConflict && { weekdayConflict: true as const }),
  }
}

const isOpenRange = (first: Known, last: Known) =>
  first.month !== undefined &&
  last.month !== undefined &&
  first.year === undefined &&
  last.year === undefined &&
  first.shift === undefined

/** `Januari-Agustus`: the end lies near the day of writing, and the beginning is the last one before it. */
function resolveOpenRange(first: Known, last: Known, story: Story): Point {
  const end = resolvePoint(last, story)
  if (end.from === undefined) return { value: `${resolvePoint(first, story).value}/${end.value}` }
  const begin = resolvePoint(
    { ...first, toward: -1 },
    {
      ...story,
      written: { day: Math.floor(end.from / DAY) },
    },
  )
  return {
    value: `${begin.value}/${end.value}`,
    from: begin.from!,
    to: end.to!,
    ...(begin.day !== undefined && { day: begin.day }),
  }
}

function inherit(own: Known, other: Known, fields: readonly (keyof Known)[]): Known {
  const heir: Record<string, unknown> = { ...own }
  for (const field of fields) heir[field] ??= other[field]
  if (own.month !== undefined) heir.day = own.day
  if (own.hour !== undefined && own.hour >= 12) heir.part = own.part
  return heir
}

/** `30 Desember hingga 2 Januari`: the end lies behind the beginning. */
function later(last: Known, begin: Point, story: Story): Point | undefined {
  const after = { ...story, written: { day: begin.day ?? Math.floor(begin.from! / DAY) } }
  if (last.hour !== undefined) {
    const { hour, minute, zone, utc } = last
    const next = dayPoint(Math.floor(begin.from! / DAY) + 1)
    return addTime(
      { hour: hour!, ...(minute !== undefined && { minute }), ...(zone !== undefined && { zone, utc }) },
      next,
    )
  }
  return resolvePoint({ ...last, year: undefined, toward: 1 }, after)
}
