import type { PublicationTime } from '../document.js'
import { mapped } from '../store/records.js'
import { type Block, block, type PageLines, roleOfLabel } from './block.js'
import { cutClutter } from './clutter.js'
import type { Declared } from './declared.js'
import { findBodyStart, findHeadline, isNavigation } from './headline.js'
import { isIndexPage, layOutIndex } from './index-page.js'
import { joinClocks } from './join-clocks.js'
import { joinLabels } from './join-labels.js'
import { readLine } from './line-kinds.js'
import { cutLines, type Line } from './lines.js'
import { declaredTime } from './published.js'
import type { LineRole } from './roles.js'
import { layOutStory } from './story.js'

export interface Layout {
  readonly blocks: readonly Block[]
  /** The publication time that the page declares, before anything else is known. */
  readonly published?: PublicationTime
  /** The page is a list of stories and tells none. */
  readonly isIndex?: true
  /** What the page's metadata declares. Absent for pasted text. */
  readonly declared?: Declared
}

/** Cuts a pasted page into its lines and says what each is for. */
export function readLayout(text: string): Layout {
  return layOut(cutLines(text))
}

/** Says what each line of a page is for, from its look, its place among the others and what markup hints at. */
export function layOut(given: readonly Line[], declared?: Declared): Layout {
  const lines = cutClutter(given)
  const facts = joinClocks(lines, joinLabels(lines, mapped(lines, readLine)))
  if (isIndexPage(lines, facts)) {
    const blocks = layOutIndex({ lines, facts, bodyStart: lines.length })
    return { blocks, isIndex: true, ...(declared && { declared }) }
  }
  const page = { lines, facts, bodyStart: findBodyStart(lines, facts) }
  const headline = findHeadline(page, declared?.headline?.value)
  const blocks = [...layOutTop(page, headline), ...layOutStory(page, headline)]
  const published = declaredTime(blocks, declared, 'published')
  return { blocks, ...(published && { published }), ...(declared && { declared }) }
}

/** The lines before the story's prose: sections, kicker, headline, byline, time, captions. */
function layOutTop(page: PageLines, headline: number): Block[] {
  const blocks: Block[] = []
  let inRelated = false
  for (let i = 0; i < page.bodyStart; i++) {
    const { labels } = page.facts[i]!
    if (labels[0]?.role === 'related' || labels[0]?.role === 'inline') inRelated = true
    else if (page.facts[i]!.kind !== 'short' && page.facts[i]!.kind !== 'name') inRelated = false
    blocks.push(block(page, i, i === headline ? 'headline' : topRole(page, i, headline, inRelated)))
  }
  return blocks
}

function topRole(page: PageLines, i: number, headline: number, inRelated: boolean): LineRole {
  const { kind, labels, words } = page.facts[i]!
  const { hint } = page.lines[i]!
  if (kind === 'label') return roleOfLabel(labels[0])
  if (kind === 'breadcrumb') return 'breadcrumb'
  if (kind === 'section') return isNavigation(page.facts, i) ? 'furniture' : 'section'
  if (i < headline) {
    if (kind === 'time' && i >= headline - 4) return 'published'
    if ((kind === 'name' || kind === 'byline') && hint?.role === 'byline') return 'byline'
    if ((kind === 'name' || kind === 'byline') && i >= headline - 3 && i > 0 && isBesideTime(page, i))
      return 'byline'
    return i === headline - 1 && isKicker(page, i) ? 'kicker' : 'furniture'
  }
  if (kind === 'time' || (kind === 'age' && !inRelated)) return 'published'
  if (kind === 'byline' || kind === 'contact') return 'byline'
  if (hint?.role === 'byline' && kind === 'name') return 'byline'
  if (kind === 'initials') return 'byline'
  if (kind === 'caption') return 'caption'
  if (inRelated) return 'related'
  if (kind === 'name' && hint?.heading !== undefined) return 'furniture'
  if (kind === 'name') return isBesideTime(page, i) || i === headline + 1 ? 'byline' : 'furniture'
  if (kind === 'prose')
    return i === headline + 1 ? 'subheading' : hint === undefined ? 'caption' : 'furniture'
  if (kind === 'short' && i === headline + 1 && words >= 4) return 'subheading'
  return 'furniture'
}

/** A time, an outlet or a label of people stands on a line next to this one. */
function isBesideTime({ facts }: PageLines, i: number): boolean {
  return [i - 2, i - 1, i + 1, i + 2].some((at) => {
    const near = facts[at]
    return near?.kind === 'time' || near?.kind === 'byline' || near?.kind === 'age'
  })
}

/** A few words right above the headline: `Sidang Suap Impor Gula`. */
function isKicker({ facts, lines }: PageLines, i: number): boolean {
  const { kind, words } = facts[i]!
  if (kind !== 'short' || words < 2 || words > 7 || /[.:]$/.test(lines[i]!.text)) return false
  const above = facts[i - 1]?.kind
  return above === undefined || above === 'section' || above === 'breadcrumb' || above === 'time'
}
