import type { Token } from '../../document.js'
import { formMayBe, mayBe } from '../../lexicon/gazetteer.js'
import { data as fieldsData } from '../../lexicon/generated/office-fields.js'
import { isCue } from '../../lexicon/name-cues.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { decodeWordList } from '../../store/word-list.js'
import { isPronoun } from '../edges/person-names.js'
import {
  behindBracket,
  isAllCapitals,
  isCapitalised,
  isCapitalWord,
  type Mention,
  tokenAt,
  wordAt,
} from '../mention.js'
import type { Reading } from '../reading.js'
import { isHeadlineWord } from '../words/headline-words.js'
import { HOUSES } from '../words/office-heads.js'
import { isPair, isTeamOfPair } from '../words/team-pairs.js'

/** What stands around a head. */
export interface Around {
  readonly nameAt: ReadonlyMap<number, Mention>
  /** Where other heads and titles begin. */
  readonly headAt: ReadonlySet<number>
  /** The end of the sentence. */
  readonly limit: number
  /** Capitals tell nothing here. */
  readonly titleCase: boolean
  /** Where the position begins. */
  readonly from: number
  readonly matchAt: Reading['matchAt']
  /** Within what is looked ahead at: no further look, so that a long list takes no longer than it is. */
  readonly isWithin?: true
}

const ADDRESS = letterPattern('u')`\.\p{L}+$`

/** A dateline's outlet: `Kapolres Ngawi | TRIBUNNEWS.COM`. */
export function isOutlet({ kind, text }: Mention): boolean {
  return kind === 'organization' && ADDRESS(text).test(text)
}

/** `Kepala SMAN 1 Luwu Utara`, `Ketua RT 18 RW 06`, `Asisten 1 Pemkab Sigi`. */
const NUMBERED = letterPattern('u')`^(?:S[DM]\p{L}*N?|MTs\p{L}*|MAN|MI\p{L}*|R[TW]|Asisten|Dekan|Rektor)$`

const NUMBER = letterPattern('u')`^\d{2,4}(?:-\d{1,2})?(?:\/\p{Lu}\p{L}*)?$`

/** `Dandim 1306`, `Danramil 1306-08`, `Danrem 061/Surya Kencana`. */
export function isNumberOfUnit(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!
  const before = tokens[at - 1]!.text
  if (/^\d{1,3}$/.test(text) && NUMBERED(before).test(before)) return true
  // `Ketua Panitia The | 23rd | Maju Education Fair`
  if (/^\d+(?:st|nd|rd|th)$/.test(text)) return true
  return NUMBER(text).test(text) && /^(?:Dan[dry]|Kodim$|Korem$)/.test(before)
}

/** `Pangdam III | /Siliwangi`. */
export function isNamedUnit(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at + 1]
  return (
    tokens[at]!.text === '/' &&
    /^(?:[IVX]+|\d+)$/.test(tokens[at - 1]!.text) &&
    name !== undefined &&
    isCapitalWord(name)
  )
}

const UNIT = letterPattern('u')`^(?:Dan[dry]\p{L}+|Kodim|Korem|Yonif)$`
const NUMBER_OF_BODY = letterPattern('u')`^(?:\d{1,3}|\d{1,4}\/\p{Lu}\p{L}*)$`

/** Behind the number of `Sekolah Menengah Kejuruan (SMK) | 1 | Palu`, `Brigade Infanteri (Brigif) | 21/Komodo |, Letkol`. */
export function endOfNumber(tokens: readonly Token[], at: number): number {
  const number = wordAt(tokens, at)
  // `Komandan Kodim (Dandim) | 0412 | Lampung Utara`
  const isUnit = /^\d{4}$/.test(number) && UNIT(wordAt(tokens, at - 2)).test(wordAt(tokens, at - 2))
  const isName = isUnit || NUMBER_OF_BODY(number).test(number)
  return isName && (isCapitalised(wordAt(tokens, at + 1)) || wordAt(tokens, at + 1) === ',') ? at + 1 : at
}

