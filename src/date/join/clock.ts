/** Then the time of the day: clock, zone, part of the day, and the day that they are of. */
import type { Known } from '../known.js'
import type { UnitOfTime } from '../lexicon.js'
import { bothSay, COMMA, COMMA_OR_NOT, type Join, SPACE, SPACES } from './join.js'

const LOOSE = /^(?:,?[ \u00a0]{1,2}|[ \u00a0]?[-–—|/,•·][ \u00a0]?(?:at )?|,? (?:pada|at) |)$/

export const clockJoins = (): readonly Join[] => [
  {
    left: ['time'],
    right: ['day'],
    between: COMMA,
    example: ['Selasa malam, 17 September 2019', '2019-09-17TNI'],
    unless: (l, r) =>
      l.hour !== undefined || l.day !== undefined || l.shift !== undefined || r.weekday !== undefined,
  },
  {
    left: ['weekday', 'day', 'dayMove', 'dayOfMonth', 'feast', 'week'],
    right: ['partOfDay'],
    between: COMMA_OR_NOT,
    example: ['Kamis (27/4/2023) malam', '2023-04-27TNI'],
  },
  {
    left: ['weekday', 'day', 'dayMove', 'dayOfMonth', 'feast', 'time', 'week'],
    right: ['clock'],
    between: LOOSE,
    example: ['Selasa (2/5), pukul 16.00', '2023-05-02T16:00'],
    unless: (l) => l.hour !== undefined,
  },
  {
    left: ['partOfDay'],
    right: ['weekday', 'day', 'dayMove'],
    between: SPACE,
    example: ['sore kemarin', '2023-05-01TAF'],
  },
  {
    left: ['partOfDay'],
    right: ['clock'],
    between: SPACE,
    example: ['malam pukul 20.00', '2023-05-02T20:00'],
  },
  {
    left: ['clock'],
    right: ['partOfDay'],
    between: SPACE,
    example: ['pukul 01.15 dini hari', '2023-05-02T01:15'],
  },
  {
    left: ['clock'],
    right: ['time'],
    between: SPACE,
    example: ['pukul 19.30 WIB tadi malam', '2023-05-01T19:30+07:00'],
    unless: (_, r) => r.hour !== undefined || r.shift === undefined,
  },
  {
    left: ['time'],
    right: ['partOfDay'],
    between: SPACE,
    example: ['Senin pukul 01.15 dini hari', '2023-05-01T01:15'],
    unless: (l) => l.part !== undefined,
  },
  {
    left: ['clock'],
    right: ['weekday', 'dayMove'],
    between: COMMA,
    example: ['pukul 10.00 WIB, Senin', '2023-05-01T10:00+07:00'],
  },
  {
    left: ['clock'],
    right: ['day'],
    between: LOOSE,
    example: ['pukul 7:55 WIB, Jumat (5/12/2014)', '2014-12-05T07:55+07:00'],
  },
  { left: ['clock'], right: ['bracket'], between: SPACE, example: ['pukul 10.00 (2/5)', '2023-05-02T10:00'] },
  {
    left: ['time', 'partOfDay'],
    right: ['bracket'],
    between: COMMA_OR_NOT,
    example: ['Senin malam (1/5)', '2023-05-01TNI'],
    unless: (l) => l.day !== undefined,
  },
  {
    left: ['weekday'],
    right: ['time'],
    between: SPACE,
    example: ['Senin malam lalu', '2023-05-01TNI'],
    unless: (_, r) => !isMovedPart(r),
    as: (l, r) => ({ ...bothSay(l, r), shift: r.shift?.told ? r.shift : undefined }),
  },
  {
    left: ['weekday'],
    right: ['time'],
    between: SPACE,
    example: ['Sabtu malam Minggu', '2023-04-29TNI'],
    unless: (l, r) => !r.eve || r.weekday !== (l.weekday! % 7) + 1,
  },
  {
    left: ['day'],
    right: ['time'],
    between: SPACE,
    example: ['Senin (1/5/2023) malam lalu', '2023-05-01TNI'],
    unless: (l, r) => l.month === undefined || !isMovedPart(r),
    as: withoutMove,
  },
  {
    left: ['time'],
    right: ['day'],
    between: COMMA,
    example: ['tadi malam, Senin (1/5/2023)', '2023-05-01TNI'],
    unless: (l, r) => r.month === undefined || l.weekday !== undefined || !isMovedPart(l),
    as: withoutMove,
  },
  {
    left: ['time'],
    right: ['dayMove', 'week'],
    between: SPACE,
    example: ['Kamis malam pekan depan', '2023-05-11TNI'],
    unless: (l, r) =>
      l.weekday === undefined || l.shift !== undefined || r.weekend === true || r.shift?.told === true,
    as: (l, r) => {
      if (l.month !== undefined) return withoutMove(l, r)
      return r.shift?.unit === 'W'
        ? bothSay(l, r)
        : { ...bothSay(l, r), weekday: undefined, toward: undefined }
    },
  },
  {
    left: ['length'],
    right: ['clockMove', 'dayMove', 'month'],
    between: /^(?:[ \u00a0]| dan )$/,
    example: ['2 jam 5 menit yang lalu', '2023-05-02T06:55'],
    unless: (l, r) => asUnits(l, r) === undefined,
    as: (l, r) => ({
      ...r,
      shift: { ...r.shift!, count: r.shift!.count + Math.sign(r.shift!.count) * asUnits(l, r)! },
    }),
  },
  {
    left: ['clock', 'time'],
    right: ['direction'],
    between: SPACE,
    example: ['pukul 10.00 tadi', '2023-05-02T10:00'],
    unless: (_, r) => r.toward === 0,
  },
  {
    left: ['weekday', 'day', 'dayMove', 'dayOfMonth', 'clock', 'partOfDay', 'time', 'feast', 'bracket'],
    right: ['zone'],
    between: SPACES,
    example: ['pukul 16.30 WIB', '2023-05-02T16:30+07:00'],
  },
  {
    left: ['clock', 'time'],
    right: ['localClock'],
    between: SPACE,
    example: ['pukul 16.30 waktu setempat', '2023-05-02T16:30'],
    unless: (l) => l.hour === undefined,
  },
  {
    left: ['set'],
    right: ['clock', 'partOfDay'],
    between: COMMA,
    example: ['setiap Senin pukul 10.00', 'XXXX-WXX-1T10:00'],
  },
  {
    left: ['set'],
    right: ['zone'],
    between: SPACE,
    example: ['setiap pukul 10.00 WIB', 'XXXX-XX-XXT10:00+07:00'],
  },
]

/** `malam lalu`, `siang tadi`: a part of a day that a move says. */
const isMovedPart = ({ part, hour, shift, weekday }: Known) =>
  part !== undefined && hour === undefined && shift?.unit === 'D' && weekday === undefined

/** A day that is written needs no move. */
function withoutMove(left: Known, right: Known): Known {
  return { ...bothSay(left, right), shift: undefined, toward: undefined }
}

/** Units in a greater one: `2 jam` of `2 jam 5 menit yang lalu` are 120 minutes. */
const UNITS_OF: Partial<Record<UnitOfTime, Partial<Record<UnitOfTime, number>>>> = {
  TM: { TH: 60, D: 1440 },
  TH: { D: 24 },
  D: { W: 7 },
  M: { Y: 12 },
}

function asUnits({ length, window }: Known, { shift }: Known): number | undefined {
  const [[unit, count] = [], another] = Object.entries(length ?? {})
  const each = shift && shift.count !== 0 && UNITS_OF[shift.unit]?.[unit as UnitOfTime]
  return each && typeof count === 'number' && another === undefined && window === undefined
    ? each * count
    : undefined
}
