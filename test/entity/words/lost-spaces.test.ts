import { describe, expect, it } from 'vitest'
import { wordsApart } from '../../../src/entity/words/lost-spaces.js'
import { createAnalyzer } from '../../../src/index.js'

const apart = (word: string) => wordsApart(word).join(' ')

describe('words that lost their spaces', () => {
  it.each([
    ['dariReuters', 'dari Reuters'],
    ['diGaza', 'di Gaza'],
    ['beritaAFP', 'berita AFP'],
    ['MenteriAustraliaAnthony', 'Menteri Australia Anthony'],
    ['presidenKolombiaMiguel', 'presiden Kolombia Miguel'],
    ['IIIDPRAhmad', 'III DPR Ahmad'],
    ['KetuaBawaslu', 'Ketua Bawaslu'],
    ['Indonesiamelalui', 'Indonesia melalui'],
    ['antaraIsraeldanIran', 'antara Israel dan Iran'],
    ['KeuanganBagas', 'Keuangan Bagas'],
    ['Baratakan', 'Barat akan'],
    ['KnicksvsSan', 'Knicks vs San'],
    ['Subiantomengatakan', 'Subianto mengatakan'],
  ])('%s is %s', (word, parts) => expect(apart(word)).toBe(parts))

  it.each([
    'YouTube',
    'detikSport',
    'kumparanBISNIS',
    'LinkAja',
    'KapanLagi',
    'TransJakarta',
    'TribunJateng',
    'ClawKiss',
    'malaikatNya',
    'Wulandari',
    'Rizaldi',
    'Ramadan',
    'iPhone',
    'McDonald',
  ])('%s is one', (word) => expect(wordsApart(word)).toEqual([word]))
})

describe('words that the text has by themselves, too', () => {
  const said =
    (...words: string[]) =>
    (word: string) =>
      words.includes(word)

  it.each([
    ['Sorapiakan', 'Sorapi akan'],
    ['Holtendikenal', 'Holten dikenal'],
    ['RepublikIndonesia', 'Republik Indonesia'],
    ['Kelana115-112', 'Kelana 115-112'],
  ])('%s is %s', (word, parts) => {
    const isSaid = said('Sorapi', 'Holten', 'Republik', 'Indonesia', 'Kelana')
    expect(wordsApart(word, isSaid).join(' ')).toBe(parts)
    expect(wordsApart(word)).toEqual([word])
  })

  it.each(['Mulyadi', 'Danantara', 'Wulandari', 'YouTube', 'Trans7'])('%s is one', (word) => {
    expect(wordsApart(word, said('Mulya', 'Dan', 'Wulan', 'You', 'Tube', 'Trans'))).toEqual([word])
  })

  it('a name of the user stays whole', () => {
    const entities = [{ text: 'RayaTerang', kind: 'product' as const }]
    const text = 'Di Jalan Raya Terang dijual RayaTerang.'
    const { entities: found } = createAnalyzer({ entities }).analyze(text)
    expect(found.map(({ text, kind }) => `${kind} ${text}`)).toContain('product RayaTerang')
  })
})

it('a name of the user that has such a word is found', () => {
  const entities = [{ text: 'KetuaBawaslu Award', kind: 'event' as const }]
  const { entities: found } = createAnalyzer({ entities }).analyze('Malam KetuaBawaslu Award digelar.')
  expect(found.map(({ text, kind }) => `${kind} ${text}`)).toContain('event KetuaBawaslu Award')
})