/** Behind `(BPS)`, `(Kabid Humas)`, `(Satpol PP)`: an office or its body in short; `at` where nothing of the kind stands there. */
export function behindShortForm(tokens: readonly Token[], at: number, { nameAt }: Around): number {
  const end = behindBracket(tokens, at)
  if (end > at || wordAt(tokens, at + 3) !== ')') return end
  const [first, last] = [tokens[at + 1]!, tokens[at + 2]!]
  if (!isCapitalWord(first) || !isCapitalWord(last) || nameAt.get(at + 1)?.kind === 'person') return at
  const isBody = nameAt.get(at + 1)?.kind === 'organization' || isAllCapitals(last.text)
  return isBody || formMayBe(first.text, CLASS.position) ? at + 4 : at
}

/**
 * Behind the office that somebody serves, at `at`: `Staf Khusus | Menteri Keuangan`; `at` where it is somebody else's
 * (`Asisten Presiden Budi Santoso, Andi Wijaya`).
 */
export function endOfServed(tokens: readonly Token[], at: number, { matchAt, nameAt }: Around): number {
  const office = matchAt.get(at)
  if (office === undefined || !mayBe(office, CLASS.position)) return at
  if (mayBe(office, CLASS.honorific)) return at
  // `Tenaga Ahli | Anggota V BPK RI | Budi Santoso, Andi Wijaya`
  let behind = office.endToken
  for (let step = 0; step < LONGEST_SERVED && nameAt.get(behind)?.kind !== 'person'; step++) {
    if (!nameAt.has(behind) && !isCapitalised(wordAt(tokens, behind))) break
    behind = nameAt.get(behind)?.endToken ?? behind + 1
  }
  const person = nameAt.get(behind)
  const isElses =
    person?.kind === 'person' &&
    wordAt(tokens, person.endToken) === ',' &&
    nameAt.get(person.endToken + 1)?.kind === 'person' &&
    // `Staf Khusus Wapres Budi Santoso, Andi Wijaya, dan Rina Melati`: all of them are.
    peopleInList(tokens, person, nameAt).length < FEWEST_IN_LIST
  return isElses ? at : office.endToken
}

/** Somebody and those who follow with commas and `dan`. */
export function peopleInList(
  tokens: readonly Token[],
  first: Mention,
  nameAt: ReadonlyMap<number, Mention>,
): Mention[] {
  const people = [first]
  while (people.length < MOST_IN_LIST) {
    let at = people.at(-1)!.endToken
    const from = at
    while (at - from < 2 && IN_LIST.has(wordAt(tokens, at))) at++
    const next = at > from ? nameAt.get(at) : undefined
    if (next?.kind !== 'person') break
    people.push(next)
  }
  return people
}

/** Fewer people are one and whom they serve. */
export const FEWEST_IN_LIST = 3
const MOST_IN_LIST = 12
const IN_LIST = new Set([',', 'dan', 'serta'])
const LONGEST_SERVED = 5

let fields: ReadonlySet<string> | undefined

/**
 * Behind `hukum tata negara` of `pakar hukum tata negara | Budi`, where a name follows; else `from`: `ketua umum meminta` is
 * no office of asking.
 */
export function endOfFields(tokens: readonly Token[], from: number, around: Around): number {
  const { nameAt, limit } = around
  fields ??= new Set(decodeWordList(fieldsData))
  let end = from
  // `Peneliti bidang botani fitokimia | dari LIPI`: behind this word of whatever field.
  if (FIELD.test(wordAt(tokens, from))) {
    while (
      end < limit &&
      end - from < LONGEST_FIELD &&
      /^[a-z]+$/.test(tokens[end]!.text) &&
      !IS_APART.test(tokens[end]!.text)
    )
      end++
  }
  while (end < limit && fields.has(tokens[end]!.text)) {
    end++
    if (wordAt(tokens, end) === 'dan' && fields.has(wordAt(tokens, end + 1))) end++
  }
  // `didapuk sebagai | pelatih fisik`, and not `kapten | timnas Argentina`: what somebody becomes.
  const isWhole = end > from && !/^(?:dalam|luar|tim)$/.test(tokens[end - 1]!.text)
  const isLast = isWhole && !nameAt.has(from) && !isCapitalised(wordAt(tokens, end))
  if (isLast && BECOMES.test(wordAt(tokens, around.from - 1))) return end
  if (end >= limit) return from
  const isApart = IS_APART.test(tokens[end]!.text)
  const name = end === from ? undefined : nameAt.get(isApart ? end + 1 : end)
  return name?.kind === 'person' || (name !== undefined && isOfPosition(name))
    ? end
    : endOfOwnField(tokens, from, around)
}

