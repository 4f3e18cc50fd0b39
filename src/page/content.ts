import type { LineRole } from '../layout/roles.js'
import { remember } from '../store/remember.js'
import { roleOfNames } from './class-names.js'
import { type DomDocument, type DomElement, isElement, isText, walkPage } from './dom.js'
import { collectFields, type Fields, noteElement } from './fields.js'
import { createLineWriter, type LinkKind, type RawLine } from './line-writer.js'

/** An element of the page that lines stand in. `parent` is its number in the list of elements, -1 for the root. */
export interface PageElement {
  readonly parent: number
  readonly depth: number
  readonly tag: string
  /** `class` and `id`, in lower case. */
  readonly names: string
  /** Declared as the story: `itemprop="articleBody"`. */
  readonly isBody: boolean
  /** Not drawn until something is clicked; so is all inside. */
  readonly isHidden: boolean
  /** What its tag or its names say its lines are. */
  readonly role?: LineRole
  /** A headline of another story with a few words behind it. */
  readonly isTeaser?: true
}

/** The elements, some of them with other roles, by their numbers. */
export function withRoles(
  elements: readonly PageElement[],
  roles: ReadonlyMap<number, LineRole>,
): readonly PageElement[] {
  if (roles.size === 0) return elements
  return elements.map((element, i) => (roles.has(i) ? { ...element, role: roles.get(i)! } : element))
}

/** All of a page that is read from its tree, in one walk. */
export interface PageContent {
  readonly elements: readonly PageElement[]
  readonly lines: readonly RawLine[]
  readonly fields: Fields
  /** Addresses of links that have a number in them as parts of one story do: `?page=2`, `/3`. */
  readonly partLinks: readonly string[]
}

const DROPPED =
  /^(?:SCRIPT|STYLE|TITLE|NOSCRIPT|TEMPLATE|SVG|IFRAME|OBJECT|EMBED|SELECT|BUTTON|TEXTAREA|CANVAS|AUDIO|VIDEO|INS|AMP-AD|AMP-EMBED|AMP-IFRAME|AMP-SIDEBAR|AMP-VIDEO|AMP-CONSENT|DATALIST|MAP|DIALOG)$/
const INLINE =
  /^(?:A|ABBR|ACRONYM|B|BDI|BDO|BIG|CITE|CODE|DATA|DEL|DFN|EM|FONT|I|IMG|KBD|LABEL|MARK|NOBR|Q|RUBY|S|SAMP|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR)$/

/** A `<span>` of these names is drawn apart from its neighbours: `<span class="date">`. */
const APART =
  /caption|tgl|tanggal|date|time|author|penulis|reporter|editor|byline|writer|tags?\b|labels|judul|title|headline|posted|kategori|categor|cat-links|position/i
const MAY_STAND_APART = /^(?:SPAN|TIME|SMALL|LABEL)$/

/** The page itself: where lines stand that no element holds. */
const PAGE: PageElement = { parent: -1, depth: 0, tag: 'HTML', names: '', isBody: false, isHidden: false }

