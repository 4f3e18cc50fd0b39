import { type Analyzer, createAnalyzer } from '../analyze.js'
import type { Analysis, AnalyzeOptions, AnalyzerExtras } from '../document.js'
import { createPageReader, type PageReader } from '../page/read.js'
import { parseHtml } from '../page/tree.js'

/** One page to be read: its text, or its HTML. */
export interface Document extends AnalyzeOptions {
  readonly text?: string
  readonly html?: string
  /** The user's own name for it; results carry it along as it is. */
  readonly id?: string | number
}

/** The user's own names, roots and abbreviations: what of `AnalyzerExtras` can travel to a thread. */
export type OwnKnowledge = Omit<AnalyzerExtras, 'english'>

type Reader = Pick<Analyzer, 'analyze'> & Pick<PageReader, 'analyzePage'>

const createReader = (extras: AnalyzerExtras): Reader => ({
  ...createAnalyzer(extras),
  ...createPageReader(parseHtml, extras),
})

/**
 * A reader of documents, which gives all layers of each. HTML goes through `analyzePage`, and spans are into the text found
 * there. The reader of English takes long to load, so the first document with a sentence in English loads it, and is read
 * again.
 */
export function createDocumentReader(extras: OwnKnowledge = {}): (document: Document) => Promise<Analysis> {
  let reader: Reader | undefined
  let knowsEnglish = false
  return async ({ text, html, id: _, ...options }) => {
    const read = (): Analysis => {
      reader ??= createReader(extras)
      return html === undefined ? reader.analyze(text ?? '', options) : reader.analyzePage(html, options)
    }
    const analysis = read()
    if (knowsEnglish || !analysis.sentences.some(({ language }) => language === 'eng')) return analysis
    const { english } = await import('../english/index.js')
    reader = createReader({ ...extras, english })
    knowsEnglish = true
    return read()
  }
}
