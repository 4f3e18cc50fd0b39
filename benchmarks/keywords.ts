/**
 * `npx tsx benchmarks/keywords.ts [FIRST COUNT]`: keywords found in the body alone, against the phrases of the headline that
 * its editor wrote above it.
 */
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { analyze } from '../src/index.js'
import { type RawArticle, rawNews } from '../training/corpora.js'
import { type Table, toMarkdown } from './measure.js'
import { yake } from './yake.js'

/** The last 5 % of the corpus; what is tuned is tuned on others. */
const FIRST = 10_725
const LONGEST_PHRASE = 4
const LEAST_MENTIONS = 2
const MOST = 10

const require = createRequire(import.meta.url)
interface TfIdf {
  readonly documents: unknown[]
  addDocument(text: string): void
  listTerms(document: number): { term: string }[]
}
const { TfIdf } = require('natural/lib/natural/tfidf/index.js') as { TfIdf: new () => TfIdf }
/** natural's list, for the peers. */
const stopWords: ReadonlySet<string> = new Set(
  (require('natural/lib/natural/util/stopwords_id.js') as { words: string[] }).words,
)

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []

/**
 * The phrases of a headline that its story says twice or more: the longest runs of its words, neither begun nor ended by
 * a stop word. A word alone is one only as an acronym (`KPK`): whether
 * a surname or the whole name is the keyword is taste, and an everyday word is no phrase.
 */
export function headlinePhrases({ headline, body }: RawArticle): string[] {
  const words = wordsOf(headline)
  const text = ` ${wordsOf(body).join(' ')} `
  const acronyms = new Set((headline.match(/\b[A-Z]{2,}\b/g) ?? []).map((word) => word.toLowerCase()))
  const found = new Set<string>()
  for (let from = 0; from < words.length; ) {
    let length = Math.min(LONGEST_PHRASE, words.length - from)
    for (; length > 0; length--) {
      const run = words.slice(from, from + length)
      if (isEmpty(run[0]!) || isEmpty(run.at(-1)!)) continue
      if (text.split(` ${run.join(' ')} `).length > LEAST_MENTIONS) break
    }
    const isWord = length === 1 && !acronyms.has(words[from]!)
    if (length > 0 && !isWord) found.add(words.slice(from, from + length).join(' '))
    from += Math.max(1, length)
  }
  return [...found]
}

const isEmpty = (word: string) => word.length < 3 || stopWords.has(word) || /^\d/.test(word)

interface Extractor {
  readonly name: string
  keywords(body: string): readonly string[]
}

export function keywordTable(articles: readonly RawArticle[], background: readonly RawArticle[]): Table {
  const tfidf = new TfIdf()
  for (const { body } of background) tfidf.addDocument(body)
  const extractors: Extractor[] = [
    {
      name: 'pewarta `article.keywords`',
      keywords: (body) => analyze(body).article.keywords.map(({ text }) => text),
    },
    { name: "YAKE's algorithm (up to three words)", keywords: (body) => yake(body, stopWords, MOST) },
    {
      name: `natural's TfIdf over ${background.length} other articles`,
      keywords: (body) => {
        const last = background.length
        tfidf.addDocument(body)
        const terms = tfidf
          .listTerms(last)
          .map(({ term }) => term)
          .filter((term) => !isEmpty(term))
          .slice(0, MOST)
        tfidf.documents.length = last
        return terms
      },
    },
  ]
  const golds = articles.map((article) => new Set(headlinePhrases(article)))
  return {
    title: 'Keywords',
    note: `Bodies of ${articles.length} articles of raw news (CLICK-ID 2019), the headline hidden. Gold: the phrases of the headline that the body says twice or more, ${(golds.reduce((sum, { size }) => sum + size, 0) / golds.length).toFixed(1)} an article; the whole phrase must be met, in any case. A single word is a phrase only as an acronym. A keyword that the headline lacks counts as wrong however good it is, so the order says more than the numbers. Command: \`npx tsx benchmarks/keywords.ts\`.`,
    columns: ['', 'F1 of the first 5', 'F1 of the first 10', 'recall of the first 10'],
    rows: extractors.map(({ name, keywords }) => {
      const found = articles.map(({ body }) => keywords(body).map((keyword) => wordsOf(keyword).join(' ')))
      return [name, f1(found, golds, 5), f1(found, golds, MOST), recall(found, golds)].map((cell) =>
        typeof cell === 'number' ? (100 * cell).toFixed(1) : cell,
      )
    }),
  }
}

/** Over all articles at once. */
function f1(
  found: readonly (readonly string[])[],
  golds: readonly ReadonlySet<string>[],
  first: number,
): number {
  let right = 0
  let said = 0
  let wanted = 0
  found.forEach((keywords, i) => {
    const some = new Set(keywords.slice(0, first))
    right += [...some].filter((keyword) => golds[i]!.has(keyword)).length
    said += some.size
    wanted += golds[i]!.size
  })
  return (2 * right) / (said + wanted)
}

function recall(found: readonly (readonly string[])[], golds: readonly ReadonlySet<string>[]): number {
  const wanted = golds.reduce((sum, { size }) => sum + size, 0)
  const right = found.reduce(
    (sum, keywords, i) => sum + [...golds[i]!].filter((phrase) => keywords.includes(phrase)).length,
    0,
  )
  return right / wanted
}

export function tables(first = FIRST, count = Number.POSITIVE_INFINITY): Table[] {
  const news = rawNews()
  return [keywordTable(news.slice(first, first + count), news.slice(0, 1000))]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [first, count] = process.argv.slice(2).map(Number)
  console.log(tables(first, count).map(toMarkdown).join('\n'))
}
