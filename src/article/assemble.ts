import type { Analysis, AnalyzeOptions, Article } from '../document.js'
import type { Layout } from './layout.js'

/** Puts the article together from its page's layout and the layers read from its text. */
export function assembleArticle(
  _layers: Omit<Analysis, 'article'>,
  layout: Layout,
  _options: AnalyzeOptions,
): Article {
  const paragraphs = layout.blocks
    .filter((block) => block.role === 'body')
    .map(({ start, end, text }) => ({ start, end, text }))
  return {
    pageKind: paragraphs.length === 0 ? 'empty' : 'article',
    breadcrumb: [],
    subheadings: [],
    authors: [],
    editors: [],
    photographers: [],
    contributors: [],
    emails: [],
    handles: [],
    body: { text: paragraphs.map((paragraph) => paragraph.text).join('\n\n'), paragraphs },
    captions: [],
    related: [],
    tags: [],
    people: [],
    countries: [],
    organizations: [],
    places: [],
    keywords: [],
    language: 'id',
    wordCount: 0,
    readingMinutes: 0,
  }
}
