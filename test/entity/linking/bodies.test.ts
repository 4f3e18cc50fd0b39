import { describe, expect, it } from 'vitest'
import { analyze } from '../../../src/index.js'

const bodies = (text: string) => analyze(text).article.organizations.map(({ name }) => name)

describe('one body under one name', () => {
  it.each([
    // The whole is not its part.
    [
      'Kata Panglima TNI, TNI siap. TNI AU sudah membantu.',
      ['Tentara Nasional Indonesia', 'TNI Angkatan Udara'],
    ],
    [
      'Rapat Badan Legislasi Dewan Perwakilan Rakyat selesai. Badan Legislasi DPR menunda.',
      ['Badan Legislasi Dewan Perwakilan Rakyat'],
    ],
    [
      'Badan Amil Zakat Nasional Republik Indonesia (BAZNAS RI) hadir. BAZNAS senang.',
      ['Badan Amil Zakat Nasional Republik Indonesia'],
    ],
    ['Persis Solo menang. Suporter Persis gembira.', ['Persis Solo']],
    ['Polsek Metro Gambir mendapat laporan. Polsek Gambir memeriksa dua saksi.', ['Polsek Metro Gambir']],
    [
      'Pengurus Besar Persatuan Dayung Danau Indonesia (PB PDDI) rapat. Pengurus PDDI hadir.',
      ['Pengurus Besar Persatuan Dayung Danau Indonesia'],
    ],
    [
      'Timnas Indonesia U-22 menang. Cerita itu soal Timnas Indonesia. Timnas U-22 juara.',
      ['Timnas Indonesia U-22'],
    ],
    [
      'Timnas Indonesia menang. Timnas Indonesia juara. Timnas Indonesia U-22 kalah.',
      ['Tim Nasional Indonesia', 'Timnas Indonesia U-22'],
    ],
    ['Madura United FC menang. Pelatih Madura United gembira.', ['Madura United FC']],
    ['Salah satu inisiator Gagasan Muda hadir. Gerakan Gagasan Muda mendukung.', ['Gerakan Gagasan Muda']],
    [
      'Pimpinan Pesantren Al Badar hadir. Pondok Pesantren Al Badar berdiri lama.',
      ['Pondok Pesantren Al Badar'],
    ],
  ])('%s', (text, expected) => {
    expect(bodies(text)).toEqual(expected)
  })
})
