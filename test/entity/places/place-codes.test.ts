import { describe, expect, it } from 'vitest'
import { analyze } from '../../../src/index.js'
import { areasNamed } from '../../../src/lexicon/area-codes.js'

const codes = (text: string) =>
  analyze(text)
    .entities.filter(({ kind }) => kind === 'place')
    .map(({ text, code, areaCode }) => [text, code, areaCode].filter(Boolean).join(' '))

describe('codes of places', () => {
  it.each([
    ['Banjir melanda Jawa Barat dan Jateng.', ['Jawa Barat ID-JB 32', 'Jateng ID-JT 33']],
    ['Warga Papua Barat Daya menunggu.', ['Papua Barat Daya ID-PD 96']],
    ['Ia lahir di Surabaya.', ['Surabaya 35.78 35.78']],
    ['Ia lahir di Solo.', ['Solo 33.72 33.72']],
    ['Warga Kabupaten Sleman mengungsi.', ['Kabupaten Sleman 34.04 34.04']],
    [
      'Warga Kota Bandung dan Kabupaten Bandung mengungsi.',
      ['Kota Bandung 32.73 32.73', 'Kabupaten Bandung 32.04 32.04'],
    ],
    ['Hujan turun di DKI Jakarta sejak pagi.', ['DKI Jakarta ID-JK 31']],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected)
  })

  it('follow what the text says elsewhere', () => {
    expect(codes('Wali Kota Bandung meninjau pasar. Hujan turun di Bandung sejak pagi.')).toContain(
      'Bandung 32.73 32.73',
    )
    expect(codes('Bupati Bandung meninjau pasar. Hujan turun di Bandung sejak pagi.')).toContain(
      'Bandung 32.04 32.04',
    )
  })

  it('follow the province behind a name', () => {
    expect(codes('Warga Banjar, Jawa Barat, mengungsi.')).toContain('Banjar 32.79 32.79')
    expect(codes('Warga Kuningan, Jawa Barat, mengungsi.')).toContain('Kuningan 32.08 32.08')
  })

  it('are left out in doubt', () => {
    expect(codes('Hujan turun di Bandung sejak pagi.')).toEqual(['Bandung'])
    expect(codes('Kabupaten Bandung lebih luas daripada Kota Bandung. Ia tinggal di Bandung.').at(-1)).toBe(
      'Bandung',
    )
    expect(codes('Rapat digelar di Yogyakarta.')).toEqual(['Yogyakarta'])
    expect(codes('Kereta berhenti di Stasiun Surabaya.').join()).not.toMatch(/\d\d\.\d\d/)
  })
})

describe('areasNamed', () => {
  it('gives all that share a name', () => {
    expect(areasNamed('Gorontalo').map(({ areaCode }) => areaCode)).toEqual(['75', '75.01', '75.71'])
  })
  it('does not mind how a name is spaced', () => {
    expect(areasNamed('Palangkaraya')).toEqual(areasNamed('Palangka Raya'))
    expect(areasNamed('Kota Baubau')).toHaveLength(1)
  })
  it('knows 38 provinces, each with a code of its own', () => {
    const names =
      'Aceh|Sumatera Utara|Papua|Papua Selatan|Papua Tengah|Papua Pegunungan|Papua Barat Daya|Daerah Istimewa Yogyakarta'
    for (const name of names.split('|')) expect(areasNamed(name)[0]?.iso).toMatch(/^ID-[A-Z]{2}$/)
  })
  it('knows nothing of other names', () => {
    expect(areasNamed('Atlantis')).toEqual([])
    expect(areasNamed('')).toEqual([])
  })
})
