import { type Analyzer, createAnalyzer } from '../analyze.js'
import type { Analysis, AnalyzeOptions, AnalyzerExtras } from '../document.js'
import { parseWithLinkedom } from '../page/linkedom.js'
import { createPageReader, type PageReader } from '../page/read.js'

/** One page to be read: its text, or its HTML. */
export interface Document extends AnalyzeOptions {
  readonly text?: string
  readonly html?: string
  /** The user's own name for it; results carry it along. */
  readonly id?: string
}

type Reader = Pick<Analyzer, 'analyze'> & Pick<PageReader, 'analyzePage'>

const createReader = (extras: AnalyzerExtras): Reader => ({
  ...createAnalyzer(extras),
  ...createPageReader(parseWithLinkedom, extras),
})

let reader: Reader | undefined
let knowsEnglish = false

/**
 * All layers of one document. HTML goes through `analyzePage`, and spans are into the text found there. The reader of
 * English takes long to load, so the first document with a sentence in English loads it, and is read again.
 */
export async function analyzeDocument({ text, html, id: _, ...options }: Document): Promise<Analysis> {
  const read = (): Analysis => {
    reader ??= createReader({})
    return html === undefined ? reader.analyze(text ?? '', options) : reader.analyzePage(html, options)
  }
  const analysis = read()
  if (knowsEnglish || !analysis.sentences.some(({ language }) => language === 'eng')) return analysis
  const { english } = await import('../english/index.js')
  reader = createReader({ english })
  knowsEnglish = true
  return read()
}
