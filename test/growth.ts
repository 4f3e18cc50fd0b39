/**
 * `npm run check:growth [-- --long]`: does any text cost more than its length? Each construct, repeated to 250 KB and to
 * 1 MB, goes through each call; four times the text may take four times the time, and some noise. With `--long`
 * each is also repeated to 10 MB, which must neither overflow the stack nor take all memory.
 */
import { parseArgs } from 'node:util'
import {
  analyze,
  analyzeWord,
  checkSpelling,
  detectLanguage,
  findDates,
  splitSentences,
  stem,
  toConllu,
  toHtml,
  tokenize,
} from '../src/index.js'
import { analyzePage, readPage } from '../src/page/index.js'

const SHORT = 250_000
const GROWTH = 4
const NOISE = 2.5
const LONG = 10_000_000
/** Milliseconds under which growth is not measured. */
const UNFELT = 150

/** One of each construct that a text or a page may repeat without end. */
const TEXTS: readonly string[] = [
  ...['a', '\n', ' ', '\t ', '.', '"', '“', '(', '((', ')', "'", '-', '—', '/', '@', '#', ':', '…', '*', '\u0301', '\ud83d', '\u200b'],
  ...['a-', 'A-A', '1.', '1,', '1/', '12:', 'Rp', 'Rp1 ', '5% ', 'S.H. ', 'A. ', 'Dr. ', 'a@', 'a@b.id ', 'www.', 'http://a', '&amp;', 'U+'],
  ...['me', 'ke', 'nya', 'anak-anak ', 'dipertanggungjawabkannya ', 'Indonesia ', 'ASEAN-', 'Menteri ', 'Presiden Andi ', 'PT ', 'Kota '],
  ...['Pasal 5 ayat (1) ', 'UU Nomor 2 Tahun 2002 ', 'Piala Dunia ', '2 juta ', 'dua ratus ', '(ABC) ', 'Organisasi Baru Sekali (OBS) '],
  ...['Senin ', '2 Mei ', '2/5/2023 ', '1-', 'pukul ', 'pukul 16.00 WIB ', 'hari lalu ', 'kemarin ', 'tahun ', '2021-2024 ', 'malam ', 'Januari-'],
  ...['"Ya," kata dia. ', '“Ya ', 'kata Andi, ', 'Menurut Andi, ', 'katanya '],
  ...['resiko ', 'di banding ', 'dirumah ', 'apapun ', 'pemerimtah '],
  ...['Editor: Ani\n', 'Baca juga: Banjir\n', 'Senin, 2 Mei 2023 | 14:30 WIB\n', '2 hours ago\n', 'Home > News\n', 'Jakarta - ', 'Banjir\n\n'],
  ...['Warga menanam bakau di pesisir Kupang pada hari Minggu pagi.\n', 'Andi Wijaya\n', '- Banjir\n', '[A] ', 'KABAR.com ', '|', ' | '],
] // biome-ignore format: a table
const PAGES: readonly string[] = [
  ...['<', '<p>', '<div>', '</p>', '<!--', '<script>', '<br>', '<a href=x>a</a> ', '<p>Banjir di Kupang.</p>', '<b>a</b>', '&#0;', '&amp;'],
  ...['<table><tr><td>', '<ul><li>a', '<meta name="author" content="Ani">', '<h1>a</h1>', '<span class=tags>a</span>', '<p class=a '],
  ...['<nav class=breadcrumb><a>a</a>', '<script type="application/ld+json">{"@graph":[</script>', '<time datetime="2023-05-02">', '<![CDATA['],
] // biome-ignore format: a table

type Call = readonly [name: string, run: (text: string) => unknown]
const TEXT_CALLS: readonly Call[] = [
  ['tokenize', tokenize],
  ['splitSentences', splitSentences],
  ['stem', stem],
  ['analyzeWord', analyzeWord],
  ['findDates', findDates],
  ['detectLanguage', detectLanguage],
  ['checkSpelling', checkSpelling],
  ['analyze', analyze],
]
const OUTPUT_CALLS: readonly Call[] = [
  ['toHtml', (text) => toHtml(analyze(text))],
  ['toConllu', (text) => toConllu(analyze(text))],
]
const PAGE_CALLS: readonly Call[] = [
  ['readPage', readPage],
  ['analyzePage', analyzePage],
]

const { values } = parseArgs({
  options: { long: { type: 'boolean' }, only: { type: 'string' } },
})
let failures = 0
for (const [pieces, calls] of [
  [TEXTS, [...TEXT_CALLS, ...OUTPUT_CALLS]],
  [PAGES, PAGE_CALLS],
] as const) {
  for (const piece of pieces) {
    for (const [name, run] of calls) {
      if (values.only !== undefined && values.only !== name) continue
      const trouble = troubleOf(run, piece)
      if (trouble === undefined) continue
      failures++
      console.error(`${name} of ${JSON.stringify(piece)} without end: ${trouble}`)
    }
  }
}
console.log(`${TEXTS.length + PAGES.length} constructs, ${failures} failures`)
process.exitCode = failures > 0 ? 1 : 0

function troubleOf(run: Call[1], piece: string): string | undefined {
  const repeated = (length: number) => piece.repeat(Math.ceil(length / piece.length))
  try {
    const long = cost(run, repeated(SHORT * GROWTH))
    if (long > UNFELT) {
      const short = Math.min(cost(run, repeated(SHORT)), cost(run, repeated(SHORT)))
      const limit = short * GROWTH * NOISE
      if (long > limit && cost(run, repeated(SHORT * GROWTH)) > limit)
        return `${Math.round(short)} ms, then ${Math.round(long)} ms`
    }
    if (values.long) run(repeated(LONG))
  } catch (error) {
    return (error as Error).message
  }
  return undefined
}

/** Milliseconds of processor time. */
function cost(run: Call[1], text: string): number {
  const before = process.cpuUsage()
  run(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
