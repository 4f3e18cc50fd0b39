import type { Analysis, AnalyzeOptions } from '../document.js'
import type { DomDocument } from './dom.js'
import { createPageReader, type PageArticle } from './read.js'

export { decodePage } from './decode.js'
export type { DomDocument, DomElement, DomNode, ParseHtml } from './dom.js'
export { createPageReader, type PageArticle, type PageReader } from './read.js'

/** The same as `pewarta/page` in Node, on the browser's own parser. */
const reader = createPageReader((html) => {
  if (typeof DOMParser === 'undefined')
    throw new Error('There is no DOMParser here (workers have none): import from pewarta/page/worker.')
  return new DOMParser().parseFromString(html, 'text/html') as unknown as DomDocument
})

export function readPage(html: string, options?: AnalyzeOptions): PageArticle {
  return reader.readPage(html, options)
}

export function readPages(pages: readonly string[], options?: AnalyzeOptions): PageArticle {
  return reader.readPages(pages, options)
}

export function analyzePage(html: string, options?: AnalyzeOptions): Analysis {
  return reader.analyzePage(html, options)
}
