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

  it.each([
    ['Rp5 M', 5e9],
    ['Rp5 T', 5e12],
    ['Rp1 ribu triliun', 1e15],
    ['Rp2,3 miliar', 2_300_000_000],
    ['Rp 1.500.000,50', 1_500_000.5],
    ['US $ 20', 20],
    ['US$ 20', 20],
    ['seratus rupiah', 100],
    ['setengah miliar rupiah', 5e8],
  ] as const)('takes the scale with it: %s', (text, amount) => {
    expect(amounts(`Nilainya ${text}, katanya.`)).toMatchObject([{ text, kind: 'money', amount }])
  })

  it.each([
    ['Rp1-2 juta', 1e6, 2e6],
    ['Rp1 juta hingga 2 juta', 1e6, 2e6],
    ['Rp900 ribu sampai 1 juta', 9e5, 1e6],
    ['Rp1 juta sampai dengan 2 juta', 1e6, 2e6],
    ['5–6 persen', 5, 6],
    ['5-6%', 5, 6],
    ['2-3 km', 2, 3],
  ] as const)('reads the range %s', (text, amount, amountTo) => {
    expect(amounts(`Ada ${text} di sana.`)).toMatchObject([{ text, amount, amountTo }])
  })

  it('reads no range where the second number is none', () => {
    expect(amounts('Harganya Rp5 juta hingga kini.')).toMatchObject([{ text: 'Rp5 juta', amount: 5e6 }])
    expect(amounts('Harganya Rp5 juta hingga kini.')[0]).not.toHaveProperty('amountTo')
    expect(amounts('Bunganya 5 persen sampai dengan Juni.')).toMatchObject([{ text: '5 persen' }])
  })

  it('says where each stands, and finds the next', () => {
    const text = 'Rp5 juta untuk 3 kg, lalu 2 persen.'
    const found = amounts(text)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Rp5 juta', '3 kg', '2 persen'])
    for (const { firstToken, endToken, start, end } of found) {
      const tokens = tokenize(text)
      expect([tokens[firstToken]!.start, tokens[endToken - 1]!.end]).toEqual([start, end])
    }
  })

  it.each([
    'Rp',
    'Rp .',
    'US$ banyak',
    'magnitudo besar',
    'https://a.id/5%',
    'lima',
    'seratus orang',
    '-',
    '5 -',
  ])('finds none in %j', (text) => {
    expect(amounts(text)).toEqual([])
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
