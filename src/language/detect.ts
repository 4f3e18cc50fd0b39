import { requireString } from '../check.js'
import type { InLanguage, LanguageGuess, Sentence } from '../document.js'
import { lexicon, type WordLexicon } from '../lexicon/news-words.js'
import { holdsLetter } from '../store/letter-kinds.js'
import { mapped, withFields } from '../store/records.js'
import { type Evidence, NEIGHBOURS, readEvidence } from './evidence.js'
import { nearestLanguage } from './franc.js'

/** A longer text is judged by pieces of this many characters from its beginning, middle and end. */
const PIECE = 2048

/** Words and letters without which nothing can be said. */
const LEAST_LETTERS = 4

/** Share of words in lower case that Indonesian news knows, from which on a text is Indonesian or Malay. */
const FAMILIAR = 0.5

/** Share of function words that makes a text English, Javanese or Sundanese. */
const NEIGHBOURLY = 0.2

/** So many words of Javanese or Sundanese outweigh those that these share with Indonesian: `Abdi bade angkat ka pasar sareng ...`. */
const LEAST_OF_REGION = 3
const REGIONAL = 0.35

/** A sentence with fewer words takes the language of the text around it. */
const LEAST_WORDS_OF_SENTENCE = 5

/** So sure must a guess be to go against the text around; English is told apart by more of its words than Malay. */
const CLEAR = 0.9
const CLEAR_ENGLISH = 0.6

/** How fast the odds grow with the score, fitted on held-out excerpts. */
const STEEPNESS = 0.8

/**
 * Tells Indonesian (`ind`) from Malay (`zsm`), Javanese, Sundanese, English and the rest, as ISO 639-3. A text with too
 * few letters is `und`. Iban, which Malaysian papers print beside Malay, counts as Malay.
 *
 * @example detectLanguage('Ia dipilih kerana kerajaan mahu').language //=> 'zsm'
 * @throws TypeError when `text` is not a string.
 */
export function detectLanguage(text: string): LanguageGuess {
  requireString(text, 'text')
  return detectLanguageBy(lexicon(), text)
}

/** `detectLanguage` by the words of another lexicon: one that has not seen what it is judged on. */
export function detectLanguageBy(words: WordLexicon, text: string): LanguageGuess {
  const guess = judge(sample(text, words))
  if (guess === undefined) return askFranc(text.slice(0, PIECE))
  return withFrame(guess, () => text, words)
}

