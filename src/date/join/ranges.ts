/** At last two points and what stands between them: `28 April hingga 3 Mei`. */
import type { Known } from '../known.js'
import type { Join } from './join.js'

const HINGGA = /^[ \u00a0]?(?:-|–|—|hingga|sampai(?: dengan)?|s\.d\.|s\/d|sd)[ \u00a0]?(?:tanggal |hari )?$/i

const POINTS = [
  'day',
  'weekday',
  'month',
  'year',
  'clock',
  'partOfYear',
  'time',
  'partOfDay',
  'feast',
  'dayOfMonth',
] as const

export const rangeJoins = (): readonly Join[] => [
  ...POINTS.map(
    (point): Join => ({
      left: [point],
      right: [point],
      between: HINGGA,
      example: ['28 April hingga 3 Mei', '2023-04-28/2023-05-03'],
      unless: isNoRange,
      as: fromTo,
    }),
  ),
  {
    left: ['time'],
    right: ['clock'],
    between: HINGGA,
    example: ['Senin pukul 08.00 WIB hingga pukul 10.00', '2023-05-01T08:00+07:00/2023-05-01T10:00+07:00'],
    unless: isNoRange,
    as: fromTo,
  },
  {
    left: ['day'],
    right: ['weekday'],
    between: HINGGA,
    example: ['Kamis (4/5) hingga Sabtu', '2023-05-04/2023-05-06'],
    unless: isNoRange,
    as: fromTo,
  },
  {
    left: ['dayOfMonth'],
    right: ['day'],
    between: HINGGA,
    example: ['tanggal 3 hingga tanggal 5 Mei', '2023-05-03/2023-05-05'],
    unless: isNoRange,
    as: fromTo,
  },
  {
    left: ['month'],
    right: ['day'],
    between: HINGGA,
    example: ['Januari hingga 3 Mei 2023', '2023-01/2023-05-03'],
    unless: (l, r) => l.year !== undefined || isNoRange(l, r),
    as: fromTo,
  },
]

function isNoRange(left: Known, right: Known): boolean {
  if (left.last || right.last || left.bracketed || left.shift || right.shift) return true
  return isBackwards(left, right)
}

/** `5 Mei 2023 - 1 Mei 2023` are two days. */
const isBackwards = (left: Known, right: Known) =>
  left.year !== undefined &&
  right.year !== undefined &&
  (right.year - left.year || (right.month ?? 0) - (left.month ?? 0) || (right.day ?? 0) - (left.day ?? 0)) < 0

function fromTo(left: Known, right: Known): Known {
  return { ...left, weak: undefined, last: { ...right, weak: undefined } }
}
