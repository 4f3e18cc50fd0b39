import type { Entity, Quote, Sentence, Tagged, Token } from '../document.js'

/** Finds what is said, and by whom. */
export function findQuotes(
  _text: string,
  _tokens: readonly (Token & Tagged)[],
  _sentences: readonly Sentence[],
  _entities: readonly Entity[],
): Quote[] {
  return []
}
