import { isLoneDateline } from '../layout/dateline.js'
import { isLabelOfPeople } from '../layout/dictionaries.js'
import { readLabels } from '../layout/labels.js'
import { contentWords } from '../layout/likeness.js'
import { countWords, readLine } from '../layout/line-kinds.js'
import type { Hint, Line } from '../layout/lines.js'
import type { LineRole } from '../layout/roles.js'
import { spanOfAll } from '../layout/span.js'
import { withBreadcrumbs } from './breadcrumbs.js'
import type { PageContent, PageElement } from './content.js'
import type { PageMetadata } from './declared.js'
import { findHeadlineLine } from './headline-line.js'
import type { RawLine } from './line-writer.js'
import { findMainElement, membersOf } from './main-content.js'
import { withRows } from './table-rows.js'

/** How many lines are kept above the headline and behind the story. */
const ABOVE = 8
const BEHIND = 60
/** How many lines behind the story a box of related posts may stand that is outside the article's element. */
const NEAR = 25
/** A line of at least so many words that comes twice is left out the second time. */
const LONG = 8

export interface PageText {
  readonly text: string
  readonly lines: readonly Line[]
}

/** The lines of the page that belong to the article, as one text with what the markup says of each line. */
export function readPageLines(given: PageContent, metadata: PageMetadata): PageText {
  const rows = { ...given, lines: withRows(given) }
  const page = { ...rows, ...withBreadcrumbs(rows) }
  const { elements, main: found } = findMainElement(page)
  const useDeclaredBody = metadata.articleBody !== undefined && !isShownBody(page, metadata.articleBody)
  const main = useDeclaredBody ? -1 : found
  const { lines } = page
  const inMain = membersOf(elements, (_, at) => at === main)
  const roles = rolesOf(elements, main)
  const isShown = shownLines(elements, lines, inMain)
  const storyStart = lines.findIndex(({ element }, i) => inMain[element] && isShown(i))
  const storyEnd = lines.findLastIndex(({ element }, i) => inMain[element] && isShown(i))
  const story = lines.filter((line) => inMain[line.element] && countWords(line.text) >= LONG)
  const headline = findHeadlineLine({ lines, elements, storyStart, story }, metadata.titles)
  const isOther = otherStories(elements, lines, headline)
  const kept: { text: string; hint: Hint }[] = []
  if (headline < 0 && metadata.headline !== undefined)
    kept.push({ text: metadata.headline.value, hint: { role: 'headline' } })
  const seen = new Set<string>()
  for (const i of linesOfArticle({ elements, lines, roles, headline, main, story: [storyStart, storyEnd] })) {
    const line = lines[i]!
    const role = roleOfLine(line, roles[line.element], {
      names: elements[line.element]!.names,
      isBehindStart: i > storyStart,
      isBelowHeadline: headline >= 0 && i > headline && i <= headline + ABOVE,
    })
    if (role === 'furniture' || role === 'comment' || !isShown(i) || isOther[line.element]) continue
    if (i < headline && role === 'related') continue
    if (countWords(line.text) >= LONG) {
      if (seen.has(line.text)) continue
      seen.add(line.text)
    }
    kept.push({
      text: line.text,
      hint: hintOf(
        line,
        i === headline ? 'headline' : role,
        inMain[line.element]!,
        isItem(elements, line.element),
      ),
    })
  }
  if (useDeclaredBody) {
    for (const line of metadata.articleBody!.split('\n')) {
      const text = line.trim()
      if (text !== '') kept.push({ text, hint: { inBody: true } })
    }
  }
  return joinLines(withDateline(kept))
}

/**
 * What a line is by the element it stands in, or by its own links and labels: links to tags behind the story's beginning, a link
 * to the page of a person, `Editor: Rina Lestari` in the foot of the article.
 */
function roleOfLine(
  { links, text }: RawLine,
  role: LineRole | undefined,
  { names, isBehindStart, isBelowHeadline }: LinePlace,
): LineRole | undefined {
  if (role === 'furniture' && isBehindStart && isOfPeopleLine(text)) return 'byline'
  // `<p class="simple-share">Minggu, 12 Mei 2019 10:15 WIB</p>`, `<p class="tags-widget">`.
  if (role === 'furniture' && isBelowHeadline && isTime(text)) return undefined
  if (role === 'related' && links === 'tags' && /tag|topi[ck]/.test(names)) return 'tags'
  if (role !== undefined) return role
  if (links === 'tags') return isBehindStart ? 'tags' : undefined
  return links === 'person' && countWords(text) <= MOST_OF_NAME ? 'byline' : undefined
}

