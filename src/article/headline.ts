import type { TextAttribute } from '../document.js'
import type { Layout } from '../layout/layout.js'
import { withoutOutlet } from '../layout/site-name.js'
import { withFields } from '../store/records.js'

/** The headline: the line that the layout found, as the page declares it where it does. */
export function readHeadline({ blocks, declared }: Layout): TextAttribute | undefined {
  const line = blocks.find(({ role }) => role === 'headline')
  if (line === undefined) return undefined
  const plain = withoutOutlet(line.text)
  const start = line.start + line.text.lastIndexOf(plain)
  const span = { start, end: start + plain.length, text: plain }
  const said = declared?.headline
  return said?.value.includes(plain)
    ? withFields(span, { basis: 'declared', field: said.field, confidence: 0.99 })
    : withFields(span, { basis: 'layout', confidence: 0.85 })
}
