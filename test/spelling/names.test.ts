import { describe, expect, it } from 'vitest'
import { isPersonName } from '../../src/lexicon/gazetteer.js'
import { isNameCue, isNamePair, isNameWord, nameShare } from '../../src/spelling/names.js'

describe('what is known of names', () => {
  it('knows the words of the dictionaries, alone and in pairs', () => {
    expect([isNameWord('pinrang'), isNameWord('pemerimtah')]).toEqual([true, false])
    expect([isNamePair('bank', 'indonesia'), isNamePair('indonesia', 'bank')]).toEqual([true, false])
    expect([isPersonName('clara'), isPersonName('rumah')]).toEqual([true, false])
  })
  it('knows what stands before a name', () => {
    expect(['Pak', 'PT', 'Kecamatan', 'rumah', ''].map(isNameCue)).toEqual([true, true, true, false, false])
  })
  it('knows how mostly news uses a word in names', () => {
    expect(nameShare('jakarta')).toBeGreaterThan(nameShare('rumah'))
  })
})
