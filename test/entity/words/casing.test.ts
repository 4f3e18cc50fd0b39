import { describe, expect, it } from 'vitest'
import { asProse } from '../../../src/entity/words/casing.js'

const prose = (text: string) => asProse(text.split(' ')).join(' ')

describe('asProse', () => {
  it.each([
    ['PRESIDEN TIBA DI ANKARA', 'Presiden tiba di Ankara'],
    ['KPK PERIKSA WIRATAMA DI JAKARTA', 'KPK periksa Wiratama di Jakarta'],
    ['Presiden Resmikan Jalan Tol Baru Hari Ini', 'Presiden resmikan jalan tol baru hari ini'],
    ['presiden jokowi tiba di jakarta', 'presiden Jokowi tiba di Jakarta'],
  ])('writes %j as %j', (text, as) => {
    expect(prose(text)).toBe(as)
  })

  it.each([
    'Presiden tiba di Ankara kemarin pagi',
    'KPK',
    'Hari Ini',
    '',
    '1 2 3 4 5',
    'Indonesia dan Malaysia',
    'Ia ditahan di Rumah Tahanan Guntur , Jakarta Selatan .',
  ])('leaves %j as it is', (text) => {
    const words = text.split(' ')
    expect(asProse(words)).toBe(words)
  })
})
