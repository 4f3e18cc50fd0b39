import { requireOptions } from '../check.js'
import type {
  Analysis,
  Article,
  Contributor,
  NamedThing,
  Publisher,
  Quote,
  TopicSubject,
} from '../document.js'

/** What an export cannot know from the analysis. */
export interface ExportOptions {
  /** The page's address: `url` in schema.org, `uri` in ninjs. */
  readonly url?: string
}

/** What an article names, as schema.org does. */
export type SchemaThing =
  | {
      readonly '@type': 'Person'
      readonly name: string
      readonly email?: string
      readonly jobTitle?: readonly string[]
    }
  | { readonly '@type': 'Organization'; readonly name: string; readonly alternateName?: string }
  | { readonly '@type': 'Country'; readonly name: string; readonly identifier: string }
  | { readonly '@type': 'Place'; readonly name: string }
  | {
      readonly '@type': 'DefinedTerm'
      readonly name: string
      readonly termCode: string
      readonly inDefinedTermSet: string
    }

type SchemaPerson = Extract<SchemaThing, { '@type': 'Person' }>

/** The outlet that publishes a story. */
export interface SchemaOutlet {
  readonly '@type': 'NewsMediaOrganization'
  readonly name: string
  readonly url?: string
}

/** What somebody said in a story. */
export interface SchemaQuotation {
  readonly '@type': 'Quotation'
  readonly text: string
  readonly spokenByCharacter: { readonly '@type': 'Person' | 'Organization'; readonly name: string }
}

/** The NewsArticle that `toSchemaOrg` writes; a `WithContext<NewsArticle>` of the package `schema-dts` too. */
export interface SchemaNewsArticle {
  readonly '@context': 'https://schema.org'
  readonly '@type': 'NewsArticle'
  readonly url?: string
  readonly headline?: string
  readonly articleSection?: string
  readonly description?: string
  readonly articleBody?: string
  /** BCP 47. */
  readonly inLanguage?: string
  readonly wordCount: number
  /** ISO 8601 duration: `PT2M`. */
  readonly timeRequired?: string
  /** ISO 8601. */
  readonly datePublished?: string
  readonly dateModified?: string
  readonly dateline?: string
  readonly contentLocation?: { readonly '@type': 'Place'; readonly name: string }
  readonly author?: readonly SchemaPerson[]
  readonly editor?: readonly SchemaPerson[]
  readonly contributor?: readonly SchemaPerson[]
  readonly publisher?: SchemaOutlet
  readonly isBasedOn?: { readonly '@type': 'CreativeWork'; readonly publisher: SchemaOutlet }
  readonly keywords?: readonly string[]
  readonly about?: readonly SchemaThing[]
  readonly mentions?: readonly SchemaThing[]
  readonly hasPart?: readonly SchemaQuotation[]
}

/** Named things that stand in the headline or the lead are what a story is about, up to this many. */
const MOST_ABOUT = 5

/**
 * schema.org NewsArticle as JSON-LD. Only what the article has is written; schema.org has no place for spans and
 * confidences, so thresholds are the caller's before the export.
 *
 * @see https://schema.org/NewsArticle
 */
export function toSchemaOrg({ article, quotes }: Analysis, options: ExportOptions = {}): SchemaNewsArticle {
  requireOptions(options, 'toSchemaOrg', { url: 'string' })
  const { url } = options
  const { about, mentions } = namedThings(article)
  const place = article.dateline?.place
  const minutes = article.readingMinutes
  return withoutEmpty<SchemaNewsArticle>({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url,
    headline: article.headline?.text,
    articleSection: article.section?.text,
    description: article.lead?.text,
    articleBody: article.body.text,
    inLanguage: article.language === 'und' ? undefined : article.language,
    wordCount: article.wordCount,
    timeRequired: minutes === 0 ? undefined : `PT${minutes}M`,
    datePublished: article.datePublished?.value,
    dateModified: article.dateModified?.value,
    dateline: article.dateline?.text,
    contentLocation: place === undefined ? undefined : { '@type': 'Place', name: place },
    author: article.authors.map(toPerson),
    editor: article.editors.map(toPerson),
    contributor: [...article.photographers, ...article.contributors].map(toPerson),
    publisher: article.publisher && toOutlet(article.publisher),
    isBasedOn: article.source && { '@type': 'CreativeWork', publisher: toOutlet(article.source) },
    keywords: [...new Set([...article.tags, ...article.keywords].map(({ text }) => text))],
    about: [...topicOf(article), ...about],
    mentions,
    hasPart: quotations(article, quotes),
  })
}

