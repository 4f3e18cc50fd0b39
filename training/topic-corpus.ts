/** News of 2022 to 2026 with the topic of the channel that its outlet filed it under. */
import { readFileSync } from 'node:fs'
import { readRows } from './dictionaries.js'
import { modernNews, type NewsArticle } from './modern-news.js'

export interface Filing {
  readonly topic: string
  /** The channel holds stories of many topics. */
  readonly isBroad: boolean
  /** A subject of the second level. */
  readonly subject?: string
}
export type FiledArticle = NewsArticle & Filing

const channels = new Map<string, Filing>(
  readRows(readFileSync(new URL('topic-channels.tsv', import.meta.url), 'utf8')).map(
    ([channel = '', topic = '', breadth, subject]) => [
      channel,
      { topic, isBroad: breadth === 'broad', ...(subject && { subject }) },
    ],
  ),
)

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

/** The articles whose channels are known. */
export function filedNews(): FiledArticle[] {
  return modernNews().flatMap((article) => {
    const filing = filingOf(article)
    return filing ? [{ ...article, ...filing }] : []
  })
}
