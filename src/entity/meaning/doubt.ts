import type { EntityKind, Token } from '../../document.js'
import { CASING, casingOf, isMostlySmall } from '../../lexicon/clusters.js'
import { formMayBe, isPersonName } from '../../lexicon/gazetteer.js'
import { isCue, withoutAreaHead } from '../../lexicon/name-cues.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { speechWord } from '../../lexicon/speech-words.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { mapped } from '../../store/records.js'
import { kindKnown } from '../candidates/known-names.js'
import { isOnlyAName } from '../edges/only-names.js'
import { changed, isAllCapitals, isCapitalised, isGuessed, type Mention, wordAt } from '../mention.js'
import { type Reading, sentencesInOrder } from '../reading.js'
import { isHeadOfBody } from '../words/long-forms.js'
import { CAPITALISED, placesOf } from '../words/word-facts.js'
import { kindByHead } from './meaning.js'

/** Kinds that one name has all through a text. */
const LASTING: ReadonlySet<EntityKind> = new Set([
  'person',
  'organization',
  'place',
  'product',
  'event',
  'work',
  'programme',
])

/** `Song Kang-ho`, `Kim Myung-soo`: no Indonesian name of a thing is written so, but for `Dusun Areng-areng`. */
const isKorean = (name: string) => name.includes('-') && KOREAN(name).test(name) && !isHeaded(name)

/** `Jumu'ah bin Said`; the `Stadion Abdullah bin Khalifa` is called after somebody. */
const isSonOf = (name: string) => / bin(?:ti)? /.test(name) && !isHeaded(name)

const isHeaded = (name: string) =>
  formMayBe(name.slice(0, name.indexOf(' ')), CLASS.placeCue | CLASS.organizationHead)
const KOREAN = letterPattern('u')`^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$`

/**
 * Decides for the whole text what each name is: where the recogniser took one name for several kinds, the kind that it
 * was surest of in all, a part of somebody's name being somebody, and a place without its head that place.
 */
export function decideKinds({ tokens }: Pick<Reading, 'tokens'>, names: readonly Mention[]): Mention[] {
  const votes = new Map<string, Map<EntityKind, number>>()
  const vote = (text: string, kind: EntityKind, weight: number) => {
    const kinds = votes.get(text) ?? new Map<EntityKind, number>()
    votes.set(text, kinds)
    kinds.set(kind, (kinds.get(kind) ?? 0) + weight)
  }
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!
    if (!isOpen(name)) continue
    vote(name.text, name.kind, name.confidence)
    // `jurnalis Astro Arena`: for whom somebody writes.
    if (name.kind === 'place' && WRITES.test(wordAt(tokens, name.firstToken - 1)))
      vote(name.text, 'organization', SURE_BY_OFFICE)
    if (name.kind === 'organization' && isSeat(tokens, name)) vote(name.text, 'place', SURE_BY_TEAM)
    // `Film | Jumbo |`: the noun says it, which the recogniser has not to guess.
    if (name.kind === 'work') vote(name.text, 'work', SURE_BY_OFFICE)
    // `SCTV Tower`
    if (name.kind === 'organization' && BUILDING.test(name.text)) vote(name.text, 'place', SURE_BY_TEAM)
    // `pemohon, Syamsul Jahidin dan | Ernawati`.
    if (name.kind === 'place' && isPaired(tokens, names[i - 1], name)) vote(name.text, 'person', 1)
    // `Keisuke Osako, | Kota Takai |, Ryoya Morishita`
    if (name.kind === 'place' && isBetweenPeople(tokens, names, i)) vote(name.text, 'person', SURE_BY_OFFICE)
    // `Muh Putra/Patra Harapan`
    if (name.kind !== 'person' && isBehindStroke(tokens, names[i - 1], name)) vote(name.text, 'person', 1)
    if (isKorean(name.text) || isSonOf(name.text)) vote(name.text, 'person', 1)
    if (name.kind === 'person' && isOfVolunteers(tokens, name))
      vote(name.text, 'organization', SURE_BY_OFFICE)
    if (name.kind === 'person' && isOfDistrict(tokens, name)) vote(name.text, 'place', SURE_BY_OFFICE)
    // `Perusahaan | AGK`
    if (
      name.kind === 'person' &&
      isAllCapitals(name.text) &&
      isCue('body', wordAt(tokens, name.firstToken - 1).toLowerCase())
    )
      vote(name.text, 'organization', SURE_BY_OFFICE)
  }
  for (const { kind, text, confidence, entry } of names) {
    const words = kind === 'person' ? text.split(' ') : []
    // `Thunder` is the `Oklahoma City Thunder`, who has no name of a person.
    const last = kind === 'organization' && text.includes(' ') ? text.slice(text.lastIndexOf(' ') + 1) : ''
    if (votes.get(last)?.has('person') && !isPersonName(last)) vote(last, 'organization', SURE_BY_TEAM)
    // `Verdana` is the `Lembaga Verdana Research Center`.
    const first = kind === 'organization' ? firstOfBody(text) : ''
    if (votes.get(first)?.has('person') && !isPersonName(first)) vote(first, 'organization', SURE_BY_TEAM)
    // `Menurut | Sony |` of a text that has the firm Sony.
    if (entry !== undefined && kind === 'organization' && votes.has(text)) vote(text, kind, SURE_BY_OFFICE)
    for (const word of words.length > 1 ? words : []) if (votes.has(word)) vote(word, 'person', confidence)
    // `RSKI | Galang` of a text about Pulau Galang.
    const bare = kind === 'place' ? withoutAreaHead(text) : undefined
    if (bare !== undefined && votes.has(bare)) vote(bare, 'place', confidence)
  }
  const ofPeople = firstNames(names)
  return mapped(names, (name) => {
    // `melantik | Sony |` of a text about Sony Wirawan.
    if (ofPeople.has(name.text) && name.kind === 'organization' && name.entry?.class === 'company')
      return changed(name, { kind: 'person', entry: undefined, name: undefined })
    const kinds = isOpen(name) ? votes.get(name.text)! : undefined
    if (kinds === undefined || kinds.size < 2) return name
    const [kind] = [...kinds].reduce((best, each) => (each[1] > best[1] ? each : best))
    return kind === name.kind ? name : changed(name, { kind })
  })
}

