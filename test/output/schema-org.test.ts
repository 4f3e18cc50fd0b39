import type {
  Country,
  CreativeWork,
  DefinedTerm,
  NewsArticle,
  NewsMediaOrganization,
  Organization,
  Person,
  Place,
  Quotation,
  WithContext,
} from 'schema-dts'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { toSchemaOrg } from '../../src/output/schema-org.js'
import { FULL_PAGE } from './pages.js'

type Leaf<T, Name extends string> = Extract<T, { '@type': Name }>

/** What schema.org lets each type have, as its vocabulary's types say: a property that it lacks does not compile. */
const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: [
    'url', 'headline', 'articleSection', 'description', 'articleBody', 'inLanguage', 'wordCount', 'timeRequired',
    'datePublished', 'dateModified', 'dateline', 'contentLocation', 'author', 'editor', 'contributor', 'publisher',
    'isBasedOn', 'keywords', 'about', 'mentions', 'hasPart',
  ] satisfies (keyof Leaf<NewsArticle, 'NewsArticle'>)[], // biome-ignore format: a list
  Person: ['name', 'email', 'jobTitle'] satisfies (keyof Leaf<Person, 'Person'>)[],
  NewsMediaOrganization: ['name', 'url'] satisfies (keyof Leaf<
    NewsMediaOrganization,
    'NewsMediaOrganization'
  >)[],
  Organization: ['name', 'alternateName'] satisfies (keyof Leaf<Organization, 'Organization'>)[],
  Country: ['name', 'identifier'] satisfies (keyof Leaf<Country, 'Country'>)[],
  Quotation: ['text', 'spokenByCharacter'] satisfies (keyof Leaf<Quotation, 'Quotation'>)[],
  Place: ['name'] satisfies (keyof Leaf<Place, 'Place'>)[],
  CreativeWork: ['publisher'] satisfies (keyof Leaf<CreativeWork, 'CreativeWork'>)[],
  DefinedTerm: ['name', 'termCode', 'inDefinedTermSet'] satisfies (keyof Leaf<DefinedTerm, 'DefinedTerm'>)[],
}

/** Every `type.property` of a JSON-LD tree that the vocabulary does not know. */
function strangers(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(strangers)
  if (node === null || typeof node !== 'object') return []
  const type = String((node as Record<string, unknown>)['@type'])
  return Object.entries(node).flatMap(([property, value]) => [
    ...(property.startsWith('@') || VOCABULARY[type]?.includes(property) ? [] : [`${type}.${property}`]),
    ...strangers(value),
  ])
}

describe('toSchemaOrg', () => {
  const json = toSchemaOrg(analyze(FULL_PAGE), { url: 'https://kabarnusa.com/beras' })

  it("is typed, and fits schema-dts' type of an article", () => {
    const article: WithContext<NewsArticle> = json
    const author: string | undefined = json.author?.[0]?.name
    expect([article['@type'], author]).toEqual(['NewsArticle', 'Rina Lestari'])
  })

  it('knows only what schema.org knows', () => {
    expect(strangers(json)).toEqual([])
  })

  it('names the people, the outlet and the source', () => {
    expect(json).toMatchObject({
      '@type': 'NewsArticle',
      author: [{ '@type': 'Person', name: 'Rina Lestari', email: 'rina.lestari@kabarnusa.com' }],
      editor: [{ '@type': 'Person', name: 'Budi Santoso' }],
      contributor: [{ '@type': 'Person', name: 'Sari Utami' }],
      isBasedOn: { publisher: { name: 'ANTARA' } },
      publisher: { '@type': 'NewsMediaOrganization', name: 'Kabar Nusa' },
    })
  })

  it('gives headline, section, dateline and times', () => {
    expect(json).toMatchObject({
      headline: 'Menteri ASEAN Sepakat Tambah Cadangan Beras di Jakarta',
      articleSection: 'Pangan',
      dateline: 'JAKARTA, KabarNusa.com',
      contentLocation: { name: 'Jakarta' },
      datePublished: '2023-05-02T14:30+07:00',
      dateModified: '2023-05-03T08:05+07:00',
    })
  })

  it('leaves out what the article lacks', () => {
    const bare = toSchemaOrg(analyze(''))
    expect(bare).toEqual({ '@context': 'https://schema.org', '@type': 'NewsArticle', wordCount: 0 })
  })
})
