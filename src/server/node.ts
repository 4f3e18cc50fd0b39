import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { Server as NetServer } from 'node:net'
import type { Duplex } from 'node:stream'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { createAdaptorServer } from '@hono/node-server'
import type { OwnKnowledge } from '../batch/document.js'
import { openPool } from '../batch/pool.js'
import { createApp, refusalBody } from './app.js'
import { Refusal, type Unpackers } from './body.js'
import { startMetrics } from './metrics.js'

export interface ServerOptions {
  readonly version: string
  readonly workers: number
  /** Bytes of a body, also after unpacking. */
  readonly maxBytes: number
  /** Texts of one request; 100 unless told. */
  readonly maxTexts?: number
  /** Milliseconds that a page may take, and that a request may take to arrive. */
  readonly timeLimit: number
  /** Megabytes of heap that a worker may take. */
  readonly memory: number
  /** Origins whose pages may read answers; none unless told. */
  readonly cors?: readonly string[]
  /** Gets a line of JSON for each request. */
  readonly log?: (line: string) => void
  /** Names, roots and abbreviations of the user. */
  readonly extras?: OwnKnowledge
  /** Another worker module, for tests. */
  readonly workerFile?: URL
}

/** The service on worker threads, so that a long page stops nobody. */
export interface Service {
  /** Answers a request without a network. */
  fetch(request: Request): Promise<Response>
  /** Begins to listen; gives the address. Port 0 takes a free one. */
  listen(at: { readonly port: number; readonly host: string }): Promise<string>
  /**
   * Stops listening, finishes the requests in flight within `limit` milliseconds, and closes idle connections.
   *
   * @returns how many requests were cut off.
   */
  close(limit?: number): Promise<number>
}

/** Requests that may wait for a worker, for each of them. */
const WAITING_PER_WORKER = 32
/** Milliseconds that idle connections stay open while the service ends: a request may be on its way. */
const LAST_CALL = 500

export function createServer(options: ServerOptions): Service {
  const { timeLimit, workers } = options
  const pool = openPool({ ...options, ordered: true })
  let draining = false
  let inFlight = 0
  const metrics = startMetrics({ waiting: pool.waiting, inFlight: () => inFlight })
  const { fetch } = createApp({
    ...options,
    maxTexts: options.maxTexts ?? 100,
    render: pool.render,
    unpackers: NODE_UNPACKERS,
    busy: () => pool.waiting() >= workers * WAITING_PER_WORKER,
    draining: () => draining,
    onPage: metrics.onPage,
    metrics: metrics.read,
  })
  const server = createAdaptorServer({
    fetch,
    overrideGlobalObjects: false,
    serverOptions: {
      requestTimeout: timeLimit,
      headersTimeout: timeLimit,
      keepAliveTimeout: 5000,
      connectionsCheckingInterval: Math.min(1000, timeLimit),
    },
  }) as Server
  server.on('clientError', refuseBytes)
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const begun = performance.now()
    inFlight += 1
    response.once('close', () => {
      inFlight -= 1
      const ms = performance.now() - begun
      metrics.onRequest(request, response, ms)
      options.log?.(logLine(request, response, ms))
    })
  })
  let connections = 0
  server.on('connection', (socket: Socket) => {
    connections += 1
    socket.once('close', () => {
      connections -= 1
    })
  })

  return {
    fetch: async (request) => fetch(request),
    async listen({ port, host }) {
      await pool.render([], { alone: true, format: 'json', fields: [], strict: true })
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, resolve)
      })
      const address = server.address() as { address: string; port: number; family: string }
      const name = address.family === 'IPv6' ? `[${address.address}]` : address.address
      return `http://${name}:${address.port}`
    },
    async close(limit = 0) {
      draining = true
      if (server.listening) NetServer.prototype.close.call(server)
      const begun = performance.now()
      while (connections > 0 && performance.now() - begun < limit) {
        if (performance.now() - begun > LAST_CALL) server.closeIdleConnections()
        await sleep(10)
      }
      const cut = inFlight
      server.closeAllConnections()
      server.close()
      await pool.close()
      return cut
    },
  }
}

const throughNode = (open: () => Duplex) => (body: ReadableStream<Uint8Array>) => {
  const packed = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0])
  const unpacked = open()
  packed.on('error', (error) => unpacked.destroy(error))
  unpacked.on('close', () => packed.destroy())
  return Readable.toWeb(packed.pipe(unpacked)) as ReadableStream<Uint8Array>
}

const NODE_UNPACKERS: Unpackers = {
  gzip: throughNode(createGunzip),
  'x-gzip': throughNode(createGunzip),
  deflate: throughNode(createInflate),
  br: throughNode(createBrotliDecompress),
}

/** What no request could be made of: it came too slowly, its headers have no end, or it is no HTTP. */
function refuseBytes(error: NodeJS.ErrnoException, socket: Duplex & { _httpMessage?: ServerResponse }): void {
  if (!socket.writable || socket._httpMessage?.headersSent) return void socket.destroy(error)
  const [status, reason, refusal] = REFUSED[error.code ?? ''] ?? NO_HTTP
  const body = refusalBody(refusal)
  const head = `HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Type: application/json\r\n`
  socket.end(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
}

type Refused = readonly [status: number, reason: string, refusal: Refusal]

const NO_HTTP: Refused = [400, 'Bad Request', new Refusal(400, 'bad-request', 'That is no HTTP/1.1 request.')]
const REFUSED: Readonly<Record<string, Refused>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [
    408,
    'Request Timeout',
    new Refusal(408, 'too-late', 'The request did not arrive in time (--time-limit): send it whole.'),
  ],
  HPE_HEADER_OVERFLOW: [
    431,
    'Request Header Fields Too Large',
    new Refusal(431, 'too-long', 'Address and headers may have 16 kB: send options in the body.'),
  ],
}

/** One request as a line of the access log. */
function logLine(request: IncomingMessage, response: ServerResponse, ms: number): string {
  return JSON.stringify({
    time: new Date().toISOString(),
    client: request.socket.remoteAddress,
    method: request.method,
    path: request.url,
    status: response.statusCode,
    ...(!response.writableFinished && { cut: true }),
    bytes: Number(request.headers['content-length'] ?? 0),
    ms: Math.round(ms),
  })
}
