import type { Hint } from '../layout/lines.js'
import { type DomDocument, type DomElement, isElement, isText, walkPage } from './dom.js'

/** An element of the page that lines stand in. `parent` is its number in the list of elements, -1 for the root. */
export interface PageElement {
  readonly parent: number
  readonly depth: number
  readonly tag: string
  /** `class` and `id`, in lower case. */
  readonly names: string
  readonly isBody: boolean
  readonly role?: ElementRole
}

/** What an element's name or class says its lines are. */
export type ElementRole = NonNullable<Hint['role']> | 'comments' | 'chrome'

/** A line of the page as it is drawn, and where it stands. */
export interface RawLine {
  readonly text: string
  readonly element: number
  readonly linked: number
  readonly bold: boolean
  readonly heading?: number
}

export interface RawPage {
  readonly elements: readonly PageElement[]
  readonly lines: readonly RawLine[]
}

const DROPPED =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|IFRAME|OBJECT|EMBED|SELECT|BUTTON|TEXTAREA|CANVAS|AUDIO|VIDEO|HEAD|INS|AMP-AD|AMP-IFRAME|DATALIST|MAP)$/
const INLINE =
  /^(?:A|ABBR|ACRONYM|B|BDI|BDO|BIG|CITE|CODE|DATA|DEL|DFN|EM|FONT|I|IMG|KBD|LABEL|MARK|NOBR|Q|RUBY|S|SAMP|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR)$/
const BOLD = /^(?:B|STRONG)$/

/** Names of classes and ids, by what they say of their lines. The first that fits wins. */
const NAMED: readonly (readonly [RegExp, ElementRole])[] = [
  [/bread-?crumb|breadcome|brdcrumb/, 'breadcrumb'],
  [/comment|komentar|disqus/, 'comments'],
  [/(?:^|[-_ ])(?:share|sharing|sosmed|socmed|social|addthis|addtoany|sharethis|ads?|iklan|advert\w*|banner|adsbygoogle|newsletter|subscribe|cookie|popup|modal|footer|foot|navbar|menu|login|search|pagination|paging|skip-link|copyright|disclaimer)(?:$|[-_ \d])|sosmed|sharebar|sharebox|social-?share|breaking-?news-?ticker/, 'chrome'],
  [/relat(?:ed|e)|terkait|baca-?juga|baca_juga|bacajuga|rekomendasi|recommend|pop[ue]ler|popular|lainnya|other-?news|terkini|latest|trending|link-?sisip|read-?also|see-?also|also-?read|also-?like|more-?news|lihat-?juga|sidebar|side-?bar|widget|mostread|most-read|headline-?terkait|artikel-?lain/, 'related'],
  [/caption|cap-?foto|wp-?cap|photo-?desc|pic_artikel|(?:^|[-_ ])photo(?:$|[-_ ])|img-?desc|image-?desc|foto-?keterangan|ket-?foto|photo__|detail__media/, 'caption'],
  [/(?:^|[-_ ])tags?(?:$|[-_ ])|tagging|tag-?list|tag__/, 'tags'],
  [/(?:^|[-_ ])(?:aut(?:h)?or|byline|penulis|reporter|nmreporter|wartawan|editor|credit)s?(?:$|[-_ ])|read__author|detail__author/, 'byline'],
] // biome-ignore format: a table

/** A breadcrumb of more characters is a menu, and its lines are cut like others. */
const LONGEST_BREADCRUMB = 500

/** The page itself: where lines stand that no element holds. */
const PAGE: PageElement = { parent: -1, depth: 0, tag: 'HTML', names: '', isBody: false }

