import type { EntityKind, Token } from '../../document.js'
import { isMostlySmall } from '../../lexicon/clusters.js'
import { formMayBe, isPersonName, mayBe } from '../../lexicon/gazetteer.js'
import { isCue, kindSaid } from '../../lexicon/name-cues.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { recentForms } from '../../root/stem.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { mapped } from '../../store/records.js'
import {
  byFirstToken,
  changed,
  isCapitalised,
  isCapitalWord,
  isGuessed,
  type Mention,
  mentionOf,
  settle,
  type TokenSet,
  tokensIn,
  withTokens,
  wordAt,
} from '../mention.js'
import { type Reading, sentencesInOrder } from '../reading.js'
import { isHeadlineWord } from '../words/headline-words.js'
import { isOfHouse } from '../words/titles.js'
import {
  ADDRESS,
  CAPITALISED,
  CITES,
  FIRST_OF_TWO,
  hasFact,
  placesOf,
  SAYS_KIND,
} from '../words/word-facts.js'
import { kindByHead } from './meaning.js'
import { findToldSubjects, unseenSubjects } from './told-subjects.js'

/** What a noun may say that the name behind it is, whatever the recogniser took it for: `klub Palermo`, `ajang Asia Qualifier`. */
const SAID_BEFORE: readonly EntityKind[] = ['organization', 'event', 'programme']
/** Before a report that is quoted: `menurut laporan`, `dalam survei`. */
const QUOTES_REPORT: ReadonlySet<string> = new Set(['menurut', 'dalam', 'berdasarkan', 'dari', 'mengutip'])
/** A small word that ran into an address: `darikabar.com`. */
const GLUED_ADDRESS = letterPattern('u')`^(?:dari|laman|situs|pemberitaan|oleh|\p{Ll}+\p{Lu})`
/** Kinds that a noun before them overrules. */
const MISTAKEN: ReadonlySet<string> = new Set([
  'place',
  'person',
  'product',
  'organization',
  'event',
  'programme',
])
/** Belief in what the words around a name tell. */
const TOLD = 0.85
/** Between the noun and `bernama` there are no more words. */
const MOST_BEFORE_NAMED = 3
/** A body without a place behind takes no more words. */
const LONGEST = 6

/**
 * The names with what the words around them tell: a noun before them says what they are (`klub Palermo`), all through the
 * text, and so does a noun that says what a subject is (`Nightingale adalah gim`); an outlet whose name is an address (`dikutip dari Kabar.id`); and what begins with the head of a body and that the
 * recogniser has not seen (`Komite Etik Penyiaran`).
 */
export function findToldNames(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const subjects = findToldSubjects(reading)
  const told = kindsTold(reading, names)
  for (const { text, kind } of subjects) told.set(text, kind)
  const turned =
    told.size === 0
      ? names
      : mapped(names, (name) => {
          const kind = told.get(name.text)
          return kind !== undefined && mayTurn(name) ? turn(wholeName(reading, name, kind), kind) : name
        })
  const covered = tokensIn(turned)
  const unseen = [...unseenBodies(reading, turned, covered), ...unseenSubjects(reading, subjects, covered)]
  return unseen.length === 0 ? turned : settle([unseen, turned])
}

function turn(name: Mention, kind: EntityKind): Mention {
  return changed(name, { kind, confidence: Math.max(name.confidence, TOLD) })
}

/** A body that the recogniser has cut: `bernama Altec | Langsing`. */
function wholeName(reading: Reading, name: Mention, kind: EntityKind): Mention {
  if (name.kind !== kind || kind !== 'organization') return name
  const { text, tokens, matchAt } = reading
  let end = name.endToken
  while (end - name.firstToken < LONGEST && !matchAt.has(end) && isRestOfName(text, tokens, end)) end++
  return withTokens(name, reading, name.firstToken, end)
}

function isRestOfName(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || !isCapitalised(token.text) || isVerb(token.text)) return false
  return text.slice(tokens[at - 1]!.end, token.start) === ' ' && !isPersonName(token.text)
}

function mayTurn(name: Mention): boolean {
  return isGuessed(name) && MISTAKEN.has(name.kind) && isCapitalised(name.text)
}

