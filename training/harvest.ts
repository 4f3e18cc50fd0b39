/**
 * `npm run harvest -- definitions|capitals|holders > FILE`: what raw news says of short forms and of who held an office,
 * as tables with counts of articles, for a reader to make lines of dictionaries from. No sentence comes out.
 *
 * * `definitions`: `long form (ABC)`, by the kind that the first word of the long form gives
 * * `capitals`: words in capitals, and what stands before and after them most
 * * `holders`: an office and the name behind it, by year
 *
 * `npm run harvest -- count` writes the counts of articles into the dictionaries that have a column for them.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gazetteerEntries, gazetteerMatches, lookUpName } from '../src/lexicon/gazetteer.js'
import type { NameClass } from '../src/lexicon/name-entry.js'
import { tokenize } from '../src/text/tokenize.js'
import { dictionaryFile, readDictionary, writeDictionary } from './dictionaries.js'
import { allNews } from './modern-news.js'

/** Counts articles by key. */
class Tally {
  private readonly counts = new Map<string, number>()
  private seen = new Set<string>()
  next(): void {
    this.seen = new Set()
  }
  add(key: string): void {
    if (this.seen.has(key)) return
    this.seen.add(key)
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
  }
  entries(): [string, number][] {
    return [...this.counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  }
}

/** `kind`, by the first word of a long form. */
const HEADS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    body: `badan kementerian komisi dewan lembaga direktorat dinas kantor komite otoritas mahkamah majelis kepolisian
      kejaksaan pengadilan perusahaan bank asosiasi persatuan perhimpunan ikatan himpunan gabungan organisasi partai
      universitas institut sekolah politeknik rumah yayasan forum serikat federasi konfederasi satuan pusat balai unit
      komando pasukan detasemen korps tim gerakan aliansi koalisi sekretariat perkumpulan persekutuan kamar panitia biro
      deputi bagian bidang divisi seksi lapas rutan puskesmas otorita koperasi kelompok lembaga museum perum`,
    programme: 'program kartu bantuan proyek gerakan kredit beasiswa makan tunjangan jaminan cek',
    law: 'undang-undang peraturan keputusan kitab instruksi surat rancangan konvensi perjanjian nota',
    tax: 'pajak bea cukai iuran retribusi tarif',
    tool: 'sistem aplikasi layanan kereta kapal pesawat jalan bandar jalur kawasan',
  }).flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind])),
)

