/** Which stretches of a text stand in quotation marks, paragraph by paragraph. */
import type { Span } from '../document.js'

export type Stretch = Pick<Span, 'start' | 'end'>

/** From opening to behind the closing mark, in order: `“...”` and `"..."`; a quote that its paragraph does not close is none. */
export function findQuoted(text: string): readonly Stretch[] {
  const quoted: Stretch[] = []
  const MARK = /["“”\n]/g
  let opening: { mark: string; at: number } | undefined
  for (let found = MARK.exec(text); found !== null; found = MARK.exec(text)) {
    const [mark] = found
    if (mark === '\n') opening = undefined
    else if (opening === undefined) opening = mark === '”' ? undefined : { mark, at: found.index }
    else if (mark === (opening.mark === '“' ? '”' : opening.mark)) {
      quoted.push({ start: opening.at, end: found.index + 1 })
      opening = undefined
    }
  }
  return quoted
}
