import type { Dateline, Publisher, TextAttribute } from '../document.js'
import { findOutlet } from './dictionaries.js'
import type { Layout } from './layout.js'
import { within } from './span.js'

/** Addresses of these say nothing about the outlet. */
const FREE_MAIL = /^(?:gmail|yahoo|ymail|hotmail|outlook|live|icloud|proton(?:mail)?|rocketmail|aol)\./

/** The outlet: what the page declares, its address, its copyright line, byline or dateline, or its e-mail's domain. */
export function readPublisher(
  layout: Layout,
  url: string | undefined,
  dateline: Dateline | undefined,
  emails: readonly TextAttribute[],
): Publisher | undefined {
  const address = siteOf(url ?? layout.declared?.url?.value)
  const said = layout.declared?.publisher
  if (said !== undefined) {
    const outlet = findOutlet(siteOf(`//${said.value.toLowerCase()}`) ?? said.value) ?? findOutlet(said.value)
    const domain = address ?? outlet?.domain
    return {
      name: outlet?.name ?? said.value,
      ...(domain && { domain }),
      basis: 'declared',
      field: said.field,
      confidence: 0.95,
    }
  }
  if (address !== undefined) {
    return {
      name: findOutlet(address)?.name ?? address,
      domain: address,
      basis: 'inferred',
      field: 'url',
      confidence: 0.9,
    }
  }
  return fromLines(layout) ?? fromDateline(dateline) ?? fromEmail(emails)
}

/** `https://regional.kompas.com/read/...` → `kompas.com`; `jatim.antaranews.com` → `antaranews.com`. */
export function siteOf(url: string | undefined): string | undefined {
  const host =
    url === undefined ? undefined : /^(?:https?:)?\/\/(?:[^/@]*@)?([\w.-]+)/i.exec(url)?.[1]?.toLowerCase()
  if (host === undefined || !host.includes('.')) return undefined
  const parts = host.split('.')
  const suffix = /^(?:co|or|go|ac|web|my|net|sch|desa|com)$/.test(parts.at(-2)!) && parts.length > 2 ? 3 : 2
  return parts.slice(-suffix).join('.')
}

function fromLines({ blocks }: Layout): Publisher | undefined {
  for (const block of blocks) {
    const isByline = block.role === 'published' || block.role === 'byline'
    const isCopyright = block.role === 'furniture' && /^(?:copyright|©|hak cipta|\(c\))/i.test(block.text)
    if (!isByline && !isCopyright) continue
    if (block.text.length > 200 || block.labels.some(({ role }) => role === 'source')) continue
    for (const match of block.text.matchAll(/[\p{L}\d][\p{L}\d.-]*(?:\s\p{Lu}[\p{L}\d.]*){0,2}/gu)) {
      const outlet = findOutlet(match[0]) ?? findOutlet(match[0].split(' ')[0]!)
      if (outlet === undefined || isInitials(block.text)) continue
      const length = findOutlet(match[0]) ? match[0].length : match[0].split(' ')[0]!.length
      return {
        ...outlet,
        ...within(block, match.index, match.index + length),
        basis: 'layout',
        confidence: 0.85,
      }
    }
  }
  return undefined
}

/** `(ant/abc)` names a source. */
const isInitials = (text: string) => /^[([]/.test(text) || text.includes('@')

function fromDateline(dateline: Dateline | undefined): Publisher | undefined {
  if (dateline?.outlet === undefined) return undefined
  const outlet = findOutlet(dateline.outlet) ?? { name: dateline.outlet }
  const at = dateline.text.toLowerCase().indexOf(dateline.outlet.toLowerCase())
  return {
    ...outlet,
    ...(at < 0 ? {} : within(dateline, at, at + dateline.outlet.length)),
    basis: 'dateline',
    confidence: 0.85,
  }
}

function fromEmail(emails: readonly TextAttribute[]): Publisher | undefined {
  for (const email of emails) {
    const domain = email.text.slice(email.text.indexOf('@') + 1).toLowerCase()
    if (FREE_MAIL.test(domain)) continue
    const at = email.text.length - domain.length
    return {
      name: findOutlet(domain)?.name ?? domain,
      domain,
      ...within(email, at, email.text.length),
      basis: 'inferred',
      confidence: 0.75,
    }
  }
  return undefined
}
