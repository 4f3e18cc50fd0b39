import { BEYOND, lettersOf, MARK } from '../store/letters.js'
import { type NameTrie, readNameTrie, wordsOf } from '../store/name-trie.js'
import { emptyList } from '../store/records.js'
import { remember } from '../store/remember.js'
import { data, words } from './generated/names.js'
import { data as seldomData, words as seldomWords } from './generated/seldom-names.js'
import { CLASS, classesOf, classOfLine, type NameEntry, readNameEntry } from './name-entry.js'

/** A name of the dictionaries among tokens: `tokens.slice(firstToken, endToken)`. */
export interface GazetteerMatch {
  readonly firstToken: number
  readonly endToken: number
  /** `written` as in the dictionary, `upper` in capitals, `lower` in lower case, `mixed` otherwise. */
  readonly casing: 'written' | 'upper' | 'lower' | 'mixed'
  /** All that the form may be. */
  readonly entries: readonly NameEntry[]
  /** The classes of these, as bits of `CLASS`. */
  readonly classes: number
}

interface Gazetteer {
  readonly trie: NameTrie
  /** A form each, as `readNameEntry` reads it. */
  readonly lines: readonly string[]
  entryAt(index: number): NameEntry
}

let unpacked: Gazetteer | undefined

/**
 * Every name of the dictionaries in the words of a text, the longest at each place, from left to right, never overlapping.
 * Case does not matter, except that an acronym stands as written (`AS` is a country, `as` is not). `places`, in order, are
 * those where a name may begin.
 */
export function gazetteerMatches(
  words: readonly string[],
  places: readonly number[] = placesOfNames(words),
): GazetteerMatch[] {
  const matches: GazetteerMatch[] = []
  let next = 0
  for (const place of places) {
    const match = place < next ? undefined : longestAt(words, place)
    if (!match) continue
    matches.push(match)
    next = match.endToken
  }
  return matches
}

/** May a name of the dictionaries begin with this word, in lower case? */
export function beginsListedName(lower: string): boolean {
  const { trie } = gazetteer()
  return trie.step(0, trie.wordId(lower)) >= 0
}

function placesOfNames(words: readonly string[]): number[] {
  const places: number[] = []
  for (let i = 0; i < words.length; i++) if (beginsListedName(words[i]!.toLowerCase())) places.push(i)
  return places
}

function longestAt(words: readonly string[], first: number): GazetteerMatch | undefined {
  const { trie } = gazetteer()
  let found: GazetteerMatch | undefined
  let node = 0
  for (let i = first; i < words.length; i++) {
    node = trie.step(node, trie.wordId(words[i]!.toLowerCase()))
    if (node < 0) break
    if (trie.endsName(node)) found = matchOf(words, first, i + 1) ?? found
  }
  return found
}

/** What the dictionaries know under exactly this form, case aside: `lookUpName('federasi rusia')`. */
export function lookUpName(form: string): readonly NameEntry[] {
  return lookUp(form).entries
}

/** Is the form in a dictionary of any of these classes: `formMayBe('Bali', CLASS.area | CLASS.place)`? */
export function formMayBe(form: string, classes: number): boolean {
  return (lookUp(form).classes & classes) !== 0
}

/** The same of a match. */
export function mayBe(match: GazetteerMatch | undefined, classes: number): boolean {
  return match !== undefined && (match.classes & classes) !== 0
}

/** Is the word a given name or a family's? */
export function isPersonName(word: string): boolean {
  return formMayBe(word, CLASS.givenName | CLASS.surname)
}

/** Are they all given names or families', as those of no entries are? */
export const areOfPeople = (entries: readonly NameEntry[]): boolean =>
  entries.every(({ class: is }) => is === 'givenName' || is === 'surname')

/** What the dictionaries know of a form. */
type Listed = Omit<GazetteerMatch, 'firstToken' | 'endToken'>

const lookUp = remember(8192, (form): Listed => {
  const entries = readForm(form)
  return entries.length === 0
    ? UNLISTED
    : { casing: casingOf(form, entries), entries, classes: classesOf(entries) }
})

