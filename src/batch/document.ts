import { analyze } from '../analyze.js'
import type { Analysis, AnalyzeOptions } from '../document.js'
import { analyzePage } from '../page/index.js'

/** One page to be read: its text, or its HTML. */
export interface Document extends AnalyzeOptions {
  readonly text?: string
  readonly html?: string
  /** The user's own name for it; results carry it along. */
  readonly id?: string
}

/** All layers of one document. HTML goes through `analyzePage`, and spans are into the text found there. */
export function analyzeDocument({ text, html, id: _, ...options }: Document): Analysis {
  return html === undefined ? analyze(text ?? '', options) : analyzePage(html, options)
}
