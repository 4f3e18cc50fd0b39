/**
 * `npm run build && npx tsx benchmarks/load.ts --minutes 10`: asks the built service without pause on this machine alone,
 * restarts it again and again as a newsroom deploys, and counts what is lost and how memory grows.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'

export interface Load {
  /** The load lasts as long, and longer until enough restarts were seen. */
  readonly seconds: number
  readonly leastRestarts: number
  /** Seconds from one restart to the next. */
  readonly restartEvery: number
  /** Requests that are under way at any time. */
  readonly clients: number
}

export interface LoadResult {
  readonly answered: number
  /** Requests without a right answer, though one was tried again where nobody listened. */
  readonly lost: readonly string[]
  readonly restarts: number
  /** Codes with which the services ended. */
  readonly codes: readonly (number | null)[]
  /** Megabytes of the service that was left alone, after its first tenth and at its end. */
  readonly memory: readonly [early: number, late: number]
}

interface Instance {
  readonly process: ChildProcess
  readonly port: number
  readonly ended: Promise<number | null>
}

function start(port: number): Promise<Instance> {
  // A busy machine is no fault of the service: what is measured here is what gets lost.
  const limits = ['--workers', '1', '--time-limit', '60']
  const child = spawn(process.execPath, ['dist/node/cli.js', 'serve', '--port', String(port), ...limits])
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (bytes) => {
      const found = /listens on http:\/\/127\.0\.0\.1:(\d+)/.exec(String(bytes))
      if (found) resolve({ process: child, port: Number(found[1]), ended })
    })
    child.once('exit', (code) => reject(new Error(`the service ended with code ${code}`)))
  })
}

const TEXT = readFileSync('fixtures/articles/asean-bandung.txt', 'utf8')
const WORDS = /"wordCount":\d+/

const agent = new Agent({ keepAlive: true })

function ask(port: number, path: string, text?: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'text/plain' }
    const method = text === undefined ? 'GET' : 'POST'
    const asked = request({ host: '127.0.0.1', port, path, method, agent, headers }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (more) => {
        body += more
      })
      answer.on('error', reject)
      answer.on('end', () => resolve({ status: answer.statusCode!, body }))
    })
    asked.on('error', reject)
    asked.end(text)
  })
}

async function memoryOf({ port }: Instance): Promise<number> {
  const { body } = await ask(port, '/metrics')
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(body)![1]) / 2 ** 20
}

export async function runLoad({ seconds, leastRestarts, restartEvery, clients }: Load): Promise<LoadResult> {
  /** One service is restarted, one is left alone; clients ask both in turn, as a proxy would. */
  let restarted = await start(0)
  const steady = await start(0)
  const end = performance.now() + seconds * 1000
  const lost: string[] = []
  const codes: (number | null)[] = []
  let answered = 0
  let restarts = 0

  const isOn = () => performance.now() < end || restarts < leastRestarts

  async function client(turn: number): Promise<void> {
    for (let n = turn; isOn(); n++) {
      for (let tries = 0; ; tries++) {
        const { port } = (n + tries) % 2 === 0 ? restarted : steady
        try {
          const { status, body } = await ask(port, '/analyze?fields=wordCount', TEXT)
          if (status === 200 && WORDS.test(body)) answered += 1
          else lost.push(`${status} ${body.slice(0, 80)}`)
          break
        } catch (error) {
          // A proxy asks the next service where nobody listens; one that took a request must answer it.
          const { code = '', message } = error as NodeJS.ErrnoException
          if (/^ECONN(?:REFUSED|RESET)$/.test(code) && tries < 3) continue
          lost.push(message)
          break
        }
      }
    }
  }

  async function restart(): Promise<void> {
    for (;;) {
      await sleep(restartEvery * 1000)
      if (!isOn()) return
      const old = restarted
      restarted = await start(0)
      old.process.kill('SIGTERM')
      codes.push(await old.ended)
      restarts += 1
    }
  }

  const asking = Array.from({ length: clients }, (_, i) => client(i))
  const restarting = restart()
  await sleep(seconds * 100)
  const early = await memoryOf(steady)
  await Promise.all([...asking, restarting])
  const late = await memoryOf(steady)
  for (const { process: child, ended } of [restarted, steady]) {
    child.kill('SIGTERM')
    codes.push(await ended)
  }
  agent.destroy()
  return { answered, lost, restarts, codes, memory: [Math.round(early), Math.round(late)] }
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } })
  const seconds = Number(values.minutes) * 60
  const result = await runLoad({ seconds, leastRestarts: 10, restartEvery: 20, clients: 8 })
  console.log(
    `${result.answered.toLocaleString('en')} answers in ${seconds / 60} minutes, ${result.restarts} restarts, ` +
      `${result.lost.length} lost; ${result.memory.join(' MB early, ')} MB at the end; codes ${[...new Set(result.codes)]}`,
  )
  for (const loss of result.lost.slice(0, 10)) console.log(loss)
  process.exitCode = result.lost.length > 0 ? 1 : 0
}
