import { type Command, CommandError, EXIT } from '../command.js'
import { version } from '../package.js'

export const serveCommand: Command = {
  name: 'serve',
  summary: 'answer over HTTP: POST /analyze, GET /health, GET /openapi.json',
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
    'max-bytes': {
      type: 'string',
      value: 'N',
      help: 'longest body, also after unpacking',
      default: '2000000',
    },
    'time-limit': {
      type: 'string',
      value: 'SECONDS',
      help: 'longest time for a page, and for it to arrive',
      default: '10',
    },
    memory: { type: 'string', value: 'MB', help: 'heap of each worker', default: '512' },
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
  notes: 'Nothing is kept between requests. It has no passwords and no TLS: put it behind what has.',
  async run(args) {
    const { createServer } = await import('../serve/server.js')
    const { usualWorkers } = await import('../../batch/run.js')
    const server = createServer({
      version: version(),
      workers: args.count('workers', 1) ?? usualWorkers(),
      maxBytes: args.count('max-bytes', 1)!,
      timeLimit: args.count('time-limit', 1)! * 1000,
      memory: args.count('memory', 16)!,
    })
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
    await server.close()
    return EXIT.ok
  },
}
