/**
 * `npx tsx benchmarks/keywords.ts`: keywords beside YAKE's algorithm and TF-IDF, on four golds: marks of a person, tags that
 * pages declare, and the phrases of headlines that are hidden from all, with and without the parts of those phrases.
 */
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { analyze, stem } from '../src/index.js'
import { type RawArticle, rawNews } from '../training/corpora.js'
import { readPages } from '../training/evaluate-pages.js'
import {
  headlineItems,
  type Item,
  isContent,
  markedItems,
  phrasesOf,
  stopWords,
  taggedItems,
  wordsOf,
} from '../training/keyword-items.js'
import { DATA } from './corpora.js'
import { type Table, toMarkdown } from './measure.js'
import { yake } from './yake.js'

/** The last 5 % of the corpus; what is tuned is tuned on others. */
const FIRST = 10_725
const MOST = 10

interface TfIdf {
  readonly documents: unknown[]
  addDocument(text: string): void
  listTerms(document: number): { term: string }[]
}
const require = createRequire(import.meta.url)
const { TfIdf } = require('natural/lib/natural/tfidf/index.js') as { TfIdf: new () => TfIdf }
export interface Extractor {
  readonly name: string
  keywords(text: string): readonly string[]
}

export function extractors(background: readonly RawArticle[]): Extractor[] {
  return [
    {
      name: 'pewarta `article.keywords`',
      keywords: (text) => analyze(text).article.keywords.map((keyword) => keyword.text),
    },
    { name: "YAKE's algorithm, up to three words", keywords: (text) => yake(text, stopWords, MOST) },
    wordsByTfIdf(background),
    phrasesByTfIdf(background),
  ]
}

/** natural's own, which knows single words. */
function wordsByTfIdf(background: readonly RawArticle[]): Extractor {
  const some = background.slice(0, 1000)
  const tfidf = new TfIdf()
  for (const { body } of some) tfidf.addDocument(body)
  return {
    name: `natural's TfIdf, single words, over ${some.length} other articles`,
    keywords: (text) => {
      tfidf.addDocument(text)
      const terms = tfidf.listTerms(some.length).map(({ term }) => term)
      tfidf.documents.length = some.length
      return terms.filter(isContent).slice(0, MOST)
    },
  }
}

