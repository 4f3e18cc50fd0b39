import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'

const codes = (text: string) => analyze(text).entities.flatMap(({ code }) => code ?? [])

describe('Indonesia at the end of a name that nobody knows', () => {
  it('is no country', () => {
    expect(codes('Ia datang ke acara Harmoni Indonesia kemarin.')).toEqual([])
  })

  it.each([
    'Ia menilai Pemerintah Indonesia lambat.',
    'Ia bertemu Menteri Keuangan Indonesia kemarin.',
    'Ia pulang ke Indonesia kemarin.',
    'Warga Indonesia senang.',
  ])('%s names one', (text) => {
    expect(codes(text)).toEqual(['ID'])
  })
})
