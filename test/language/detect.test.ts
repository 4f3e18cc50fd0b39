import { describe, expect, it } from 'vitest'
import { addLanguages, detectLanguage } from '../../src/language/detect.js'
import { splitSentences } from '../../src/text/sentences.js'

describe('detectLanguage', () => {
  it.each([
    ['ind', 'Pemerintah mengatakan bahwa harga beras naik karena pasokan berkurang sejak pekan lalu.'],
    ['zsm', 'Kerajaan memberitahu bahawa harga beras naik kerana bekalan berkurangan sejak minggu lalu.'],
    ['zsm', 'Pasukan negara tewas 2-1 kepada Thailand dalam perlawanan persahabatan malam tadi.'],
    ['ind', 'Perdana Menteri Malaysia berkunjung ke Istana Bogor untuk bertemu presiden.'],
    ['ind', 'Kamu udah makan belum? Gue laper banget nih.'],
    ['ind', 'Menurut Robert Schulthies dari Northwestern Trading, pasar menunggu laporan itu.'],
    ['ind', 'KORBAN GEMPA DI CIANJUR BERTAMBAH'],
    ['ind', 'Bintang idola'],
    ['ind', '"Aku ora ngerti opo-opo, Mas," kata Sutrisno kepada wartawan.'],
    ['ind', '"Abdi teu terang nanaon, Pak," ujar Asep saat ditemui di rumahnya.'],
    ['ind', 'Film The Act of Killing diputar di Jakarta pada hari Senin.'],
    ['ind', 'Sutradara itu meraih penghargaan atas Lord of the Islands: The Return of the Queen.'],
    ['eng', 'We are looking forward to working with the government on this issue.'],
    ['jav', 'Aku ora ngerti kowe arep lunga menyang endi wingi sore.'],
    ['sun', 'Kuring mah teu nyaho naon anu dicarioskeun ku anjeunna kamari.'],
    ['nld', 'De minister heeft gisteren gezegd dat het onderzoek nog niet is afgerond.'],
    ['rus', 'Министр заявил вчера, что переговоры будут продолжены на следующей неделе.'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language)
  })

  it.each(['', '  \n', '😀😀', '12.345,67', 'ya', '\ud800'])('has nothing to say about %j', (text) => {
    expect(detectLanguage(text)).toEqual({ language: 'und', confidence: 0 })
  })

  it('asks for a string', () => {
    expect(() => detectLanguage(42 as never)).toThrow(TypeError)
  })

  it('is less sure of a short text than of a long one', () => {
    const short = detectLanguage('Mahu ke mana awak semua?').confidence
    const long = detectLanguage(
      'Mahu ke mana awak semua? Kerajaan berkata bahawa syarikat itu perlu ditutup kerana hutang.',
    )
    expect(long.language).toBe('zsm')
    expect(long.confidence).toBeGreaterThan(short)
  })

  it('reads ten megabytes in one line in linear time', () => {
    const start = performance.now()
    expect(detectLanguage('harga beras naik lagi karena '.repeat(350_000)).language).toBe('ind')
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('addLanguages', () => {
  it('gives an English quotation its own language and a short sentence that of the text', () => {
    const text =
      'Menteri itu menolak menjawab pertanyaan wartawan yang menunggunya di depan kantor sejak pagi. "We do not want to talk about this until the report is out." Benar.'
    const languages = addLanguages(splitSentences(text)).map(({ language }) => language)
    expect(languages[0]).toBe('ind')
    expect(languages[1]).toBe('eng')
    expect(languages.at(-1)).toBe('ind')
  })

  it('says und of nothing', () => {
    expect(addLanguages([])).toEqual([])
  })
})

describe('detectLanguage knows the registers of the neighbours', () => {
  it.each([
    ['jav', 'Aku arep lunga menyang pasar karo ibu.'],
    ['jav', 'Kula badhe tindak dhateng peken kaliyan ibu.'],
    ['jav', 'Panjenengan sampun dhahar dereng?'],
    ['jav', 'Wong Jowo kuwi kudu iso basa Jawa sing apik.'],
    ['sun', 'Abdi bade angkat ka pasar sareng pun biang.'],
    ['sun', 'Urang rek indit ka pasar jeung indung.'],
    ['sun', 'Kumaha damang? Abdi nuju di bumi ayeuna.'],
    ['jav', 'Regane brambang mundhak, bakul-bakul padha sambat.'],
    ['sun', 'Urang kudu silih bantu ka sasama warga.'],
    ['sun', 'Punten, dupi bumi Pa Lurah palih mana?'],
    ['ind', 'Bapak itu menjual gudeg dan sego kucing di alun-alun.'],
    ['ind', 'Ia pergi ke pasar bersama ibu dan adiknya pada pagi hari.'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language)
  })
})
