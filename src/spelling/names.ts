import { data } from '../lexicon/generated/names.js'
import { type NameClass, readClassAndForm } from '../lexicon/name-entry.js'
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
  /** Given names and families', and what stands before a name; as written where capitals tell, else in lower case. */
  readonly people: ReadonlySet<string>
  readonly cues: ReadonlySet<string>
}

const PEOPLE_CLASSES: ReadonlySet<NameClass> = new Set(['givenName', 'surname'])
const CUE_CLASSES: ReadonlySet<NameClass> = new Set([
  'honorific',
  'companyForm',
  'organizationHead',
  'placeCue',
])
/** Short forms in capitals are meant only in capitals: `PT`. */
const LONGEST_IN_CAPITALS = 6

let known: KnownNames | undefined

function knownNames(): KnownNames {
  known ??= readNames()
  return known
}

/** Of the names of the dictionaries; what seldom stands in news is left to the gazetteer. */
function readNames(): KnownNames {
  const [words, pairs, people, cues] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ]
  for (const line of data.split('\n')) {
    const { class: is, form } = readClassAndForm(line.split('\t', 1)[0]!)
    const lower = form.toLowerCase()
    const parts = lower.split(/[^a-z]+/)
    parts.forEach((word, i) => {
      words.add(word)
      if (i > 0) pairs.add(`${parts[i - 1]} ${word}`)
    })
    const meant = form.length <= LONGEST_IN_CAPITALS && form === form.toUpperCase() ? form : lower
    if (PEOPLE_CLASSES.has(is)) people.add(meant)
    if (CUE_CLASSES.has(is)) cues.add(meant)
  }
  return { words, pairs, people, cues }
}

/** A word, in lower case, of a name in the dictionaries: `pinrang`. */
export const isNameWord = (word: string): boolean => knownNames().words.has(word)

/** Two words that follow one another in such a name: `hang seng`. */
export const isNamePair = (first: string, second: string): boolean =>
  knownNames().pairs.has(`${first} ${second}`)

const isIn = (forms: ReadonlySet<string>, word: string) => forms.has(word) || forms.has(word.toLowerCase())

/** A given name or a family's. */
export const isPersonName = (word: string): boolean => isIn(knownNames().people, word)

/** A name follows: `Pak`, `PT`, `Kecamatan`. */
export const isNameCue = (word: string): boolean => isIn(knownNames().cues, word)
