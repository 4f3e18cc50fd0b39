import type { Line } from '../layout/lines.js'
import { joinLines, type PageText } from './page-lines.js'

/** A short line may be said twice in a story; a longer one that comes again is the page's. */
const SHORTEST = 4

/**
 * The pages of one story as one text: all of the first, and what the story's element of each later one adds to it. Lines
 * that an earlier page has are not repeated.
 */
export function joinPages(pages: readonly PageText[]): PageText {
  const [first, ...rest] = pages
  if (first === undefined) return { text: '', lines: [] }
  const seen = new Set(first.lines.map(({ text }) => text))
  const added = rest.flatMap(({ lines }) => storyLines(lines).filter((line) => isNew(line, seen)))
  const end = first.lines.findLastIndex(({ hint }) => hint?.inBody === true) + 1
  const lines = [...first.lines.slice(0, end), ...added, ...first.lines.slice(end)]
  return joinLines(lines.map(({ text, hint }) => ({ text, hint: hint! })))
}

/** From the first line of the story's element to its last. */
function storyLines(lines: readonly Line[]): readonly Line[] {
  const start = lines.findIndex(({ hint }) => hint?.inBody === true)
  const end = lines.findLastIndex(({ hint }) => hint?.inBody === true)
  return start < 0 ? [] : lines.slice(start, end + 1)
}

function isNew({ text }: Line, seen: Set<string>): boolean {
  if (seen.has(text)) return false
  if (text.split(' ').length >= SHORTEST) seen.add(text)
  return true
}

/** `?page=2`, `/berita/banjir/3`, `/page/2/`: which part of a story an address is. */
const PART = /(?:\/page)?\/\d{1,2}\/?$/
const PARAMETERS = ['page', 'hal', 'halaman', 'p']

/**
 * The addresses of the story's other parts, of all links that have a number in them: those whose address is the page's own
 * but for the number. Empty where the page's address is not known.
 */
export function linksToParts(links: readonly string[], address: string | undefined): string[] {
  const page = toUrl(address)
  if (page === undefined) return []
  const key = keyOf(page)
  const parts = links.flatMap((link) => {
    const url = toUrl(link, page)
    if (url === undefined || keyOf(url) !== key) return []
    const href = withoutHash(url)
    return href === withoutHash(page) ? [] : [href]
  })
  return [...new Set(parts)]
}

const withoutHash = ({ href }: URL) => href.split('#', 1)[0]!

/** The address without what says the part. */
function keyOf(url: URL): string {
  const { origin, pathname, searchParams } = url
  const others = [...searchParams].filter(([name]) => !PARAMETERS.includes(name))
  const path = pathname.replace(PART, '').replace(/\/$/, '')
  return `${origin}${path}?${others.map(([name, value]) => `${name}=${value}`).join('&')}`
}

function toUrl(address: string | undefined, base?: URL): URL | undefined {
  if (address === undefined) return undefined
  try {
    return new URL(address, base)
  } catch {
    return undefined
  }
}