/** The first names of people whom the text has in full, where no longer name of a body or a product begins so. */
function firstNames(names: readonly Mention[]): ReadonlySet<string> {
  const first = new Set<string>()
  const others = new Set<string>()
  for (const { kind, text } of names) {
    const end = text.indexOf(' ')
    if (end > 0) (kind === 'person' ? first : others).add(text.slice(0, end))
  }
  for (const word of others) first.delete(word)
  return first
}

/** The first word of a body's name behind its head, where more follow that say that it is one. */
function firstOfBody(text: string): string {
  const words = text.split(' ')
  if (kindByHead(words) !== 'organization') return ''
  const first = isHeadOfBody(words[0]!) ? 1 : 0
  return words.length > first + 1 ? words[first]! : ''
}

/** Does somebody stand right before, with `dan` between, and is the word a name alone? */
function isPaired(
  tokens: readonly Token[],
  before: Mention | undefined,
  { firstToken, text }: Mention,
): boolean {
  return (
    before !== undefined &&
    before.kind === 'person' &&
    before.endToken === firstToken - 1 &&
    tokens[firstToken - 1]!.text === 'dan' &&
    (isPersonName(text) || (isOnlyAName(text) && kindKnown(text) === undefined))
  )
}

/** `anaknya`, `ketiga anak mereka` */
const isKin = (tokens: readonly Token[], at: number) =>
  [at, at - 1, at - 2].some((each) => speechWord(wordAt(tokens, each).replace(/nya$/, ''))?.of === true)

/** Two words that no dictionary has, in a list between people of two words. */
function isBetweenPeople(tokens: readonly Token[], names: readonly Mention[], at: number): boolean {
  const [before, name, after] = [names[at - 1], names[at]!, names[at + 1]]
  // `ketiga anaknya yaitu | Betrand Peto |, Thalia Putri`
  const isFirst = /^ya(?:itu|kni)$/.test(wordAt(tokens, name.firstToken - 1))
  if (isFirst && isKin(tokens, name.firstToken - 2)) return kindKnown(name.text) === undefined
  if (!before || !after || kindKnown(name.text) !== undefined) return false
  if (isHeaded(name.text) && !name.text.startsWith('Kota ')) return false
  const areWhole = [before, name, after].every(({ firstToken, endToken }) => endToken - firstToken === 2)
  const arePeople = before.kind === 'person' && after.kind === 'person'
  if (!areWhole || !arePeople) return false
  return (
    before.endToken + 1 === name.firstToken &&
    name.endToken + 1 === after.firstToken &&
    wordAt(tokens, before.endToken) === ',' &&
    wordAt(tokens, name.endToken) === ','
  )
}

/** `Sukarelawan | Bagas Muda Nusantara`: everyday words among the names. */
function isOfVolunteers(tokens: readonly Token[], { firstToken, text }: Mention): boolean {
  const before = wordAt(tokens, firstToken - 1).toLowerCase()
  if (before !== 'relawan' && before !== 'sukarelawan') return false
  const words = text.split(' ')
  return words.length > 1 && words.some((word) => isMostlySmall(word) && !isPersonName(word))
}

