import { type DomElement, textOf } from './dom.js'
import { readJson } from './json.js'

/** All that a page's metadata says, by field: `meta:og:title`, `jsonld:author.name`, `itemprop:datePublished`. */
export type Fields = ReadonlyMap<string, readonly string[]>

/** Takes a value for a field; empty ones are left out. */
export type Note = (field: string, value: string | null | undefined) => void

/** No headline, name or list of tags is longer; a page may declare megabytes. */
const LONGEST_VALUE = 2000
const MOST_VALUES = 20

/** A collection of fields, and what notes a value in it. */
export function collectFields(): { readonly fields: Fields; readonly note: Note } {
  const fields = new Map<string, string[]>()
  const note: Note = (field, value) => {
    const isStory = field === 'jsonld:articleBody'
    const said = isStory ? value : value?.slice(0, LONGEST_VALUE)
    const clean = unescapeTwice(said ?? '')
      .replace(isStory ? /[^\S\n]+/g : /\s+/g, ' ')
      .trim()
    if (clean === '') return
    const values = fields.get(field)
    if (values === undefined) fields.set(field, [clean])
    else if (values.length < MOST_VALUES && !values.includes(clean)) values.push(clean)
  }
  return { fields, note }
}

/** Microdata that is the story itself, or of other things on the page. */
const NO_FIELD =
  /^(?:articleBody|description|image|name|url|thumbnailUrl|relatedLink|item|itemListElement|position)$/

/** Notes what an element declares: `<meta>`, `<title>`, the canonical link, JSON-LD, microdata, `rel="author"`. */
export function noteElement(element: DomElement, tag: string, note: Note): void {
  if (tag === 'META') {
    const content = element.getAttribute('content')
    const name = element.getAttribute('property') ?? element.getAttribute('name')
    if (name !== null) note(`meta:${name.toLowerCase()}`, content)
    const itemprop = element.getAttribute('itemprop')
    if (itemprop !== null) note(`itemprop:${itemprop}`, content)
  } else if (tag === 'TITLE') note('title', textOf(element))
  else if (tag === 'LINK') {
    if (element.getAttribute('rel') === 'canonical') note('link:canonical', element.getAttribute('href'))
  } else if (tag === 'SCRIPT') {
    if (/ld\+json/i.test(element.getAttribute('type') ?? '')) noteJsonLd(textOfScript(element), note)
  } else {
    if (tag === 'A' && element.getAttribute('rel') === 'author') note('rel:author', textOf(element, 200))
    const itemprop = element.getAttribute('itemprop')
    // The links of a box of tags run together: the page's own lines have them.
    if (itemprop !== null && itemprop !== 'keywords' && !NO_FIELD.test(itemprop)) {
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

/** JSON-LD of the story: the first node with a headline, wherever `@graph` or a list hides it. */
function noteJsonLd(json: string, note: Note): void {
  const nodes: Record<string, unknown>[] = []
  const queue: unknown[] = [readJson(json)]
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
    nodes.find((node) => /Article|Posting|Video|Gallery/.test(String(node['@type'])))
  if (story !== undefined) noteStory(story, note)
  for (const node of nodes) {
    if (node['@type'] === 'BreadcrumbList' && Array.isArray(node.itemListElement)) {
      for (const item of node.itemListElement.slice(0, 8))
        note('jsonld:breadcrumb', nameOf(item) ?? nameOf((item as Record<string, unknown>)?.item))
    }
  }
}

const TEXTS = [
  'headline',
  'name',
  'datePublished',
  'dateModified',
  'dateCreated',
  'uploadDate',
  'url',
  'inLanguage',
  'articleBody',
]

function noteStory(story: Record<string, unknown>, note: Note): void {
  for (const field of TEXTS) if (typeof story[field] === 'string') note(`jsonld:${field}`, story[field])
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
  return typeof name === 'string' ? name : Array.isArray(name) ? name.join(', ') : undefined
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
