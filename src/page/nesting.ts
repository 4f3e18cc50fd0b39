/** Browsers, too, nest no deeper than this. */
export const DEEPEST = 512
const TAG = /<(\/?)([a-z][a-z0-9-]*)(?![a-z0-9-])[^<>]*>/gi
/** Elements that hold nothing, or that the next of their kind ends: any number in a row nests nothing. */
const NEVER_DEEP = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dd dt option optgroup tr td th thead tbody tfoot'.split(
    ' ',
  ),
)

/**
 * The page without the opening tags that would nest deeper than any page does, as browsers leave them out: a document of
 * a hundred thousand `<div>` takes a parser minutes.
 */
export function limitNesting(html: string): string {
  let depth = 0
  return html.replace(TAG, (tag, slash: string, name: string) => {
    if (tag.endsWith('/>') || NEVER_DEEP.has(name.toLowerCase())) return tag
    if (slash === '') return ++depth > DEEPEST ? '' : tag
    depth = Math.max(0, depth - 1)
    return depth >= DEEPEST ? '' : tag
  })
}
