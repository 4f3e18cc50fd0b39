import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../../src/entity/candidates/recognise.js'
import { readingOf } from '../../../src/entity/reading.js'
import { splitSentences } from '../../../src/text/sentences.js'
import { tokenize } from '../../../src/text/tokenize.js'

function namesIn(text: string) {
  const tokens = tokenize(text)
  return recognise(readingOf(text, tokens, splitSentences(text, tokens)))
}

/** `kind text` of each name. */
const read = (text: string) => namesIn(text).map(({ kind, text }) => `${kind} ${text}`)

describe('recognise', () => {
  it.each([
    [
      'Gubernur Jawa Tengah Wiratama Hadikusumo mengatakan hal itu di Semarang.',
      ['person Wiratama Hadikusumo', 'place Semarang'],
    ],
    [
      'Menurut Sekartaji, PT Samudra Lestari akan membuka kantor di Makassar.',
      ['person Sekartaji', 'organization PT Samudra Lestari', 'place Makassar'],
    ],
    [
      'Komisi Pemberantasan Korupsi (KPK) memeriksa seorang hakim di Jakarta, Rabu.',
      ['organization Komisi Pemberantasan Korupsi', 'place Jakarta'],
    ],
    [
      'Kongres digelar Partai Golkar di Hotel Garuda, Yogyakarta.',
      ['organization Partai Golkar', 'place Yogyakarta'],
    ],
  ])('finds the names of %j', (text, names) => {
    expect(read(text)).toEqual(expect.arrayContaining(names))
  })

  it('finds nothing where nothing is named', () => {
    expect(read('Harga cabai naik lagi pekan ini karena hujan.')).toEqual([])
    expect(read('')).toEqual([])
  })

  it('tells a country that acts from a place to be in', () => {
    expect(read('Ribuan orang mengungsi di Israel, kata militer Israel.')).toEqual([
      'place Israel',
      'country Israel',
    ])
  })

  it('reads a headline in capitals like prose', () => {
    expect(read('WIRATAMA HADIKUSUMO TIBA DI MAKASSAR')).toContain('place MAKASSAR')
  })

  it('leaves marks and addresses outside of names', () => {
    for (const { text } of namesIn('Surel: redaksi@warta.example … (Wiratama) – Semarang / Solo')) {
      expect(text).not.toMatch(/^[\p{P}]|[–/…]$|@/u)
    }
  })

  it('never splits a pair of brackets', () => {
    const words = fc.constantFrom('Himpunan', 'Mahasiswa', 'Islam', '(', ')', 'HMI', 'Jakarta', ',', 'di')
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (line) => {
        for (const { text } of namesIn(line.join(' ')))
          expect(text.split('(').length, text).toBe(text.split(')').length)
      }),
      { numRuns: 200 },
    )
  })

  it('knows how sure it is', () => {
    for (const { confidence } of namesIn('Presiden tiba di Jakarta bersama Wiratama.')) {
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })

  it('cuts whole tokens in order out of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0
        for (const name of namesIn(text)) {
          expect(text.slice(name.start, name.end)).toBe(name.text)
          expect(name.start).toBeGreaterThanOrEqual(end)
          end = name.end
        }
      }),
      { numRuns: 100 },
    )
  })
})