function kindsTold(reading: Reading, names: readonly Mention[]): Map<string, EntityKind> {
  const { tokens } = reading
  const told = new Map<string, EntityKind>()
  for (const name of names) {
    if (name.kind === 'person' && isThing(tokens, name) && mayTurn(name)) {
      told.set(name.text, 'product')
      continue
    }
    const before = wordAt(tokens, name.firstToken - 1)
    const isReport = isSource(tokens, name.firstToken)
    const kind = isReport
      ? 'organization'
      : (saidBefore(reading, name.firstToken) ?? saidBehind(tokens, name.endToken))
    const isToldAlready = kind === name.kind && name.confidence >= TOLD
    const isSaidBehind = wordAt(tokens, name.endToken + 1) === 'sebuah'
    if (kind === undefined || isToldAlready || !mayTurn(name) || isKnownPlace(name)) continue
    // `ketua partai Budi Santoso`, `program Bank Sampah`, `ajang Dewan Kesenian`.
    const words = name.text.split(' ')
    if (
      name.kind === 'person' &&
      (!(isReport || before === 'bernama' || isCue('ownerless', before) || isSaidBehind) ||
        words.some(isPersonName))
    )
      continue
    // `program Kampung Bahari Nusantara (KBN)`: everyday words, but the text has letters for them.
    const isExplained = kind === 'programme' && wordAt(tokens, name.endToken) === '('
    if (words.every(isMostlySmall) && !isExplained) continue
    if (name.kind === 'organization' && kindByHead(words) === 'organization') continue
    told.set(name.text, kind)
  }
  return told
}

/** `motif Wahyu Tumurun`, `baterai bernama Jinshi`; not the `mobil Verstappen`, which is his, nor the `pencuri motor bernama Rian`. */
function isThing(tokens: readonly Token[], { firstToken: at, text }: Mention): boolean {
  const noun = wordAt(tokens, at - 1)
  if (noun !== 'bernama') return isCue('thing', noun) && isCue('ownerless', noun)
  if (text.split(' ').some(isPersonName)) return false
  for (let before = at - 2; before >= Math.max(0, at - MOST_BEFORE_NAMED); before--)
    if (isCue('thing', tokens[before]!.text)) return true
  return false
}

/** `menurut laporan Tutto Mercato`, `dikutip dari Axios`. */
function isSource(tokens: readonly Token[], at: number): boolean {
  if (!hasFact(tokens, at - 1, CITES)) return false
  const before = wordAt(tokens, at - 1).toLowerCase()
  const first = wordAt(tokens, at - 2).toLowerCase()
  return (
    isCue('cites', before === 'dari' ? first : before) ||
    (isCue('report', before) && QUOTES_REPORT.has(first))
  )
}

function saidBefore({ tokens }: Reading, at: number): EntityKind | undefined {
  const noun = wordAt(tokens, at - 1)
  // `perusahaan audio bernama Altec Lansing`
  if (noun === 'bernama')
    for (let before = at - 2; before >= Math.max(0, at - MOST_BEFORE_NAMED); before--) {
      const kind = kindSaid(SAID_BEFORE, tokens[before]!.text)
      if (kind !== undefined) return kind
    }
  const first = FIRST_OF_TWO.get(noun)
  if (first !== undefined) return tokens[at - 2]?.text.toLowerCase() === first ? 'organization' : undefined
  return kindSaid(SAID_BEFORE, noun)
}

/** `Majujaya, sebuah perusahaan rintisan`. */
function saidBehind(tokens: readonly Token[], at: number): EntityKind | undefined {
  if (wordAt(tokens, at) !== ',' || wordAt(tokens, at + 1) !== 'sebuah') return undefined
  return kindSaid(SAID_BEFORE, wordAt(tokens, at + 2))
}

/** `klub London Barat`, `klub Italia` say where it is. */
function isKnownPlace({ text }: Mention): boolean {
  const [first] = text.split(' ')
  return [text, first!].some((form) =>
    formMayBe(form, CLASS.area | CLASS.country | CLASS.capital | CLASS.place),
  )
}

/** Hospitals and universities are named after people: `RSUD Alimuddin Umar`, `Universitas Sam Ratulangi`. */
const NAMED_AFTER = /^(?:RSUD|RSUP|RSUPN|RSIA|RSJ|RSPAD|Rumah|Universitas|Puskesmas)$/

/** Behind the words for it: `Rumah Sakit Umum Daerah | Abdul Moeloek`, `RSUD | Alimuddin Umar`. */
function endOfHospital(tokens: readonly Token[], first: number): number {
  let end = first + 1
  if (wordAt(tokens, end) === 'Sakit') while (/^(?:Sakit|Umum|Daerah)$/.test(wordAt(tokens, end))) end++
  return end
}

