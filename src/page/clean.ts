/** Pages are read up to this length, in characters; of a longer one the rest is left out. */
const LONGEST_PAGE = 8_000_000

/** The page without scripts, styles and comments, which are most of it; JSON-LD stays. */
export function cleanPage(html: string): string {
  const kept: string[] = []
  let from = 0
  const opening = /<!--|<(script|style)\b[^<>]{0,2000}>/gi
  for (let match = opening.exec(html); match !== null; match = opening.exec(html)) {
    if (/ld\+json/i.test(match[0])) continue
    const closing = match[1] === undefined ? '-->' : `</${match[1].toLowerCase()}`
    const end = indexOfIgnoringCase(html, closing, opening.lastIndex)
    kept.push(html.slice(from, match.index))
    if (end < 0) {
      // Cut in the middle of a script; an unclosed comment hides nothing in browsers' own reading of old pages.
      from = match[1] === undefined ? opening.lastIndex : html.length
      if (match[1] !== undefined) break
      continue
    }
    from = match[1] === undefined ? end + 3 : html.indexOf('>', end) + 1 || html.length
    opening.lastIndex = from
  }
  kept.push(html.slice(from))
  return kept.join('').slice(0, LONGEST_PAGE)
}

function indexOfIgnoringCase(html: string, lower: string, from: number): number {
  const at = html.indexOf(lower, from)
  const before = at < 0 ? html : html.slice(0, at)
  const upper = before.indexOf(lower.toUpperCase(), from)
  return upper >= 0 ? upper : at
}
