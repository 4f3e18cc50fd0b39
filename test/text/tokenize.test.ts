import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TokenKind } from '../../src/document.js'
import { tokenize } from '../../src/text/tokenize.js'
import { expectLinearTime } from '../linear-time.js'

const texts = (text: string) => tokenize(text).map((token) => token.text)

describe('tokenize cuts', () => {
  it.each([
    // words
    ['Ia tiba.', 'Ia|tiba|.'],
    ['anak-anak undang-undang', 'anak-anak|undang-undang'],
    ['ASEAN-Rusia se-Indonesia ke-19 non-ASN', 'ASEAN-Rusia|se-Indonesia|ke-19|non-ASN'],
    ['kepada-Nya mem-PHK-kan', 'kepada-Nya|mem-PHK-kan'],
    ["Jum'at Qur’an Ka'ban", "Jum'at|Qur’an|Ka'ban"],
    ["'renewable energy'", "'|renewable|energy|'"],
    ['Rusia – ASEAN', 'Rusia|–|ASEAN'],
    ['Laba- rugi', 'Laba|-|rugi'],
    ['AT&T R&D A & B', 'AT&T|R&D|A|&|B'],
    ['DPR/MPR Bagas/Fikri C/D', 'DPR|/|MPR|Bagas|/|Fikri|C/D'],
    // numbers
    ['Rp1,2 triliun', 'Rp|1,2|triliun'],
    ['Rp 2.500 Rp.2.500', 'Rp|2.500|Rp.|2.500'],
    ['1.234,56 1,000,000', '1.234,56|1,000,000'],
    ['2,5%', '2,5|%'],
    ['US$5 juta', 'US$|5|juta'],
    ['pukul 16.00 WIB, 14:05', 'pukul|16.00|WIB|,|14:05'],
    ['(2/5/2023)', '(|2/5/2023|)'],
    ['2021-2024 1945–1949', '2021-2024|1945–1949'],
    ['1,2,3', '1|,|2|,|3'],
    ['Rp9.100/9.105', 'Rp|9.100|/|9.105'],
    ['kuartal II/2007', 'kuartal|II/2007'],
    ['No. 34/PMK.011/2007 Kep-176/KM.10/7', 'No.|34/PMK.011/2007|Kep-176/KM.10/7'],
    ['nomor 31/Pid.Sus-TPK/2023/PN Jkt.Pst', 'nomor|31/Pid.Sus-TPK/2023/PN|Jkt.Pst'],
    ['M.HH-06.AH.11.01 LP/B/123/V/2023/SPKT', 'M.HH-06.AH.11.01|LP/B/123/V/2023/SPKT'],
    ['AHU-0012345.AH.01.01.TAHUN 2021', 'AHU-0012345.AH.01.01.TAHUN|2021'],
    [
      'B/12/VI/RES.1.11./2025/Ditreskrimum. SP.Sidik/12/I/2025',
      'B/12/VI/RES.1.11./2025/Ditreskrimum|.|SP.Sidik/12/I/2025',
    ],
    ['RT 05/RW 02', 'RT|05|/|RW|02'],
    ['km² 5°C', 'km²|5|°|C'],
    // abbreviations
    ['Dr. H. Ahmad, S.H., M.Hum.', 'Dr.|H.|Ahmad|,|S.H.|,|M.Hum.'],
    ['S.Pd dan Ph.D', 'S.Pd|dan|Ph.D'],
    ['Jl. Jend. Sudirman No. 5', 'Jl.|Jend.|Sudirman|No.|5'],
    ['PT Telkom Indonesia (Persero) Tbk.', 'PT|Telkom|Indonesia|(|Persero|)|Tbk.'],
    ['dll. a.n. Budi', 'dll.|a.n.|Budi'],
    ['Joko P. di ruang', 'Joko|P.|di|ruang'],
    ['vitamin D. Selain itu', 'vitamin|D|.|Selain|itu'],
    ['seniman R. Tjetje', 'seniman|R.|Tjetje'],
    ['jawabnya no. Ia pergi', 'jawabnya|no|.|Ia|pergi'],
    ['selesai.Dia pergi', 'selesai|.|Dia|pergi'],
    // the web
    ['https://www.kompas.id/baca?x=1.', 'https://www.kompas.id/baca?x=1|.'],
    ['(www.pertamina.com)', '(|www.pertamina.com|)'],
    ['Liputan6.com, Jakarta -', 'Liputan6.com|,|Jakarta|-'],
    ['REPUBLIKA.CO.ID, JAKARTA --', 'REPUBLIKA.CO.ID|,|JAKARTA|--'],
    ['erna.sari@esensi.tv', 'erna.sari@esensi.tv'],
    ['@pewarta_id. #Pemilu2024!', '@pewarta_id|.|#Pemilu2024|!'],
    ['#1', '#|1'],
    // marks
    ['Lho... kok?!', 'Lho|...|kok|?|!'],
    ['👨‍👩‍👧 🇮🇩🇲🇾 👍🏽', '👨‍👩‍👧|🇮🇩|🇲🇾|👍🏽'],
  ])('%s', (text, expected) => {
    expect(texts(text).join('|')).toBe(expected)
  })
})

describe('tokenize names the kind of', () => {
  it.each<[string, TokenKind]>([
    ['rumahnya', 'word'],
    ['U-20', 'word'],
    ['1.234,56', 'number'],
    ['2/5/2023', 'number'],
    [',', 'punctuation'],
    ['%', 'symbol'],
    ['🙂', 'symbol'],
    ['www.kompas.id', 'url'],
    ['a@b.id', 'email'],
    ['@ani', 'mention'],
    ['#banjir', 'hashtag'],
  ])('%s', (text, kind) => {
    expect(tokenize(text)).toEqual([{ start: 0, end: text.length, text, kind }])
  })
})

describe('tokenize', () => {
  it('takes abbreviations of the user', () => {
    const tokens = tokenize('Kasubdit. Ani', { abbreviations: ['Kasubdit.'] })
    expect(tokens.map((token) => token.text)).toEqual(['Kasubdit.', 'Ani'])
  })

  it('finds nothing in blank text', () => {
    expect(tokenize(' \n\t\u00a0')).toEqual([])
  })

  it('names the argument that is no string', () => {
    expect(() => tokenize(null as never)).toThrow(
      new TypeError('text must be a string, got null. Decode bytes and read files first.'),
    )
  })

  it('accounts for every character of any string', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'Rp1.',
        'S.H.',
        '@',
        'a.b@c.id',
        '/',
        '-',
        '\ud83d',
        '\udc00',
        ' ',
        '\n',
        '2,5',
        'www.',
        "'",
        '…',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        let at = 0
        for (const token of tokenize(text)) {
          expect(token.end).toBeGreaterThan(token.start)
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(text.slice(at, token.start)).toMatch(/^[\s\u200B\uFEFF\u2060\x00-\x1F\x7F-\x9F]*$/)
          at = token.end
        }
        expect(text.slice(at)).toMatch(/^[\s\u200B\uFEFF\u2060\x00-\x1F\x7F-\x9F]*$/)
      }),
      { numRuns: 200 },
    )
  })

  it.each(['a.', 'a@', 'S.', "'", '1,', '9/', 'www.', 'x-', '.', '\u200d', '🇮🇩', 'a_', '@a.', 'http://('])(
    'stays linear on repeats of %s',
    (piece) => expectLinearTime(tokenize, piece),
  )
})
