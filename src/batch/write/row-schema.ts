import { analysisSchema, type Schema } from './columns.js'

/** What rows hold. */
export interface Rows {
  readonly fields: readonly string[]
  readonly lean: boolean
  readonly marked: boolean
}

/**
 * The JSON Schema of batch's lines: line and id, what the record said, and either every chosen field (null where the text has
 * none) or an `error`. Kept fields may stand beside them.
 */
export function rowSchema({ fields, lean, marked }: Rows): object {
  const nullable = (field: string) => ({ anyOf: [schemaOf(field, lean), { type: 'null' }] })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A line of pewarta batch',
    type: 'object',
    properties: {
      line: { description: "The input's line, from 1.", type: 'integer', minimum: 1 },
      id: { description: "The input's own, of its own type.", type: ['string', 'number'] },
      url: { type: 'string' },
      writtenOn: { type: 'string' },
      ...(marked && {
        duplicateOf: {
          description: 'Id or line of the first text of the same story.',
          type: ['string', 'number', 'null'],
        },
      }),
      error: {
        description: 'Why the record could not be read.',
        type: 'object',
        properties: { kind: { type: 'string' }, message: { type: 'string' } },
        required: ['kind', 'message'],
        additionalProperties: false,
      },
      ...Object.fromEntries(fields.map((field) => [field, nullable(field)])),
    },
    anyOf: [{ required: ['error'] }, { required: [...fields] }],
  }
}

function schemaOf(field: string, lean: boolean): Schema {
  const [first, ...rest] = field.split('.') as [string, ...string[]]
  const whole = analysisSchema()
  const start = inside(whole, first) ?? inside(whole.properties!.article!, first)
  const found = rest.reduce<Schema | undefined>((schema, name) => schema && inside(schema, name), start)
  return found ? inline(found, lean) : {}
}

/** As `readField` goes: through a list to each one's field, and a list of lists is one list. */
function inside(schema: Schema, name: string): Schema | undefined {
  const { properties, items } = follow(schema)
  if (!items) return properties?.[name]
  const inner = inside(items, name)
  return inner && (follow(inner).items ? inner : { type: 'array', items: inner })
}

const follow = (schema: Schema): Schema =>
  schema.$ref ? analysisSchema().$defs![schema.$ref.split('/').at(-1)!]! : schema

/** A schema that stands alone; a lean one has no mentions. */
function inline(given: Schema, lean: boolean): Schema {
  const schema = follow(given)
  const variants = (list: readonly Schema[] | undefined) => list?.map((part) => inline(part, lean))
  const { properties, items, anyOf, oneOf, allOf, required, ...rest } = schema
  const stays = (name: string) => !(lean && name === 'mentions')
  return {
    ...rest,
    ...(items && { items: inline(items, lean) }),
    ...(anyOf && { anyOf: variants(anyOf)! }),
    ...(oneOf && { oneOf: variants(oneOf)! }),
    ...(allOf && { allOf: variants(allOf)! }),
    ...(required && { required: required.filter(stays) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties)
          .filter(([name]) => stays(name))
          .map(([name, part]) => [name, inline(part, lean)]),
      ),
    }),
  }
}
