import { DOMParser, parseHTML } from 'linkedom'
import type { DomDocument } from './dom.js'
import { limitNesting } from './nesting.js'

/** The parser where no browser's is. */
export const parseWithLinkedom = (html: string) =>
  parseHTML(limitNesting(html)).document as unknown as DomDocument

/** The same for XML: a sitemap. */
export const parseXmlWithLinkedom = (xml: string) =>
  new DOMParser().parseFromString(limitNesting(xml), 'text/xml') as unknown as DomDocument
