import { analyzeLayout } from '../analyze.js'
import { PAGE_OPTIONS, requireOptions, requireString } from '../check.js'
import type { Analysis, AnalyzeOptions, AnalyzerExtras, Article } from '../document.js'
import { createKnowledge } from '../knowledge.js'
import { layOut } from '../layout/layout.js'
import { withFields } from '../store/records.js'
import { cleanPage } from './clean.js'
import { readContent } from './content.js'
import { readDeclared } from './declared.js'
import type { ParseHtml } from './dom.js'
import { readPageLines } from './page-lines.js'

/** An article read from HTML. Spans are into `text`, the main text of the page. */
export type PageArticle = Article & { readonly text: string }

/** What `createPageReader` makes. */
export interface PageReader {
  /** The article of a page, and its main text. */
  readPage(html: string, options?: AnalyzeOptions): PageArticle
  /** All layers of the main text, and the article. */
  analyzePage(html: string, options?: AnalyzeOptions): Analysis
}

/** Makes `readPage` and `analyzePage` with a parser of the caller's: `(html) => new DOMParser().parseFromString(html, 'text/html')`. `extras` are those of `createAnalyzer`. */
export function createPageReader(parse: ParseHtml, extras: AnalyzerExtras = {}): PageReader {
  const knowledge = createKnowledge(extras)
  const analyzePage = (html: string, options: AnalyzeOptions = {}): Analysis => {
    requireString(html, 'html')
    requireOptions(options, 'readPage', PAGE_OPTIONS)
    const document = parse(cleanPage(html))
    const content = readContent(document)
    const metadata = readDeclared(content.fields)
    const { text, lines } = readPageLines(content, metadata)
    return analyzeLayout({ text, layout: layOut(lines, metadata) }, options, knowledge)
  }
  const readPage = (html: string, options: AnalyzeOptions = {}): PageArticle => {
    const { article, text } = analyzePage(html, options)
    return withFields(article, { text })
  }
  return { readPage, analyzePage }
}
