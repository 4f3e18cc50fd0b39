import { type Block, block, type PageLines } from './block.js'
import type { LineFacts } from './line-kinds.js'
import type { Line } from './lines.js'

/** Fewer stories are the related ones of a story. */
const FEWEST = 3
/** A headline of fewer words is a menu's. */
const SHORTEST = 4

/**
 * Whether the page is a list of stories: three headlines or more with the time of each below it, or above it, or with its
 * first words, and nowhere two paragraphs that follow one another.
 */
export function isIndexPage(lines: readonly Line[], facts: readonly LineFacts[]): boolean {
  const first = lines.findIndex((_, i) => isTeaser(lines, facts, i))
  const isBelowTime = first > 0 && isTime(facts[first - 1]!)
  const isOne = (_: Line, i: number) =>
    isTeaser(lines, facts, i) ||
    (isBelowTime && i > 0 && isTime(facts[i - 1]!) && isHeadline(lines[i]!, facts[i]!))
  if (lines.filter(isOne).length < FEWEST) return false
  // A story, a video or a gallery has its time, its people or its pictures above the list of others.
  const top = isBelowTime ? first - 1 : first
  if (facts.some(({ kind }, i) => i < top && (kind === 'time' || kind === 'byline' || kind === 'caption')))
    return false
  return !facts.some(
    ({ kind }, i) => kind === 'prose' && facts[i + 1]?.kind === 'prose' && !isTeaser(lines, facts, i + 1),
  )
}

/** A headline that a time stands below, or a linked heading above a paragraph. */
function isTeaser(lines: readonly Line[], facts: readonly LineFacts[], i: number): boolean {
  if (!isHeadline(lines[i]!, facts[i]!)) return false
  const { hint } = lines[i]!
  const isLinked =
    hint !== undefined && (hint.linked ?? 0) > 0.8 && hint.heading !== undefined && hint.heading > 1
  return [facts[i + 1]?.kind, facts[i + 2]?.kind].some(
    (kind, at) => kind === 'age' || (kind === 'time' && at === 0) || (isLinked && kind === 'prose'),
  )
}

const isTime = ({ kind }: LineFacts) => kind === 'time' || kind === 'age'

function isHeadline({ hint }: Line, { kind, words }: LineFacts): boolean {
  const isShort = kind === 'short' || kind === 'name' || kind === 'caption' || kind === 'byline'
  if (hint?.heading === 1) return false
  // `Harga Kopi Melonjak` as a heading with a link is no menu's.
  const shortest = hint?.heading !== undefined && (hint.linked ?? 0) > 0.8 ? SHORTEST - 1 : SHORTEST
  return words >= shortest && (isShort || (kind === 'prose' && (hint?.linked ?? 0) > 0.8))
}

/** The lines of a list of stories: each headline with its time and its first words. */
export function layOutIndex(page: PageLines): Block[] {
  const { lines, facts } = page
  const title = lines.findIndex(({ hint }) => hint?.heading === 1 && (hint.linked ?? 0) < 0.5)
  const first = lines.findIndex((_, i) => isTeaser(lines, facts, i))
  return lines.map((line, i) => {
    const { kind } = facts[i]!
    if (i === title) return block(page, i, 'headline')
    if (i < first - 1) return block(page, i, kind === 'breadcrumb' || kind === 'section' ? kind : 'furniture')
    if (kind === 'age' || kind === 'time') return block(page, i, 'related', 'age')
    if (isHeadline(line, facts[i]!)) return block(page, i, 'related', 'headline')
    return kind === 'prose' ? block(page, i, 'related', 'excerpt') : block(page, i, 'furniture')
  })
}
