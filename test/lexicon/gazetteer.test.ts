import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { gazetteerEntries, gazetteerMatches, lookUpName } from '../../src/lexicon/gazetteer.js'
import { tokenize } from '../../src/text/tokenize.js'

const found = (text: string) => {
  const tokens = tokenize(text)
  return gazetteerMatches(tokens.map((token) => token.text)).map(({ firstToken, endToken, entries }) => [
    tokens
      .slice(firstToken, endToken)
      .map((token) => token.text)
      .join(' '),
    entries.map((entry) => entry.class).join('|'),
  ])
}

describe('gazetteerMatches', () => {
  it('takes the longest name at each place', () => {
    expect(found('Federasi Rusia dan Jawa Timur Park')).toEqual([
      ['Federasi Rusia', 'country'],
      ['Jawa Timur', 'area'],
    ])
  })

  it('gives all that a form may be', () => {
    expect(found('Georgia')).toEqual([['Georgia', 'country|place']])
  })

  it('reads names in capitals and in lower case', () => {
    expect(found('KOREA SELATAN lawan korea utara')).toEqual([
      ['KOREA SELATAN', 'country'],
      ['korea utara', 'country'],
    ])
  })

  it('reads an acronym only as written', () => {
    expect(found('as AS')).toEqual([['AS', 'country']])
  })

  it('reads names with a slash or a colon inside, which are tokens of their own', () => {
    expect(found('Menteri ATR/BPN dan Kodam V/Brawijaya')).toEqual([
      ['Menteri ATR / BPN', 'position'],
      ['Kodam V / Brawijaya', 'stateBody'],
    ])
    expect(found('RT/RW main Mobile Legends: Bang Bang')).toEqual([
      ['RT / RW', 'term'],
      ['Mobile Legends : Bang Bang', 'product'],
    ])
  })

  it('says how the name is written', () => {
    expect(gazetteerMatches(['Rusia', 'RUSIA', 'rusia', 'RuSia']).map((match) => match.casing)).toEqual([
      'written',
      'upper',
      'lower',
      'mixed',
    ])
  })
})

describe('lookUpName', () => {
  it('knows variants by their canonical name and code', () => {
    expect(lookUpName('Kerajaan Kamboja')).toMatchObject([{ class: 'country', name: 'Kamboja', code: 'KH' }])
    expect(lookUpName('Korsel')).toMatchObject([{ name: 'Korea Selatan', code: 'KR' }])
    expect(lookUpName('KPK')).toMatchObject([
      { name: 'Komisi Pemberantasan Korupsi', acronym: 'KPK', isAcronym: true },
    ])
  })

  it('knows a regency by its bare name, and keeps it apart from the city of that name', () => {
    expect(lookUpName('Sleman')).toMatchObject([{ class: 'area', name: 'Sleman' }])
    expect(lookUpName('Kabupaten Sleman')).toMatchObject([{ name: 'Sleman' }])
    expect(lookUpName('Bandung')).toMatchObject([{ name: 'Bandung' }])
    expect(lookUpName('Kabupaten Bandung')).toMatchObject([{ name: 'Kabupaten Bandung' }])
  })

  it('knows nothing of a part of a name', () => {
    expect(lookUpName('Kerajaan')).toEqual([])
    expect(lookUpName('')).toEqual([])
  })
})

describe('the dictionaries', () => {
  it('name every country by one canonical form', () => {
    const names = new Map<string, Set<string>>()
    for (const entry of gazetteerEntries()) {
      if (entry.class === 'country')
        names.set(entry.code!, (names.get(entry.code!) ?? new Set()).add(entry.name))
    }
    expect(
      [...names].filter(
        ([code, forms]) => !/^[A-Z]{2}$/.test(code) || forms.size !== 1 || forms.has(undefined as never),
      ),
    ).toEqual([])
    expect(names.size).toBeGreaterThan(230)
  })

  it('are found by every form that they list', () => {
    const lost = gazetteerEntries().filter(
      ({ form, name }) => !lookUpName(form).some((entry) => entry.name === name),
    )
    expect(lost).toEqual([])
  })

  it('call ambiguous only what they list as a name', () => {
    const rows = readFileSync('dictionaries/ambiguous.txt', 'utf8').trim().split('\n')
    const forms = rows.filter((row) => !row.startsWith('#')).map((row) => row.split('\t')[0]!)
    expect(forms.filter((form) => lookUpName(form).length === 0)).toEqual([])
    expect(lookUpName('Solo')).toMatchObject([{ name: 'Surakarta', ambiguous: 'word' }])
  })
})
