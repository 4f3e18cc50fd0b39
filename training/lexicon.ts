/**
 * `npx tsx training/lexicon.ts`: counts the words of raw news, excerpts and treebank sentences and writes
 * `src/lexicon/generated/lexicon.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { packEntry } from '../src/lexicon/news-words.js'
import { type Excerpt, excerpts, rawNews, treebankSentences } from './corpora.js'
import { encodeWordList, generatedFile, readRows } from './dictionaries.js'

/** A word must stand in so many articles in lower case, a name in so many with a capital. */
export const LEAST_ARTICLES = 3
export const LEAST_ARTICLES_NAME = 8

/** How much a word of each source counts beside one of raw news. */
const ENCYCLOPAEDIA = 20
const EXCERPT = 10
const CUE = 20
const MALAY_CUE = 2

/** A capitalised word is so much of a word in lower case: it may be a name. */
const CAPITAL = 0.6
const SMOOTHING = 0.05
const MOST_WEIGHT = 6
const MOST_NAME_WEIGHT = 2

/** A word that tells little less than this is worth no place. */
const LEAST_WEIGHT = 0.5

interface Counts {
  lower: Map<string, number>
  capital: Map<string, number>
}

const newCounts = (): Counts => ({ lower: new Map(), capital: new Map() })
const bump = (map: Map<string, number>, key: string, by: number) => map.set(key, (map.get(key) ?? 0) + by)

/** The words that the library looks up: runs of Latin letters, not of addresses. */
export function wordsOf(text: string): string[] {
  return text.match(/(?<![.@/#])[A-Za-z\u00c0-\u024f]+/g) ?? []
}

function count(counts: Counts, text: string, by: number): void {
  for (const word of wordsOf(text)) {
    const key = word.toLowerCase()
    bump(word[0] === key[0] ? counts.lower : counts.capital, key, by)
  }
}

/** Words of dictionaries/language-cues.tsv, each once. */
export function cueWords(language: string): Set<string> {
  const lines = readFileSync('dictionaries/language-cues.tsv', 'utf8').split('\n')
  const texts = lines.filter((line) => line.startsWith(`${language}\t`)).map((line) => line.split('\t')[1]!)
  return new Set(texts.join(' ').split(' '))
}

const total = ({ lower, capital }: Counts) =>
  [...lower.values(), ...capital.values()].reduce((sum, n) => sum + n, 0)

const NOWHERE = { malay: 0, indonesian: 0 }

/** How often Malay and Indonesian use a word outside the corpora, as shares of all words. */
function readShares(): Map<string, { malay: number; indonesian: number }> {
  const table = readFileSync('dictionaries/learned/word-frequencies.tsv', 'utf8')
  return new Map(
    readRows(table).map(([word, malay, indonesian]) => [
      word!,
      { malay: Number(malay) / 1e6, indonesian: Number(indonesian) / 1e6 },
    ]),
  )
}

let background: ReturnType<typeof countBackground> | undefined

/** Counts that do not depend on the excerpts. */
function countBackground() {
  const ind = newCounts()
  const articles = newCounts()
  for (const { headline, body } of rawNews()) {
    const text = `${headline}\n${body}`
    count(ind, body, 1)
    const seen = new Set(wordsOf(text))
    for (const word of seen) {
      const key = word.toLowerCase()
      if (word === key) bump(articles.lower, key, 1)
      else if (!seen.has(key)) bump(articles.capital, key, 1)
    }
  }
  const held = new Set(treebankSentences('ud/id_gsd-ud-dev.conllu'))
  for (const sentence of treebankSentences('ud/id_gsd-ud-train.v2.0.conllu.gz')) {
    if (!held.has(sentence)) count(ind, sentence, ENCYCLOPAEDIA)
  }
  for (const word of cueWords('ind')) count(ind, word, CUE)
  return { ind, articles, shares: readShares() }
}

export function buildLexicon(train: readonly Excerpt[]): Map<string, string> {
  background ??= countBackground()
  const { articles, shares } = background
  const ind: Counts = { lower: new Map(background.ind.lower), capital: new Map(background.ind.capital) }
  const zsm = newCounts()
  for (const { text, language } of train)
    count(language === 'ind' ? ind : zsm, text, language === 'ind' ? EXCERPT : 1)
  const excerptWords = total(zsm)
  for (const word of cueWords('zsm')) count(zsm, word, MALAY_CUE)
  const malayCues = new Set([...cueWords('zsm')].map((word) => word.toLowerCase()))

  const scale = excerptWords / total(ind)
  const of = (counts: Counts, word: string, capital: number) =>
    (counts.lower.get(word) ?? 0) + capital * (counts.capital.get(word) ?? 0)
  /** Beside the corpora, as many words of each language from elsewhere as the Malay excerpts have. */
  const odds = (word: string, capital: number) => {
    const { malay, indonesian } = shares.get(word) ?? NOWHERE
    return Math.log(
      (of(zsm, word, capital) + excerptWords * malay + SMOOTHING) /
        (of(ind, word, capital) * scale + excerptWords * indonesian + SMOOTHING),
    )
  }

  const entries = new Map<string, string>()
  const all = new Set([
    ...shares.keys(),
    ...[ind, zsm].flatMap(({ lower, capital }) => [...lower.keys(), ...capital.keys()]),
  ])
  for (const word of all) {
    if (word.length > 30) continue
    const asWord = articles.lower.get(word) ?? 0
    const asName = articles.capital.get(word) ?? 0
    const isName = asName > 4 * asWord || (asWord + asName === 0 && of(ind, word, 0) + of(zsm, word, 0) === 0)
    const weight =
      isName && !malayCues.has(word)
        ? clamp(odds(word, 1), MOST_NAME_WEIGHT)
        : clamp(odds(word, isName ? 1 : CAPITAL), MOST_WEIGHT)
    const known = isName ? asName >= LEAST_ARTICLES_NAME : asWord >= LEAST_ARTICLES
    const tells = Math.abs(weight) >= LEAST_WEIGHT && (weight > 0 || of(zsm, word, 1) > 0 || known)
    if (!known && !tells) continue
    const stands = known ? asWord + asName : 0
    const frequency = stands === 0 ? 0 : Math.min(31, 1 + Math.round(2 * Math.log2(stands)))
    entries.set(word, packEntry(frequency, isName, weight))
  }
  return entries
}

const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, value))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lexicon = buildLexicon(excerpts())
  const words = [...lexicon.keys()].sort()
  const module = `// Written by \`npx tsx training/lexicon.ts\`.
export const words: string = ${JSON.stringify(encodeWordList(words))}
export const codes: string = ${JSON.stringify(words.map((word) => lexicon.get(word)).join(''))}
`
  writeFileSync(generatedFile('lexicon'), module)
  console.log(`${words.length} words, ${gzipSync(module).length} bytes gzip`)
}
