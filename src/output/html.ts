import type { Analysis } from '../document.js'

/** The text as HTML with what was found in it marked. */
export function toHtml(analysis: Analysis): string {
  return analysis.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
