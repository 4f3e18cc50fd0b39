/**
 * `npm run fuzz -- [--minutes 1] [--seed 1]`: mutated articles, mutated HTML and random Unicode through every public
 * call. What breaks a promise is written to fixtures/fuzz/ and printed; the seed makes a run repeatable.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  analyze,
  analyzeWord,
  checkSpelling,
  detectLanguage,
  findDates,
  lemma,
  parseDate,
  splitClitics,
  toConllu,
  toHtml,
  toNinjs,
  toSchemaOrg,
} from '../src/index.js'
import { analyzePage, decodePage } from '../src/page/index.js'
import { seededRandom } from '../training/random.js'
import { HOSTILE } from './hostile.js'
import { spansIn, violations } from './violations.js'

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } })
const end = performance.now() + Number(values.minutes ?? 1) * 60_000
const random = seededRandom(Number(values.seed ?? 1))
const SLOWEST_MILLISECONDS_PER_KILOBYTE = 500

const articles = readdirSync('fixtures/articles', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:txt|html)$/.test(file))
  .map((file) => readFileSync(`fixtures/articles/${file}`, 'utf8'))
const PIECES = [
  ...HOSTILE,
  ...'\n \t . , " \' “ ” ( ) - – — / : ; @ # % & < > &amp; </p> <div <script> --> ]]>'.split(' '),
  ...'Rp1, pukul 31/2/ (2/5) Dr. S.H. www. a@b. Editor: Baca juga: 2 hours ago kemarin ke-19 -nya'.split(' '),
]

/** Ways to spoil a stretch of text. */
const CHANGES: readonly ((cut: string) => string)[] = [
  () => '',
  (cut) => cut.repeat(1 + below(4)),
  (cut) => cut.toUpperCase(),
  (cut) => cut.toLowerCase(),
  (cut) => cut + pick(PIECES),
  (cut) => [...cut].reverse().join(''),
  (cut) => String.fromCharCode(below(0x10000)) + cut,
  (cut) => cut.replace(/\s+/g, ''),
]

// What is read on first use is not counted as slow.
tryAll(articles[0]!)
let runs = 0
let found = 0
while (performance.now() < end) {
  const text = mutate(pick(articles))
  const failure = tryAll(text)
  runs++
  if (failure) {
    found++
    mkdirSync('fixtures/fuzz', { recursive: true })
    writeFileSync(`fixtures/fuzz/${runs}.txt`, text)
    console.error(`run ${runs}: ${failure} (fixtures/fuzz/${runs}.txt)`)
  }
}
console.log(`${runs} texts, ${found} failures`)
process.exitCode = found > 0 ? 1 : 0

/** What goes wrong with a text, or nothing. */
function tryAll(text: string): string | undefined {
  const before = process.cpuUsage()
  try {
    const analysis = analyze(text, random() < 0.5 ? { writtenOn: '2023-05-02T09:00+07:00' } : {})
    const [broken] = violations(text, analysis)
    if (broken) return broken
    const page = analyzePage(text)
    const [brokenOnPage] = violations(page.text, page)
    if (brokenOnPage) return `page: ${brokenOnPage}`
    for (const write of [toConllu, toHtml, toNinjs, toSchemaOrg]) {
      JSON.stringify(write(analysis))
      JSON.stringify(write(page))
    }
    findDates(text)
    parseDate(text.slice(0, 40))
    detectLanguage(text)
    for (const { start, end, text: own } of checkSpelling(text))
      if (text.slice(start, end) !== own) return `spelling of ${JSON.stringify(own)}`
    decodePage(Uint8Array.from(text.slice(0, 3000), (letter) => letter.charCodeAt(0)))
    for (const word of text.split(/\s+/, 50)) {
      const { base, clitics } = splitClitics(word)
      if (base + clitics.join('') !== word) return `clitics of ${JSON.stringify(word)}`
      for (const { start, end, text: own } of spansIn(analyzeWord(word)))
        if (word.slice(start, end) !== own) return `parts of ${JSON.stringify(word)}`
      lemma(word, 'VERB')
    }
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
  const slow = SLOWEST_MILLISECONDS_PER_KILOBYTE * (1 + text.length / 1000)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 > slow ? 'slow' : undefined
}

function mutate(text: string): string {
  let mutated = text
  for (let changes = 1 + below(12); changes > 0; changes--) {
    const at = below(mutated.length + 1)
    const to = Math.min(mutated.length, at + below(200))
    const cut = mutated.slice(at, to)
    const middle = pick(CHANGES)(cut)
    mutated = mutated.slice(0, at) + middle + mutated.slice(to)
  }
  return mutated
}

function below(limit: number): number {
  return Math.floor(random() * limit)
}

function pick<T>(items: readonly T[]): T {
  return items[below(items.length)]!
}
