/**
 * `pewarta/feed`: RSS, Atom, JSON Feed, news sitemaps and the posts of WordPress.
 *
 * @module pewarta/feed
 */
import { type OptionTypes, requireOptions, requireString } from '../check.js'
import type { AnalyzeOptions } from '../document.js'
import { isSectionName } from '../layout/dictionaries.js'
import { splitNames } from '../layout/names.js'
import { jakartaTime, readInstant } from '../layout/published.js'
import { spanOfAll } from '../layout/span.js'
import { textOf } from '../page/dom.js'
import { createPageReader } from '../page/read.js'
import { parseHtml } from '../page/tree.js'
import type { Feed, FeedItem, RawItem } from './document.js'
import { readRawFeed } from './raw.js'

export { type Feed, FeedError, type FeedItem, type FeedKind } from './document.js'

/** What is known of a feed beside its text. */
export interface FeedOptions extends Pick<AnalyzeOptions, 'readOn'> {
  /** Read the stories whose text the feed has; true unless it says false. */
  readonly articles?: boolean
}

const FEED_OPTIONS = { readOn: 'time', articles: 'boolean' } as const satisfies OptionTypes

/** Text of fewer words is an excerpt and no story. */
const STORY = 60

const reader = createPageReader(parseHtml)

/**
 * Reads a feed of Indonesian news: RSS, Atom, RDF, JSON Feed, a news sitemap, or the posts of WordPress' REST. Times are
 * read as Indonesian feeds write them (`Sel, 05 Agustus 2019 10:00:00 +0700`). A feed that is cut in its middle gives the
 * stories before the cut.
 *
 * @throws TypeError when `source` is not a string, FeedError when it is no feed, RangeError when `readOn` is no time.
 * @example readFeed(xml).items[0]?.headline //=> 'Banjir Rendam Tiga Kelurahan di Palu'
 */
export function readFeed(source: string, options: FeedOptions = {}): Feed {
  requireString(source, 'source')
  requireOptions(options, 'readFeed', FEED_OPTIONS)
  const { kind, title, url, items } = readRawFeed(source)
  return {
    kind,
    ...(title && { title: plainText(title) }),
    ...(url && { url }),
    items: items.map((item) => readItem(item, options)),
  }
}

function readItem(raw: RawItem, options: FeedOptions): FeedItem {
  const headline = raw.headline && plainText(raw.headline)
  const published = timeOf(raw.published)
  const modified = timeOf(raw.modified)
  const categories = distinct(raw.categories.map(plainText))
  const section = raw.section ? plainText(raw.section) : categories.find(isSectionName)
  const excerpt = raw.excerpt && plainText(raw.excerpt)
  const authors = distinct(raw.authors.flatMap(namesOf))
  const tags = distinct([...categories.filter((name) => name !== section), ...raw.tags.map(plainText)])
  const item: FeedItem = {
    ...(headline && { headline }),
    ...(raw.url && { url: raw.url.trim() }),
    ...(published && { datePublished: published }),
    ...(modified && { dateModified: modified }),
    authors,
    ...(section && { section }),
    tags,
    ...(excerpt && { excerpt }),
  }
  if (options.articles === false || raw.html === undefined || countWords(plainText(raw.html)) < STORY)
    return item
  const { readOn } = options
  const article = reader.readPage(pageOf(item, raw.html), {
    ...(item.url && { url: item.url }),
    ...(readOn && { readOn }),
  })
  return { ...item, article }
}

function timeOf(value: string | undefined): string | undefined {
  const instant = value === undefined ? undefined : readInstant(value)
  return instant === undefined ? undefined : jakartaTime(instant)
}

/** `redaksi@kabarnusa.com (Rina Lestari)`, `Rina Lestari`; an outlet or a desk is nobody. */
function namesOf(value: string): string[] {
  const inBrackets = /^\S+@\S+\s*\((?<name>[^()]+)\)$/.exec(value.slice(0, 200))?.groups?.name
  const text = plainText(inBrackets ?? value)
  return splitNames(spanOfAll(text)).map(({ text: name }) => name)
}

/** The story as a page, so that it is read like any other. */
function pageOf(item: FeedItem, html: string): string {
  const meta = (name: string, value: string | undefined) =>
    value === undefined ? '' : `<meta name="${name}" content="${escapeHtml(value)}">`
  const head = [
    meta('og:title', item.headline),
    meta('article:published_time', item.datePublished),
    meta('article:modified_time', item.dateModified),
    meta('article:section', item.section),
    ...item.authors.map((name) => meta('author', name)),
    ...item.tags.map((tag) => meta('article:tag', tag)),
  ].join('')
  const title = item.headline === undefined ? '' : `<h1>${escapeHtml(item.headline)}</h1>`
  return `<html><head>${head}</head><body><article>${title}<div itemprop="articleBody">${html}</div></article></body></html>`
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]!)

/** The words of a piece of HTML; what has no markup in it is as it stands. */
function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html.replace(/\s+/g, ' ').trim()
  const { documentElement } = parseHtml(
    `<html><body>${html.replace(/<(?:br|\/p|\/div|\/li)\b[^<>]{0,200}>/gi, ' $&')}</body></html>`,
  )
  return documentElement === null ? '' : textOf(documentElement, 100_000)
}

const countWords = (text: string) => text.split(' ').length
const distinct = (values: readonly string[]) => [...new Set(values)].filter((value) => value !== '')
