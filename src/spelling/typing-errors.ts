import type { WordAnalysis } from '../document.js'
import { data as englishWords } from '../lexicon/generated/english-words.js'
import { data as rareWords } from '../lexicon/generated/rare-words.js'
import { weights } from '../lexicon/generated/spelling-weights.js'
import { speechVerb } from '../lexicon/speech-verbs.js'
import { PAIR_COST } from '../root/affix-rules.js'
import { isRoot, loadLexicon } from '../root/known-roots.js'
import { analyzeWord } from '../root/stem.js'
import { withFields } from '../store/records.js'
import { decodeWordList } from '../store/word-list.js'
import { isNameCue, isNamePair, isNameWord, isPersonName, nameShare } from './names.js'
import { firstDifference, type Slip, slipOf } from './slips.js'
import { findNearWords, findWord, type NearWord, oddness, type Vocabulary } from './vocabulary.js'

/** A word of the text, and what its place says about it. */
export interface WrittenWord {
  /** In lower case, letters from a to z alone. */
  readonly word: string
  readonly capital: boolean
  /** No word stands before it in its sentence, so that a capital says nothing. */
  readonly first: boolean
  /** Words around it that news does not use: an English quote, a list of names. */
  readonly strangers: number
  /** The words beside it, as they are written; empty at the ends of a sentence. */
  readonly before: string
  readonly behind: string
  /** How often the text has a word, in lower case. */
  readonly countOf: (word: string) => number
  /** The text has it with a capital inside a sentence. */
  readonly isNamed: (word: string) => boolean
}

export interface Correction {
  readonly word: string
  /** From 0 to 1. */
  readonly probability: number
}

/** Shorter words have too many neighbours. */
const SHORTEST = 3
/** What a clitic stands on has more. */
const SHORTEST_HOST = 4
/** Longer ones are no words. */
const LONGEST = 40
/** A word that so many articles use (see `NearWord.frequency`) is none mistyped. */
const EVERYDAY = 15
/** Articles with what was meant must be so many, and so many times those with what is written, in the same scale. */
const LEAST_FREQUENCY = 7
const LEAST_RATIO = 8
/** What a text repeats so often it means. */
const MOST_REPEATED = 2
/** Written onto the end of words, most of which the vocabulary has without them only. */
const ENDS = ['nya', 'lah', 'pun', 'kah']

/**
 * Rare enough to be mistyped. A root of the dictionary is not, however rare: `jingga` is no `hingga` mistyped; nor is what
 * Indonesian uses beyond news: `koral` is no `moral`.
 */
export function isSuspect(word: string, vocabulary: Vocabulary): boolean {
  return isUnknown(word, vocabulary) && !isRareWord(word)
}

/** News hardly uses it, and it is no root. */
export function isUnknown(word: string, vocabulary: Vocabulary): boolean {
  if (word.length < SHORTEST || word.length > LONGEST) return false
  return (findWord(vocabulary, word)?.frequency ?? 0) < EVERYDAY && !isRoot(word, loadLexicon())
}

let rare: ReadonlySet<string> | undefined

function isRareWord(word: string): boolean {
  rare ??= new Set(decodeWordList(rareWords))
  return rare.has(word)
}

/** The words that may have been meant by a suspect, likeliest first. */
export function correct(written: WrittenWord, vocabulary: Vocabulary): Correction[] {
  // A capital and the dictionary of names together make a name, at the beginning of a sentence too: `Clara menuturkan`.
  if (written.capital && (isPersonName(written.word) || isNameWord(written.word))) return []
  return candidatesFor(written, vocabulary)
    .map((candidate) => ({
      word: candidate.word,
      probability: probabilityOf(describe(written, candidate, vocabulary)),
    }))
    .sort((a, b) => b.probability - a.probability)
}

export interface Candidate extends NearWord {
  /** How many candidates there are. */
  readonly among: number
  /** The frequency of the most frequent of the others, or 0. */
  readonly rival: number
}

/** Words one slip away that are much more usual than the one that is written. */
export function candidatesFor(
  { word, countOf }: Pick<WrittenWord, 'word' | 'countOf'>,
  vocabulary: Vocabulary,
): Candidate[] {
  if (countOf(word) > MOST_REPEATED) return []
  const least = Math.max(LEAST_FREQUENCY, (findWord(vocabulary, word)?.frequency ?? 0) + LEAST_RATIO)
  const usual = ({ frequency }: NearWord) => frequency >= least
  let near = findNearWords(vocabulary, word).filter(usual)
  if (near.length === 0) near = findNearHosts(word, vocabulary).filter(usual)
  return near.map((candidate) => {
    const others = near.filter((other) => other !== candidate).map(({ frequency }) => frequency)
    return withFields(candidate, { among: near.length, rival: Math.max(0, ...others) })
  })
}

/** `rumhanya` → `rumah` + `nya`. */
function findNearHosts(word: string, vocabulary: Vocabulary): NearWord[] {
  const end = ENDS.find((clitic) => word.endsWith(clitic))
  const host = end === undefined ? word : word.slice(0, -end.length)
  if (host === word || host.length < SHORTEST_HOST || findWord(vocabulary, host) !== undefined) return []
  return findNearWords(vocabulary, host)
    .filter(({ isName }) => !isName)
    .map((near) => ({ ...near, word: near.word + end }))
}

const SLIPS: readonly Slip[] = ['wrong', 'neighbour', 'extra', 'doubled', 'missing', 'single', 'swapped']
/** `be-` and `te-` have an `r` except before another; `bekerja` and its like are everyday words. */
const BROKEN_PREFIX = /^[bt]e[bcdfghjkmnpqtvwyz][aiueo]/
/** Three letters that no word has; see `oddness`. */
const NEVER_SEEN = 1
/** Words of more letters than this are all long. */
const LONG = 12

