import { readArticle } from '../analyze.js'
import type { AnalyzeOptions, Article } from '../document.js'

/** An article read from HTML. Spans are into `text`, the main text of the page. */
export type PageArticle = Article & { readonly text: string }

/** Reads an HTML page of a publisher: declared metadata, body and everything `readArticle` finds in it. */
export function readPage(html: string, options: AnalyzeOptions = {}): PageArticle {
  const text = html.replaceAll(/<[^>]*>/g, '')
  return { ...readArticle(text, options), text }
}
