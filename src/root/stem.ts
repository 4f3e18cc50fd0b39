import { requireString } from '../check.js'
import type { Rooted, Tagged, Token, WordAnalysis } from '../document.js'
import { readAnatomy } from './anatomy.js'
import { findRoot, LONGEST_WORD } from './decompose.js'
import { readHyphens } from './hyphens.js'
import { isRoot, type Lexicon, loadLexicon, standsWhole, withRoots } from './lexicon.js'

/** The functions of this room, with somebody's own roots among the library's. */
export interface Stemmer {
  /** As the function of this name. */
  stem(word: string): string
  /** As the function of this name. */
  analyzeWord(word: string): WordAnalysis
  /** As the function of this name. */
  addRoots<T extends Token & Tagged>(tokens: readonly T[]): (T & Rooted)[]
}

/**
 * One word without its affixes, in lower case: its root (*kata dasar*), except that words which only look derived stay
 * whole (`sebesar`, `kedua`, `penduduk`: `dictionaries/lexicalised.txt`). Their root is `analyzeWord(word).root`.
 *
 * @example
 * stem('mempertimbangkannya') //=> 'timbang'
 * stem('penduduknya') //=> 'penduduk'
 * stem('Jokowi') //=> 'jokowi'
 *
 * @throws TypeError when the word is not a string.
 */
export function stem(word: string): string {
  requireString(word, 'word')
  return stemWith(word, loadLexicon())
}

/**
 * The root of one word, every affix on the way to it as a span of the word, and the rules that took them off.
 *
 * @example
 * analyzeWord('dibelinya').prefixes //=> [{ start: 0, end: 2, text: 'di', form: 'di-' }]
 */
export function analyzeWord(word: string): WordAnalysis {
  requireString(word, 'word')
  return analyzeWith(word, loadLexicon())
}

/** Adds to each token its root; names are left alone, as they are written. */
export function addRoots<T extends Token & Tagged>(tokens: readonly T[]): (T & Rooted)[] {
  return addRootsWith(tokens, loadLexicon())
}

/**
 * The same functions with more roots, which win over the library's: `createStemmer(['doomscroll'])`.
 *
 * @throws TypeError when a root is not a string.
 */
export function createStemmer(roots: readonly string[] = []): Stemmer {
  for (const root of roots) requireString(root, 'each root')
  const lexicon = withRoots(roots)
  return {
    stem: (word) => stemWith(word, lexicon),
    analyzeWord: (word) => analyzeWith(word, lexicon),
    addRoots: (tokens) => addRootsWith(tokens, lexicon),
  }
}

/** Clitics and particles, behind which a word that stays whole is still the same. */
const ENDS = ['nya', 'lah', 'kah', 'pun']

function stemWith(word: string, lexicon: Lexicon): string {
  const root = rootOf(word, lexicon, standsWhole)
  // Most words of a text are their own root and have nothing on their end.
  if (root.length >= word.length || word.length > LONGEST_WORD) return root
  for (const end of ENDS) {
    if (!word.endsWith(end)) continue
    const host = word.slice(0, -end.length).toLowerCase()
    return standsWhole(host, lexicon) ? host : root
  }
  return root
}

/** The root, unless `staysAsItIs` says that the word has none but itself. */
function rootOf(written: string, lexicon: Lexicon, staysAsItIs = isRoot): string {
  // Most words of a text are roots already, and most others plain: both are worth a way of their own.
  if (isPlain(written)) {
    return staysAsItIs(written, lexicon) ? written : (findRoot(written, lexicon) ?? written)
  }
  const word = written.toLowerCase()
  if (isPlain(word)) return staysAsItIs(word, lexicon) ? word : (findRoot(word, lexicon) ?? word)
  if (word.length > LONGEST_WORD || staysAsItIs(word, lexicon)) return word
  const hyphenated = word.includes('-') ? readHyphens(word, lexicon) : undefined
  return hyphenated?.root ?? findRoot(word, lexicon) ?? repeatedWord(word, lexicon) ?? word
}

/** Letters from a to z alone. */
function isPlain(word: string): boolean {
  if (word.length > LONGEST_WORD) return false
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 97 || code > 122) return false
  }
  return true
}

/** `anak2` is short for `anak-anak`. */
function repeatedWord(word: string, lexicon: Lexicon): string | undefined {
  if (!word.endsWith('2')) return undefined
  const once = word.slice(0, -1)
  return isRoot(once, lexicon) ? once : findRoot(once, lexicon)
}

/** Tokens of one text repeat their words, so each is looked up once. */
function addRootsWith<T extends Token & Tagged>(tokens: readonly T[], lexicon: Lexicon): (T & Rooted)[] {
  const known = new Map<string, string>()
  return tokens.map((token) => {
    if (token.upos === 'PROPN' || token.kind !== 'word') return Object.assign({}, token, { root: token.text })
    let root = known.get(token.text)
    if (root === undefined) {
      root = rootOf(token.text, lexicon)
      known.set(token.text, root)
    }
    // A spread costs six times as much for every token.
    return Object.assign({}, token, { root })
  })
}

function analyzeWith(word: string, lexicon: Lexicon): WordAnalysis {
  return readAnatomy(word, rootOf(word, lexicon), lexicon)
}
