/** News of 2022 to 2026 with the channel that its outlet filed it under, and with what a person marked it as. */
import { readFileSync } from 'node:fs'
import { data as subjectsData } from '../src/lexicon/generated/subjects.js'
import { decodeWordList } from '../src/store/word-list.js'
import { readRows } from './dictionaries.js'
import { modernNews, type NewsArticle } from './modern-news.js'

export interface Filing {
  readonly topic: string
  /** The channel holds stories of many topics. */
  readonly isBroad: boolean
  /** A subject of the second level. */
  readonly subject?: string
}

/** `dictionaries/subjects.txt`: the topic of each subject. */
export const topicOfSubject: ReadonlyMap<string, string> = new Map(
  decodeWordList(subjectsData).map((row) => {
    const [subject = '', , topic = ''] = row.split('\t')
    return [subject, topic]
  }),
)

/** Of a subject, or of a topic itself. */
export const topicOfName = (name: string): string => topicOfSubject.get(name) ?? name

const read = (file: string) => readRows(readFileSync(new URL(file, import.meta.url), 'utf8'))

const channels = new Map<string, Filing>(
  read('topic-channels.tsv').map(([channel = '', topic = '', breadth, subject]) => [
    channel,
    { topic, isBroad: breadth === 'broad', ...(subject && { subject }) },
  ]),
)

/** By the article: its subjects, or topics where none fits, the likeliest first. */
const marksOf = (file: string) =>
  new Map<string, readonly string[]>(read(file).map(([article = '', ...subjects]) => [article, subjects]))
const chosen = marksOf('../fixtures/topics-modern.tsv')
const drawn = marksOf('../fixtures/topics-drawn.tsv')

const namedBy = read('subject-words.tsv').map(([subject = '', words = '']) => ({
  subject,
  // Words and phrases of the project's own list, between the bounds of words.
  pattern: new RegExp(`(?<![\\w-])(?:${words.replace(/[.*+?^${}()[\]\\]/g, '\\$&')})(?![\\w-])`),
}))

/** `https://www.detik.com/edu/sekolah/d-1/x` → `detik.com`, `detik.com/edu`. */
function addressesOf(url: string): string[] {
  const [, host = '', folder = ''] = /^https?:\/\/(?:www\.)?([^/]+)(?:\/([^/?#]+))?/.exec(url) ?? []
  return [host, `${host}/${folder}`]
}

/** What an article's channel says of it: `finance.detik.com/energi` before `finance.detik.com`. */
export function filingOf({ url, outlet, section }: NewsArticle): Filing | undefined {
  const named = section?.toLowerCase().trim()
  const places = url ? [outlet, ...addressesOf(url)] : [outlet]
  let found: Filing | undefined
  for (const place of places) {
    found = channels.get(place) ?? found
    if (named) found = channels.get(`${place}:${named}`) ?? found
  }
  return found?.topic === '-' ? undefined : found
}

/** A headline that is none: `No Title`, a number. */
const LEAST_HEADLINE = 20
const BEGINNING = 150

/** Subjects that words of the headline, or of the beginning where there is none, name nearly without fail. */
export function namedSubjects({ headline, body }: NewsArticle): string[] {
  const read = (headline.length > LEAST_HEADLINE ? headline : body.slice(0, BEGINNING)).toLowerCase()
  return namedBy.filter(({ pattern }) => pattern.test(read)).map(({ subject }) => subject)
}

export interface FiledArticle extends NewsArticle {
  readonly filing?: Filing
  /** Subjects, or topics where none fits, as a person marked it. */
  readonly marked?: readonly string[]
  /** It was drawn at random to be marked. */
  readonly isDrawn: boolean
  /** Subjects that the headline's words name. */
  readonly named: readonly string[]
}

/** Outlets whose headlines name what is not so. */
const FACT_CHECKERS: ReadonlySet<string> = new Set(['turnbackhoax.id'])

/** The articles of which something is known. */
export function filedNews(): FiledArticle[] {
  return modernNews().flatMap((article) => {
    if (FACT_CHECKERS.has(article.outlet)) return []
    const filing = filingOf(article)
    const isDrawn = drawn.has(article.id)
    const marked = (isDrawn ? drawn : chosen).get(article.id)
    const named = namedSubjects(article)
    if (!filing && !marked && named.length === 0) return []
    return [{ ...article, named, isDrawn, ...(filing && { filing }), ...(marked && { marked }) }]
  })
}
