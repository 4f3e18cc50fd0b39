/**
 * `npm run bench -- share`: which share of `analyze` each of its steps has, by the engine's own samples, each article once
 * in a fresh process, so that code is as cold and as warm as it is for a user. Four rounds of each corpus.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bundleOf, corpora } from './against.js'
import type { Table } from './measure.js'

const ROUNDS = 4
/** What stands under no other. */
const REST = 'rest'
/** Functions that `analyze` calls one after the other. */
const STEPS: Readonly<Record<string, string>> = {
  readLayout: 'layout of the page',
  tokenizeWith: 'tokens',
  splitSentences: 'sentences',
  addLanguages: 'languages',
  tagsBy: 'tags',
  findDates: 'dates',
  findEntities: 'entities',
  findQuotes: 'quotes',
  assembleArticle: 'article, keywords',
  [REST]: 'roots, collecting memory and the rest',
}

/** Reads every article once and prints the samples under each step; run by Node in a process of its own. */
const RUNNER = `
import { readFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
const { analyze } = await import(process.argv[2])
const texts = JSON.parse(readFileSync(process.argv[3], 'utf8'))
const steps = new Set(process.argv[4].split(' '))
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.setSamplingInterval', { interval: 500 })
await session.post('Profiler.start')
for (const text of texts) analyze(text)
const { profile } = await session.post('Profiler.stop')
const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
const times = {}
const stepOf = new Map()
const descend = (node, step) => {
  const { functionName } = node.callFrame
  const own = step === '' && steps.has(functionName) ? functionName : step
  stepOf.set(node.id, own)
  for (const child of node.children ?? []) descend(nodes.get(child), own)
}
descend(profile.nodes[0], '')
profile.samples.forEach((id, i) => {
  const step = stepOf.get(id) || '${REST}'
  times[step] = (times[step] ?? 0) + profile.timeDeltas[i]
})
console.log(JSON.stringify(times))
`

type Times = Readonly<Record<string, number>>

export function tables(): Table[] {
  const folder = mkdtempSync(join(tmpdir(), 'pewarta-share-'))
  try {
    const library = bundleOf(resolve('.'), join(folder, 'now'))
    const runner = join(folder, 'runner.mjs')
    writeFileSync(runner, RUNNER)
    const file = join(folder, 'texts.json')
    const runs = corpora().map(({ texts }) => {
      writeFileSync(file, JSON.stringify(texts))
      return Array.from({ length: ROUNDS }, () =>
        runOnce([runner, library, file, Object.keys(STEPS).join(' ')]),
      )
    })
    const rows = Object.entries(STEPS).map(([step, name]) => [
      name,
      ...runs.map((each) => shareOf(step, each)),
    ])
    return [
      {
        title: 'Everything: the share of each step by samples',
        note: `The first 2,000 articles of CLICK-ID and 2,000 of raw-modern, each once in a fresh process; the mean of ${ROUNDS} rounds, the lowest and the highest.`,
        columns: ['', '2019 (CLICK-ID), %', '2022-2026 (raw-modern), %'],
        rows,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function runOnce(command: readonly string[]): Times {
  return JSON.parse(execFileSync('node', command, { encoding: 'utf8' })) as Times
}

function shareOf(step: string, runs: readonly Times[]): string {
  const shares = runs.map((times) => {
    const all = Object.values(times).reduce((sum, time) => sum + time, 0)
    return (100 * (times[step] ?? 0)) / all
  })
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  return `${mean.toFixed(1)} (${Math.min(...shares).toFixed(1)} to ${Math.max(...shares).toFixed(1)})`
}
