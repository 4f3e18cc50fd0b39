import { expect, it } from 'vitest'
import { findDates } from '../../src/date/find.js'
import { countDates, readTimeml } from '../../training/evaluate-dates.js'

const DOCUMENT = `<TimeML><DCT><TIMEX3 value="2023-5-2">Selasa</TIMEX3></DCT>
<TEXT>Banjir &amp; longsor <EVENT>terjadi</EVENT> <TIMEX3 tid="t1" value="2023-05-01">kemarin</TIMEX3> dan sejak <TIMEX3 value="2022">dua tahun</TIMEX3>.</TEXT></TimeML>`

it('reads the marks of a TimeML document, and scores them', () => {
  const document = readTimeml(DOCUMENT)
  expect(document.writtenOn).toBe('2023-05-02')
  expect(document.expected.map(({ start, end }) => document.text.slice(start, end))).toEqual([
    'kemarin',
    'dua tahun',
  ])
  const counts = { expected: 0, found: 0, exact: 0, touching: 0, values: 0 }
  countDates(document, findDates(document.text, { writtenOn: document.writtenOn }), counts)
  expect(counts).toEqual({ expected: 2, found: 2, exact: 2, touching: 2, values: 1 })
})
