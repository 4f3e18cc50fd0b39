import type { Declared, DeclaredValue } from '../layout/declared.js'
import { readInstant } from '../layout/published.js'
import { withoutOutlet } from '../layout/site-name.js'
import { data as fieldsData } from '../lexicon/generated/page-fields.js'
import { decodeWordList } from '../store/word-list.js'
import type { Fields } from './fields.js'

export interface PageMetadata extends Declared {
  /** Titles as declared, the site's name still behind some: for finding the headline on the page. */
  readonly titles: readonly DeclaredValue[]
  /** The story as JSON-LD gives it, for pages that draw themselves with scripts. */
  readonly articleBody?: string
}

type Attribute =
  | 'title'
  | 'published'
  | 'modified'
  | 'author'
  | 'editor'
  | 'section'
  | 'publisher'
  | 'tag'
  | 'type'
  | 'url'
  | 'language'

interface Row {
  readonly attribute: Attribute
  readonly rank: number
}

interface Rows {
  readonly exact: ReadonlyMap<string, Row>
  readonly open: readonly (readonly [begins: string, ends: string, row: Row])[]
}

let rows: Rows | undefined

function readRows(): Rows {
  const exact = new Map<string, Row>()
  const open: [string, string, Row][] = []
  for (const line of decodeWordList(fieldsData)) {
    const [field, attribute, rank] = line.split('\t')
    const row = { attribute: attribute as Attribute, rank: Number(rank) }
    const star = field!.indexOf('*')
    if (star < 0) exact.set(field!, row)
    else open.push([field!.slice(0, star), field!.slice(star + 1), row])
  }
  return { exact, open }
}

function rowOf(field: string): Row | undefined {
  rows ??= readRows()
  return (
    rows.exact.get(field) ??
    rows.open.find(([begins, ends]) => field.startsWith(begins) && field.endsWith(ends))?.[2]
  )
}

/** What the fields of a page say of its story, by attribute, the most trusted field first. */
export function readDeclared(fields: Fields): PageMetadata {
  const said = byAttribute(fields)
  const all = (attribute: Attribute) => said.get(attribute) ?? []
  const first = (attribute: Attribute, fits: (value: string) => boolean = () => true) =>
    all(attribute).find(({ value }) => fits(value))
  const titles = all('title').filter(({ value }) => value.length > 5)
  const headline = agreedTitle(titles)
  const isTime = ({ value }: DeclaredValue) => readInstant(value) !== undefined
  const published = all('published').filter(isTime)
  const modified = all('modified').filter(isTime)
  const section = first('section', (value) => !value.includes('.') && value.length < 40)
  const publisher = first('publisher', (value) => value.length < 60)
  const language = first('language', (value) => /^[a-z]{2}\b/i.test(value))
  const url = first('url', (value) => /^https?:\/\/./.test(value))
  const type = first('type')
  const articleBody = fields.get('jsonld:articleBody')?.find((value) => value.length > 200)
  return {
    titles,
    ...(headline && { headline }),
    ...(section && { section }),
    ...(publisher && { publisher }),
    ...(language && { language: { ...language, value: language.value.slice(0, 2).toLowerCase() } }),
    ...(url && { url }),
    ...(type && { type }),
    ...(articleBody && { articleBody }),
    published,
    modified,
    breadcrumb: (fields.get('jsonld:breadcrumb') ?? []).map((value) => ({
      value,
      field: 'jsonld:breadcrumb',
    })),
    authors: all('author').filter(({ value }) => !/^https?:|facebook\.com|^@/.test(value)),
    editors: all('editor'),
    tags: splitTags(all('tag')),
  }
}

function byAttribute(fields: Fields): ReadonlyMap<Attribute, readonly DeclaredValue[]> {
  const ranked = new Map<Attribute, { rank: number; values: DeclaredValue[] }[]>()
  for (const [field, values] of fields) {
    const row = rowOf(field)
    if (row === undefined) continue
    const list = ranked.get(row.attribute) ?? []
    ranked.set(row.attribute, list)
    list.push({ rank: row.rank, values: values.map((value) => ({ value, field })) })
  }
  return new Map(
    [...ranked].map(([attribute, list]) => [
      attribute,
      list.sort((a, b) => a.rank - b.rank).flatMap(({ values }) => values),
    ]),
  )
}

/** The title that most others agree with, without the site's name: one page declares its lead as its headline. */
function agreedTitle(titles: readonly DeclaredValue[]): DeclaredValue | undefined {
  const plain = titles.map(({ value, field }) => ({ value: withoutOutlet(value), field }))
  const votes = (title: DeclaredValue) => plain.filter(({ value }) => value.includes(title.value)).length
  let best = plain[0]
  for (const title of plain) if (votes(title) > votes(best!)) best = title
  return best
}

/** The tags of the most trusted field that has any: `banjir palu, bpbd` are two. */
function splitTags(values: readonly DeclaredValue[]): DeclaredValue[] {
  const trusted = values[0]?.field
  const tags = values
    .filter(({ field }) => field === trusted)
    .flatMap(({ value, field }) => value.split(/[,;|]/).map((tag) => ({ value: tag.trim(), field })))
  return tags.filter(
    ({ value }, i) =>
      value !== '' && tags.findIndex((tag) => tag.value.toLowerCase() === value.toLowerCase()) === i,
  )
}