/** `Direktur RSUD Budi Santoso` is somebody. */
const isOffice = (token: Token | undefined) => token !== undefined && formMayBe(token.text, CLASS.position)

function unseenBodies(reading: Reading, names: readonly Mention[], covered: TokenSet): Mention[] {
  const { tokens, matches, sentences, casings } = reading
  const ofKindAt = (kind: EntityKind, token: number) =>
    names.find((name) => name.firstToken === token && name.kind === kind)
  const unseen: Mention[] = []
  for (const at of placesOf(tokens, ADDRESS)) {
    const { text } = tokens[at]!
    if (at === 0 || covered.has(at) || !/^[\w-]+\.(?:com|co|co\.id|id|net|tv)$/.test(text)) continue
    if (GLUED_ADDRESS(text).test(text)) continue
    if (isCue('outlet', tokens[at - 1]!.text.toLowerCase()))
      unseen.push(mentionOf(reading, at, at + 1, { kind: 'organization', confidence: TOLD }))
  }
  unseen.push(...behindNouns(reading, names, covered), ...sourcesOf(reading, covered))
  const sentenceOf = sentencesInOrder(reading)
  for (const match of matches) {
    const { firstToken, casing } = match
    if (!mayBe(match, CLASS.organizationHead) || casing === 'lower' || covered.has(firstToken)) continue
    const sentence = sentenceOf(firstToken)
    if ((casings[sentence] ?? 'mixed') !== 'mixed' || !isCapitalised(tokens[firstToken]!.text)) continue
    const namesake = NAMED_AFTER.test(tokens[firstToken]!.text)
      ? ofKindAt('person', endOfHospital(tokens, firstToken))
      : undefined
    if (namesake !== undefined && !isOffice(tokens[firstToken - 1])) {
      unseen.push(
        mentionOf(reading, firstToken, namesake.endToken, { kind: 'organization', confidence: TOLD }),
      )
      continue
    }
    if (isCue('vague', tokens[firstToken]!.text.toLowerCase())) continue
    const end = endOfCapitals(reading, [firstToken, sentences[sentence]?.endToken ?? tokens.length], covered)
    // `Dewan Pertimbangan DPP | Golkar`: the body that it is of stands for it.
    if (ofKindAt('organization', end)) continue
    const rest = tokens.slice(firstToken + 1, end)
    if (rest.length < 2) continue
    unseen.push(mentionOf(reading, firstToken, end, { kind: 'organization', confidence: TOLD }))
  }
  return unseen
}

/** What the recogniser has not seen behind a noun that says what it is: `klub Verdania`, `maskapai Cendana Pasifik`. */
function behindNouns(reading: Reading, names: readonly Mention[], covered: TokenSet): Mention[] {
  const { tokens, sentences, casings, matchAt } = reading
  const nouns = placesOf(tokens, SAYS_KIND)
  if (nouns.length === 0) return []
  const nameAt = byFirstToken(names)
  const found: Mention[] = []
  let sentence = 0
  let next = 0
  for (const noun of nouns) {
    const at = noun + 1
    if (!hasFact(tokens, at, CAPITALISED)) {
      found.push(...listBehind(reading, noun, nameAt))
      continue
    }
    while (sentences[sentence] && sentences[sentence]!.endToken <= at) {
      sentence++
      next = 0
    }
    const own = sentences[sentence]
    if (!own || at <= own.firstToken || casings[sentence] !== 'mixed' || at < next) continue
    const kind = covered.has(at) || matchAt.has(at) ? undefined : saidBefore(reading, at)
    if (kind === undefined) continue
    let end = endOfCapitals(reading, [at - 1, own.endToken], covered)
    const last = nameAt.get(end)
    // `maskapai Cendana | Pasifik`
    if (kind === 'organization' && end > at && last?.kind === 'place' && last.entry?.class !== 'area')
      end = last.endToken
    if (end === at || isAllCommon(tokens, at, end)) continue
    found.push(mentionOf(reading, at, end, { kind, confidence: TOLD }))
    next = end + 1
  }
  return found
}