const BECOMES = /^(?:sebagai|menjadi|jadi)$/
const FIELD = /^(?:bidang|urusan)$/
const LONGEST_FIELD = 5
const IS_APART = /^(?:,|asal|dari|di|pada)$/

/**
 * Behind `mata uang` of `Analis mata uang dari Maju Futures | Budi`: whatever words in lower case before the body that the holder
 * is from; else `from`.
 */
function endOfOwnField(tokens: readonly Token[], from: number, around: Around): number {
  const { nameAt, headAt, limit } = around
  let end = from
  while (end < limit && end - from < LONGEST_OWN_FIELD && OWN_FIELD.test(tokens[end]!.text)) {
    if (headAt.has(end)) return from
    end++
  }
  // `Kepala analis komoditas Maju Bank | Budi`
  const first = /^(?:dari|di)$/.test(wordAt(tokens, end)) ? end + 1 : end
  // `Direktur Utama Maju | atau PT Maju | Budi`
  const isOwn = first > end || from === around.from + 1 || !isCapitalised(tokens[from - 1]!.text)
  const body = end > from && isOwn ? nameAt.get(first) : undefined
  if (body?.kind !== 'organization') return from
  const behind = behindBracket(tokens, body.endToken)
  let at = wordAt(tokens, behind) === ',' ? behind + 1 : behind
  // `Pakar seismologi dari Universitas Maju, | Profesor | Budi`
  while (headAt.has(at) && !nameAt.has(at)) at++
  return nameAt.get(at)?.kind === 'person' ? end : from
}

const LONGEST_OWN_FIELD = 4
/** No verb and no small word is a field: `Ketua menerima kabar dari PSSI, Budi`. */
const OWN_FIELD =
  /^(?!(?:me[mnr]|ber|di(?!git)|ter|atau$|sekaligus$|seperti$|fraksi$|yang$|dan$|ini$|itu$|dari$|di$|juga$|akan$|telah$|sudah$|kata$))[a-z]{3,}$/

/** Offices are compared in lower case, without a word that news leaves out: `Sekjen (Partai) Gerindra`. */
export function officeKey(form: string): string {
  return form.toLowerCase().replace(/\bpartai /g, '')
}

export function isOfPosition({ kind }: Pick<Mention, 'kind'>): boolean {
  return kind === 'organization' || kind === 'country' || kind === 'place'
}

/** `pendiri WikiLeaks | Julian Assange`: a body that nobody knows, where somebody stands right behind. */
export function endOfUnknown(
  tokens: readonly Token[],
  from: number,
  { nameAt, headAt, limit, titleCase }: Around,
): number {
  let end = from
  while (end < limit && end - from < LONGEST_UNKNOWN && isCapitalWord(tokens[end]!)) {
    if (nameAt.has(end) || headAt.has(end)) break
    // `Pelatih | Ungkap Penyebab Gladis Kalah`: a headline.
    if (titleCase && isHeadlineWord(tokens[end]!.text)) break
    end++
  }
  return nameAt.get(end)?.kind === 'person' ? end : from
}

const LONGEST_UNKNOWN = 3