/** The lines of a page, in order, cut where it is drawn on a new line: at blocks and at `<br>`. */
export function readRawLines(document: DomDocument): RawPage {
  const elements: PageElement[] = []
  const lines: RawLine[] = []
  const open: number[] = [elements.push(PAGE) - 1]
  let text = ''
  let letters = 0
  let linked = 0
  let bold = 0
  let links = 0
  let bolds = 0
  let heading: number | undefined
  let breadcrumbs = 0

  const flush = () => {
    const clean = text.replace(/[\s\u200b\ufeff]+/g, ' ').trim()
    if (clean !== '') {
      const share = letters === 0 ? 0 : linked / letters
      lines.push({
        text: clean,
        element: open.at(-1) ?? 0,
        linked: share,
        bold: letters > 0 && bold === letters,
        ...(heading && { heading }),
      })
    }
    text = ''
    letters = linked = bold = 0
  }
  /** Where a block begins or ends; the parts of a breadcrumb stay on its line. */
  const cut = () => {
    if (breadcrumbs === 0 || text.length > LONGEST_BREADCRUMB) flush()
    else if (text.trim() !== '' && !/[>»/›|]\s*$/.test(text)) text += ' > '
  }

  walkPage(
    document,
    (node) => {
      if (isText(node)) {
        const value = node.nodeValue ?? ''
        const size = value.length - (value.match(/\s+/g)?.join('').length ?? 0)
        text += value
        letters += size
        if (links > 0) linked += size
        if (bolds > 0) bold += size
        return true
      }
      if (!isElement(node)) return false
      const tag = node.nodeName.toUpperCase()
      if (tag === 'BR') {
        cut()
        return false
      }
      if (DROPPED.test(tag) || isHidden(node)) return false
      if (tag === 'A') links++
      if (BOLD.test(tag)) bolds++
      if (INLINE.test(tag) && !opensBlock(node)) return true
      cut()
      const element = readElement(node, tag, open)
      if (element.role === 'breadcrumb') breadcrumbs++
      if (/^H[1-6]$/.test(tag)) heading = Number(tag.charAt(1))
      open.push(elements.push(element) - 1)
      return true
    },
    (node) => {
      const tag = node.nodeName.toUpperCase()
      if (tag === 'A') links--
      if (BOLD.test(tag)) bolds--
      if (INLINE.test(tag) && !opensBlock(node)) return
      cut()
      if (/^H[1-6]$/.test(tag)) heading = undefined
      if (elements[open.at(-1)!]?.role === 'breadcrumb' && --breadcrumbs === 0) {
        text = text.trimEnd().replace(/>$/, '')
        flush()
      }
      open.pop()
    },
  )
  flush()
  return { elements, lines }
}

/** A `<span>` or `<a>` with a name that says something is looked at like a block: `<span class="caption">`. */
function opensBlock(node: DomElement): boolean {
  if (node.nodeName.toUpperCase() !== 'SPAN') return false
  const name = node.getAttribute('class')
  return name !== null && /caption|tgl|date|tags?-/i.test(name)
}

function readElement(node: DomElement, tag: string, open: readonly number[]): PageElement {
  const names = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`
    .trim()
    .toLowerCase()
    .slice(0, 300)
  const itemprop = node.getAttribute('itemprop')
  const role = elementRole(tag, names, itemprop)
  return {
    parent: open.at(-1) ?? -1,
    depth: open.length,
    tag,
    names,
    isBody: itemprop === 'articleBody',
    ...(role && { role }),
  }
}

function elementRole(tag: string, names: string, itemprop: string | null): ElementRole | undefined {
  if (tag === 'FIGCAPTION') return 'caption'
  if (itemprop === 'articleBody' || tag === 'BODY' || tag === 'HTML' || tag === 'ARTICLE' || tag === 'MAIN')
    return undefined
  const named = names === '' ? undefined : NAMED.find(([pattern]) => pattern.test(names))?.[1]
  if (named !== undefined) return named
  if (tag === 'NAV' || tag === 'FOOTER') return 'chrome'
  return tag === 'ASIDE' ? 'related' : undefined
}

function isHidden(node: DomElement): boolean {
  if (node.getAttribute('hidden') !== null) return true
  const style = node.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}
