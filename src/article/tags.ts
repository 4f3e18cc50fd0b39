import type { Span, TextAttribute } from '../document.js'
import type { Layout } from '../layout/layout.js'
import { spanOf, within } from '../layout/span.js'
import { withFields } from '../store/records.js'

/** The tags that the page gives: `Tags: ASEAN, Rusia`, `#promosi wisata film`, a list under `TAG`. */
export function readTags({ blocks, declared }: Layout): TextAttribute[] {
  const found = new Map<string, TextAttribute>()
  for (const block of blocks) {
    if (block.role !== 'tags') continue
    const label = block.labels.find(({ role }) => role === 'tags')
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
  for (const { value, field } of declared?.tags ?? []) {
    const span = found.has(value.toLowerCase()) ? undefined : firstMention(blocks, value)
    if (span) found.set(value.toLowerCase(), withFields(span, { basis: 'declared', field, confidence: 0.9 }))
  }
  return [...found.values()]
}

/** Where the story says what its metadata has as a tag; a tag that it never says has no place in the text. */
function firstMention(blocks: Layout['blocks'], tag: string): Span | undefined {
  for (const block of blocks) {
    if (block.role !== 'headline' && block.role !== 'body') continue
    const lower = block.text.toLowerCase()
    const at = lower.indexOf(tag.toLowerCase())
    if (at >= 0 && lower.length === block.text.length) return within(block, at, at + tag.length)
  }
  return undefined
}
