import type { Publisher, Span } from '../document.js'
import type { Block } from '../layout/block.js'
import { findOutlet } from '../layout/dictionaries.js'
import { within } from '../layout/span.js'
import { withFields } from '../store/records.js'
import { labelledValues } from './labelled-values.js'

/** The agency or outlet that the story was taken from: `Sumber: Antara`, `(Antara)`, `telah tayang di Kompas.com`. */
export function readSource(blocks: readonly Block[], initials: readonly Span[]): Publisher | undefined {
  for (const { role, value } of labelledValues(blocks)) {
    if (role !== 'source' || value.text === '') continue
    const outlet = findOutlet(value.text)
    if (outlet !== undefined || value.text.split(/\s+/).length <= 5) {
      return {
        name: outlet?.name ?? value.text,
        ...(outlet?.domain && { domain: outlet.domain }),
        ...value,
        basis: 'declared',
        confidence: outlet ? 0.95 : 0.8,
      }
    }
  }
  for (const block of blocks) {
    if (block.role !== 'furniture') continue
    const match =
      /telah (?:tayang|terbit) (?:pertama kali )?di (?<outlet>[\w.-]{4,40}?)(?=[\s,.]*$|\s)/iu.exec(
        block.text.slice(0, 200),
      )
    const outlet = match && findOutlet(match.groups!.outlet!)
    if (match && outlet) {
      const at = match.index + match[0].length - match.groups!.outlet!.length
      const span = within(block, at, at + match.groups!.outlet!.length)
      return withFields(outlet, { ...span, basis: 'declared', confidence: 0.9 })
    }
  }
  const agency = initials.find(({ text }) => findOutlet(text) !== undefined)
  const outlet = agency && findOutlet(agency.text)
  return agency && outlet && withFields(outlet, { ...agency, basis: 'layout', confidence: 0.85 })
}
