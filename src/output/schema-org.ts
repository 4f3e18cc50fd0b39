import { requireOptions } from '../check.js'
import type { Analysis, Article, Contributor, NamedThing, Publisher, Quote } from '../document.js'

/** What an export cannot know from the analysis. */
export interface ExportOptions {
  /** The page's address: `url` in schema.org, `uri` in ninjs. */
  readonly url?: string
}

type Thing = Record<string, unknown>

/** Named things that stand in the headline or the lead are what a story is about, up to this many. */
const MOST_ABOUT = 5

/**
 * schema.org NewsArticle as JSON-LD. Only what the article has is written; schema.org has no place for spans and
 * confidences, so thresholds are the caller's before the export.
 *
 * @see https://schema.org/NewsArticle
 */
export function toSchemaOrg(
  { article, quotes }: Analysis,
  options: ExportOptions = {},
): Record<string, unknown> {
  requireOptions(options, 'toSchemaOrg', { url: 'string' })
  const { url } = options
  const { about, mentions } = namedThings(article)
  const place = article.dateline?.place
  const minutes = article.readingMinutes
  return withoutEmpty({
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

function toPerson({ name, email }: Contributor): Thing {
  return { '@type': 'Person', name, ...(email !== undefined && { email }) }
}

function toOutlet({ name, domain }: Publisher): Thing {
  return { '@type': 'NewsMediaOrganization', name, ...(domain !== undefined && { url: `https://${domain}` }) }
}

function topicOf({ topic }: Article): Thing[] {
  if (topic === undefined) return []
  return [
    {
      '@type': 'DefinedTerm',
      name: topic.topic,
      termCode: topic.code,
      inDefinedTermSet: 'http://cv.iptc.org/newscodes/mediatopic/',
    },
  ]
}

/** What stands in the headline or the lead is what the story is about; the rest it mentions. */
function namedThings(article: Article): { about: Thing[]; mentions: Thing[] } {
  const things: { named: NamedThing; thing: Thing }[] = [
    ...article.people.map((named) => ({
      named,
      thing: {
        '@type': 'Person',
        name: named.name,
        ...(named.positions.length > 0 && { jobTitle: named.positions }),
      },
    })),
    ...article.countries.map((named) => ({
      named,
      thing: { '@type': 'Country', name: named.name, identifier: named.code },
    })),
    ...article.organizations.map((named) => ({
      named,
      thing: {
        '@type': 'Organization',
        name: named.name,
        ...(named.acronym && { alternateName: named.acronym }),
      },
    })),
    ...article.places.map((named) => ({ named, thing: { '@type': 'Place', name: named.name } })),
  ]
  const front = [article.headline, article.lead]
  const isAbout = ({ named }: (typeof things)[number]) =>
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
function quotations({ body, organizations, countries }: Article, quotes: readonly Quote[]): Thing[] {
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
export function withoutEmpty(fields: Thing): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )
}
