import { describe, expect, it } from 'vitest'
import { isNumberWord, readNumber, readNumberWords, scaleOf } from '../../src/entity/numbers.js'

describe('readNumber', () => {
  it.each([
    ['7', 7],
    ['1.234', 1234],
    ['1.234.567', 1_234_567],
    ['1.234,5', 1234.5],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['12.5', 12.5],
    ['1234.567', 1234.567],
    ['1,234.56', 1234.56],
    ['1,234', 1234],
    ['1,234,567', 1_234_567],
    ['1,2345', 1.2345],
  ] as const)('%s', (written, value) => {
    expect(readNumber(written, false)).toBe(value)
  })

  it.each([
    ['1,234', 1.234],
    ['1.234', 1234],
    ['1,5', 1.5],
  ] as const)('%s before a scale', (written, value) => {
    expect(readNumber(written, true)).toBe(value)
  })

  it.each(['', 'a', '1a', 'a1', ',5', '.5', '-5', '1 2'])('%j is none', (written) => {
    expect(readNumber(written, false)).toBeUndefined()
  })

  it('knows no infinity', () => {
    expect(readNumber('9'.repeat(400), false)).toBeUndefined()
  })
})

describe('readNumberWords', () => {
  const read = (words: string) => readNumberWords((i) => words.split(' ')[i], 0)

  it.each([
    ['nol', 0],
    ['tujuh', 7],
    ['sepuluh', 10],
    ['sebelas', 11],
    ['dua belas', 12],
    ['sembilan belas', 19],
    ['dua puluh', 20],
    ['tiga puluh enam', 36],
    ['seratus lima', 105],
    ['dua ratus lima puluh', 250],
    ['dua ratus lima puluh tiga', 253],
    ['seribu empat ratus', 1400],
    ['dua setengah', 2.5],
    ['setengah', 0.5],
    ['delapan ribu lima ratus', 8500],
    ['seratus dua puluh ribu tiga', 120_003],
    ['sejuta', 1e6],
    ['semiliar', 1e9],
    ['setriliun', 1e12],
  ] as const)('%s', (words, value) => {
    expect(read(words)).toEqual({ value, end: words.split(' ').length })
  })

  it('leaves a scale for the caller, and what is no number', () => {
    expect(read('dua ribu rupiah')).toEqual({ value: 2, end: 1 })
    expect(read('dua ribu')).toEqual({ value: 2, end: 1 })
    expect(read('lima juta orang')).toEqual({ value: 5, end: 1 })
    expect(read('orang lima')).toBeUndefined()
    expect(read('ribu lima')).toBeUndefined()
    expect(readNumberWords((i) => ['a', 'b', 'dua', 'puluh'][i], 2)).toEqual({ value: 20, end: 4 })
  })
})

describe('words of numbers', () => {
  it('are known, and nothing that objects have by nature', () => {
    expect(['satu', 'setengah', 'sejuta'].every(isNumberWord)).toBe(true)
    expect(['juta', 'toString', 'constructor', ''].some(isNumberWord)).toBe(false)
    expect(scaleOf('toString')).toBeUndefined()
    expect(['ribu', 'juta', 'milyar', 'trilyun', 'million', 'rb'].map(scaleOf)).toEqual([
      1e3, 1e6, 1e9, 1e12, 1e6, 1e3,
    ])
  })
})
