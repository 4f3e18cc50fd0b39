import { requireOptions, requireString } from '../check.js'
import type { Confidence, Misspelling, Span, Token } from '../document.js'
import { isIndonesian } from '../language/detect.js'
import { beginsWithCapital } from '../store/letter-kinds.js'
import { splitSentences } from '../text/sentences.js'
import { tokenize } from '../text/tokenize.js'
import { atRate, errorRate } from './error-rate.js'
import { isPersonName } from './names.js'
import { isCustom, standardForm } from './nonstandard.js'
import { joinWords, splitWord } from './spaces.js'
import { type Correction, correct } from './typing-errors.js'
import { newsVocabulary, type Vocabulary } from './vocabulary.js'
import { type PlacedWord, placeWords } from './written-words.js'

/** What is right as it is, and how sure a remark must be. */
export interface SpellingOptions {
  /** Words that are right as they are, in any case. */
  readonly words?: readonly string[]
  /** From 0 to 1; what is less sure is left out. 0.5 adds customs (`apapun`, `mempengaruhi`). Default 0.8. */
  readonly leastConfidence?: Confidence
}

/** What a rule finds is as sure as rules are. */
const RULE_CONFIDENCE = 0.95
/** News breaks the rule so often that it is a custom rather than an error. */
const CUSTOM_CONFIDENCE = 0.6
const LEAST_CONFIDENCE = 0.8
/** What may be mistyped is no sign of another language. */
const LEAST_DOUBT = 0.5
const MOST_SUGGESTIONS = 3
/** Rivals of the likeliest word that are worth naming. */
const LEAST_RIVAL = 0.1

/**
 * The words of a text that are written in a non-standard way or mistyped, in order, with what was meant, the likeliest
 * first and in the case of the original. Nothing is changed. Names, foreign words and sentences in another language are
 * left alone.
 *
 * @example
 * checkSpelling('Justeru dirumah.').map(({ text, suggestions }) => [text, ...suggestions])
 * //=> [['Justeru', 'Justru'], ['dirumah', 'di rumah']]
 *
 * @throws TypeError when `text`, or one of `words`, is not a string.
 */
export function checkSpelling(text: string, options: SpellingOptions = {}): Misspelling[] {
  requireString(text, 'text')
  requireOptions(options, 'checkSpelling', { words: 'list', leastConfidence: 'number' })
  for (const word of options.words ?? []) requireString(word, 'each of words')
  return checkAgainst(newsVocabulary(), text, options)
}

/** `checkSpelling` by the words of a vocabulary: training holds some of the news back. */
export function checkAgainst(
  vocabulary: Vocabulary,
  text: string,
  { words = [], leastConfidence = LEAST_CONFIDENCE }: SpellingOptions = {},
): Misspelling[] {
  const right = new Set(words.map((word) => word.toLowerCase()))
  const tokens = tokenize(text)
  const sentences = splitSentences(text, tokens)
  const rules = createRules(right, vocabulary)
  const placed = placeWords(tokens, sentences, vocabulary).filter(({ word }) => !right.has(word))
  const typed = findTypingErrors(placed, vocabulary)
  let next = 0
  const found = sentences.flatMap((sentence) => {
    const marks = checkSentence(text, tokens.slice(sentence.firstToken, sentence.endToken), rules)
    const covered = new Set(marks.map(({ start }) => start))
    const errors: TypingError[] = []
    for (; next < typed.length && typed[next]!.word.end <= sentence.end; next++) {
      if (!covered.has(typed[next]!.word.start)) errors.push(typed[next]!)
    }
    const wrong = marks.length + errors.filter(({ meant }) => meant[0]!.probability >= LEAST_DOUBT).length
    return wrong > 0 && isIndonesian(sentence.text, wrong) ? [{ marks, errors }] : []
  })
  const rate = errorRate(
    found.flatMap(({ errors }) => errors.map(({ meant }) => meant[0]!.probability)),
    tokens.filter(({ kind }) => kind === 'word').length,
  )
  return found.flatMap(({ marks, errors }) => {
    const all = [...marks, ...errors.map((error) => toTypo(text, error, rate))]
    return withoutOverlaps(all.filter(({ confidence }) => confidence >= leastConfidence))
  })
}

interface TypingError {
  readonly word: PlacedWord
  /** The likeliest first; there is one at least. */
  readonly meant: readonly Correction[]
}

function findTypingErrors(words: readonly PlacedWord[], vocabulary: Vocabulary): TypingError[] {
  return words.flatMap((word) => {
    const meant = correct(word, vocabulary)
    return meant.length > 0 ? [{ word, meant }] : []
  })
}

function withoutOverlaps(marks: readonly Misspelling[]): Misspelling[] {
  let end = 0
  return [...marks]
    .sort((a, b) => a.start - b.start)
    .filter((mark) => {
      const free = mark.start >= end
      if (free) end = mark.end
      return free
    })
}

type Verdict = Pick<Misspelling, 'reason' | 'confidence'> & { readonly suggestion: string }

