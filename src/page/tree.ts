import { Parser, type ParserOptions } from 'htmlparser2'
import { type DomDocument, type DomElement, ELEMENT, TEXT } from './dom.js'
import { limitNesting } from './nesting.js'

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

function growTree(markup: string, options: ParserOptions): DomDocument {
  const root = new TreeNode(DOCUMENT, '#document', null)
  let open = root
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open = open.append(new TreeNode(ELEMENT, name, open))
        open.attributes = attributes
      },
      ontext(text) {
        open.append(new TreeNode(TEXT, '#text', open)).nodeValue = text
      },
      onclosetag() {
        open = open.parentNode ?? root
      },
    },
    options,
  )
  parser.end(limitNesting(markup))
  let first = root.firstChild
  while (first !== null && first.nodeType !== ELEMENT) first = first.nextSibling
  return { documentElement: first }
}
