import { data as functionWords } from '../lexicon/generated/function-words.js'
import { data } from '../lexicon/generated/place-words.js'
import { analyzeWord } from '../root/stem.js'
import { decodePairs } from '../store/word-list.js'
import { joinPair } from './nonstandard.js'
import { findWord, type NearWord, type Vocabulary } from './vocabulary.js'

/** What stands behind `di` and `ke`: `di rumah` → `apart`. */
let habits: ReadonlyMap<string, string> | undefined

function habitOf(preposition: string, word: string): string | undefined {
  habits ??= decodePairs(data)
  return habits.get(`${preposition} ${word}`)
}

/** A passive so usual, in the scale of `NearWord.frequency`, is what was meant by `di banding`. */
const PASSIVE = 9
const USUAL = 10
/** A word that is one, unless it is English: `non performing loan`. */
const KNOWN = 5

/** Prefixes that are written onto a word though they look like one: `non aktif`, `pasca gempa`. */
const BOUND: ReadonlySet<string> = new Set('non pasca pra sub anti multi infra'.split(' '))

/** By word, the language whose function word it is. */
let particles: ReadonlyMap<string, string> | undefined

function isFunctionWord(word: string): boolean {
  particles ??= decodePairs(functionWords)
  return particles.has(word)
}

/** What somebody does, in a word of Latin: `verifikasi`. */
const IS_DONE = /[aiu]si$/

/** Two words in lower case that should be one: `di banding` → `dibanding`, `non aktif` → `nonaktif`. */
export function joinWords(first: string, second: string, vocabulary: Vocabulary): string | undefined {
  const listed = joinPair(first, second)
  if (listed !== undefined) return listed
  const joined = first + second
  // `rumah nya`: no word of its own.
  if (second === 'nya') return (findWord(vocabulary, first)?.frequency ?? 0) >= KNOWN ? joined : undefined
  if (first === 'di') {
    const habit = habitOf('di', second)
    // `di renovasi` is written now so, now in one.
    if (habit === 'apart' || (habit !== undefined && !IS_DONE.test(second))) return undefined
    const passive = findWord(vocabulary, joined)
    // `di tikam`: a verb first of all, whose passive news does not have.
    if (passive === undefined)
      return habit === undefined && (isVerbAtHeart(second, vocabulary) || isMadeVerb(second))
        ? joined
        : undefined
    if (passive.isName) return undefined
    // `di boyong`: seldom without its prefix; a noun may be a place (`di gambar itu`).
    const isBare = (findWord(vocabulary, second)?.frequency ?? 0) > passive.frequency
    const isPassive = passive.frequency >= PASSIVE || !isBare || isVerb(second, vocabulary)
    // `di verifikasi`, `di interogasi`: what somebody does; `di lokasi` is a habit of places.
    if (passive.frequency >= KNOWN && IS_DONE.test(second)) return joined
    if (habit !== undefined) return undefined
    return isPassive || isBothWays(second, passive, vocabulary) || isMadeVerb(second) ? joined : undefined
  }
  if (!BOUND.has(first) || isFunctionWord(second)) return undefined
  const word = findWord(vocabulary, second)
  const isUsual = word !== undefined && !word.isName && word.frequency >= KNOWN
  return isUsual && analyzeWord(second).known ? joined : undefined
}

/** How a verb begins behind `me-`, and whether its first letter goes: `tembak` → `menembak`, `rampok` → `merampok`. */
const NASALS: readonly (readonly [first: RegExp, prefix: string, cut: 0 | 1])[] = [
  [/^p/, 'mem', 1],
  [/^t/, 'men', 1],
  [/^k/, 'meng', 1],
  [/^s/, 'meny', 1],
  [/^[bfv]/, 'mem', 0],
  [/^[cdjz]/, 'men', 0],
  [/^[aeiough]/, 'meng', 0],
  [/^[lmnrwy]/, 'me', 0],
]
/** In the scale of `NearWord.frequency`. */
const MET = 4
const TWICE = 2

/** A word that news also has in the active with its first letter gone, and that stands in no place: `di palsukan`. */
function isVerb(word: string, vocabulary: Vocabulary): boolean {
  const nasal = NASALS.find(([first]) => first.test(word))
  return nasal !== undefined && nasal[2] === 1 && activeOf(word, vocabulary) >= KNOWN
}

/** A word that news has often in the active and nearly so in the passive: `di jemput`, `di antar`; not `di gambar`. */
function isBothWays(word: string, passive: NearWord, vocabulary: Vocabulary): boolean {
  return passive.frequency >= NEARLY_USUAL && activeOf(word, vocabulary) >= USUAL
}

const NEARLY_USUAL = 7

/** No place ends like that: `di gelapkan`, `di salatkan`. */
function isMadeVerb(word: string): boolean {
  if (!word.endsWith('kan')) return false
  const { known, suffixes } = analyzeWord(word)
  return known && suffixes.some(({ form }) => form === '-kan')
}

/** A word that news has in the active twice as often as bare: `tikam`, `rampok`; not `gambar`, `rumput`. */
function isVerbAtHeart(word: string, vocabulary: Vocabulary): boolean {
  const active = activeOf(word, vocabulary)
  return active >= MET && active >= (findWord(vocabulary, word)?.frequency ?? 0) + TWICE
}

/** How often news has the word behind `me-`. */
function activeOf(word: string, vocabulary: Vocabulary): number {
  const nasal = NASALS.find(([first]) => first.test(word))
  const active = nasal && findWord(vocabulary, nasal[1] + word.slice(nasal[2]))
  return active === undefined || active.isName ? 0 : active.frequency
}

/** Joined with -pun for good. */
const WITH_PUN: ReadonlySet<string> = new Set(
  'ada andai atau bagaimana biar kalau kendati mau meski sekali sungguh walau'.split(' '),
)
const SHORTEST_HOST = 3

const CLITIC = /(?:nya|lah|kah)$/

/** One word in lower case that should be two: `dirumah` → `di rumah`, `apapun` → `apa pun`. */
export function splitWord(word: string, vocabulary: Vocabulary): string | undefined {
  for (const preposition of ['di', 'ke']) {
    if (!word.startsWith(preposition)) continue
    const place = word.slice(preposition.length)
    // `kedepannya` as `kedepan`; but `dirinya` is of `diri`.
    const bare = place.replace(CLITIC, '')
    if (![place, bare].some((form) => habitOf(preposition, form) === 'apart')) continue
    const isOne = [word, preposition + bare].some((form) => analyzeWord(form).root === form)
    return isOne ? undefined : `${preposition} ${place}`
  }
  if (!word.endsWith('pun')) return undefined
  const host = word.slice(0, -'pun'.length)
  if (host.length < SHORTEST_HOST || WITH_PUN.has(host) || analyzeWord(word).root === word) return undefined
  return (findWord(vocabulary, host)?.frequency ?? 0) >= USUAL ? `${host} pun` : undefined
}
