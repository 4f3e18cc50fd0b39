import type { Token, TokenKind } from '../../document.js'
import { beginsListedName, formMayBe } from '../../lexicon/gazetteer.js'
import { isAnyCue, isCue, saysKind } from '../../lexicon/name-cues.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { speechNumber } from '../../lexicon/speech-words.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { BEYOND, CAPITAL, DIGIT, letterOf, lettersOf, SMALL } from '../../store/letters.js'
import { remember } from '../../store/remember.js'
import { numberedWords, readByType } from '../../store/word-numbers.js'
import { abbreviationClass, isDegree } from '../../text/abbreviations.js'
import { isUpper } from '../../text/characters.js'
import { LAW_HEADS } from './law-heads.js'
import { startsOfWords } from './lost-spaces.js'
import { aboutScaleOf, isNumberWord, partsOfNumber, scaleOf } from './numbers.js'
import { beginsUnit, currencyBefore } from './units.js'

/**
 * What a word is by its form alone, as bits. Each pass over the tokens needs few of them (brackets, hyphens, numbers), so
 * all words are looked at once, and the passes visit their places.
 */

/** It begins with a capital letter. */
export const CAPITALISED = 1
/** It holds a hyphen: `ASEAN-Rusia`. */
export const HYPHENATED = 2
/** An opening bracket, or a word that stands between a long form and its short one. */
export const BEFORE_SHORT_FORM = 4
/** Up to four capitals and nothing else: `RA`. */
export const INITIALS = 8
/** It ends in a full stop: `Prof.`. */
export const STOPPED = 16
/** An academic degree, with its last full stop or without: `S.H.`. */
export const DEGREE_FORM = 32
/** An amount may begin with it: `Rp`, `12`, `dua`. */
export const BEGINS_AMOUNT = 64

/** An address of the web: `kompas.com`. */
export const ADDRESS = 128
/** It may be the head or the tail of an event's name: `Festival`, `Cup`. */
export const OF_EVENT = 256
/** A law's name or an article of one may begin with it: `Undang-Undang`, `Pasal`. */
export const BEGINS_LAW = 512
/** It says what kind the name behind it is, alone or with words before it: `klub`, `lagu`, `kantor berita`, `perusahaan bernama`. */
export const SAYS_KIND = 1024
/** A source may follow: `menurut`, `laporan`. */
export const CITES = 2048
/** A part at a hyphen has a capital: `ASEAN-Rusia`, `se-Jawa`. */
export const CAPITAL_PART = 4096
/** A name of the dictionaries may begin with it: `Bank`, `Korea`. */
export const BEGINS_NAME = 8192
/** Two letters stand side by side in it. */
export const LETTERED = 16384
/** It holds a small letter. */
export const WITH_SMALL = 32768
/** It holds a capital letter. */
export const WITH_CAPITAL = 65536
/** It has four characters or more. */
export const LONG = 131072
/** An amount may go on with it behind a number: `juta`, `persen`, `hingga`, `50-an`. */
export const GOES_ON_AMOUNT = 262144
/** A shortened head of a place, or with its stop of a body too: `Kec`, `Kel.`, `RSUD.`. */
export const SHORT_HEAD = 524288
/** It is several words that lost the spaces between them, or may be by what else the text says: `dariReuters`, `Marapiakan`. */
export const GLUED = 1048576
/** From this bit on stands the number of what it does in reported speech, as `speechWordOf` reads it. */
export const SPEECH_BIT = 21

/** Words between a long form and its short one, where no bracket stands: `produk nasional bruto atau PNB`. */
const ALSO_CALLED = new Set(['atau', 'disingkat'])
const MOST_INITIALS = 4
const LONGEST_DEGREE = 14
const SHORTEST_LONG = 4
const LONGEST_NUMBER_WORD = 15
/** `Kab` does without its stop, `Ponpes` does not. */
const LONGEST_UNSTOPPED_HEAD = 3
const LONGEST_SHORT_HEAD = 6

let known: WeakMap<readonly Token[], Uint32Array> | undefined

/** The bits of each token, worked out once for a list of tokens. */
export function factsOf(tokens: readonly Token[]): Uint32Array {
  known ??= new WeakMap()
  let facts = known.get(tokens)
  if (!facts) {
    facts = readFacts(tokens)
    known.set(tokens, facts)
  }
  return facts
}

const factsOfWords = /* @__PURE__ */ readByType((word) => factsOfWord(word))

function readFacts(tokens: readonly Token[]): Uint32Array {
  const ofWords = factsOfWords(numberedWords(tokens))
  const facts = new Uint32Array(tokens.length)
  for (let i = 0; i < facts.length; i++) facts[i] = ofKind(ofWords[i]!, tokens[i]!.kind)
  return facts
}

function ofKind(facts: number, kind: TokenKind): number {
  if (kind === 'word' || kind === 'punctuation') return facts
  if (kind === 'number') return facts | BEGINS_AMOUNT
  if (kind === 'url') return (facts & ~BEGINS_AMOUNT) | ADDRESS
  return kind === 'email' ? facts & ~BEGINS_AMOUNT : facts
}

/** Does that token have any of these bits? None has, beyond the ends of the text. */
export function hasFact(tokens: readonly Token[], at: number, bits: number): boolean {
  return at >= 0 && at < tokens.length && (factsOf(tokens)[at]! & bits) !== 0
}

/** The tokens that have any of these bits, in order. */
export function placesOf(tokens: readonly Token[], bits: number): number[] {
  const facts = factsOf(tokens)
  const places: number[] = []
  for (let i = 0; i < facts.length; i++) if ((facts[i]! & bits) !== 0) places.push(i)
  return places
}

const ALWAYS = () => true

