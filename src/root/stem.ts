import { requireString } from '../check.js'
import type { Rooted, Tagged, Token, Upos, WordAnalysis } from '../document.js'
import { mapped } from '../store/records.js'
import { apart, remember } from '../store/remember.js'
import { numberedWords } from '../store/word-numbers.js'
import { LONGEST_WORD } from './affix-tables.js'
import { readAnatomy } from './anatomy.js'
import { type Decomposition, decompose, findRoot } from './decompose.js'
import { readHyphens } from './hyphens.js'
import { isRoot, type Lexicon, loadLexicon, withRoots } from './known-roots.js'

/** The functions of this room, with somebody's own roots among the library's. */
export interface Stemmer {
  /** As the function of this name. */
  stem(word: string): string
  /** As the function of this name. */
  analyzeWord(word: string): WordAnalysis
  /** As the function of this name. */
  addRoots<T extends Token & Tagged>(tokens: readonly T[]): (T & Rooted)[]
  /** The root of each token by its kind and its tag: that of a name is the name itself. */
  rootsOf(tokens: readonly Token[], tags: readonly Upos[]): string[]
}

/**
 * One word without its affixes, in lower case: its root (*kata dasar*), as `analyzeWord(word).root` and `token.root` give
 * it, however far the word's meaning went from it. What a treebank leaves whole is `lemma`'s to say.
 *
 * @example
 * stem('mempertimbangkannya') //=> 'timbang'
 * stem('penduduknya') //=> 'duduk'
 * stem('Jokowi') //=> 'jokowi'
 *
 * @throws TypeError when the word is not a string.
 */
export function stem(word: string): string {
  requireString(word, 'word')
  return createStemmer().stem(word)
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

/** A word's root, and which affixes are on the way to it: what `analyzeWord` says, without where each stands. */
export interface WordForms extends Pick<WordAnalysis, 'root' | 'known'> {
  readonly reduplication: WordAnalysis['reduplication'] | undefined
  /** `per-` of `diperluasnya` behind `di-`. */
  readonly prefixes: readonly string[]
  readonly suffixes: readonly string[]
  readonly clitics: readonly string[]
}

/** Words lately taken apart: those of one text, whose tagger, roots and recogniser all ask about them. */
const RECENT_WORDS = 1024

/** Roots lately found: four in five words of news are among the last so many. */
const RECENT_ROOTS = 4096

/** The forms of a word in lower case. */
export const recentForms = remember(RECENT_WORDS, (word) => formsOf(word, loadLexicon()))

/** Each new word of a text is asked for these: no spans and no notations of rules are made for it. */
function formsOf(word: string, lexicon: Lexicon): WordForms {
  if (!isPlain(word)) return formsOfAnalysis(analyzeWith(word, lexicon))
  if (isRoot(word, lexicon)) return wordForms(word, true)
  const found = decompose(word, lexicon)
  if (found === undefined) return wordForms(word, false)
  const known = isRoot(found.root, lexicon)
  return found.root === word ? wordForms(word, known) : wordForms(found.root, known, found)
}

const NO_FORMS: readonly string[] = []

function wordForms(root: string, known: boolean, found?: Decomposition): WordForms {
  if (found === undefined)
    return {
      root,
      known,
      reduplication: undefined,
      prefixes: NO_FORMS,
      suffixes: NO_FORMS,
      clitics: NO_FORMS,
    }
  const suffixes: string[] = []
  const clitics: string[] = []
  // They are told from the outside in, and read from the left.
  for (let i = found.endings.length - 1; i >= 0; i--) {
    const { kind, form } = found.endings[i]!
    if (kind === 'clitic') clitics.push(form)
    else if (kind !== 'particle') suffixes.push(form)
  }
  const prefixes = mapped(found.prefixes, formOf)
  const reduplication = found.inner?.kind === 'partial' ? 'partial' : undefined
  return { root, known, reduplication, prefixes, suffixes, clitics }
}

function formsOfAnalysis({
  root,
  known,
  reduplication,
  prefixes,
  suffixes,
  clitics,
}: WordAnalysis): WordForms {
  return {
    root,
    known,
    reduplication,
    prefixes: mapped(prefixes, formOf),
    suffixes: mapped(suffixes, formOf),
    clitics: mapped(clitics, formOf),
  }
}

const formOf = ({ form }: { readonly form: string }) => form

/** Adds to each token its root; names are left alone, as they are written. */
export function addRoots<T extends Token & Tagged>(tokens: readonly T[]): (T & Rooted)[] {
  return createStemmer().addRoots(tokens)
}

/**
 * The same functions with more roots, which win over the library's: `createStemmer(['doomscroll'])`.
 *
 * @throws TypeError when a root is not a string.
 */
export function createStemmer(roots: readonly string[] = []): Stemmer {
  for (const root of roots) requireString(root, 'each root')
  if (roots.length > 0) return stemmerOf(withRoots(roots))
  standard ??= stemmerOf(loadLexicon())
  return standard
}

let standard: Stemmer | undefined

function stemmerOf(lexicon: Lexicon): Stemmer {
  const rootsOf = createRoots(lexicon)
  return {
    stem: remember(RECENT_ROOTS, (word) => rootOf(word, lexicon)),
    analyzeWord: (word) => analyzeWith(word, lexicon),
    addRoots(tokens) {
      const tags = tokens.map(({ upos }) => upos)
      const roots = rootsOf(tokens, tags)
      // A spread costs six times as much for every token.
      return tokens.map((token, i) => Object.assign({}, token, { root: roots[i]! }))
    },
    rootsOf,
  }
}

/** Finds roots, each once for a type of word. */
function createRoots(lexicon: Lexicon): Stemmer['rootsOf'] {
  let known: (string | undefined)[] = []
  let knownRound = -1
  return (tokens, tags) => {
    const { words, numbers, round } = numberedWords(tokens)
    if (round !== knownRound) known = []
    knownRound = round
    const roots: string[] = []
    for (let i = 0; i < words.length; i++) {
      const isStemmed = tokens[i]!.kind === 'word' && tags[i] !== 'PROPN'
      roots.push(isStemmed ? rootOfType(words[i]!, numbers[i]!, known, lexicon) : words[i]!)
    }
    return roots
  }
}

function rootOfType(word: string, number: number, known: (string | undefined)[], lexicon: Lexicon): string {
  if (number < 0) return rootOf(word, lexicon)
  while (known.length <= number) known.push(undefined)
  known[number] ??= apart(isTagged(word, lexicon) ? recentForms(word).root : rootOf(word, lexicon))
  return known[number]!
}

/** The tagger has taken the same words apart, by the library's own roots. */
const isTagged = (word: string, lexicon: Lexicon) => lexicon === loadLexicon() && isPlain(word)

function rootOf(written: string, lexicon: Lexicon): string {
  // Most words of a text are roots already, and most others plain: both are worth a way of their own.
  if (isPlain(written)) {
    return isRoot(written, lexicon) ? written : (findRoot(written, lexicon) ?? written)
  }
  const word = written.toLowerCase()
  if (lexicon.derivedPlaces.has(written)) return word
  if (isPlain(word)) return isRoot(word, lexicon) ? word : (findRoot(word, lexicon) ?? word)
  if (word.length > LONGEST_WORD || isRoot(word, lexicon)) return word
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

function analyzeWith(word: string, lexicon: Lexicon): WordAnalysis {
  return readAnatomy(word, rootOf(word, lexicon), lexicon)
}
