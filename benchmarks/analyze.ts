/**
 * `npx tsx benchmarks/analyze.ts`: everything that `analyze` finds, beside winkNLP's whole English pipeline and
 * compromise on the same Indonesian news; what each step costs; how the cost grows with the text; memory.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import nlp from 'compromise'
import { build } from 'esbuild'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Analysis, AnyEntity, Entity, Sentence, Tagged, Token } from '../src/document.js'
import { countWords, readModernNews, readNews } from './corpora.js'
import { compareSpeed, median, speedTable, type Table, toMarkdown } from './measure.js'

/** `analyze` and its steps, the smaller calls of src/analyze.ts. */
interface Library {
  analyze(text: string): Analysis
  tokenize(text: string): Token[]
  splitSentences(text: string, tokens: readonly Token[]): Sentence[]
  addLanguages(sentences: readonly Sentence[]): Analysis['sentences']
  tagTokens(tokens: readonly Token[], sentences: readonly Sentence[]): (Token & Tagged)[]
  addRoots(tokens: readonly (Token & Tagged)[]): Analysis['tokens']
  findDates(text: string, options: { writtenOn?: string }): Analysis['dates']
  findEntities(text: string, tokens: readonly (Token & Tagged)[], sentences: readonly Sentence[]): AnyEntity[]
  findQuotes(
    text: string,
    tokens: readonly (Token & Tagged)[],
    sentences: readonly Sentence[],
    entities: readonly Entity[],
  ): Analysis['quotes']
  readLayout(text: string): unknown
  assembleArticle(layers: Omit<Analysis, 'article'>, layout: unknown, options: object): Analysis['article']
}

const EXPORTS = `
  export * from './src/index.js'
  export { addLanguages } from './src/language/detect.js'
  export { addRoots } from './src/root/stem.js'
  export { readLayout } from './src/layout/layout.js'
  export { assembleArticle } from './src/article/assemble.js'
`

/** The library as users get it: compiled and bundled, since the names that `tsx` gives to functions slow them down. */
export async function bundle(): Promise<Library> {
  const { outputFiles } = await build({
    stdin: { contents: EXPORTS, resolveDir: '.' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`)
}

export async function tables(): Promise<Table[]> {
  const library = await bundle()
  return [
    besidePeers(library),
    steps(library, [
      ['2019 (CLICK-ID)', readNews(0, 100)],
      ['2022-2026 (raw-modern)', readModernNews(100)],
    ]),
    growth(library, readNews(1000, 7000).join('\n\n')),
    memory(library),
  ]
}

function besidePeers({ analyze }: Library): Table {
  const texts = readNews(0, 100)
  const wink = winkNLP(winkModel)
  const timings = compareSpeed(
    [
      { name: 'pewarta analyze, everything', run: () => texts.map((text) => analyze(text)) },
      { name: 'winkNLP readDoc, whole English pipeline', run: () => texts.map((text) => wink.readDoc(text)) },
      { name: 'compromise (English)', run: () => texts.map((text) => nlp(text)) },
    ],
    7,
  )
  const note = 'The first 100 articles of CLICK-ID. Command: `npx tsx benchmarks/analyze.ts`.'
  return speedTable('Everything: speed from text', note, timings, {
    amount: countWords(texts),
    unit: 'words',
  })
}

/** What each step of src/analyze.ts costs, in the articles of each name. */
export function steps(
  library: Library,
  corpora: readonly (readonly [name: string, texts: readonly string[]])[],
): Table {
  const costs = corpora.map(([, texts]) => timeSteps(library, texts))
  const wholes = costs.map((cost) => [...cost.values()].reduce((sum, time) => sum + time, 0))
  return {
    title: 'Everything: what each step costs',
    note: '100 articles of each corpus, every step for one article and then for the next; the last four of six rounds.',
    columns: ['', ...corpora.flatMap(([name]) => [`${name}: microseconds a word`, 'share, %'])],
    rows: [...costs[0]!.keys()].map((step) => [
      step,
      ...costs.flatMap((cost, i) => [
        cost.get(step)!.toFixed(2),
        ((100 * cost.get(step)!) / wholes[i]!).toFixed(1),
      ]),
    ]),
  }
}

/** Microseconds a word of each step, in the middle of the rounds. */
function timeSteps(library: Library, texts: readonly string[]): Map<string, number> {
  const spent = new Map<string, number[]>()
  for (let round = 0; round < 6; round++) {
    const times = new Map<string, number>()
    const timed = <R>(step: string, run: () => R): R => {
      const started = performance.now()
      const result = run()
      times.set(step, (times.get(step) ?? 0) + performance.now() - started)
      return result
    }
    for (const text of texts) {
      const layout = timed('layout of the page', () => library.readLayout(text))
      const written = timed('tokens', () => library.tokenize(text))
      const bare = timed('sentences', () => library.splitSentences(text, written))
      const sentences = timed('languages', () => library.addLanguages(bare))
      const tagged = timed('tags', () => library.tagTokens(written, sentences))
      const tokens = timed('roots', () => library.addRoots(tagged))
      const dates = timed('dates', () => library.findDates(text, {}))
      const entities = timed('entities', () => library.findEntities(text, tokens, sentences))
      const quotes = timed('quotes', () => library.findQuotes(text, tokens, sentences, entities))
      const layers = { text, tokens, sentences, entities, dates, quotes }
      timed('article, keywords', () => library.assembleArticle(layers, layout, {}))
    }
    if (round > 1) for (const [step, time] of times) spent.set(step, [...(spent.get(step) ?? []), time])
  }
  const words = countWords(texts)
  return new Map([...spent].map(([step, times]) => [step, (1000 * median(times)) / words]))
}

const KILOBYTE = 1000
const SIZES = [1, 10, 100, 1000, 10_000].map((size) => size * KILOBYTE)

function growth({ analyze }: Library, news: string): Table {
  const rows = SIZES.map((size) => {
    const text = news.slice(0, size)
    const times = Array.from({ length: size > 1e5 ? 1 : 5 }, () => {
      const started = performance.now()
      analyze(text)
      return performance.now() - started
    })
    const time = median(times)
    return [
      `${(size / KILOBYTE).toLocaleString('en')} kB`,
      time.toFixed(time < 10 ? 1 : 0),
      ((1000 * time) / (size / KILOBYTE)).toFixed(0),
    ]
  })
  return {
    title: 'Everything: cost as the text grows',
    note: `${(news.length / 1e6).toFixed(1)} million characters of CLICK-ID as one text, cut off at each size.`,
    columns: ['text', 'milliseconds', 'microseconds a kB'],
    rows,
  }
}

/** What is kept between texts: models, dictionaries, and what is remembered of words. */
function memory({ analyze }: Library): Table {
  setFlagsFromString('--expose_gc')
  const collect = runInNewContext('gc') as () => void
  const texts = readNews(0, 2000)
  const rows: [string, string][] = []
  let read = 0
  for (const until of [100, 500, 1000, 2000]) {
    for (; read < until; read++) analyze(texts[read]!)
    collect()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    rows.push([until.toLocaleString('en'), ((heapUsed + arrayBuffers) / 1e6).toFixed(0)])
  }
  return {
    title: 'Everything: memory',
    note: 'What a process holds after so many articles, peers and the articles themselves with it, when rubbish is collected.',
    columns: ['articles read', 'MB'],
    rows,
  }
}

if (import.meta.url === `file://${process.argv[1]}`)
  for (const table of await tables()) console.log(toMarkdown(table))
