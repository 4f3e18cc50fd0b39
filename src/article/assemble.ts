import type { Analysis, AnalyzeOptions, Article, TextAttribute } from '../document.js'
import { extractKeywords, type OwnLine } from '../keyword/extract.js'
import type { Block } from '../layout/block.js'
import { readDateline } from '../layout/dateline.js'
import type { Layout } from '../layout/layout.js'
import { declaredTime } from '../layout/published.js'
import type { LineRole } from '../layout/roles.js'
import { withFields } from '../store/records.js'
import { readTopic } from '../topic/classify.js'
import { countBodyWords, readBody, readingMinutes, readLanguage, readLead } from './body.js'
import { readByline } from './byline.js'
import { readHeadline } from './headline.js'
import { gatherNamed, OWN } from './named.js'
import { readPageKind } from './page-kind.js'
import { readPublished } from './published.js'
import { readPublisher } from './publisher.js'
import { readRelated } from './related.js'
import { readSection, topicFiled } from './section.js'
import { readTags } from './tags.js'
import { gatherVoices } from './voices.js'

/** Puts the article together from its page's layout and the layers read from its text: one function an attribute. */
export function assembleArticle(
  layers: Omit<Analysis, 'article'>,
  layout: Layout,
  options: AnalyzeOptions,
): Article {
  const { blocks, declared } = layout
  const body = readBody(blocks)
  const headline = readHeadline(layout)
  const kicker = linesOf(blocks, 'kicker')[0]
  const sections = readSection(layout, options.url)
  const found = body.paragraphs[0] && readDateline(body.paragraphs[0], layers.entities)
  const lead = readLead(body, found)
  const byline = readByline(layers, layout)
  const publisher = readPublisher(layout, options.url, found, byline.emails)
  const datePublished = readPublished(layers, layout, options)
  const dateModified = declaredTime(blocks, declared, 'updated')
  const wordCount = countBodyWords(body, layers.tokens)
  const own = blocks.filter(({ role }) => OWN.has(role))
  const filed = topicFiled(sections, declared?.section?.value, options.url ?? declared?.url?.value)
  const named = gatherNamed(layers.entities, blocks, found)
  const topic = readTopic(layers.tokens, own, filed)
  return {
    pageKind: readPageKind(layout, { body, ...(headline && { headline }), ...sections }, options.url),
    ...(headline && { headline }),
    ...(kicker && { kicker }),
    ...sections,
    subheadings: linesOf(blocks, 'subheading'),
    ...byline,
    ...(publisher && { publisher }),
    ...(found && { dateline: withoutProse(found) }),
    ...(datePublished && { datePublished }),
    ...(dateModified && { dateModified }),
    ...(lead && { lead }),
    body,
    captions: linesOf(blocks, 'caption'),
    related: readRelated(blocks, options.readOn),
    tags: readTags(layout),
    ...named,
    voices: gatherVoices(layers, blocks, named.people),
    keywords: extractKeywords(layers.text, layers.tokens, layers.entities, behindDateline(own, found)),
    ...(topic && { topic }),
    language: readLanguage(body, layers.sentences, declared?.language?.value),
    wordCount,
    readingMinutes: readingMinutes(wordCount),
  }
}

function linesOf(blocks: readonly Block[], wanted: LineRole): TextAttribute[] {
  return blocks
    .filter(({ role }) => role === wanted)
    .map(({ start, end, text, labels }) => {
      const value = labels[0]?.value.text ? labels[0].value : { start, end, text }
      return withFields(value, { basis: 'layout', confidence: 0.8 })
    })
}

/** Where a story was written is not what it is about: `Mataram (ANTARA News) -`. */
function behindDateline(own: readonly Block[], found: ReturnType<typeof readDateline>): readonly OwnLine[] {
  const lines: OwnLine[] = []
  for (const { start, end, role } of own) {
    const isBefore = found !== undefined && found.start >= start && found.start < end
    const from = isBefore ? found.proseStart : start
    if (!isBefore || from < end) lines.push({ start: from, end, role })
  }
  return lines
}

function withoutProse({ proseStart: _, ...dateline }: NonNullable<ReturnType<typeof readDateline>>) {
  return dateline
}
