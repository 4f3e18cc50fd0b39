import { describe, expect, it } from 'vitest'
import { analyze } from '../../../src/index.js'

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

describe('a country at the end of a body whose short form stands behind', () => {
  it('belongs to the body, all through the text', () => {
    const text = 'Asosiasi Produsen Mobil China (CAAM) memperingatkan pabrik. Data CAAM terbit Senin.'
    const bodies = analyze(text).entities.filter(({ kind }) => kind === 'organization')
    expect(bodies[0]).toMatchObject({ text: 'Asosiasi Produsen Mobil China', acronym: 'CAAM' })
    expect(bodies.at(-1)).toMatchObject({
      text: 'CAAM',
      name: expect.stringContaining('Asosiasi Produsen Mobil'),
    })
    expect(codes(text)).toEqual([])
  })
})
