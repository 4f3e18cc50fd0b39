import type { Declared, DeclaredValue } from '../layout/declared.js'
import { readInstant } from '../layout/published.js'
import { withoutOutlet } from '../layout/site-name.js'
import { type DomDocument, type DomElement, isElement, textOf, walkPage } from './dom.js'

/** All that a page's metadata says, by field: `meta:og:title`, `jsonld:author.name`, `itemprop:datePublished`. */
export type Fields = ReadonlyMap<string, readonly string[]>

export interface PageMetadata extends Declared {
  /** Titles as declared, the site's name still behind some: for finding the headline on the page. */
  readonly titles: readonly DeclaredValue[]
  /** The story as JSON-LD gives it, for pages that draw themselves with scripts. */
  readonly articleBody?: string
}

const TITLES = [
  'jsonld:headline',
  'itemprop:headline',
  'meta:og:title',
  'meta:twitter:title',
  'meta:title',
  'title',
]
const PUBLISHED = [
  'jsonld:datePublished', 'meta:article:published_time', 'meta:og:article:published_time', 'itemprop:datePublished', 'meta:pubdate', 'meta:publishdate',
  'meta:content_publisheddate', 'meta:publish_date', 'meta:publish-date', 'meta:date', 'meta:dc.date', 'meta:dc.date.issued', 'meta:sailthru.date',
  'meta:parsely-pub-date', 'meta:article.published', 'meta:cxenseparse:recs:publishtime', 'meta:og:published_time', 'time:datetime', 'jsonld:dateCreated',
] // biome-ignore format: a table
const MODIFIED = [
  'jsonld:dateModified',
  'meta:article:modified_time',
  'meta:og:updated_time',
  'itemprop:dateModified',
  'meta:lastmod',
  'meta:last-modified',
]
const AUTHORS = [
  'jsonld:author.name',
  'itemprop:author',
  'rel:author',
  'meta:content_author',
  'meta:dable:author',
  'meta:parsely-author',
  'meta:author',
  'meta:article:author',
  'meta:dc.creator',
  'jsonld:creator.name',
]
const EDITORS = ['jsonld:editor.name', 'itemprop:editor', 'meta:content_editor', 'meta:editor']
const SECTIONS = [
  'jsonld:articleSection',
  'meta:article:section',
  'itemprop:articleSection',
  'meta:content_category',
  'meta:section',
  'meta:parsely-section',
]
const PUBLISHERS = [
  'jsonld:publisher.name',
  'meta:og:site_name',
  'meta:application-name',
  'meta:dc.publisher',
]
const TAGS = [
  'meta:article:tag',
  'meta:news_keywords',
  'jsonld:keywords',
  'itemprop:keywords',
  'meta:content_tags',
]
const TYPES = ['jsonld:@type', 'meta:og:type', 'meta:content_type']
const URLS = ['link:canonical', 'meta:og:url', 'jsonld:mainEntityOfPage', 'jsonld:url', 'itemprop:url']

