import { describe, expect, it } from 'vitest'
import { addRow, type FlatRows, findRow, layOutRows, readRows } from '../../src/crf/row-table.js'
import { seededRandom } from '../../training/random.js'

/** As many rows as asked for, of one to four labels each, with the keys spread over `keyBits` or all in one bucket. */
function rowsOf(count: number, keyBits: number, from = 0): FlatRows {
  const random = seededRandom(7)
  const keys = new Set<number>()
  while (keys.size < count) keys.add(from + Math.floor(random() * (from > 0 ? 1024 : 2 ** keyBits)))
  const starts = [0]
  const places: number[] = []
  for (let row = 0; row < count; row++) {
    const head = 0
    places.push(head)
    for (let label = row % 3; label < 17; label += 5)
      places.push((Math.floor(random() * 265 - 132) << 6) | label)
    starts.push(places.length)
  }
  return {
    keys: Int32Array.from(keys).sort(),
    starts: Int32Array.from(starts),
    rows: Int16Array.from(places),
  }
}

describe.each([
  ['no row', rowsOf(0, 26)],
  ['one row', rowsOf(1, 26)],
  ['many rows', rowsOf(5000, 26)],
  ['rows in one bucket', rowsOf(300, 26, 60_000_256)],
])('a table of %s', (_, rows) => {
  const weights = rows.rows.slice()
  const table = layOutRows(rows, 26)

  it('gives back all rows, in order', () => {
    const { keys, starts } = readRows(table, rows.keys.length)
    expect(keys).toEqual(rows.keys)
    expect(starts).toEqual(rows.starts)
  })

  it('adds up the weights of each key', () => {
    rows.keys.forEach((key, row) => {
      const sums = new Int32Array(18).fill(1)
      addRow(table, key, sums, 1)
      const expected = new Int32Array(18).fill(1)
      for (const weight of weights.slice(rows.starts[row]! + 1, rows.starts[row + 1]))
        expected[1 + (weight & 63)]! += weight >> 6
      expect(sums).toEqual(expected)
    })
  })

  it('knows no other key', () => {
    const known = new Set(rows.keys)
    const others = [1, 2 ** 25, ...rows.keys]
      .flatMap((key) => [key - 1, key + 1])
      .filter((key) => key > 0 && !known.has(key))
    for (const key of others) expect(findRow(table, key)).toBe(-1)
  })
})
