import { Parser, type ParserOptions } from 'htmlparser2'
import { type DomDocument, type DomElement, ELEMENT, TEXT } from './dom.js'
import { DEEPEST, limitNesting } from './nesting.js'

/** The parser where no browser's is. */
export const parseHtml = (html: string): DomDocument => growTree(html, { lowerCaseAttributeNames: false })

/** The same for XML: a sitemap. */
export const parseXml = (xml: string): DomDocument => growTree(xml, { xmlMode: true })

type Attributes = Readonly<Record<string, string>>

const DOCUMENT = 9
const NO_ATTRIBUTES: Attributes = {}

/**
 * A node with the members that reading a page needs, and no more: a DOM with all that scripts ask of one takes three times
 * as long to make.
 */
class TreeNode implements DomElement {
  nodeValue: string | null = null
  attributes: Attributes = NO_ATTRIBUTES
  firstChild: TreeNode | null = null
  nextSibling: TreeNode | null = null
  private lastChild: TreeNode | null = null

  constructor(
    readonly nodeType: number,
    readonly nodeName: string,
    readonly parentNode: TreeNode | null,
  ) {}

  getAttribute(name: string): string | null {
    return this.attributes[name] ?? null
  }

  append(child: TreeNode): TreeNode {
    if (this.lastChild === null) this.firstChild = child
    else this.lastChild.nextSibling = child
    this.lastChild = child
    return child
  }
}

/** A page that nests no deeper than pages do is parsed as it is. */
function growTree(markup: string, options: ParserOptions): DomDocument {
  return grow(markup, options, DEEPEST) ?? grow(limitNesting(markup), options, Number.POSITIVE_INFINITY)!
}

/** The tree, or `undefined` where it nests deeper than `deepest`. */
function grow(markup: string, options: ParserOptions, deepest: number): DomDocument | undefined {
  const root = new TreeNode(DOCUMENT, '#document', null)
  let open = root
  let depth = 0
  let isTooDeep = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open = open.append(new TreeNode(ELEMENT, name, open))
        open.attributes = attributes
        if (++depth <= deepest) return
        isTooDeep = true
        parser.pause()
      },
      ontext(text) {
        open.append(new TreeNode(TEXT, '#text', open)).nodeValue = text
      },
      onclosetag() {
        depth--
        open = open.parentNode ?? root
      },
    },
    options,
  )
  parser.end(markup)
  if (isTooDeep) return undefined
  let first = root.firstChild
  while (first !== null && first.nodeType !== ELEMENT) first = first.nextSibling
  return { documentElement: first }
}