/** `band legendaris seperti God Bless, Noah, dan Padi Reborn`: what a list behind a noun names is of its kind. */
function listBehind(reading: Reading, noun: number, nameAt: ReadonlyMap<number, Mention>): Mention[] {
  const { tokens } = reading
  let at = noun + 1
  while (at - noun < MOST_BEFORE_LIST && tokens[at] && tokens[at]!.text !== 'seperti') at++
  if (wordAt(tokens, at) !== 'seperti' || kindSaid(['organization'], tokens[noun]!.text) === undefined)
    return []
  const found: Mention[] = []
  at++
  while (at - noun < LONGEST_LIST) {
    const name = nameAt.get(at)
    const isKnown = name !== undefined && (!isGuessed(name) || name.kind === 'country')
    let end = isKnown ? name.endToken : at
    while (!isKnown && end - at < LONGEST && isCapitalWord(tokens[end])) end++
    if (end === at) break
    if (!isKnown) found.push(mentionOf(reading, at, end, { kind: 'organization', confidence: TOLD }))
    at = end
    if (!NEXT.has(wordAt(tokens, at))) break
    while (NEXT.has(wordAt(tokens, at))) at++
  }
  return found
}

const NEXT: ReadonlySet<string> = new Set([',', 'dan', 'serta', 'hingga'])
/** Between the noun and `seperti` there is no more than a word. */
const MOST_BEFORE_LIST = 3
const LONGEST_LIST = 40

/** An outlet that nobody has seen where a story is taken from it: `dikutip dari laporan | Harbor Standard`. */
function sourcesOf(reading: Reading, covered: TokenSet): Mention[] {
  const { tokens, matchAt, sentences, casings } = reading
  const found: Mention[] = []
  const sentenceOf = sentencesInOrder(reading)
  for (const cue of placesOf(tokens, CITES)) {
    const at = cue + 1
    if (!hasFact(tokens, at, CAPITALISED)) continue
    if (covered.has(at) || matchAt.has(at) || !isSource(tokens, at)) continue
    const sentence = sentenceOf(at)
    if (casings[sentence] !== 'mixed') continue
    const end = endOfCapitals(reading, [at - 1, sentences[sentence]!.endToken], covered)
    // Words that prose writes small are quoted from no outlet: `mengutip Surat Edaran`; nor is somebody one.
    if (end === at || covered.has(end) || isAllCommon(tokens, at, end)) continue
    // `dikutip Rabu (11/6)`
    if (tokens[end]?.kind === 'number' || tokens[end + 1]?.kind === 'number') continue
    // `dikutip dari Instagramnya`: somebody's own page.
    if (tokens[end - 1]!.text.endsWith('nya')) continue
    if (tokens.slice(at, end).some(({ text }) => isPersonName(text))) continue
    found.push(mentionOf(reading, at, end, { kind: 'organization', confidence: TOLD }))
  }
  return found
}

/** A verb of a headline with a capital: `Dewan Gubernur | Memilih`; not the `Sekolah Menengah`. */
function isVerb(word: string): boolean {
  if (isHeadlineWord(word)) return true
  if (!/^Me/.test(word)) return false
  const { known, prefixes } = recentForms(word.toLowerCase())
  return known && prefixes[0] === 'meN-'
}

function isAllCommon(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!isMostlySmall(tokens[i]!.text)) return false
  return true
}

function endOfCapitals(
  reading: Reading,
  [first, last]: readonly [number, number],
  covered: TokenSet,
): number {
  const { text, tokens, titles, matchAt } = reading
  let end = first + 1
  while (end < Math.min(last, first + LONGEST)) {
    // `Cendana Institute | Prof. Dr. Budi Santoso`
    if (titles[end] !== 0 && !isOfHouse(reading, end)) return end
    // `Kabinet Karya Emas | Presiden Prabowo`
    const office = matchAt.get(end)
    if (mayBe(office, CLASS.position) && covered.has(office!.endToken)) return end
    const { kind, text: word, start } = tokens[end]!
    // `Persatuan Tinju Amatir Indonesia`.
    if (covered.has(end)) return word === 'Indonesia' && end - first > 1 ? end + 1 : end
    if (text.slice(tokens[end - 1]!.end, start) !== ' ') break
    // `ajang Formula 2`.
    const isNumber = kind === 'number' && end > first + 1
    if (!isNumber && (kind !== 'word' || !isCapitalised(word) || (end > first + 1 && isVerb(word)))) break
    end++
    if (isNumber) break
  }
  return end
}
