/** A value that a page's metadata declares, and the field: `jsonld:author.name`, `meta:article:published_time`. */
export interface DeclaredValue {
  readonly value: string
  readonly field: string
}

/** What the metadata of an HTML page says of its story, unchecked; in lists the most trusted field comes first. */
export interface Declared {
  readonly headline?: DeclaredValue
  readonly section?: DeclaredValue
  readonly breadcrumb: readonly DeclaredValue[]
  readonly authors: readonly DeclaredValue[]
  readonly editors: readonly DeclaredValue[]
  readonly publisher?: DeclaredValue
  /** Times of publication, by all fields that give one. */
  readonly published: readonly DeclaredValue[]
  readonly modified: readonly DeclaredValue[]
  readonly tags: readonly DeclaredValue[]
  readonly language?: DeclaredValue
  readonly url?: DeclaredValue
  /** schema.org or OpenGraph type: `NewsArticle`, `video.other`. */
  readonly type?: DeclaredValue
}
