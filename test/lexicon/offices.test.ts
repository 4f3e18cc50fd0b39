import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { holderOf } from '../../src/lexicon/offices.js'

describe('holderOf', () => {
  it.each([
    ['Menkeu', '2025-09-07', 'Sri Mulyani Indrawati'],
    ['Menteri Keuangan RI', '2025-09-08T10:00+07:00', 'Purbaya Yudhi Sadewa'],
    ['Presiden', '2019-05-02', 'Joko Widodo'],
    ['Presiden RI', '2025-05-02', 'Prabowo Subianto'],
    ['Presiden AS', '2022', 'Joe Biden'],
    ['Gubernur Jabar', '2023-01', 'Ridwan Kamil'],
    ['Gubernur DKI', '2019-10', 'Anies Baswedan'],
    ['Gubernur BI', '2023-05-02', 'Perry Warjiyo'],
    ['Gubernur Bank Indonesia', '2014-05-02', 'Agus Martowardojo'],
    ['KSAD', '2019-05-02', 'Andika Perkasa'],
    ['Mendikdasmen', '2025-01-02', "Abdul Mu'ti"],
    ['Menko Polhukam', '2020-02-02', 'Mahfud MD'],
    ['Menteri ESDM', '2025-01-02', 'Bahlil Lahadalia'],
    ['Ketua DPR RI', '2025-01-02', 'Puan Maharani'],
    ['Ketua Mahkamah Konstitusi', '2019-01-02', 'Anwar Usman'],
    ['Kepala BGN', '2025-01-02', 'Dadan Hindayana'],
    ['Ketua Umum Golkar', '2025-01-02', 'Bahlil Lahadalia'],
    ['Sekjen PBB', '2025-01-02', 'António Guterres'],
    ['PM Jepang', '2015-01-02', 'Shinzo Abe'],
  ])('knows %s on %s', (office, day, holder) => {
    expect(holderOf(office, day)).toBe(holder)
  })

  it.each([
    ['Menkeu', '2025-09', 'changed hands within the month'],
    ['Menkeu', '2025', 'or the year'],
    ['Gubernur DKI Jakarta', '2024-01-01', 'was held by an acting governor'],
    ['Gubernur', '2025-01-01', 'is one of many'],
    ['Menkeu', '2030-01-01', 'is not known so late'],
    ['Menkeu', 'kemarin', 'needs a day'],
    ['Menteri Sihir', '2025-01-01', 'does not exist'],
    ['', '2025-01-01', 'is nothing'],
  ])('gives no holder: %s on %s %s', (office, day) => {
    expect(holderOf(office, day)).toBeUndefined()
  })
})

describe('the dictionary of offices', () => {
  const lines = readFileSync('dictionaries/offices.txt', 'utf8').split('\n')
  const rows = lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'))

  it('gives each term a holder, a beginning and a later end', () => {
    for (const [office, holder, from, to, ...more] of rows) {
      expect(`${office} ${holder}`).toMatch(/\S \S/)
      expect(from).toMatch(/^\d{4}(-\d\d){0,2}$/)
      expect(to).toMatch(/^\d{4}(-\d\d){0,2}$/)
      expect(from! < to!).toBe(true)
      expect(more).toEqual([])
    }
  })

  it('gives no office to two at once', () => {
    for (const [office, holder, from, to] of rows) {
      const others = rows.filter(
        (row) =>
          row[0] === office && !(row[1] === holder && row[2] === from) && row[2]! < to! && row[3]! > from!,
      )
      expect(others, `${office} ${holder}`).toEqual([])
    }
  })

  it('finds every term by its own line', () => {
    for (const [office, holder, from] of rows) {
      if (from!.length === 10) expect(holderOf(office!, from!), office).toBe(holder)
    }
  })
})
