/**
 * What pewarta says about a text: types, no code.
 *
 * Every result is a plain, read-only object that survives `JSON.stringify`. Two kinds of layer and no more:
 * a *token layer* adds a field to each token (`Token & Tagged`), a *span layer* is a list of its own.
 */
import type { Article } from './document/article.js'
import type {
  AnyEntity,
  DateMention,
  Entity,
  EntityKind,
  InLanguage,
  Quote,
  Rooted,
  Sentence,
  Span,
  Tagged,
  Token,
} from './document/layers.js'

export type * from './document/article.js'
export type * from './document/layers.js'

/** All layers of one text. */
export interface Analysis {
  readonly text: string
  readonly tokens: readonly (Token & Rooted & Tagged)[]
  readonly sentences: readonly (Sentence & InLanguage)[]
  readonly entities: readonly AnyEntity[]
  readonly dates: readonly DateMention[]
  readonly quotes: readonly Quote[]
  readonly article: Article
}

/** What dates are resolved by. */
export interface DateOptions {
  /**
   * When the text was written, ISO 8601: `2023-05-02` or `2023-05-02T09:00+07:00`. Without it a relative date
   * keeps its offset (`-PT2H`) and no calendar value; a page is taken as written when it, or its address, says that it
   * was published. The clock and the machine's zone are never read.
   */
  readonly writtenOn?: string
}

/** What is known of a page beside its text. */
export interface AnalyzeOptions extends DateOptions {
  /** When the page was read, ISO 8601: gives the related posts' ages (`2 hours ago`) a calendar time. */
  readonly readOn?: string
  /** The page's address: gives publisher, section and the day of publication where the page itself is silent. */
  readonly url?: string
}

/** What a reader of English says of one sentence; offsets are into the sentence. */
export interface EnglishReading {
  /** Its words; what is left out keeps the tag it has. */
  readonly words: readonly (Span & Tagged)[]
  /** Its names, in order, none over another. */
  readonly entities: readonly Entity[]
}

/** The user's own knowledge, which wins over the library's. */
export interface AnalyzerExtras {
  readonly entities?: readonly {
    readonly text: string
    readonly kind: EntityKind
    readonly name?: string
    readonly code?: string
    readonly acronym?: string
  }[]
  /** Abbreviations that do not end a sentence: `Kasubdit.`. */
  readonly abbreviations?: readonly string[]
  /** Roots that the dictionary lacks: `viral`, `doomscroll`. */
  readonly roots?: readonly string[]
  /** Reads the sentences in English, as `english` of `pewarta/english` does; without it the Indonesian models do. */
  readonly english?: (sentence: string) => EnglishReading
}
