import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDate } from '../../src/date/field.js'
import { findDates } from '../../src/date/find.js'
import { readRules } from '../../src/date/rules/index.js'
import { expectLinearTime } from '../linear-time.js'

const WRITTEN = { writtenOn: '2023-05-02T09:00+07:00' }

describe('findDates', () => {
  it('gives type, value, modifier and half-open instants', () => {
    expect(findDates('Proyek rampung akhir Maret 2023.', WRITTEN)).toEqual([
      {
        start: 15,
        end: 31,
        text: 'akhir Maret 2023',
        type: 'DATE',
        value: '2023-03',
        mod: 'END',
        from: '2023-03-01T00:00',
        to: '2023-04-01T00:00',
      },
    ])
  })

  it.each([
    ['pukul 16.30 WIB', '2023-05-02T16:30+07:00', '2023-05-02T16:31+07:00'],
    ['pukul 08.00-10.00 WIB', '2023-05-02T08:00+07:00', '2023-05-02T10:00+07:00'],
    ['tadi malam', '2023-05-01T18:00', '2023-05-02T00:00'],
    ['pekan lalu', '2023-04-24T00:00', '2023-05-01T00:00'],
    ['dua pekan terakhir', '2023-04-19T00:00', '2023-05-03T00:00'],
    ['kuartal I 2023', '2023-01-01T00:00', '2023-04-01T00:00'],
    ['Q3 hingga kuartal I/2023', '2022-07-01T00:00', '2023-04-01T00:00'],
    ['30 Desember hingga 2 Januari 2023', '2022-12-30T00:00', '2023-01-03T00:00'],
  ])('%s lasts from %s to %s', (text, from, to) => {
    expect(findDates(text, WRITTEN)[0]).toMatchObject({ from, to })
  })

  it('keeps a weekday that disagrees with its date, and says so', () => {
    const [mention] = findDates('Senin (2/5/2023)', WRITTEN)
    expect(mention).toMatchObject({ value: '2023-05-02', weekdayConflict: true })
    expect(findDates('Selasa (2/5/2023)', WRITTEN)[0]).not.toHaveProperty('weekdayConflict')
  })

  it.each([
    ['setiap Senin', { type: 'SET', quant: 'EVERY' }],
    ['dua kali sepekan', { type: 'SET', freq: '2X' }],
    ['Idul Fitri 2023', { name: 'Idul Fitri' }],
    ['sekitar dua tahun', { type: 'DURATION', mod: 'APPROX' }],
    ['lebih dari 50 tahun', { type: 'DURATION', mod: 'MORE_THAN' }],
  ])('says of %s what a value cannot', (text, expected) => {
    expect(findDates(text, WRITTEN)[0]).toMatchObject(expected)
  })

  it('gives no calendar time to what is relative, without a time of writing', () => {
    const [mention] = findDates('kemarin')
    expect(mention).toMatchObject({ value: '-P1D' })
    expect(mention).not.toHaveProperty('from')
  })

  it('refuses what is no text and no time', () => {
    expect(() => findDates(undefined as never)).toThrow(/text must be a string/)
    expect(() => findDates('kemarin', { writtenOn: '2 Mei' })).toThrow(RangeError)
  })
})

describe('parseDate', () => {
  it.each([
    ['Selasa, 02 Mei 2023 | 14:30 WIB', '2023-05-02T14:30+07:00'],
    ['3 hari lalu', '2023-04-29'],
    ['Diperbarui 3 hari yang lalu', '2023-04-29'],
    ['Sel, 02 Mei 2023', '2023-05-02'],
    ['02/05/2023 14:30', '2023-05-02T14:30'],
    ['2023-05-02T14:30:00+07:00', '2023-05-02T14:30:00+07:00'],
    ['Diterbitkan 2 jam yang lalu', '2023-05-02T07:00'],
  ])('reads %s', (text, value) => {
    expect(parseDate(text, WRITTEN)?.value).toBe(value)
  })

  it('gives undefined where there is no date', () => {
    expect(parseDate('Redaksi')).toBeUndefined()
  })
})

