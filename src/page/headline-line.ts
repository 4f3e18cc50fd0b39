import type { DeclaredValue } from '../layout/declared.js'
import { isOutletName, isSectionName } from '../layout/dictionaries.js'
import { contentWords } from '../layout/likeness.js'
import { countWords } from '../layout/line-kinds.js'
import type { PageElement } from './content.js'
import type { RawLine } from './line-writer.js'

/** How sure a line without a declared title must be: a heading alone is not enough. */
const SURE = 3.5
/** Names of elements that hold a story's title, and of those that hold the site's. */
const TITLE = /(?:^|[-_ ])(?:title|judul|headline|arttitle|entry-title|post-title)/
const SITE = /site|logo|brand|widget/

/** Where a headline is looked for. */
export interface HeadlinePlace {
  readonly lines: readonly RawLine[]
  readonly elements: readonly PageElement[]
  /** The first line of the story's element, or -1, and whether each line is prose of the story. */
  readonly storyStart: number
  readonly story: readonly RawLine[]
}

/**
 * The number of the line that is the headline, or -1: the one that says what the page declares as its title, though the
 * site's name may stand behind it, or else the heading above the story that shares its words.
 */
export function findHeadlineLine(place: HeadlinePlace, titles: readonly DeclaredValue[]): number {
  const declared = bestOf(place, declaredScore(place, titles))
  if (declared >= 0) return declared
  return bestOf(place, seenScore(place, titles))
}

function bestOf(place: HeadlinePlace, score: (line: RawLine, at: number) => number): number {
  const { lines } = place
  let best = -1
  let bestScore = 0
  const end = Math.min(lines.length, endOfPlace(place))
  for (let i = 0; i < end; i++) {
    const found = score(lines[i]!, i)
    if (found > bestScore) {
      best = i
      bestScore = found
    }
  }
  return best
}

/** Behind the first paragraph of the story no headline stands; its element may begin far above that. */
function endOfPlace({ lines, storyStart, story }: HeadlinePlace): number {
  if (storyStart < 0) return lines.length
  const first = story.find(({ heading, linked }) => heading === undefined && linked < 0.5)
  return Math.max(storyStart + 3, first === undefined ? 0 : lines.indexOf(first) + 1)
}

function declaredScore(place: HeadlinePlace, titles: readonly DeclaredValue[]) {
  const declared = titles.map(({ value }) => titleKey(value))
  const end = endOfPlace(place)
  return ({ text, heading, linked }: RawLine, i: number): number => {
    if (text.length < 10 || text.length > 250) return 0
    const key = titleKey(text)
    if (key.length < 8) return 0
    const fits = declared.some(
      (title) =>
        title === key || ((title.startsWith(key) || title.endsWith(key)) && key.length > title.length * 0.5),
    )
    if (!fits) return 0
    return (
      2 +
      (heading === undefined ? 0 : 3 - heading / 4) -
      (linked > 0.8 ? 1.5 : 0) +
      key.length / 200 +
      i / (end * 4)
    )
  }
}

function seenScore({ elements, story, storyStart, lines }: HeadlinePlace, titles: readonly DeclaredValue[]) {
  const paragraph = story.find(isParagraph)
  const firstParagraph = paragraph === undefined ? -1 : lines.indexOf(paragraph)
  const known = new Set(story.slice(0, 8).flatMap(({ text }) => contentWords(text)))
  for (const { value } of titles) for (const word of contentWords(value)) known.add(word)
  return (line: RawLine, i: number): number => {
    const { text, heading, linked, bold } = line
    const words = countWords(text)
    if (text.length < 10 || text.length > 250 || words < 2 || words > 28) return 0
    if (firstParagraph >= 0 && i > firstParagraph) return 0
    if (isOutside(elements, line.element) || isOutletName(text) || isSectionName(text)) return 0
    const own = contentWords(text)
    const shared = own.length === 0 ? 0 : own.filter((word) => known.has(word)).length / own.length
    const { names } = elements[line.element]!
    let score = 3 * shared
    if (heading !== undefined) score += heading === 1 ? 3 : heading === 2 ? 2 : 1
    if (TITLE.test(names) && !SITE.test(names)) score += 1.5
    if (bold) score += 0.5
    if (linked > 0.8) score -= 2
    if (words >= 4 && words <= 18) score += 0.5
    if (/[.:,]$/.test(text)) score -= 1
    if (storyStart >= 0) score -= Math.min(1.5, (storyStart - i) / 20)
    return score >= SURE ? score : 0
  }
}

/** Prose, and no line of the page's head: `Kamis, 21 Agustus 2025 Redaksi Pedoman Media Siber`. */
const isParagraph = ({ heading, text }: RawLine) =>
  heading === undefined && (/[.!?…"”)]\s*$/.test(text) || countWords(text) >= 14)

/** In a menu, a side column, a list of other stories or the comments. */
function isOutside(elements: readonly PageElement[], element: number): boolean {
  for (let i = element; i >= 0; i = elements[i]!.parent) {
    const { role } = elements[i]!
    if (role === 'furniture' || role === 'related' || role === 'comment' || role === 'breadcrumb') return true
  }
  return false
}

const titleKey = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
