import type { Article, PageLabel, Span, TextAttribute } from '../document.js'
import type { DeclaredValue } from '../layout/declared.js'
import { findOutlet, isSectionName, type SectionTopic, sectionTopic } from '../layout/dictionaries.js'
import { isHome } from '../layout/home.js'
import type { Layout } from '../layout/layout.js'
import { spanOf, within } from '../layout/span.js'
import { piecesBesideTimes } from '../layout/times.js'
import { letterPattern } from '../store/letter-pattern.js'
import { withFields } from '../store/records.js'
import { siteOf } from './publisher.js'

/**
 * The section and the way to it. What a label or the metadata says is believed, then the way (`Home > News > Nasional` →
 * `Nasional`), then a section's name above the headline or beside the time, then the way that JSON-LD gives, and a section's
 * name in the page's address.
 */
export function readSection(
  { blocks, declared }: Layout,
  address: string | undefined,
): Pick<Article, 'section' | 'breadcrumb'> {
  const breadcrumb = readBreadcrumb(blocks, declared?.publisher?.value)
  const label = blocks
    .flatMap(({ labels, role }) => (role === 'section' ? labels : []))
    .find(({ role, value }) => role === 'section' && value.text !== '')
  const sections = blocks.filter(({ role, labels }) => role === 'section' && labels.length === 0)
  const crumb =
    breadcrumb.findLast(({ text }) => isSectionName(text) && !EVERY_STORY.test(text)) ?? breadcrumb.at(-1)
  const said = declared?.section
  const section =
    attribute(label?.value, 'declared', 0.95) ??
    (said && !EVERY_STORY.test(said.value) ? sectionSaid(said, [...breadcrumb, ...sections]) : undefined) ??
    attribute(crumb, 'layout', 0.9) ??
    attribute(sections.at(-1), 'layout', 0.85) ??
    attribute(besideTime(blocks), 'layout', 0.8) ??
    (said && sectionSaid(said, [])) ??
    wayDeclared(declared, blocks) ??
    sectionOfAddress(address ?? declared?.url?.value)
  const crumbs =
    breadcrumb.length > 0
      ? breadcrumb
      : sections.length > 1
        ? sections.map((block) => attribute(block, 'layout', 0.8)!)
        : []
  return { breadcrumb: crumbs, ...(section && { section }) }
}

/** The last step of the way that JSON-LD gives, the site's first page and the story itself aside. */
function wayDeclared(declared: Layout['declared'], blocks: Layout['blocks']): PageLabel | undefined {
  const headline = headlineOf(blocks)
  const steps = (declared?.breadcrumb ?? []).filter(
    ({ value }) =>
      !isHome(value) &&
      !NO_SECTION.test(value) &&
      !isSite(value, declared?.publisher?.value) &&
      !(headline !== undefined && isHeadline(value.toLowerCase(), headline)),
  )
  const step = steps.findLast(({ value }) => isSectionName(value) && !EVERY_STORY.test(value)) ?? steps.at(-1)
  return step && sectionSaid(step, [])
}

/** `https://sport.example.com/bulu-tangkis/...` → `Bulu Tangkis`: a folder that is the name of a section. */
function sectionOfAddress(address: string | undefined): PageLabel | undefined {
  const name = namesOf(address).find((folder) => isSectionName(folder) && !EVERY_STORY.test(folder))
  if (name === undefined) return undefined
  const text = name.replace(FIRST_OF_WORD(name), (letter) => letter.toUpperCase())
  return { text, basis: 'inferred', field: 'url', confidence: 0.6 }
}

const headlineOf = (blocks: Layout['blocks']) =>
  blocks.find(({ role }) => role === 'headline')?.text.toLowerCase()

/** `Oleh Rina Lestari di Transportasi` → `Transportasi`. */
const filedUnder = (piece: Span): Span =>
  within(piece, /^.*\s(?:di|in)\s/.exec(piece.text)?.[0].length ?? 0, piece.text.length)

/** `DAERAH | 16 Juni 2021 13:00`. */
function besideTime(blocks: Layout['blocks']): Span | undefined {
  for (const block of blocks) {
    if (block.times.length === 0 || (block.role !== 'published' && block.role !== 'byline')) continue
    const pieces = piecesBesideTimes(block, block.times)
    const piece = [...pieces, ...pieces.map(filedUnder)].find(({ text }) => isSectionName(text))
    if (piece !== undefined) return piece
  }
  return undefined
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

const FIRST_OF_WORD = letterPattern('gu')`(?<!\p{L})\p{Ll}`

/** Says nothing: every story is news. */
const EVERY_STORY = /^(?:news|berita|artikel|read)$/i
/** A step of the way that names no section: `Beranda / Berita / Detail`. */
const NO_SECTION = /^(?:details?|detail (?:berita|artikel)|single|baca|post|index|indeks)$/i

function attribute(
  span: TextAttribute | { start: number; end: number; text: string } | undefined,
  basis: TextAttribute['basis'],
  confidence: number,
): TextAttribute | undefined {
  return span && { start: span.start, end: span.end, text: span.text, basis, confidence }
}

/** A declared section as the page shows it, with its place; as it is declared where the page does not. */
function sectionSaid({ value, field }: DeclaredValue, shown: readonly Span[]): PageLabel {
  const seen = shown.find(({ text }) => text.toLowerCase() === value.toLowerCase())
  const stated = { basis: 'declared' as const, field }
  return seen === undefined
    ? { text: value, ...stated, confidence: 0.85 }
    : { text: seen.text, start: seen.start, end: seen.end, ...stated, confidence: 0.95 }
}

/** The way may end with the headline, cut or not; `Cek Fakta` above `Cek Fakta: Uang Kertas Ditarik` is a section. */
const isHeadline = (text: string, headline: string) =>
  headline.startsWith(text.replace(/[.…]+$/, '')) && (/[.…]$/.test(text) || text.length > headline.length / 2)

/** The way may begin with the site: `Suaranusa.com / News / Nasional`. */
const isSite = (text: string, publisher: string | undefined) =>
  !isSectionName(text) && (text.toLowerCase() === publisher?.toLowerCase() || findOutlet(text) !== undefined)

function readBreadcrumb(blocks: Layout['blocks'], publisher: string | undefined): TextAttribute[] {
  const line = blocks.find(({ role }) => role === 'breadcrumb')
  if (line === undefined) return []
  const crumbs: TextAttribute[] = []
  let start = 0
  for (const match of line.text.matchAll(/\s*[>»›→|/\\]+\s*|\s[-–]\s|$/gu)) {
    const span = spanOf(line.text, start, match.index)
    start = match.index + match[0].length
    if (span.text === '' || isHome(span.text)) continue
    if (NO_SECTION.test(span.text) || (crumbs.length === 0 && isSite(span.text, publisher))) continue
    crumbs.push(withFields(within(line, span.start, span.end), { basis: 'layout', confidence: 0.9 }))
  }
  const headline = headlineOf(blocks)
  return crumbs.filter(({ text }) => headline === undefined || !isHeadline(text.toLowerCase(), headline))
}
