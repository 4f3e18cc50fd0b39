import { describe, expect, it } from 'vitest'
import { analyze } from '../../../src/index.js'

const placesIn = (text: string) =>
  analyze(text)
    .entities.filter(({ kind }) => kind === 'place' || kind === 'organization')
    .map(({ text }) => text)

describe('a name that only the capitals of a headline make', () => {
  it('is none where the story has its words in small letters alone', () => {
    const text =
      'Ketergantungan pada Batu Bara Membahayakan Ekonomi Negara\n\nHarga batu bara naik lagi. Pabrik mengurangi impor batu bara.'
    expect(placesIn(text)).toEqual([])
  })

  it('stays where the story has it as a name too', () => {
    const text =
      'Warga Batu Bara Menolak Tambang Baru di Sungai\n\nWarga Kabupaten Batu Bara menolak tambang batu bara, Senin. Mereka datang dari Batu Bara.'
    expect(placesIn(text)).toEqual(['Batu Bara', 'Kabupaten Batu Bara', 'Batu Bara'])
  })

  it('stays where it is written in capitals: `ANTARA` is no `antara`', () => {
    const text =
      'Kantor Berita ANTARA Buka Kelas Menulis Gratis\n\nKelas itu digelar antara pukul 9 dan 12. Peserta belajar menulis berita.'
    expect(placesIn(text).join()).toContain('ANTARA')
  })
})

describe('the words of a headline behind an office or a body', () => {
  const held = (text: string) =>
    analyze(text)
      .entities.filter(({ kind }) => kind === 'position' || kind === 'organization')
      .map(({ text }) => text)

  it('are none of it', () => {
    const story = '\n\nPalu - Petugas datang ke pasar itu, Senin.'
    expect(held(`Pelatih Ungkap Penyebab Gladis Ada di Posisi 12${story}`)).toEqual([])
    expect(held(`Pemprov Mutasi Dua Pejabat Eselon II${story}`)).toEqual([])
  })
})
