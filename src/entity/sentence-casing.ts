import type { Sentence, Token } from '../document.js'
import { isCapitalised } from './mention.js'

/**
 * How a sentence is written: most news is `mixed`; a headline may write most words with a capital (`title`) or all in
 * capitals (`upper`), where a capital tells nothing of names; a chat is `lower`.
 */
export type Casing = 'mixed' | 'title' | 'upper' | 'lower'

export function sentenceCasings(tokens: readonly Token[], sentences: readonly Sentence[]): Casing[] {
  return sentences.map((sentence) => casingOf(tokens, sentence))
}

function casingOf(tokens: readonly Token[], { firstToken, endToken }: Sentence): Casing {
  let words = 0
  let capitalised = 0
  let lower = false
  let upper = false
  for (let i = firstToken; i < endToken; i++) {
    const { text, kind } = tokens[i]!
    if (kind !== 'word') continue
    const last = text.charCodeAt(text.length - 1)
    if (last >= 97 && last <= 122) lower = true
    const capital = isCapitalised(text)
    if (capital) upper = true
    // Small words (`di`, `dan`) are small in headlines too.
    if (text.length < 4) continue
    words++
    if (capital) capitalised++
  }
  if (!upper) return lower ? 'lower' : 'mixed'
  if (!lower) return words > 1 ? 'upper' : 'mixed'
  // A headline has no full stop.
  const stopped = tokens[endToken - 1]?.text === '.'
  return !stopped && words >= 4 && capitalised > words * 0.8 ? 'title' : 'mixed'
}
