import type { EntityKind, Token } from '../../document.js'
import { isMostlySmall } from '../../lexicon/clusters.js'
import { formMayBe, isPersonName, lookUpName, mayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { mapped } from '../../store/records.js'
import { houseOf, keyOfHouse, nameOfHouse } from '../bodies/houses.js'
import { kindKnown } from '../candidates/known-names.js'
import {
  behindBracket,
  byFirstToken,
  changed,
  isAllCapitals,
  isAtHead,
  isCapitalised,
  isCapitalWord,
  isGuessed,
  type Mention,
  mentionOf,
  withTokens,
  wordAt,
} from '../mention.js'
import type { Reading } from '../reading.js'
import { isHeadlineWord } from '../words/headline-words.js'
import { TITLE } from '../words/titles.js'
import { placesOf, STOPPED } from '../words/word-facts.js'
import { kindByHead } from './meaning.js'

/** Streets, buildings and waters that bear a name without a title too: `Jalan Maulana Lubis`, `Bendungan Napun Gete`. */
const STREETS =
  /^(?:Jalan|Jl|Jln|Gang|Gg|Stadion|Bandara|Bandar Udara|GOR|Bendungan|Waduk|Embung|Danau|Sungai|Gunung|Bukit|Pantai|Pulau|Teluk|Selat|Jembatan|Pelabuhan|Terminal|Stasiun|Sirkuit|Tugu|Monumen|Candi|Air Terjun|Taman)\b/
/** Short forms, whose stop ends no sentence: `Gd. Merah Putih`. */
const SHORT = /^(?:Jln?|Gg|Gd)$/
/** Buildings that do behind a title alone: `Gedung Jenderal Sudirman`. */
const BUILDINGS = /^(?:Gedung|Lapangan|Pasar|Hotel)\b/
/** The words of a name behind a title are no more than this. */
const LONGEST_NAME = 4
/** `tim berjuluk Laskar Kalinyamat`: no person. */
const NICKNAMED = new Set(['julukan', 'berjuluk', 'berjulukan', 'dijuluki'])
const TEAM = new Set(['tim', 'klub', 'skuad', 'timnas'])
/** How far before its nickname a team stands. */
const TEAM_REACH = 6
/** A position stands no further before its company than this. */
const OFFICE_REACH = 4
/** The last word of a name that is written in capitals is cut off from this length on: `Jennie BLACKPINK`. */
const SHORTEST_CAPITALS = 6

/**
 * The names without people who are none: streets and buildings that are called after somebody (`Jalan Kapten Maulana
 * Lubis`), nicknames of teams, the rest of a company's name (`PT
 * Anugerah | Surya Pratama`), and bodies and events in English.
 */
export function mendNamedAfter(reading: Reading, names: readonly Mention[]): Mention[] {
  const { tokens } = reading
  const mended: Mention[] = []
  const people = names.filter(({ kind, given }) => kind === 'person' && !given)
  const bodies = new Set(
    people.filter((name) => isBodyOfOffice(reading, name, people)).map(({ text }) => text),
  )
  const streets = [...streetsOf(reading, names), ...shipsOf(reading)]
  const { houses, byName } = housesOf(reading, names)
  for (const name of streets.length === 0 ? names : [...names, ...streets].sort(byPlaceAndLength)) {
    const last = mended.at(-1)
    if (last && last.endToken > name.firstToken && last.end > name.start) continue
    if (name.kind !== 'person' || name.given) {
      mended.push(name)
      continue
    }
    if (last && (isRestOfCompany(reading, last, name) || isNamesake(tokens, last, name))) {
      mended[mended.length - 1] = withTokens(last, reading, last.firstToken, name.endToken)
      continue
    }
    const tail = kindOfTail(name)
    if (tail) {
      mended.push(changed(name, { kind: tail }))
      continue
    }
    if (isTerm(reading, name) || isNumeral(name.text) || isPower(tokens, name)) continue
    const other = shipOf(reading, name) ?? houses.get(name)
    if (other) {
      mended.push(other)
      continue
    }
    const house = byName.get(name.text)
    if (house) {
      mended.push(namedAs(reading, name, house))
      continue
    }
    if (isPlant(wordAt(tokens, name.firstToken - 1))) {
      mended.push(changed(withTokens(name, reading, name.firstToken - 1, name.endToken), { kind: 'place' }))
      continue
    }
    if (bodies.has(name.text)) {
      mended.push(changed(name, { kind: 'organization' }))
      continue
    }
    const before = cueBefore(tokens, name.firstToken)
    if (!NICKNAMED.has(before) || !isOfTeam(tokens, name.firstToken)) mended.push(bare(reading, name))
  }
  return mended
}

/** `Beckett Layne | Ventures`, `Niko | Partners`: what looks like somebody's name, before the last word of an English one. */
function kindOfTail(name: Mention): EntityKind | undefined {
  const { text } = name
  const last = text.slice(text.lastIndexOf(' ') + 1)
  if (last === text || !isGuessed(name) || isPersonName(last) || kindKnown(text) !== undefined)
    return undefined
  const kind = kindByHead(['', last])
  return kind === 'organization' || kind === 'event' ? kind : undefined
}

/** The houses by who was seen in their name, and by that name alone. */
function housesOf(reading: Reading, names: readonly Mention[]) {
  const houses = new Map<Mention, Mention>()
  const byName = new Map<string, Mention>()
  const byKey = new Map<string, string>()
  for (const name of names) {
    // `Pesantren Darul Ulum`, seen whole: `Darul Ulum` alone is the same.
    const own = name.kind === 'organization' && isGuessed(name) ? nameOfHouse(reading, name) : undefined
    if (own !== undefined && !own.split(' ').some(isPersonName)) byName.set(own, name)
    const house = name.kind === 'person' && !name.given ? houseOf(reading, name) : undefined
    if (!house) continue
    const key = keyOfHouse(house, name)
    if (!byKey.has(key)) byKey.set(key, house.text)
    houses.set(name, changed(house, { name: byKey.get(key) }))
    if (!byName.has(name.text)) byName.set(name.text, house)
  }
  return { houses, byName }
}

/** `Al Fatimah` of the text that has a `Ponpes Al Fatimah`; the `Al Fatimah | Institute` is another. */
function namedAs(reading: Reading, name: Mention, { kind, text }: Mention): Mention {
  const next = reading.tokens[name.endToken]
  const isLonger = isCapitalWord(next) && kindByHead([name.text, next!.text]) === 'organization'
  if (isLonger)
    return changed(withTokens(name, reading, name.firstToken, name.endToken + 1), { kind: 'organization' })
  return changed(name, { kind, name: text })
}

const byPlaceAndLength = (a: Mention, b: Mention) => a.start - b.start || b.end - a.end

/** The word before a name, past a quotation mark. */
function cueBefore(tokens: readonly Token[], first: number): string {
  const at = tokens[first - 1]?.kind === 'punctuation' ? first - 2 : first - 1
  return wordAt(tokens, at).toLowerCase()
}

function isOfTeam(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - TEAM_REACH); at--)
    if (TEAM.has(tokens[at]!.text.toLowerCase())) return true
  return false
}