function toPerson({ name, email }: Contributor): SchemaPerson {
  return { '@type': 'Person', name, ...(email !== undefined && { email }) }
}

function toOutlet({ name, domain }: Publisher): SchemaOutlet {
  return { '@type': 'NewsMediaOrganization', name, ...(domain !== undefined && { url: `https://${domain}` }) }
}

const termOf = ({ subject, code }: TopicSubject) => ({ name: subject, code })

function topicOf({ topic }: Article): SchemaThing[] {
  if (topic === undefined) return []
  const terms = [{ name: topic.topic, code: topic.code }, ...topic.subjects.map(termOf)]
  return terms.map(({ name, code }) => ({
    '@type': 'DefinedTerm',
    name,
    termCode: code,
    inDefinedTermSet: 'http://cv.iptc.org/newscodes/mediatopic/',
  }))
}

interface AboutThing {
  readonly named: NamedThing
  readonly thing: SchemaThing
}

/** What stands in the headline or the lead is what the story is about; the rest it mentions. */
function namedThings(article: Article): { about: SchemaThing[]; mentions: SchemaThing[] } {
  const things: AboutThing[] = [
    ...article.people.map(
      (named): AboutThing => ({
        named,
        thing: {
          '@type': 'Person',
          name: named.name,
          ...(named.positions.length > 0 && { jobTitle: named.positions }),
        },
      }),
    ),
    ...article.countries.map(
      (named): AboutThing => ({
        named,
        thing: { '@type': 'Country', name: named.name, identifier: named.code },
      }),
    ),
    ...article.organizations.map(
      (named): AboutThing => ({
        named,
        thing: {
          '@type': 'Organization',
          name: named.name,
          ...(named.acronym && { alternateName: named.acronym }),
        },
      }),
    ),
    ...article.places.map((named): AboutThing => ({ named, thing: { '@type': 'Place', name: named.name } })),
  ]
  const front = [article.headline, article.lead]
  const isAbout = ({ named }: AboutThing) =>
    named.mentions.some(({ start, end }) =>
      front.some((span) => span && start >= span.start && end <= span.end),
    )
  const about = things.filter(isAbout).slice(0, MOST_ABOUT)
  return {
    about: about.map(({ thing }) => thing),
    mentions: things.filter((one) => !about.includes(one)).map(({ thing }) => thing),
  }
}

/** What is quoted word for word in the body, with its speaker. */
function quotations(
  { body, organizations, countries }: Article,
  quotes: readonly Quote[],
): SchemaQuotation[] {
  const bodies = new Set([...organizations, ...countries].map(({ name }) => name))
  let next = 0
  return quotes.flatMap(({ start, end, text, kind, speaker }) => {
    while (next < body.paragraphs.length && body.paragraphs[next]!.end <= start) next++
    const isOwn = next < body.paragraphs.length && body.paragraphs[next]!.start <= start
    if (kind !== 'direct' || speaker?.name === undefined || end === start || !isOwn) return []
    const type = bodies.has(speaker.name) ? 'Organization' : 'Person'
    return [{ '@type': 'Quotation', text, spokenByCharacter: { '@type': type, name: speaker.name } }]
  })
}

/** Leaves out what is undefined, an empty text or an empty list. */
export function withoutEmpty<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T
}
