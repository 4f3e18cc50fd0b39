import { requireString } from '../check.js'
import type { Token, TokenKind } from '../document.js'

const PIECE = /[\p{L}\p{M}\p{N}]+(?:[-'.,/’][\p{L}\p{M}\p{N}]+)*|[^\s]/gu

/** Cuts `text` into written words, numbers and marks. */
export function tokenize(text: string): Token[] {
  requireString(text, 'text')
  const tokens: Token[] = []
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0]
    const kind: TokenKind = /\p{L}/u.test(piece) ? 'word' : /\p{N}/u.test(piece) ? 'number' : 'punctuation'
    tokens.push({ start: match.index, end: match.index + piece.length, text: piece, kind })
  }
  return tokens
}
