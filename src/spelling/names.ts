import { gazetteerEntries, lookUpName } from '../lexicon/gazetteer.js'
import type { NameClass } from '../lexicon/name-entry.js'
import { nameWord } from '../lexicon/name-words.js'

/** How mostly news uses a word, in lower case, in names: 0 for hardly ever, 1 for nearly always. */
export function nameShare(word: string): number {
  const code = nameWord(word)
  return code === 0 ? 0 : (((code - 1) % SHARES) + 1) / SHARES
}

/** What `nameWord` tells apart in each place of a name. */
const SHARES = 3

interface KnownNames {
  readonly words: ReadonlySet<string>
  /** Two words that follow one another in a name, with a space between: `bank indonesia`. */
  readonly pairs: ReadonlySet<string>
}

let known: KnownNames | undefined

function knownNames(): KnownNames {
  known ??= readNames()
  return known
}

function readNames(): KnownNames {
  const words = new Set<string>()
  const pairs = new Set<string>()
  for (const { form } of gazetteerEntries()) {
    const parts = form.toLowerCase().split(/[^a-z]+/)
    parts.forEach((word, i) => {
      words.add(word)
      if (i > 0) pairs.add(`${parts[i - 1]} ${word}`)
    })
  }
  return { words, pairs }
}

/** A word, in lower case, of a name in the dictionaries: `pinrang`. */
export const isNameWord = (word: string): boolean => knownNames().words.has(word)

/** Two words that follow one another in such a name: `hang seng`. */
export const isNamePair = (first: string, second: string): boolean =>
  knownNames().pairs.has(`${first} ${second}`)

const CUE_CLASSES: ReadonlySet<NameClass> = new Set([
  'honorific',
  'companyForm',
  'organizationHead',
  'placeCue',
])

/** A name follows: `Pak`, `PT`, `Kecamatan`. */
export const isNameCue = (word: string): boolean =>
  lookUpName(word).some((entry) => CUE_CLASSES.has(entry.class))
