import { data as firmList } from '../lexicon/generated/firm-spellings.js'
import { data } from '../lexicon/generated/nonstandard.js'
import { data as customList } from '../lexicon/generated/spelling-customs.js'
import { analyzeWord } from '../root/stem.js'
import { decodePairs, decodeWordList } from '../store/word-list.js'

let pairs: ReadonlyMap<string, string> | undefined
/** The first words of the forms that are written as two. */
let firstWords: ReadonlySet<string> | undefined

/** The dictionary of non-standard spellings. */
export function loadPairs(): ReadonlyMap<string, string> {
  pairs ??= decodePairs(data)
  return pairs
}

/** The standard form of two words that should be one, both in lower case: `olah raga` → `olahraga`. */
export function joinPair(first: string, second: string): string | undefined {
  firstWords ??= new Set(
    [...loadPairs().keys()].flatMap((form) => (form.includes(' ') ? form.split(' ', 1) : [])),
  )
  return firstWords.has(first) ? loadPairs().get(`${first} ${second}`) : undefined
}

/** How a word should be written, and the entry of the dictionary that says so: `beresiko` → `berisiko`, of `resiko`. */
export interface StandardForm {
  readonly standard: string
  readonly entry: string
}

/**
 * The standard form of a word as the dictionary of non-standard spellings has it, for the word itself, in its own case or
 * in lower case, and for what is derived of it: `resiko` → `risiko`, `beresiko` → `berisiko`.
 */
export function standardForm(word: string, capitalIsName: boolean): StandardForm | undefined {
  const lower = word.toLowerCase()
  const exact = loadPairs().get(word)
  if (exact === undefined && capitalIsName && lower !== word) return undefined
  // `merespon` has a line of its own, and is the custom that `respon` is.
  const derived = derivedForm(lower, loadPairs())
  const standard = exact ?? loadPairs().get(lower)
  if (standard === undefined) return derived
  return { standard, entry: derived?.entry ?? (exact === undefined ? lower : word) }
}

const PREFIXES = 'di ber be ter te se ke pe per me mem men meng memper diper'.split(' ')
const SUFFIXES = 'nya lah kah pun ku mu kan an i kannya annya inya'.split(' ')
const SHORTEST_HOST = 4

/** For a word that is derived of one of `forms`. */
export function derivedForm(word: string, forms: ReadonlyMap<string, string>): StandardForm | undefined {
  const { root, known } = analyzeWord(word)
  for (const prefix of ['', ...PREFIXES]) {
    if (!word.startsWith(prefix)) continue
    for (const suffix of ['', ...SUFFIXES]) {
      if (!word.endsWith(suffix) || word.length < prefix.length + SHORTEST_HOST + suffix.length) continue
      const entry = word.slice(prefix.length, word.length - suffix.length)
      const standard = forms.get(entry)
      // `meneliti` is of `teliti`, and has nothing to do with `elit`.
      if (standard === undefined) continue
      // `dimanakah` is of `mana`, which `dimana` ends with.
      const isTwo = standard.includes(' ')
      if (known && root !== entry && !(isTwo && entry.endsWith(root))) continue
      if (isTwo && !keepsApart(prefix, suffix)) continue
      return { standard: glue(prefix, standard) + suffix, entry }
    }
  }
  return undefined
}

/**
 * Two words stay two behind a prefix (`bertanggungjawab` → `bertanggung jawab`) or before what clings to any word
 * (`tandatangannya` → `tanda tangannya`); with both, or a suffix, they are one (`menandatangani`).
 */
function keepsApart(prefix: string, suffix: string): boolean {
  return prefix === '' ? CLINGS.has(suffix) : suffix === '' && LOOSE.has(prefix)
}

const CLINGS: ReadonlySet<string> = new Set(['nya', 'lah', 'kah', 'ku', 'mu'])
const LOOSE: ReadonlySet<string> = new Set(['ber', 'di', 'ter'])

let customs: ReadonlySet<string> | undefined

/** News writes this entry of the dictionary about as often as the standard form: a custom rather than an error. */
export function isCustom(entry: string): boolean {
  customs ??= readCustoms()
  return customs.has(entry)
}

function readCustoms(): ReadonlySet<string> {
  const firm = new Set(decodeWordList(firmList))
  return new Set(decodeWordList(customList).filter((entry) => !firm.has(entry)))
}

/** `beresiko` was read as `be` + `resiko`; before what is written now the prefix has its `r` again where it needs one. */
function glue(prefix: string, host: string): string {
  if ((prefix === 'be' || prefix === 'te') && !host.startsWith('r')) return `${prefix}r${host}`
  return prefix + host
}