interface LinePlace {
  /** Classes and id of its element. */
  readonly names: string
  readonly isBehindStart: boolean
  readonly isBelowHeadline: boolean
}

const isTime = (text: string) =>
  text.length < 80 && readLine(spanOfAll(text)).times.some(({ hasClock }) => hasClock)

/** A name and what it is called by: `Oleh Rina Lestari, S.Pd.` */
const MOST_OF_NAME = 7

function isOfPeopleLine(text: string): boolean {
  if (text.length > 120 || !text.includes(':')) return false
  const labels = readLabels(spanOfAll(text))
  return labels.length > 0 && labels.every(({ role, value }) => isLabelOfPeople(role) && value.text !== '')
}

type Kept = { readonly text: string; readonly hint: Hint }

/** `<strong>Jakarta</strong> - <p>Harga turun.</p>`: the dateline belongs to the paragraph behind it. */
function withDateline(kept: readonly Kept[]): readonly Kept[] {
  const at = kept.findIndex(({ text, hint }) => hint.inBody === true && isLoneDateline(text))
  const next = kept[at + 1]
  const isStory =
    next?.hint.inBody === true && next.hint.role === undefined && next.hint.heading === undefined
  if (at < 0 || next === undefined || !isStory || countWords(next.text) < LONG) return kept
  const joined = { text: `${kept[at]!.text} ${next.text}`, hint: next.hint }
  return [...kept.slice(0, at), joined, ...kept.slice(at + 2)]
}

/**
 * The boxes of stories that the page adds below this one as it is scrolled: side by side with the box of the headline, of one
 * tag and one name, each with a first heading of its own.
 */
function otherStories(
  elements: readonly PageElement[],
  lines: readonly RawLine[],
  headline: number,
): readonly boolean[] {
  const level = lines[headline]?.heading
  if (level !== 1) return []
  const own = boxesAround(elements, lines[headline]!.element)
  const twins = new Set<number>()
  for (const { heading, element, text } of lines.slice(headline + 1)) {
    if (heading !== level || text === lines[headline]!.text) continue
    const boxes = boxesAround(elements, element)
    const parted = boxes.findIndex((box, i) => box !== own[i])
    const [box, mine] = [boxes[parted], own[parted]]
    if (box === undefined || mine === undefined) continue
    const { tag, names } = elements[box]!
    if (
      tag !== 'H1' &&
      tag === elements[mine]!.tag &&
      plainNames(names) === plainNames(elements[mine]!.names)
    )
      twins.add(box)
  }
  return twins.size === 0 ? [] : membersOf(elements, (_, at) => twins.has(at))
}

/** An element and those around it, the outermost first. */
function boxesAround(elements: readonly PageElement[], element: number): number[] {
  const boxes: number[] = []
  for (let i = element; i >= 0; i = elements[i]!.parent) boxes.unshift(i)
  return boxes
}

const plainNames = (names: string) => names.replace(/\d+/g, '')

const ITEM = /^(?:LI|TD|TH)$/

function isItem(elements: readonly PageElement[], element: number): boolean {
  const { tag, parent } = elements[element]!
  return ITEM.test(tag) || (parent >= 0 && elements[parent]!.tag === 'LI')
}

function hintOf(line: RawLine, role: LineRole | undefined, inMain: boolean, inList: boolean): Hint {
  const inBody = inMain && (role === undefined || role === 'byline')
  return {
    inBody,
    linked: line.linked,
    bold: line.bold,
    ...(line.heading && { heading: line.heading }),
    ...(line.time && { time: line.time }),
    ...(role && { role }),
    ...(inList && { isItem: true as const }),
  }
}

/** Whether the page shows the story that its metadata has, at least its first words: pages of apps draw it by script. */
function isShownBody({ lines }: PageContent, body: string): boolean {
  const first = contentWords(body.slice(0, 400))
  const shown = new Set(
    lines.filter(({ text }) => countWords(text) >= LONG).flatMap(({ text }) => contentWords(text)),
  )
  return first.length === 0 || first.filter((word) => shown.has(word)).length >= first.length / 2
}

