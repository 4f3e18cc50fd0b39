import { describe, expect, it } from 'vitest'
import * as batch from '../src/batch/index.js'
import * as english from '../src/english/index.js'
import * as feed from '../src/feed/index.js'
import * as pewarta from '../src/index.js'
import * as page from '../src/page/index.js'

/** The public names are a fact: adding or removing one is a decision, written down here and in the CHANGELOG. */
describe('public names of', () => {
  it('pewarta', () => {
    expect(Object.keys(pewarta).sort()).toMatchInlineSnapshot(`
      [
        "addRoots",
        "analyze",
        "analyzeWord",
        "checkSpelling",
        "classifyTopic",
        "createAnalyzer",
        "createStemmer",
        "detectLanguage",
        "explainKeywords",
        "explainTopic",
        "extractKeywords",
        "findDates",
        "findEntities",
        "findQuotes",
        "fingerprint",
        "lemma",
        "parseDate",
        "readArticle",
        "similarity",
        "splitClitics",
        "splitSentences",
        "stem",
        "tagTokens",
        "toCodePoints",
        "toConllu",
        "toHtml",
        "toMarkdown",
        "toNinjs",
        "toSchemaOrg",
        "tokenize",
      ]
    `)
  })
  it('pewarta/feed', () => {
    expect(Object.keys(feed).sort()).toEqual(['FeedError', 'readFeed'])
  })

  it('pewarta/page', () => {
    expect(Object.keys(page).sort()).toMatchInlineSnapshot(`
      [
        "analyzePage",
        "createPageReader",
        "decodePage",
        "readPage",
        "readPages",
      ]
    `)
  })
  it('pewarta/english', () => {
    expect(Object.keys(english)).toEqual(['english'])
  })
  it('pewarta/batch', () => {
    expect(Object.keys(batch).sort()).toMatchInlineSnapshot(`
      [
        "BatchError",
        "FileError",
        "SourceError",
        "analyzeMany",
        "batchSchema",
        "parseFields",
        "runBatch",
      ]
    `)
  })
})
