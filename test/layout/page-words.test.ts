import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/index.js'
import { isInvitation } from '../../src/layout/invitation.js'

describe('an invitation of the page', () => {
  it.each([
    'Ikuti kanal WhatsApp Kabar Palu untuk berita terkini.',
    'Yuk, daftarkan email sekarang dan jadi orang pertama yang menerima kabar kami setiap pagi',
    'Baca berita dengan sedikit iklan, klik di sini',
    'Dapatkan kabar pilihan Harian Teluk hanya dengan satu akun, daftar dengan klik disini',
    'Nikmati artikel tanpa iklan dengan berlangganan.',
    'Gabung WA Channel Kabarku sekarang dan dapatkan berita menarik setiap hari',
  ])('%s', (text) => expect(isInvitation(text)).toBe(true))

  it.each([
    'Klik menu Daftar, lalu isi email dan nomor WhatsApp Anda.',
    'Baca doa ini sebelum berangkat agar perjalanan tenang.',
    'Kementerian itu membuka kanal WhatsApp untuk berita bencana.',
    'Ikuti langkah-langkah berikut untuk mendaftar di aplikasi itu.',
  ])('is not %s', (text) => expect(isInvitation(text)).toBe(false))
})

describe('whoever helped', () => {
  it('is a contributor and no paragraph', () => {
    const { body, contributors } = readArticle(
      'Warga Solo Menata Sungai\n\nSOLO - Warga Solo menata bantaran sungai sepanjang 400 meter dengan iuran sendiri.\n\nJalan selebar dua meter kini memisahkan rumah warga dari air sungai itu.\n\nDian Kurniasih berkontribusi dalam penulisan artikel ini.',
    )
    expect(contributors.map(({ name }) => name)).toEqual(['Dian Kurniasih'])
    expect(body.paragraphs).toHaveLength(2)
  })
})

describe('a report from somewhere', () => {
  it('is by whoever sent it', () => {
    const { authors } = readArticle(
      'Warga Solo Menata Sungai\n\nLaporan: Rina Lestari dari Solo\n\nSOLO - Warga Solo menata bantaran sungai sepanjang 400 meter dengan iuran sendiri.\n\nJalan selebar dua meter kini memisahkan rumah warga dari air sungai itu.',
    )
    expect(authors.map(({ name }) => name)).toEqual(['Rina Lestari'])
  })
})

describe('a line of hashtags', () => {
  it('gives the tags', () => {
    const { tags, body } = readArticle(
      'Warga Solo Menata Sungai\n\nSOLO - Warga Solo menata bantaran sungai sepanjang 400 meter dengan iuran sendiri.\n\nJalan selebar dua meter kini memisahkan rumah warga dari air sungai itu.\n\n#sungaisolo #bantaran',
    )
    expect(tags.map(({ text }) => text)).toEqual(['sungaisolo', 'bantaran'])
    expect(body.paragraphs).toHaveLength(2)
  })
})

describe('a byline of two names and a bar', () => {
  it('gives both with doubt', () => {
    const { authors } = readArticle(
      'Warga Solo Menata Sungai\nRina Lestari | Andi Saputra\nMinggu, 09 November 2025 | 15:40 WIB\n\nSOLO - Warga Solo menata bantaran sungai sepanjang 400 meter dengan iuran sendiri.\n\nJalan selebar dua meter kini memisahkan rumah warga dari air sungai itu.',
    )
    expect(authors.map(({ name }) => name)).toEqual(['Rina Lestari', 'Andi Saputra'])
    for (const { confidence } of authors) expect(confidence).toBeLessThan(0.7)
  })
})
