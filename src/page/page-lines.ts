import type { DeclaredValue } from '../layout/declared.js'
import type { Hint, Line } from '../layout/lines.js'
import type { PageMetadata } from './declared.js'
import { findMainElement } from './main-content.js'
import type { ElementRole, PageElement, RawLine, RawPage } from './raw-lines.js'

/** How many lines are kept above the headline and behind the story. */
const ABOVE = 4
const BEHIND = 60
/** How many lines behind the story a box of related posts may stand that is outside the article's element. */
const NEAR = 25

export interface PageText {
  readonly text: string
  readonly lines: readonly Line[]
}

/** The lines of the page that belong to the article, as one text with what the markup says of each line. */
export function readPageLines(page: RawPage, metadata: PageMetadata): PageText {
  const main = findMainElement(page)
  const inMain = membership(page.elements, main)
  const roles = rolesOf(page.elements, main)
  const storyStart = page.lines.findIndex(({ element }) => inMain[element])
  const storyEnd = page.lines.findLastIndex(({ element }) => inMain[element])
  const headline = findHeadlineLine(page, metadata.titles, storyStart)
  const kept: { text: string; hint: Hint }[] = []
  if (headline < 0 && metadata.headline !== undefined)
    kept.push({ text: metadata.headline.value, hint: { role: 'headline' } })
  for (const i of linesOfArticle(page, headline, main, [storyStart, storyEnd])) {
    const line = page.lines[i]!
    const role = roles[line.element]
    if (role === 'chrome' || role === 'comments') continue
    if (i < headline && role === 'related') continue
    kept.push({
      text: line.text,
      hint: hintOf(line, i === headline ? 'headline' : role, inMain[line.element]!),
    })
  }
  if (main < 0 && metadata.articleBody !== undefined) {
    for (const line of metadata.articleBody.split('\n')) {
      const text = line.trim()
      if (text !== '') kept.push({ text, hint: { inBody: true } })
    }
  }
  return joinLines(kept)
}

function hintOf(line: RawLine, role: Hint['role'], inMain: boolean): Hint {
  const inBody = inMain && (role === undefined || role === 'byline')
  return {
    inBody,
    linked: line.linked,
    bold: line.bold,
    ...(line.heading && { heading: line.heading }),
    ...(role && { role }),
  }
}

function joinLines(kept: readonly { text: string; hint: Hint }[]): PageText {
  const lines: Line[] = []
  let start = 0
  for (const { text, hint } of kept) {
    lines.push({ start, end: start + text.length, text, hint })
    start += text.length + 2
  }
  return { text: kept.map(({ text }) => text).join('\n\n'), lines }
}

function membership(elements: readonly PageElement[], main: number): boolean[] {
  const inside: boolean[] = []
  for (const [i, { parent }] of elements.entries())
    inside.push(i === main || (parent >= 0 && inside[parent]!))
  return inside
}

/** The role of every element: its own or that of one around it, but never that of one around the whole story. */
function rolesOf(
  elements: readonly PageElement[],
  main: number,
): (Exclude<ElementRole, 'comments' | 'chrome'> | 'comments' | 'chrome' | undefined)[] {
  const aroundStory = new Set<number>()
  for (let i = main; i >= 0; i = elements[i]!.parent) aroundStory.add(i)
  const roles: (ElementRole | undefined)[] = []
  elements.forEach(({ parent, role }, i) => {
    const outer = parent >= 0 ? roles[parent] : undefined
    // A byline keeps its role among the buttons of a share bar, and tags in a footer.
    roles.push(
      aroundStory.has(i)
        ? undefined
        : outer === 'chrome' && (role === 'byline' || role === 'tags')
          ? role
          : (outer ?? role),
    )
  })
  return roles
}

/** The line that says what the page declares as its title; the site's name may stand behind the declared one. */
function findHeadlineLine({ lines }: RawPage, titles: readonly DeclaredValue[], storyStart: number): number {
  const declared = titles.map(({ value }) => titleKey(value))
  let best = -1
  let bestScore = 0
  const end = storyStart < 0 ? lines.length : storyStart + 3
  for (let i = 0; i < Math.min(lines.length, end); i++) {
    const { text, heading, linked } = lines[i]!
    if (text.length < 10 || text.length > 250) continue
    const key = titleKey(text)
    if (key.length < 8) continue
    const fits = declared.some(
      (title) =>
        title === key || ((title.startsWith(key) || title.endsWith(key)) && key.length > title.length * 0.5),
    )
    if (!fits) continue
    const score =
      2 +
      (heading === undefined ? 0 : 3 - heading / 4) -
      (linked > 0.8 ? 1.5 : 0) +
      key.length / 200 +
      i / (end * 4)
    if (score > bestScore) {
      best = i
      bestScore = score
    }
  }
  return best
}

const titleKey = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * The lines from a little above the headline to a little behind the story, and of those around the two only such as
 * stand in the smallest element that holds both: the rest is the page's menus and side columns.
 */
function linesOfArticle(
  page: RawPage,
  headline: number,
  main: number,
  story: readonly [number, number],
): number[] {
  const { lines, elements } = page
  const [first, last] = story
  if (first < 0)
    return numbers(Math.max(0, headline - ABOVE), Math.min(lines.length, Math.max(headline, 0) + BEHIND))
  const top = headline >= 0 && headline <= first ? headline : first
  const around = membership(elements, commonElement(elements, lines[top]!.element, main))
  const crumb = lines.findLastIndex(({ element }, i) => i < top && i > top - 30 && isCrumb(elements, element))
  return numbers(Math.max(0, top - 30), Math.min(lines.length, last + 1 + BEHIND)).filter((i) => {
    if (i >= top && i <= last) return true
    if (i < top) return i === crumb || (i >= top - ABOVE && around[lines[i]!.element]!)
    return around[lines[i]!.element]! || (i <= last + NEAR && isRelatedBox(elements, lines[i]!.element))
  })
}

const numbers = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)

/** The smallest element that holds both, and the one around it where the two stand side by side in a heading's box. */
function commonElement(elements: readonly PageElement[], a: number, b: number): number {
  const aroundA = new Set<number>()
  for (let i = a; i >= 0; i = elements[i]!.parent) aroundA.add(i)
  let common = b
  while (common >= 0 && !aroundA.has(common)) common = elements[common]!.parent
  return Math.max(common, 0)
}

/** `<section class="related-posts">`: its name says so, and not only that it is a list of stories. */
function isRelatedBox(elements: readonly PageElement[], element: number): boolean {
  for (let i = element, depth = 0; i >= 0 && depth < 6; i = elements[i]!.parent, depth++) {
    if (/relat(?:ed|e)|terkait|baca-?juga/.test(elements[i]!.names)) return true
  }
  return false
}

function isCrumb(elements: readonly PageElement[], element: number): boolean {
  for (let i = element, depth = 0; i >= 0 && depth < 4; i = elements[i]!.parent, depth++) {
    if (elements[i]!.role === 'breadcrumb') return true
  }
  return false
}
