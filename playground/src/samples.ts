import type { Language } from './words.js'

/** Articles written for the project, in the layouts of real outlets, as samples to start from. */
const files = import.meta.glob('../../fixtures/articles/*.{txt,html}', { query: '?raw', import: 'default' })

export interface Sample {
  readonly file: string
  readonly group: 'pasted' | 'html'
  readonly name: Readonly<Record<Language, string>>
  load(): Promise<string>
}

const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'asean-bandung.txt': { en: 'ASEAN and Japan in Bandung', id: 'ASEAN dan Jepang di Bandung' },
  'agency.txt': { en: 'Coffee from Bajawa: an agency', id: 'Kopi dari Bajawa: kantor berita' },
  'magazine-boxes.txt': { en: 'Judges and a plantation: a magazine', id: 'Hakim dan perkebunan: majalah' },
  'portal-initials.txt': { en: 'A depot of diesel: a portal', id: 'Gudang solar: portal' },
  'outlet-dateline.txt': { en: 'A young goalkeeper: sport', id: 'Kiper muda: olahraga' },
  'jurnalis-box.txt': { en: 'Walking in the morning: health', id: 'Jalan kaki pagi: kesehatan' },
  'wrapped-mail.txt': { en: 'Tuna for Yokohama: wrapped lines', id: 'Tuna ke Yokohama: baris terpotong' },
  'jsonld-modern.html': { en: 'A floating school: JSON-LD', id: 'Sekolah terapung: JSON-LD' },
  'microdata.html': { en: 'Kites over Sanur: microdata', id: 'Layang-layang di Sanur: mikrodata' },
  'wordpress.html': { en: 'Shallots of Brebes: WordPress', id: 'Bawang Brebes: WordPress' },
}

export const samples: readonly Sample[] = Object.entries(NAMES).map(([file, name]) => ({
  file,
  name,
  group: file.endsWith('.html') ? 'html' : 'pasted',
  load: files[`../../fixtures/articles/${file}`] as () => Promise<string>,
}))

export const GROUPS = ['pasted', 'html'] as const

/** What the page shows before anything is pasted. */
export const firstSample = samples[0]!
