/** Zones, and the times that programs write: `2023-05-02T14:30:00.000+0700`. */
import type { WordValue } from '../lexicon.js'
import { type Captures, number, type Rule } from './rule.js'

const CLOCK = '{hour}<:|.>{minute}[<:|.>{second:minute}[<.|,>{fraction:digits}]]'

export const zonesRules = (): readonly Rule[] => [
  { notation: '{zone}', example: ['WIB'], adds: { weak: true } },
  { notation: '({zone})', example: ['(WIB)'], adds: { weak: true } },
  ...(['+', '-'] as const).flatMap((sign): Rule[] => {
    const factor = sign === '+' ? 1 : -1
    const read = (c: Captures) => offset(c, factor)
    const far = `${sign}<{hours:small}[:{minutes:minute}]|{offset}>`
    return [
      {
        notation: `{named:zone}[ ]${sign}[ ]<{hours:small}[:{minutes:minute}]|{offset}>`,
        example: [`GMT${sign}7`],
        adds: { weak: true },
        read,
      },
      {
        notation: `({named:zone}[ ]${sign}[ ]<{hours:small}[:{minutes:minute}]|{offset}>)`,
        example: [`(GMT${sign}07:00)`],
        adds: { weak: true },
        read,
      },
      {
        notation: `${sign}<{hours:small}:{minutes:minute}|{offset}>`,
        example: [`${sign}0700`],
        adds: { weak: true },
        read,
      },
      {
        notation: `[{clock} ]{hour}<.|:>{minute}[<.|:>{second:minute}][ ]{named:zone}[ ]${sign}[ ]<{hours:small}[:{minutes:minute}]|{offset}>`,
        example: [`16.30 GMT${sign}7`, `2023-05-02T16:30${sign}07:00`],
        read,
      },
      {
        notation: `{year}<-|/>{month:monthNumber}<-|/>{day}< |[ ]t[ ]|{stamp:zone}>${CLOCK}[ ]${far}`,
        example: [`2023-05-02T14:30:00.000${sign}0700`, `2023-05-02T14:30:00${sign}07:00`],
        read,
      },
    ]
  }),
  {
    notation: `{year}<-|/>{month:monthNumber}<-|/>{day}< |[ ]t[ ]>${CLOCK}`,
    example: ['2023-05-02T14:30:00', '2023-05-02T14:30:00'],
  },
  {
    notation: `{year}<-|/>{month:monthNumber}<-|/>{day}< |[ ]t[ ]>${CLOCK}[ ]z`,
    example: ['2023-05-02T14:30:00Z', '2023-05-02T14:30:00Z'],
    adds: { zone: 0, utc: true },
  },
  {
    notation: `{year}<-|/>{month:monthNumber}<-|/>{day}< |[ ]t[ ]>${CLOCK}[ ]{zone}`,
    example: ['2023/05/02 14:30:00 WIB', '2023-05-02T14:30:00+07:00'],
  },
  {
    notation: '{weekday:shortWeekday} {month:anyMonth} {day} {hour}:{minute}:{second:minute} [{zone} ]{year}',
    example: ['Tue Aug 05 09:00:00 2025', '2025-08-05T09:00:00'],
  },
  {
    notation: '<waktu <setempat|lokal>|localZone>',
    example: ['waktu setempat'],
    reason: 'whose clock: part of a time, not of a day',
    adds: { weak: true, local: true },
  },
]

/** `+7`, `+07:00` and `+0700`, with the zone that they are counted from. */
function offset({ named, hours, minutes, offset: digits }: Captures, factor: 1 | -1) {
  const from = named === undefined ? 0 : number(named)
  const far =
    digits === undefined
      ? number(hours) * 60 + minutesOf(minutes)
      : Math.floor(number(digits) / 100) * 60 + (number(digits) % 100)
  return far > FARTHEST ? undefined : { zone: from + factor * far }
}

const minutesOf = (minutes: WordValue) => (minutes === undefined ? 0 : number(minutes))

/** No place is farther from Greenwich than 14 hours. */
const FARTHEST = 14 * 60
