import { describe, expect, it } from 'vitest'
import { findAmounts } from '../../src/entity/amounts.js'
import { tokenize } from '../../src/text/tokenize.js'

const amounts = (text: string) => findAmounts(text, tokenize(text))

describe('findAmounts', () => {
  const table: readonly (readonly [string, string, number, string])[] = [
    ['Rp1,2 triliun', 'money', 1.2e12, 'IDR'],
    ['Rp2,3 miliar', 'money', 2_300_000_000, 'IDR'],
    ['Rp 2.500', 'money', 2500, 'IDR'],
    ['Rp. 10 juta', 'money', 1e7, 'IDR'],
    ['Rp 5 M', 'money', 5e9, 'IDR'],
    ['US$ 3,5 juta', 'money', 3_500_000, 'USD'],
    ['US$1,500', 'money', 1500, 'USD'],
    ['5 dolar AS', 'money', 5, 'USD'],
    ['dua juta rupiah', 'money', 2e6, 'IDR'],
    ['dua ratus lima puluh ribu rupiah', 'money', 250_000, 'IDR'],
    ['2,5%', 'percent', 2.5, '%'],
    ['2,5 persen', 'percent', 2.5, '%'],
    ['3 kilometer', 'quantity', 3, 'km'],
    ['500 hektare', 'quantity', 500, 'ha'],
    ['50kg', 'quantity', 50, 'kg'],
    ['60 km/jam', 'quantity', 60, 'km/h'],
    ['magnitudo 5,6', 'quantity', 5.6, 'M'],
    ['1.234,56 meter persegi', 'quantity', 1234.56, 'm2'],
  ]
  it.each(table)('%s', (text, kind, amount, unit) => {
    expect(amounts(`Ada ${text} di sana.`)).toMatchObject([{ text, kind, amount, unit }])
  })

  it('reads ranges', () => {
    expect(amounts('60-70 persen')).toMatchObject([{ amount: 60, amountTo: 70 }])
    expect(amounts('2 hingga 3 juta ton')).toMatchObject([{ amount: 2e6, amountTo: 3e6 }])
    expect(amounts('Rp1 juta-Rp2 juta')).toMatchObject([{ text: 'Rp1 juta' }, { text: 'Rp2 juta' }])
  })

  it.each(['12 orang', '3 jam', '16.00 WIB', '2021-2024', 'satu hal', 'Covid-19', 'No. 5'])(
    '%s is no amount',
    (text) => {
      expect(amounts(text)).toEqual([])
    },
  )
})