/** Streets and buildings with the titles and the name of whom they are called after. */
function streetsOf(reading: Reading, names: readonly Mention[]): Mention[] {
  const { tokens, matches, titles } = reading
  const cues = matches.filter((match) => match.casing !== 'lower' && mayBe(match, CLASS.placeCue))
  if (cues.length === 0) return []
  const nameAt = byFirstToken(names)
  const streets: Mention[] = []
  for (const match of cues) {
    const { firstToken, endToken } = match
    const { form } = match.entries[0]!
    const isStreet = STREETS.test(form)
    if (!isStreet && !BUILDINGS.test(form)) continue
    let at = endToken
    while ((wordAt(tokens, at) === '.' && SHORT.test(form)) || titles[at] === TITLE) at++
    const isTitled = titles[at - 1] === TITLE
    if (!isStreet && !isTitled) continue
    const name = nameAt.get(at)
    let end = name?.kind === 'person' || (name?.kind === 'place' && isTitled) ? name.endToken : at
    if (end === at && isTitled)
      while (end - at < LONGEST_NAME && !nameAt.has(end) && isCapitalWord(tokens[end])) end++
    if (end === at) continue
    streets.push(mentionOf(reading, firstToken, end, { kind: 'place', confidence: 0.9 }))
  }
  return streets
}

/** `PT Anugerah | Surya Pratama`: nobody stands right behind a company but behind its office (`Direktur PT Timah Budi`). */
function isRestOfCompany({ tokens, matchAt }: Reading, company: Mention, person: Mention): boolean {
  if (company.kind !== 'organization' || company.given || company.endToken !== person.firstToken) return false
  const isCompany = mayBe(matchAt.get(company.firstToken), CLASS.companyForm)
  if (!isCompany || person.start - company.end !== 1) return false
  for (let at = company.firstToken - 1; at >= Math.max(0, company.firstToken - OFFICE_REACH); at--) {
    const { text, kind } = tokens[at]!
    if (kind === 'punctuation' && text !== ',' && text !== '(' && text !== ')') return true
    if (mayBe(matchAt.get(at), CLASS.position)) return false
    if (at === company.firstToken - 1 && isCapitalised(text) && kind === 'word') return false
  }
  return true
}

