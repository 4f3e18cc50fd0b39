import { parseFeed } from 'feedsmith'
import type { SourceRecord } from '../record.js'
import { openBytes } from './bytes.js'
import { type ReadOptions, readDocument, type Source, SourceError } from './source.js'

/** The stories of a feed: RSS, Atom, RDF or JSON Feed. A story is its title and what the feed has of it, as HTML. */
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

type Item = Readonly<Record<string, unknown>>

function readItems(path: string, text: string): readonly Item[] {
  try {
    const { feed } = parseFeed(text) as { feed: { items?: readonly Item[]; entries?: readonly Item[] } }
    return feed.items ?? feed.entries ?? []
  } catch (error) {
    throw new SourceError(`${path} is no feed: ${(error as Error).message}.`)
  }
}

/** What the kinds of feeds call the same thing. */
function toFields(item: Item): Record<string, unknown> {
  const title = textOf(item.title)
  const content = textOf(item.content, 'encoded') ?? textOf(item.content_html)
  const body = content ?? textOf(item.description) ?? textOf(item.summary) ?? textOf(item.content_text) ?? ''
  const links = item.links as readonly Item[] | undefined
  const url = textOf(item.link) ?? textOf(item.url) ?? textOf(links?.[0]?.href)
  const id = textOf(item.guid) ?? textOf(item.id) ?? url
  const writtenOn =
    item.pubDate ?? item.published ?? item.date_published ?? item.updated ?? textOf(item.dc, 'date')
  return { id, url, writtenOn, title, html: `<article><h1>${escapeText(title ?? '')}</h1>${body}</article>` }
}

/** A text stands bare, in a `value`, or under another name. */
function textOf(value: unknown, name = 'value'): string | undefined {
  if (typeof value === 'string') return value
  const inner = (value as Item | undefined)?.[name] ?? (value as Item | undefined)?.value
  return typeof inner === 'string' ? inner : undefined
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
