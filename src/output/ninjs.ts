import type { Analysis } from '../document.js'

/** IPTC ninjs 2. */
export function toNinjs(analysis: Analysis): Record<string, unknown> {
  const { headline, body } = analysis.article
  return {
    type: 'text',
    ...(headline && { headlines: [{ value: headline.text }] }),
    bodies: [{ value: body.text }],
  }
}
