import { analyzeLayout } from '../analyze.js'
import { PAGE_OPTIONS, requireOptions, requireString } from '../check.js'
import type { Analysis, AnalyzeOptions, AnalyzerExtras, Article } from '../document.js'
import { createKnowledge } from '../knowledge.js'
import { layOut } from '../layout/layout.js'
import { withFields } from '../store/records.js'
import { cleanPage } from './clean.js'
import { readContent } from './content.js'
import { type PageMetadata, readDeclared } from './declared.js'
import type { ParseHtml } from './dom.js'
import { type PageText, readPageLines } from './page-lines.js'
import { joinPages, linksToParts } from './parts.js'

/** An article read from HTML. Spans are into `text`, the main text of the page. */
export type PageArticle = Article & {
  readonly text: string
  /** Addresses of the story's other parts, `?page=2` or `?page=all`, where the page's own address is known. */
  readonly pages: readonly string[]
}

/** What `createPageReader` makes. */
export interface PageReader {
  /** The article of a page, and its main text. */
  readPage(html: string, options?: AnalyzeOptions): PageArticle
  /** The article of a story on several pages, in their order; what two of them have is said once. */
  readPages(pages: readonly string[], options?: AnalyzeOptions): PageArticle
  /** All layers of the main text, and the article. */
  analyzePage(html: string, options?: AnalyzeOptions): Analysis
}

/** What a page is before anything is known of its words. */
interface ReadHtml extends PageText {
  readonly metadata: PageMetadata
  readonly partLinks: readonly string[]
}

/**
 * Makes `readPage`, `readPages` and `analyzePage` with a parser of the caller's: `(html) => new
 * DOMParser().parseFromString(html, 'text/html')`. `extras` are those of `createAnalyzer`.
 */
export function createPageReader(parse: ParseHtml, extras: AnalyzerExtras = {}): PageReader {
  const knowledge = createKnowledge(extras)

  /** The cascade of `docs/article.md`: 1 clean and parse, 2 walk, 3 find the story, 4 order its lines. */
  const readHtml = (html: string): ReadHtml => {
    requireString(html, 'html')
    const content = readContent(parse(cleanPage(html)))
    const metadata = readDeclared(content.fields)
    return { ...readPageLines(content, metadata), metadata, partLinks: content.partLinks }
  }
  /** 5 say what each line is, 6 read the layers and the article's attributes. */
  const analyzeHtml = ({ text, lines, metadata }: ReadHtml, options: AnalyzeOptions): Analysis =>
    analyzeLayout({ text, layout: layOut(lines, metadata) }, options, knowledge)

  const readStory = (pages: readonly string[], options: AnalyzeOptions): PageArticle => {
    const parts = pages.map(readHtml)
    const whole = parts.length === 1 ? parts[0]! : { ...parts[0]!, ...joinPages(parts) }
    const { article, text } = analyzeHtml(whole, options)
    const address = options.url ?? whole.metadata.url?.value
    return withFields(article, { text, pages: linksToParts(whole.partLinks, address) })
  }
  return {
    readPage: (html, options = {}) => {
      requireOptions(options, 'readPage', PAGE_OPTIONS)
      return readStory([html], options)
    },
    readPages: (pages, options = {}) => {
      requireOptions(options, 'readPages', PAGE_OPTIONS)
      if (!Array.isArray(pages) || pages.length === 0)
        throw new RangeError('pages must be a list with the HTML of at least one page.')
      return readStory(pages, options)
    },
    analyzePage: (html, options = {}) => {
      requireOptions(options, 'analyzePage', PAGE_OPTIONS)
      return analyzeHtml(readHtml(html), options)
    },
  }
}
