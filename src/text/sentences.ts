import type { Sentence, Token } from '../document.js'
import { tokenize } from './tokenize.js'

/** Groups tokens into sentences; a line break that ends a paragraph, a headline or an item of a list ends one too. */
export function splitSentences(text: string, tokens: readonly Token[] = tokenize(text)): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const next = tokens[i + 1]
    const ends =
      next === undefined || /[.?!]/.test(token.text) || text.slice(token.end, next.start).includes('\n')
    if (!ends) continue
    const start = tokens[first]!.start
    sentences.push({
      start,
      end: token.end,
      text: text.slice(start, token.end),
      firstToken: first,
      endToken: i + 1,
    })
    first = i + 1
  }
  return sentences
}