/** `Chief Marketing Officer (CMO) | AstraPay |, Reny Wulandari`: a body that nobody knows, and the holder behind a comma. */
export function endsInHolder(
  tokens: readonly Token[],
  at: number,
  { nameAt, headAt, matchAt }: Pick<Around, 'nameAt' | 'headAt' | 'matchAt'>,
): boolean {
  let end = at
  while (end - at < LONGEST_UNKNOWN && end < tokens.length && isCapitalWord(tokens[end]!)) end++
  if (end === at || wordAt(tokens, end) !== ',') return false
  // `Panglima Kodam (Pangdam) Tadulako, Mayjen Budi`
  const isTitled = headAt.has(end + 1) && !mayBe(matchAt.get(end + 1), CLASS.position)
  return isTitled || nameAt.get(end + 1)?.kind === 'person'
}

/** Do words with a capital and names of bodies and places lead to somebody? */
export function reachesHolder(
  tokens: readonly Token[],
  from: number,
  nameAt: ReadonlyMap<number, Mention>,
): boolean {
  let at = from
  for (let step = 0; step < MOST_STEPS && at < tokens.length; step++) {
    const name = nameAt.get(at)
    if (name?.kind === 'person') return at > from
    if (name ? !isOfPosition(name) : !isCapitalWord(tokens[at]!)) return false
    at = name?.endToken ?? at + 1
  }
  return false
}

const MOST_STEPS = 5

/** Behind `untuk Jepang` of `Duta Besar Indonesia | untuk Jepang dan PBB | Budi`; `at` where the office is no envoy's. */
export function endOfPost(tokens: readonly Token[], at: number, around: Around): number {
  const { nameAt, headAt, limit, from } = around
  const envoy = wordAt(tokens, from).toLowerCase() === 'wakil' ? from + 1 : from
  if (!ENVOYS.has(wordAt(tokens, envoy).toLowerCase())) return at
  const post = behindShortForm(tokens, at, around)
  if (wordAt(tokens, post) !== 'untuk' || post + 1 >= limit) return at
  let end = DUTIES.has(wordAt(tokens, post + 1)) ? post + 2 : post + 1
  const first = end
  while (end < limit && !headAt.has(end)) {
    const name = nameAt.get(end)
    const isNext = name ? isOfPosition(name) : isCapitalWord(tokens[end]!)
    if (isNext) end = name?.endToken ?? end + 1
    // `untuk Austria, Slovenia, dan PBB`
    else if (end > first && isJoint(wordAt(tokens, end)) && nameAt.get(end + 1)?.kind === 'country') end++
    else if (wordAt(tokens, end) === ',' && wordAt(tokens, end + 1) === 'dan' && nameAt.has(end + 2)) end += 2
    else break
  }
  return end > first ? behindShortForm(tokens, end, around) : at
}

const isJoint = (text: string) => text === 'dan' || text === ','
const ENVOYS = new Set('duta dubes utusan menteri perwakilan tetap konsul kuasa'.split(' '))
const DUTIES = new Set(['urusan', 'isu', 'bidang'])

/** Is it the head of who serves another office: `Staf Khusus | Menteri Keuangan`, `Asisten Logistik | Kapolri`? */
export const isOfOffice = (text: string) =>
  /^(?:asisten|duta|staf|stafsus|tenaga|juru|jubir|penasihat|ajudan|utusan)$/i.test(text)

/** Behind the two whom a team is for: `Ketua TKD | Prabowo-Gibran |`, `(TKN) | Bagas Maulana-Ratna Melati |`; `at` where it is for none. */
export function endOfTeamsPair(
  tokens: readonly Token[],
  at: number,
  nameAt: ReadonlyMap<number, Mention>,
): number {
  const team = at - (wordAt(tokens, at - 1) === ')' ? 2 : 1)
  // `Tim Kampanye Nasional | Bagas-Ratna`, and not `Menteri Keamanan Nasional | Itamar Ben-Gvir`
  const isPart = /^(?:Nasional|Daerah)$/.test(wordAt(tokens, team))
  if (!isTeamOfPair(wordAt(tokens, isPart ? team - 1 : team))) return at
  for (let pair = at; pair < at + LONGEST_FIRST && isCapitalised(wordAt(tokens, pair)); pair++) {
    if (isPair(wordAt(tokens, pair))) return Math.max(pair + 1, nameAt.get(pair)?.endToken ?? 0)
  }
  return at
}

