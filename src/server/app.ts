import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { cors } from 'hono/cors'
import { parseFields } from '../batch/fields.js'
import { toJson } from '../batch/json.js'
import { readDocument } from '../batch/read/source.js'
import { type ErrorKind, type RecordError, type SourceRecord, START } from '../batch/record.js'
import type { Offsets, RenderOptions } from '../batch/render.js'
import type { Rendered } from '../batch/worker.js'
import { closest } from '../check.js'
import { type Asked, bodyReader, decodeBody, type Page, Refusal, readBody, type Unpackers } from './body.js'
import { ANSWERS, type AnswerFormat, describeService, OPTIONS } from './openapi.js'

/** What the service needs of the machine it runs on. */
export interface AppOptions {
  readonly version: string
  /** Reads a page: on this thread or on another. */
  readonly render: (records: readonly SourceRecord[], render: RenderOptions) => Promise<Rendered>
  /** Bytes of a body, also after unpacking. */
  readonly maxBytes: number
  /** Texts of one request. */
  readonly maxTexts: number
  readonly unpackers: Unpackers
  /** Origins whose pages may read answers; `*` for every page. */
  readonly cors?: readonly string[]
  /** Whether too many requests wait. */
  readonly busy?: () => boolean
  /** Whether the service is about to end. */
  readonly draining?: () => boolean
  /** Told of each page that was read, and how. */
  readonly onPage?: (outcome: 'read' | ErrorKind) => void
  /** Numbers for Prometheus, and their media type. */
  readonly metrics?: () => Promise<{ readonly type: string; readonly text: string }>
}

const STATUS: Readonly<Record<ErrorKind, number>> = {
  'broken-json': 400,
  'broken-csv': 400,
  'invalid-utf8': 400,
  'missing-text': 400,
  'invalid-time': 400,
  'too-long': 413,
  'too-slow': 503,
  'worker-died': 500,
  unreadable: 500,
  fault: 500,
}

const ROUTES: readonly (readonly [method: string, path: string])[] = [
  ['POST', '/analyze'],
  ['GET', '/health'],
  ['GET', '/metrics'],
  ['GET', '/openapi.json'],
]

/** The HTTP service on the web's own `Request` and `Response`; nothing is kept. */
export function createApp(options: AppOptions): Hono {
  const { version, maxBytes, maxTexts } = options
  const app = new Hono()
  app.use(async (c, next) => {
    await next()
    c.header('x-content-type-options', 'nosniff')
    c.header('cache-control', 'no-store')
    c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
    if (options.draining?.()) c.header('connection', 'close')
  })
  if (options.cors?.length) {
    const origin = options.cors.includes('*') ? '*' : [...options.cors]
    app.use(cors({ origin, allowMethods: ['GET', 'POST'], maxAge: 86_400 }))
  }
  app.use(compress())

  app.get('/health', (c) =>
    options.draining?.() ? c.json({ status: 'draining', version }, 503) : c.json({ status: 'ok', version }),
  )
  app.get('/openapi.json', (c) => c.json(describeService(version, maxBytes, maxTexts)))
  app.get('/metrics', async (c) => {
    if (!options.metrics) throw new Refusal(404, 'not-found', 'This service keeps no numbers.')
    const { type, text } = await options.metrics()
    return c.body(text, 200, { 'content-type': type })
  })
  app.post('/analyze', async ({ req: { raw } }) => {
    if (options.busy?.()) {
      throw new Refusal(503, 'busy', 'Too many requests are waiting; try again in a second.')
    }
    const query = readQuery(new URL(raw.url).searchParams)
    const type = raw.headers.get('content-type') ?? ''
    const read = bodyReader(type)
    const asked = read(decodeBody(await readBody(raw, maxBytes, options.unpackers), type))
    return asked.shape === 'one' ? answerOne(asked.page, query, options) : answerAll(asked, query, options)
  })
  answerErrors(app)
  return app
}

type Query = Readonly<Record<string, string>>

/** What stands after `/analyze?`: each option once, and none that is not there. */
function readQuery(params: URLSearchParams): Query {
  for (const name of params.keys()) {
    if (!Object.hasOwn(OPTIONS, name)) {
      const names = Object.keys(OPTIONS)
      const nearest = closest(name, names)
      const hint = nearest ? `Did you mean ${nearest}?` : `There are ${names.join(', ')}.`
      throw new Refusal(400, 'bad-request', `There is no option ${JSON.stringify(name)}. ${hint}`)
    }
    if (params.getAll(name).length > 1) throw new Refusal(400, 'bad-request', `Give ${name} once.`)
  }
  return Object.fromEntries(params)
}

/** A page with its options, those of the query first. */
interface Order {
  readonly page: Page
  readonly format: AnswerFormat
  readonly fields: readonly string[] | undefined
  readonly offsets: Offsets
}