interface Rules {
  /** What they say of a word; `capitalIsName` inside a sentence. */
  ofWord(word: string, capitalIsName: boolean): Verdict | undefined
  /** The one word that two in lower case should be. */
  ofPair(one: string, other: string): string | undefined
}

/** A text repeats its words, so each is asked about once. */
function createRules(right: ReadonlySet<string>, vocabulary: Vocabulary): Rules {
  const asked = new Map<string, Verdict | undefined>()
  return {
    ofWord(word, capitalIsName) {
      const key = capitalIsName ? `${word} ` : word
      if (!asked.has(key))
        asked.set(key, right.has(word.toLowerCase()) ? undefined : judge(word, capitalIsName, vocabulary))
      return asked.get(key)
    },
    ofPair: (one, other) => joinWords(one, other, vocabulary),
  }
}

function judge(word: string, capitalIsName: boolean, vocabulary: Vocabulary): Verdict | undefined {
  const found = standardForm(word, capitalIsName)
  if (found !== undefined) {
    const confidence = isCustom(found.entry) ? CUSTOM_CONFIDENCE : RULE_CONFIDENCE
    const reason = found.standard.includes(' ') ? 'joined' : 'nonstandard'
    return { suggestion: found.standard, reason, confidence }
  }
  const lower = word.toLowerCase()
  const split = capitalIsName && lower !== word ? undefined : splitWord(lower, vocabulary)
  if (split === undefined) return undefined
  const confidence = split.endsWith(' pun') ? CUSTOM_CONFIDENCE : RULE_CONFIDENCE
  return { suggestion: split, reason: 'joined', confidence }
}

function checkSentence(text: string, tokens: readonly Token[], rules: Rules): Misspelling[] {
  const marks: Misspelling[] = []
  const inHeadline = isTitleCased(tokens)
  let first = true
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word') continue
    const pair = readPair(text, token, tokens[i + 1], { first, rules })
    // `Ridho` and `Ramadhani` are people's names where every word has a capital, too.
    const capitalIsName = (!first && !inHeadline) || isPersonName(token.text)
    const verdict = pair === undefined ? rules.ofWord(token.text, capitalIsName) : undefined
    if (pair !== undefined) marks.push(pair)
    else if (verdict !== undefined)
      marks.push(toMark(text, token, { ...verdict, suggestions: [verdict.suggestion] }))
    first = false
  }
  return marks
}

const LEAST_TITLE_WORDS = 4
const TITLE_SHARE = 0.8

/** `ASEAN Justeru Perkuat Kerja Sama`: where nearly all words behind the first have a capital, it makes no name. */
function isTitleCased(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').slice(1)
  const capitals = words.filter(({ text }) => beginsWithCapital(text))
  return words.length >= LEAST_TITLE_WORDS && capitals.length >= TITLE_SHARE * words.length
}

/** Prefixes that news writes apart as often as not. */
const LOOSE_PREFIXES: ReadonlySet<string> = new Set(['antar', 'non', 'anti', 'pasca', 'multi', 'pra', 'sub'])

/** `di banding`: two words with one space between them. */
function readPair(
  text: string,
  one: Token,
  other: Token | undefined,
  { first, rules }: { readonly first: boolean; readonly rules: Rules },
): Misspelling | undefined {
  if (other?.kind !== 'word' || other.start !== one.end + 1 || text[one.end] !== ' ') return undefined
  const lower = one.text.toLowerCase()
  if (other.text !== other.text.toLowerCase() || (!first && lower !== one.text)) return undefined
  const joined = rules.ofPair(lower, other.text)
  if (joined === undefined) return undefined
  const span = { start: one.start, end: other.end }
  const isLoose = LOOSE_PREFIXES.has(lower) || isCustom(`${lower} ${other.text}`)
  const confidence = isLoose ? CUSTOM_CONFIDENCE : RULE_CONFIDENCE
  const reason = joined.includes(' ') ? 'nonstandard' : 'split'
  return toMark(text, span, { suggestions: [joined], reason, confidence })
}

function toTypo(text: string, { word, meant }: TypingError, rate: number): Misspelling {
  const likely = meant
    .filter(({ probability }, i) => i === 0 || probability >= LEAST_RIVAL)
    .map((correction) => standardForm(correction.word, false)?.standard ?? correction.word)
  const suggestions = [...new Set(likely)].slice(0, MOST_SUGGESTIONS)
  const confidence = Math.round(100 * atRate(meant[0]!.probability, rate)) / 100
  return toMark(text, word, { suggestions, reason: 'typo', confidence })
}

function toMark(
  text: string,
  { start, end }: Pick<Span, 'start' | 'end'>,
  { suggestions, reason, confidence }: Pick<Misspelling, 'suggestions' | 'reason' | 'confidence'>,
): Misspelling {
  const written = text.slice(start, end)
  return {
    start,
    end,
    text: written,
    suggestions: suggestions.map((word) => inCaseOf(written, word)),
    reason,
    confidence,
  }
}

/** `Justeru` → `Justru`, `RESIKO` → `RISIKO`. */
function inCaseOf(written: string, word: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return word.toUpperCase()
  return beginsWithCapital(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
