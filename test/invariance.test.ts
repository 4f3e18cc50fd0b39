import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyze, type Entity, findDates } from '../src/index.js'

/**
 * What a text means does not hang on what does not matter: who exactly is named, which year it is, how lines are
 * wrapped. Each is tried on sentences of many shapes; where a recogniser may err, on how many of them it holds.
 */

/** `{P}` a person, `{C}` a country, `{O}` an organization, `{T}` a town: sentences as news writes them. */
const SHAPES: readonly string[] = [
  'Presiden {C} {P} tiba di {T} untuk bertemu para pemimpin daerah.',
  '"Kami akan membantu warga yang terdampak banjir," kata {P} di {T}, Senin (1/5/2023).',
  'Menurut {P}, harga beras di {T} mulai turun sejak pekan lalu.',
  'Direktur Utama {O} {P} mengatakan laba perusahaan naik.',
  'Menteri Luar Negeri {P} menyambut kunjungan delegasi {C} di {T}.',
  '{P} ditangkap polisi di {T} karena diduga menggelapkan uang milik {O}.',
  'Ekspor kelapa sawit ke {C} meningkat, kata juru bicara {O}.',
  'Wali Kota {T} {P} meresmikan pasar baru.',
  'Pelatih asal {C} itu melatih anak-anak di {T} bersama {P}.',
  'Pengamat ekonomi {P} menilai kebijakan {O} sudah tepat.',
  'Kapal berbendera {C} itu bersandar di pelabuhan {T}.',
  'Warga {T} menggugat {O} ke pengadilan, didampingi pengacara {P}.',
]
const PEOPLE = [
  'Budi Santoso',
  'Sri Wahyuni',
  'Andi Pratama',
  'Maria Tambunan',
  'Ahmad Fauzi',
  'Dewi Anggraini',
]
const COUNTRIES = ['Jepang', 'Australia', 'Kamboja', 'Prancis', 'Brasil', 'Korea Selatan']
const ORGANIZATIONS = [
  'Bank Indonesia',
  'Pertamina',
  'Komisi Pemberantasan Korupsi',
  'Kementerian Keuangan',
  'PT Telkom Indonesia',
  'Universitas Gadjah Mada',
]
const TOWNS = ['Surabaya', 'Makassar', 'Bandung', 'Kupang', 'Semarang', 'Banjarmasin']

interface Filled {
  readonly text: string
  readonly names: readonly { readonly text: string; readonly kind: string }[]
}

/** The shape with the `turn`th name of each list. */
function fill(shape: string, turn: number): Filled {
  const names: Filled['names'][number][] = []
  const from = (list: readonly string[], kind: string) => () => {
    const text = list[turn % list.length]!
    names.push({ text, kind })
    return text
  }
  const text = shape
    .replace('{P}', from(PEOPLE, 'person'))
    .replace('{C}', from(COUNTRIES, 'country'))
    .replace('{O}', from(ORGANIZATIONS, 'organization'))
    .replace('{T}', from(TOWNS, 'place'))
  return { text, names }
}

const FILLED = SHAPES.flatMap((shape) => PEOPLE.map((_, turn) => fill(shape, turn)))
const SENTENCES = FILLED.map(({ text }) => text)
const fixtures = readdirSync('fixtures/articles', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`fixtures/articles/${file}`, 'utf8'))

const namesOf = (text: string): Entity[] => analyze(text).entities.filter(({ kind }) => kind !== 'position')

/** Of the names of `before`, the share that `after` has too, with its kind, whatever the case. */
function shareKept(before: string, after: string): { kept: number; all: number } {
  const key = ({ text, kind }: { text: string; kind: string }) =>
    `${kind} ${text.toLowerCase().replace(/[“”]/g, '"').replace(/’/g, "'").replace(/\s+/g, ' ')}`
  const left = namesOf(after).map(key)
  let kept = 0
  const all = namesOf(before)
  for (const name of all) {
    const at = left.indexOf(key(name))
    if (at < 0) continue
    kept++
    left.splice(at, 1)
  }
  return { kept, all: all.length }
}

/** The share of names kept over all texts when each is rewritten. */
function shareKeptBy(rewrite: (text: string) => string, texts: readonly string[] = SENTENCES): number {
  const counts = texts.map((text) => shareKept(text, rewrite(text)))
  const sum = (key: 'kept' | 'all') => counts.reduce((total, count) => total + count[key], 0)
  return sum('kept') / sum('all')
}

