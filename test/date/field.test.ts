import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDate } from '../../src/date/field.js'

const value = (text: string) => parseDate(text)?.value

describe('parseDate', () => {
  it.each([
    // ISO and databases
    ['2026-04-24T20:05:11.000Z', '2026-04-24T20:05:11Z'],
    ['2026-04-24T20:05:11Z', '2026-04-24T20:05:11Z'],
    ['2026-04-24T20:05Z', '2026-04-24T20:05Z'],
    ['2026-04-24T20:05:11.123456+07:00', '2026-04-24T20:05:11+07:00'],
    ['2026-04-24T20:05:11+0700', '2026-04-24T20:05:11+07:00'],
    ['2026-04-24T20:05:11-0330', '2026-04-24T20:05:11-03:30'],
    ['2026-04-24T20:05:11+00:00', '2026-04-24T20:05:11+00:00'],
    ['2026-04-24 20:05:11 +07:00', '2026-04-24T20:05:11+07:00'],
    ['2026-04-24 20:05:11+07', '2026-04-24T20:05:11+07:00'],
    ['2026-04-24 20:05:11.52', '2026-04-24T20:05:11'],
    ['2026-04-24 T20:05Z', '2026-04-24T20:05Z'],
    ['2026-04-24 20:05:11 UTC', '2026-04-24T20:05:11Z'],
    ['2026/04/24 20:05:11', '2026-04-24T20:05:11'],
    ['2026/04/24 20:05', '2026-04-24T20:05'],
    ['2019-09-28WIB19:17:34+07:00', '2019-09-28T19:17:34+07:00'],
    ['  2026-04-24  ', '2026-04-24'],
    // seconds and milliseconds
    ['1777035911', '2026-04-24T13:05:11Z'],
    ['1777035911000', '2026-04-24T13:05:11Z'],
    // feeds and programs
    ['Fri, 24 Apr 2026 20:05:11 +0700', '2026-04-24T20:05:11+07:00'],
    ['Fri, 24 Apr 26 20:05 GMT', '2026-04-24T20:05Z'],
    ['Jum, 24 Apr 2026 20:05:11 +0700', '2026-04-24T20:05:11+07:00'],
    ['Jumat, 24 April 2026 20:05:11 +0700', '2026-04-24T20:05:11+07:00'],
    ['Tue, 05 Aug 2025 09:00:00 GMT+7', '2025-08-05T09:00:00+07:00'],
    ['Tue, 05 Aug 2025 09:00:00 (GMT+7)', '2025-08-05T09:00:00+07:00'],
    ['Tue Aug 05 2025 09:00:00 GMT+0700 (Western Indonesia Time)', '2025-08-05T09:00:00+07:00'],
    ['Tue Aug 05 2025 09:00:00 GMT+0800 (Waktu Indonesia Tengah)', '2025-08-05T09:00:00+08:00'],
    ['Tue Aug 05 09:00:00 WIB 2025', '2025-08-05T09:00:00+07:00'],
    ['Tue Aug 05 09:00:00 2025', '2025-08-05T09:00:00'],
    // pages
    ['24 Apr 2026 20.05.11 WIB', '2026-04-24T20:05:11+07:00'],
    ['24 Apr 2026 pk. 20.05', '2026-04-24T20:05'],
    ['24 Apr 2026 20:05WIB', '2026-04-24T20:05+07:00'],
    ['24 Apr 2026, 20:05  WIB', '2026-04-24T20:05+07:00'],
    ['12 Agst 2026 20:05 WITA', '2026-08-12T20:05+08:00'],
    ['14:30 WIB, Selasa 2 Mei 2023', '2023-05-02T14:30+07:00'],
    ['14:30 WIB | Selasa, 2 Mei 2023', '2023-05-02T14:30+07:00'],
    ['Selasa, 02 Mei 2023 | Jam: 14:30 WIB', '2023-05-02T14:30+07:00'],
    ['Selasa, 02 Mei 2023 - 14:30 WIB', '2023-05-02T14:30+07:00'],
    ['Selasa, 2/5/2023 14.30 WITA', '2023-05-02T14:30+08:00'],
    ['May 2, 2023 at 2:30 pm', '2023-05-02T14:30'],
    ['May 2nd, 2023', '2023-05-02'],
    ['Diperbarui 2 Mei 2023 14.30 WIB', '2023-05-02T14:30+07:00'],
    ['Terbit: Selasa, 2 Mei 2023', '2023-05-02'],
    ['Kamis. 24 Mar 2022 23:58 WIB', '2022-03-24T23:58+07:00'],
    ['9 Juli 2022 · 14:10 WIB', '2022-07-09T14:10+07:00'],
    ['9 Juli 2022 • 14.10', '2022-07-09T14:10'],
    ['Published on 2 May 2023', '2023-05-02'],
    // months in lower case and spelled otherwise
    ['12 okt 2024', '2024-10-12'],
    ['12 agt 2024 09:10 WIB', '2024-08-12T09:10+07:00'],
    ['12 Agust 2024', '2024-08-12'],
    ['2020 Agustus 29', '2020-08-29'],
    ['2020 Agu 29', '2020-08-29'],
    ['12-des-2024', '2024-12-12'],
    ['sel, 2 mei 2023', '2023-05-02'],
    ['2023 mei 2', '2023-05-02'],
    ['05 Agu 22', '2022-08-05'],
    ['Jumat, 05 Agustus 2022 14.30.00 Waktu Indonesia Tengah', '2022-08-05T14:30:00+08:00'],
    ['5 Agustus 2022 14.30.00 WITA', '2022-08-05T14:30:00+08:00'],
    ['1 Mei 2023–5 Mei 2023', '2023-05-01/2023-05-05'],
    ['1 Mei 2023-5 Mei 2023', '2023-05-01/2023-05-05'],
    ['1/5/2023–5/5/2023', '2023-05-01/2023-05-05'],
    ['1/5/2023 - 5/5/2023', '2023-05-01/2023-05-05'],
  ])('reads %s', (text, expected) => {
    expect(value(text)).toBe(expected)
  })

  it.each([
    'Redaksi',
    'Redaksi, 2 Mei 2023',
    '2 Mei 2023 oleh Rina',
    '2 Mei 2023, 1.229 Views',
    '2026-04-24T20:05:11+99:00',
    '2026-04-24T25:05:11',
    '2026-13-24',
    '31 Februari 2023',
    '2026-02-30T09:00:00Z',
    '12 foo 2024',
    '2 Mei 2023 dan 3 Mei 2024',
    '12345',
    '',
    `2 Mei 2023${' '.repeat(300)}`,
  ])('does not read %j in part', (text) => {
    expect(parseDate(text)).toBeUndefined()
  })

  it('gives the place of the date, and its time', () => {
    expect(parseDate('Terbit: 2 Mei 2023')).toEqual({
      start: 8,
      end: 18,
      text: '2 Mei 2023',
      type: 'DATE',
      value: '2023-05-02',
      from: '2023-05-02T00:00',
      to: '2023-05-03T00:00',
    })
    expect(parseDate(' 1777035911 ')).toMatchObject({ start: 1, end: 11, from: '2026-04-24T13:05Z' })
  })

  it('refuses what is no text and no time', () => {
    expect(() => parseDate(undefined as never)).toThrow(/text must be a string/)
    expect(() => parseDate('kemarin', { writtenOn: '2 Mei' })).toThrow(RangeError)
  })
})

