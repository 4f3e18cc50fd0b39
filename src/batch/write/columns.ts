import { readFileSync } from 'node:fs'

/** The type of a column, as nested as an analysis is. */
export type Shape =
  | 'text'
  | 'integer'
  | 'number'
  | 'boolean'
  | { readonly list: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> }

/** A column of a table, and what its cells hold. */
export interface Column {
  readonly name: string
  readonly shape: Shape
}

/** The columns of a table: line, id, error, message, kept fields, chosen fields. */
export function tableColumns(
  fields: readonly string[],
  kept: readonly string[],
  lean: boolean,
): readonly Column[] {
  const text = (name: string): Column => ({ name, shape: 'text' })
  return [
    { name: 'line', shape: 'integer' },
    ...['id', 'error', 'message', ...kept].map(text),
    ...fields.map((field) => ({ name: field, shape: shapeOf(field, lean) })),
  ]
}

/** What is used of JSON Schema here. */
export interface Schema {
  readonly required?: readonly string[]
  readonly type?: string
  readonly $ref?: string
  readonly const?: unknown
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** The package's own folder stands as far above `dist/node` as two above `src/batch`. */
const SCHEMA = new URL(
  import.meta.url.endsWith('.ts') ? '../../../schema/' : '../../schema/',
  import.meta.url,
)

let analysis: Schema | undefined

/** The JSON Schema of an analysis, as the package ships it. */
export function analysisSchema(): Schema {
  analysis ??= JSON.parse(readFileSync(new URL('analysis.schema.json', SCHEMA), 'utf8')) as Schema
  return analysis
}

/** What `people.name` holds, by the JSON Schema of an analysis; what nobody foretells is text. */
function shapeOf(field: string, lean: boolean): Shape {
  const [first, ...rest] = field.split('.') as [string, ...string[]]
  const whole = toShape(analysisSchema(), lean)
  const start = goInto(whole, first) ?? goInto(goInto(whole, 'article'), first)
  return rest.reduce<Shape | undefined>((shape, name) => goInto(shape, name), start) ?? 'text'
}

/** As `readField` goes: through a list to each one's field, and a list of lists is one list. */
function goInto(shape: Shape | undefined, name: string): Shape | undefined {
  if (typeof shape !== 'object') return undefined
  if ('fields' in shape) return shape.fields[name]
  const inner = goInto(shape.list, name)
  if (inner === undefined) return undefined
  return typeof inner === 'object' && 'list' in inner ? inner : { list: inner }
}

function toShape(schema: Schema, lean: boolean): Shape {
  const variants = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (schema.$ref) return toShape(analysisSchema().$defs![schema.$ref.split('/').at(-1)!]!, lean)
  if (variants) return variants.map((variant) => toShape(variant, lean)).reduce(merge)
  if (schema.items) return { list: toShape(schema.items, lean) }
  if (schema.properties) {
    const parts = Object.entries(schema.properties).filter(([name]) => !(lean && name === 'mentions'))
    return { fields: Object.fromEntries(parts.map(([name, part]) => [name, toShape(part, lean)])) }
  }
  if (schema.type === 'integer' || schema.type === 'number' || schema.type === 'boolean') return schema.type
  return typeof schema.const === 'boolean' ? 'boolean' : 'text'
}

/** Of several kinds of one thing, all the fields that any has. */
function merge(a: Shape, b: Shape): Shape {
  if (typeof a !== 'object' || typeof b !== 'object' || 'list' in a || 'list' in b) return a
  return { fields: { ...a.fields, ...b.fields } }
}
