import { describe, expect, it } from 'vitest'
import { type DomNode, isElement, textOf, walkPage } from '../../src/page/dom.js'
import { parseHtml, parseXml } from '../../src/page/tree.js'

/** Tags as they nest, texts between them. */
function outline(html: string): string {
  let written = ''
  const enter = (node: DomNode) => {
    written += isElement(node) ? `<${node.nodeName}>` : node.nodeValue
    return true
  }
  walkPage(parseHtml(html), enter, (element) => {
    written += `</${element.nodeName}>`
  })
  return written
}

describe('the tree of a page', () => {
  it('closes what a page leaves open, and drops comments', () => {
    expect(outline('<ul><li>satu<li>dua<!-- tiga --></ul><p>empat<p>lima')).toBe(
      '<ul><li>satu</li><li>dua</li></ul><p>empat</p><p>lima</p>',
    )
  })

  it('reads entities and attributes, those without a value too', () => {
    const { documentElement } = parseHtml('<p class="isi berita" hidden>Rp1.000&nbsp;&amp; lebih</p>')
    expect(['class', 'hidden', 'id'].map((name) => documentElement!.getAttribute(name))).toEqual([
      'isi berita',
      '',
      null,
    ])
    expect(textOf(documentElement!)).toBe('Rp1.000 & lebih')
  })

  it('keeps the case of tags in XML, and its CDATA as text', () => {
    const { documentElement } = parseXml(
      '<?xml version="1.0"?><news:Title><![CDATA[Banjir & longsor]]></news:Title>',
    )
    expect(documentElement!.nodeName).toBe('news:Title')
    expect(textOf(documentElement!)).toBe('Banjir & longsor')
  })

  it('has no element where a page has none', () => {
    expect([parseHtml(''), parseHtml('Banjir')]).toEqual([
      { documentElement: null },
      { documentElement: null },
    ])
  })
})
