import type { Analysis, Article } from '../document.js'
import { toJson } from './json.js'

const LAYERS: Record<keyof Analysis, true> = {
  text: true,
  tokens: true,
  sentences: true,
  entities: true,
  dates: true,
  quotes: true,
  article: true,
}

const ATTRIBUTES: Record<keyof Article, true> = {
  pageKind: true,
  headline: true,
  kicker: true,
  section: true,
  breadcrumb: true,
  subheadings: true,
  authors: true,
  editors: true,
  photographers: true,
  contributors: true,
  emails: true,
  handles: true,
  publisher: true,
  source: true,
  dateline: true,
  datePublished: true,
  dateModified: true,
  lead: true,
  body: true,
  captions: true,
  related: true,
  tags: true,
  people: true,
  countries: true,
  organizations: true,
  places: true,
  voices: true,
  keywords: true,
  topic: true,
  language: true,
  wordCount: true,
  readingMinutes: true,
}

/** Every name that a field may begin with: a layer (`entities`) or an attribute of the article (`headline`). */
export const FIELD_NAMES: readonly string[] = [...Object.keys(LAYERS), ...Object.keys(ATTRIBUTES)]

/** The columns of a table, unless others are asked for. */
export const TABLE_FIELDS: readonly string[] = [
  'headline',
  'section',
  'authors',
  'publisher',
  'datePublished',
  'people',
  'countries',
  'organizations',
  'places',
  'voices',
  'keywords',
  'topic',
  'language',
  'wordCount',
]

/**
 * Reads `headline,entities,people.name`.
 *
 * @throws RangeError when a field begins with no known name.
 */
export function parseFields(list: string): readonly string[] {
  const fields = list.split(',').map((field) => field.trim())
  for (const field of fields) {
    if (!FIELD_NAMES.includes(field.split('.')[0]!)) {
      throw new RangeError(
        `There is no field ${JSON.stringify(field)}. Layers are ${Object.keys(LAYERS).join(', ')}; ` +
          `attributes of the article are ${Object.keys(ATTRIBUTES).join(', ')}. ` +
          'A dot goes deeper: headline.text, people.name.',
      )
    }
  }
  return fields
}

/**
 * Reads the fields of a run. What every row has (`id`, `line`) is no field of the text; what the record itself says
 * (`url`) is kept.
 *
 * @throws RangeError when a field begins with no known name.
 */
export function parseRunFields(list: string): { fields: readonly string[]; keep: readonly string[] } {
  const names = list.split(',').map((name) => name.trim())
  const rest = names.filter((name) => !EVERY_ROW.has(name) && !RECORD_FIELDS.has(name))
  return {
    fields: rest.length > 0 ? parseFields(rest.join(',')) : [],
    keep: names.filter((name) => RECORD_FIELDS.has(name)),
  }
}

const EVERY_ROW: ReadonlySet<string> = new Set(['line', 'id', 'error', 'message'])
const RECORD_FIELDS: ReadonlySet<string> = new Set(['url', 'writtenOn', 'readOn'])

/** A value without the places where a name is mentioned, which are most of its bytes. */
export function toLean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toLean)
  if (typeof value !== 'object' || value === null || !('mentions' in value)) return value
  const { mentions: _, ...rest } = value
  return rest
}

/** The chosen fields by name; one that this text lacks is left out. */
export function selectFields(analysis: Analysis, fields: readonly string[]): Record<string, unknown> {
  const chosen: Record<string, unknown> = {}
  for (const field of fields) {
    const value = readField(analysis, field)
    if (value !== undefined) chosen[field] = value
  }
  return chosen
}

/** One field: `people.name` goes through a list and gives each one's name. */
export function readField(analysis: Analysis, field: string): unknown {
  const [first, ...rest] = field.split('.') as [string, ...string[]]
  const start = first in LAYERS ? analysis : analysis.article
  return rest.reduce(goInto, goInto(start, first))
}

function goInto(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.flatMap((item) => goInto(item, name) ?? [])
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Record<string, unknown>)[name]
}

/** A value as people write it in a cell: a person is a name, a span its text, a list is joined by `; `. */
export function toCell(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map(toCell).join('; ')
  if (typeof value !== 'object') return String(value)
  const { name, subject, topic, value: meant, text } = value as Record<string, unknown>
  const brief = name ?? subject ?? topic ?? meant ?? text
  return typeof brief === 'string' ? brief : toJson(value)
}
