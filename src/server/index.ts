import type { OwnKnowledge } from '../batch/document.js'
import { createRenderer } from '../batch/worker.js'
import { type OptionTypes, requireOptions } from '../check.js'
import { createApp } from './app.js'
import { WEB_UNPACKERS } from './body.js'

/** What a handler keeps to. */
export interface HandlerOptions {
  /** What `/health` and `/openapi.json` call this service's version. */
  readonly version?: string
  /** Bytes of a body, also after unpacking; 2,000,000 unless told. */
  readonly maxBytes?: number
  /** Texts of one request; 100 unless told. */
  readonly maxTexts?: number
  /** Origins whose pages may read answers, `*` for every page; none unless told. */
  readonly cors?: readonly string[]
  /** Names, roots and abbreviations of the user, which win. */
  readonly extras?: OwnKnowledge
}

const HANDLER_OPTIONS = {
  version: 'string',
  maxBytes: 'number',
  maxTexts: 'number',
  cors: 'list',
  extras: 'object',
} as const satisfies OptionTypes

/** Answers requests, as Deno, Bun, workers at the edge and Hono take it. */
export interface Handler {
  fetch(request: Request): Promise<Response>
}

/**
 * The HTTP service of `pewarta serve` as a handler on the web's own `Request` and `Response`. Pages are read on the thread
 * of the request, so what a page may take is for the runtime to limit; gzip and deflate are unpacked.
 *
 * @example
 * export default createHandler({ cors: ['https://redaksi.example'] }) // a worker, Bun, `deno serve`
 */
export function createHandler(options: HandlerOptions = {}): Handler {
  requireOptions(options, 'createHandler', HANDLER_OPTIONS)
  const render = createRenderer(options.extras)
  const { fetch } = createApp({
    version: '0',
    maxBytes: 2_000_000,
    maxTexts: 100,
    ...options,
    unpackers: WEB_UNPACKERS,
    render: (records, rendering) => render({ records, render: rendering, progress: new Int32Array(1) }),
  })
  return { fetch: async (request) => fetch(request) }
}