/** Longer words with a capital, as many outlets write headlines. */
const asHeadline = (text: string) =>
  text.replace(/(?<![\p{L}\p{N}’'-])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase())

describe('names', () => {
  it('keep their kind when another name takes their place', () => {
    const asked = FILLED.flatMap(({ text, names }) => {
      const found = namesOf(text)
      return names.map((name) => ({ ...name, sentence: text, found }))
    })
    const missed = asked.filter(
      ({ text, kind, found }) => !found.some((entity) => entity.text === text && entity.kind === kind),
    )
    const share = 1 - missed.length / asked.length
    expect(share, missed.map(({ text, sentence }) => `${text}: ${sentence}`).join('\n')).toBeGreaterThan(0.93)
  })

  it.each([
    ['as a headline', asHeadline, 0.9],
    ['IN CAPITALS', (text: string) => text.toUpperCase(), 0.8],
    ['with other quotation marks', (text: string) => text.replace(/"([^"]*)"/g, '“$1”'), 1],
    ['with more space', (text: string) => text.replaceAll(' ', '  '), 1],
    ['with no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0'), 1],
    ['behind another paragraph', (text: string) => `Hujan turun di Medan.\n\n${text}`, 0.99],
    ['with Windows line ends', (text: string) => `${text}\r\n\r\nHujan turun.`, 1],
  ] as const)('are found %s', (_, rewrite, least) => {
    expect(shareKeptBy(rewrite)).toBeGreaterThanOrEqual(least)
  })

  it.each([
    ['quotation marks', (text: string) => text.replace(/[“”]/g, '"').replace(/’/g, "'"), 0.98],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n'), 1],
    ['space at the ends of lines', (text: string) => text.replaceAll('\n', '  \n'), 1],
  ] as const)('of whole articles are found with other %s', (_, rewrite, least) => {
    expect(shareKeptBy(rewrite, fixtures)).toBeGreaterThanOrEqual(least)
  })
})

describe('lines wrapped at a fixed width', () => {
  const wrap = (text: string) => text.replace(/(.{50,64}) /g, '$1\n')
  const paragraphs = [0, 1, 2, 3, 4, 5].map((turn) => SHAPES.map((shape) => fill(shape, turn).text).join(' '))
  const STORY = `Rapat digelar di Kupang pada Selasa (2/5/2019). Gempa terjadi pada 17 Agustus 2018 pukul 16.00 WIB, kata warga yang merasakannya. Ia lahir di Kupang, 3 Maret 1998, dan bekerja sejak tahun 2015. Laba semester II tahun 2022 melonjak. Pada Desember 2021 harga naik.`

  it('keep names', () => {
    expect(shareKeptBy(wrap, paragraphs)).toBeGreaterThan(0.98)
  })

  it.each([40, 45, 50, 55, 60])('keep dates: %d', (width) => {
    const narrow = STORY.replace(new RegExp(`(.{${width - 8},${width}}) `, 'g'), '$1\n')
    const read = (text: string) => findDates(text).map(({ value }) => value)
    expect(read(narrow)).toEqual(read(STORY))
  })
})

describe('dates', () => {
  const TOLD: readonly string[] = [
    'Rapat digelar Selasa (2/5/{Y}) di Kupang.',
    'Gempa terjadi pada 17 Agustus {Y} pukul 16.00 WIB.',
    'Ia lahir di Kupang, 3 Maret {Y}.',
    'Ekonomi tumbuh pada kuartal I {Y}.',
    'Pada Desember {Y} harga naik.',
    'Sejak tahun {Y} ia tinggal di Bandung.',
    'Laba semester II tahun {Y} melonjak.',
  ]

  it.each(TOLD)('move by a year with the year that is written: %s', (told) => {
    const read = (year: number) =>
      findDates(told.replace('{Y}', `${year}`), { writtenOn: '2023-05-02T09:00+07:00' }).map(
        ({ value, type }) => ({ type, value: value.replaceAll(`${year}`, 'YYYY') }),
      )
    const told2019 = read(2019)
    expect(told2019.length).toBeGreaterThan(0)
    expect(told2019.map(({ value }) => value).join()).toContain('YYYY')
    for (const year of [1998, 2004, 2015, 2021, 2022]) expect(read(year)).toEqual(told2019)
  })

  it.each([
    'kemarin',
    'dua hari lalu',
    'besok',
    'tiga hari lagi',
    'Rabu (10/5)',
    'pekan lalu',
    'Senin depan',
  ])('that are relative move with the day of writing: %s', (told) => {
    const read = (writtenOn: string) => findDates(`Rapat digelar ${told}.`, { writtenOn })[0]!
    const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
    // 28 days later every weekday falls on the same day of the week.
    const [early, late] = [read('2023-05-02'), read('2023-05-30')]
    if (!told.includes('/')) expect(days(early.from!.slice(0, 10), late.from!.slice(0, 10))).toBe(28)
    else expect(late.value).toBe(early.value)
  })

  it('are the same with other spaces, cases and marks', () => {
    const writtenOn = '2023-05-02T09:00+07:00'
    const read = (text: string) => findDates(text, { writtenOn }).map(({ type, value }) => ({ type, value }))
    for (const told of TOLD) {
      const text = told.replace('{Y}', '2019')
      expect(read(text.replaceAll(' ', '\u00a0'))).toEqual(read(text))
      expect(read(`“${text}”`)).toEqual(read(text))
      expect(read(text.toUpperCase())).toEqual(read(text))
    }
  })
})

describe('Malay and other spellings', () => {
  const MALAY =
    'KUALA LUMPUR: Perdana Menteri berkata kerajaan akan menyalurkan bantuan kepada mangsa banjir pada hari Isnin, ' +
    '1 Mei 2023. Menurut beliau, wang itu boleh digunakan kerana ianya mustahak bagi rakyat Malaysia.'
  const OLD =
    'Djakarta, 17 Agoestoes 1945. Soekarno dan Hatta atas nama bangsa Indonesia menjatakan kemerdekaannja.'
  const CHAT = 'yg blm tau, bsk hr senin jkt hujan bgt gaes!!! pdhal kmrn cerah 😭 wkwkwk @ani_k #banjir'

  it.each([MALAY, OLD, CHAT])('are read as far as they go: %s', (text) => {
    const { tokens, sentences } = analyze(text)
    expect(tokens.every(({ upos, root }) => upos !== undefined && root !== '')).toBe(true)
    expect(sentences.length).toBeGreaterThan(0)
  })

  it('keep the names that both spell alike', () => {
    const names = namesOf(MALAY).map(({ text }) => text)
    expect(names).toContain('Malaysia')
    expect(findDates(MALAY).map(({ value }) => value)).toContain('2023-05-01')
  })
})
