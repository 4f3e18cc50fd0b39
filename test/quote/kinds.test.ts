import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'

/** Speaker and words of each indirect quote; `?` for a speaker without a name. */
const told = (text: string) =>
  analyze(text)
    .quotes.filter(({ kind }) => kind === 'indirect')
    .map(({ speaker, text: words }) => `${speaker?.name ?? '?'}: ${words}`)

describe('a speaker whom the text does not name', () => {
  it.each([
    ['Polisi mengatakan korban sudah dibawa pulang.', ['?: korban sudah dibawa pulang']],
    ['Jaksa juga menyebut, uang itu sudah disita.', ['?: uang itu sudah disita']],
    ['Tim penyelamat menyebut jalan itu tertutup salju.', ['?: jalan itu tertutup salju']],
    [
      'Bank Mandiri membuka cabang. Perusahaan mengatakan harga saham akan naik.',
      ['Bank Mandiri: harga saham akan naik'],
    ],
    [
      'Salah satunya Bank Mandiri yang membuka cabang. Pemberi kredit itu mengatakan, harga akan naik.',
      ['Bank Mandiri: harga akan naik'],
    ],
  ])('%s', (text, words) => {
    expect(told(text)).toEqual(words)
  })

  it('does not take the word from whoever has it', () => {
    const text = 'Siti Aminah datang. Polisi mengatakan jalan itu ditutup. "Saya siap membantu," ujarnya.'
    expect(analyze(text).quotes.at(-1)?.speaker?.name).toBe('Siti Aminah')
  })
})

describe('an outlet that is cited', () => {
  it.each([
    ['Dilansir dari Reuters, harga emas sudah naik.', ['Reuters: harga emas sudah naik']],
    ['Dikutip dari laman Reuters, Senin (1/2), harga emas sudah naik.', ['Reuters: harga emas sudah naik']],
    ['Melansir Reuters, harga emas sudah naik.', ['Reuters: harga emas sudah naik']],
    // Somebody else speaks.
    ['Dilansir dari Reuters, Siti Aminah mengatakan harga emas naik.', ['Siti Aminah: harga emas naik']],
    // What the page itself tells.
    ['Melansir Reuters, berikut cara membeli emas yang perlu diketahui.', []],
    [
      'Harga emas sudah naik, demikian dikutip Kabar Palu dari Reuters, Senin (1/2).',
      ['Reuters: Harga emas sudah naik'],
    ],
  ])('%s', (text, words) => {
    expect(told(text)).toEqual(words)
  })

  it('does not have the word', () => {
    const text = 'Siti Aminah datang. Dilansir dari Reuters, harga emas naik. "Kami siap menjual," ujarnya.'
    expect(analyze(text).quotes.at(-1)?.speaker?.name).toBe('Siti Aminah')
  })
})

describe('who speaks', () => {
  it.each([
    [
      'Siti Aminah dari Lembaga Palu, yang meneliti ikan itu, mengatakan bahwa ikan itu besar.',
      ['Siti Aminah: ikan itu besar'],
    ],
    [
      'Siti Aminah, warga Palu, menambahkan apresiasi terhadap hal itu dan menyatakan bahwa harga turun.',
      ['Siti Aminah: harga turun'],
    ],
    [
      'Kekecewaan serupa juga dialami Siti Aminah yang mengaku ingin membela tim itu.',
      ['Siti Aminah: ingin membela tim itu'],
    ],
    [
      'Satuan Khusus Hulu Minyak (SKK Migas) melaporkan ekspor sudah naik.',
      ['Satuan Khusus Hulu Minyak: ekspor sudah naik'],
    ],
    [
      'Ekspor resmi dibuka lagi, demikian disampaikan Kementerian Perdagangan.',
      ['Kementerian Perdagangan: Ekspor resmi dibuka lagi'],
    ],
    [
      'Dalam pernyataan tertulis, dikonfirmasi Rabu, Kementerian Perdagangan menyampaikan bahwa ekspor naik.',
      ['Kementerian Perdagangan: ekspor naik'],
    ],
    [
      'Siti Aminah datang. Ia kembali hadir pada Minggu, mengatakan bahwa harga sudah turun.',
      ['Siti Aminah: harga sudah turun'],
    ],
    ['Harga turun lagi. "Kami siap menjual," kata Siti Aminah, mengutip Reuters, Senin (1/2).', []],
    [
      'Menurut sosiolog Siti Aminah, Rudi Salam adalah pemimpin yang jujur.',
      ['Siti Aminah: Rudi Salam adalah pemimpin yang jujur'],
    ],
  ])('%s', (text, words) => {
    expect(told(text)).toEqual(words)
  })

  it('is whom a headline is about, behind a comma', () => {
    const text = 'Rudi Salam Temui Siti Aminah, Minta Warga Palu Tenang\n\nPALU - Rudi Salam datang.'
    expect(told(text)).toEqual(['Rudi Salam: Warga Palu Tenang'])
  })
})

describe('a clause', () => {
  it.each([
    ['mengungkap betapa berat masa itu', 'betapa berat masa itu'],
    ['mempertanyakan mengapa harga naik', 'mengapa harga naik'],
    ['menjelaskan di mana warga tinggal', 'di mana warga tinggal'],
    ['merasa memberikan sumbangan penting', 'memberikan sumbangan penting'],
    ['menyatakan siap untuk membantu warga', 'siap untuk membantu warga'],
    ['mengingatkan tanpa panen, harga bisa terus naik', 'tanpa panen, harga bisa terus naik'],
    ['menargetkan jembatan itu dibuka besok', 'jembatan itu dibuka besok'],
    ['menuntut maskapai itu membayar ganti rugi', 'maskapai itu membayar ganti rugi'],
    [
      'menjelaskan informasi mengenai sapi itu diterimanya kemarin',
      'informasi mengenai sapi itu diterimanya kemarin',
    ],
  ])('Siti Aminah %s.', (said, words) => {
    expect(told(`Siti Aminah ${said}.`)).toEqual([`Siti Aminah: ${words}`])
  })

  it.each(['menepis klaim Rudi Salam soal harga', 'menargetkan pembangunan jembatan baru'])(
    'is none in Siti Aminah %s.',
    (said) => {
      expect(told(`Siti Aminah ${said}.`)).toEqual([])
    },
  )

  it('has a comma between a thing and what is said of it', () => {
    const text = 'Siti Aminah datang. Menurutnya harga beras khususnya di Palu, cenderung naik.'
    expect(told(text)).toEqual(['Siti Aminah: harga beras khususnya di Palu, cenderung naik'])
  })

  it('stands round a verb that holds the speaker', () => {
    const text = 'Siti Aminah datang. Adapun harga beras dinilainya masih terlalu mahal.'
    expect(told(text)).toEqual(['Siti Aminah: Adapun harga beras dinilainya masih terlalu mahal'])
  })
})

describe('where it was read is not what was said', () => {
  it.each([
    ['Siti Aminah mengatakan harga akan turun, dikutip dari Kabar.id.', ['Siti Aminah: harga akan turun']],
    ['Menurut Siti Aminah, harga akan turun, dilansir Antara.', ['Siti Aminah: harga akan turun']],
    ['Siti Aminah membenarkan terkait penangkapan Budi, melansir Kabar.id.', []],
  ])('%s', (text, words) => {
    expect(told(text)).toEqual(words)
  })
})
