import { closeSync, createWriteStream, openSync } from 'node:fs'
import { toFileError } from '../../batch/file-error.js'
import { type Command, CommandError, EXIT } from '../command.js'
import { KNOWLEDGE_OPTIONS, readOwnKnowledge } from '../own-knowledge.js'
import { version } from '../package.js'

export const serveCommand: Command = {
  name: 'serve',
  summary: 'answer over HTTP: POST /analyze, GET /health, /metrics and /openapi.json',
  operands: '',
  options: {
    port: { type: 'string', short: 'p', value: 'PORT', help: '0 takes a free one', default: '8080' },
    host: {
      type: 'string',
      value: 'ADDRESS',
      help: 'where to listen; 0.0.0.0 for every network',
      default: '127.0.0.1',
    },
    workers: {
      type: 'string',
      short: 'w',
      value: 'N',
      help: 'worker threads; one for each processor unless told',
    },
    ...KNOWLEDGE_OPTIONS,
    'max-bytes': {
      type: 'string',
      value: 'N',
      help: 'longest body, also after unpacking',
      default: '2000000',
    },
    'max-texts': { type: 'string', value: 'N', help: 'most texts of one request', default: '100' },
    'time-limit': {
      type: 'string',
      value: 'SECONDS',
      help: 'longest time for a page, and for it to arrive',
      default: '10',
    },
    memory: { type: 'string', value: 'MB', help: 'heap of each worker', default: '512' },
    'drain-limit': {
      type: 'string',
      value: 'SECONDS',
      help: 'longest time to finish requests after a termination signal',
      default: '30',
    },
    cors: {
      type: 'string',
      value: 'ORIGINS',
      help: 'pages that may read answers: https://a.example,... or *',
    },
    'access-log': {
      type: 'string',
      value: 'FILE',
      help: 'a line of JSON for each request; - for standard output',
    },
  },
  examples: [
    ['pewarta serve --port 8080', 'on this machine alone'],
    ["curl localhost:8080/analyze -H 'Content-Type: text/plain' --data-binary @berita.txt", 'a page as text'],
    [
      "curl 'localhost:8080/analyze?format=ninjs' -H 'Content-Type: text/html' --data-binary @page.html",
      'a web page as IPTC ninjs',
    ],
    [
      `curl localhost:8080/analyze -H 'Content-Type: application/json' -d '{"text": "...", "fields": "people.name"}'`,
      'JSON',
    ],
  ],
  notes: `Nothing is kept between requests. It has no passwords and no TLS: put it behind what has.
A JSON list, or lines of JSON (application/x-ndjson), are several texts: each has its "result" or its "error".
After SIGTERM it stops listening, /health says draining, requests in flight are finished, and it ends with code 0.`,
  async run(args) {
    const { createServer } = await import('../../server/node.js')
    const { usualWorkers } = await import('../../batch/run.js')
    const log = openLog(args.text('access-log'))
    const cors = args.text('cors')
    const server = createServer({
      version: version(),
      workers: args.count('workers', 1) ?? usualWorkers(),
      maxBytes: args.count('max-bytes', 1)!,
      maxTexts: args.count('max-texts', 1)!,
      timeLimit: args.count('time-limit', 1)! * 1000,
      memory: args.count('memory', 16)!,
      extras: await readOwnKnowledge(args),
      ...(cors !== undefined && { cors: cors.split(',').map((origin) => origin.trim()) }),
      ...(log && { log }),
    })
    const drainLimit = args.count('drain-limit')! * 1000
    const stopped = new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    })
    try {
      const address = await server.listen({ port: args.count('port')!, host: args.text('host')! })
      process.stderr.write(`pewarta listens on ${address}\n`)
    } catch (error) {
      await server.close()
      throw new CommandError(`Cannot listen: ${(error as Error).message}.`, EXIT.unreadable)
    }
    await stopped
    process.stderr.write('pewarta finishes the requests in flight\n')
    const cut = await server.close(drainLimit)
    if (cut > 0) process.stderr.write(`pewarta cut off ${cut} requests after ${drainLimit / 1000} s\n`)
    return EXIT.ok
  },
}

/** Lines go out as they come; a disk that is full costs lines, not answers. */
function openLog(file: string | undefined): ((line: string) => void) | undefined {
  if (file === undefined) return undefined
  if (file === '-') return (line) => process.stdout.write(`${line}\n`)
  try {
    closeSync(openSync(file, 'a'))
  } catch (error) {
    throw toFileError('write', file, error)
  }
  const stream = createWriteStream(file, { flags: 'a' })
  stream.on('error', (error) => process.stderr.write(`pewarta: the access log: ${error.message}\n`))
  return (line) => stream.write(`${line}\n`)
}
