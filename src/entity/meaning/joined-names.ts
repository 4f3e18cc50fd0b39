import type { EntityKind, Token } from '../../document.js'
import { formMayBe, isPersonName, lookUpName } from '../../lexicon/gazetteer.js'
import { CLASS, type NameEntry } from '../../lexicon/name-entry.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { KIND_OF_CLASS } from '../candidates/known-names.js'
import {
  changed,
  isAllCapitals,
  isCapitalised,
  isCapitalWord,
  type Mention,
  mentionAt,
  range,
  settle,
  type TokenSet,
  tokensIn,
  withTokens,
  wordAt,
  wordsBetween,
} from '../mention.js'
import type { Reading } from '../reading.js'
import {
  ADDRESS,
  CAPITAL_PART,
  CAPITALISED,
  HYPHENATED,
  hasFact,
  OF_EVENT,
  placesOf,
} from '../words/word-facts.js'
import { endOfTeamsPair, memberOfTeam, partTeam } from './teams-of-two.js'

type Text = Pick<Reading, 'text' | 'tokens'>

/** `Al-Habsyi`, `Jean-Pierre`: the hyphen is inside one name. */
const JOINED_WITHIN_A_NAME = new Set(
  'al el an ar as at ash abdul jean anne ban marie karl jan carl hans kim min'.split(' '),
)

/** `Al-Maliki`, `al-Shaibani`: what stands behind an Arabic article is no name without it. */
const ARTICLE = letterPattern('u')`^(?:[Aa]l|[Ee]l|[Aa]n|[Aa]r|[Aa]s|[Aa]t|[Aa]sh|[Aa]d|[Aa]z)-[\p{L}']+$`

/** What each name and each word of a person's is in the text, gathered when it is first asked for. */
type KindsOfWords = () => ReadonlyMap<string, EntityKind>

/** A name at a hyphen takes at most so many words before or behind its token: `Indonesia-Korea Selatan`. */
const MOST_WORDS_BEYOND = 2

/** A part of a joined token, with the words beside the token that it takes (`Arab Saudi` of `Indonesia-Arab Saudi`). */
interface Part {
  readonly start: number
  readonly text: string
  readonly firstToken: number
  readonly endToken: number
  /** Where it ends inside its last token: `AS-Korea Selatan|-Jepang`. */
  readonly end?: number
}

/**
 * The names inside joined tokens: `ASEAN-Rusia` is ASEAN and Rusia, `se-Jawa Timur` holds Jawa Timur, `Jokowi-JK` two
 * people. Part names are those of the dictionaries and those that the text has elsewhere (`others`).
 */
