import { describe, expect, it } from 'vitest'
import { textKind } from '../../src/tag/text-kind.js'
import { tokenize } from '../../src/text/tokenize.js'

const kindOf = (text: string) => textKind(tokenize(text))

const NEWS =
  'Polisi mengatakan pelaku sudah ditahan. "Kami masih meminta keterangan saksi," kata Kapolres. Harga naik 3 persen menjadi Rp 2 miliar.'
const REFERENCE =
  'Desa ini terletak di provinsi bagian utara. Suku itu adalah sebuah masyarakat yang dikenal sebagai penduduk kecamatan tersebut, dan bahasa mereka digunakan pada abad lampau.'

describe('textKind', () => {
  it.each([
    ['news', NEWS],
    ['reference', REFERENCE],
    ['mixed', 'Di sana terdapat sebuah rumah.'],
    ['news', 'Kucing itu tidur.'],
    ['news', ''],
  ])('finds %s', (kind, text) => {
    expect(kindOf(text)).toBe(kind)
  })
})
