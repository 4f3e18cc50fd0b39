/** Posts as WordPress' REST gives them: `/wp-json/wp/v2/posts?_embed`, a list or one. */
import type { RawFeed, RawItem } from './document.js'

interface Rendered {
  readonly rendered?: string
}

interface Term {
  readonly name?: string
  readonly taxonomy?: string
}

interface Post {
  readonly title?: Rendered
  readonly link?: string
  readonly date?: string
  readonly date_gmt?: string
  readonly modified?: string
  readonly modified_gmt?: string
  readonly content?: Rendered
  readonly excerpt?: Rendered
  readonly _embedded?: {
    readonly author?: readonly { readonly name?: string }[]
    readonly 'wp:term'?: readonly (readonly Term[])[]
  }
  readonly yoast_head_json?: { readonly author?: string }
}

export function readWordpress(text: string): RawFeed | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return undefined
  }
  const posts = [data].flat().filter(isPost)
  return posts.length === 0 ? undefined : { kind: 'wordpress', items: posts.map(rawItem) }
}

const isPost = (value: unknown): value is Post =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Post).title?.rendered === 'string' &&
  typeof (value as Post).link === 'string'

function rawItem(post: Post): RawItem {
  const terms = (post._embedded?.['wp:term'] ?? []).flat()
  const named = (taxonomy: string) =>
    terms.flatMap((term) => (term.taxonomy === taxonomy && term.name !== undefined ? [term.name] : []))
  const [section, ...others] = named('category')
  const author = post._embedded?.author?.[0]?.name ?? post.yoast_head_json?.author
  return {
    headline: post.title?.rendered,
    url: post.link,
    published: withZone(post.date, post.date_gmt),
    modified: withZone(post.modified, post.modified_gmt),
    authors: author === undefined ? [] : [author],
    section,
    categories: [],
    tags: [...others, ...named('post_tag')],
    excerpt: post.excerpt?.rendered,
    html: post.content?.rendered,
  }
}

/** The site's own clock with the zone that its time in Greenwich tells: `2025-03-04T09:15:00` and `…02:15:00` are +07:00. */
function withZone(local: string | undefined, greenwich: string | undefined): string | undefined {
  if (local === undefined || greenwich === undefined) return local
  const minutes = Math.round((Date.parse(`${local}Z`) - Date.parse(`${greenwich}Z`)) / 60_000)
  if (!Number.isFinite(minutes) || Math.abs(minutes) > 14 * 60) return local
  const size = Math.abs(minutes)
  const two = (n: number) => `${n}`.padStart(2, '0')
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
