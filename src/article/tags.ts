import type { PageLabel, Span } from '../document.js'
import type { Layout } from '../layout/layout.js'
import { spanOf, within } from '../layout/span.js'
import { withFields } from '../store/records.js'

/** The tags that the page gives, shown or declared: `Tags: ASEAN, Rusia`, `#promosi wisata film`, a list under `TAG`. */
export function readTags({ blocks, declared }: Layout): PageLabel[] {
  const found = new Map<string, PageLabel>()
  for (const block of blocks) {
    const label = block.labels.find(({ role }) => role === 'tags')
    // `Kategori: Daerah | Tag: tol, sukabumi` is a line of both.
    if (block.role !== 'tags' && (block.role !== 'section' || label === undefined)) continue
    if (label !== undefined && label.value.text === '') continue
    const line = label?.value ?? { start: block.start, end: block.end, text: block.text }
    let start = 0
    for (const match of line.text.matchAll(/\s*[,;|•·#/]+\s*|\s{2,}|\t|$/gu)) {
      const span = spanOf(line.text, start, match.index)
      start = match.index + match[0].length
      if (span.text.length < 2 || found.has(span.text.toLowerCase())) continue
      const tag = within(line, span.start, span.end)
      found.set(span.text.toLowerCase(), withFields(tag, { basis: 'declared', confidence: 0.95 }))
    }
  }
  const isShown = found.size > 0
  for (const { value, field } of declared?.tags ?? []) {
    // Words for search engines say no more than the tags that the page shows.
    if (isShown && field === 'meta:keywords') break
    if (found.has(value.toLowerCase())) continue
    const span = firstMention(blocks, value)
    const stated = { basis: 'declared' as const, field, confidence: 0.9 }
    found.set(value.toLowerCase(), {
      text: value,
      ...(span && { start: span.start, end: span.end }),
      ...stated,
    })
  }
  return [...found.values()]
}

/** Where the story says a declared tag, in the tag's own letters. */
function firstMention(blocks: Layout['blocks'], tag: string): Span | undefined {
  for (const block of blocks) {
    if (block.role !== 'headline' && block.role !== 'body') continue
    const at = block.text.indexOf(tag)
    if (at >= 0) return within(block, at, at + tag.length)
  }
  return undefined
}