const PART_OF_STORY = /[?&](?:page|hal|halaman|p)=(?:\d{1,2}|all)\b|\/(?:page\/)?\d{1,2}\/?(?:[?#]|$)/i
const MOST_PART_LINKS = 60

/** Reads a page's lines, in order and cut where it is drawn on a new line, its elements and its metadata. */
export function readContent(document: DomDocument): PageContent {
  const elements: PageElement[] = [PAGE]
  const open: number[] = [0]
  const writer = createLineWriter()
  const { fields, note } = collectFields()
  const partLinks = new Set<string>()
  /** The inline elements around here that are drawn apart. */
  const apart = new Set<DomElement>()
  note('html:lang', document.documentElement?.getAttribute('lang'))

  const enter = (node: DomElement): boolean => {
    const { tag, isDropped, isInline, heading } = kindOfTag(node.nodeName)
    noteElement(node, tag, note)
    if (tag === 'BR') writer.cut()
    if (tag === 'BR' || isDropped) return false
    const href = tag === 'A' ? node.getAttribute('href') : null
    notePartLink(href, partLinks)
    writer.enter(tag, timeOf(node, tag), href === null ? undefined : linkKind(href, node))
    if (isInline && !standsApart(node, tag)) return true
    if (isInline) apart.add(node)
    writer.cut(isInline)
    elements.push(readElement(node, tag, elements, open))
    open.push(elements.length - 1)
    const element = elements.at(-1)!
    writer.open(open.at(-1)!, element.role, heading)
    return true
  }
  const leave = (node: DomElement) => {
    const { tag, isInline, heading } = kindOfTag(node.nodeName)
    writer.leave(tag)
    if (isInline && !apart.delete(node)) return
    const closed = elements[open.pop()!]!
    writer.close(open.at(-1) ?? 0, closed.role, isInline, heading)
  }
  walkPage(
    document,
    (node) => {
      if (isText(node)) {
        writer.add(node.nodeValue ?? '')
        return true
      }
      return isElement(node) && enter(node)
    },
    leave,
  )
  return { elements, lines: writer.end(), fields, partLinks: [...partLinks] }
}

/** What a tag says of its element. A page has thousands of elements, of a few dozen tags. */
interface TagKind {
  /** In capitals. */
  readonly tag: string
  readonly isDropped: boolean
  readonly isInline: boolean
  /** Level of a heading. */
  readonly heading: number | undefined
}

const kindOfTag = remember(512, (name): TagKind => {
  const tag = name.toUpperCase()
  const heading = /^H[1-6]$/.test(tag) ? Number(tag.charAt(1)) : undefined
  return { tag, isDropped: DROPPED.test(tag), isInline: INLINE.test(tag), heading }
})

/** The moment of `<time datetime>` and of Blogger's `<abbr class="published" title>`. */
function timeOf(node: DomElement, tag: string): string | undefined {
  if (tag === 'TIME') return node.getAttribute('datetime') ?? undefined
  if (tag !== 'ABBR' || !/published/i.test(node.getAttribute('class') ?? '')) return undefined
  return node.getAttribute('title') ?? undefined
}

function standsApart(node: DomElement, tag: string): boolean {
  if (!MAY_STAND_APART.test(tag)) return false
  const names = plainSpaces(node.getAttribute('class') ?? '')
  return names !== '' && (APART.test(names) || roleOfNames(names.toLowerCase()) === 'related')
}

/** A name may stand on a line of its own. */
const plainSpaces = (names: string) => names.replace(/\s+/g, ' ')

/** Addresses of the pages that list all stories with a tag, and all of a person. */
const OF_TAG = /\/(?:tags?|topics?|topik|tagar|label|labels|keywords?)\/[^/?#]{2,}/i
const OF_PERSON = /\/(?:authors?|penulis|reporter|jurnalis|wartawan|kontributor|editor|redaktur)\/[^/?#]{1,}/i

function linkKind(href: string, node: DomElement): LinkKind | undefined {
  if (OF_TAG.test(href) || node.getAttribute('rel') === 'tag') return 'tags'
  return OF_PERSON.test(href) || node.getAttribute('rel') === 'author' ? 'person' : undefined
}

function notePartLink(href: string | null, links: Set<string>): void {
  if (href !== null && links.size < MOST_PART_LINKS && PART_OF_STORY.test(href)) links.add(href)
}

function readElement(
  node: DomElement,
  tag: string,
  elements: readonly PageElement[],
  open: readonly number[],
): PageElement {
  const parent = open.at(-1) ?? 0
  const names = plainSpaces(`${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`)
    .trim()
    .toLowerCase()
    .slice(0, 300)
  const isBody = node.getAttribute('itemprop') === 'articleBody'
  const role = isBody ? undefined : (declaredRole(node) ?? roleOf(tag, names))
  return {
    parent,
    depth: open.length,
    tag,
    names,
    isBody,
    isHidden: elements[parent]!.isHidden || isHidden(node),
    ...(role && { role }),
  }
}

const OF_LANDMARK: Readonly<Record<string, LineRole>> = {
  navigation: 'furniture',
  contentinfo: 'furniture',
  dialog: 'furniture',
  search: 'furniture',
  complementary: 'related',
}

/** What an element's landmark or type says: `role="dialog"`, `aria-label="breadcrumb"`, schema.org's `BreadcrumbList`. */
function declaredRole(node: DomElement): LineRole | undefined {
  const type = `${node.getAttribute('aria-label') ?? ''} ${node.getAttribute('itemtype') ?? ''}`
  if (/breadcrumb/i.test(type)) return 'breadcrumb'
  const landmark = node.getAttribute('role')
  return landmark === null ? undefined : OF_LANDMARK[landmark]
}

function roleOf(tag: string, names: string): LineRole | undefined {
  if (tag === 'FIGCAPTION') return 'caption'
  if (tag === 'BODY' || tag === 'HTML' || tag === 'ARTICLE' || tag === 'MAIN') return undefined
  const named = names === '' ? undefined : roleOfNames(names)
  if (named !== undefined) return named
  if (tag === 'NAV' || tag === 'FOOTER') return 'furniture'
  return tag === 'ASIDE' ? 'related' : undefined
}

function isHidden(node: DomElement): boolean {
  if (node.getAttribute('hidden') !== null) return true
  const style = node.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}
