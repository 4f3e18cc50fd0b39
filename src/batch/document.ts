import { analyze } from '../analyze.js'
import type { Analysis, AnalyzeOptions } from '../document.js'
import { readPage } from '../page/index.js'

/** One page to be read: its text, or its HTML. */
export interface Document extends AnalyzeOptions {
  readonly text?: string
  readonly html?: string
  /** The user's own name for it; results carry it along. */
  readonly id?: string
}

/** All layers of one document. HTML goes through `readPage`, and spans are into the text found there. */
export function analyzeDocument({ text, html, id: _, ...options }: Document): Analysis {
  if (html === undefined) return analyze(text ?? '', options)
  const { text: found, ...article } = readPage(html, options)
  return { ...analyze(found, options), article }
}
