import type { Token } from '../document.js'

/** Words in quotation marks: the tokens of the marks. */
export interface Marked {
  readonly open: number
  readonly close: number
}

// The last of each is a mark whose encoding was misread.
export const OPENING = new Set(['"', '“', '„', '«', '``', '‚Äú'])
const CLOSING = new Set(['"', '”', '»', "''", '“', '‚Äù'])
const LONGEST_MARK = 3

/** Pairs of marks. A paragraph may begin with a mark again while the quote runs on; an unclosed mark is dropped. */
export function findMarked(text: string, tokens: readonly Token[]): Marked[] {
  const marked: Marked[] = []
  let open = -1
  for (let i = 0; i < tokens.length; i++) {
    const mark = tokens[i]!.text
    const newParagraph = i > 0 && startsParagraph(text, tokens, i)
    if (open >= 0 && newParagraph && !OPENING.has(mark)) open = -1
    if (mark.length > LONGEST_MARK) continue
    if (open < 0) {
      if (OPENING.has(mark)) open = i
    } else if (CLOSING.has(mark) && !newParagraph) {
      if (i > open + 1) marked.push({ open, close: i })
      open = -1
    }
  }
  return marked
}

export function startsParagraph(text: string, tokens: readonly Token[], at: number): boolean {
  const { end } = tokens[at - 1]!
  const { start } = tokens[at]!
  for (let i = end; i < start; i++) if (text.charCodeAt(i) === 10) return true
  return false
}
