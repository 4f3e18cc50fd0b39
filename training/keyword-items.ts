/** What keywords are learned from and judged on: texts, and the phrases that a person or a headline chose. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { RawArticle } from './corpora.js'
import { readText } from './corpus.js'
import { readRows } from './dictionaries.js'

const LONGEST_PHRASE = 3
const TAGGED_NEWS = '../shared/data/keyphrases/news-tags-2024-2025.ndjson.gz'

const require = createRequire(import.meta.url)
/** natural's list, for the peers and the golds: it serves YAKE better than the one in its own package. */
export const stopWords: ReadonlySet<string> = new Set(
  (require('natural/lib/natural/util/stopwords_id.js') as { words: string[] }).words,
)

export const wordsOf = (text: string) =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-/.][\p{L}\p{N}]+)*/gu) ?? []
export const isContent = (word: string) => word.length > 1 && !stopWords.has(word) && !/^[\d./-]+$/.test(word)

/** Every phrase of up to three words of content in a row. */
export function phrasesOf(text: string): string[] {
  const words = wordsOf(text)
  return words.flatMap((_, from) => {
    const found: string[] = []
    for (let end = from + 1; end <= Math.min(words.length, from + LONGEST_PHRASE); end++) {
      if (!isContent(words[end - 1]!)) break
      found.push(words.slice(from, end).join(' '))
    }
    return found
  })
}

/** A text to read and the phrases that should be found. */
export interface Item {
  readonly text: string
  readonly gold: readonly string[]
}

/** Articles with the phrases that a person marked, `set` those that weights were set on, `judged` the others. */
export function markedItems(news: readonly RawArticle[]): Record<'set' | 'judged', Item[]> {
  const [set = '', judged = ''] = readFileSync('fixtures/keywords.tsv', 'utf8').split('# judged\n')
  const read = (part: string) =>
    readRows(part).map(([number, phrases = '']) => {
      const { headline, body } = news[Number(number) - 1]!
      return { text: `${headline}\n\n${body}`, gold: phrases.split('|') }
    })
  return { set: read(set), judged: read(judged) }
}

/** Bodies, and every phrase of the hidden headline that they say. */
export function headlineItems(articles: readonly RawArticle[]): Item[] {
  return articles.map(({ headline, body }) => {
    const said = new Set(phrasesOf(body))
    return { text: body, gold: phrasesOf(headline).filter((phrase) => said.has(phrase)) }
  })
}

interface TaggedRecord {
  readonly outlet: string
  readonly url: string
  readonly title: string
  readonly text: string
  readonly tags: readonly string[]
}

/** What a page says behind or between its paragraphs: `Saksikan Live …`, `Video: …`, the initials of who wrote it. */
const NOT_STORY =
  /^(?:daftar isi|saksikan|simak|tonton|lihat|baca|video|gambas|halaman)\b.*$|^(?:-|\([a-z]{2,4}\/[a-z]{2,4}\))$/gim
const BEHIND_INITIALS = /\(([a-z]{2,4})\/[a-z]{2,4}\)[^()]*$/

/**
 * Articles and those of their editors' tags that they say, `learned` the first half of each outlet's and `judged` the
 * rest, with the addresses of these, which stand in other collections too.
 */
export function taggedItems(): { learned: Item[]; judged: Item[]; judgedUrls: Set<string> } {
  const records = readText(TAGGED_NEWS)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as TaggedRecord)
  const learned: Item[] = []
  const judged: Item[] = []
  const judgedUrls = new Set<string>()
  for (const outlet of new Set(records.map((record) => record.outlet))) {
    const own = records.filter((record) => record.outlet === outlet)
    own.forEach((record, i) => {
      const isLearned = i < own.length / 2
      if (!isLearned) judgedUrls.add(record.url)
      const item = taggedItem(record)
      if (item.gold.length > 0) (isLearned ? learned : judged).push(item)
    })
  }
  return { learned, judged, judgedUrls }
}

function taggedItem({ title, text, tags }: TaggedRecord): Item {
  const story = `${title}\n\n${text
    .replace(BEHIND_INITIALS, '')
    .replace(NOT_STORY, '')
    .replace(/\n{2,}/g, '\n')}`
  const said = ` ${wordsOf(story).join(' ')} `
  const phrases = tags.map((tag) => wordsOf(tag.replaceAll('-', ' ')).join(' '))
  return { text: story, gold: [...new Set(phrases)].filter((phrase) => said.includes(` ${phrase} `)) }
}
