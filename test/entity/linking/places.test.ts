import { describe, expect, it } from 'vitest'
import { analyze } from '../../../src/index.js'

const places = (text: string) => analyze(text).article.places.map(({ name }) => name)

describe('one street or building under one name', () => {
  it.each([
    ['Peristiwa itu terjadi di Tol Sedyatmo. Mobil melaju di Tol Ir Sedyatmo.', ['Tol Ir Sedyatmo']],
    [
      'Mereka bermain di Stadion Gelora Bung Tomo, Jumat. Datanglah ke Stadion GBT.',
      ['Stadion Gelora Bung Tomo'],
    ],
    [
      'Laga digelar di Stadion Gelora Madura Ratu Pamelingan Pamekasan. Suporter datang ke Stadion Gelora Madura Ratu Pamelingan.',
      ['Stadion Gelora Madura Ratu Pamelingan'],
    ],
    ['Ia bermain di hadapan publik Anfield. Laga di Stadion Anfield ramai.', ['Stadion Anfield']],
    [
      'Macet di Jalan Raya Bogor. Kendaraan lewat Jalan Raya Cibinong.',
      ['Jalan Raya Bogor', 'Jalan Raya Cibinong'],
    ],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected)
  })
})
