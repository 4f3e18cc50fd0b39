import type { Analysis, AnalyzeOptions } from '../document.js'
import { parseWithLinkedom } from './linkedom.js'
import { createPageReader, type PageArticle } from './read.js'

export { decodePage } from './decode.js'
export type { DomDocument, DomElement, DomNode, ParseHtml } from './dom.js'
export { createPageReader, type PageArticle, type PageReader } from './read.js'

const reader = createPageReader(parseWithLinkedom)

/**
 * Reads an HTML page of a publisher: declared metadata checked against the page, body, and everything that
 * `readArticle` finds in it. Spans are into `text`, the main text of the page.
 *
 * @throws TypeError when `html` is not a string; decode bytes with `decodePage`.
 */
export function readPage(html: string, options?: AnalyzeOptions): PageArticle {
  return reader.readPage(html, options)
}

/** All layers of the page's main text, and the article. */
export function analyzePage(html: string, options?: AnalyzeOptions): Analysis {
  return reader.analyzePage(html, options)
}
