/** First what names one day or one stretch of days: weekday and date, brackets, years, moves. */
import { feastName, type Known } from '../known.js'
import { bothSay, COMMA, COMMA_OR_NOT, type Join, SPACE } from './join.js'

export const dayJoins = (): readonly Join[] => [
  {
    left: ['modifier'],
    right: ['clock'],
    between: SPACE,
    example: ['sekitar pukul 02.00', '2023-05-02T02:00'],
    unless: (l) => l.mod !== 'APPROX',
  },
  {
    left: ['weekday'],
    right: ['day'],
    between: /^(?:[,.]?[ \u00a0](?:tanggal |tgl\.? )?)$/i,
    example: ['Selasa, 2 Mei', '2023-05-02'],
    unless: (_, r) => r.weekday !== undefined,
  },
  {
    left: ['weekday'],
    right: ['feast'],
    between: COMMA,
    example: ['Sabtu, 1 Syawal 1444 H', '2023-04-22'],
    unless: (_, r) => r.hijri?.day === undefined,
  },
  { left: ['weekday'], right: ['dayOfMonth'], between: SPACE, example: ['Selasa tanggal 2', '2023-05-02'] },
  {
    left: ['weekday', 'week', 'month'],
    right: ['bracket'],
    between: COMMA_OR_NOT,
    example: ['Selasa (2/5)', '2023-05-02'],
    unless: (l, r) => l.day !== undefined || (r.day === undefined && l.shift?.unit !== 'W'),
  },
  {
    left: ['dayMove'],
    right: ['bracket'],
    between: COMMA_OR_NOT,
    example: ['Kemarin (Senin)', '2023-05-01'],
    as: saidTwice,
  },
  {
    left: ['dayMove'],
    right: ['day', 'weekday'],
    between: /^,?[ \u00a0](?:hari )?(?:tanggal |tgl\.? )?$/,
    example: ['kemarin, Senin (1/5/2023)', '2023-05-01'],
    unless: (_, r) => r.last !== undefined,
    as: saidTwice,
  },
  {
    left: ['day'],
    right: ['dayMove', 'week'],
    between: SPACE,
    example: ['Senin (1/5/2023) kemarin', '2023-05-01'],
    unless: (l, r) =>
      l.month === undefined || l.last !== undefined || r.shift?.told === true || r.weekend === true,
    as: (l, r) => saidTwice(r, l),
  },
  {
    left: ['weekday'],
    right: ['dayMove'],
    between: SPACE,
    example: ['Kamis lusa', '2023-05-04'],
    unless: (l, r) => l.last !== undefined || l.toward !== undefined || r.shift?.told === true,
    as: (l, r) => saidTwice(r, l),
  },
  {
    left: ['day'],
    right: ['bracket'],
    between: COMMA_OR_NOT,
    example: ['Jumat pekan lalu (28/4)', '2023-04-28'],
    unless: (l, r) => l.weekday === undefined || l.month !== undefined || r.month === undefined,
    as: (l, r) => ({ ...bothSay(l, r), shift: undefined }),
  },
  {
    left: ['week'],
    right: ['weekday'],
    between: SPACE,
    example: ['pekan lalu Senin', '2023-04-24'],
    unless: (l) => l.weekend === true,
  },
  {
    left: ['feast'],
    right: ['bracket'],
    between: COMMA_OR_NOT,
    example: ['Lebaran (22/4/2023)', '2023-04-22'],
    as: (l, r, text) => ({ ...bothSay(l, r), named: feastName(text), holiday: undefined, hijri: undefined }),
  },
  {
    left: ['weekday'],
    right: ['week', 'year'],
    between: SPACE,
    example: ['Senin pekan lalu', '2023-04-24'],
    unless: (_, r) => r.weekend === true || r.shift?.unit !== 'W',
  },
  { left: ['dayOfMonth'], right: ['month'], between: SPACE, example: ['tanggal 5 bulan lalu', '2023-04-05'] },
  {
    left: ['day', 'month', 'partOfYear', 'feast', 'weekday'],
    right: ['year'],
    between: SPACE,
    example: ['Maret tahun lalu', '2022-03'],
    unless: (l, r) =>
      (saysYear(l) && saysYear(r)) ||
      r.last !== undefined ||
      (l.weekday !== undefined && l.month === undefined),
  },
  {
    left: ['weekday', 'day', 'month', 'year', 'feast', 'week', 'partOfYear'],
    right: ['direction'],
    between: SPACE,
    example: ['28 April lalu', '2023-04-28'],
    unless: (l) => l.shift !== undefined || l.toward !== undefined,
  },
]

/** `kemarin, Senin (1/5/2023)`: where a date is written, the move says nothing more; nor does a weekday beside a move. */
function saidTwice(move: Known, day: Known): Known {
  const known = bothSay(move, day)
  return day.month === undefined ? { ...known, weekday: undefined } : { ...known, shift: undefined }
}

const saysYear = ({ year, shift }: Known) => year !== undefined || shift !== undefined