const LONGEST_FIRST = 3

/** `Ketua Bidang Kaderisasi: Budi Santoso`: a line of a list, where all words have a capital. */
export function endsAtColon(tokens: readonly Token[], from: number, { nameAt, limit }: Around): boolean {
  for (let at = from; at < Math.min(limit, from + LONGEST_LINE); at++) {
    const { text } = tokens[at]!
    if (text === ':') return nameAt.get(at + 1)?.kind === 'person'
    if (!isCapitalWord(tokens[at]!) && text !== 'dan' && text !== '(' && text !== ')') return false
  }
  return false
}

const LONGEST_LINE = 12

/** Behind `terpilih` or `sementara` where a name follows: `Presiden terpilih | Donald Trump`, `Ketua sementara | KPK`. */
export function endOfElected(tokens: readonly Token[], at: number, { nameAt }: Around): number {
  const behind = at + 1
  const goesOn = nameAt.has(behind) || BEHIND_ELECTED.has(wordAt(tokens, behind))
  if (wordAt(tokens, at) === 'sementara') return nameAt.get(behind)?.kind === 'organization' ? behind : at
  return goesOn && /^[Tt]erpilih$/.test(wordAt(tokens, at)) ? behind : at
}

const BEHIND_ELECTED = new Set(['sekaligus', 'dan', 'itu', ',', '.', ')'])

/** `Majelis | Hakim`, `Ketua | Pimpinan Wilayah Muhammadiyah`: what would be an office by itself is part of a body. */
export function isOfHouse(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!.text
  return (
    HOUSES.has(before.toLowerCase()) ||
    UNITES.test(before) ||
    // `Kepala Bagian Hukum dan | Humas | Ditjen Maju`
    (before === 'dan' && tokens[at]!.text === 'Humas') ||
    (LED.test(before) && tokens[at]!.text === 'Pimpinan')
  )
}

/** `Persatuan | Purnawirawan TNI` */
const UNITES = /^(?:Persatuan|Ikatan|Himpunan|Forum|Paguyuban|Asosiasi|Perkumpulan|Persaudaraan)$/
const LED = /^(?:Ketua|Sekretaris|Bendahara)$/

/** Words in lower case that lead on: `Deputi bidang Hukum`. */
export const LEADS_ON: ReadonlySet<string> = new Set(['bidang', 'urusan', 'dan', 'and', '&'])

/** `Ketua KPK | Ungkap`, not `Informasi dan | Evaluasi`. */
export const endsHere = (tokens: readonly Token[], at: number, around: Around) =>
  (isHeadlineWord(tokens[at]!.text) || isPronoun(tokens[at]!.text)) &&
  !LEADS_ON.has(tokens[at - 1]!.text) &&
  !isCue('field', tokens[at]!.text.toLowerCase()) &&
  !isWithin(tokens, at, around)

/** `Kepala Divisi Analitik | Respons | WHO Dr Budi Santoso`, `Dirjen Perdagangan | Dalam | Negeri Kemendag Budi Santoso`. */
function isWithin(tokens: readonly Token[], at: number, { nameAt, headAt }: Around): boolean {
  const isWord = !nameAt.has(at + 1) && !headAt.has(at + 1) && isCapitalWord(tokenAt(tokens, at + 1))
  const body = isWord ? at + 2 : at + 1
  return nameAt.get(body)?.kind === 'organization' && reachesHolder(tokens, body, nameAt)
}

/** `Presiden | ke-7 | RI`, `Wapres | ke-10 dan ke-12`, `Wakil Presiden | ke-10 dan 12 | RI` */
export function endOfOrdinals(tokens: readonly Token[], at: number): number {
  if (!ORDINAL.test(wordAt(tokens, at))) return at
  const isPair = wordAt(tokens, at + 1) === 'dan' && /^(?:ke-)?\d{1,2}$/.test(wordAt(tokens, at + 2))
  return isPair ? at + 3 : at + 1
}

const ORDINAL = /^ke-\d{1,2}$/
