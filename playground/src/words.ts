import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** What the page says, in English and in Indonesian. */
const english = {
  subtitle: 'reads Indonesian news',
  promise: 'Paste a page as text or as HTML. Nothing leaves your browser.',
  skip: 'Skip to what was found',
  language: 'Language',
  source: 'Text or HTML',
  placeholder: 'Paste a story here',
  sample: 'Sample',
  pick: 'pick one',
  pasted: 'Pasted text',
  html: 'HTML',
  writtenOn: 'Written on',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  tokensIn: (tokens: string, milliseconds: string) => `${tokens} tokens in ${milliseconds} ms`,
  reading: 'Reading',
  layersShown: 'Layers shown',
  markedText: 'Marked text',
  layers: {
    people: 'people',
    organizations: 'organizations',
    places: 'places',
    time: 'time',
    amounts: 'amounts',
    other: 'other',
    quotes: 'quotes',
    spelling: 'spelling',
  },
  article: 'Article',
  noHeadline: 'No headline found',
  page: 'Page',
  published: 'Published',
  authors: 'Authors',
  editors: 'Editors',
  publisher: 'Publisher',
  dateline: 'Dateline',
  topic: 'Topic',
  keywords: 'Keywords',
  length: 'Length',
  lengthOf: (words: number, minutes: number) => `${words} words · ${minutes} min`,
  related: 'Related',
  views: 'Layers',
  names: 'Names',
  voices: 'Voices',
  tokens: 'Tokens',
  dates: 'Dates',
  spelling: 'Spelling',
  exports: 'Exports',
  people: 'People',
  countries: 'Countries',
  organizations: 'Organizations',
  places: 'Places',
  noNames: "No names found in the article's own text.",
  showInText: 'show in the text',
  noVoices: 'Nobody who is named speaks in this text.',
  words: (count: number) => `${count} words`,
  says: 'says',
  pointAtWord: 'Point at a word, tap it or go to it with the arrow keys to see how it is built.',
  root: 'root',
  notInDictionary: 'not in the dictionary',
  reduplication: 'reduplication',
  noDates: 'No dates found.',
  floating: 'Without a place in the calendar',
  weekdayDisagrees: 'weekday disagrees',
  nothingToRemark: 'Nothing to remark.',
  format: 'Format',
  copy: 'Copy',
  copied: (format: string) => `${format} copied`,
  beginning: (all: string) => `The beginning; all ${all} characters are copied.`,
  speakerNotSure: 'speaker not sure',
}

export type Words = typeof english

const indonesian: Words = {
  subtitle: 'membaca berita Indonesia',
  promise: 'Tempel halaman sebagai teks atau HTML. Tidak ada yang keluar dari peramban Anda.',
  skip: 'Langsung ke hasil',
  language: 'Bahasa',
  source: 'Teks atau HTML',
  placeholder: 'Tempel berita di sini',
  sample: 'Contoh',
  pick: 'pilih satu',
  pasted: 'Teks tempelan',
  html: 'HTML',
  writtenOn: 'Ditulis pada',
  copyLink: 'Salin tautan',
  linkCopied: 'Tautan tersalin',
  tokensIn: (tokens, milliseconds) => `${tokens} token dalam ${milliseconds} md`,
  reading: 'Membaca',
  layersShown: 'Lapisan yang tampak',
  markedText: 'Teks bertanda',
  layers: {
    people: 'orang',
    organizations: 'organisasi',
    places: 'tempat',
    time: 'waktu',
    amounts: 'jumlah',
    other: 'lainnya',
    quotes: 'kutipan',
    spelling: 'ejaan',
  },
  article: 'Artikel',
  noHeadline: 'Judul tidak ditemukan',
  page: 'Halaman',
  published: 'Terbit',
  authors: 'Penulis',
  editors: 'Editor',
  publisher: 'Penerbit',
  dateline: 'Titimangsa',
  topic: 'Topik',
  keywords: 'Kata kunci',
  length: 'Panjang',
  lengthOf: (words, minutes) => `${words} kata · ${minutes} menit`,
  related: 'Terkait',
  views: 'Lapisan',
  names: 'Nama',
  voices: 'Suara',
  tokens: 'Token',
  dates: 'Tanggal',
  spelling: 'Ejaan',
  exports: 'Ekspor',
  people: 'Orang',
  countries: 'Negara',
  organizations: 'Organisasi',
  places: 'Tempat',
  noNames: 'Tidak ada nama dalam isi berita ini.',
  showInText: 'tunjukkan di teks',
  noVoices: 'Tidak ada orang bernama yang berbicara dalam teks ini.',
  words: (count) => `${count} kata`,
  says: 'berkata',
  pointAtWord: 'Tunjuk sebuah kata, ketuk, atau pilih dengan tombol panah untuk melihat bentukannya.',
  root: 'kata dasar',
  notInDictionary: 'tidak ada di kamus',
  reduplication: 'kata ulang',
  noDates: 'Tidak ada tanggal.',
  floating: 'Tanpa tempat di kalender',
  weekdayDisagrees: 'hari tidak cocok',
  nothingToRemark: 'Tidak ada catatan.',
  format: 'Format',
  copy: 'Salin',
  copied: (format) => `${format} tersalin`,
  beginning: (all) => `Bagian awal; yang disalin seluruhnya, ${all} karakter.`,
  speakerNotSure: 'pembicara tidak pasti',
}

export const LANGUAGES = { en: 'English', id: 'Bahasa Indonesia' } as const
export type Language = keyof typeof LANGUAGES
export const WORDS: Readonly<Record<Language, Words>> = { en: english, id: indonesian }

const KEY = 'pewarta.language'

/** The language chosen last, or else the browser's. */
export function firstLanguage(): Language {
  const kept = readKept()
  if (kept !== undefined && kept in WORDS) return kept as Language
  return /^id\b/.test(navigator.language) ? 'id' : 'en'
}

function readKept(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined
  } catch {
    return undefined // a browser that keeps nothing
  }
}

export function keepLanguage(language: Language): void {
  document.documentElement.lang = language
  try {
    localStorage.setItem(KEY, language)
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

export const LanguageContext = createContext<Language>('en')

/** The page's words in the language chosen. */
export const useWords = (): Words => WORDS[useContext(LanguageContext)]