describe('what software prints as Indonesian', () => {
  const styles = ['full', 'long', 'medium', 'short'] as const
  const zones = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 }
  const days = Array.from({ length: 12 }, (_, month) => Date.UTC(2022, month, 3 + 2 * month, 7, 5, 9))

  it.each(styles)('reads whole all that Intl prints with dateStyle %s', (dateStyle) => {
    for (const timeStyle of [undefined, ...styles]) {
      for (const [timeZone, hours] of Object.entries(zones)) {
        for (const at of days) {
          const format = new Intl.DateTimeFormat('id', {
            dateStyle,
            timeZone,
            ...(timeStyle && { timeStyle }),
          })
          const text = format.format(at)
          const local = new Date(at + hours * 3_600_000).toISOString()
          const clock = timeStyle === undefined ? '' : local.slice(10, timeStyle === 'short' ? 16 : 19)
          const zone = timeStyle === 'full' || timeStyle === 'long' ? `+0${hours}:00` : ''
          expect(value(text), text).toBe(local.slice(0, 10) + clock + zone)
        }
      }
    }
  })

  /** A time in numbers, and how feeds print it. */
  const WEEKDAYS = ['Sun Mon Tue Wed Thu Fri Sat', 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu']
  const MONTHS = [
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des',
    'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  ]
  const two = (n: number) => `${n}`.padStart(2, '0')
  const SUFFIXES: Readonly<Record<string, string>> = {
    '+0700': '+07:00', '+0800': '+08:00', '+0900': '+09:00', '+0000': '+00:00', GMT: 'Z', UTC: 'Z', WIB: '+07:00', 'GMT+7': '+07:00', '+07:00': '+07:00', '-0500': '-05:00',
  } // biome-ignore format: a table

  it('reads whole 500 pubDates of feeds', () => {
    const parts = fc.record({
      at: fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2030, 0, 1) }),
      weekdays: fc.constantFrom(undefined, ...WEEKDAYS),
      months: fc.constantFrom(...MONTHS),
      zone: fc.constantFrom(...Object.keys(SUFFIXES)),
      seconds: fc.boolean(),
      padded: fc.boolean(),
    })
    fc.assert(
      fc.property(parts, ({ at, weekdays, months, zone, seconds, padded }) => {
        const time = new Date(at)
        const weekday = weekdays === undefined ? '' : `${weekdays.split(' ')[time.getUTCDay()]}, `
        const day = padded ? two(time.getUTCDate()) : time.getUTCDate()
        const clock = time.toISOString().slice(11, seconds ? 19 : 16)
        const month = months.split(' ')[time.getUTCMonth()]
        const text = `${weekday}${day} ${month} ${time.getUTCFullYear()} ${clock} ${zone}`
        expect(value(text), text).toBe(`${time.toISOString().slice(0, 10)}T${clock}${SUFFIXES[zone]}`)
      }),
      { numRuns: 500, seed: 20 },
    )
  })
})
