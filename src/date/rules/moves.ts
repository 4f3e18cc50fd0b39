/** Moves from the day of writing or from a day just told, references, and what only stands beside another. */
import { AMOUNTS, counted, lengthOf, long, moved, movedBy } from './amounts.js'
import { isOfClock, number, type Rule } from './rule.js'

export const movesRules = (): readonly Rule[] => [
  // Moves from the day of writing.
  {
    notation: '[hari ]{days:kemarin}',
    example: ['kemarin', '2023-05-01'],
    read: (c) => ({ shift: { unit: 'D', count: number(c.days) } }),
  },
  {
    notation: 'kemarin <lusa|dulu>',
    example: ['kemarin lusa', '2023-04-30'],
    adds: { shift: { unit: 'D', count: -2 } },
  },
  { notation: 'lusa', example: ['lusa', '2023-05-04'], adds: { shift: { unit: 'D', count: 2 } } },
  {
    notation: '{unit:calendarUnit} ini',
    example: ['tahun ini', '2023'],
    read: (c) => (isOfClock(c.unit) ? { reference: 'PRESENT_REF' } : moved(c.unit, 0)),
  },
  {
    notation: '{unit:calendarUnit} [yang ]lalu',
    example: ['pekan lalu', '2023-W17'],
    read: (c) => moved(c.unit, -1),
  },
  {
    notation: '{unit:calendarUnit} kemarin',
    example: ['tahun kemarin', '2022'],
    read: (c) => moved(c.unit, -1),
  },
  {
    notation: '{unit:calendarUnit} <depan|mendatang|yang akan datang>',
    example: ['pekan depan', '2023-W19'],
    read: (c) => moved(c.unit, 1),
  },
  {
    notation: '{unit:calendarUnit} itu',
    example: ['tahun itu', '2023'],
    read: (c) => (isOfClock(c.unit) ? { reference: 'PAST_REF' } : moved(c.unit, 0, true)),
  },
  {
    notation: '{month} itu',
    example: ['Desember itu', '2022-12'],
    needs: 'month cue',
  },
  {
    notation: '{unit:calendarUnit} yang sama',
    example: ['hari yang sama', '2023-05-02'],
    read: (c) => moved(c.unit, 0, true),
  },
  {
    notation: '{unit:calendarUnit} sebelumnya',
    example: ['tahun sebelumnya', '2022'],
    read: (c) => moved(c.unit, -1, true),
  },
  {
    notation: '{unit:calendarUnit} kemudian',
    example: ['tahun berikutnya', '2024'],
    read: (c) => moved(c.unit, 1, true),
  },
  {
    notation: 'keesokan[ <harinya|hari>]',
    example: ['keesokan harinya', '2023-05-03'],
    adds: { shift: { unit: 'D', count: 1, told: true } },
  },
  {
    notation: 'kemarin harinya',
    example: ['esok harinya', '2023-05-03'],
    adds: { shift: { unit: 'D', count: 1, told: true } },
  },
  ...AMOUNTS.flatMap(({ notation: amount, words, length, before, behind }): Rule[] => [
    {
      notation: `${amount} [yang ]lalu`,
      example: [`${words} lalu`, before],
      read: (c) => movedBy(c.unit ?? c.one, -counted(c)),
    },
    {
      notation: `${amount} <mendatang|lagi|yang akan datang>`,
      example: [`${words} lagi`, behind],
      read: (c) => movedBy(c.unit ?? c.one, counted(c)),
    },
    {
      notation: `${amount} dari kini`,
      example: [`${words} dari sekarang`, behind],
      read: (c) => movedBy(c.unit ?? c.one, counted(c)),
    },
    {
      notation: `${amount} <kemudian|setelah itu>`,
      example: [`${words} kemudian`, behind],
      read: (c) => movedBy(c.unit ?? c.one, counted(c), true),
    },
    {
      notation: `${amount} <sebelumnya|sebelum itu>`,
      example: [`${words} sebelumnya`, before],
      read: (c) => movedBy(c.unit ?? c.one, -counted(c), true),
    },
    {
      notation: `${amount} <terakhir|belakangan>[ ini]`,
      example: [`${words} terakhir`, length],
      adds: { window: -1 },
      read: (c) => ({ length: lengthOf(c) }),
    },
    {
      notation: `${amount} ini`,
      example: [`${words} ini`, length],
      adds: { window: -1 },
      read: (c) => ({ length: lengthOf(c) }),
    },
    {
      notation: `<selama ${amount} mendatang|[selama ]${amount} ke depan>`,
      example: [`${words} ke depan`, length],
      adds: { window: 1 },
      read: (c) => ({ length: lengthOf(c) }),
    },
    {
      notation: `${amount} sekali`,
      example: [`${words} sekali`, length],
      adds: { every: true },
      read: (c) => ({ length: lengthOf(c) }),
    },
  ]),
  {
    notation: '{count}[ ]{unit:englishUnit} [yang ]lalu',
    example: ['3 j lalu', '2023-05-02T06:00'],
    reason: 'what programs print where room is short',
    read: (c) => movedBy(c.unit, -counted(c)),
  },
  {
    notation: '{count}[ ]hijriah [yang ]lalu',
    example: ['3 h lalu', '2023-04-29'],
    reason: 'the same of days, whose letter is that of Hijri years',
    read: (c) => ({ shift: { unit: 'D', count: -counted(c) } }),
  },
  {
    notation: '<{one}|{count} <{unit}|{unit:englishUnit}>> ago',
    example: ['2 hours ago', '2023-05-02T07:00'],
    read: (c) => movedBy(c.unit ?? c.one, -counted(c)),
  },
  {
    notation: 'beberapa <{unit}|waktu|saat> <[yang ]lalu|sebelumnya>',
    example: ['beberapa waktu lalu', 'PAST_REF'],
    adds: { reference: 'PAST_REF' },
  },
  {
    notation: 'beberapa <{unit}|waktu|saat> <mendatang|lagi|kemudian>',
    example: ['beberapa hari lagi', 'FUTURE_REF'],
    adds: { reference: 'FUTURE_REF' },
  },
  {
    notation: 'beberapa {unit} <terakhir|belakangan>[ ini]',
    example: ['beberapa tahun terakhir', 'PXY'],
    adds: { window: -1 },
    read: (c) => ({ length: long(undefined, c.unit) }),
  },
  {
    notation: 'beberapa {unit} ke depan',
    example: ['beberapa tahun ke depan', 'PXY'],
    adds: { window: 1 },
    read: (c) => ({ length: long(undefined, c.unit) }),
  },
  {
    notation: '{count}[ ]hr [yang ]lalu',
    example: ['2 hr lalu', '2023-04-30'],
    reason: 'short for `hari`; in English for `hour`',
    read: (c) => ({ shift: { unit: 'D', count: -counted(c) } }),
  },
  {
    notation: '{count}[ ]hr ago',
    example: ['2 hr ago', '2023-05-02T07:00'],
    read: (c) => ({ shift: { unit: 'TH', count: -counted(c) } }),
  },
  {
    notation: 'an {unit:englishUnit} ago',
    example: ['an hour ago', '2023-05-02T08:00'],
    read: (c) => moved(c.unit, -1),
  },
  ...(
    [
      ['last', -1, '2023-W17'],
      ['this', 0, '2023-W18'],
      ['next', 1, '2023-W19'],
    ] as const
  ).map(
    ([word, count, value]): Rule => ({
      notation: `${word} {unit:englishUnit}`,
      example: [`${word} week`, value],
      reason: 'last minute is a fixed phrase',
      read: (c) => (isOfClock(c.unit) ? undefined : moved(c.unit, count)),
    }),
  ),
  { notation: 'last <{weekday}|{month}>', example: ['last Monday', '2023-05-01'], adds: { toward: -1 } },
  { notation: 'next <{weekday}|{month}>', example: ['next Monday', '2023-05-08'], adds: { toward: 1 } },

  // Now, then and once.
  { notation: 'kini[ ini]', example: ['sekarang ini', 'PRESENT_REF'], adds: { reference: 'PRESENT_REF' } },
  {
    notation: '<era|masa> kini',
    example: ['zaman sekarang', 'PRESENT_REF'],
    adds: { reference: 'PRESENT_REF' },
  },
  { notation: 'saat ini', example: ['saat ini', 'PRESENT_REF'], adds: { reference: 'PRESENT_REF' } },
  {
    notation: 'saat kini[ ini]',
    example: ['saat sekarang', 'PRESENT_REF'],
    adds: { reference: 'PRESENT_REF' },
  },
  { notation: 'dewasa ini', example: ['dewasa ini', 'PRESENT_REF'], adds: { reference: 'PRESENT_REF' } },
  { notation: 'masa ini', example: ['masa ini', 'PRESENT_REF'], adds: { reference: 'PRESENT_REF' } },
  {
    notation: 'hari-hari ini',
    example: ['hari-hari ini', 'PRESENT_REF'],
    adds: { reference: 'PRESENT_REF' },
  },
  { notation: 'belakangan ini', example: ['belakangan ini', 'PAST_REF'], adds: { reference: 'PAST_REF' } },
  { notation: 'akhir-akhir ini', example: ['akhir-akhir ini', 'PAST_REF'], adds: { reference: 'PAST_REF' } },
  { notation: 'baru-baru ini', example: ['baru-baru ini', 'PAST_REF'], adds: { reference: 'PAST_REF' } },
  { notation: 'baru saja', example: ['baru saja', 'PAST_REF'], adds: { reference: 'PAST_REF' } },
  { notation: 'just now', example: ['just now', 'PAST_REF'], adds: { reference: 'PAST_REF' } },
  { notation: 'saat itu', example: ['saat itu', 'PAST_REF'], adds: { reference: 'PAST_REF' } },
  { notation: 'waktu itu', example: ['waktu itu', 'PAST_REF'], adds: { reference: 'PAST_REF' } },
  { notation: 'masa itu', example: ['masa itu', 'PAST_REF'], adds: { reference: 'PAST_REF' } },
  {
    notation: '<masa|waktu> [yang ]lalu',
    example: ['masa lalu', 'PAST_REF'],
    adds: { reference: 'PAST_REF' },
  },
  { notation: 'masa sebelumnya', example: ['masa sebelumnya', 'PAST_REF'], adds: { reference: 'PAST_REF' } },
  { notation: 'tempo <hari|dulu>', example: ['tempo hari', 'PAST_REF'], adds: { reference: 'PAST_REF' } },
  { notation: 'dulu kala', example: ['dahulu kala', 'PAST_REF'], adds: { reference: 'PAST_REF' } },
  { notation: 'dulu', example: ['dulu', 'PAST_REF'], adds: { reference: 'PAST_REF' }, needs: 'past cue' },
  {
    notation: '<era|masa|waktu> dulu[ kala]',
    example: ['zaman dulu', 'PAST_REF'],
    adds: { reference: 'PAST_REF' },
  },
  {
    notation: 'masa <depan|[[yang ]akan ]<datang|mendatang>>',
    example: ['masa depan', 'FUTURE_REF'],
    adds: { reference: 'FUTURE_REF' },
  },
  {
    notation: 'waktu <mendatang|nanti|yang akan datang>',
    example: ['waktu mendatang', 'FUTURE_REF'],
    adds: { reference: 'FUTURE_REF' },
  },
  { notation: 'sebentar lagi', example: ['sebentar lagi', 'FUTURE_REF'], adds: { reference: 'FUTURE_REF' } },
  {
    notation: 'tahun-tahun <mendatang|depan|kemudian>',
    example: ['tahun-tahun mendatang', 'FUTURE_REF'],
    adds: { reference: 'FUTURE_REF' },
  },
  {
    notation: '<hari-hari|masa-masa> <mendatang|[yang ]akan datang>',
    example: ['hari-hari mendatang', 'FUTURE_REF'],
    adds: { reference: 'FUTURE_REF' },
  },
  {
    notation: 'tahun-tahun <sebelumnya|lalu>',
    example: ['tahun-tahun sebelumnya', 'PAST_REF'],
    adds: { reference: 'PAST_REF' },
  },
  {
    notation: 'nanti',
    example: ['nanti', 'FUTURE_REF'],
    adds: { reference: 'FUTURE_REF' },
    first: true,
  },
  { notation: 'futureWords', example: ['tak lama lagi', 'FUTURE_REF'], adds: { reference: 'FUTURE_REF' } },
  { notation: 'pastWords', example: ['belum lama ini', 'PAST_REF'], adds: { reference: 'PAST_REF' } },
  { notation: 'kemudian hari', example: ['kemudian hari', 'FUTURE_REF'], adds: { reference: 'FUTURE_REF' } },

  // What stands before or behind an expression and never alone.
  { notation: '{mod:sekitar}', example: ['sekitar'], adds: { weak: true } },
  { notation: 'kira-kira', example: ['kira-kira'], adds: { weak: true, mod: 'APPROX' } },
  { notation: 'lebih kurang', example: ['lebih kurang'], adds: { weak: true, mod: 'APPROX' } },
  { notation: 'kurang lebih', example: ['kurang lebih'], adds: { weak: true, mod: 'APPROX' } },
  { notation: 'lebih dari', example: ['lebih dari'], adds: { weak: true, mod: 'MORE_THAN' } },
  { notation: 'paling tidak', example: ['paling tidak'], adds: { weak: true, mod: 'EQUAL_OR_MORE' } },
  { notation: 'kurang dari', example: ['kurang dari'], adds: { weak: true, mod: 'LESS_THAN' } },
  { notation: 'selama', example: ['selama'], adds: { weak: true, during: true } },
  { notation: 'lalu', example: ['lalu'], adds: { weak: true, toward: -1 } },
  { notation: 'yang lalu', example: ['yang lalu'], adds: { weak: true, toward: -1 } },
  { notation: 'ini', example: ['ini'], adds: { weak: true, toward: 0 } },
  {
    notation: '<mendatang|depan|nanti|yang akan datang>',
    example: ['mendatang'],
    adds: { weak: true, toward: 1 },
  },
  { notation: 'tadi', example: ['tadi'], adds: { weak: true, toward: -1 } },
  {
    notation: '<{weekday}[ {part}]|{month}> {days:kemarin}',
    example: ['Senin kemarin', '2023-05-01'],
    read: (c) => ({ toward: number(c.days) < 0 ? -1 : 1 }),
  },
]
