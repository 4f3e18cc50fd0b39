/** RSS, Atom, RDF and JSON Feed, on feedsmith. */
import { parseFeed } from 'feedsmith'
import type { FeedKind, RawFeed, RawItem } from './document.js'

/** What the kinds of feeds call the same things, as feedsmith gives them; anything may be absent. */
interface Entry {
  readonly title?: string | { readonly value?: string }
  readonly guid?: string | { readonly value?: string }
  readonly id?: string
  readonly link?: string
  readonly url?: string
  readonly links?: readonly Link[]
  readonly pubDate?: string
  readonly published?: string
  readonly date_published?: string
  readonly updated?: string
  readonly date_modified?: string
  readonly authors?: readonly (string | { readonly name?: string; readonly email?: string })[]
  readonly dc?: { readonly creators?: readonly string[]; readonly dates?: readonly string[] }
  readonly categories?: readonly { readonly name?: string; readonly term?: string; readonly label?: string }[]
  readonly tags?: readonly string[]
  readonly description?: string
  readonly summary?: string | { readonly value?: string }
  readonly content?: { readonly encoded?: string; readonly value?: string }
  readonly content_html?: string
  readonly content_text?: string
}

interface Link {
  readonly href?: string
  readonly rel?: string
}

interface Channel extends Entry {
  readonly home_page_url?: string
  readonly items?: readonly Entry[]
  readonly entries?: readonly Entry[]
}

/** Reads a feed; one cut in its middle as far as its last whole story. Undefined where the text is none of these kinds. */
export function readSyndication(text: string): RawFeed | undefined {
  const parsed = parse(text) ?? parse(untilLastItem(text))
  if (parsed === undefined) return undefined
  const { format, feed } = parsed
  return {
    kind: format,
    title: textOf(feed.title),
    url: feed.home_page_url ?? addressOf(feed),
    items: (feed.items ?? feed.entries ?? []).map(rawItem),
  }
}

function parse(text: string | undefined): { format: FeedKind; feed: Channel } | undefined {
  if (text === undefined) return undefined
  try {
    return parseFeed(text) as unknown as { format: FeedKind; feed: Channel }
  } catch {
    return undefined
  }
}

/** `<rss>…</item><item>…` without what is cut off. */
function untilLastItem(text: string): string | undefined {
  for (const [item, ends] of [
    ['</item>', '</channel></rss>'],
    ['</entry>', '</feed>'],
    ['</item>', '</rdf:RDF>'],
  ] as const) {
    const root = ends.slice(ends.lastIndexOf('</') + 2, -1)
    const at = text.lastIndexOf(item)
    if (at > 0 && text.includes(`<${root}`)) return text.slice(0, at + item.length) + ends
  }
  return undefined
}

function rawItem(entry: Entry): RawItem {
  const summary = textOf(entry.summary) ?? entry.description
  const html = entry.content?.encoded ?? entry.content?.value ?? entry.content_html ?? entry.content_text
  return {
    id: textOf(entry.guid) ?? entry.id,
    headline: textOf(entry.title),
    url: entry.url ?? addressOf(entry),
    published: entry.pubDate ?? entry.published ?? entry.date_published ?? entry.dc?.dates?.[0],
    modified: entry.updated ?? entry.date_modified,
    authors: [
      ...(entry.dc?.creators ?? []),
      ...(entry.authors ?? []).map((author) =>
        typeof author === 'string' ? author : (author.name ?? author.email ?? ''),
      ),
    ],
    categories: (entry.categories ?? []).map(({ name, label, term }) => name ?? label ?? term ?? ''),
    tags: entry.tags ?? [],
    excerpt: summary,
    html: html ?? summary,
  }
}

const textOf = (value: string | { readonly value?: string } | undefined) =>
  typeof value === 'string' ? value : value?.value

const addressOf = ({ link, links = [] }: Entry) =>
  link ?? (links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.href
