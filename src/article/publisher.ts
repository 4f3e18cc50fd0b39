import type { Dateline, Publisher, Span, TextAttribute } from '../document.js'
import { findOutlet, isOutletName } from '../layout/dictionaries.js'
import type { Layout } from '../layout/layout.js'
import { spanOf, within } from '../layout/span.js'
import { withFields } from '../store/records.js'

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

/** An outlet named in the byline (`Fino Yurio Kristo - detikinet`), or else in the copyright line. */
function fromLines({ blocks }: Layout): Publisher | undefined {
  const headline = blocks.findIndex(({ role }) => role === 'headline')
  const lines = blocks.filter(({ text }, i) => i > headline && text.length <= 200)
  const bylines = lines.filter(
    ({ role, labels, text }) =>
      (role === 'published' || role === 'byline') && labels.length === 0 && !/^[([]|@/.test(text),
  )
  const copyright = lines.filter(
    ({ role, text }) => role === 'furniture' && /^(?:copyright|©|hak cipta|\(c\))/i.test(text),
  )
  for (const line of [...bylines, ...copyright]) {
    const pieces = piecesOf(line)
    for (const piece of pieces) {
      const known = findOutlet(piece.text)
      // A name that only sounds like an outlet's must stand beside something: `Rina Lestari - Kabar Nusa`.
      const outlet =
        known ?? (pieces.length > 1 && isOutletName(piece.text) ? { name: piece.text } : undefined)
      if (outlet !== undefined) return withFields(outlet, { ...piece, basis: 'layout', confidence: 0.85 })
    }
  }
  return undefined
}

/** What stands between the separators of a line: `CNN Indonesia | Selasa, 02/05/2023 14:30 WIB`. */
function piecesOf(line: Span): Span[] {
  const pieces: Span[] = []
  let start = 0
  for (const match of line.text.matchAll(
    /\s[-–—]{1,2}\s|[|•·,/©]|\s?(?:19|20)\d{2}\b|\bcopyright\b|\bhak cipta\b|\(c\)|$/giu,
  )) {
    const piece = spanOf(line.text, start, match.index)
    if (piece.text !== '') pieces.push(within(line, piece.start, piece.end))
    start = match.index + match[0].length
  }
  return pieces
}

function fromDateline(dateline: Dateline | undefined): Publisher | undefined {
  if (dateline?.outlet === undefined) return undefined
  const outlet = findOutlet(dateline.outlet) ?? { name: dateline.outlet }
  const at = dateline.text.toLowerCase().indexOf(dateline.outlet.toLowerCase())
  return withFields(outlet, {
    ...(at < 0 ? {} : within(dateline, at, at + dateline.outlet.length)),
    basis: 'dateline',
    confidence: 0.85,
  })
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