describe('on any text', () => {
  const words = fc.constantFrom(
    ...readRules().map(({ example: [text] }) => text),
    ...[
      'dan',
      ',',
      '.',
      '(',
      ')',
      '-',
      '/',
      '\n\n',
      'rumah',
      '😀',
      '\ud800',
      'Mei',
      '31',
      '99',
      '00',
      'lalu',
      'hingga',
    ],
  )
  const texts = fc.oneof(
    fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
    fc.array(words, { maxLength: 12 }).map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )

  // Random seeds are for `npm run fuzz`; the first of these once met a range behind a feast.
  const SEEDS = [-1588250237, 1, 2]

  it.each(SEEDS)(
    'spans are of the text, in order, without overlap; the same text gives the same (seed %d)',
    (seed) => {
      fc.assert(
        fc.property(
          texts,
          fc.constantFrom(undefined, '2023-05-02', '2024-02-29T23:59+09:00'),
          (text, writtenOn) => {
            const options = writtenOn === undefined ? {} : { writtenOn }
            const found = findDates(text, options)
            let end = 0
            for (const mention of found) {
              expect(mention.start).toBeGreaterThanOrEqual(end)
              expect(mention.end).toBeGreaterThan(mention.start)
              expect(text.slice(mention.start, mention.end)).toBe(mention.text)
              expect(mention.value, text).not.toMatch(/NaN|undefined|^$|\/.*\//)
              if (mention.from && mention.to) expect(mention.from <= mention.to, text).toBe(true)
              end = mention.end
            }
            expect(findDates(text, options)).toEqual(found)
          },
        ),
        { numRuns: 1000, seed },
      )
    },
  )

  const points = fc.constantFrom(
    ...readRules().flatMap(({ example: [text, value] }) =>
      value === undefined || /\//.test(value) ? [] : [text],
    ),
    ...[
      '31/12/2023',
      '1 Januari 2020',
      'Idul Fitri 1445 H',
      'Senin',
      'pukul 23.00',
      'Ramadan',
      'kuartal IV 2022',
    ],
  )
  const joints = fc.constantFrom(
    ' hingga ',
    ' - ',
    '-',
    '–',
    ' sampai dengan ',
    ' s.d. ',
    ', ',
    ' (',
    ' ',
    '/',
  )

  it('ranges of any two expressions have two ends, in their order', () => {
    fc.assert(
      fc.property(points, joints, points, joints, points, (a, between, b, behind, c) => {
        for (const text of [`${a}${between}${b}`, `${a}${between}${b}${behind}${c}`]) {
          for (const { value, from, to } of findDates(`Rapat ${text}).`, WRITTEN)) {
            expect(value.split('/').length, text).toBeLessThanOrEqual(2)
            const [first, last] = value.split('/').map((end) => /^\d{4}-\d\d-\d\d$/.exec(end)?.[0])
            if (first && last) expect(first <= last, `${text}: ${value}`).toBe(true)
            if (from && to && from.length === to.length) expect(from <= to, `${text}: ${value}`).toBe(true)
          }
        }
      }),
      { numRuns: 3000, seed: 20 },
    )
  })

  const MONTHS =
    'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ')
  const two = (n: number) => `${n}`.padStart(2, '0')

  it('an impossible day is no day', () => {
    const parts = [
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1900, max: 2099 }),
    ]
    fc.assert(
      fc.property(parts[0]!, parts[1]!, parts[2]!, (day, month, year) => {
        const exists = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1
        const value = `${year}-${two(month)}-${two(day)}`
        const name = MONTHS[month - 1]!
        for (const text of [
          `${day} ${name} ${year}`,
          `${day}/${month}/${year}`,
          `${year}-${two(month)}-${two(day)}`,
          `${year}-${two(month)}-${two(day)}T10:00:00Z`,
          `Senin (${day}/${month}/${year})`,
          `pukul 10.00 WIB, ${day} ${name} ${year}`,
        ]) {
          const found = findDates(`Rapat digelar ${text} di Palu.`, WRITTEN)
          expect(
            found.some((mention) => mention.value.startsWith(value)),
            text,
          ).toBe(exists)
        }
      }),
      { numRuns: 300, seed: 20 },
    )
  })

  it.each([
    '1/',
    '1 ',
    'Senin ',
    'dua puluh ',
    '(1/5) ',
    'akhir ',
    '2023-',
    'a',
    '16.30 ',
    'lalu ',
    "'",
    '9',
    'sekitar selama ',
  ])('takes time in proportion to a long run of %j', (piece) => {
    expectLinearTime((text) => findDates(text, WRITTEN), piece)
  })
})