function findJoinedNames(
  { text, tokens }: Text,
  hyphenated: readonly number[],
  others: KindsOfWords,
): Mention[] {
  const found: Mention[] = []
  // `pasangan calon Imam-Dian kalah dari Hadi-Imelda`
  const hasPairs = hyphenated.some((at) => isPairNext(tokens, at))
  for (const i of hyphenated) {
    const token = tokens[i]!
    if (token.kind !== 'word') continue
    if (isWholeName(token.text) || ARTICLE(token.text).test(token.text)) continue
    const parts = ownParts(tokens, i)
    if (parts.some((part) => part.text !== '' && part.text <= '9~')) continue
    const isAll = parts[0]!.text.toLowerCase() === 'se'
    const isPair = isPairNext(tokens, i) || (hasPairs && parts.every(({ text }) => isPersonName(text)))
    const wholes = parts.map(
      (part, at) => (at === 0 ? withWordsBefore(tokens, part) : withWordsBehind(tokens, part)) ?? part,
    )
    const isRoute = ROUTES.test(wordAt(tokens, i - 1))
    const parted = wholes.map(({ text }) => readPart(text, others, isAll))
    const isMatch =
      MATCHES.test(wordAt(tokens, i - 1)) || parted.some((name) => name?.entry?.class === 'club')
    const read = isMatch ? parted.map((name, at) => clubOf(wholes[at]!.text) ?? name) : parted
    // `Palu-Poso`, `Golkar-PAN`: beside a place or a body a form is one even where it is a word as well.
    const kind = read.find((name) => name !== undefined && name.kind !== 'person')?.kind
    const names = wholes.map((part, at) => {
      const isOfPair = isPair && isPersonName(part.text)
      const isOfRoute = isRoute && isCapitalised(part.text)
      // `rute Bogor-Halim`: nobody is a stop on the way from a place.
      const isStop = isOfRoute && kind === 'place' && read[at]?.kind === 'person'
      const name =
        (isStop ? undefined : read[at]) ??
        (kind && beside(kind, part.text)) ??
        (isOfPair ? { kind: 'person' as const } : isOfRoute ? { kind: 'place' as const } : undefined)
      return name && { ...name, part, text: part.text }
    })
    const known = names.filter((name) => name !== undefined).length
    // `Kabar.com, Jakarta-Pemerintah`: a dateline, whose dash lost its spaces.
    const isDateline = hasFact(tokens, i - 2, ADDRESS) && parted[0]?.kind === 'place'
    const capitalised = isDateline ? 1 : parts.filter((part) => isCapitalised(part.text)).length
    // One known part among unknown names is no pair, unless somebody whom the text names: `Wahid-Indonesia`, `RK-Suswono`.
    if (
      known === 0 ||
      (known < capitalised && !names.some((name) => name?.kind === 'person' && mayPair(name)))
    )
      continue
    parts.forEach((part, at) => {
      const name =
        names[at] ??
        (isCapitalised(part.text) && !isDateline ? { kind: 'person' as const, part: wholes[at]! } : undefined)
      if (!name) return
      const { start, firstToken } = name.part
      const { kind } = name
      const isLast = at === parts.length - 1 && kind === 'person' && name.part.endToken === i + 1
      const member = isLast ? memberOfTeam({ text, tokens }, i) : undefined
      if (member) found.push(member)
      const endToken = isLast && !member ? endOfPerson(tokens, i + 1) : name.part.endToken
      const last = endToken > i + 1 ? tokens[endToken - 1]!.end : part.start + part.text.length
      const end = name.part.end ?? last
      const place = { start, end, text: text.slice(start, end), firstToken, endToken }
      const entry = 'entry' in name ? name.entry : undefined
      found.push(mentionAt(place, { kind, entry, confidence: 0.9 }))
    })
  }
  return found
}

function isWholeName(word: string): boolean {
  return lookUpName(word).some((entry) => KIND_OF_CLASS[entry.class] || entry.class === 'surname')
}

function partsOf(token: Token, at: number): Part[] {
  const parts: Part[] = []
  let start = token.start
  for (const text of token.text.split('-')) {
    parts.push({ start, text, firstToken: at, endToken: at + 1 })
    start += text.length + 1
  }
  return parts
}

/** Without what is the end of a name that the joined token before begins: `AS-Korea | Selatan-Jepang`. */
function ownParts(tokens: readonly Token[], at: number): Part[] {
  const parts = partsOf(tokens[at]!, at)
  const before = wordAt(tokens, at - 1)
  const hyphen = before.lastIndexOf('-')
  const isEnd = hyphen > 0 && isListed(`${before.slice(hyphen + 1)} ${parts[0]!.text}`)
  return isEnd ? parts.slice(1) : parts
}

/** The longest name that the words before the token and its first part make: `Korea Selatan` of `Korea Selatan-Jepang`. */
function withWordsBefore(tokens: readonly Token[], part: Part): Part | undefined {
  for (let more = MOST_WORDS_BEYOND; more > 0; more--) {
    const first = part.firstToken - more
    if (first < 0 || !isCapitalised(tokens[first]!.text)) continue
    const words = [...wordsBetween(tokens, first, part.firstToken), part.text].join(' ')
    if (isListed(words)) return { ...part, text: words, start: tokens[first]!.start, firstToken: first }
  }
  return undefined
}

/** The longest name that the last part and the words behind the token make. */
function withWordsBehind(tokens: readonly Token[], part: Part): Part | undefined {
  if (!isCapitalised(part.text)) return undefined
  if (formMayBe(part.text.replace(/\.$/, ''), CLASS.placeCue)) return withWordsOfPlace(tokens, part)
  const next = tokens[part.endToken]
  const hyphen = next ? next.text.indexOf('-') : -1
  const joined = hyphen > 0 ? `${part.text} ${next!.text.slice(0, hyphen)}` : ''
  if (joined !== '' && isListed(joined))
    return { ...part, text: joined, endToken: part.endToken + 1, end: next!.start + hyphen }
  for (let more = MOST_WORDS_BEYOND; more > 0; more--) {
    const end = part.endToken + more
    if (end > tokens.length) continue
    const words = [part.text, ...wordsBetween(tokens, part.endToken, end)].join(' ')
    // `Risma-Gus Hans`
    const isCalled = more === 1 && BYNAME.test(part.text) && isCapitalWord(tokens[part.endToken])
    if (isCalled || isListed(words)) return { ...part, text: words, endToken: end }
  }
  return undefined
}

