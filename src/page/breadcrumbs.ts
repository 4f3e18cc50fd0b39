import { isHome } from '../layout/home.js'
import { type PageContent, type PageElement, withRoles } from './content.js'
import type { RawLine } from './line-writer.js'

/** More steps are a menu. */
const MOST_STEPS = 5
const LONGEST_STEP = 40
const OF_SITE = /^(?:NAV|HEADER|FOOTER)$/

/**
 * The page, a way that nothing but its shape tells as one on a line of its own: `Beranda`, a link, then two or three short
 * lines in the same box, above the story.
 */
export function withBreadcrumbs(page: PageContent): Pick<PageContent, 'elements' | 'lines'> {
  const { elements, lines } = page
  const ways = new Map<number, { readonly box: number; readonly end: number }>()
  lines.forEach((line, i) => {
    if (line.linked < 0.8 || !isHome(line.text) || isOfSite(elements, line.element)) return
    const way = wayFrom(page, i)
    if (way !== undefined) ways.set(i, way)
  })
  if (ways.size === 0) return page
  const boxes = new Map([...ways.values()].map(({ box }) => [box, 'breadcrumb' as const]))
  const joined: RawLine[] = []
  for (let i = 0; i < lines.length; i++) {
    const way = ways.get(i)
    if (way === undefined) joined.push(lines[i]!)
    else {
      const steps = lines.slice(i, way.end).map(({ text }) => text)
      joined.push({ text: steps.join(' > '), element: way.box, linked: 1, bold: false })
      i = way.end - 1
    }
  }
  return {
    elements: withRoles(elements, boxes),
    lines: joined,
  }
}

/** The smallest box around the first step that holds others too, and where its lines end. */
function wayFrom({ elements, lines }: PageContent, first: number) {
  const isIn = (line: number, box: number) => {
    for (let at = lines[line]!.element; at >= box; at = elements[at]!.parent) if (at === box) return true
    return false
  }
  let box = lines[first]!.element
  const second = first + 1
  if (second >= lines.length) return undefined
  while (box > 0 && !isIn(second, box)) box = elements[box]!.parent
  if (box <= 0 || elements[box]!.role !== undefined || (first > 0 && isIn(first - 1, box))) return undefined
  let end = second
  while (end < lines.length && isIn(end, box)) {
    const { text, heading } = lines[end]!
    if (end - first >= MOST_STEPS || heading !== undefined || text.length > LONGEST_STEP) return undefined
    end++
  }
  return { box, end }
}

function isOfSite(elements: readonly PageElement[], element: number): boolean {
  for (let at = element; at >= 0; at = elements[at]!.parent) if (OF_SITE.test(elements[at]!.tag)) return true
  return false
}