function toOrder(body: Page, query: Query): Order {
  for (const name of Object.keys(OPTIONS)) {
    const value = body[name]
    const isTime = (name === 'writtenOn' || name === 'readOn') && typeof value === 'number'
    if (value !== undefined && typeof value !== 'string' && !isTime) {
      throw new Refusal(400, 'invalid-option', `"${name}" must be a string.`)
    }
  }
  const page = { ...body, ...query }
  const { format = 'json', fields, offsets = 'utf-16' } = page as Partial<Record<string, string>>
  if (!OPTIONS.offsets.enum.includes(offsets as Offsets)) {
    const choices = OPTIONS.offsets.enum.join(' or ')
    throw new Refusal(400, 'invalid-option', `"offsets" is ${JSON.stringify(offsets)}: choose ${choices}.`)
  }
  if (!Object.hasOwn(ANSWERS, format)) {
    const formats = Object.keys(ANSWERS).join(', ')
    throw new Refusal(
      400,
      'invalid-option',
      `"format" is ${JSON.stringify(format)}: choose one of ${formats}.`,
    )
  }
  return {
    page,
    format: format as AnswerFormat,
    fields: fields === undefined ? undefined : chooseFields(fields),
    offsets: offsets as Offsets,
  }
}

function chooseFields(list: string): readonly string[] {
  try {
    return parseFields(list)
  } catch (error) {
    throw new Refusal(400, 'invalid-option', (error as Error).message)
  }
}

async function answerOne(page: Page, query: Query, options: AppOptions): Promise<Response> {
  const order = toOrder(page, query)
  const result = await readPage(order, options)
  if (result.error) {
    throw new Refusal(STATUS[result.error.kind], result.error.kind, result.error.message)
  }
  return new Response(result.text, { headers: { 'content-type': ANSWERS[order.format].type } })
}

/** Several pages: each has a result or an error, in order, and none spoils another. */
async function answerAll(
  { shape, pages }: Extract<Asked, { pages: unknown }>,
  query: Query,
  options: AppOptions,
): Promise<Response> {
  if (pages.length > options.maxTexts) {
    const message = `The request has ${pages.length} texts; the limit is ${options.maxTexts} (--max-texts).`
    throw new Refusal(413, 'too-long', message)
  }
  const orders = pages.map((page) => toOrder(page, query))
  for (const { format } of orders) {
    if (!ANSWERS[format].listed) {
      throw new Refusal(400, 'invalid-option', `"format" ${format} is for one text a request.`)
    }
  }
  const results = await Promise.all(
    orders.map(async (order) => {
      const { id, text, error } = await readPage(order, options)
      const named = id === undefined ? '' : `"id":${toJson(id)},`
      return error ? `{${named}"error":${toJson(error)}}` : `{${named}"result":${text}}`
    }),
  )
  return shape === 'list'
    ? new Response(`[${results.join(',')}]`, { headers: { 'content-type': 'application/json' } })
    : new Response(results.map((line) => `${line}\n`).join(''), {
        headers: { 'content-type': 'application/x-ndjson' },
      })
}

interface PageResult {
  readonly id?: string | number
  readonly text?: string
  readonly error?: RecordError
}

async function readPage(
  { page, format, fields, offsets }: Order,
  { render, maxBytes, onPage }: AppOptions,
): Promise<PageResult> {
  const record = { number: 0, next: START, ...readDocument(page, { map: {}, maxChars: maxBytes }) }
  const { output, stopped } = await render([record], {
    alone: true,
    format: fields && format === 'json' ? 'fields' : format,
    fields: fields ?? [],
    offsets,
    strict: true,
  })
  onPage?.(stopped?.error.kind ?? 'read')
  const named = record.id === undefined ? {} : { id: record.id }
  if (stopped) return { ...named, error: stopped.error }
  const [text] = output as readonly string[]
  return { ...named, text: text! }
}

function answerErrors(app: Hono): void {
  app.onError((error) => {
    const refusal =
      error instanceof Refusal ? error : new Refusal(500, 'fault', `${error.message}. Please report it.`)
    return refuse(refusal, refusal.kind === 'busy' ? { 'retry-after': '1' } : {})
  })
  app.notFound(({ req }) => {
    const routes = `There are ${ROUTES.map((route) => route.join(' ')).join(', ')}.`
    if (!isWritten(req.raw.url))
      return refuse(new Refusal(400, 'bad-request', `The address is broken. ${routes}`))
    const known = ROUTES.find(([, path]) => path === req.path)
    return known
      ? refuse(new Refusal(405, 'wrong-method', routes), { allow: known[0] })
      : refuse(new Refusal(404, 'not-found', routes))
  })
}

/** Every refusal is JSON with a kind and what to do. */
export const refusalBody = ({ kind, message }: Refusal) => JSON.stringify({ error: { kind, message } })

const refuse = (refusal: Refusal, headers: Record<string, string> = {}) =>
  new Response(refusalBody(refusal), {
    status: refusal.status,
    headers: { 'content-type': 'application/json', ...headers },
  })

/** Whether a path's percent signs are an encoding: `/%zz` is none. */
function isWritten(url: string): boolean {
  try {
    decodeURI(new URL(url).pathname)
    return true
  } catch {
    return false
  }
}
