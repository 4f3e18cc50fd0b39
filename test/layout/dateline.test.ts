import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/analyze.js'

const PROSE = 'Banjir merendam tiga kelurahan di kota itu sejak Senin pagi.'
const read = (dateline: string) =>
  readArticle(
    `Banjir Rendam Kota\n\n${dateline}${PROSE}\n\nPetugas menyalurkan selimut dan makanan kepada warga yang mengungsi.\n\nHujan masih turun sampai sore hari ini di wilayah itu.`,
  )

describe('a dateline', () => {
  it.each([
    ['KONTAN.CO.ID - JAKARTA. ', 'Jakarta', 'Kontan'],
    ['REPUBLIKA.CO.ID, PARE-PARE -- ', 'Pare-Pare', 'Republika'],
    ['TRIBUN-TIMUR.COM, MAKASSAR - ', 'Makassar', 'TRIBUN-TIMUR.COM'],
    ['KBRN, Jakarta: ', 'Jakarta', 'RRI'],
    ['IDXChannel - ', undefined, 'IDXChannel'],
    ['Liputan6.com, Jakarta ', 'Jakarta', 'Liputan6.com'],
    ['Padang - ', 'Padang', undefined],
    ['Solo – ', 'Solo', undefined],
    ['GALAMEDIA - ', undefined, 'GALAMEDIA'],
    ['BITUNG (Kabar Nusa) -- ', 'Bitung', 'Kabar Nusa'],
    ['Jakarta, Kabar Nusa - ', 'Jakarta', 'Kabar Nusa'],
    ['Jakarta, 30 Juli 2025 – ', 'Jakarta', undefined],
    ['SURYA.CO.ID | SIDOARJO - ', 'Sidoarjo', 'Surya'],
    ['RADAR BOGOR - ', undefined, 'RADAR BOGOR'],
    ['JENEPONTO, SULAWESI PAGI – ', 'Jeneponto', 'SULAWESI PAGI'],
    ['SULAWESI PAGI, JENEPONTO – ', 'Jeneponto', 'SULAWESI PAGI'],
    ['Medan, Sumut Kita – ', 'Medan', 'Sumut Kita'],
    ['PALU BARAT, PALU - ', 'Palu Barat', undefined],
    ['Jakarta, Senin (5/5) - ', 'Jakarta', undefined],
    // Words of the story that a page has set in front.
    ['Kami siap membantu warga.Jakarta (ANTARA) - ', 'Jakarta', 'ANTARA'],
    ['"Kami siap," ujarnya.Praya, Lombok Tengah (ANTARA) - ', 'Praya', 'ANTARA'],
  ])('%j is of %j and %j', (dateline, place, outlet) => {
    const article = read(dateline)
    expect(article.dateline?.place).toBe(place)
    expect(article.dateline?.outlet).toBe(outlet)
    expect(article.lead?.text).toBe(PROSE)
  })

  it.each(['Polisi - ', 'Presiden: '])('is not %j', (beginning) => {
    expect(read(beginning).dateline).toBeUndefined()
  })

  it.each([
    'Indonesia-Prancis perkuat kerja sama teknis penerbangan sipil.',
    'Pemain Tim Nasional (Timnas) Indonesia, Nathan Tjo-A-Lim resmi dilepas klubnya.',
  ])('does not end where a name is joined: %j', (first) => {
    const { dateline } = readArticle(`Kabar Hari Ini\n\n${first} ${PROSE}\n\n${PROSE}`)
    expect(dateline).toBeUndefined()
  })
})
