import { describe, expect, it } from 'vitest'
import { nameMarks } from '../../../src/entity/candidates/features.js'
import { nameWindows } from '../../../src/entity/candidates/name-windows.js'
import { tokenize } from '../../../src/text/tokenize.js'

/** The words of each window, windows parted by `|`. */
function windowsOf(text: string): string {
  const tokens = tokenize(text)
  const marks = nameMarks(tokens.map((token) => token.text))
  return nameWindows(tokens, marks, 0, tokens.length)
    .map(([from, to]) => text.slice(tokens[from]!.start, tokens[to - 1]!.end))
    .join(' | ')
}

describe('windows in which a name may stand', () => {
  it.each([
    ['mereka membeli makanan dan minuman', ''],
    ['mereka bertemu warga dan Sari dan ia membeli makanan', 'warga dan Sari dan ia'],
    [
      'kata Sari setelah mereka membeli makanan dan minuman dan ia bertemu Budi juga',
      'kata Sari setelah mereka | ia bertemu Budi juga',
    ],
    [
      'Kementerian Pemberdayaan Perempuan dan Perlindungan Anak',
      'Kementerian Pemberdayaan Perempuan dan Perlindungan Anak',
    ],
    ['aturan itu UU nomor 17 tahun 2014 yang mereka bahas', 'aturan itu UU nomor 17 tahun 2014 yang mereka'],
    ['mereka para wakil dari indonesia dan mereka terlambat', 'wakil dari indonesia dan mereka'],
    ['mereka membeli 12 ekor sapi', ''],
  ])('%j', (text, windows) => {
    expect(windowsOf(text)).toBe(windows)
  })

  it('stay within their sentence', () => {
    const tokens = tokenize('hujan reda. Sari datang. Budi pulang sore hari')
    expect(nameWindows(tokens, new Int32Array(tokens.length), 3, 6)).toEqual([[3, 6]])
  })
})
