import { describe, expect, it } from 'vitest'
import { findAmounts } from '../../../src/entity/things/amounts.js'
import { tokenize } from '../../../src/text/tokenize.js'

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
    ['tiga juta lima ratus ribu rupiah', 3_500_000],
    ['satu koma lima triliun rupiah', 1.5e12],
    ['satu triliun, dua ratus miliar rupiah', 1.2e12],
    ['1 juta 200 ribu rupiah', 1_200_000],
    ['Rp1 triliun 200 miliar', 1.2e12],
    ['Rp1 kuadriliun', 1e15],
    ['duabelas juta rupiah', 12e6],
    ['duapuluh lima ribu rupiah', 25_000],
    ['seperempat miliar rupiah', 25e7],
    ['dua koma lima miliar rupiah', 2.5e9],
    ['1.500.000 IDR', 1_500_000],
    ['135 juta USD', 135e6],
    ['THB 32,64', 32.64],
    ['SG$ 20', 20],
    ['100 yen Jepang', 100],
    ['-US$1.500,50', -1500.5],
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

  it.each([
    ['Rp 200 jutaan', 2e8, undefined],
    ['US$ 20 ribuan', 20_000, undefined],
    ['Rp 3-4 jutaan', 3e6, 4e6],
  ] as const)('says that %s is about so much', (text, amount, amountTo) => {
    expect(amounts(`Dijual ${text} di sana.`)).toMatchObject([
      { text, amount, about: true, ...(amountTo && { amountTo }) },
    ])
  })

  it.each([
    ['14,455%', 14.455],
    ['dua koma lima persen', 2.5],
    ['seratus koma dua puluh lima persen', 100.25],
    ['dua belas koma tiga belas persen', 12.13],
    ['enam koma empat kilometer', 6.4],
    ['-2,5 persen', -2.5],
  ] as const)('reads the decimals of %s', (text, amount) => {
    expect(amounts(`Naik ${text} tahun ini.`)).toMatchObject([{ text, amount }])
  })

  it.each([
    ['Rp1 juta 200 orang', 'Rp1 juta'],
    ['Rp5 juta, dua orang', 'Rp5 juta'],
    ['INR 20', 'INR 20'],
    ['Rp 1 miliar 250 juta rupiah', 'Rp 1 miliar 250 juta rupiah'],
    ['2021-2024 persen', '2021-2024 persen'],
  ] as const)('of %s takes %s', (text, taken) => {
    expect(amounts(`Ada ${text} hadir.`).map((amount) => amount.text)).toEqual([taken])
  })

  it('takes a code for a currency in capitals alone', () => {
    expect(amounts('Ia mau try 20 kali, all 30 hadir, top 10 besar.')).toEqual([])
  })

  it('reads no range where the second number is none', () => {
    expect(amounts('Harganya Rp5 juta hingga kini.')).toMatchObject([{ text: 'Rp5 juta', amount: 5e6 }])
    expect(amounts('Harganya Rp5 juta hingga kini.')[0]?.amountTo).toBeUndefined()
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

/** A whole number in Indonesian words, for a round trip: 1250 → `seribu dua ratus lima puluh`. */
function inWords(n: number): string {
  const digits = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan']
  if (n < 10) return digits[n]!
  if (n < 12) return n === 10 ? 'sepuluh' : 'sebelas'
  if (n < 20) return `${digits[n - 10]} belas`
  const scales = [1e15, 1e12, 1e9, 1e6, 1e3, 100, 10]
  const scale = scales.find((s) => n >= s)!
  const name = ['kuadriliun', 'triliun', 'miliar', 'juta', 'ribu', 'ratus', 'puluh'][scales.indexOf(scale)]!
  const head = Math.floor(n / scale)
  const one = head === 1 && scale <= 1000 ? `se${name}` : `${inWords(head)} ${name}`
  return `${one} ${inWords(n % scale)}`.trim()
}

describe('findAmounts reads what numbers are in words', () => {
  const numbers = Array.from({ length: 255 }, (_, i) => Math.floor(1 + (i * 7919) ** (1 + (i % 10) / 8)))
  it.each(numbers.map((n) => [n, inWords(n)] as const))('%d: %s', (n, words) => {
    expect(amounts(`Dana ${words} rupiah cair.`)).toMatchObject([{ text: `${words} rupiah`, amount: n }])
  })
})