const DEFINITION = /((?:[\p{L}\p{N}'’/&.-]+,? ){1,14})\(([\p{Lu}][\p{L}\p{N}/&.-]{1,14})\)/gu
const SMALL = new Set(
  'dan atas atau dalam di dengan bagi untuk pada yang of the and for in serta ke dari'.split(' '),
)

function definitions(): void {
  const tally = new Tally()
  for (const { headline, body } of allNews()) {
    tally.next()
    for (const [, before, acronym] of `${headline}\n${body}`.matchAll(DEFINITION)) {
      const long = longForm(before!.trim().split(' '), acronym!)
      if (long) tally.add(`${acronym}\t${long}`)
    }
  }
  const folded = new Map<string, { long: string; count: number }>()
  for (const [key, count] of tally.entries()) {
    const [acronym, long] = key.split('\t')
    const fold = `${acronym}\t${long!.toLowerCase()}`
    const known = folded.get(fold)
    folded.set(fold, { long: known?.long ?? long!, count: count + (known?.count ?? 0) })
  }
  const rows = [...folded].map(([fold, { long, count }]) => ({ acronym: fold.split('\t')[0]!, long, count }))
  rows.sort((a, b) => b.count - a.count || (a.acronym < b.acronym ? -1 : 1))
  for (const { acronym, long, count } of rows) {
    if (count < 2) continue
    const head = long.split(' ')[0]!
    const capital = /^\p{Lu}/u.test(head) ? 'A' : 'a'
    const known = lookUpName(acronym).map((entry) => entry.class)
    console.log([count, acronym, long, HEADS[head.toLowerCase()] ?? '-', capital, known.join(',')].join('\t'))
  }
}

/** The shortest run of words at the end whose beginnings spell the acronym. */
function longForm(words: readonly string[], acronym: string): string | undefined {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  let open = new Set([letters.length])
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]!.toLowerCase().replace(/,$/, '')
    const next = SMALL.has(word) ? new Set(open) : new Set<number>()
    for (const part of word.split(/[-/]/).length > 1 ? [word, word.replaceAll(/[-/]/g, '')] : [word]) {
      for (const left of open) {
        for (let n = 1; n <= Math.min(left, part.length); n++) {
          if (letters.slice(left - n, left) === part.slice(0, n)) next.add(left - n)
        }
      }
    }
    const initials = word.split(/[-/]/)
    if (initials.length > 1) {
      const said = initials.map((part) => part.charAt(0)).join('')
      for (const left of open) if (letters.slice(0, left).endsWith(said)) next.add(left - said.length)
    }
    if (next.has(0) && words.length - at > 1) return words.slice(at).join(' ')
    if (next.size === 0) return undefined
    open = next
  }
  return undefined
}

const CAPITALS = /(?<![\p{L}\p{N}.@#/-])([\p{Lu}][\p{Lu}\p{N}]*(?:[/&-]?[\p{Lu}\p{N}]+)+)(?![\p{L}\p{N}])/gu

/** Capitals of words among words in small letters, with what stands beside them most. */
function capitals(): void {
  const tally = new Tally()
  const beside = new Map<string, Map<string, number>>()
  for (const { body } of allNews()) {
    tally.next()
    for (const match of body.matchAll(CAPITALS)) {
      const [, word] = match
      const before = /(\S+)\s$/.exec(body.slice(Math.max(0, match.index - 30), match.index))?.[1] ?? ''
      const after =
        /^\s(\S+)/.exec(body.slice(match.index + word!.length, match.index + word!.length + 30))?.[1] ?? ''
      // In a line of capitals nothing is known of a word.
      if (/^\p{Lu}{3,}/u.test(before) || /^\p{Lu}{3,}/u.test(after)) continue
      tally.add(word!)
      const counts = beside.get(word!) ?? new Map<string, number>()
      beside.set(word!, counts)
      for (const side of [`${before} _`, `_ ${after}`]) counts.set(side, (counts.get(side) ?? 0) + 1)
    }
  }
  for (const [word, count] of tally.entries()) {
    if (count < 8) break
    const sides = [...beside.get(word)!].sort((a, b) => b[1] - a[1]).slice(0, 8)
    const known = lookUpName(word).map((entry) => entry.class)
    console.log([count, word, known.join(','), sides.map(([side]) => side).join(' | ')].join('\t'))
  }
}

/** A name in the text: two or three words with capitals, or one. */
const NAME = "((?:[\\p{Lu}][\\p{L}'’.-]+)(?: [\\p{Lu}][\\p{L}'’-]+){0,3})"

/** An office and the words with capitals behind it, by year. */
function holders(): void {
  const offices = [
    ...new Set(
      gazetteerEntries()
        .filter((entry) => entry.class === 'position' && entry.form.length > 3)
        .map((entry) => entry.form),
    ),
  ].sort((a, b) => b.length - a.length)
  const escaped = offices.map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  const OF = "(?: [\\p{Lu}][\\p{L}\\p{N}'-]+){0,4}?"
  const pattern = new RegExp(
    `(?<![\\p{L}])((?:${escaped.join('|')})${OF})(?:,| \\([^)]{2,20}\\))? (?:RI )?${NAME}`,
    'gu',
  )
  const tally = new Tally()
  for (const { body, year } of allNews()) {
    tally.next()
    for (const match of body.matchAll(pattern)) tally.add(`${match[1]}\t${match[2]}\t${year}`)
  }
  for (const [key, count] of tally.entries()) {
    if (count < 2) break
    console.log(`${count}\t${key}`)
  }
}

/** Dictionaries with a column for counts, its place, and the class of their entries. */
const COUNTED: readonly (readonly [string, number, NameClass])[] = [
  ['terms', 2, 'term'],
  ['programmes', 3, 'programme'],
  ['products', 3, 'product'],
  ['works', 3, 'work'],
]

/** In how many articles each line's name stands, as written; a term by its form. */
function count(): void {
  const tally = new Tally()
  for (const { headline, body } of allNews()) {
    tally.next()
    const words = tokenize(`${headline}\n${body}`).map((token) => token.text)
    for (const { entries, casing } of gazetteerMatches(words)) {
      if (casing !== 'written') continue
      for (const entry of entries) {
        if (COUNTED.some(([, , counted]) => counted === entry.class))
          tally.add(`${entry.class}\t${entry.class === 'term' ? entry.form : entry.name}`)
      }
    }
  }
  const counts = new Map(tally.entries())
  for (const [name, column, counted] of COUNTED) {
    const { header, entries } = readDictionary(readFileSync(dictionaryFile(name), 'utf8'))
    const lines = entries.map((line) => {
      const columns = Array.from({ length: column }, (_, i) => line.split('\t')[i] ?? '')
      return [...columns, String(counts.get(`${counted}\t${columns[0]}`) ?? 0)].join('\t')
    })
    writeFileSync(dictionaryFile(name), writeDictionary({ header, entries: lines }))
  }
}

const [stage] = process.argv.slice(2)
const STAGES: Readonly<Record<string, () => void>> = { definitions, capitals, holders, count }
if (!STAGES[stage ?? '']) throw new Error(`npm run harvest -- ${Object.keys(STAGES).join('|')}`)
STAGES[stage!]!()
