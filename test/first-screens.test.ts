import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyze } from '../src/analyze.js'
import { createPageReader } from '../src/page/read.js'
import { parseHtml } from '../src/page/tree.js'

/** What a reader of a sample expects to see: everybody named, and nobody else. */
interface Screen {
  readonly people: readonly string[]
  readonly organizations: readonly string[]
  readonly countries: readonly string[]
  /** Among the keywords. */
  readonly keywords: readonly string[]
}

/** The playground's samples; the first is the demo's, too. */
const SCREENS: Readonly<Record<string, Screen>> = {
  'asean-bandung.txt': {
    people: ['Bagus Prasetya', 'Haruto Nakamura', 'Dewi Anggraini', 'Yohanes Tambunan'],
    organizations: [
      'ASEAN',
      'Institut Teknologi Bandung',
      'Badan Riset dan Inovasi Nasional',
      'Lembaga Kajian Energi Nusantara',
      'Sekretariat ASEAN',
    ],
    countries: ['Jepang', 'Indonesia', 'Vietnam', 'Singapura', 'Thailand', 'Timor Leste'],
    keywords: ['ASEAN', 'Jepang', 'Bandung', 'Energi Bersih'],
  },
  'agency.txt': {
    people: ['Maria Goreti Lobo'],
    organizations: ['Dinas Pertanian Nusa Tenggara Timur'],
    countries: ['Jepang', 'Belanda', 'Amerika Serikat'],
    keywords: ['Ekspor kopi Bajawa'],
  },
  'magazine-boxes.txt': {
    people: ['Togar Hutabarat'],
    organizations: ['Pengadilan Tata Usaha Negara Medan'],
    countries: [],
    keywords: ['Danau Toba'],
  },
  'portal-initials.txt': {
    people: ['Arman Wijaya'],
    organizations: [],
    countries: [],
    keywords: ['Cilacap', 'Solar Ilegal'],
  },
  'outlet-dateline.txt': {
    people: ['Rizal Daeng Situru', 'Bayu Anggara'],
    organizations: ['PSM Makassar', 'Timnas U-23', 'Persija Jakarta'],
    countries: ['Vietnam'],
    keywords: ['PSM Makassar', 'Timnas U-23'],
  },
  'jurnalis-box.txt': {
    people: ['Surya Atmaja'],
    organizations: ['RS Harapan Kita'],
    countries: [],
    keywords: ['jantung'],
  },
  'wrapped-mail.txt': {
    people: ['Frets Manopo'],
    organizations: [],
    countries: ['Jepang'],
    keywords: ['Pelabuhan Bitung'],
  },
  'jsonld-modern.html': {
    people: ['Hasna'],
    organizations: [],
    countries: [],
    keywords: ['Wakatobi', 'Sekolah Terapung'],
  },
  'microdata.html': {
    people: [],
    organizations: [],
    countries: ['Jepang', 'Malaysia'],
    keywords: ['layang-layang'],
  },
  'wordpress.html': {
    people: [],
    organizations: ['Dinas Perdagangan Brebes'],
    countries: [],
    keywords: ['Brebes', 'Panen Raya Bawang'],
  },
}

const page = createPageReader(parseHtml, {})

function readSample(file: string) {
  const text = readFileSync(`fixtures/articles/${file}`, 'utf8')
  return file.endsWith('.html') ? page.analyzePage(text) : analyze(text)
}

const namesOf = (things: readonly { readonly name: string }[]) => things.map(({ name }) => name).sort()

describe('a first screen', () => {
  it('is each sample of the playground', () => {
    const listed = readFileSync('playground/src/samples.ts', 'utf8').matchAll(/^ {2}'([\w-]+\.\w+)': \{/gm)
    expect([...listed].map(([, file]) => file).sort()).toEqual(Object.keys(SCREENS).sort())
  })

  it.each(Object.entries(SCREENS))('names who is in %s, and nobody else', (file, screen) => {
    const { article } = readSample(file)
    expect(article.headline).toBeDefined()
    expect(article.body.text).not.toBe('')
    expect(namesOf(article.people)).toEqual([...screen.people].sort())
    expect(namesOf(article.organizations)).toEqual([...screen.organizations].sort())
    expect(namesOf(article.countries)).toEqual([...screen.countries].sort())
  })

  it.each(Object.entries(SCREENS))('files %s under whole phrases', (file, screen) => {
    const { article } = readSample(file)
    const keywords = article.keywords.map(({ text }) => text)
    expect(keywords).toEqual(expect.arrayContaining([...screen.keywords]))
    // `Pusat` beside `pusat riset` says nothing; a name within a name (`Brebes`) is a thing of its own.
    const names = new Set(
      [...article.places, ...article.countries, ...article.organizations].map(({ name }) => name),
    )
    const parts = keywords.filter(
      (one) =>
        !one.includes(' ') &&
        !names.has(one) &&
        keywords.some((other) => other !== one && other.toLowerCase().split(' ').includes(one.toLowerCase())),
    )
    expect(parts).toEqual([])
  })
})
