import { describe, expect, it } from 'vitest'
import {
  aboutScaleOf,
  isNumberWord,
  oneOfScale,
  partsOfNumber,
  readNumber,
  readNumberWords,
  scaleOf,
} from '../../../src/entity/words/numbers.js'

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
    ['dua setengah', 2.5],
    ['setengah', 0.5],
    ['seperempat', 0.25],
    ['tiga perempat', 0.75],
    ['dua koma lima', 2.5],
    ['dua koma nol lima', 2.05],
    ['seratus dua belas', 112],
  ] as const)('%s', (words, value) => {
    expect(read(words)).toEqual({ value, end: words.split(' ').length })
  })

  it('leaves a scale for the caller, and what is no number', () => {
    expect(read('dua ribu rupiah')).toEqual({ value: 2, end: 1 })
    expect(read('dua ribu')).toEqual({ value: 2, end: 1 })
    expect(read('lima juta orang')).toEqual({ value: 5, end: 1 })
    expect(read('orang lima')).toBeUndefined()
    expect(read('ribu lima')).toBeUndefined()
    expect(read('seribu empat ratus')).toBeUndefined()
    expect(read('lima dua')).toEqual({ value: 5, end: 1 })
    expect(read('dua koma orang')).toEqual({ value: 2, end: 1 })
    expect(readNumberWords((i) => ['a', 'b', 'dua', 'puluh'][i], 2)).toEqual({ value: 20, end: 4 })
  })
})

describe('words of numbers', () => {
  it('are known, and nothing that objects have by nature', () => {
    expect(['satu', 'setengah', 'sejuta'].every(isNumberWord)).toBe(true)
    expect(['juta', 'toString', 'constructor', ''].some(isNumberWord)).toBe(false)
    expect(scaleOf('toString')).toBeUndefined()
    expect(['seribu', 'semilyar', 'ribu'].map(oneOfScale)).toEqual([1e3, 1e9, undefined])
    expect(['jutaan', 'ribuan', 'juta', 'lautan'].map(aboutScaleOf)).toEqual([1e6, 1e3, undefined, undefined])
    expect(['duabelas', 'tigaratus', 'belas', 'duabelasan'].map(partsOfNumber)).toEqual([
      ['dua', 'belas'],
      ['tiga', 'ratus'],
      undefined,
      undefined,
    ])
    expect(['ribu', 'juta', 'milyar', 'trilyun', 'million', 'rb'].map(scaleOf)).toEqual([
      1e3, 1e6, 1e9, 1e12, 1e6, 1e3,
    ])
  })
})
