import { data } from '../resource/generated/nonstandard.js'
import { decodePairs } from '../resource/word-list.js'
import { analyzeWord } from '../root/stem.js'

let pairs: ReadonlyMap<string, string> | undefined
/** The first words of the forms that are written as two. */
let firstWords: ReadonlySet<string> | undefined

function loadPairs(): ReadonlyMap<string, string> {
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

/**
 * The standard form of a word as the dictionary of non-standard spellings has it, for the word itself, in its own case or
 * in lower case, and for what is derived of it: `resiko` → `risiko`, `beresiko` → `berisiko`.
 */
export function standardForm(word: string, capitalIsName: boolean): string | undefined {
  const exact = loadPairs().get(word)
  const lower = word.toLowerCase()
  if (exact !== undefined || (capitalIsName && lower !== word)) return exact
  return loadPairs().get(lower) ?? derivedStandard(lower)
}

const PREFIXES = 'di ber be ter te se ke pe per me mem men meng memper diper'.split(' ')
const SUFFIXES = 'nya lah kah pun ku mu kan an i kannya annya inya'.split(' ')
const SHORTEST_HOST = 4

function derivedStandard(word: string): string | undefined {
  const { root, known } = analyzeWord(word)
  for (const prefix of ['', ...PREFIXES]) {
    if (!word.startsWith(prefix)) continue
    for (const suffix of ['', ...SUFFIXES]) {
      if (!word.endsWith(suffix) || word.length < prefix.length + SHORTEST_HOST + suffix.length) continue
      const host = word.slice(prefix.length, word.length - suffix.length)
      const standard = loadPairs().get(host)
      // `meneliti` is of `teliti`, and has nothing to do with `elit`.
      if (standard === undefined || standard.includes(' ') || (known && root !== host)) continue
      return glue(prefix, standard) + suffix
    }
  }
  return undefined
}

/** `beresiko` was read as `be` + `resiko`; before what is written now the prefix has its `r` again where it needs one. */
function glue(prefix: string, host: string): string {
  if ((prefix === 'be' || prefix === 'te') && !host.startsWith('r')) return `${prefix}r${host}`
  return prefix + host
}