/** What stands before a name and is part of it. */
const BYNAME = /^(?:Gus|Cak|Kang|Mas|Bang|Ning|Mbak|Kak)$/

/** Behind the names that follow somebody's first one: `Ratna-Budi | Santoso`. */
function endOfPerson(tokens: readonly Token[], first: number): number {
  let end = first
  while (end - first < MOST_WORDS_BEYOND && isCapitalWord(tokens[end]) && isPersonName(tokens[end]!.text))
    end++
  return end
}

/** `se-Kecamatan Dolo Selatan`: what the word for a place says is one, whoever knows it. */
function withWordsOfPlace(tokens: readonly Token[], part: Part): Part | undefined {
  let end = part.endToken
  while (end - part.endToken < MOST_WORDS_BEYOND && isCapitalWord(tokens[end])) end++
  if (end === part.endToken) return undefined
  const words = [part.text, ...wordsBetween(tokens, part.endToken, end)].join(' ')
  return { ...part, text: words, endToken: end }
}

/** `Korea Selatan`, `Uni Eropa`, `Cak Imin`, and a shortened head with its place: `Kab. Bandung Barat`. */
function isListed(words: string): boolean {
  return (
    formMayBe(words, LISTED) || (SHORTENED.test(words) && formMayBe(words.replace(SHORTENED, ''), PLACES))
  )
}

const PLACES = CLASS.country | CLASS.area | CLASS.place | CLASS.capital
const LISTED =
  PLACES | CLASS.person | CLASS.organization | CLASS.company | CLASS.stateBody | CLASS.party | CLASS.club
const SHORTENED = /^(?:Kab|Kec|Kel|Prov)\.? /

/** Before the places of a way: `rute Palu-Ampana`. */
const ROUTES =
  /^(?:rute|jalur|ruas|trayek|relasi|lintas|lintasan|penyeberangan|penerbangan|pelayaran|jurusan|perjalanan)$/i

/** Before two teams: `duel Napoli-Barcelona`. */
const MATCHES = /^(?:laga|duel|derb[iy]|pertandingan|bentrok|suporter)$/i

/** The club that is called after a town: `Barcelona` beside `Inter`. */
function clubOf(part: string): { kind: EntityKind; entry: NameEntry } | undefined {
  const isClub = ({ class: is }: NameEntry) => is === 'club'
  const entry = lookUpName(part).find(isClub) ?? lookUpName(`FC ${part}`).find(isClub)
  return entry && { kind: 'organization', entry }
}

/** What a part may be, among other things, beside a place, a country or a body. */
function beside(kind: EntityKind, part: string): { kind: EntityKind; entry: NameEntry } | undefined {
  if (!isCapitalised(part)) return undefined
  const isPlace = kind === 'place' || kind === 'country'
  const entry = lookUpName(part.replace(SHORTENED, '')).find(({ class: is }) => {
    const other = KIND_OF_CLASS[is]
    return isPlace ? other === 'place' || other === 'country' : other === kind && isAllCapitals(part)
  })
  return entry && { kind: KIND_OF_CLASS[entry.class]!, entry }
}

/** `isCued`: behind `se-` a form is the place even where it is a word as well (`se-Bali`). */
function readPart(
  part: string,
  others: KindsOfWords,
  isCued: boolean,
): { kind: EntityKind; entry?: NameEntry } | undefined {
  if (!isCapitalised(part)) return undefined
  if (JOINED_WITHIN_A_NAME.has(part.toLowerCase()) && !isAllCapitals(part)) return undefined
  for (const entry of lookUpName(part.replace(SHORTENED, ''))) {
    const kind = KIND_OF_CLASS[entry.class]
    if (kind && (entry.ambiguous === undefined || isCued || others().get(part) === kind))
      return { kind, entry }
  }
  const kind = others().get(part)
  if (kind) return { kind }
  const isPlace =
    isCued &&
    part.includes(' ') &&
    formMayBe(part.slice(0, part.indexOf(' ')).replace(/\.$/, ''), CLASS.placeCue)
  return isPlace ? { kind: 'place' } : undefined
}

