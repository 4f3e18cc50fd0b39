import { expect, it } from 'vitest'
import { PROVINCES, provinceOf } from '../../src/batch/report/provinces.js'
import { areaWithCode } from '../../src/lexicon/area-codes.js'

it('has each province of the codes once, on a square of its own', () => {
  expect(PROVINCES).toHaveLength(38)
  for (const { iso } of PROVINCES) expect(areaWithCode(iso)?.level).toBe('province')
  expect(new Set(PROVINCES.map(({ iso }) => iso)).size).toBe(38)
  expect(new Set(PROVINCES.map(({ column, row }) => `${column},${row}`)).size).toBe(38)
})

it.each([
  ['ID-JB', 'Jawa Barat'],
  ['32.73', 'Jawa Barat'],
  ['31.71', 'Jakarta'],
  ['96.71', 'Papua Barat Daya'],
  ['99.99', undefined],
  ['', undefined],
])('puts %s in %s', (code, name) => {
  expect(provinceOf(code)?.name).toBe(name)
})