/** `Kapolsek | Biromaru mengatakan`: before somebody in the police or the army stands a rank, before a place nothing. */
function isOfDistrict(tokens: readonly Token[], { firstToken, text }: Mention): boolean {
  const before = wordAt(tokens, firstToken - 1)
  return DISTRICT_OFFICES.has(before) && !text.includes(' ') && !isPersonName(text)
}

const DISTRICT_OFFICES: ReadonlySet<string> = new Set([
  'Kapolsek',
  'Kapolres',
  'Kapolresta',
  'Danramil',
  'warga',
])
/** `studio yang berbasis di | Barcelona`: a town that a club is called after. */
const isSeat = (tokens: readonly Token[], { firstToken, text }: Mention) =>
  wordAt(tokens, firstToken - 1) === 'di' &&
  SEATED.test(wordAt(tokens, firstToken - 2)) &&
  kindKnown(text) === 'place'

const SEATED = /^(?:ber(?:basis|kantor|markas|pusat|domisili|mukim)|tinggal|lahir)$/
const WRITES = /^(?:[Jj]urnalis|[Rr]eporter|[Pp]resenter|[Rr]edaktur)$/
const BUILDING = / (?:Tower|Stadium|Convention Cent(?:er|re))$/
/** More than in a few mentions. */
const SURE_BY_TEAM = 4
/** More than the recogniser's belief in one mention, less than in two. */
const SURE_BY_OFFICE = 1.2

function isBehindStroke(
  tokens: readonly Token[],
  before: Mention | undefined,
  { firstToken, start, text }: Mention,
): boolean {
  return (
    before?.kind === 'person' &&
    before.endToken === firstToken - 1 &&
    tokens[firstToken - 1]!.text === '/' &&
    start - before.end === 1 &&
    kindKnown(text) === undefined
  )
}

function isOpen(name: Mention): boolean {
  return LASTING.has(name.kind) && isGuessed(name)
}

/** What two people are called together: `Anies Baswedan-Gus Imin (| Amin |)`, in small letters. */
function namesOfPairs({ text }: Pick<Reading, 'text'>, names: readonly Mention[]): ReadonlySet<string> {
  const called = new Set<string>()
  for (let i = 2; i < names.length; i++) {
    const [first, second, name] = [names[i - 2]!, names[i - 1]!, names[i]!]
    const isPair = [first, second, name].every(({ kind }) => kind === 'person') && !name.text.includes(' ')
    if (!isPair || text.slice(second.end, name.start) !== ' (' || text.charAt(name.end) !== ')') continue
    if (/^ ?[-–—] ?$/.test(text.slice(first.end, second.start))) called.add(name.text.toLowerCase())
  }
  return called
}

/**
 * The names without quarters of the sky (`kepala mengarah ke Barat`), without what stands in a placeholder of a page, and
 * without people that are a number's (`SMPN | 3 Denpasar`), two (`Anies-Gus Imin (Amin)`), God, a slip of the pen, a plant,
 * a chapter of a scripture or who wrote the text.
 */
export function dropDoubtful(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const { text, tokens } = reading
  const hasBoxes = text.includes('[')
  const pairs = namesOfPairs({ text }, names)
  const symbols = symbolsIn(tokens, names)
  const slips = slipsOfThePen(reading, names)
  const isNone = (name: Mention) =>
    (name.kind === 'person' &&
      isGuessed(name) &&
      (/^\d/.test(name.text) ||
        isRank(name.text) ||
        GOD.test(name.text) ||
        slips.has(name) ||
        symbols.has(name.text) ||
        pairs.has(name.text.toLowerCase()))) ||
    (name.kind === 'place' && isGuessed(name) && isCue('quarter', name.text.toLowerCase())) ||
    (name.kind === 'organization' && isChannel(tokens, name)) ||
    (name.kind === 'person' &&
      (isSigned(tokens, name) || isSpecies(tokens, name) || isScripture(tokens, name))) ||
    (hasBoxes && isInPlaceholder(tokens, name))
  return names.some(isNone) ? names.filter((name) => !isNone(name)) : names
}

/** `Puji | Tuhan |, kami menang` */
const GOD = /(?:^| )(?:Tuhan|Allah)$/

/**
 * People in small letters in prose that has capitals: `Indonesia haris menang` is a slip of the pen, `bang jhon` is
 * somebody.
 */
