import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeArticles, newFolder } from '../batch/corpus.js'

/** A deploy script's view: the program is told to end while requests are in flight. */
const log = join(newFolder(), 'access.ndjson')
let server: ChildProcess
let port: number
let ended: Promise<number | null>

beforeAll(async () => {
  const words = ['serve', '--port', '0', '--workers', '1', '--access-log', log]
  server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words])
  ended = new Promise((resolve) => server.once('exit', resolve))
  port = await new Promise((resolve) => {
    server.stderr!.on('data', (bytes) => {
      const found = /listens on http:\/\/127\.0\.0\.1:(\d+)/.exec(String(bytes))
      if (found) resolve(Number(found[1]))
    })
  })
})
afterAll(() => {
  server.kill('SIGKILL')
})

const agent = new Agent({ keepAlive: true })

function ask(path: string, text?: string): Promise<{ status: number; body: string; connection?: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        port,
        host: '127.0.0.1',
        path,
        agent,
        method: text === undefined ? 'GET' : 'POST',
        headers: { 'content-type': 'text/plain' },
      },
      (answer) => {
        let body = ''
        answer.setEncoding('utf8').on('data', (more) => {
          body += more
        })
        answer.on('end', () => {
          const { connection } = answer.headers
          resolve({ status: answer.statusCode!, body, ...(connection !== undefined && { connection }) })
        })
      },
    )
    asked.on('error', reject)
    asked.end(text)
  })
}

it('finishes what is in flight when it is told to end, takes nothing new, and ends with code 0', async () => {
  await ask('/health')
  const { text } = makeArticles(1)[0]!
  const inFlight = Array.from({ length: 30 }, () => ask('/analyze?fields=wordCount', text.repeat(40)))
  await Promise.race(inFlight)
  server.kill('SIGTERM')
  await new Promise((resolve) => setTimeout(resolve, 100))
  const health = await ask('/health')
  expect(health).toMatchObject({ status: 503, connection: 'close' })
  expect(JSON.parse(health.body)).toMatchObject({ status: 'draining' })
  const answers = await Promise.all(inFlight)
  expect(answers.map(({ status }) => status)).toEqual(Array(30).fill(200))
  expect(await ended).toBe(0)
  await expect(ask('/health')).rejects.toThrow(/ECONNREFUSED/)
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n')
  const logged = lines.map((line) => JSON.parse(line)).filter(({ path }) => path.startsWith('/analyze'))
  expect(logged).toHaveLength(30)
  expect(logged[0]).toMatchObject({ method: 'POST', status: 200, client: '127.0.0.1' })
})
