import { FeedError, type RawItem } from '../../feed/document.js'
import { readRawFeed } from '../../feed/raw.js'
import type { SourceRecord } from '../record.js'
import { openBytes } from './bytes.js'
import { type ReadOptions, readDocument, type Source, SourceError } from './source.js'

/** The stories of a feed, of each kind that `readFeed` reads. A story is its title and what the feed has of it, as HTML. */
export async function feedSource(path: string, options: ReadOptions): Promise<Source> {
  const bytes = await openBytes(path, options.encoding)
  const pieces: Uint8Array[] = []
  for await (const piece of bytes.stream(0)) pieces.push(piece)
  const items = readItems(path, Buffer.concat(pieces).toString('utf8'))
  const records = items.map(
    (item, number): SourceRecord => ({
      number,
      ...readDocument(toFields(item), options),
      next: { record: number + 1, line: 0, byte: 0 },
    }),
  )
  return {
    identity: bytes.identity,
    described: `a feed of ${items.length} stories`,
    size: records.length,
    read: () => records.length,
    async *batches(from) {
      if (from.record < records.length) yield records.slice(from.record)
    },
  }
}

function readItems(path: string, text: string): readonly RawItem[] {
  try {
    return readRawFeed(text).items
  } catch (error) {
    if (error instanceof FeedError) throw new SourceError(`${path}: ${error.message}`)
    throw error
  }
}

function toFields({ id, url, published, modified, headline, html }: RawItem): Record<string, unknown> {
  const title = escapeText(headline ?? '')
  return {
    id: id ?? url,
    url,
    writtenOn: published ?? modified,
    title: headline,
    html: `<article><h1>${title}</h1>${html ?? ''}</article>`,
  }
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