/** `MTs Ponpes | Al Furqon`: a school or a house of prayer that was cut before whom it is called after. */
function isNamesake(tokens: readonly Token[], house: Mention, person: Mention): boolean {
  const { kind, given, text, endToken, end } = house
  if (given || (kind !== 'organization' && kind !== 'place')) return false
  // `Madrasah Tsanawiyah (MTs) | Manarul Huda`
  const behind = behindBracket(tokens, endToken)
  if (behind > endToken && behind === person.firstToken) return SCHOOLS.test(text)
  if (endToken !== person.firstToken || person.start - end !== 1) return false
  if (kind === 'place') return BASES.test(text)
  return CALLED_AFTER.test(tokens[endToken - 1]!.text) || SCHOOLS.test(text)
}

/** Houses that bear the name of whoever stands right behind: `Rumah Sakit Umum Daerah | Abdul Moeloek`. */
const SCHOOLS =
  /^(?:Rumah Sakit(?: Umum)?(?: Daerah)?|Madrasah (?:Ibtidaiyah|Tsanawiyah|Aliyah)|Raudhatul Athfal|M(?:Ts|I|A)|RA)$/

/** `Pangkalan Udara Utama TNI AD | Ahmad Yani` */
const BASES = /^(?:Pangkalan|Lanud|Lantamal|Lanal)\b/

const CALLED_AFTER = /^(?:Pon(?:pes|dok)|Pesantren|Yayasan|Masjid|Madrasah|Asuhan|Taklim|Sunan)$/

const FIRST_OF_ITS_KIND = letterPattern('u')`^I \p{Lu}\p{Ll}+$`

/** `Samsat I Rajabasa`: the first, and no `I Wayan`. */
const isNumeral = (text: string) =>
  text.startsWith('I ') && FIRST_OF_ITS_KIND(text).test(text) && !isPersonName(text.slice(2))

const SHIPS = /^(?:KRI|KM|KMP|KMN|KLM|USS|HMS|MV)\.?$/

/** Before a capital in prose these are a ship's, and nothing else: `KRI Teluk Banten`, `KM. Sabuk Nusantara 71`. */
const OURS = /^(?:KRI|KMP?|KLM|(?:TB|BG)(?=\.))\.?$/
/** Words of a ship's name, its number among them. */
const LONGEST_SHIP = 4
const NUMERAL = /^\d{1,4}$/

/** `KM Nggapulu | Rp 227.500`, `KM Nggapulu | Masih Berangkat` */
const endsShip = (word: string) => word === 'Rp' || isHeadlineWord(word)

function shipsOf(reading: Reading): Mention[] {
  const { tokens, matches, matchAt } = reading
  const ships: Mention[] = []
  for (const first of [...mapped(matches, ({ firstToken }) => firstToken), ...placesOf(tokens, STOPPED)]) {
    if (!OURS.test(tokens[first]!.text) || tokens[first - 1]?.kind === 'number') continue
    // `KMP Jawa Barat` is a coalition, as it is beside parties.
    if (mayBe(matchAt.get(first + 1), CLASS.area | CLASS.party | CLASS.position)) continue
    let end = first + 1
    while (end - first <= LONGEST_SHIP && isCapitalWord(tokens[end]) && !endsShip(tokens[end]!.text)) end++
    if (end === first + 1) continue
    if (NUMERAL.test(wordAt(tokens, end))) end++
    ships.push(mentionOf(reading, first, end, { kind: 'product', confidence: 0.85 }))
  }
  return ships
}

/** `KRI | Raden Eddy Martadinata`, `[USS Nimitz]`: a ship, whoever it is called after. */
function shipOf(reading: Reading, name: Mention): Mention | undefined {
  const { firstToken, endToken } = name
  const isWithin = endToken - firstToken > 1 && SHIPS.test(reading.tokens[firstToken]!.text)
  if (!isWithin && !SHIPS.test(wordAt(reading.tokens, firstToken - 1))) return undefined
  const ship = isWithin ? name : withTokens(name, reading, firstToken - 1, endToken)
  return changed(ship, { kind: 'product' })
}

/** `PLTM | Bayu`: a power station that is called after somebody, or after a place called so. */
const isPlant = (word: string) => word.startsWith('PLT') && formMayBe(word, CLASS.term)

