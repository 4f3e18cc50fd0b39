import { FeedError, type RawFeed } from './document.js'
import { readSitemap } from './sitemap.js'
import { readSyndication } from './syndication.js'
import { readWordpress } from './wordpress.js'

/**
 * What a feed says of its stories, as it says it.
 *
 * @throws FeedError when it is no feed.
 */
export function readRawFeed(source: string): RawFeed {
  const text = source.replace(/^\ufeff/, '')
  const raw = readSitemap(text) ?? readWordpress(text) ?? readSyndication(text)
  if (raw === undefined) throw new FeedError(notAFeed(text))
  return raw
}

function notAFeed(text: string): string {
  const start = text.trim().slice(0, 40).replace(/\s+/g, ' ')
  const hint = /^<!doctype html|^<html/i.test(start) ? ' An HTML page is read by readPage.' : ''
  return `This is no feed (RSS, Atom, RDF, JSON Feed, a news sitemap, posts of WordPress): it begins ${JSON.stringify(start)}.${hint}`
}
