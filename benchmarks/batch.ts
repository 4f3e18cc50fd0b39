/**
 * `npm run build && npx tsx benchmarks/batch.ts [ROOM...] [--articles N] [--sizes N,N,N]`: what a first analysis and
 * `pewarta batch` need to start (`start`), how much faster two workers are than one on 20,000 articles (`workers`), and
 * its memory over 1,000, 20,000 and 200,000 (`memory`).
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readNews } from './corpora.js'
import { median, type Table, toMarkdown } from './measure.js'

const PEWARTA = fileURLToPath(new URL('../dist/node/cli.js', import.meta.url))
const INDEX = new URL('../dist/node/index.js', import.meta.url).href
const ARTICLES = 10_000
const ROUNDS = 3
const SAMPLE_EVERY = 100

const folder = mkdtempSync(join(tmpdir(), 'pewarta-bench-'))

interface Run {
  /** Wall clock, in seconds. */
  readonly seconds: number
  /** The most resident memory, in megabytes. */
  readonly peak: number
  /** Processor time of the main thread and of all threads, in seconds. */
  readonly mainThread: number
  readonly allThreads: number
}

/** Runs a command to its end, looking at it every tenth of a second by `/proc`. */
async function run(words: readonly string[]): Promise<Run> {
  const started = performance.now()
  const child = spawn(process.execPath, words, { stdio: 'ignore' })
  let seen = { peak: 0, mainThread: 0, allThreads: 0 }
  const timer = setInterval(() => {
    seen = lookAt(child) ?? seen
  }, SAMPLE_EVERY)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(timer)
  if (code !== 0) throw new Error(`${words.join(' ')} ended with code ${code}`)
  return { seconds: (performance.now() - started) / 1000, ...seen }
}

function lookAt({ pid }: ChildProcess): Omit<Run, 'seconds'> | undefined {
  try {
    const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024
    return {
      peak,
      mainThread: processorTime(`/proc/${pid}/task/${pid}/stat`),
      allThreads: processorTime(`/proc/${pid}/stat`),
    }
  } catch {
    return undefined // It has just ended.
  }
}

/** User and system time, in seconds; Linux counts hundredths. */
function processorTime(stat: string): number {
  const fields = readFileSync(stat, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** A corpus of raw news, whose articles come again after `ARTICLES`. */
function writeCorpus(count: number): string {
  const news = readNews(0, Math.min(count, ARTICLES))
  const file = join(folder, `news-${count}.ndjson`)
  const lines = Array.from({ length: count }, (_, i) =>
    JSON.stringify({ id: `${i}`, text: news[i % news.length] }),
  )
  writeFileSync(file, `${lines.join('\n')}\n`)
  return file
}

function batch(corpus: string, ...options: string[]): Promise<Run> {
  const out = join(folder, 'out.ndjson')
  return run([PEWARTA, 'batch', corpus, '--out', out, '--full', '--restart', '--quiet', ...options])
}

async function starts(): Promise<Table> {
  const one = writeCorpus(1)
  const empty = join(folder, 'empty.js')
  writeFileSync(empty, '')
  const first = join(folder, 'first.mjs')
  writeFileSync(
    first,
    `import { analyze } from ${JSON.stringify(INDEX)}\nanalyze(${JSON.stringify(readNews(0, 1)[0])})`,
  )
  const commands: readonly (readonly [name: string, words: readonly string[]])[] = [
    ['node, an empty program', [empty]],
    ['a program that analyzes one article', [first]],
    ['pewarta --version', [PEWARTA, '--version']],
    ['pewarta batch --help', [PEWARTA, 'batch', '--help']],
    ['pewarta stem menangis', [PEWARTA, 'stem', 'menangis']],
    ['pewarta batch, one article, one worker', [PEWARTA, 'batch', one, '--out', '-', '--workers', '1']],
  ]
  const rows: [string, string][] = []
  for (const [name, words] of commands) {
    const times: number[] = []
    for (let round = 0; round < 9; round++) times.push((await run(words)).seconds * 1000)
    rows.push([name, Math.round(median(times)).toString()])
  }
  return { title: 'Batch: start', note: 'Medians of nine starts.', columns: ['', 'ms'], rows }
}

async function workers({ articles: count }: Sizes): Promise<Table> {
  const corpus = writeCorpus(count)
  const runs: Run[][] = [[], []]
  for (let round = 0; round < ROUNDS; round++)
    for (const n of [1, 2]) runs[n - 1]!.push(await batch(corpus, '--workers', `${n}`))
  const ratios = runs[0]!.map(({ seconds }, round) => seconds / runs[1]![round]!.seconds)
  const rows = runs.map((of, i) => [
    i + 1,
    Math.round(count / median(of.map(({ seconds }) => seconds))),
    i === 0 ? '1.00' : median(ratios).toFixed(2),
    ((100 * median(of.map((it) => it.mainThread))) / median(of.map((it) => it.allThreads))).toFixed(1),
  ])
  const columns = [
    'workers',
    'articles a second',
    'times one worker (median of ratios)',
    'main thread, % of the work',
  ]
  const note = `${count} articles of CLICK-ID, ${ROUNDS} runs in turn.`
  return { title: 'Batch: workers', note, columns, rows }
}

async function memory({ sizes }: Sizes): Promise<Table> {
  const rows: (string | number)[][] = []
  for (const count of sizes) {
    const { peak, seconds } = await batch(writeCorpus(count), '--workers', '2')
    rows.push([count.toLocaleString('en'), Math.round(peak), Math.round(count / seconds)])
  }
  const columns = ['articles', 'most resident memory, MB', 'articles a second']
  const note = 'Articles of CLICK-ID, two workers.'
  return { title: 'Batch: memory', note, columns, rows }
}

interface Sizes {
  /** Articles that workers are compared on. */
  readonly articles: number
  /** Articles of the runs whose memory is watched. */
  readonly sizes: readonly number[]
}

const USUAL: Sizes = { articles: 20_000, sizes: [1_000, 20_000, 200_000] }
const ROOMS: Readonly<Record<string, (sizes: Sizes) => Promise<Table>>> = { start: starts, workers, memory }

/** All tables, or those asked for. */
export async function tables(
  asked: readonly string[] = Object.keys(ROOMS),
  sizes: Sizes = USUAL,
): Promise<Table[]> {
  try {
    const made: Table[] = []
    for (const room of asked) made.push(await ROOMS[room]!(sizes))
    return made
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { articles: { type: 'string' }, sizes: { type: 'string' } },
  })
  const sizes = {
    articles: values.articles ? Number(values.articles) : USUAL.articles,
    sizes: values.sizes?.split(',').map(Number) ?? USUAL.sizes,
  }
  const rooms = positionals.length > 0 ? positionals : undefined
  for (const table of await tables(rooms, sizes)) console.log(toMarkdown(table))
}
