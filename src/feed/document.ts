import type { PageArticle } from '../page/read.js'

/** What a feed is written in. */
export type FeedKind = 'rss' | 'atom' | 'rdf' | 'json' | 'sitemap' | 'wordpress'

/** One story of a feed. Times are ISO 8601, Jakarta's where the feed names no zone. */
export interface FeedItem {
  readonly headline?: string
  readonly url?: string
  readonly datePublished?: string
  readonly dateModified?: string
  readonly authors: readonly string[]
  readonly section?: string
  readonly tags: readonly string[]
  /** The first words of the story, without markup. */
  readonly excerpt?: string
  /** The story as `readPage` reads it, where the feed has its text. */
  readonly article?: PageArticle
}

/** A feed and its stories, in the feed's own order. */
export interface Feed {
  readonly kind: FeedKind
  readonly title?: string
  readonly url?: string
  readonly items: readonly FeedItem[]
}

/** What a feed says of a story, before it is read. */
export interface RawItem {
  /** What the feed calls it: `guid`, `id`. */
  readonly id?: string | undefined
  readonly headline?: string | undefined
  readonly url?: string | undefined
  readonly published?: string | undefined
  readonly modified?: string | undefined
  readonly authors: readonly string[]
  readonly section?: string | undefined
  /** Sections and tags, which most feeds do not part. */
  readonly categories: readonly string[]
  /** What is no section for sure. */
  readonly tags: readonly string[]
  /** HTML or plain text. */
  readonly excerpt?: string | undefined
  /** The whole story, as HTML. */
  readonly html?: string | undefined
}

export interface RawFeed {
  readonly kind: FeedKind
  readonly title?: string | undefined
  readonly url?: string | undefined
  readonly items: readonly RawItem[]
}

/** The text is no feed. */
export class FeedError extends Error {
  override readonly name = 'FeedError'
}
