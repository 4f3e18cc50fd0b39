import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Misspelling } from '../../src/document.js'
import { checkSpelling, type SpellingOptions } from '../../src/spelling/check.js'

const read = (text: string, options?: SpellingOptions) =>
  checkSpelling(text, options).map((mark: Misspelling) => `${mark.text} → ${mark.suggestions[0]}`)

describe('checkSpelling', () => {
  it('says where, what was meant, why and how sure', () => {
    expect(checkSpelling('Rasa solidariras itu, justeru dirumah.')).toEqual([
      {
        start: 5,
        end: 16,
        text: 'solidariras',
        suggestions: ['solidaritas'],
        reason: 'typo',
        confidence: expect.closeTo(0.93, 1),
      },
      {
        start: 22,
        end: 29,
        text: 'justeru',
        suggestions: ['justru'],
        reason: 'nonstandard',
        confidence: 0.95,
      },
      {
        start: 30,
        end: 37,
        text: 'dirumah',
        suggestions: ['di rumah'],
        reason: 'joined',
        confidence: 0.95,
      },
    ])
  })

  it('keeps the case of the original', () => {
    expect(read('Justeru itu. RESIKO BESAR. Sitem lama dipakai.')).toEqual([
      'Justeru → Justru',
      'RESIKO → RISIKO',
      'Sitem → Sistem',
    ])
  })

  const table = readFileSync(new URL('../../fixtures/spelling.tsv', import.meta.url), 'utf8')
  const rows = table.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  it.each(rows.map((row) => row.split('\t')))('reads %s', (text, ...marks) => {
    expect(read(text!)).toEqual(marks)
  })

  it('leaves customs of news out unless asked', () => {
    const text = 'Apapun hasilnya, hubungan antar negara mempengaruhi harga.'
    expect(read(text)).toEqual([])
    expect(read(text, { leastConfidence: 0.5 })).toEqual([
      'Apapun → Apa pun',
      'antar negara → antarnegara',
      'mempengaruhi → memengaruhi',
    ])
  })

  it('takes what is derived of a custom for one, and a custom of two words', () => {
    const text = 'Insya allah, panitia mentaatinya.'
    expect(read(text)).toEqual([])
    expect(read(text, { leastConfidence: 0.5 })).toEqual([
      'Insya allah → Insyaallah',
      'mentaatinya → menaatinya',
    ])
  })

  it('flags a common error as it flags its twins', () => {
    const text = 'Obyek, subyek, analisa, karir, respon, standard, nafas, shalat, dimana, kerjasama.'
    expect(read(text)).toHaveLength(10)
    expect(read('Panitia merespon keluhan itu.')).toEqual(['merespon → merespons'])
  })

  it('joins di to a verb, and to no place', () => {
    expect(read('Ia di rawat, di tembak dan di simpan; ijazahnya di palsukan.')).toEqual([
      'di rawat → dirawat',
      'di tembak → ditembak',
      'di simpan → disimpan',
      'di palsukan → dipalsukan',
    ])
    expect(read('Ia tinggal di tepi sungai, di balik pohon, di lereng dan di pasar.')).toEqual([])
  })

  it('takes words that are right for right', () => {
    expect(read('Warga memakai aplikasi Justeru dan sitem lama.', { words: ['SITEM', 'justeru'] })).toEqual(
      [],
    )
  })

  it('has nothing to say of other languages, of nothing, and of signs', () => {
    expect(
      read('The minster said that goverment of the contry is going to answer the questoin today.'),
    ).toEqual([])
    for (const text of ['', ' ', '😀', '12.30', 'a', '-', '\ud800']) expect(read(text)).toEqual([])
  })

  it('says what it needs', () => {
    expect(() => checkSpelling(undefined as never)).toThrow('text must be a string')
    expect(() => checkSpelling('', { words: [1 as never] })).toThrow('each of words must be a string')
  })

  it('keeps its spans exact and in order on any string', () => {
    const piece = fc.constantFrom(
      'di ',
      'resiko',
      'Justeru',
      ' ',
      '-',
      'İ',
      '\ud800',
      'pemerimtah',
      'nya',
      '. ',
      "'",
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const mark of checkSpelling(text)) {
          expect(text.slice(mark.start, mark.end)).toBe(mark.text)
          expect(mark.start).toBeGreaterThanOrEqual(end)
          end = mark.end
        }
      }),
    )
  })

  it('takes time as long as the text is', () => {
    const started = performance.now()
    for (const text of [
      'a'.repeat(1_000_000),
      'di '.repeat(100_000),
      'me-'.repeat(100_000),
      'Qwzx '.repeat(50_000),
    ])
      expect(checkSpelling(text)).toEqual([])
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