/** One list for all that is no name, as most words are. */
const NOTHING: readonly NameEntry[] = /* @__PURE__ */ emptyList<NameEntry>()
const UNLISTED: Listed = { casing: 'mixed', entries: NOTHING, classes: 0 }

function readForm(form: string): readonly NameEntry[] {
  const { trie } = gazetteer()
  // Most are one word, and most of those are no name.
  if ((lettersOf(form) & (MARK | BEYOND)) === 0 && !beginsListedName(form.toLowerCase())) return NOTHING
  const words = wordsOf(form)
  let node = 0
  for (const word of words) {
    node = trie.step(node, trie.wordId(word.toLowerCase()))
    if (node < 0) return NOTHING
  }
  const names = trie.namesAt(node)
  if (!names) return NOTHING
  return entriesMeant(names, form, words.join(' ').toLowerCase())
}

/** Those that are meant by a form as it is written; one list of one shape, which many read. */
function entriesMeant(names: readonly number[], written: string, lower: string): readonly NameEntry[] {
  const { entryAt } = gazetteer()
  const meant: NameEntry[] = []
  for (const name of names) {
    const entry = entryAt(name)
    if (isMeant(entry, written, lower)) meant.push(entry)
  }
  return meant.length === 0 ? NOTHING : meant
}

/** Every form of the dictionaries, or of those of these classes alone: no other is read. */
export function gazetteerEntries(classes = ALL_CLASSES): NameEntry[] {
  const { lines, entryAt } = gazetteer()
  const entries: NameEntry[] = []
  for (let index = 0; index < lines.length; index++) {
    if ((CLASS[classOfLine(lines[index]!)] & classes) !== 0) entries.push(entryAt(index))
  }
  return entries
}

const ALL_CLASSES = -1

function matchOf(words: readonly string[], firstToken: number, endToken: number): GazetteerMatch | undefined {
  const { casing, entries, classes } = lookUp(asWritten(words, firstToken, endToken))
  return entries.length === 0 ? undefined : { firstToken, endToken, casing, entries, classes }
}

function asWritten(words: readonly string[], first: number, end: number): string {
  let written = words[first]!
  for (let i = first + 1; i < end; i++) written += ` ${words[i]!}`
  return written
}

function casingOf(written: string, entries: readonly NameEntry[]): GazetteerMatch['casing'] {
  if (entries.some((entry) => isWritten(entry.form, written))) return 'written'
  if (written === written.toLowerCase()) return 'lower'
  return written === written.toUpperCase() ? 'upper' : 'mixed'
}

/** Tokens are joined by blanks here, so a form with a bracket or a comma at a word is cut first. */
function isWritten(form: string, written: string): boolean {
  if (form === written) return true
  return form.length < written.length && wordsOf(form).join(' ') === written
}

/** The trie has found words by their hashes; `lower` are the words themselves. */
function isMeant(entry: NameEntry, written: string, lower: string): boolean {
  if (standsAsWritten(entry)) return isWritten(entry.form, written)
  return isWritten(entry.form.toLowerCase(), lower)
}

/** Short forms in capitals are read only in capitals: `AS`, `RI`, `PAN`. */
function standsAsWritten({ form }: NameEntry): boolean {
  return form.length <= 6 && form === form.toUpperCase()
}

function gazetteer(): Gazetteer {
  unpacked ??= unpack()
  return unpacked
}

/** A text names few of the thousands, so an entry is read when it is first met. */
function unpack(): Gazetteer {
  const lines = `${data}\n${seldomData}`.split('\n')
  const met: (NameEntry | undefined)[] = new Array(lines.length).fill(undefined)
  const entryAt = (index: number): NameEntry => {
    met[index] ??= readNameEntry(lines[index]!, () => entryAt(index - 1))
    return met[index]
  }
  return { trie: readNameTrie(lines, words + seldomWords), lines, entryAt }
}
