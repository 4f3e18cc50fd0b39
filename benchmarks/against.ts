/**
 * `npm run bench -- against COMMIT`: `analyze` of this tree beside that of an earlier commit, built in a temporary folder:
 * processes of either in turn, each article once, so that warming up counts as it does for a user.
 * Prints its tables; RESULTS.md is left as it is.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readModernNews, readNews } from './corpora.js'
import { median, type Table } from './measure.js'

const ARTICLES = 2000
const ROUNDS = 5

/** Reads every article once and says what it took; run by Node in a process of its own. */
const RUNNER = `
import { readFileSync } from 'node:fs'
const { analyze } = await import(process.argv[2])
const texts = JSON.parse(readFileSync(process.argv[3], 'utf8'))
const before = process.cpuUsage()
const started = performance.now()
for (const text of texts) analyze(text)
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ wall: (performance.now() - started) / 1000, cpu: (user + system) / 1e6, memory: process.memoryUsage.rss() / 2 ** 20 }))
`

interface Run {
  readonly wall: number
  /** Of all threads: the engine compiles on others. */
  readonly cpu: number
  readonly memory: number
}

export function tables(commit: string): Table[] {
  const folder = mkdtempSync(join(tmpdir(), 'pewarta-against-'))
  try {
    const builds = {
      [commit]: buildOf(commit, folder),
      'this tree': bundleOf(resolve('.'), join(folder, 'now')),
    }
    const runner = join(folder, 'runner.mjs')
    writeFileSync(runner, RUNNER)
    return corpora().map(({ name, texts }) => {
      const file = join(folder, 'texts.json')
      writeFileSync(file, JSON.stringify(texts))
      return compare(name, texts, (build) => runOnce(runner, builds[build]!, file), Object.keys(builds))
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function buildOf(commit: string, folder: string): string {
  const tree = join(folder, 'then')
  execFileSync('mkdir', ['-p', tree])
  execFileSync('sh', ['-c', `git archive ${commit} | tar -x -C "${tree}"`])
  symlinkSync(resolve('node_modules'), join(tree, 'node_modules'))
  return bundleOf(tree, join(folder, 'then-built'))
}

/** One file of everything that `pewarta` exports. */
export function bundleOf(tree: string, out: string): string {
  execFileSync(
    'npx',
    [
      'esbuild',
      'src/index.ts',
      '--bundle',
      '--format=esm',
      '--platform=node',
      '--target=node20',
      '--supported:regexp-unicode-property-escapes=true',
      '--define:Intl.Collator=undefined',
      `--outfile=${out}.mjs`,
      '--log-level=warning',
    ],
    { cwd: tree },
  )
  return `${out}.mjs`
}

export function corpora(): { name: string; texts: string[] }[] {
  return [
    { name: `the first ${ARTICLES} articles of CLICK-ID (2019)`, texts: readNews(0, ARTICLES) },
    { name: `${ARTICLES} articles of raw-modern (2022-2026)`, texts: readModernNews(ARTICLES) },
  ]
}

function runOnce(runner: string, library: string, texts: string): Run {
  return JSON.parse(execFileSync('node', [runner, library, texts], { encoding: 'utf8' })) as Run
}

function compare(
  name: string,
  texts: readonly string[],
  run: (build: string) => Run,
  builds: readonly string[],
): Table {
  const runs = new Map<string, Run[]>(builds.map((build) => [build, []]))
  for (let round = 0; round < ROUNDS; round++) for (const build of builds) runs.get(build)!.push(run(build))
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const [first] = builds
  return {
    title: `analyze, on ${name}`,
    note: `Each article once in a fresh process, ${ROUNDS} rounds in turn; medians, and medians of the ratios of a round.`,
    columns: ['', 'words a second', 'times as fast', 'processor seconds', 'times as few', 'MB resident'],
    rows: builds.map((build) => {
      const own = runs.get(build)!
      const ratio = (of: 'wall' | 'cpu') =>
        median(own.map((each, i) => runs.get(first!)![i]![of] / each[of])).toFixed(2)
      const middle = (of: keyof Run) => median(own.map((each) => each[of]))
      return [
        build,
        Math.round(words / middle('wall')).toLocaleString('en'),
        ratio('wall'),
        middle('cpu').toFixed(1),
        ratio('cpu'),
        Math.round(middle('memory')),
      ]
    }),
  }
}
