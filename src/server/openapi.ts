import { FIELD_NAMES } from '../batch/fields.js'

/** The formats an answer may have, each one's media type, and whether several texts may be answered in it. */
export const ANSWERS = {
  json: { type: 'application/json', listed: true },
  conllu: { type: 'text/plain; charset=utf-8', listed: false },
  html: { type: 'text/html; charset=utf-8', listed: false },
  ninjs: { type: 'application/json', listed: true },
  'schema-org': { type: 'application/ld+json', listed: true },
  markdown: { type: 'text/markdown; charset=utf-8', listed: false },
} as const

export type AnswerFormat = keyof typeof ANSWERS

const time = {
  type: 'string',
  description: 'ISO 8601: 2023-05-02 or 2023-05-02T09:00+07:00.',
} as const

/** What may stand after `/analyze?` and in a JSON body; anything else in the query is refused. */
export const OPTIONS = {
  writtenOn: { ...time, description: `When it was written; gives "kemarin" a date. ${time.description}` },
  readOn: {
    ...time,
    description: `When it was read; gives "2 jam lalu" of a related post a time. ${time.description}`,
  },
  url: { type: 'string', description: "The page's address." },
  fields: {
    type: 'string',
    description: `Only these, as in headline,people.name,entities. A field begins with one of ${FIELD_NAMES.join(', ')}.`,
  },
  offsets: {
    type: 'string',
    enum: ['utf-16', 'code-point'],
    default: 'utf-16',
    description: 'What offsets count: units of JavaScript, or characters of Python.',
  },
  format: { type: 'string', enum: Object.keys(ANSWERS), default: 'json' },
} as const

const string = { type: 'string' } as const
const integer = { type: 'integer' } as const
const list = (items: object) => ({ type: 'array', items })
const spanFields = { start: integer, end: integer, text: string }

const SCHEMAS = {
  Page: {
    type: 'object',
    description: 'Text or HTML, and options as in the query, which win. Results carry the `id`.',
    properties: { text: string, html: string, id: { type: ['string', 'integer'] }, ...OPTIONS },
  },
  Result: {
    type: 'object',
    description: 'Of several texts: each has its result, in the format asked for, or an error.',
    properties: { id: {}, result: { type: 'object' }, error: { $ref: '#/components/schemas/Refused' } },
  },
  Span: {
    type: 'object',
    description: 'A piece of the text: half-open offsets in UTF-16 code units.',
    required: ['start', 'end', 'text'],
    properties: spanFields,
  },
  Analysis: {
    type: 'object',
    description: 'All layers of one text. With `fields`, those alone, by their names.',
    properties: {
      text: string,
      tokens: list({
        type: 'object',
        properties: { ...spanFields, kind: string, upos: string, root: string },
      }),
      sentences: list({
        type: 'object',
        properties: { ...spanFields, firstToken: integer, endToken: integer, language: string },
      }),
      entities: list({
        type: 'object',
        properties: {
          ...spanFields,
          kind: string,
          name: string,
          code: string,
          confidence: { type: 'number' },
        },
      }),
      dates: list({
        type: 'object',
        properties: { ...spanFields, type: string, value: string, from: string, to: string },
      }),
      quotes: list({ type: 'object', properties: { ...spanFields, kind: string } }),
      article: { type: 'object', description: 'Headline, authors, dates, people, countries, keywords ...' },
    },
  },
  Error: {
    type: 'object',
    required: ['error'],
    properties: { error: { $ref: '#/components/schemas/Refused' } },
  },
  Refused: {
    type: 'object',
    required: ['kind', 'message'],
    properties: {
      kind: string,
      message: { type: 'string', description: 'What is wrong and what to do.' },
    },
  },
}

const refusal = (description: string) => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
})

/** The service in OpenAPI 3.1. */
export function describeService(version: string, maxBytes: number, maxTexts: number): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'pewarta',
      version,
      license: { name: 'MIT', identifier: 'MIT' },
      description: 'Reads Indonesian news: POST a page, get what is in it. Nothing is kept.',
    },
    paths: {
      '/analyze': {
        post: {
          summary: 'Read a page, or several',
          operationId: 'analyze',
          parameters: Object.entries(OPTIONS).map(
            ([name, { description, ...schema }]: [string, object & { description?: string }]) => ({
              name,
              in: 'query',
              ...(description && { description }),
              schema,
            }),
          ),
          requestBody: {
            required: true,
            description:
              `At most ${maxBytes} bytes, also after unpacking; gzip, deflate and br are unpacked. A JSON list or ` +
              `lines of JSON hold at most ${maxTexts} texts, which are answered in order as a list or as lines.`,
            content: {
              'text/plain': { schema: string },
              'text/html': { schema: string },
              'application/json': {
                schema: {
                  oneOf: [{ $ref: '#/components/schemas/Page' }, list({ $ref: '#/components/schemas/Page' })],
                },
              },
              'application/x-ndjson': { schema: string },
            },
          },
          responses: {
            200: {
              description: 'What is in it.',
              content: {
                'application/json': {
                  schema: {
                    oneOf: [
                      { $ref: '#/components/schemas/Analysis' },
                      list({ $ref: '#/components/schemas/Result' }),
                    ],
                  },
                },
                'application/x-ndjson': { schema: string },
                'application/ld+json': { schema: { type: 'object' } },
                'text/plain': { schema: string },
                'text/html': { schema: string },
              },
            },
            400: refusal('The body, an option or a field is wrong.'),
            408: refusal('The request did not arrive in time.'),
            413: refusal('The page is too long.'),
            415: refusal('The body is of a type, a character set or a compression that is not read.'),
            500: refusal('A fault of the program, or a page that took all memory.'),
            503: refusal('Too many requests wait, or this page took too long.'),
          },
        },
      },
      '/health': {
        get: {
          summary: 'Whether the service answers',
          operationId: 'health',
          responses: {
            200: { description: 'It does.' },
            503: { description: 'It is about to end: it finishes what it has and takes nothing new.' },
          },
        },
      },
      '/metrics': {
        get: {
          summary: 'Numbers for Prometheus',
          operationId: 'metrics',
          responses: { 200: { description: 'Requests, pages, times and memory.' } },
        },
      },
      '/openapi.json': {
        get: {
          summary: 'This description',
          operationId: 'describe',
          responses: { 200: { description: 'OpenAPI 3.1.' } },
        },
      },
    },
    components: { schemas: SCHEMAS },
  }
}
