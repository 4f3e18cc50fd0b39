import { requireOptions } from '../check.js'
import type { Analysis, Article, Contributor, TopicSubject } from '../document.js'
import { type ExportOptions, withoutEmpty } from './schema-org.js'

/** A text of the item and the part it plays. */
export interface NinjsText {
  readonly role: string
  readonly contenttype: 'text/plain'
  readonly value: string
}

export interface NinjsBody extends NinjsText {
  readonly charcount: number
  readonly wordcount: number
}

/** Somebody or something named; `literal` is a code or an acronym. */
export interface NinjsName {
  readonly name: string
  readonly literal?: string
}

/** Where a story was taken from. */
export interface NinjsSource {
  readonly name: string
  readonly role: string
  readonly contactinfo?: readonly { readonly type: 'email'; readonly value: string }[]
}

/** What a story is about or names, with its code. */
export interface NinjsSubject {
  readonly name: string
  readonly uri?: string
  readonly rel?: 'section' | 'tag' | 'keyword'
  readonly creator?: 'pewarta'
  /** From 0 to 100. */
  readonly confidence?: number
}

/** The item that `toNinjs` writes. */
export interface NinjsItem {
  readonly uri: string
  readonly standard: { readonly name: 'ninjs'; readonly version: string; readonly schema: string }
  readonly type: 'text'
  /** BCP 47. */
  readonly language?: string
  /** RFC 3339. */
  readonly contentcreated?: string
  readonly versioncreated?: string
  readonly title?: string
  readonly headlines?: readonly NinjsText[]
  readonly descriptions?: readonly NinjsText[]
  readonly bodies?: readonly NinjsBody[]
  readonly by?: string
  readonly located?: string
  readonly copyrightholder?: string
  readonly infosources?: readonly NinjsSource[]
  readonly subjects?: readonly NinjsSubject[]
  readonly people?: readonly NinjsName[]
  readonly organisations?: readonly NinjsName[]
  readonly places?: readonly NinjsName[]
}

/** Names of ninjs 2.1 that ninjs 3 writes with capitals inside. */
export interface Ninjs3Names {
  readonly charcount: 'charCount'
  readonly contactinfo: 'contactInfo'
  readonly contentcreated: 'contentCreated'
  readonly contenttype: 'contentType'
  readonly copyrightholder: 'copyrightHolder'
  readonly infosources: 'infoSources'
  readonly versioncreated: 'versionCreated'
  readonly wordcount: 'wordCount'
}

const NAMES_OF_3: Ninjs3Names = {
  charcount: 'charCount',
  contactinfo: 'contactInfo',
  contentcreated: 'contentCreated',
  contenttype: 'contentType',
  copyrightholder: 'copyrightHolder',
  infosources: 'infoSources',
  versioncreated: 'versionCreated',
  wordcount: 'wordCount',
}

/** An object of ninjs 2.1 with the names of ninjs 3. */
export type Ninjs3<T> = T extends readonly (infer Item)[]
  ? readonly Ninjs3<Item>[]
  : T extends object
    ? { readonly [K in keyof T as K extends keyof Ninjs3Names ? Ninjs3Names[K] : K]: Ninjs3<T[K]> }
    : T

/** The item of ninjs 3: the same fields, their names written with capitals inside (`contentCreated`). */
export type Ninjs3Item = Ninjs3<NinjsItem>

/** How `toNinjs` writes an item. */
export interface NinjsOptions extends ExportOptions {
  /** `2.1` unless told otherwise; its items are valid in 2.2 too, those of `3.0` in later versions of ninjs 3. */
  readonly version?: '2.1' | '3.0'
}

const MEDIA_TOPICS = 'http://cv.iptc.org/newscodes/mediatopic/'
const standardOf = (version: string): NinjsItem['standard'] => ({
  name: 'ninjs',
  version,
  schema: `https://www.iptc.org/std/ninjs/ninjs-schema_${version}.json`,
})

/**
 * A news item in IPTC's ninjs 2.1, or 3.0 if asked for. Its one required field, `uri`, is the page's address, or else one made of the text,
 * the same for the same text. ninjs has no place for spans; it has one for the confidence of subjects.
 *
 * @see https://iptc.org/std/ninjs/
 */
export function toNinjs(analysis: Analysis, options: NinjsOptions & { readonly version: '3.0' }): Ninjs3Item
export function toNinjs(analysis: Analysis, options?: NinjsOptions): NinjsItem
export function toNinjs(analysis: Analysis, options: NinjsOptions = {}): NinjsItem | Ninjs3Item {
  requireOptions(options, 'toNinjs', { url: 'string', version: ['2.1', '3.0'] })
  const { url, version = '2.1' } = options
  const item = itemOf(analysis, url, version)
  return version === '3.0' ? (renamed(item) as Ninjs3Item) : item
}