/** The words around what somebody says: `"Aku ora ngerti," | kata Sutrisno kepada wartawan |.` */
const QUOTED = /["“][^"“”]*["”]/g
/** So many words of Indonesian around a quote make the sentence Indonesian. */
const LEAST_AROUND = 3

/** The guess, or Indonesian where only what is quoted is in a language of a region. */
function withFrame(guess: LanguageGuess, text: () => string, words: WordLexicon): LanguageGuess {
  if (guess.language !== 'jav' && guess.language !== 'sun') return guess
  const written = text()
  if (!/["“]/.test(written)) return guess
  const evidence = sample(written.replace(QUOTED, ' '), words)
  const frame = evidence.known < LEAST_AROUND ? undefined : judge(evidence)
  return frame?.language === 'ind' ? frame : guess
}

/**
 * Indonesian, or too little to be anything else; without asking `franc`. `misspelled` of its words are not known because
 * they are mistyped.
 */
export function isIndonesian(text: string, misspelled: number): boolean {
  const evidence = sample(text, lexicon())
  const mended = Math.min(misspelled, evidence.unknown)
  const guess = judge({ ...evidence, known: evidence.known + mended, unknown: evidence.unknown - mended })
  return guess?.language === 'ind' || guess?.language === 'und'
}

/** Adds to each sentence its language; a short or doubtful sentence takes that of the text around it. */
export function addLanguages(sentences: readonly Sentence[]): (Sentence & InLanguage)[] {
  const evidence = mapped(sentences, ({ text }) =>
    readEvidence(text, lexicon(), 0, Math.min(text.length, PIECE)),
  )
  const together = () => sentences.map(({ text }) => text).join(' ')
  const guess = judge(evidence.reduce(add, NOTHING))
  const whole = (guess ? withFrame(guess, together, lexicon()) : askFranc(together().slice(0, PIECE)))
    .language
  return mapped(sentences, (sentence, i) =>
    withFields(sentence, { language: ofSentence(evidence[i]!, sentence, whole) }),
  )
}

function ofSentence(evidence: Evidence, { text }: Sentence, around: string): string {
  if (evidence.words < LEAST_WORDS_OF_SENTENCE) return around
  const whole = judge(evidence)
  const guess = whole && withFrame(whole, () => text, lexicon())
  if (guess === undefined)
    return evidence.unknown < LEAST_WORDS_OF_SENTENCE ? around : askFranc(text).language
  const enough = guess.language === 'eng' ? CLEAR_ENGLISH : CLEAR
  const isClear = guess.confidence > enough || (around !== 'ind' && around !== 'zsm')
  return isClear ? guess.language : around
}

const NOTHING: Evidence = {
  words: 0,
  known: 0,
  unknown: 0,
  malay: 0,
  neighbours: [0, 0, 0],
  otherScript: 0,
  letters: 0,
}

function add(a: Evidence, b: Evidence): Evidence {
  return {
    words: a.words + b.words,
    known: a.known + b.known,
    unknown: a.unknown + b.unknown,
    malay: a.malay + b.malay,
    neighbours: [
      a.neighbours[0] + b.neighbours[0],
      a.neighbours[1] + b.neighbours[1],
      a.neighbours[2] + b.neighbours[2],
    ],
    otherScript: a.otherScript + b.otherScript,
    letters: a.letters + b.letters,
  }
}

function sample(text: string, words: WordLexicon): Evidence {
  if (text.length <= 3 * PIECE) return readEvidence(text, words)
  const middle = text.length >> 1
  return [0, middle, text.length - PIECE]
    .map((start) => readEvidence(text, words, start, start + PIECE))
    .reduce(add, NOTHING)
}

/** The language, where our own words tell it; `undefined` where only `franc` can. */
function judge(evidence: Evidence): LanguageGuess | undefined {
  const { known, unknown, malay, words, otherScript, letters, neighbours } = evidence
  if (letters + otherScript < LEAST_LETTERS) return { language: 'und', confidence: 0 }
  if (otherScript > letters) return undefined
  const most = Math.max(...neighbours)
  const inLower = known + unknown + most
  const share = inLower > 0 ? most / inLower : 0
  const isPlain = most >= LEAST_OF_REGION && share >= REGIONAL && most > neighbours[0]
  if (share >= NEIGHBOURLY && most > 1 && (most > known || isPlain)) {
    const language = NEIGHBOURS[neighbours.indexOf(most)]!
    return { language, confidence: most / (most + known) }
  }
  // A headline of names in capitals, in a library for Indonesian, is Indonesian unless it says otherwise.
  if (inLower < 3 && malay < 2 && most === 0) return { language: 'ind', confidence: 0.6 }
  if (known / inLower < FAMILIAR) return undefined
  const odds = STEEPNESS * (malay - malayThreshold(words))
  const probability = 1 / (1 + Math.exp(-odds))
  return probability > 0.5
    ? { language: 'zsm', confidence: probability }
    : { language: 'ind', confidence: 1 - probability }
}

/** Log-odds that a text of `ENOUGH_WORDS` and more, and one of a few words, must exceed. */
const LEAST_MALAY = 1.5
const MOST_MALAY = 6
const ENOUGH_WORDS = 26

/** The fewer words, the more they must say: in Indonesian news a short sentence is hardly ever Malay. */
function malayThreshold(words: number): number {
  return Math.max(LEAST_MALAY, Math.min(MOST_MALAY, LEAST_MALAY + 0.6 * (ENOUGH_WORDS - words)))
}

/** `franc` on what is neither Indonesian nor Malay by our words; its verdict `ind` or `zlm` stays doubtful. */
function askFranc(text: string): LanguageGuess {
  if (!holdsLetter(text)) return { language: 'und', confidence: 0 }
  const language = text.length < LEAST_LETTERS ? 'und' : nearestLanguage(text)
  if (language === 'und') return { language, confidence: 0 }
  if (language === 'zlm') return { language: 'zsm', confidence: 0.5 }
  return { language, confidence: Math.min(0.9, text.length / 100) }
}
