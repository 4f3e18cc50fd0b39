import { readFileSync } from 'node:fs'
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
    ['sebesar', 'besar'],
    ['Kedua', 'dua'],
    ['sebelumnya', 'belum'],
    ['kepemilikannya', 'milik'],
    ['penduduklah', 'duduk'],
    ['setidak-tidaknya', 'tidak'],
    ['bekerja', 'kerja'],
    ['peserta', 'serta'],
    ['mempengaruhi', 'pengaruh'],
    ['perbaikan', 'baik'],
    ['merupakan', 'rupa'],
    ['memangku', 'pangku'],
    ['pemanah', 'panah'],
    ['mengetik', 'ketik'],
    ['mengelas', 'las'],
    ['finalisasi', 'final'],
    ['mengambil-alih', 'ambil-alih'],
    ['sebaik-baiknya', 'baik'],
  ])('gives the one root of %s, %s, as analyzeWord and addRoots do', (word, root) => {
    expect(stem(word)).toBe(root)
    expect(analyzeWord(word).root).toBe(root)
    const token = { start: 0, end: word.length, text: word, kind: 'word', upos: 'VERB' } as const
    expect(addRoots([token])[0]!.root).toBe(root)
  })

  it('takes no affix off a place', () => {
    const rows = readFileSync('dictionaries/indonesian-areas.txt', 'utf8').split('\n')
    const names = rows
      .filter((row) => row !== '' && !row.startsWith('#'))
      .map((row) => row.split('\t')[0]!.replace(/^(?:Kota|Kabupaten) /, ''))
      .filter((name) => !name.includes(' '))
    expect(names.filter((name) => stem(name) !== name.toLowerCase())).toEqual([])
    expect(['bekasi', 'kediri', 'merauke', 'kuningan'].map(stem)).toEqual([
      'bekasi',
      'kediri',
      'merauke',
      'kuning',
    ])
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
