import type { IncomingMessage, ServerResponse } from 'node:http'
import prometheus from 'prom-client'
import type { ErrorKind } from '../batch/record.js'

/** What is counted for Prometheus, and the numbers as it reads them. */
export interface Metrics {
  onPage(outcome: 'read' | ErrorKind): void
  onRequest(request: IncomingMessage, response: ServerResponse, ms: number): void
  read(): Promise<{ readonly type: string; readonly text: string }>
}

const PATHS: ReadonlySet<string> = new Set(['/analyze', '/health', '/metrics', '/openapi.json'])

const { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } = prometheus

export function startMetrics(now: { waiting(): number; inFlight(): number }): Metrics {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const registers = [register]
  const pages = new Counter({
    name: 'pewarta_pages_total',
    help: 'Pages that were asked for, by outcome: read, or the kind of error.',
    labelNames: ['outcome'],
    registers,
  })
  const requests = new Histogram({
    name: 'pewarta_request_seconds',
    help: 'Requests by path and status, and how long they took.',
    labelNames: ['path', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  })
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value())
      },
    })
  gauge('pewarta_waiting', 'Pages that no worker has begun.', now.waiting)
  gauge('pewarta_in_flight', 'Requests that are not answered yet.', now.inFlight)
  return {
    onPage: (outcome) => pages.inc({ outcome }),
    onRequest({ url = '' }, { statusCode }, ms) {
      const path = url.split('?', 1)[0]!
      requests.observe({ path: PATHS.has(path) ? path : 'other', status: statusCode }, ms / 1000)
    },
    read: async () => ({ type: register.contentType, text: await register.metrics() }),
  }
}
