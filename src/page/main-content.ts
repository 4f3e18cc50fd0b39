import { clutterStart } from '../layout/clutter.js'
import { readDateline } from '../layout/dateline.js'
import { countWords } from '../layout/line-kinds.js'
import { spanOfAll } from '../layout/span.js'
import type { PageContent, PageElement } from './content.js'
import { type BoxSums, withLabelledBoxes } from './labelled-boxes.js'
import type { RawLine } from './line-writer.js'

const POSITIVE = /article|artikel|body|content|konten|isi|detail|text|berita|news|read|story|post|entry|baca/
const NEGATIVE =
  /comment|komentar|foot|sidebar|share|widget|related|terkait|popular|populer|menu|nav|banner|promo|sponsor|list|index/

/** Elements that hold one paragraph; the story's element is the one around them. */
const PARAGRAPH = /^(?:P|H[1-6]|LI|BLOCKQUOTE|PRE|DD|DT|FIGCAPTION|SPAN)$/

/** An element of one paragraph, whatever its tag: `<div><div><span>`. */
const isParagraph = ({ tag }: PageElement, paragraphs: number) =>
  PARAGRAPH.test(tag) || (paragraphs <= 1 && tag !== 'BODY' && tag !== 'ARTICLE')

/** An element with this much of the page's prose is the story's, whatever its class says. */
const MOST = 0.5
/** How much more prose an element around the best one must hold to be the story's instead. */
const WIDER = 1.12
/** A box of pages with the score of two sentences is a part of the story, and not the numbers of its pages. */
const PARTS = /pag(?:e|ing|ination)/
const A_PART = 2.5
/** What prose counts in an element that is named as something else, and in one that is not drawn at first. */
const OUTSIDE = 0.1
const HIDDEN = 0.4

/** The elements of a page with what is left of their roles, and the one that holds the story. */
export interface MainContent {
  readonly elements: readonly PageElement[]
  /** The number of the story's element, or -1. */
  readonly main: number
}

/**
 * Finds the story by its prose. Every line of prose speaks for the element it stands in and, more softly, for those
 * around it; links, and names such as `sidebar`, speak against. An element that holds most of the page's prose keeps no
 * role that its class gives it: `artikel_with-ads` is no advertisement.
 */
export function findMainElement(page: PageContent): MainContent {
  const { lines } = page
  const proseOf = Float64Array.from(lines, proseScore)
  const plain = withoutWrongRoles(withTeasers(page.elements, lines), lines, proseOf)
  const sums = sumsOf(plain, lines, proseOf)
  const { letters, linked } = sums
  const elements = withLabelledBoxes(plain, lines, sums)
  const scores = new Float64Array(elements.length)
  const prose = new Float64Array(elements.length)
  const counts = new Float64Array(elements.length)
  lines.forEach(({ element }, i) => {
    if (proseOf[i]! > 0) counts[element]!++
  })
  addUp(elements, counts)
  const dead = membersOf(elements, ({ role }) => role !== undefined && role !== 'byline' && role !== 'tags')
  lines.forEach(({ element }, i) => {
    const weight = dead[element] ? OUTSIDE : elements[element]!.isHidden ? HIDDEN : 1
    const score = proseOf[i]! * weight
    if (score === 0) return
    prose[element]! += score
    let holder = element
    while (holder >= 0 && isParagraph(elements[holder]!, counts[holder]!) && elements[holder]!.parent >= 0)
      holder = elements[holder]!.parent
    for (let weight = 1; holder >= 0 && weight > 0.1; weight /= 2, holder = elements[holder]!.parent)
      scores[holder]! += score * weight
  })
  addUp(elements, prose)
  let best = -1
  let bestScore = 0
  const isCaption = membersOf(elements, ({ role }) => role === 'caption')
  elements.forEach((element, i) => {
    if (isCaption[i]) return
    const density = letters[i] === 0 ? 1 : linked[i]! / letters[i]!
    const score = scores[i]! * (1 - density) * nameWeight(element)
    if (score > bestScore) {
      best = i
      bestScore = score
    }
  })
  // Only in places that are named as something else: a footer is no story.
  if (best >= 0 && prose[best]! < 0.5) best = -1
  return { elements, main: best < 0 ? -1 : widen(elements, best, { prose, letters, linked }) }
}

/** A teaser of more words is a story. */
const LONGEST_TEASER = 70

/**
 * The elements, those that are teasers of other stories with that role: two and more of one tag and one name side by side,
 * each with a link of a headline's length and at most a few words behind it.
 */
