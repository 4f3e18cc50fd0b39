import { parseHTML } from 'linkedom'
import type { DomDocument } from './dom.js'

/** The parser where no browser's is. */
export const parseWithLinkedom = (html: string) => parseHTML(html).document as unknown as DomDocument
