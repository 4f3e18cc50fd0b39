import type { RelatedPost, Span } from '../document.js'
import type { Block } from '../layout/block.js'
import { countWords } from '../layout/line-kinds.js'
import { readAge, readTimes, timeBefore } from '../layout/times.js'
import { withFields } from '../store/records.js'

/** A line of fewer words is a menu's or a tag. */
const SHORTEST = 3

interface Draft {
  headline?: Span
  excerpt?: Span
  age?: NonNullable<RelatedPost['age']>
}

/** The other stories that the page offers, each with its headline and, where they stand there, excerpt and age. */
export function readRelated(blocks: readonly Block[], readOn?: string): RelatedPost[] {
  const lines = blocks.filter(({ role }) => role === 'related')
  const ageComesFirst = lines[0]?.part === 'age'
  const posts: Draft[] = []
  for (const line of lines) {
    const span = line.labels[0]?.value.text ? line.labels[0].value : spanOfBlock(line)
    const last = posts.at(-1)
    if (line.part === 'age') {
      const age = readRelatedAge(span, readOn)
      if (age === undefined) continue
      if (ageComesFirst || last === undefined) posts.push({ age })
      else last.age ??= age
    } else if (line.part === 'excerpt' && last?.headline !== undefined && last.excerpt === undefined) {
      last.excerpt = span
    } else if (last !== undefined && last.headline === undefined) {
      last.headline = span
    } else posts.push({ headline: span })
  }
  const seen = new Set(blocks.filter(({ role }) => role === 'headline').map(({ text }) => text))
  return posts.flatMap(({ headline, excerpt, age }) => {
    if (headline === undefined || seen.has(headline.text)) return []
    seen.add(headline.text)
    if (excerpt === undefined && age === undefined && countWords(headline.text) < SHORTEST) return []
    const confidence = excerpt !== undefined || age !== undefined ? 0.9 : 0.75
    return [{ headline, ...(excerpt && { excerpt }), ...(age && { age }), confidence }]
  })
}

const spanOfBlock = ({ start, end, text }: Block): Span => ({ start, end, text })

function readRelatedAge(span: Span, readOn: string | undefined): RelatedPost['age'] | undefined {
  const age = readAge(span.text)
  if (age !== undefined) {
    const published = readOn === undefined ? undefined : timeBefore(readOn, age)
    return withFields(span, { value: age, ...(published !== undefined && { published }) })
  }
  const [time] = readTimes(span)
  return (
    time && { start: time.start, end: time.end, text: time.text, value: time.value, published: time.value }
  )
}
