import { analyzeLayout } from '../analyze.js'
import { requireIsoTime, requireString } from '../check.js'
import type { Analysis, AnalyzeOptions, AnalyzerExtras, Article } from '../document.js'
import { createKnowledge } from '../knowledge.js'
import { layOut } from '../layout/layout.js'
import { withFields } from '../store/records.js'
import { readDeclared } from './declared.js'
import type { ParseHtml } from './dom.js'
import { readPageLines } from './page-lines.js'
import { readRawLines } from './raw-lines.js'

/** An article read from HTML. Spans are into `text`, the main text of the page. */
export type PageArticle = Article & { readonly text: string }

/** What `createPageReader` makes. */
export interface PageReader {
  /** The article of a page, and its main text. */
  readPage(html: string, options?: AnalyzeOptions): PageArticle
  /** All layers of the main text, and the article. */
  analyzePage(html: string, options?: AnalyzeOptions): Analysis
}

/** Pages are read up to this length, in characters; of a longer one the rest is left out. */
const LONGEST_PAGE = 8_000_000

/** Makes `readPage` and `analyzePage` with a parser of the caller's: `(html) => new DOMParser().parseFromString(html, 'text/html')`. `extras` are those of `createAnalyzer`. */
export function createPageReader(parse: ParseHtml, extras: AnalyzerExtras = {}): PageReader {
  const knowledge = createKnowledge(extras)
  const analyzePage = (html: string, options: AnalyzeOptions = {}): Analysis => {
    requireString(html, 'html')
    requireIsoTime(options.writtenOn, 'writtenOn')
    requireIsoTime(options.readOn, 'readOn')
    const document = parse(withoutScripts(html))
    const metadata = readDeclared(document)
    const { text, lines } = readPageLines(readRawLines(document), metadata)
    return analyzeLayout({ text, layout: layOut(lines, metadata) }, options, knowledge)
  }
  const readPage = (html: string, options: AnalyzeOptions = {}): PageArticle => {
    const { article, text } = analyzePage(html, options)
    return withFields(article, { text })
  }
  return { readPage, analyzePage }
}

/** The page without scripts, styles and comments, which are most of it; JSON-LD stays. */
function withoutScripts(html: string): string {
  const kept: string[] = []
  let from = 0
  const opening = /<!--|<(script|style)\b[^<>]{0,2000}>/gi
  for (let match = opening.exec(html); match !== null; match = opening.exec(html)) {
    if (/ld\+json/i.test(match[0])) continue
    const closing = match[1] === undefined ? '-->' : `</${match[1].toLowerCase()}`
    const end = indexOfIgnoringCase(html, closing, opening.lastIndex)
    kept.push(html.slice(from, match.index))
    if (end < 0) {
      // Cut in the middle of a script; an unclosed comment hides nothing in browsers' own reading of old pages.
      from = match[1] === undefined ? opening.lastIndex : html.length
      if (match[1] !== undefined) break
      continue
    }
    from = match[1] === undefined ? end + 3 : html.indexOf('>', end) + 1 || html.length
    opening.lastIndex = from
  }
  kept.push(html.slice(from))
  return kept.join('').slice(0, LONGEST_PAGE)
}

function indexOfIgnoringCase(html: string, lower: string, from: number): number {
  const at = html.indexOf(lower, from)
  const upper = html.indexOf(lower.toUpperCase(), from)
  return at < 0 || (upper >= 0 && upper < at) ? upper : at
}