/** Reads the declared metadata of a page: JSON-LD, OpenGraph and other `meta`, microdata. */
export function readDeclared(document: DomDocument): PageMetadata {
  const fields = readFields(document)
  const titles = TITLES.flatMap((field) => all(fields, field)).filter(({ value }) => value.length > 5)
  const headline = agreedTitle(titles)
  const published = PUBLISHED.flatMap((field) => all(fields, field)).find(
    ({ value }) => readInstant(value) !== undefined,
  )
  const modified = MODIFIED.flatMap((field) => all(fields, field)).find(
    ({ value }) => readInstant(value) !== undefined,
  )
  const section = first(fields, SECTIONS, (value) => !value.includes('.') && value.length < 40)
  const publisher = first(fields, PUBLISHERS, (value) => value.length < 60)
  const language = first(fields, ['itemprop:inLanguage', 'jsonld:inLanguage', 'html:lang'], (value) =>
    /^[a-z]{2}\b/i.test(value),
  )
  const url = first(fields, URLS, (value) => /^https?:\/\/./.test(value))
  const type = first(fields, TYPES)
  const articleBody = first(fields, ['jsonld:articleBody'], (value) => value.length > 200)
  return {
    titles,
    ...(headline && { headline }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(section && { section }),
    ...(publisher && { publisher }),
    ...(language && { language: { ...language, value: language.value.slice(0, 2).toLowerCase() } }),
    ...(url && { url }),
    ...(type && { type }),
    ...(articleBody && { articleBody: articleBody.value }),
    breadcrumb: all(fields, 'jsonld:breadcrumb'),
    authors: AUTHORS.flatMap((field) => all(fields, field)).filter(
      ({ value }) => !/^https?:|facebook\.com|^@/.test(value),
    ),
    editors: EDITORS.flatMap((field) => all(fields, field)),
    tags: splitTags(TAGS.map((field) => all(fields, field)).find((values) => values.length > 0) ?? []),
  }
}

/** The title that most others agree with, without the site's name: one page declares its lead as its headline. */
function agreedTitle(titles: readonly DeclaredValue[]): DeclaredValue | undefined {
  const plain = titles.map(({ value, field }) => ({ value: withoutOutlet(value), field }))
  const votes = (title: DeclaredValue) => plain.filter(({ value }) => value.includes(title.value)).length
  let best = plain[0]
  for (const title of plain) if (votes(title) > votes(best!)) best = title
  return best
}

function all(fields: Fields, field: string): DeclaredValue[] {
  return (fields.get(field) ?? []).map((value) => ({ value, field }))
}

function first(
  fields: Fields,
  wanted: readonly string[],
  fits: (value: string) => boolean = () => true,
): DeclaredValue | undefined {
  return wanted.flatMap((field) => all(fields, field)).find(({ value }) => fits(value))
}

function splitTags(values: readonly DeclaredValue[]): DeclaredValue[] {
  const tags = values.flatMap(({ value, field }) =>
    value.split(',').map((tag) => ({ value: tag.trim(), field })),
  )
  return tags.filter(({ value }, i) => value !== '' && tags.findIndex((tag) => tag.value === value) === i)
}

/** No headline, name or list of tags is longer; a page may declare megabytes. */
const LONGEST_VALUE = 2000

function readFields(document: DomDocument): Fields {
  const fields = new Map<string, string[]>()
  const note = (field: string, value: string | null | undefined) => {
    const isStory = field === 'jsonld:articleBody'
    const said = isStory ? value : value?.slice(0, LONGEST_VALUE)
    const clean = unescapeTwice(said ?? '')
      .replace(isStory ? /[^\S\n]+/g : /\s+/g, ' ')
      .trim()
    if (clean === '') return
    const values = fields.get(field)
    if (values === undefined) fields.set(field, [clean])
    else if (values.length < 20 && !values.includes(clean)) values.push(clean)
  }
  note('html:lang', document.documentElement?.getAttribute('lang'))
  walkPage(document, (node) => {
    if (!isElement(node)) return false
    noteElement(node, note)
    return node.nodeName.toUpperCase() !== 'SCRIPT'
  })
  return fields
}

type Note = (field: string, value: string | null | undefined) => void

function noteElement(element: DomElement, note: Note): void {
  const tag = element.nodeName.toUpperCase()
  const itemprop = element.getAttribute('itemprop')
  if (tag === 'META') {
    const content = element.getAttribute('content')
    const name = element.getAttribute('property') ?? element.getAttribute('name')
    if (name !== null) note(`meta:${name.toLowerCase()}`, content)
    if (itemprop !== null) note(`itemprop:${itemprop}`, content)
  } else if (tag === 'TITLE') note('title', textOf(element))
  else if (tag === 'LINK') {
    if (element.getAttribute('rel') === 'canonical') note('link:canonical', element.getAttribute('href'))
  } else if (tag === 'SCRIPT') {
    if (/ld\+json/i.test(element.getAttribute('type') ?? '')) noteJsonLd(textOfScript(element), note)
  } else {
    if (tag === 'TIME') note('time:datetime', element.getAttribute('datetime'))
    if (element.getAttribute('rel') === 'author') note('rel:author', textOf(element, 200))
    if (
      itemprop !== null &&
      !/^(?:articleBody|description|image|name|url|thumbnailUrl|relatedLink|item|itemListElement)$/.test(
        itemprop,
      )
    ) {
      note(
        `itemprop:${itemprop}`,
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? textOf(element, 300),
      )
    }
  }
}

function textOfScript(element: DomElement): string {
  let text = ''
  for (let node = element.firstChild; node !== null; node = node.nextSibling) text += node.nodeValue ?? ''
  return text
}

/** JSON-LD of the story: the first node with a headline, wherever `@graph` or a list hides it. Broken JSON says nothing. */
function noteJsonLd(json: string, note: Note): void {
  let data: unknown
  try {
    data = JSON.parse(
      json
        .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, '')
        .replace(/[\u0000-\u001f]+/g, ' '),
    )
  } catch {
    return
  }
  const nodes: Record<string, unknown>[] = []
  const queue: unknown[] = [data]
  while (queue.length > 0 && nodes.length < 200) {
    const value = queue.shift()
    if (Array.isArray(value)) queue.push(...value.slice(0, 100))
    else if (value !== null && typeof value === 'object') {
      const node = value as Record<string, unknown>
      nodes.push(node)
      if ('@graph' in node) queue.push(node['@graph'])
    }
  }
  const story =
    nodes.find((node) => 'headline' in node) ??
    nodes.find((node) => /Article|NewsArticle|Posting|Video|Gallery/.test(String(node['@type'])))
  if (story !== undefined) noteStory(story, note)
  for (const node of nodes) {
    if (node['@type'] === 'BreadcrumbList' && Array.isArray(node.itemListElement)) {
      for (const item of node.itemListElement.slice(0, 8))
        note('jsonld:breadcrumb', nameOf(item) ?? nameOf((item as Record<string, unknown>)?.item))
    }
  }
}

function noteStory(story: Record<string, unknown>, note: Note): void {
  for (const field of [
    'headline',
    'datePublished',
    'dateModified',
    'dateCreated',
    'url',
    'inLanguage',
    'articleBody',
  ]) {
    if (typeof story[field] === 'string') note(`jsonld:${field}`, story[field])
  }
  for (const field of ['@type', 'articleSection', 'keywords']) {
    for (const value of [story[field]].flat()) if (typeof value === 'string') note(`jsonld:${field}`, value)
  }
  for (const field of ['author', 'creator', 'editor', 'publisher']) {
    for (const value of [story[field]].flat().slice(0, 10)) {
      const isOutlet =
        field !== 'publisher' && (value as Record<string, unknown> | null)?.['@type'] === 'Organization'
      if (!isOutlet) note(`jsonld:${field}.name`, nameOf(value))
    }
  }
  const page = story.mainEntityOfPage
  note(
    'jsonld:mainEntityOfPage',
    typeof page === 'string' ? page : (page as Record<string, string> | undefined)?.['@id'],
  )
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  const name = (value as Record<string, unknown> | null | undefined)?.name
  return typeof name === 'string' ? name : undefined
}

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#039': "'",
  '#39': "'",
}

/** JSON-LD and attributes escaped twice: `&quot;Dipangkas&quot;`. */
const unescapeTwice = (text: string) =>
  text.replace(/&(#?\w{2,6});/g, (whole, name: string) => ENTITIES[name] ?? whole)
