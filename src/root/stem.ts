import type { Rooted, Tagged, Token, WordAnalysis } from '../document.js'

/** The root of one word, in lower case. */
export function stem(word: string): string {
  return analyzeWord(word).root
}

/** The root of one word with every affix on the way to it. */
export function analyzeWord(word: string): WordAnalysis {
  const root = word.toLowerCase()
  return {
    word,
    root,
    prefixes: [],
    infixes: [],
    suffixes: [],
    clitics: [],
    particles: [],
    rules: [],
    known: false,
  }
}

/** Adds to each token its root; names are left alone. */
export function addRoots<T extends Token & Tagged>(tokens: readonly T[]): (T & Rooted)[] {
  return tokens.map((token) => ({ ...token, root: token.upos === 'PROPN' ? token.text : stem(token.text) }))
}
