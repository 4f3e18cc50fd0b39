/** The few members of the DOM that reading a page needs: a browser's own document has them, and so has the tree of `tree.ts`. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly parentNode: DomNode | null
  /** Of text nodes. */
  readonly nodeValue: string | null
}

/** A node with a tag. */
export interface DomElement extends DomNode {
  /** As in every DOM: `null` where there is none. */
  getAttribute(name: string): string | null
}

/** A parsed page. */
export interface DomDocument {
  readonly documentElement: DomElement | null
}

/** Makes a document of an HTML page: `DOMParser` in browsers, `parseHtml` elsewhere. */
export type ParseHtml = (html: string) => DomDocument

export const ELEMENT = 1
export const TEXT = 3

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT
export const isText = (node: DomNode): boolean => node.nodeType === TEXT

/**
 * Walks a tree in document order without recursion, as pages nest without bound: `enter` says whether to go in,
 * `leave` follows for every element entered.
 */
export function walk(
  root: DomNode,
  enter: (node: DomNode) => boolean,
  leave: (element: DomElement) => void,
): void {
  let node: DomNode | null = root
  while (node !== null) {
    const goIn = enter(node)
    if (goIn && node.firstChild !== null) {
      node = node.firstChild
      continue
    }
    if (goIn && isElement(node)) leave(node)
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      if (node !== null && isElement(node)) leave(node)
    }
    if (node === null || node === root) return
    node = node.nextSibling
  }
}

/** Walks a whole page; one without `<html>` has its head and body side by side. */
export function walkPage(
  document: DomDocument,
  enter: (node: DomNode) => boolean,
  leave: (element: DomElement) => void = () => {},
): void {
  for (let node: DomNode | null = document.documentElement; node != null; node = node.nextSibling) {
    walk(node, enter, leave)
  }
}

/** The text of a node, white space collapsed. */
export function textOf(root: DomNode, limit = 5000): string {
  let text = ''
  walk(
    root,
    (node) => {
      if (isText(node)) text += node.nodeValue ?? ''
      return text.length < limit && !(isElement(node) && /^(?:SCRIPT|STYLE)$/i.test(node.nodeName))
    },
    () => {},
  )
  return text.replace(/\s+/g, ' ').trim()
}