function slipsOfThePen(reading: Reading, names: readonly Mention[]): ReadonlySet<Mention> {
  const { tokens, casings } = reading
  const small = names.filter(
    ({ kind, text, firstToken, endToken }) =>
      kind === 'person' &&
      endToken - firstToken === 1 &&
      text === text.toLowerCase() &&
      !formMayBe(wordAt(tokens, firstToken - 1), CLASS.honorific),
  )
  if (small.length === 0) return new Set()
  const sentenceOfCapital = sentencesInOrder(reading)
  const withCapitals = new Set(mapped(placesOf(tokens, CAPITALISED), (at) => sentenceOfCapital(at)))
  const sentenceOf = sentencesInOrder(reading)
  return new Set(
    small.filter(({ firstToken }) => {
      const sentence = sentenceOf(firstToken)
      return casings[sentence] === 'mixed' && withCapitals.has(sentence)
    }),
  )
}

/** `… ditahan di Palu.(Ria)`: who wrote it, in the last brackets of the text. */
function isSigned(tokens: readonly Token[], { firstToken, endToken, given }: Mention): boolean {
  const isLast = endToken === tokens.length - 1 && tokens[endToken]!.text === ')'
  if (!isLast || given || wordAt(tokens, firstToken - 1) !== '(') return false
  return /[.!?"”]$/.test(wordAt(tokens, firstToken - 2))
}

/** `indeks harga yang diterima petani (| It |)`: two letters that stand for a measure, in brackets behind words in small letters. */
function symbolsIn(tokens: readonly Token[], names: readonly Mention[]): ReadonlySet<string> {
  const symbols = new Set<string>()
  const letters = new Set(names.filter(({ text }) => SYMBOL.test(text)).map(({ text }) => text))
  if (letters.size === 0) return symbols
  for (let at = 2; at + 1 < tokens.length; at++) {
    const isBracketed = tokens[at - 1]!.text === '(' && tokens[at + 1]!.text === ')'
    if (isBracketed && letters.has(tokens[at]!.text) && /^[a-z]+$/.test(tokens[at - 2]!.text))
      symbols.add(tokens[at]!.text)
  }
  return symbols
}

const SYMBOL = /^[A-Z][a-z]$/

/** `Mayjen TNI` of `Wakil Direktur: Mayjen TNI (Purn) Budi`: a rank and its force. */
function isRank(text: string): boolean {
  const [rank, force, more] = text.split(' ')
  return more === undefined && FORCE.test(force ?? '') && formMayBe(rank!, CLASS.honorific)
}

const FORCE = /^(?:TNI|Pol|Polri)$/

/** `QS. | Ali Imran | ayat 133`, `(HR. Muslim)`: where words of the Quran or of the Prophet stand. */
function isScripture(tokens: readonly Token[], { firstToken, given }: Mention): boolean {
  const before = wordAt(tokens, firstToken - 1) === '.' ? firstToken - 2 : firstToken - 1
  return !given && (SCRIPTURE.test(wordAt(tokens, firstToken)) || SCRIPTURE.test(wordAt(tokens, before)))
}

const SCRIPTURE = /^(?:Q\.?S|H\.?R)\.?$/

/** `Togro (Ceriops tagal)`: a plant or an animal, with its name in Latin, whose second word no news has. */
function isSpecies(tokens: readonly Token[], name: Mention): boolean {
  const { endToken } = name
  if (!isGuessed(name) || name.text.includes(' ') || wordAt(tokens, endToken) !== '(') return false
  const [genus, species] = [wordAt(tokens, endToken + 1), wordAt(tokens, endToken + 2)]
  return isCapitalised(genus) && LATIN.test(species) && casingOf(species) === CASING.unknown
}

const LATIN = /^[a-z]{4,}$/

/** `Grup Telegram "Kabar.id | News Update |"`: a channel that a page asks its readers into. */
const isChannel = (tokens: readonly Token[], { firstToken, given }: Mention) =>
  !given && /^["“]$/.test(wordAt(tokens, firstToken - 1)) && CHANNEL.test(wordAt(tokens, firstToken - 2))

const CHANNEL = /^(?:Telegram|WhatsApp)$/

/** `[Gambas:Video CNN]`: where a page had a picture. */
function isInPlaceholder(tokens: readonly Token[], { firstToken, given }: Mention): boolean {
  if (given) return false
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - LONGEST_PLACEHOLDER); at--) {
    const { text } = tokens[at]!
    if (text === ']') return false
    if (text !== '[') continue
    const colon = tokens[at + 2]
    return colon?.text === ':' && colon.start === tokens[at + 1]!.end && colon.end === tokens[at + 3]?.start
  }
  return false
}

const LONGEST_PLACEHOLDER = 6