/** The lines one behind the other, parted by a blank line. */
export function joinLines(kept: readonly { text: string; hint: Hint }[]): PageText {
  const lines: Line[] = []
  let start = 0
  for (const { text, hint } of kept) {
    lines.push({ start, end: start + text.length, text, hint })
    start += text.length + 2
  }
  return { text: kept.map(({ text }) => text).join('\n\n'), lines }
}

/**
 * Whether a line is shown, now or after a click: what is not drawn is kept where it holds prose of the story (pages that
 * open one after another) or names the people behind it; other hidden boxes are menus and forms.
 */
function shownLines(
  elements: readonly PageElement[],
  lines: readonly RawLine[],
  inMain: readonly boolean[],
): (line: number) => boolean {
  const withProse = new Set<number>()
  for (const { element, text, linked } of lines) {
    if (!elements[element]!.isHidden || !inMain[element] || linked > 0.5 || countWords(text) < LONG) continue
    withProse.add(hiddenBox(elements, element))
  }
  return (line) => {
    const { element, text } = lines[line]!
    if (!elements[element]!.isHidden) return true
    return withProse.has(hiddenBox(elements, element)) || (isOfPeople(elements, element) && text.length < 60)
  }
}

/** The outermost hidden element around one. */
function hiddenBox(elements: readonly PageElement[], element: number): number {
  let box = element
  while (elements[box]!.parent >= 0 && elements[elements[box]!.parent]!.isHidden) box = elements[box]!.parent
  return box
}

function isOfPeople(elements: readonly PageElement[], element: number): boolean {
  for (let i = element; i >= 0 && elements[i]!.isHidden; i = elements[i]!.parent)
    if (elements[i]!.role === 'byline') return true
  return false
}

/** The role of every element: its own or that of one around it, but never that of one around the whole story. */
function rolesOf(elements: readonly PageElement[], main: number): (LineRole | undefined)[] {
  const aroundStory = new Set<number>()
  for (let i = main; i >= 0; i = elements[i]!.parent) aroundStory.add(i)
  const roles: (LineRole | undefined)[] = []
  elements.forEach(({ parent, role }, i) => {
    const outer = parent >= 0 ? roles[parent] : undefined
    // A byline keeps its role among the buttons of a share bar, and tags in a footer.
    roles.push(
      aroundStory.has(i)
        ? undefined
        : outer === 'furniture' && (role === 'byline' || role === 'tags')
          ? role
          : (outer ?? role),
    )
  })
  return roles
}

interface Found {
  readonly elements: readonly PageElement[]
  readonly lines: readonly RawLine[]
  readonly roles: readonly (LineRole | undefined)[]
  readonly headline: number
  readonly main: number
  readonly story: readonly [first: number, last: number]
}

/**
 * The lines from a little above the headline to a little behind the story, and of those around the two only such as
 * stand in the smallest element that holds both: the rest is the page's menus and side columns.
 */
function linesOfArticle({ elements, lines, roles, headline, main, story }: Found): number[] {
  const [first, last] = story
  if (first < 0)
    return numbers(Math.max(0, headline - ABOVE), Math.min(lines.length, Math.max(headline, 0) + BEHIND))
  const top = headline >= 0 && headline <= first ? headline : first
  const common = commonElement(elements, lines[top]!.element, main)
  const around = membersOf(elements, (_, at) => at === common)
  const crumb = lines.findLastIndex(({ element }, i) => i < top && i > top - 30 && isCrumb(elements, element))
  const isTags = ({ element, links }: RawLine, i: number) =>
    roles[element] === 'tags' || (links === 'tags' && i > first && roles[element] === undefined)
  const hasTags = lines.some((line, i) => around[line.element]! && isTags(line, i))
  return numbers(Math.max(0, top - 30), Math.min(lines.length, last + 1 + BEHIND)).filter((i) => {
    if (i >= top && i <= last) return true
    if (i < top) return i === crumb || (i >= top - ABOVE && around[lines[i]!.element]!)
    const { element } = lines[i]!
    if (around[element]!) return true
    // Tags below the article's element, where it has none itself.
    return i <= last + NEAR && (isRelatedBox(elements, element) || (!hasTags && isTags(lines[i]!, i)))
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
