import { expect, it } from 'vitest'
import { analyze } from '../../../src/index.js'

const named = (text: string) => analyze(text).entities.map(({ kind, text }) => `${kind} ${text}`)

it('takes what stands in brackets behind each person of a list for their bodies', () => {
  const text =
    'Pelatih memanggil Raka Suryanata (Jeonnam Dragons), Made Arta (Tokyo Verdy), Budi Santoso (Viking FK), dan Yohanes Tambunan (Bali).'
  expect(named(text)).toEqual([
    'person Raka Suryanata',
    'organization Jeonnam Dragons',
    'person Made Arta',
    'organization Tokyo Verdy',
    'person Budi Santoso',
    'organization Viking FK',
    'person Yohanes Tambunan',
    'place Bali',
  ])
})

it('takes one byname for no body', () => {
  expect(named('Warga menyambut Bagas Suryanto (Gus Bagas) di Palu.')).toEqual([
    'person Bagas Suryanto',
    'person Gus Bagas',
    'place Palu',
  ])
})
