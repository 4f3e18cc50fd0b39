/** Times of the clock and parts of the day. */
import type { Known } from '../known.js'
import type { DayPart, WordValue } from '../lexicon.js'
import { type Captures, isNight, number, type Rule } from './rule.js'

export const clockRules = (): readonly Rule[] => [
  // The clock.
  {
    notation: '{clock} {hour}<.|:>{minute}[<.|:>{second:minute}]',
    example: ['pukul 16.30', '2023-05-02T16:30'],
  },
  {
    notation: '{clock} {hour}<.|:>{minute}[<.|:>{second:minute}]{zone}',
    example: ['pukul 02.00WIB', '2023-05-02T02:00+07:00'],
  },
  {
    notation: '{hour}<.|:>{minute}[<.|:>{second:minute}]{zone}',
    example: ['20:05WIB', '2023-05-02T20:05+07:00'],
  },
  {
    notation: '{clock}[ ]<.|:>[ ]{hour}<.|:>{minute}[<.|:>{second:minute}]',
    example: ['Pkl. 16.30', '2023-05-02T16:30'],
  },
  { notation: '{clock} {hour}', example: ['pukul 7', '2023-05-02T07:00'], needs: 'clock cue' },
  {
    notation: '{clock} setengah {hour:spokenHour}',
    example: ['jam setengah delapan', '2023-05-02T07:30'],
    read: (c) => (number(c.hour) <= 12 ? { hour: number(c.hour) - 1, minute: 30 } : undefined),
  },
  {
    notation: 'setengah {hour:spokenHour} {part}',
    example: ['setengah delapan pagi', '2023-05-02T07:30'],
    read: (c) => (number(c.hour) <= 12 ? { hour: number(c.hour) - 1, minute: 30 } : undefined),
  },
  {
    notation: '{clock} {hour:numberWord}',
    example: ['pukul tujuh', '2023-05-02T07:00'],
    read: (c) => (number(c.hour) <= 24 ? {} : undefined),
  },
  {
    notation:
      '{clock} {hour:spokenHour}[ {part}] <lewat|lebih> <{minute:spokenMinute}|{share:setengah}>[ {menit:unit}]',
    example: ['pukul tujuh lewat sepuluh menit', '2023-05-02T07:10'],
    read: (c) => (number(c.hour) <= 24 && minutesOf(c) < 60 ? { minute: minutesOf(c) } : undefined),
  },
  {
    notation:
      '{clock} {hour:spokenHour}[ {part}] kurang <{minute:spokenMinute}|{share:setengah}>[ {menit:unit}]',
    example: ['pukul tujuh kurang seperempat', '2023-05-02T06:45'],
    read: (c) => {
      const before = minutesOf(c)
      const isTime = number(c.hour) >= 1 && number(c.hour) <= 24 && before > 0 && before < 60
      return isTime ? { hour: number(c.hour) - 1, minute: 60 - before } : undefined
    },
  },
  { notation: '{hour}<.|:>{minute} {zone}', example: ['16.30 WIB', '2023-05-02T16:30+07:00'] },
  { notation: '{hour}:{minute}[:{second:minute}]', example: ['16:30'], adds: { weak: true } },
  { notation: '{hour}.{minute}[.{second:minute}]', example: ['16.30'], adds: { weak: true } },
  {
    notation: '{hour}[<.|:>{minute}][ ]am',
    example: ['9 am', '2023-05-02T09:00'],
    read: (c) => ({ hour: number(c.hour) % 12 }),
  },
  {
    notation: '{hour}[<.|:>{minute}][ ]pm',
    example: ['9 pm', '2023-05-02T21:00'],
    read: (c) => ({ hour: afternoon(number(c.hour)) }),
  },
  {
    notation:
      '{clock} {hour}[<.|:>{minute}][ ]<-|hingga|sampai|sampai dengan|s/d|s.d.>[ ]{lastHour:hour}[<.|:>{lastMinute:minute}]',
    example: ['pukul 08.00-10.00', '2023-05-02T08:00/2023-05-02T10:00'],
    read: (c) => ({ last: clockOf(c.lastHour, c.lastMinute) }),
  },
  {
    notation: '{hour}<.|:>{minute}[ ]<-|hingga|sampai>[ ]{lastHour:hour}<.|:>{lastMinute:minute} {zone}',
    example: ['08.00-10.00 WIB', '2023-05-02T08:00+07:00/2023-05-02T10:00+07:00'],
    read: (c) => ({ last: clockOf(c.lastHour, c.lastMinute) }),
  },
  {
    notation:
      '{clock} {hour}[<.|:>{minute}] {zone}[ ]<-|hingga|sampai>[ ][pukul ]{lastHour:hour}[<.|:>{lastMinute:minute}]',
    example: ['pukul 08.00 WIB hingga 10.00', '2023-05-02T08:00+07:00/2023-05-02T10:00+07:00'],
    read: (c) => ({ last: clockOf(c.lastHour, c.lastMinute) }),
  },
  {
    notation: '{clock} {hour}[<.|:>{minute}] hingga pukul {lastHour:hour}[<.|:>{lastMinute:minute}]',
    example: ['pukul 08.00 hingga pukul 10.00', '2023-05-02T08:00/2023-05-02T10:00'],
    read: (c) => ({ last: clockOf(c.lastHour, c.lastMinute) }),
  },

  {
    notation:
      '{clock} {hour}[<.|:>{minute}] {part}[ ]<-|hingga|sampai|sampai dengan|s/d|s.d.>[ ][{clock} ]{lastHour:hour}[<.|:>{lastMinute:minute}][ {lastPart:part}]',
    example: ['pukul 9 pagi hingga 6 sore', '2023-05-02T09:00/2023-05-02T18:00'],
    read: (c) => ({
      last: {
        ...clockOf(c.lastHour, c.lastMinute),
        ...(c.lastPart !== undefined && { part: c.lastPart as DayPart }),
      },
    }),
  },

  {
    notation: 'antara {clock} {hour}[<.|:>{minute}] dan [{clock} ]{lastHour:hour}[<.|:>{lastMinute:minute}]',
    example: ['antara pukul 08.00 dan 10.00', '2023-05-02T08:00/2023-05-02T10:00'],
    read: (c) => ({ last: clockOf(c.lastHour, c.lastMinute) }),
  },

  // Parts of the day.
  { notation: '{part}', example: ['malam', '2023-05-02TNI'], needs: 'part cue' },
  {
    notation: 'tengah {part}',
    example: ['tengah malam', '2023-05-02TNI'],
    read: (c) =>
      isNight(c.part) ? { part: { token: 'TNI', fromHour: 23, toHour: 25 }, mod: 'MID' } : undefined,
  },
  { notation: 'tengah hari', example: ['tengah hari', '2023-05-02T12:00'], adds: { hour: 12, minute: 0 } },
  { notation: '{part} hari', example: ['malam hari', 'TNI'], reason: 'of every day, where none was told' },
  {
    notation: '{part}-{again:part}',
    example: ['pagi-pagi', '2023-05-02TMO'],
    read: (c) => (c.part === c.again ? {} : undefined),
  },
  {
    notation: '{part} <{weekday}|{holiday}[ <{year}|{ownYear:y2}[ ]hijriah>]>',
    example: ['malam Minggu', '2023-04-29TNI'],
    reason: 'the night before: Saturday night',
    read: (c) => (isNight(c.part) ? { eve: true } : undefined),
  },
  ...(
    [
      ['[yang ]lalu', -1, '2023-04-27TNI'],
      ['depan', 1, '2023-05-11TNI'],
    ] as const
  ).map(
    ([when, count, value]): Rule => ({
      notation: `{weekday} {part} minggu ${when}`,
      example: [`Kamis malam minggu ${when.replace('[yang ]', '')}`, value],
      reason: 'the week, and no Saturday night',
      adds: { shift: { unit: 'W', count } },
    }),
  ),
  {
    notation: '{part} {first:n1} suro[ {year}]',
    example: ['malam 1 Suro', '2023-07-19TNI'],
    adds: { holiday: 'Satu Suro' },
    read: (c) => (isNight(c.part) && c.first === 1 ? { eve: true } : undefined),
  },
  {
    notation: '{part} harinya',
    example: ['malam harinya', '2023-05-02TNI'],
    adds: { shift: { unit: 'D', count: 0, told: true } },
  },
  {
    notation: 'tadi {part}',
    example: ['tadi malam', '2023-05-01TNI'],
    read: (c) => ({ shift: { unit: 'D', count: lastNight(c.part) } }),
  },
  {
    notation: '{part} tadi',
    example: ['pagi tadi', '2023-05-02TMO'],
    read: (c) => ({ shift: { unit: 'D', count: lastNight(c.part) } }),
  },
  {
    notation: 'nanti {part}',
    example: ['nanti malam', '2023-05-02TNI'],
    adds: { shift: { unit: 'D', count: 0 } },
  },
  {
    notation: '{part} nanti',
    example: ['malam nanti', '2023-05-02TNI'],
    adds: { shift: { unit: 'D', count: 0 }, toward: 1 },
  },
  {
    notation: '{part}[ hari] ini',
    example: ['pagi ini', '2023-05-02TMO'],
    adds: { shift: { unit: 'D', count: 0 } },
  },
  {
    notation: '{part}[ hari] itu',
    example: ['malam itu', '2023-05-02TNI'],
    adds: { shift: { unit: 'D', count: 0, told: true } },
  },
  {
    notation: '{part} sebelumnya',
    example: ['malam sebelumnya', '2023-05-01TNI'],
    adds: { shift: { unit: 'D', count: -1, told: true } },
  },
  {
    notation: '{part} [yang ]lalu',
    example: ['malam lalu', '2023-05-01TNI'],
    adds: { shift: { unit: 'D', count: -1 }, toward: -1 },
  },
  {
    notation: 'semalam',
    example: ['semalam', '2023-05-01TNI'],
    adds: { part: { token: 'TNI', fromHour: 18, toHour: 24 }, shift: { unit: 'D', count: -1 } },
  },
  {
    notation: 'tonight',
    example: ['tonight', '2023-05-02TNI'],
    adds: { part: { token: 'TNI', fromHour: 18, toHour: 24 }, shift: { unit: 'D', count: 0 } },
  },
]

const NOON = 12

/** `7 pm` is 19; `12 am` is 0. */
const afternoon = (hour: number) => (hour < NOON ? hour + 12 : hour)

/** `sepuluh menit` and `seperempat` of an hour. */
const minutesOf = ({ minute, share }: Captures) => (share === undefined ? number(minute) : number(share) * 60)

function clockOf(hour: WordValue, minute: WordValue): Known {
  return { hour: number(hour), ...(minute !== undefined && { minute: number(minute) }) }
}

/** `tadi malam` is the night before; `tadi pagi` this morning. */
function lastNight(part: WordValue): number {
  return isNight(part) ? -1 : 0
}
