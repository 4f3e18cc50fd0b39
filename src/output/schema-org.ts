import type { Analysis } from '../document.js'

/** schema.org NewsArticle as JSON-LD. */
export function toSchemaOrg(analysis: Analysis): Record<string, unknown> {
  const { headline } = analysis.article
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(headline && { headline: headline.text }),
  }
}