/** What the form of a word alone says. */
export const factsOfWord = remember(4096, (text) => {
  const lower = text.toLowerCase()
  const stopped = text.endsWith('.')
  const bare = stopped ? text.slice(0, -1) : text
  return (
    (text !== '' && isUpper(text.charCodeAt(0)) ? CAPITALISED : 0) |
    (text.includes('-') ? HYPHENATED | capitalPartOf(text) : 0) |
    (text === '(' || ALSO_CALLED.has(text) ? BEFORE_SHORT_FORM : 0) |
    (text.length <= MOST_INITIALS && lettersOf(text) === CAPITAL ? INITIALS : 0) |
    (stopped ? STOPPED : 0) |
    (text.length >= SHORTEST_LONG ? LONG : 0) |
    (text.length <= LONGEST_DEGREE && isDegree(bare) ? DEGREE_FORM : 0) |
    (beginsAmount(text, lower) ? BEGINS_AMOUNT : 0) |
    (goesOnAmount(text, lower) ? GOES_ON_AMOUNT : 0) |
    (beginsListedName(lower) || isShortOffice(text) ? BEGINS_NAME : 0) |
    (isShortHead(bare, stopped) ? SHORT_HEAD : 0) |
    (startsOfWords(text, ALWAYS).length > 0 ? GLUED : 0) |
    cueFactsOf(text, lower) |
    casingFactsOf(text) |
    (speechNumber(text) << SPEECH_BIT)
  )
})

/** `Gub.`, `Wagub.`: an office, shortened. */
export function isShortOffice(word: string): boolean {
  const last = word.length - 1
  if (last < 2 || last > LONGEST_SHORT_HEAD || word.charCodeAt(last) !== 46) return false
  const bare = word.slice(0, last)
  return isUpper(word.charCodeAt(0)) && abbreviationClass(bare) === 'form' && formMayBe(bare, CLASS.position)
}

function isShortHead(bare: string, stopped: boolean): boolean {
  if (bare.length > LONGEST_SHORT_HEAD || bare === '' || !isUpper(bare.charCodeAt(0))) return false
  if (!stopped && bare.length > LONGEST_UNSTOPPED_HEAD) return false
  if (abbreviationClass(bare) === undefined) return false
  const heads = stopped ? CLASS.placeCue | CLASS.organizationHead | CLASS.companyForm : CLASS.placeCue
  return formMayBe(bare, heads)
}

function casingFactsOf(text: string): number {
  let facts = 0
  let before = false
  for (let i = 0; i < text.length; i++) {
    const letter = letterOf(text.charCodeAt(i))
    if (letter === BEYOND) return casingFactsOfAny(text)
    const isLetter = (letter & (SMALL | CAPITAL)) !== 0
    if (isLetter) facts |= (letter === SMALL ? WITH_SMALL : WITH_CAPITAL) | (before ? LETTERED : 0)
    before = isLetter
  }
  return facts
}

/** The same of words with letters beyond a to z: `É` has a small form, `ß` has none of its own. */
function casingFactsOfAny(text: string): number {
  return (
    (TWO_LETTERS(text).test(text) ? LETTERED : 0) |
    (text !== text.toUpperCase() ? WITH_SMALL : 0) |
    (text !== text.toLowerCase() ? WITH_CAPITAL : 0)
  )
}

function capitalPartOf(text: string): number {
  return text.split('-').some((part) => part !== '' && isUpper(part.charCodeAt(0))) ? CAPITAL_PART : 0
}

function cueFactsOf(text: string, lower: string): number {
  const isHead = isUpper(text.charCodeAt(0)) && (lower === 'pasal' || LAW_HEADS.has(lower))
  const facts =
    (isHead ? BEGINS_LAW : 0) |
    (FIRST_OF_TWO.has(text) || text === 'bernama' ? SAYS_KIND : 0) |
    (lower === 'dari' ? CITES : 0)
  const noun = nounOf(text)
  // Most words are no cue at all.
  if (!isAnyCue(lower) && (noun === lower || !isAnyCue(noun))) return facts
  return (
    facts |
    (isCue('festival', lower) || isCue('cup', lower) ? OF_EVENT : 0) |
    (saysKind(noun) ? SAYS_KIND : 0) |
    (isCue('cites', lower) || isCue('report', lower) ? CITES : 0)
  )
}

/** Nouns of two words, by the second, that say that a body follows: `kantor berita AAP`, `surat kabar Harian Teluk`. */
export const FIRST_OF_TWO: ReadonlyMap<string, string> = new Map([
  ['berita', 'kantor'],
  ['kabar', 'surat'],
  ['televisi', 'stasiun'],
  ['radio', 'stasiun'],
])

/** `Film` at the head of a sentence is `film`. */
export const nounOf = (word: string): string =>
  isUpper(word.charCodeAt(0)) ? word.charAt(0).toLowerCase() + word.slice(1) : word

function goesOnAmount(text: string, lower: string): boolean {
  // Joined words are read in parts.
  if ((lettersOf(text) & (DIGIT | BEYOND)) !== 0 || text.includes('-') || text.includes('–')) return true
  return (
    scaleOf(lower) !== undefined ||
    aboutScaleOf(lower) !== undefined ||
    beginsUnit(text) ||
    lower === 'hingga' ||
    lower === 'sampai'
  )
}

function beginsAmount(text: string, lower: string): boolean {
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) return true
  if (text.length > LONGEST_NUMBER_WORD) return false
  return (
    currencyBefore(text) !== undefined ||
    isNumberWord(lower) ||
    partsOfNumber(lower) !== undefined ||
    lower === 'magnitudo' ||
    lower === 'us'
  )
}

const TWO_LETTERS = letterPattern('u')`\p{L}{2}`