function withTeasers(elements: readonly PageElement[], lines: readonly RawLine[]): readonly PageElement[] {
  const words = new Float64Array(elements.length)
  const headlines = new Float64Array(elements.length)
  for (const { element, text, linked } of lines) {
    const count = countWords(text)
    words[element]! += count
    if (linked > 0.8 && count >= 3 && elements[element]!.role !== 'breadcrumb') headlines[element]!++
  }
  addUp(elements, words)
  addUp(elements, headlines)
  const isTeaser = ({ role, tag }: PageElement, i: number) =>
    role === undefined && TEASER.test(tag) && headlines[i] === 1 && words[i]! <= LONGEST_TEASER
  const alike = new Map<string, number[]>()
  elements.forEach((element, i) => {
    if (!isTeaser(element, i)) return
    const key = `${element.parent} ${element.tag} ${element.names.replace(/\d+/g, '')}`
    alike.set(key, [...(alike.get(key) ?? []), i])
  })
  const teasers = new Set([...alike.values()].filter((group) => group.length > 1).flat())
  return elements.map((element, i) =>
    teasers.has(i) ? { ...element, role: 'related' as const, isTeaser: true as const } : element,
  )
}

const TEASER = /^(?:DIV|ARTICLE|SECTION|LI|TR|TD|DL)$/

/** Whether each element is one of `which` or stands inside one. Parents come before their children. */
export function membersOf(
  elements: readonly PageElement[],
  which: (element: PageElement, at: number) => boolean,
): boolean[] {
  const inside: boolean[] = []
  for (const [i, element] of elements.entries())
    inside.push(which(element, i) || (element.parent >= 0 && inside[element.parent]!))
  return inside
}

/** The elements, those that hold most of the prose without the role of their class; comments are not the story. */
function withoutWrongRoles(
  elements: readonly PageElement[],
  lines: readonly RawLine[],
  proseOf: Float64Array,
): readonly PageElement[] {
  const prose = new Float64Array(elements.length)
  const isOther = membersOf(elements, ({ role, isTeaser }) => role === 'comment' || isTeaser === true)
  lines.forEach(({ element }, i) => {
    if (!isOther[element]) prose[element]! += proseOf[i]!
  })
  addUp(elements, prose)
  const all = prose[0]!
  if (all < 4) return elements
  return elements.map((element, i) => {
    const { role } = element
    const isPart = role === 'furniture' && prose[i]! >= A_PART && PARTS.test(element.names)
    if (role === undefined || role === 'caption' || (prose[i]! < all * MOST && !isPart)) return element
    const { role: _, ...plain } = element
    return plain
  })
}

function proseScore({ text, linked }: RawLine): number {
  const words = countWords(text)
  if (words < 8 || linked > 0.5) return 0
  if (words < 20 && !ENDS.test(text) && !isDatelined(text) && clutterStart(text) === undefined) return 0
  return 1 + Math.min(words / 20, 4)
}

const ENDS = /[.!?…"”)]\s*$/
/** `PALU - Banjir merendam tiga kelurahan`: a paragraph that lost its full stop. */
const isDatelined = (text: string) => HAS_DASH.test(text) && readDateline(spanOfAll(text)) !== undefined
const HAS_DASH = /^.{2,60}(?:\s[-–—]|[–—:])/

function nameWeight({ names, tag, isBody }: PageElement): number {
  if (isBody) return 3
  let weight = tag === 'ARTICLE' || tag === 'MAIN' ? 1.2 : 1
  if (POSITIVE.test(names)) weight *= 1.25
  if (NEGATIVE.test(names)) weight *= 0.5
  return weight
}

/** The prose, the letters and those in links of each element and all within it. */
function sumsOf(elements: readonly PageElement[], lines: readonly RawLine[], proseOf: Float64Array): BoxSums {
  const [prose, letters, linked] = [0, 1, 2].map(() => new Float64Array(elements.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  lines.forEach(({ element, text, linked: share }, i) => {
    prose[element]! += proseOf[i]!
    letters[element]! += text.length
    linked[element]! += text.length * share
  })
  for (const sums of [prose, letters, linked]) addUp(elements, sums)
  return { prose, letters, linked }
}

/** Sums of each element's own and all within it: children come after their parents. */
function addUp(elements: readonly PageElement[], sums: Float64Array): void {
  for (let i = elements.length - 1; i > 0; i--) {
    const { parent } = elements[i]!
    if (parent >= 0) sums[parent]! += sums[i]!
  }
}

/** How many elements around the story's, each with no more prose than it, are looked through. */
const FAR = 3
/** An element with a larger share of its letters in links holds more than the story. */
const MOST_LINKED = 0.4

/** The element around the best one, where much of the story stands outside: paragraphs parted by advertisements. */
function widen(elements: readonly PageElement[], best: number, { prose, letters, linked }: BoxSums): number {
  let main = best
  let around = elements[best]!.parent
  for (let far = 0; far < FAR && around >= 0 && !elements[main]!.isBody; around = elements[around]!.parent) {
    const { tag } = elements[around]!
    if (tag === 'BODY' || tag === 'HTML' || linked[around]! > letters[around]! * MOST_LINKED) break
    if (prose[around]! >= prose[main]! * WIDER) {
      main = around
      far = 0
    } else far++
  }
  return main
}
