import type { Article, TextAttribute } from '../document.js'
import { isSectionName, type SectionTopic, sectionTopic } from '../layout/dictionaries.js'
import type { Layout } from '../layout/layout.js'
import { spanOf, within } from '../layout/span.js'
import { withFields } from '../store/records.js'
import { siteOf } from './publisher.js'

/** The section and the way to it: `Home > News > Nasional` → `Nasional`; a section's name above the headline. */
export function readSection({ blocks, declared }: Layout): Pick<Article, 'section' | 'breadcrumb'> {
  const breadcrumb = readBreadcrumb(blocks)
  const label = blocks
    .flatMap(({ labels, role }) => (role === 'section' ? labels : []))
    .find(({ role, value }) => role === 'section' && value.text !== '')
  const sections = blocks.filter(({ role, labels }) => role === 'section' && labels.length === 0)
  const line = sections.at(-1)
  const said = declared?.section
  const crumb =
    breadcrumb.find(({ text }) => text.toLowerCase() === said?.value.toLowerCase()) ??
    breadcrumb.findLast(({ text }) => isSectionName(text) && !EVERY_STORY.test(text)) ??
    breadcrumb.at(-1)
  const section =
    attribute(label?.value, 'declared', 0.95) ??
    attribute(crumb, 'layout', 0.9) ??
    (said && sectionSaid(said, line)) ??
    attribute(line, 'layout', 0.85)
  const crumbs =
    breadcrumb.length > 0
      ? breadcrumb
      : sections.length > 1
        ? sections.map((block) => attribute(block, 'layout', 0.8)!)
        : []
  return { breadcrumb: crumbs, ...(section && { section }) }
}

/**
 * What the page files the story under: its section and the way to it, the nearest first, then the names in its address
 * (`https://sport.example.com/bulu-tangkis/...`). The first that is of one topic, or else the first broad one.
 */
export function topicFiled(
  { section, breadcrumb }: Pick<Article, 'section' | 'breadcrumb'>,
  declared: string | undefined,
  url: string | undefined,
): SectionTopic | undefined {
  const names = [section?.text, ...breadcrumb.map(({ text }) => text).reverse(), declared, ...namesOf(url)]
  const topics = names.flatMap((name) => (name === undefined ? [] : (sectionTopic(name) ?? [])))
  return topics.find(({ isBroad }) => !isBroad) ?? topics[0]
}

/** The folders of an address, the nearest first, and what stands before the site's own name. */
function namesOf(url: string | undefined): string[] {
  const site = siteOf(url)
  if (url === undefined || site === undefined) return []
  const [before = '', behind = ''] = url
    .toLowerCase()
    .replace(/[?#].*/s, '')
    .split(site, 2)
  const host = before.split(/[/.]+/)
  return [...behind.split('/').slice(1, -1).reverse(), ...host.reverse()].map((name) =>
    name.replaceAll('-', ' '),
  )
}

/** Says nothing: every story is news. */
const EVERY_STORY = /^(?:news|berita|artikel|read)$/i

function attribute(
  span: TextAttribute | { start: number; end: number; text: string } | undefined,
  basis: TextAttribute['basis'],
  confidence: number,
): TextAttribute | undefined {
  return span && { start: span.start, end: span.end, text: span.text, basis, confidence }
}

/** A declared section stands in the text only where a line says the same. */
function sectionSaid(
  said: { readonly value: string; readonly field: string },
  line: { start: number; end: number; text: string } | undefined,
): TextAttribute | undefined {
  if (line === undefined || line.text.toLowerCase() !== said.value.toLowerCase()) return undefined
  return {
    start: line.start,
    end: line.end,
    text: line.text,
    basis: 'declared',
    field: said.field,
    confidence: 0.95,
  }
}

function readBreadcrumb(blocks: Layout['blocks']): TextAttribute[] {
  const line = blocks.find(({ role }) => role === 'breadcrumb')
  if (line === undefined) return []
  const crumbs: TextAttribute[] = []
  let start = 0
  for (const match of line.text.matchAll(/\s*[>»›→|/\\]+\s*|\s[-–]\s|$/gu)) {
    const span = spanOf(line.text, start, match.index)
    start = match.index + match[0].length
    if (span.text === '' || /^(?:home|beranda|halaman utama|depan)$/i.test(span.text)) continue
    crumbs.push(withFields(within(line, span.start, span.end), { basis: 'layout', confidence: 0.9 }))
  }
  const headline = blocks.find(({ role }) => role === 'headline')?.text.toLowerCase()
  return crumbs.filter(
    ({ text }) => headline === undefined || !headline.startsWith(text.toLowerCase().replace(/[.…]+$/, '')),
  )
}
