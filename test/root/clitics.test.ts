import { describe, expect, it } from 'vitest'
import { splitClitics } from '../../src/root/clitics.js'

describe('splitClitics', () => {
  it.each([
    ['rumahnya', ['rumah', 'nya']],
    ['ujung-ujungnya', ['ujung-ujung', 'nya']],
    ['Dijelaskannya', ['Dijelaskan', 'nya']],
    ['namaku', ['nama', 'ku']],
    ['hatimu', ['hati', 'mu']],
    ['itulah', ['itu', 'lah']],
    ['APAKAH', ['APA', 'KAH']],
    ['ataupun', ['atau', 'pun']],
    ['miliknyalah', ['milik', 'nya', 'lah']],
    ['stakeholdernya', ['stakeholder', 'nya']],
    ['NPLnya', ['NPL', 'nya']],
  ])('splits %s', (word, [base, ...clitics]) => {
    expect(splitClitics(word)).toEqual({ base, clitics })
  })

  it.each([
    'tanya',
    'ditanya',
    'hanya',
    'punya',
    'mempunyai',
    'masalah',
    'bermasalah',
    'sekolah',
    'adalah',
    'langkah',
    'buku',
    'berlaku',
    'bertemu',
    'tamu',
    'biasanya',
    'sebelumnya',
    'meskipun',
    'maupun',
    'Maluku',
    'nya',
    '',
    'İnya',
  ])('leaves %s whole', (word) => {
    expect(splitClitics(word)).toEqual({ base: word, clitics: [] })
  })
})
