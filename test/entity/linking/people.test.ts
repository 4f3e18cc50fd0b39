import { describe, expect, it } from 'vitest'
import { analyze, readArticle } from '../../../src/index.js'

const people = (text: string) =>
  analyze(text)
    .entities.filter(({ kind }) => kind === 'person')
    .map(({ text: words, name, positions }) => [words, name, positions?.map((position) => position.text)])

describe('positions', () => {
  const held: readonly (readonly [string, string, readonly string[]])[] = [
    ['Bupati Sleman Budi Santoso hadir.', 'Budi Santoso', ['Bupati Sleman']],
    ['Hadir pula Budi Santoso, Ketua Umum PSSI.', 'Budi Santoso', ['Ketua Umum PSSI']],
    ['Menteri Dalam Negeri (Mendagri) Budi Santoso hadir.', 'Budi Santoso', ['Menteri Dalam Negeri']],
    ['Mereka bertemu mantan Wali Kota Bogor Budi Santoso.', 'Budi Santoso', ['mantan Wali Kota Bogor']],
    ['Kapolres Sleman AKBP Budi Santoso hadir.', 'Budi Santoso', ['Kapolres Sleman']],
    [
      'Sekretaris Negara dan Pemimpin SOM ASEAN-Kamboja, Budi Santoso, hadir.',
      'Budi Santoso',
      ['Sekretaris Negara', 'Pemimpin SOM ASEAN-Kamboja'],
    ],
    [
      'Direktur Utama PT PLN (Persero) Budi Santoso hadir.',
      'Budi Santoso',
      ['Direktur Utama PT PLN (Persero)'],
    ],
  ]
  it.each(held)('%s', (text, person, positions) => {
    expect(people(text)).toContainEqual([person, person, positions])
  })

  it('pair off with two people', () => {
    const found = people('Gubernur dan Wakil Gubernur Jawa Barat, Budi Santoso dan Siti Aminah, hadir.')
    expect(found.map(([name, , positions]) => [name, positions])).toEqual([
      ['Budi Santoso', ['Gubernur']],
      ['Siti Aminah', ['Wakil Gubernur Jawa Barat']],
    ])
  })
})

describe('people', () => {
  it('are gathered under the fullest name', () => {
    expect(people('Mereka menemui Tito. Sore itu pulanglah Tito Karnavian.').map(([, name]) => name)).toEqual(
      ['Tito Karnavian', 'Tito Karnavian'],
    )
  })

  it('are known by their bynames', () => {
    expect(people('Warga menunggu Jokowi.')).toEqual([['Jokowi', 'Joko Widodo', undefined]])
  })

  it('part at strokes and hyphens', () => {
    const text = 'Mereka menonton Bagas Maulana/Muhammad Fikri. Setelah itu Bagas/Fikri menang.'
    expect(people(text).map(([words, name]) => [words, name])).toEqual([
      ['Bagas Maulana', 'Bagas Maulana'],
      ['Muhammad Fikri', 'Muhammad Fikri'],
      ['Bagas', 'Bagas Maulana'],
      ['Fikri', 'Muhammad Fikri'],
    ])
  })

  it('are bynames: Cak Ji of Armuji, Cak Wartin as a whole', () => {
    const names = (text: string) => people(text).map(([, name]) => name)
    expect(names('Rudi Armuji (Cak Ji) hadir di Palu. Cak Ji pulang.')).toEqual(Array(3).fill('Rudi Armuji'))
    expect(names('Armuji (Cak Ji) hadir di Palu. Cak Ji pulang.')).toEqual(Array(3).fill('Armuji'))
    expect(names('Cak Ji, sapaan akrab Rudi Armuji, hadir. Cak Ji pulang.')).toEqual(
      Array(3).fill('Rudi Armuji'),
    )
    expect(names('Butet Santoso hadir di Palu. Butet pulang.')).toEqual(Array(2).fill('Butet Santoso'))
    expect(names('Ia bertemu Cak Wartin di Palu.')).toEqual(['Cak Wartin'])
  })

  it('begin right behind the longest office', () => {
    const office = people('Menteri Kelautan dan Perikanan Sakti Wahyu Trenggono mengatakan siap.')
    expect(office.map(([, name]) => name)).toEqual(['Sakti Wahyu Trenggono'])
  })

  it('begin behind a body or somebody else of the text', () => {
    const body =
      'Pengurus Besar Persatuan Egrang Indonesia (PB Pergrani) bersiap. Wakil Ketua Umum Pergrani Abdul Santoso hadir.'
    expect(people(body).map(([words]) => words)).toEqual(['Abdul Santoso'])
    const other = people(
      'Presiden Jokowi hadir. Penanggung jawab Relawan Jokowi Muhammad Santoso menyapa warga.',
    )
    expect(other.map(([, name]) => name)).toEqual(['Joko Widodo', 'Joko Widodo', 'Muhammad Santoso'])
  })

  it('are linked past a slip of the pen, and it is said', () => {
    const found = analyze(
      'Andrei Rudenko tiba. Tamu lain menemui Andrei Rudenko. Kata panitia Andre Rudenko pulang.',
    )
    expect(found.entities.filter(({ nearMiss }) => nearMiss)).toMatchObject([
      { text: 'Andre Rudenko', name: 'Andrei Rudenko' },
    ])
  })

  it('are two where both names are known: Putra and Putri', () => {
    const found = analyze('Putra Wijaya datang. Esoknya Putri Wijaya pulang.').entities
    expect(found.filter(({ nearMiss }) => nearMiss)).toEqual([])
  })
})

describe('a headline that names somebody by one word', () => {
  const namesOf = (body: string) =>
    readArticle(`Marquez Menang Mutlak\n\nPALU - ${body}`).people.map(({ name }) => name)

  it('means whom the text is about', () => {
    const body =
      'Marc Marquez menang lagi di Palu. Adapun Jack Miller dan Alex Marquez kalah. Kata Marc Marquez, ia senang.'
    expect(namesOf(body)).toEqual(['Marc Marquez', 'Jack Miller', 'Alex Marquez'])
  })

  it('means nobody for sure where it is about both', () => {
    const body =
      'Marc Marquez menang lagi di Palu. Adapun Alex Marquez kalah. Kata Marc Marquez, ia senang. Menurut Alex Marquez, itu baik.'
    expect(namesOf(body)).toContain('Marquez')
  })
})

describe('another name of somebody', () => {
  it('is told by `juga dikenal dengan nama`', () => {
    const text = 'Budi Wiranata yang juga dikenal dengan nama Benny Wira, adalah seorang aktor.'
    expect(people(text).map(([, name]) => name)).toEqual(['Budi Wiranata', 'Budi Wiranata'])
  })
})
