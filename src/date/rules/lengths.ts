/** How long, and how often. */
import type { DateModifier } from '../../document.js'
import type { Length } from '../known.js'
import type { WordValue } from '../lexicon.js'
import { lengthOf, long, SPAN_OF_COUNTS } from './amounts.js'
import { isNight, number, type Rule, unitOf } from './rule.js'

export const lengthsRules = (): readonly Rule[] => [
  // How long.
  { notation: '{count} {unit}', example: ['dua tahun', 'P2Y'], read: (c) => ({ length: lengthOf(c) }) },
  { notation: '{one}', example: ['setahun', 'P1Y'], read: (c) => ({ length: lengthOf(c) }) },
  {
    notation: `${SPAN_OF_COUNTS} {unit}`,
    example: ['dua-tiga hari', 'P3D'],
    adds: { mod: 'APPROX' },
    read: (c) => (number(c.most) > number(c.count) ? { length: long(c.most, c.unit) } : undefined),
  },
  {
    notation: '{count} ({again:count}) {unit}',
    example: ['3 (tiga) bulan', 'P3M'],
    reason: 'contracts and laws write the number twice',
    read: (c) => (c.count === c.again ? { length: lengthOf(c) } : undefined),
  },
  {
    notation: '{times:count}[ ]×[ ]{count} {unit}',
    example: ['2x24 jam', 'PT48H'],
    read: (c) => ({ length: long(number(c.times) * number(c.count), c.unit) }),
  },
  {
    notation: '{count} hari[,][ dan] {nights:count} {part}',
    example: ['3 hari 2 malam', 'P3D'],
    reason: 'how long a trip is',
    read: (c) => ({ length: { D: number(c.count) } }),
  },
  {
    notation: '{nights:numberWord} {part}',
    example: ['dua malam', 'P2NI'],
    read: (c) => (isNight(c.part) ? { length: { NI: number(c.nights) } } : undefined),
  },
  { notation: 'seharian', example: ['seharian', 'P1D'], adds: { length: { D: 1 } } },
  { notation: 'semalaman', example: ['semalaman', 'P1NI'], adds: { length: { NI: 1 } } },
  {
    notation: '<sebentar|sementara waktu|beberapa <waktu|saat>[ <terakhir|belakangan>[ ini]]>',
    example: ['beberapa saat', 'PXX'],
    adds: { length: {} },
  },
  {
    notation: '{count} {more:setengah} {unit}',
    example: ['dua setengah tahun', 'P2.5Y'],
    read: (c) => ({ length: lengthOf(c) }),
  },
  {
    notation: 'beberapa {unit}',
    example: ['beberapa hari', 'PXD'],
    read: (c) => ({ length: long(undefined, c.unit) }),
  },
  {
    notation: '{scale:bertahun}-{unit}',
    example: ['bertahun-tahun', 'PXY'],
    read: (c) => ({ length: manyOf(c.scale) }),
  },

  // Again and again.
  {
    notation: 'setiap {unit}',
    example: ['setiap hari', 'P1D'],
    adds: { every: true },
    read: (c) => ({ length: long(1, c.unit) }),
  },
  {
    notation: 'setiap {unitly}',
    example: ['setiap harinya', 'P1D'],
    read: (c) => ({ every: true, length: long(1, c.unitly) }),
  },
  {
    notation: '{one}[-][ ]<hari|harinya>',
    example: ['sehari-hari', 'P1D'],
    read: (c) => (unitOf(c.one).unit === 'D' ? { every: true, length: { D: 1 } } : undefined),
  },
  {
    notation: 'sekali [dalam |dalam waktu ]{one}',
    example: ['sekali setahun', 'P1Y'],
    adds: { every: true, freq: '1X' },
    read: (c) => ({ length: long(1, c.one) }),
  },
  {
    notation: 'setiap {count} {unit}[ sekali]',
    example: ['setiap dua jam', 'PT2H'],
    adds: { every: true },
    read: (c) => ({ length: long(c.count, c.unit) }),
  },
  {
    notation: 'setiap {one}[ sekali]',
    example: ['setiap sepekan', 'P1W'],
    adds: { every: true },
    read: (c) => ({ length: long(1, c.one) }),
  },
  { notation: 'setiap[ hari] {weekday}', example: ['setiap Senin', 'XXXX-WXX-1'], adds: { every: true } },
  { notation: 'setiap {month}', example: ['setiap Mei', 'XXXX-05'], adds: { every: true } },
  { notation: 'setiap bulan {month}', example: ['setiap bulan Mei', 'XXXX-05'], adds: { every: true } },
  {
    notation: 'setiap [tanggal ]{day} {month}',
    example: ['setiap 17 Agustus', 'XXXX-08-17'],
    adds: { every: true },
  },
  { notation: 'setiap tanggal {day}', example: ['setiap tanggal 5', 'XXXX-XX-05'], adds: { every: true } },
  {
    notation: 'setiap {part} {weekday}',
    example: ['setiap malam Minggu', 'XXXX-WXX-6TNI'],
    adds: { every: true },
    read: (c) => (isNight(c.part) ? { eve: true } : {}),
  },
  { notation: 'setiap {part}[ hari]', example: ['setiap pagi', 'XXXX-XX-XXTMO'], adds: { every: true } },
  {
    notation: 'setiap akhir <pekan|minggu>',
    example: ['setiap akhir pekan', 'XXXX-WXX-WE'],
    adds: { every: true, weekend: true },
  },
  {
    notation: 'setiap {mod:akhir} {unit:calendarUnit}',
    example: ['setiap akhir tahun', 'P1Y'],
    adds: { every: true },
    read: (c) => ({ mod: c.mod as DateModifier, length: long(1, c.unit) }),
  },
  {
    notation: 'setiap pukul {hour}[<.|:>{minute}]',
    example: ['setiap pukul 07.00', 'XXXX-XX-XXT07:00'],
    adds: { every: true },
  },
  { notation: 'setiap {holiday}', example: ['setiap Lebaran', 'XXXX-XX-XX'], adds: { every: true } },
  {
    notation: '{times:count} kali <{one}|per {unit}|setiap {every:unit}>',
    example: ['dua kali sepekan', 'P1W'],
    adds: { every: true },
    read: (c) => ({ length: long(1, c.one ?? c.unit ?? c.every), freq: `${c.times}X` }),
  },
  {
    notation: '{times:count} kali dalam {one}',
    example: ['dua kali dalam sepekan', 'P1W'],
    adds: { every: true },
    read: (c) => ({ length: long(1, c.one), freq: `${c.times}X` }),
  },
]

function manyOf(scale: WordValue): Length {
  const unit = scale as string
  return unit === '100Y' ? { Y: 'X' } : { [unit]: 'X' }
}
