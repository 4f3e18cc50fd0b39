import type { Analysis, AnalyzeOptions, AnalyzerExtras, Upos } from '../../../src/document.js'
import type { Analyzer, Stemmer } from '../../../src/index.js'
import {
  createAnalyzer,
  createStemmer,
  findDates,
  lemma,
  toConllu,
  toHtml,
  toMarkdown,
  toNinjs,
  toSchemaOrg,
} from '../../../src/index.js'
import type { PageReader } from '../../../src/page/index.js'

/** What Python asks. `begin` comes first, and once. */
export type Request =
  | { readonly ask: 'begin'; readonly extras: AnalyzerExtras }
  | ({ readonly ask: 'analyze'; readonly text: string } & Reading)
  | ({ readonly ask: 'page'; readonly html?: string; readonly base64?: string } & Reading)
  | { readonly ask: 'dates'; readonly text: string; readonly writtenOn?: string }
  | { readonly ask: 'feed'; readonly source: string; readonly options: { readonly readOn?: string } }
  | { readonly ask: 'stem'; readonly words: readonly string[] }
  | { readonly ask: 'lemma'; readonly words: readonly (readonly [word: string, upos: Upos])[] }
  | { readonly ask: 'export'; readonly as: keyof typeof EXPORTS; readonly analysis: Analysis }
  | { readonly ask: 'report'; readonly path: string; readonly title: string }

interface Reading {
  readonly options?: AnalyzeOptions
  /** The layers wanted; the others cost their way through the pipe. */
  readonly layers: readonly (keyof Analysis)[]
}

/** A head, and the pieces of JSON that it describes. */
export interface Answer {
  readonly head: object
  readonly body?: readonly Buffer[]
}

const EXPORTS = {
  html: (analysis: Analysis) => toHtml(analysis),
  markdown: (analysis: Analysis) => toMarkdown(analysis),
  conllu: toConllu,
  ninjs: (analysis: Analysis) => toNinjs(analysis),
  'schema-org': (analysis: Analysis) => toSchemaOrg(analysis),
} as const

const OLDEST_NODE = 20

/** Everything that is read goes through these; they know English once a text had a sentence in it. */
let extras: AnalyzerExtras = {}
let analyzer: Analyzer = createAnalyzer()
let stemmer: Stemmer = createStemmer()
let pages: PageReader | undefined
let knowsEnglish = false

/** Answers one request; what goes wrong is an answer too. */
export async function answer(request: Request): Promise<Answer> {
  try {
    return await reply(request)
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault)
    return { head: { error: { kind: kindOf(fault, message), message } } }
  }
}

function kindOf(fault: unknown, message: string): string {
  if (fault instanceof RangeError && /ISO 8601/.test(message)) return 'invalid-time'
  return fault instanceof TypeError ? 'wrong-type' : 'fault'
}

async function reply(request: Request): Promise<Answer> {
  switch (request.ask) {
    case 'begin':
      return value(begin(request.extras))
    case 'analyze':
      return layersOf(await read(() => analyzer.analyze(request.text, request.options)), request.layers)
    case 'page':
      return layersOf(await readPage(request), request.layers)
    case 'dates':
      return value(
        findDates(request.text, request.writtenOn === undefined ? {} : { writtenOn: request.writtenOn }),
      )
    case 'feed':
      return readFeed(request.source, request.options)
    case 'stem':
      return value(request.words.map((word) => stemmer.stem(word)))
    case 'lemma':
      return value(request.words.map(([word, upos]) => lemma(word, upos)))
    case 'export':
      return value(EXPORTS[request.as](request.analysis))
    case 'report': {
      const { makeReport } = await import('../../../src/batch/report/index.js')
      return value(await makeReport(request.path, request.title))
    }
  }
}

function begin(given: AnalyzerExtras): { node: string } {
  const node = process.versions.node
  if (Number.parseInt(node, 10) < OLDEST_NODE) {
    throw new Error(`Node ${node} (${process.execPath}) is too old: pewarta needs ${OLDEST_NODE} or newer.`)
  }
  extras = given
  analyzer = createAnalyzer(extras)
  stemmer = createStemmer(extras.roots)
  return { node }
}

async function readPage({
  html,
  base64,
  options,
}: {
  html?: string
  base64?: string
  options?: AnalyzeOptions
}) {
  const { createPageReader, decodePage } = await import('../../../src/page/index.js')
  const { parseHtml } = await import('../../../src/page/tree.js')
  const page = base64 === undefined ? html! : decodePage(Buffer.from(base64, 'base64'))
  return read(() => {
    pages ??= createPageReader(parseHtml, extras)
    return pages.analyzePage(page, options)
  })
}

async function readFeed(source: string, options: { readonly readOn?: string }): Promise<Answer> {
  const feeds = await import('../../../src/feed/index.js')
  try {
    return value(feeds.readFeed(source, options))
  } catch (fault) {
    if (!(fault instanceof feeds.FeedError)) throw fault
    return { head: { error: { kind: 'no-feed', message: fault.message } } }
  }
}

/** The reader of English takes long to load: the first text with a sentence in English loads it, and is read again. */
async function read(analysis: () => Analysis): Promise<Analysis> {
  const first = analysis()
  if (knowsEnglish || !first.sentences.some(({ language }) => language === 'eng')) return first
  const { english } = await import('../../../src/english/index.js')
  extras = { ...extras, english }
  analyzer = createAnalyzer(extras)
  pages = undefined
  knowsEnglish = true
  return analysis()
}

function layersOf(analysis: Analysis, layers: readonly (keyof Analysis)[]): Answer {
  const body = layers.map((layer) => Buffer.from(JSON.stringify(analysis[layer])))
  const lengths = Object.fromEntries(layers.map((layer, i) => [layer, body[i]!.length]))
  return { head: { layers: lengths }, body }
}

function value(result: unknown): Answer {
  const json = Buffer.from(JSON.stringify(result))
  return { head: { value: json.length }, body: [json] }
}
