/**
 * `pewarta/page`: pages of HTML, whole and in parts.
 *
 * @module pewarta/page
 */
import type { Analysis, AnalyzeOptions } from '../document.js'
import { createPageReader, type PageArticle } from './read.js'
import { parseHtml } from './tree.js'

export { decodePage } from './decode.js'
export type { DomDocument, DomElement, DomNode, ParseHtml } from './dom.js'
export { createPageReader, type PageArticle, type PageReader } from './read.js'

const reader = createPageReader(parseHtml)

/**
 * Reads an HTML page of a publisher: declared metadata checked against the page, body, and everything that
 * `readArticle` finds in it. Spans are into `text`, the main text of the page.
 *
 * @throws TypeError when `html` is not a string; decode bytes with `decodePage`.
 */
export function readPage(html: string, options?: AnalyzeOptions): PageArticle {
  return reader.readPage(html, options)
}

/**
 * Reads a story that its publisher cut into several pages, in their order, as one; what two pages have is said once. The
 * addresses of the others are in `readPage(first, { url }).pages`.
 *
 * @throws TypeError when a page is not a string, RangeError when there is none.
 */
export function readPages(pages: readonly string[], options?: AnalyzeOptions): PageArticle {
  return reader.readPages(pages, options)
}

/** All layers of the page's main text, and the article. */
export function analyzePage(html: string, options?: AnalyzeOptions): Analysis {
  return reader.analyzePage(html, options)
}
