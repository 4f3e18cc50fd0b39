/** Pages are read up to this length, in characters; of a longer one the rest is left out. */
const LONGEST_PAGE = 2_500_000

/** The page without scripts, styles and comments, which are most of it; JSON-LD stays. */
export function cleanPage(html: string): string {
  const kept: string[] = []
  let from = 0
  /** No comment ends behind here: what opens is not looked for again. */
  let isOpen = false
  const opening = /<!--|<(script|style)\b[^<>]{0,2000}>/gi
  for (let match = opening.exec(html); match !== null; match = opening.exec(html)) {
    if (/ld\+json/i.test(match[0])) continue
    const end =
      match[1] === undefined
        ? isOpen
          ? -1
          : html.indexOf('-->', opening.lastIndex)
        : endOf(html, match[1], opening.lastIndex)
    kept.push(html.slice(from, match.index))
    if (end < 0) {
      // Cut in the middle of a script; an unclosed comment hides nothing in browsers' own reading of old pages.
      from = match[1] === undefined ? opening.lastIndex : html.length
      if (match[1] !== undefined) break
      isOpen = true
      continue
    }
    from = match[1] === undefined ? end + 3 : html.indexOf('>', end) + 1 || html.length
    opening.lastIndex = from
  }
  kept.push(html.slice(from))
  return kept.join('').slice(0, LONGEST_PAGE)
}

/** Where `</script` or `</style` begins, in capitals too; -1 where it does not. */
function endOf(html: string, tag: string, from: number): number {
  const closing = new RegExp(`</${tag}`, 'gi')
  closing.lastIndex = from
  return closing.exec(html)?.index ?? -1
}