function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      NAMES_OF_3[name as keyof Ninjs3Names] ?? name,
      renamed(inner),
    ]),
  )
}

function itemOf({ text, article }: Analysis, url: string | undefined, version: string): NinjsItem {
  return withoutEmpty<NinjsItem>({
    uri: url ?? `urn:pewarta:item:${fingerprint(text)}`,
    standard: standardOf(version),
    type: 'text',
    language: article.language === 'und' ? undefined : article.language,
    contentcreated: toDateTime(article.datePublished?.value),
    versioncreated: toDateTime(article.dateModified?.value),
    title: article.headline?.text,
    headlines: headlinesOf(article),
    descriptions: article.lead && [{ role: 'lead', contenttype: 'text/plain', value: article.lead.text }],
    bodies: article.body.text === '' ? [] : [bodyOf(article)],
    by: bylineOf(article),
    located: article.dateline?.place,
    copyrightholder: article.publisher?.name,
    infosources: infoSources(article),
    subjects: subjectsOf(article),
    people: article.people.map(({ name }) => ({ name })),
    organisations: article.organizations.map(({ name, acronym }) => ({
      name,
      ...(acronym && { literal: acronym }),
    })),
    places: [
      ...article.countries.map(({ name, code }) => ({ name, literal: code })),
      ...article.places.map(({ name }) => ({ name })),
    ],
  })
}

function headlinesOf({ headline, kicker, subheadings }: Article): NinjsText[] {
  const lines = [
    ...(headline ? [{ role: 'main', value: headline.text }] : []),
    ...(kicker ? [{ role: 'kicker', value: kicker.text }] : []),
    ...subheadings.map(({ text }) => ({ role: 'subheading', value: text })),
  ]
  return lines.map(({ role, value }) => ({ role, contenttype: 'text/plain' as const, value }))
}

function bodyOf({ body, wordCount }: Article): NinjsBody {
  return {
    role: 'main',
    contenttype: 'text/plain',
    charcount: body.text.length,
    wordcount: wordCount,
    value: body.text,
  }
}

/** `Rina Lestari dan Budi Santoso`, as the line above a story names them. */
function bylineOf({ authors }: Article): string {
  const names = authors.map(({ name }) => name)
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' dan ')
}

function infoSources(article: Article): NinjsSource[] {
  const people = (role: string, list: readonly Contributor[]): NinjsSource[] =>
    list.map(({ name, email }) => ({
      name,
      role,
      ...(email !== undefined && { contactinfo: [{ type: 'email' as const, value: email }] }),
    }))
  return [
    ...people('author', article.authors),
    ...people('editor', article.editors),
    ...people('photographer', article.photographers),
    ...people('contributor', article.contributors),
    ...(article.source ? [{ name: article.source.name, role: 'source' }] : []),
  ]
}

/** The topic and its subjects by their IPTC codes, the page's section and tags, and the keywords found. */
function subjectsOf({ topic, section, tags, keywords }: Article): NinjsSubject[] {
  const percent = (share: number) => Math.round(100 * Math.min(Math.max(share, 0), 1))
  const about = topic ? [{ ...topic, name: topic.topic }, ...topic.subjects.map(named)] : []
  return [
    ...about.map(({ name, code, confidence }) => ({
      name,
      uri: MEDIA_TOPICS + code.replace(/^medtop:/, ''),
      creator: 'pewarta' as const,
      confidence: percent(confidence),
    })),
    ...(section ? [{ name: section.text, rel: 'section' as const }] : []),
    ...tags.map(({ text }) => ({ name: text, rel: 'tag' as const })),
    ...keywords.map(({ text }) => ({ name: text, rel: 'keyword' as const, creator: 'pewarta' as const })),
  ]
}

const named = (subject: TopicSubject) => ({ ...subject, name: subject.subject })

/** RFC 3339, which asks for seconds; a day without a clock is no instant and is left out. */
function toDateTime(value: string | undefined): string | undefined {
  const match = value === undefined ? null : /^(.+T\d{2}:\d{2})(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.exec(value)
  return match === null ? undefined : `${match[1]}${match[2] ?? ':00'}${match[3]}`
}

/** FNV-1a, 53 bits' worth from two runs of 32: enough to tell the items of a feed apart. */
function fingerprint(text: string): string {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x85ebca6b)
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