/** What is known of a candidate, in numbers; each has a weight (`training/spelling.ts`). */
export function describe(written: WrittenWord, candidate: Candidate, vocabulary: Vocabulary): number[] {
  const { word, capital, first, strangers, before, behind, countOf, isNamed } = written
  const analysis = analyzeWord(word)
  const { root, known: hasRoot, prefixes, suffixes, clitics } = analysis
  const isDerived = hasRoot && !BROKEN_PREFIX.test(word)
  const affixes = prefixes.length + suffixes.length + clitics.length
  const own = findWord(vocabulary, word)
  const odd = oddness(vocabulary, word)
  const at = firstDifference(word, candidate.word)
  const slip = slipOf(word, candidate.word)
  const inName = capital && !first
  const frequency = candidate.frequency / 10
  const length = Math.min(word.length, LONG) / 10
  const lead = (candidate.rival - candidate.frequency) / 10
  const told = countOf(candidate.word) > 0
  return [
    1,
    frequency,
    (own?.frequency ?? 0) / 10,
    bit(own !== undefined),
    // How the word is made.
    bit(isDerived),
    isDerived ? affixes : 0,
    isDerived ? 0 : affixes,
    isDerived ? Math.min(root.length, 8) / 4 : 0,
    isDerived ? frequency : 0,
    isDerived ? affixCost(analysis) / 9 : 0,
    isDerived ? (findWord(vocabulary, root)?.frequency ?? 0) / 10 : 0,
    bit(!isDerived && word.endsWith('in') && analyzeWord(word.slice(0, -2)).known),
    odd,
    odd - oddness(vocabulary, candidate.word),
    bit(odd > NEVER_SEEN),
    inName ? odd : 0,
    // How long it is.
    bit(word.length === 3),
    bit(word.length === 4),
    bit(word.length === 5),
    bit(word.length === 6),
    length,
    length * frequency,
    // What else it could be.
    Math.log2(candidate.among),
    Math.max(0, lead),
    Math.min(0, lead),
    // Where it is wrong, and how.
    bit(at === 0),
    bit(at >= word.length - 1),
    ...SLIPS.map((kind) => bit(kind === slip)),
    // Whether it is a name.
    bit(inName && candidate.isName),
    bit(inName && !candidate.isName),
    bit(capital && first),
    bit(!capital && candidate.isName),
    inName ? frequency : 0,
    inName ? length : 0,
    bit(inName && isCapitalised(before)),
    bit(inName && isCapitalised(behind)),
    bit(inName && isNameCue(before)),
    bit(inName && isCapitalised(before) && (isPersonName(before) || nameShare(before) > 0.5)),
    bit(inName && isCapitalised(behind) && (isPersonName(behind) || nameShare(behind) > 0.5)),
    bit(capital && isNameWord(word)),
    bit(inName && isPersonName(word)),
    bit(capital && first && isPersonName(word)),
    bit(capital && first && isBeforeWords(behind)),
    bit(capital && first && isCapitalised(behind)),
    bit(capital && first && isNamed(word)),
    bit(inName && (isBehindWords(before) || isBeforeWords(behind))),
    capital ? nameShare(word) : 0,
    capital ? 0 : nameShare(word),
    inName ? nameShare(candidate.word) : 0,
    inName ? 0 : nameShare(candidate.word),
    bit(isNamePair(before.toLowerCase(), word) || isNamePair(word, behind.toLowerCase())),
    bit(isNamePair(before.toLowerCase(), candidate.word) || isNamePair(candidate.word, behind.toLowerCase())),
    // Whether it is English.
    bit(isEnglish(word)),
    bit(inName && isEnglish(word)),
    // What the text says.
    bit(countOf(word) > 1),
    bit(told),
    bit(inName && told),
    Math.min(strangers, 3),
  ]
}

let english: ReadonlySet<string> | undefined

function isEnglish(word: string): boolean {
  english ??= new Set(decodeWordList(englishWords))
  return english.has(word)
}

/** How badly the outermost prefix and suffix go together, in bits: `di-...-an` does not exist. */
function affixCost({ prefixes, suffixes }: WordAnalysis): number {
  const group = (prefixes[0]?.form ?? 'none-').slice(0, -1)
  const suffix = suffixes[0]?.form.slice(1) ?? ''
  const costs: Readonly<Record<string, number>> | undefined = PAIR_COST[group as keyof typeof PAIR_COST]
  return costs?.[suffix] ?? 0
}

const bit = (is: boolean) => (is ? 1 : 0)

const isCapitalised = (word: string) => /^[A-Z]/.test(word)

/** Hidden units, and what they say together with the bias at the end of the last row. */
function probabilityOf(features: readonly number[]): number {
  const answer = weights[weights.length - 1]!
  let sum = answer[answer.length - 1]!
  for (let h = 0; h < weights.length - 1; h++) {
    const unit = weights[h]!
    sum += answer[h]! * Math.tanh(features.reduce((total, feature, i) => total + feature * unit[i]!, 0))
  }
  return 1 / (1 + Math.exp(-sum))
}

/** A verb of speech that stands behind what is said, and before who says it: `kata`. */
function isBehindWords(word: string): boolean {
  return speechVerb(word)?.places.has('behind') === true
}

/** A verb of speech that stands behind the speaker: `mengatakan`. */
function isBeforeWords(word: string): boolean {
  return speechVerb(word)?.places.has('before') === true
}
