/** The article: what a page is, who made it, what its story says. Types, no code. */
import type { Confidence, Span } from './layers.js'

/** Where an attribute's value comes from. */
export type Basis =
  /** The page says so in a label or its metadata: `Editor: ...`, JSON-LD. */
  | 'declared'
  /** From its place on the page: the line before the body. */
  | 'layout'
  /** From the dateline: `JAKARTA, KOMPAS.com -`. */
  | 'dateline'
  /** From the prose: the first date of the story. */
  | 'story'
  /** Follows from another value: the domain of an e-mail address. */
  | 'inferred'

/** Where a value comes from, and how sure it is. */
export interface Evidence {
  readonly basis: Basis
  readonly confidence: Confidence
  /** For `declared` values of an HTML page: the field, `jsonld:author.name`, `meta:article:published_time`. */
  readonly field?: string
}

/** A value that stands in the text. */
export interface TextAttribute extends Span, Evidence {}

/** What the page files the story under, as it writes it itself; `start` and `end` where its text has it in these letters. */
export interface PageLabel extends Evidence, Partial<Pick<Span, 'start' | 'end'>> {
  readonly text: string
}

/** Somebody who made the story, where a byline or the metadata say so; a span where the text has it. */
export interface Contributor extends Evidence, Partial<Span> {
  readonly name: string
  readonly email?: string
  readonly initials?: string
}

/** An outlet; a span where the text has its name. */
export interface Publisher extends Evidence, Partial<Span> {
  readonly name: string
  readonly domain?: string
}

export interface Dateline extends TextAttribute {
  readonly place?: string
  readonly outlet?: string
}

/** When a story was published or changed; a span where the text has it. */
export interface PublicationTime extends Evidence, Partial<Span> {
  /** ISO 8601, as exact as it is known: `2023-05-02`, `2023-05-02T14:30+07:00`. */
  readonly value: string
}

/** The story's own paragraphs: no byline, no caption, no advertisement, no other story. */
export interface Body {
  /** The paragraphs joined by a blank line. */
  readonly text: string
  readonly paragraphs: readonly Span[]
}

/** Another story that the page points to. */
export interface RelatedPost {
  readonly headline: Span
  readonly excerpt?: Span
  /** `value` is a TIMEX3 duration (`PT2H`) or a date; `published` is there when the reading time or a date is. */
  readonly age?: Span & { readonly value: string; readonly published?: string }
  readonly confidence: Confidence
}

/** Somebody or something with all its mentions in the article's own text. */
export interface NamedThing {
  readonly name: string
  readonly mentions: readonly Span[]
}

export interface Person extends NamedThing {
  readonly positions: readonly string[]
}

export interface Country extends NamedThing {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
}

export interface Organization extends NamedThing {
  readonly acronym?: string
}

/** A place of the article, with its mentions. */
export interface Place extends NamedThing {
  /** Of provinces ISO 3166-2 (`ID-JB`), of regencies and cities the Ministry of Home Affairs' (`32.73`). */
  readonly code?: string
  /** The Ministry's code, of provinces too: `32`. */
  readonly areaCode?: string
}

/** Somebody who speaks in the story. */
export interface Voice {
  readonly name: string
  /** As of the person of this name; empty for bodies. */
  readonly positions: readonly string[]
  /** How many quotes, direct and indirect, and the words in them. */
  readonly quotes: number
  readonly words: number
}

/** A name or a noun phrase that stands out; `score` is how likely a newsroom files the story under it, from 0 to 1. */
export interface Keyword {
  readonly text: string
  readonly score: number
  readonly mentions: readonly Span[]
}

/** What the story is about, by the Media Topics of the IPTC. */
export interface Topic {
  readonly topic: string
  /** IPTC Media Topic code: `medtop:15000000`. */
  readonly code: string
  readonly confidence: Confidence
  /** The likeliest first; none where the words leave it in doubt. */
  readonly subjects: readonly TopicSubject[]
}

/** What a story is about at the second level, of the list of `dictionaries/subjects.txt`: `korupsi`, `bulu tangkis`. */
export interface TopicSubject {
  readonly subject: string
  /** IPTC Media Topic code, the nearest: `medtop:20000093`. */
  readonly code: string
  /** The topic that the subject stands under; a story's second subject may stand under another than the story's topic. */
  readonly topic: string
  readonly confidence: Confidence
}

/** What a page is: a story, a list of stories, a video, a gallery, an error page, nothing, or none of these for sure. */
export type PageKind = 'article' | 'list' | 'video' | 'gallery' | 'error' | 'empty' | 'unknown'

/** Everything a newsroom files with a story. */
export interface Article {
  readonly pageKind: PageKind
  /** The title of the story, without the name of the site. */
  readonly headline?: TextAttribute
  /** The short line above the headline: `Piala Dunia 2022`. */
  readonly kicker?: TextAttribute
  /** The section of the outlet (rubrik), as the page declares it or shows it: `Ekonomi`. */
  readonly section?: PageLabel
  /** The way from the front page to the story, section by section. */
  readonly breadcrumb: readonly TextAttribute[]
  /** Headings inside the body. */
  readonly subheadings: readonly TextAttribute[]
  /** Who wrote it. */
  readonly authors: readonly Contributor[]
  /** Who edited it. */
  readonly editors: readonly Contributor[]
  /** Whose pictures it shows. */
  readonly photographers: readonly Contributor[]
  /** Who else is named for it: translators, contributors, researchers. */
  readonly contributors: readonly Contributor[]
  /** E-mail addresses of the bylines. */
  readonly emails: readonly TextAttribute[]
  /** Accounts of the bylines: `@nama`. */
  readonly handles: readonly TextAttribute[]
  /** The outlet that published it. */
  readonly publisher?: Publisher
  /** The agency or outlet that it was taken from. */
  readonly source?: Publisher
  /** Place and outlet before the first sentence: `JAKARTA, KOMPAS.com -`. */
  readonly dateline?: Dateline
  readonly datePublished?: PublicationTime
  readonly dateModified?: PublicationTime
  /** The first paragraph, without its dateline. */
  readonly lead?: TextAttribute
  readonly body: Body
  /** What stands below the pictures. */
  readonly captions: readonly TextAttribute[]
  /** Other stories that the page shows. */
  readonly related: readonly RelatedPost[]
  /** Tags that the page itself gives, shown or declared; `keywords` are found by the library. */
  readonly tags: readonly PageLabel[]
  /** People of the article's own text, the most important first, with every mention and their positions. */
  readonly people: readonly Person[]
  /** Countries, with ISO codes. */
  readonly countries: readonly Country[]
  /** State bodies, companies, parties, clubs ..., with their acronyms. */
  readonly organizations: readonly Organization[]
  /** Provinces, cities, seas, buildings ... */
  readonly places: readonly Place[]
  /** Who speaks, each speaker once, whoever has most to say first. */
  readonly voices: readonly Voice[]
  /** Found by the library: what stands out in this text against everyday news, the best first. */
  readonly keywords: readonly Keyword[]
  readonly topic?: Topic
  /** BCP 47: `id`, `ms`, `en` ..., `und`. */
  readonly language: string
  /** Words of the body. */
  readonly wordCount: number
  /** At 200 words a minute, at least 1 where there is a body. */
  readonly readingMinutes: number
}
