import { requireString } from '../check.js'
import { letterPattern } from '../store/letter-pattern.js'
import type { EndingRule } from './affix-rules.js'
import { LONGEST_WORD } from './affix-tables.js'
import { decompose } from './decompose.js'
import { isRoot, type Lexicon, loadLexicon } from './known-roots.js'

/** A word and the short words written onto its end: `rumahnyalah` → `rumah`, `nya`, `lah`. */
export interface CliticSplit {
  readonly base: string
  readonly clitics: readonly string[]
}

/** `stakeholdernya`, `NPL-nya`: -nya comes off words that the dictionary does not know, when enough is left. */
const UNKNOWN_WITH_NYA = /^(?:.*[aeiou].{2,}|.{3}[aeiou])nya$/

/**
 * Splits pronouns (-nya, -ku, -mu) and particles (-lah, -kah, -tah, -pun) off a word as Universal Dependencies does,
 * as written. Words that only look so (`tanya`, `masalah`) and those that have grown together (`biasanya`, `adapun`,
 * `dictionaries/whole-words.txt`) stay whole. Feed it words, not names: `Maluku` is known, `Kasandulah` is not.
 *
 * @example
 * splitClitics('Ujung-ujungnya') //=> { base: 'Ujung-ujung', clitics: ['nya'] }
 */
export function splitClitics(word: string): CliticSplit {
  requireString(word, 'word')
  const whole = { base: word, clitics: [] }
  const lower = word.toLowerCase()
  if (lower.length !== word.length || lower.length > LONGEST_WORD) return whole
  const lexicon = loadLexicon()
  if (isRoot(lower, lexicon) || lexicon.whole.has(lower)) return whole
  const cuts = cutClitics(word, lower, lexicon)
  if (cuts.length === 0) return whole
  const ends = [...cuts.slice(1), word.length]
  return { base: word.slice(0, cuts[0]), clitics: cuts.map((cut, i) => word.slice(cut, ends[i])) }
}

/** Where the clitics begin, in order. */
function cutClitics(word: string, lower: string, lexicon: Lexicon): number[] {
  const last = lower.slice(lower.lastIndexOf('-') + 1)
  const found = isRoot(last, lexicon) ? undefined : decompose(last, lexicon)
  if (found?.known) return cutEndings(found.endings, word.length)
  const base = word.slice(0, -'nya'.length)
  const splits = UNKNOWN_WITH_NYA.test(lower) || (lower.endsWith('nya') && ACRONYM(base).test(base))
  return splits ? [base.length] : []
}

function cutEndings(endings: readonly EndingRule[], end: number): number[] {
  const cuts: number[] = []
  for (const rule of endings) {
    if (rule.kind !== 'clitic' && rule.kind !== 'particle') break
    end -= rule.strip.length
    cuts.unshift(end)
  }
  return cuts
}

const ACRONYM = letterPattern('u')`^\p{Lu}{2,}-?$`
