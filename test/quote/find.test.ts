import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'

const quotes = (text: string) => analyze(text).quotes

describe('direct quotes', () => {
  const table: readonly (readonly [string, string, string, string | undefined])[] = [
    [
      '"Harga beras sudah turun," kata Budi Santoso di Jakarta.',
      'Harga beras sudah turun,',
      'Budi Santoso',
      'kata',
    ],
    ['“Kami akan terus menjaga,” ujar Siti Aminah.', 'Kami akan terus menjaga,', 'Siti Aminah', 'ujar'],
    [
      'Budi Santoso mengatakan, "Kami akan datang besok."',
      'Kami akan datang besok.',
      'Budi Santoso',
      'mengatakan',
    ],
    [
      '"Jalan itu rusak," tutur Menteri Perdagangan Budi Santoso.',
      'Jalan itu rusak,',
      'Budi Santoso',
      'tutur',
    ],
  ]
  it.each(table)('%s', (text, words, speaker, cue) => {
    expect(quotes(text)).toMatchObject([
      { kind: 'direct', text: words, speaker: { text: speaker, name: speaker }, cue: { text: cue } },
    ])
  })

  it('hold several sentences', () => {
    expect(quotes('"Airnya naik. Kami takut sekali," kata Siti Aminah.')).toMatchObject([
      { text: 'Airnya naik. Kami takut sekali,', speaker: { name: 'Siti Aminah' } },
    ])
  })

  it('run on over paragraphs that begin with a mark again', () => {
    const found = quotes('"Airnya naik sejak pagi.\n\n"Kami takut sekali," kata Siti Aminah.')
    expect(found).toMatchObject([{ text: 'Airnya naik sejak pagi.\n\n"Kami takut sekali,' }])
  })

  it('are no words in ironic marks', () => {
    expect(quotes('Mereka menyebutnya "jalan tikus" sejak lama.')).toEqual([])
  })

  it('end with the paragraph when the closing mark is missing', () => {
    expect(quotes('"Airnya naik sejak pagi kata warga.\n\nHujan turun lagi di sana.')).toEqual([])
  })
})

describe('pronouns', () => {
  it('mean the last speaker', () => {
    const text = '"Airnya naik sejak pagi," kata Siti Aminah. "Kami takut sekali hari ini," ujarnya.'
    expect(quotes(text)[1]).toMatchObject({
      speaker: { text: 'nya', name: 'Siti Aminah' },
      cue: { text: 'ujar' },
    })
  })

  it('mean the last speaker, whoever was merely named since', () => {
    const text =
      '"Airnya naik sejak pagi," kata Siti Aminah. Ia menunggu Budi Santoso di rumah. "Kami takut sekali," ujarnya.'
    expect(quotes(text).at(-1)).toMatchObject({ speaker: { text: 'nya', name: 'Siti Aminah' } })
  })

  it('mean whom a sentence was about since', () => {
    const text =
      '"Airnya naik sejak pagi," kata Siti Aminah. Sementara itu, Budi Santoso menolak pindah. "Kami takut sekali," ujarnya.'
    expect(quotes(text).at(-1)).toMatchObject({ speaker: { text: 'nya', name: 'Budi Santoso' } })
  })

  it('mean nobody behind somebody without a name', () => {
    const text = '"Airnya naik," kata Siti Aminah. "Kami takut," kata seorang warga. "Gelap sekali," ujarnya.'
    expect(quotes(text).map(({ speaker }) => speaker?.name)).toEqual(['Siti Aminah', undefined, undefined])
  })
})

describe('indirect quotes', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['Menurut Siti Aminah, harga masih mahal.', 'harga masih mahal', 'Siti Aminah'],
    ['Budi Santoso mengatakan bahwa jalan itu rusak.', 'jalan itu rusak', 'Budi Santoso'],
    ['Harga beras sudah turun, kata Budi Santoso.', 'Harga beras sudah turun', 'Budi Santoso'],
  ]
  it.each(table)('%s', (text, words, speaker) => {
    expect(quotes(text)).toMatchObject([{ kind: 'indirect', text: words, speaker: { name: speaker } }])
  })
})