/**
 * The names with joined tokens cut: `ASEAN-Rusia` alone becomes two, while a longer name that holds it stays whole
 * (`Pertemuan Pejabat Tinggi ASEAN-Rusia`); `Joko Widodo-Jusuf Kalla` is two people.
 */
export function partJoinedNames(reading: Text, names: readonly Mention[]): Mention[] {
  const { tokens } = reading
  const hyphenated = placesOf(tokens, HYPHENATED).filter((at) => mayJoinNames(tokens, at))
  if (hyphenated.length === 0) return [...names]
  let known: ReadonlyMap<string, EntityKind> | undefined
  const others = () => (known ??= kindsByWord(names))
  const apart: Mention[] = []
  const pairs = new Set<number>()
  for (const name of names) {
    const pair = name.text.includes('-') ? partAtPair(reading, name, others) : undefined
    apart.push(...(pair ?? [name]))
    for (const part of pair ?? []) pairs.add(part.firstToken).add(part.endToken - 1)
  }
  const parts = findJoinedNames(reading, hyphenated, others).filter(
    ({ firstToken }) => !pairs.has(firstToken),
  )
  if (parts.length === 0) return apart.length === names.length ? apart : settle([apart])
  const parted = tokensIn(parts)
  const kept = apart.flatMap((name) => {
    if (staysWhole(tokens, name, parted)) return [name]
    // `PAN se-Sulawesi Selatan` as one body.
    const isLed = name.kind === 'organization' && !parted.has(name.firstToken)
    const cut = range(name.firstToken, name.endToken).find((token) => parted.has(token))!
    return isLed ? [withTokens(name, reading, name.firstToken, cut)] : []
  })
  return settle([kept, parts])
}

/** A part has a capital, or a word that it may end (`Korea selatan-utara`): not `anak-anak`, of which a text has many. */
function mayJoinNames(tokens: readonly Token[], at: number): boolean {
  return (
    hasFact(tokens, at, CAPITAL_PART) ||
    hasFact(tokens, at - 1, CAPITALISED) ||
    hasFact(tokens, at - MOST_WORDS_BEYOND, CAPITALISED)
  )
}

/**
 * A user's name stays (it alone is named by now), and a longer name of anything but a person; an acronym with whose it
 * is (`SOM ASEAN-Kamboja`) does not.
 */
function staysWhole(
  tokens: readonly Token[],
  { kind, given, firstToken, endToken }: Mention,
  parted: TokenSet,
): boolean {
  if (given) return true
  const at = range(firstToken, endToken)
  if (!at.some((token) => parted.has(token))) return true
  if (kind === 'person' || kind === 'product' || at.length === 1) return false
  // `Indonesia-Vietnam U-23` is a match of two, `ASEAN-Rusia Summit` an event.
  if (kind === 'event' && parted.has(firstToken) && !hasFact(tokens, endToken - 1, OF_EVENT)) return false
  // `Guru se-Nusa Tenggara Timur`
  if (kind === 'organization' && at.some((token) => parted.has(token) && /^se-/i.test(tokens[token]!.text)))
    return false
  // `Koalisi NasDem-PKS`, `Perbatasan RI-Papua Nugini`
  const isOfTwo = ALLIANCE.test(tokens[firstToken]!.text) && at.slice(1).every((token) => parted.has(token))
  if (isOfTwo) return false
  // `Indonesia-Arab Saudi` as one place.
  if ((kind === 'place' || kind === 'country') && at.every((token) => parted.has(token))) return false
  return (
    kind !== 'organization' || !at.every((token) => parted.has(token) || isAllCapitals(tokens[token]!.text))
  )
}

/** Says what two names are together, and is no name without them. */
const ALLIANCE = /^(?:Koalisi|Poros|Kubu|Gabungan|Aliansi|Duet|Perbatasan|Rute)$/

/** Words before two people that stand together: `pasangan Ratna-Budi`. */
const PAIR_FOLLOWS = new Set(
  'pasangan paslon duet duo tandem pertemuan debat cagub-cawagub capres-cawapres cabup-cawabup'.split(' '),
)

/** `pasangan Ratna-Budi`, `pasangan calon Ratna-Budi`, `nomor urut 2 Ratna-Budi`. */
function isPairNext(tokens: readonly Token[], at: number): boolean {
  const [before, last] = [wordAt(tokens, at - 2).toLowerCase(), wordAt(tokens, at - 1).toLowerCase()]
  return (
    PAIR_FOLLOWS.has(last) ||
    (last === 'calon' && before === 'pasangan') ||
    (before === 'ganda' && /^(?:putr[ai]|campuran)$/.test(last)) ||
    (before === 'urut' && /^\d/.test(last))
  )
}