/** The same weight for phrases, over all other articles. */
function phrasesByTfIdf(background: readonly RawArticle[]): Extractor {
  const articles = new Map<string, number>()
  for (const { body } of background)
    for (const phrase of new Set(phrasesOf(body))) articles.set(phrase, (articles.get(phrase) ?? 0) + 1)
  return {
    name: `TF-IDF, up to three words, over ${background.length} other articles`,
    keywords: (text) => {
      const counts = new Map<string, number>()
      for (const phrase of phrasesOf(text)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
      return [...counts]
        .map(([phrase, count]) => ({
          phrase,
          weight: count * Math.log(background.length / (1 + (articles.get(phrase) ?? 0))),
        }))
        .sort((a, b) => b.weight - a.weight)
        .slice(0, MOST)
        .map(({ phrase }) => phrase)
    },
  }
}

/** How a phrase is told from another. */
const FORMS: readonly { readonly name: string; parts(phrase: string): string[] }[] = [
  { name: 'phrases', parts: (phrase) => [wordsOf(phrase).join(' ')] },
  { name: 'stemmed', parts: (phrase) => [wordsOf(phrase).map(stem).join(' ')] },
  { name: 'words', parts: (phrase) => wordsOf(phrase).filter(isContent) },
]

export function keywordTable(
  title: string,
  note: string,
  items: readonly Item[],
  all: readonly Extractor[],
): Table {
  return {
    title,
    note: `${note} F1 over all texts: whole phrases in any case · the same by their stems · the different words of the keywords against those of the gold. Command: \`npx tsx benchmarks/keywords.ts\`.`,
    columns: ['', 'F1 of the first 5: phrases · stemmed · words', 'of the first 10'],
    rows: all.map(({ name, keywords }) => {
      const found = items.map(({ text }) => keywords(text))
      const scores = (first: number) =>
        FORMS.map(({ parts }) => (100 * f1(found, items, first, parts)).toFixed(1)).join(' · ')
      return [name, scores(5), scores(MOST)]
    }),
  }
}

function f1(
  found: readonly (readonly string[])[],
  items: readonly Item[],
  first: number,
  parts: (phrase: string) => string[],
): number {
  let right = 0
  let said = 0
  let wanted = 0
  items.forEach(({ gold }, i) => {
    const golden = new Set(gold.flatMap(parts))
    const some = new Set(found[i]!.slice(0, first).flatMap(parts))
    right += [...some].filter((part) => golden.has(part)).length
    said += some.size
    wanted += golden.size
  })
  return (2 * right) / (said + wanted)
}

/** The same without the phrases that are parts of others. */
export function longestItems(items: readonly Item[]): Item[] {
  return items.map(({ text, gold }) => ({
    text,
    gold: gold.filter(
      (phrase) => !gold.some((other) => other !== phrase && ` ${other} `.includes(` ${phrase} `)),
    ),
  }))
}

/** What publishers write behind every story's own tags. */
const EVERY_STORY = /^(?:berita|portal|news)\b/i

/** Title and body of pages as a person reads them, without the page's metadata, and the tags declared there. */
export function declaredItems(): Item[] {
  return readPages(fileURLToPath(new URL('pages', DATA))).flatMap(({ html, expected }) => {
    const content = /<meta name="(?:news_)?keywords" content="([^"]+)"/i.exec(html)?.[1] ?? ''
    const gold = content.split(/\s*,\s*/).filter((tag) => tag !== '' && !EVERY_STORY.test(tag))
    // One site writes the words of the headline there, one by one.
    const isHeadline = gold.length > 10
    return gold.length === 0 || isHeadline ? [] : [{ text: `${expected.title}\n\n${expected.body}`, gold }]
  })
}

const many = (items: readonly Item[]) =>
  `${items.length} texts, ${(items.reduce((sum, { gold }) => sum + new Set(gold).size, 0) / items.length).toFixed(1)} phrases a text.`

export function tables(): Table[] {
  const news = rawNews()
  const all = extractors(news.slice(0, FIRST))
  const { set, judged } = markedItems(news)
  const headlines = headlineItems(news.slice(FIRST))
  const longest = longestItems(headlines)
  const declared = declaredItems()
  const tagged = taggedItems().judged
  const corpus = 'of the last 5 % of raw news (CLICK-ID 2019)'
  return [
    keywordTable(
      'Keywords: marked by a person, for judging alone',
      `Headlines and bodies ${corpus}, marked before any answer was seen (fixtures/keywords.tsv). ${many(judged)}`,
      judged,
      all,
    ),
    keywordTable(
      'Keywords: marked by a person, weights were set on these',
      `Marked like the others. ${many(set)}`,
      set,
      all,
    ),
    keywordTable(
      "Keywords: editors' tags of 2024 and 2025, for judging alone",
      `The last half of the tagged articles of detik and Tempo, headline and body; those of their tags that they say. ${many(tagged)}`,
      tagged,
      all,
    ),
    keywordTable(
      'Keywords: declared tags',
      `Those of the nine kept pages that declare tags of their own; title and body as plain text, the tags withheld. ${many(declared)}`,
      declared,
      all,
    ),
    keywordTable(
      'Keywords: phrases of the headline, and all their parts',
      `Bodies ${corpus}, the headline hidden. Gold: every phrase of one to three words of content in a row in the headline that the body says too, verbs, numbers and surnames among them. ${many(headlines)}`,
      headlines,
      all,
    ),
    keywordTable(
      'Keywords: the longest phrases of the headline',
      `The same without the phrases that are parts of others. ${many(longest)}`,
      longest,
      all,
    ),
  ]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(tables().map(toMarkdown).join('\n'))
