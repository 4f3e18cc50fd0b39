import { createServer, type ServerOptions, type Service } from '../../src/server/node.js'
import { bundleFatalWorker } from '../batch/bundle.js'

/** What the service answers, as tests like to read it. */
export interface Answer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  // biome-ignore lint/suspicious/noExplicitAny: tests say what they expect
  json(): any
}

export interface Asking {
  readonly method?: string
  readonly url: string
  readonly payload?: string | Buffer
  readonly headers?: Record<string, string>
}

/** The service on a port of its own, with one worker to which some words are fatal. */
export async function startService(
  limits: Pick<ServerOptions, 'maxBytes' | 'timeLimit'> & Partial<ServerOptions>,
): Promise<{ server: Service; port: number; inject: (asking: string | Asking) => Promise<Answer> }> {
  const workerFile = await bundleFatalWorker()
  const server = createServer({ version: '0', workers: 1, memory: 256, workerFile, ...limits })
  const port = Number(new URL(await server.listen({ port: 0, host: '127.0.0.1' })).port)
  const inject = async (asking: string | Asking): Promise<Answer> => {
    const { method = 'GET', url, payload, headers } = typeof asking === 'string' ? { url: asking } : asking
    const body = payload === undefined ? {} : { body: new Uint8Array(Buffer.from(payload as string)) }
    const request = new Request(`http://pewarta${url}`, { method, headers: headers ?? {}, ...body })
    const response = await server.fetch(request)
    const text = await response.text()
    return {
      statusCode: response.status,
      headers: Object.fromEntries(response.headers),
      body: text,
      json: () => JSON.parse(text),
    }
  }
  return { server, port, inject }
}