function partAtPair(reading: Text, name: Mention, others: KindsOfWords): Mention[] | undefined {
  if (name.kind === 'person') return partPair(reading, name, others)
  return name.kind === 'organization' && !name.given ? partTeam(reading, name) : undefined
}

/** Two people at a hyphen: `Joko Widodo-Jusuf Kalla`, `pasangan Ratna-Budi`; not `Trent Alexander-Arnold`, `Song Kang-ho`. */
function partPair(reading: Text, name: Mention, others: KindsOfWords): Mention[] | undefined {
  const { text, tokens } = reading
  const { firstToken, endToken } = name
  const behind = endOfTeamsPair(tokens, name)
  if (behind < endToken) {
    const pair = withTokens(name, reading, firstToken, behind)
    return [...(partPair(reading, pair, others) ?? [pair]), withTokens(name, reading, behind, endToken)]
  }
  for (let i = firstToken; i < endToken; i++) {
    const hyphen = tokens[i]!.text.indexOf('-')
    if (hyphen <= 0) continue
    const [left, right, more] = tokens[i]!.text.split('-')
    if (more !== undefined || !isCapitalised(right!) || JOINED_WITHIN_A_NAME.has(left!.toLowerCase()))
      continue
    const isPair =
      endToken - firstToken === 1
        ? isPairNext(tokens, i) || (isNameWord(left!) && isNameWord(right!))
        : (i > firstToken || (others().get(left!) === 'person' && mayPair({ text: left! }))) &&
          (i < endToken - 1 || others().get(right!) === 'person')
    if (!isPair) continue
    const middle = tokens[i]!.start + hyphen
    const first = { end: middle, text: text.slice(name.start, middle), endToken: i + 1 }
    const second = { start: middle + 1, text: text.slice(middle + 1, name.end), firstToken: i }
    return [changed(name, first), changed(name, second)]
  }
  return undefined
}

/**
 * Is it more than what a text calls `Chow-Yun Damanik` for short (`Chow`): a name that others have, somebody known, or
 * letters (`RK-Suswono`)?
 */
const mayPair = ({ text, entry }: { readonly text: string; readonly entry?: NameEntry }): boolean =>
  entry !== undefined || isPersonName(text) || isAllCapitals(text) || formMayBe(text, CLASS.person)

function isNameWord(word: string): boolean {
  return !JOINED_WITHIN_A_NAME.has(word.toLowerCase()) && isPersonName(word)
}

/** What each name, and each word of a person's name, is in this text: `Bagas` is a person once `Bagas Maulana` is. */
function kindsByWord(names: readonly Mention[]): Map<string, EntityKind> {
  const kinds = new Map<string, EntityKind>()
  for (const { text, kind } of names) {
    if (kind === 'person') for (const word of text.split(' ')) kinds.set(word, kind)
    else kinds.set(text, kind)
  }
  // `Ridwan Kamil-Suswono` is a pair where `RK-Suswono` is one.
  const partners = new Map<string, string>()
  for (const { text, kind } of names) {
    const [left, right, more] = kind === 'person' ? text.split(' ').at(-1)!.split('-') : []
    if (!left || !right || more !== undefined) continue
    if (partners.has(right) && partners.get(right) !== left) kinds.set(right, 'person')
    partners.set(right, left)
  }
  return kinds
}

/** Between two clubs, or in a row of bodies. */
const BETWEEN_BODIES = /^(?:\d{1,2}-\d{1,2}|[Vv][Ss]\.?|lalu|kemudian|serta|hingga)$/

/** Two bodies in one: `Persib Bandung | 2-1 | Arema FC`, `Persib | VS | Arema`, `Timnas Indonesia U-19 | lalu | Kalteng Putra`. */
export function sidesOf(reading: Reading, name: Mention): readonly [Mention, Mention] | undefined {
  const { tokens } = reading
  const { kind, firstToken, endToken } = name
  if (kind !== 'organization') return undefined
  for (let at = firstToken + 1; at < endToken - 1; at++) {
    if (BETWEEN_BODIES.test(tokens[at]!.text))
      return [withTokens(name, reading, firstToken, at), withTokens(name, reading, at + 1, endToken)]
  }
  return undefined
}
