import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addRoots, analyzeWord, createStemmer, stem } from '../../src/root/stem.js'

const token = (text: string, upos: 'NOUN' | 'PROPN', kind: 'word' | 'number' = 'word') => ({
  start: 0,
  end: text.length,
  text,
  kind,
  upos,
})

describe('stem', () => {
  it.each([
    ['dibelinya', 'beli'],
    ['dikurangi', 'kurang'],
    ['gerakan', 'gerak'],
    ['menangis', 'tangis'],
    ['bali', 'bali'],
    ['penyelidikan', 'selidik'],
    ['mengunjungi', 'kunjung'],
    ['berikan', 'beri'],
    ['berupa', 'rupa'],
    ['memasuki', 'masuk'],
    ['perbankan', 'bank'],
    ['mengalami', 'alam'],
  ])('decides the classic complaint %s → %s', (word, root) => {
    expect(stem(word)).toBe(root)
  })

  it('takes beruang for the animal, since the word stands in the dictionary', () => {
    expect(stem('beruang')).toBe('beruang')
  })

  it.each([
    ['anak-anak', 'anak'],
    ['kupu-kupu', 'kupu-kupu'],
    ['bermain-main', 'main'],
    ['sayur-mayur', 'sayur'],
    ['tolong-menolong', 'tolong'],
    ['berkejar-kejaran', 'kejar'],
    ['memukul-mukul', 'pukul'],
    ['ujung-ujungnya', 'ujung'],
    ['lelaki', 'laki'],
    ['anak2', 'anak'],
    ['se-Indonesia', 'indonesia'],
    ['mem-PHK-kan', 'phk'],
    ['di-lockdown', 'lockdown'],
    ['Asia-Pasifik', 'asia-pasifik'],
    ['ke-5', 'ke-5'],
  ])('reads the hyphens of %s', (word, root) => {
    expect(stem(word)).toBe(root)
  })

  it.each(['Jokowi', 'Maluku', 'Sekolah', 'MAKAN', ''])('leaves %s as it is, in lower case', (word) => {
    expect(stem(word)).toBe(word.toLowerCase())
  })

  it.each([
    ['sebesar', 'sebesar', 'besar'],
    ['Kedua', 'kedua', 'dua'],
    ['sebelumnya', 'sebelumnya', 'belum'],
    ['kepemilikannya', 'kepemilikan', 'milik'],
    ['penduduklah', 'penduduk', 'duduk'],
    ['setidak-tidaknya', 'setidak-tidaknya', 'tidak'],
    ['merupakan', 'rupa', 'rupa'],
    ['senilai', 'nilai', 'nilai'],
  ])('leaves whole what only looks derived: %s → %s, of the root %s', (word, whole, root) => {
    expect(stem(word)).toBe(whole)
    expect(analyzeWord(word).root).toBe(root)
  })

  it('guesses a root that the dictionary lacks from a pair of affixes', () => {
    expect(stem('digrobikkan')).toBe('grobik')
    expect(analyzeWord('digrobikkan').known).toBe(false)
  })

  it('says what it needs', () => {
    expect(() => stem(undefined as never)).toThrow('word must be a string')
    expect(() => analyzeWord(7 as never)).toThrow(TypeError)
    expect(() => createStemmer([null as never])).toThrow('each root must be a string')
  })

  it('answers anything, at once', () => {
    const started = performance.now()
    expect(stem('a'.repeat(1_000_000))).toHaveLength(1_000_000)
    expect(stem('me-'.repeat(300_000))).toHaveLength(900_000)
    expect(analyzeWord('ber'.repeat(300_000)).prefixes).toEqual([])
    for (const word of ['-', '--', '2', 'ya2', '𝕞akan', 'İstanbulnya', '\ud800-nya', 'мир', 'e\u0301mpat']) {
      expect(stem(word)).toBeTypeOf('string')
    }
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('analyzeWord', () => {
  it('gives every affix as a span of the word', () => {
    expect(analyzeWord('Mempertimbangkannya')).toEqual({
      word: 'Mempertimbangkannya',
      root: 'timbang',
      prefixes: [
        { start: 0, end: 3, text: 'Mem', form: 'meN-' },
        { start: 3, end: 6, text: 'per', form: 'per-' },
      ],
      infixes: [],
      suffixes: [{ start: 13, end: 16, text: 'kan', form: '-kan' }],
      clitics: [{ start: 16, end: 19, text: 'nya', form: '-nya' }],
      particles: [],
      rules: ['-nya: …nya', '-kan: …kan', 'meN-: mem{b|f|v|p}… → …', 'per-: per… → …'],
      known: true,
    })
  })

  it('says how a word is doubled', () => {
    expect(analyzeWord('anak-anak').reduplication).toBe('full')
    expect(analyzeWord('sayur-mayur').reduplication).toBe('changed')
    expect(analyzeWord('pepohonan').reduplication).toBe('partial')
    expect(analyzeWord('rumah').reduplication).toBeUndefined()
  })

  it('keeps its spans exact on any string', () => {
    const syllable = fc.constantFrom(
      'me',
      'ng',
      'ber',
      'di',
      'kan',
      'nya',
      'lah',
      '-',
      'uji',
      'İ',
      '\ud800',
      'a',
      'se',
    )
    fc.assert(
      fc.property(fc.array(syllable, { maxLength: 8 }), (syllables) => {
        const word = syllables.join('')
        const { prefixes, infixes, suffixes, clitics, particles } = analyzeWord(word)
        for (const part of [...prefixes, ...infixes, ...suffixes, ...clitics, ...particles]) {
          expect(word.slice(part.start, part.end)).toBe(part.text)
        }
      }),
    )
  })
})

describe('addRoots', () => {
  it('leaves names and numbers alone', () => {
    const roots = addRoots([
      token('Pertamina', 'PROPN'),
      token('Kebijakan', 'NOUN'),
      token('2023', 'NOUN', 'number'),
    ])
    expect(roots.map((rooted) => rooted.root)).toEqual(['Pertamina', 'bijak', '2023'])
  })
})

describe('createStemmer', () => {
  it('knows the user’s roots, and only there', () => {
    const mine = createStemmer(['seblak', 'Grobi'])
    expect(mine.stem('Grobikan')).toBe('grobi')
    expect(mine.stem('menyeblak')).toBe('seblak')
    expect(createStemmer(['kedua']).analyzeWord('kedua').root).toBe('kedua')
    expect(mine.analyzeWord('menyeblak').known).toBe(true)
    expect(mine.addRoots([token('grobikan', 'NOUN')])[0]?.root).toBe('grobi')
    expect(analyzeWord('menyeblak').known).toBe(false)
  })
})
