import { describe, expect, it } from 'vitest'
import { analyze } from '../../../src/index.js'

/** The holder of the last position. */
const lastHolder = (text: string) =>
  analyze(text)
    .entities.filter(({ kind }) => kind === 'position')
    .at(-1)?.holder

describe('a position has a holder', () => {
  it.each([
    ['Bupati Sleman Budi Santoso hadir.', 'Budi Santoso'],
    ['Presiden Joko Widodo tiba. Kepala Negara disambut warga.', 'Joko Widodo'],
    ['Susunan pengurus:\nKetua Bidang Kaderisasi: Budi Santoso\nSekretaris: Andi Wijaya', 'Andi Wijaya'],
    ['Susunan pengurus:\nKetua Bidang Kaderisasi: Budi Santoso', 'Budi Santoso'],
    ['Menteri Keuangan Budi Santoso tiba. Menurut Menteri Keuangan, harga turun.', 'Budi Santoso'],
  ])('%s', (text, holder) => {
    expect(lastHolder(text)).toBe(holder)
  })
})

describe('a position has no holder', () => {
  it.each([
    'Menteri Keuangan hadir.',
    'Kapolri: Budi Santoso Sudah Ditahan',
    'Bagas Calon Tunggal Ketum Golkar, Bamsoet: Dipastikan Aklamasi',
    'Presiden Joko Widodo menjamu Presiden Turki Recep Tayyip Erdogan. Lalu Presiden pulang.',
    'Mantan Presiden Joko Widodo tiba. Kepala Negara tidak hadir.',
  ])('%s', (text) => {
    expect(lastHolder(text)).toBeUndefined()
  })
})
