import { describe, expect, it } from 'vitest'
import { analyze } from '../../../src/index.js'

const held = (text: string, writtenOn?: string) =>
  analyze(text, writtenOn === undefined ? {} : { writtenOn })
    .entities.filter(({ kind }) => kind === 'position')
    .map(({ text, holder, heldBy }) => [text, holder, heldBy])

describe('heldBy', () => {
  it('says who held an office when the text was written', () => {
    expect(held('Menkeu menolak usul itu kemarin.', '2025-09-07')).toEqual([
      ['Menkeu', undefined, 'Sri Mulyani Indrawati'],
    ])
    expect(held('Menkeu menolak usul itu kemarin.', '2025-09-09')).toEqual([
      ['Menkeu', undefined, 'Purbaya Yudhi Sadewa'],
    ])
  })

  it('needs to know when that was', () => {
    expect(held('Menkeu menolak usul itu kemarin.')).toEqual([['Menkeu', undefined, undefined]])
  })

  it('leaves offices alone whose holder the text names', () => {
    const [[, holder, heldBy] = []] = held('Menkeu Rina Wulandari menolak usul itu kemarin.', '2025-01-07')
    expect([holder, heldBy]).toEqual(['Rina Wulandari', undefined])
  })

  it('is not said of offices of the past, of the future and of other countries', () => {
    expect(
      held('Mantan Menkeu menolak usul itu kemarin.', '2025-01-07').map(([, , heldBy]) => heldBy),
    ).toEqual([undefined])
    expect(
      held('Ia menjabat sebagai Menkeu selama setahun.', '2025-01-07').map(([, , heldBy]) => heldBy),
    ).toEqual([undefined])
    expect(
      held('Jasa Presiden ke-7 RI dikenang warga.', '2025-01-07').map(([, , heldBy]) => heldBy),
    ).not.toContain('Prabowo Subianto')
    const both = held('Menteri Keuangan AS tiba di Jakarta. Menteri Keuangan itu tersenyum.', '2022-01-07')
    expect(both.map(([, , heldBy]) => heldBy)).not.toContain('Sri Mulyani Indrawati')
  })
})
