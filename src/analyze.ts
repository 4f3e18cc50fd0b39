import { assembleArticle } from './article/assemble.js'
import { statedPublication } from './article/published.js'
import { redateRelated } from './article/related-dates.js'
import { PAGE_OPTIONS, requireOptions, requireString } from './check.js'
import { findDates } from './date/find.js'
import type { Analysis, AnalyzeOptions, AnalyzerExtras, AnyEntity, Article, Token, Upos } from './document.js'
import { readEnglish, tagEnglish, withEnglishNames } from './english/layers.js'
import { findEntities } from './entity/find.js'
import { addKnownHolders } from './entity/offices/known-holders.js'
import { createKnowledge, type Knowledge, packagedKnowledge } from './knowledge.js'
import { addLanguages } from './language/detect.js'
import { type Layout, readLayout } from './layout/layout.js'
import { linesOfPage, outsideOf } from './layout/lines-of-page.js'
import { findQuotes } from './quote/find.js'
import { mapped } from './store/records.js'
import { haveSameWords } from './store/word-numbers.js'
import { splitSentences } from './text/sentences.js'
import { tokenizeWith } from './text/tokenize.js'

/** The whole library with the user's own knowledge in it. */
export interface Analyzer {
  /** As the function of this name. */
  analyze(text: string, options?: AnalyzeOptions): Analysis
  /** As the function of this name. */
  readArticle(text: string, options?: AnalyzeOptions): Article
}

/**
 * Reads a page of Indonesian news, pasted as text: all layers and the article.
 *
 * @throws TypeError when `text` is not a string; RangeError when `writtenOn` or `readOn` is no ISO 8601 time.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return analyzeWith(text, options, packagedKnowledge())
}

/** The article's metadata alone. */
export function readArticle(text: string, options: AnalyzeOptions = {}): Article {
  return analyze(text, options).article
}

/** `analyze` with the user's own names, abbreviations and roots, which win over the library's. */
export function createAnalyzer(extras: AnalyzerExtras = {}): Analyzer {
  const knowledge = createKnowledge(extras)
  return {
    analyze: (text, options = {}) => analyzeWith(text, options, knowledge),
    readArticle: (text, options = {}) => analyzeWith(text, options, knowledge).article,
  }
}

/** `analyze` by another knowledge: the user's own, or a model that is being trained. */
export function analyzeWith(text: string, options: AnalyzeOptions, knowledge: Knowledge): Analysis {
  requireString(text, 'text')
  requireOptions(options, 'analyze', PAGE_OPTIONS)
  return analyzeLayout({ text, layout: readLayout(text) }, options, knowledge)
}

/** A page as text, and what each of its lines is. */
export interface LaidOutPage {
  readonly text: string
  readonly layout: Layout
}

/** THE pipeline: text → tokens → layers → article. An HTML page brings a layout of its own. */
export function analyzeLayout(
  { text, layout }: LaidOutPage,
  options: AnalyzeOptions,
  knowledge: Knowledge,
): Analysis {
  const written = tokenizeWith(text, knowledge.abbreviations)
  const sentences = addLanguages(splitSentences(text, written))
  const english = readEnglish(sentences, knowledge.english)
  const tags = tagEnglish(knowledge.tagger(written, sentences), written, english)
  const roots = knowledge.stemmer.rootsOf(written, tags)
  const tokens = mapped(written, (token, i) => describeToken(token, tags[i]!, roots[i]!))
  haveSameWords(tokens, written)
  const writtenOn = options.writtenOn ?? statedPublication(layout, options)?.value
  const told = findDates(text, writtenOn === undefined ? {} : { writtenOn })
  const others = linesOfPage(layout)
  const dates = redateRelated(outsideOf(others, told), layout, options.readOn)
  const named = outsideOf(others, withEnglishNames(findEntities(text, tokens, sentences, knowledge), english))
  // Which fields each kind has is held by test/entity/kinds.test.ts.
  const entities = (
    writtenOn === undefined ? named : addKnownHolders(text, named, writtenOn)
  ) as readonly AnyEntity[]
  const quotes = outsideOf(others, findQuotes(text, tokens, sentences, entities))
  const article = assembleArticle({ text, tokens, sentences, entities, dates, quotes }, layout, options)
  return { text, tokens, sentences, entities, dates, quotes, article }
}

/** What `tagTokens` and `addRoots` add, in one new object. */
function describeToken({ start, end, text, kind }: Token, upos: Upos, root: string) {
  return { start, end, text, kind, upos, root }
}
