import type { FastifyInstance } from 'fastify'
import { createServer } from '../../src/cli/serve/server.js'
import { bundleFatalWorker } from '../batch/bundle.js'

/** The service on a port of its own, with one worker to which some words are fatal. */
export async function startService(limits: {
  readonly maxBytes: number
  readonly timeLimit: number
}): Promise<{ server: FastifyInstance; port: number }> {
  const workerFile = await bundleFatalWorker()
  const server = createServer({ version: '0', workers: 1, memory: 256, workerFile, ...limits })
  const port = Number(new URL(await server.listen({ port: 0, host: '127.0.0.1' })).port)
  return { server, port }
}
