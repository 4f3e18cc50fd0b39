import Fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify'
import { parseFields } from '../../batch/fields.js'
import { openPool, type Pool } from '../../batch/pool.js'
import { readDocument } from '../../batch/read/source.js'
import { type ErrorKind, START } from '../../batch/record.js'
import { decodeBody, parseJson, Refusal, unpack } from './body.js'
import { ANSWERS, type AnswerFormat, describeService, QUERY_SCHEMA } from './openapi.js'

export interface ServerOptions {
  readonly version: string
  readonly workers: number
  /** Bytes of a body, also after unpacking. */
  readonly maxBytes: number
  /** Milliseconds that a page may take, and that a request may take to arrive. */
  readonly timeLimit: number
  /** Megabytes of heap that a worker may take. */
  readonly memory: number
  /** Another worker module, for tests. */
  readonly workerFile?: URL
}

/** Requests that may wait for a worker, for each of them. */
const WAITING_PER_WORKER = 32

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

type Query = Partial<Record<'writtenOn' | 'readOn' | 'url' | 'fields', string>> & { format: AnswerFormat }

/** The HTTP service. Pages are read on worker threads, so that a long one stops nobody; nothing is kept. */
export function createServer(options: ServerOptions): FastifyInstance {
  const { maxBytes, timeLimit } = options
  const pool = openPool({ ...options, ordered: true })
  const server = Fastify({
    bodyLimit: maxBytes,
    requestTimeout: timeLimit,
    keepAliveTimeout: 5000,
    http: { headersTimeout: timeLimit, connectionsCheckingInterval: Math.min(1000, timeLimit) },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false } },
    forceCloseConnections: true,
  })
  server.addHook('onListen', async () => {
    await pool.render([], { format: 'analysis', fields: [], strict: true })
  })
  server.addHook('onClose', () => pool.close())
  server.addHook('onSend', async (_, reply) => {
    reply.headers({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    })
  })
  readBodies(server)
  answerErrors(server)

  server.get('/health', () => ({ status: 'ok', version: options.version }))
  server.get('/openapi.json', () => describeService(options.version, maxBytes))
  server.post<{ Querystring: Query; Body: Record<string, unknown> }>(
    '/analyze',
    { schema: { querystring: QUERY_SCHEMA } },
    async ({ query, body }, reply) => {
      if (pool.waiting() >= options.workers * WAITING_PER_WORKER) {
        reply.header('retry-after', '1')
        throw new Refusal(503, 'busy', 'Too many requests are waiting; try again in a second.')
      }
      const { format = 'json', ...asked } = { ...pickOptions(body), ...query }
      const answer = ANSWERS[format]
      const text = await read(pool, { ...body, ...asked }, format, maxBytes)
      return reply.type(answer.type).send(text)
    },
  )
  return server
}

/** Options that a JSON body holds; a format that is none is refused here, as the query's schema does there. */
function pickOptions(body: Record<string, unknown>): Partial<Query> {
  const { format, fields, writtenOn, readOn, url } = body
  if (format !== undefined && !(typeof format === 'string' && Object.hasOwn(ANSWERS, format))) {
    throw new Refusal(400, 'invalid-option', `"format" must be one of ${Object.keys(ANSWERS).join(', ')}.`)
  }
  for (const [name, value] of Object.entries({ fields, writtenOn, readOn, url })) {
    if (value !== undefined && typeof value !== 'string')
      throw new Refusal(400, 'invalid-option', `"${name}" must be a string.`)
  }
  return {
    ...(format !== undefined && { format: format as AnswerFormat }),
    ...(typeof fields === 'string' && { fields }),
  }
}

async function read(
  pool: Pool,
  given: Record<string, unknown>,
  format: AnswerFormat,
  maxChars: number,
): Promise<string> {
  const fields = typeof given.fields === 'string' ? chooseFields(given.fields) : undefined
  const record = { number: 0, next: START, ...readDocument(given, { map: {}, maxChars }) }
  const rendering = fields && format === 'json' ? 'fields' : ANSWERS[format].render
  const { output, stopped } = await pool.render([record], {
    format: rendering,
    fields: fields ?? [],
    strict: true,
  })
  if (stopped) throw new Refusal(STATUS[stopped.error.kind], stopped.error.kind, stopped.error.message)
  const [text] = output as readonly string[]
  return rendering === 'analysis' ? text!.slice('{"analysis":'.length, -1) : text!
}

function chooseFields(list: string): readonly string[] {
  try {
    return parseFields(list)
  } catch (error) {
    throw new Refusal(400, 'invalid-option', (error as Error).message)
  }
}

function readBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers()
  server.addHook('preParsing', async (request, _, body) =>
    unpack(body as never, request.headers['content-encoding']),
  )
  const readers: Readonly<Record<string, (text: string) => Record<string, unknown>>> = {
    'text/plain': (text) => ({ text }),
    'text/html': (html) => ({ html }),
    'application/json': parseJson,
  }
  for (const [type, readBody] of Object.entries(readers)) {
    server.addContentTypeParser(type, { parseAs: 'buffer' }, async (request: FastifyRequest, bytes: Buffer) =>
      readBody(decodeBody(bytes, request.headers['content-type'])),
    )
  }
}

const KINDS: Readonly<Record<number, string>> = {
  400: 'bad-request',
  404: 'not-found',
  405: 'wrong-method',
  408: 'too-late',
  413: 'too-long',
  415: 'unknown-type',
}

function answerErrors(server: FastifyInstance): void {
  server.setErrorHandler((error: FastifyError | Refusal, _, reply) => {
    const status = error.statusCode ?? ('code' in error && String(error.code).startsWith('Z_') ? 400 : 500)
    const kind = 'kind' in error ? error.kind : (KINDS[status] ?? 'fault')
    const message = status === 415 && !('kind' in error) ? READS : error.message
    reply.code(status).type('application/json').send({ error: { kind, message } })
  })
  server.setNotFoundHandler((request, reply) => {
    const known = ROUTES.find(([, path]) => path === request.url.split('?', 1)[0])
    if (known) reply.code(405).header('allow', known[0])
    else reply.code(404)
    const routes = ROUTES.map((route) => route.join(' ')).join(', ')
    reply.send({ error: { kind: known ? 'wrong-method' : 'not-found', message: `There are ${routes}.` } })
  })
}

const READS = 'Send text/plain, text/html or application/json, and say which in Content-Type.'

const ROUTES: readonly (readonly [method: string, path: string])[] = [
  ['POST', '/analyze'],
  ['GET', '/health'],
  ['GET', '/openapi.json'],
]