/** `tenaga | Surya`: the sun's, and nobody's. */
const isPower = (tokens: readonly Token[], { firstToken, text }: Mention) =>
  (text === 'Bayu' || text === 'Surya') && wordAt(tokens, firstToken - 1).toLowerCase() === 'tenaga'

/** `Budi Daya`: a term of more words, and nobody's name. */
function isTerm({ matchAt }: Reading, { firstToken, endToken }: Mention): boolean {
  const match = matchAt.get(firstToken)
  if (!match || match.endToken - firstToken < 2 || match.endToken < endToken) return false
  return mayBe(match, CLASS.term)
}

/** Offices of companies and houses, whose name follows. */
const OF_COMPANY =
  /^(?:C[EFOT]O|(?:Wakil )?(?:Presiden )?Direktur(?: Utama)?|Dirut|Presdir|General Manager|GM|Managing Director|Chairman|Founder|Pendiri|Komisaris(?: Utama)?)$/i

/**
 * `CEO Tokocrypto, Pang Xue Kai`, `Rosyadi selaku General Manager Graha Padma`: what no person is called and stands between an
 * office of a company and its holder is the company.
 */
function isBodyOfOffice({ tokens, matchAt }: Reading, name: Mention, people: readonly Mention[]): boolean {
  for (let at = name.firstToken - 1; at >= Math.max(0, name.firstToken - OFFICE_REACH); at--) {
    const match = matchAt.get(at)
    if (match?.endToken !== name.firstToken) continue
    if (!mayBe(match, CLASS.position) || name.text.split(' ').some(isPersonName)) return false
    if (!match.entries.some(({ class: is, form }) => is === 'position' && OF_COMPANY.test(form))) return false
    const isHeld = /^(?:selaku|sebagai)$/.test(wordAt(tokens, at - 1))
    const behind = name.endToken + 1
    return isHeld || (wordAt(tokens, behind - 1) === ',' && people.some((one) => one.firstToken === behind))
  }
  return false
}

/** Without a last word in capitals (`Jennie BLACKPINK`), and without a word at its head that is no name (`Emiten Hashim`). */
function bare(reading: Reading, name: Mention): Mention {
  const { tokens } = reading
  let { firstToken: first, endToken: end } = name
  // `Pertamina | Persero | Fadjar`: what a firm is.
  if (end - first > 1 && mayBe(reading.matchAt.get(first), CLASS.companyEnd)) first++
  const last = tokens[end - 1]!.text
  const isShouted =
    isAllCapitals(last) &&
    last.length >= SHORTEST_CAPITALS &&
    !isPersonName(last) &&
    !isAllCapitals(tokens[first]!.text)
  // `Hasto | PDIP`
  const isBody = isAllCapitals(last) && kindKnown(last) === 'organization'
  if (end - first > 1 && (isShouted || isBody)) end--
  // `Prabowo | Prabowo`, where a page has run two lines into one.
  if (end - first > 1 && tokens[first]!.text === tokens[first + 1]!.text) first++
  // `Wakil Menteri Keuangan | II | Thomas`.
  if (end - first > 1 && /^I{2,3}$/.test(tokens[first]!.text)) first++
  const isPlain = !reading.matchAt.has(first) && isPlainWord(tokens[first]!.text)
  // Behind a title it is somebody's all the same: `H. Arus Pantoli`.
  const isHead = isAtHead(tokens, first) && reading.titles[first - 1] !== TITLE
  if (end - first > 1 && isPlain && isHead) first++
  // `Koordinator Wilayah (Korwil) GMP | Rendra Wibawa`
  const isOfBody = LETTERS.test(tokens[first]!.text) && !isAllCapitals(wordAt(tokens, first + 1))
  const isName = kindKnown(wordAt(tokens, first + 1)) === undefined
  if (end - first > 1 && isOfBody && isName && !isPersonName(tokens[first]!.text)) first++
  // `Gibran Blusukan ke Pasar`: a verb of a headline behind a byname.
  if (end - first === 2 && isByname(tokens[first]!.text) && isPlainWord(tokens[end - 1]!.text)) end--
  return withTokens(name, reading, first, end)
}

/** Letters that nobody noble is called by, as `KPH Yudanegara` is. */
const LETTERS = /^(?!K[GPR]|G[KR]|BRM)[A-Z]{3,}$/

const isByname = (word: string) => formMayBe(word, CLASS.person)

/** News writes it small, and nobody is called so. */
function isPlainWord(word: string): boolean {
  return isMostlySmall(word) && !isPersonName(word) && lookUpName(word).length === 0
}
