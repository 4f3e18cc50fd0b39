/**
 * `pewarta`: everything that reads and writes a text.
 *
 * @module pewarta
 */
export { type Analyzer, analyze, createAnalyzer, readArticle } from './analyze.js'
export { parseDate } from './date/field.js'
export { findDates } from './date/find.js'
export type * from './document.js'
export { type EntityKnowledge, findEntities } from './entity/find.js'
export {
  type ExplainedKeyword,
  explainKeywords,
  type KeywordReason,
} from './keyword/explain.js'
export { extractKeywords, type OwnLine } from './keyword/extract.js'
export type { KeywordEvidence } from './keyword/signs.js'
export { detectLanguage } from './language/detect.js'
export { toCodePoints } from './output/code-points.js'
export { type ConlluOptions, toConllu } from './output/conllu.js'
export { type HtmlOptions, toHtml } from './output/html.js'
export { toMarkdown } from './output/markdown.js'
export {
  type Ninjs3,
  type Ninjs3Item,
  type Ninjs3Names,
  type NinjsBody,
  type NinjsItem,
  type NinjsName,
  type NinjsOptions,
  type NinjsSource,
  type NinjsSubject,
  type NinjsText,
  toNinjs,
} from './output/ninjs.js'
export {
  type ExportOptions,
  type SchemaNewsArticle,
  type SchemaOutlet,
  type SchemaQuotation,
  type SchemaThing,
  toSchemaOrg,
} from './output/schema-org.js'
export { findQuotes } from './quote/find.js'
export { type CliticSplit, splitClitics } from './root/clitics.js'
export { type LemmaOptions, lemma } from './root/lemma.js'
export { addRoots, analyzeWord, createStemmer, type Stemmer, stem } from './root/stem.js'
export { checkSpelling, type SpellingOptions } from './spelling/check.js'
export { tagTokens } from './tag/tag.js'
export { fingerprint, similarity } from './text/fingerprint.js'
export { splitSentences } from './text/sentences.js'
export { type TokenizeOptions, tokenize } from './text/tokenize.js'
export { classifyTopic, type TopicOptions } from './topic/classify.js'
export { type ExplainTopicOptions, explainTopic, type TopicReason } from './topic/explain.js'
