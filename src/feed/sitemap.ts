/** News sitemaps: `<url>` with `<loc>` and `<news:title>`. */
import { type DomNode, isElement, textOf, walkPage } from '../page/dom.js'
import { parseXml } from '../page/tree.js'
import type { RawFeed, RawItem } from './document.js'

export function readSitemap(xml: string): RawFeed | undefined {
  if (!/<(?:\w+:)?urlset\b/i.test(xml.slice(0, 5000))) return undefined
  const items: RawItem[] = []
  walkPage(parseXml(xml), (node) => {
    if (!isElement(node)) return false
    if (localName(node) !== 'url') return true
    items.push(rawItem(node))
    return false
  })
  return { kind: 'sitemap', items }
}

const localName = (node: DomNode) => node.nodeName.toLowerCase().replace(/^.*:/, '')

function rawItem(url: DomNode): RawItem {
  const fields = new Map<string, string>()
  const collect = (parent: DomNode) => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (!isElement(node)) continue
      const name = localName(node)
      if (name === 'news' || name === 'publication') collect(node)
      else if (!fields.has(name)) fields.set(name, textOf(node))
    }
  }
  collect(url)
  return {
    headline: fields.get('title'),
    url: fields.get('loc'),
    published: fields.get('publication_date'),
    modified: fields.get('lastmod'),
    authors: [],
    categories: [],
    tags: (fields.get('keywords') ?? '').split(','),
  }
}
