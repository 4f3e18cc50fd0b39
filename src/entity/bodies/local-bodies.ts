import type { Token } from '../../document.js'
import { isMostlySmall } from '../../lexicon/clusters.js'
import { type GazetteerMatch, isPersonName, lookUpName, mayBe } from '../../lexicon/gazetteer.js'
import { data } from '../../lexicon/generated/local-bodies.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { mapped } from '../../store/records.js'
import { decodeWordList, firstWordsOf } from '../../store/word-list.js'
import { kindKnown } from '../candidates/known-names.js'
import { GUESS } from '../candidates/merge-names.js'
import { isTeamOfOffice } from '../edges/behind-office.js'
import { withoutUnit } from '../edges/body-edges.js'
import {
  behindBracket,
  byFirstToken,
  changed,
  isAllCapitals,
  isCapitalised,
  isCapitalWord,
  isGuessed,
  type Mention,
  mentionOf,
  overlaps,
  settle,
  tokensIn,
  withTokens,
  wordAt,
  wordsBetween,
} from '../mention.js'
import type { Reading } from '../reading.js'
import { isHeadlineWord } from '../words/headline-words.js'
import { isPair, tokensOfPair } from '../words/team-pairs.js'

/** A kind of body that many places or houses have one of: `Polres`, in full `Kepolisian Resor`. */
interface LocalBody {
  /** In lower case; where it has no short form, the only one. */
  readonly long: string
  /** The name of the place that follows belongs to it: `Polres Sleman`, but not `Kementerian Sleman`. */
  readonly takesPlace: boolean
  /** Alone it is the country's: `Bawaslu`, beside the `Bawaslu Sleman`. */
  readonly isOfCountry: boolean
}

/** A head has no more words than this: `Badan Penanggulangan Bencana Daerah`. */
const LONGEST_HEAD = 6

let heads: ReadonlyMap<string, LocalBody> | undefined
/** The words that heads begin with: most names begin with none. */
let firstWords: ReadonlySet<string> | undefined

const lowerWords = (tokens: readonly Token[], first: number, end: number): string[] =>
  mapped(wordsBetween(tokens, first, end), (word) => word.toLowerCase())

function readHeads(): Map<string, LocalBody> {
  const map = new Map<string, LocalBody>()
  for (const row of decodeWordList(data)) {
    const [short, full, place] = row.split('\t')
    const long = (full || short!).toLowerCase()
    const body = {
      long,
      takesPlace: place === 'place' || place === 'country',
      isOfCountry: place === 'country',
    }
    map.set(short!.toLowerCase(), body)
    map.set(long, body)
  }
  return map
}

const LONGEST_FIRST_WORD = 40

/** May a head of a body begin with this word? */
function beginsHead(word: string): boolean {
  // Many names may be parts of one word: `ASEAN-ASEAN-…`.
  if (word.length > LONGEST_FIRST_WORD) return false
  heads ??= readHeads()
  firstWords ??= firstWordsOf(heads.keys())
  return firstWords.has(word.toLowerCase())
}

/** The longest head of a body that `words`, in lower case, begin with, and how many of them it takes. */
export function headOfLocalBody(words: readonly string[]): { body: LocalBody; length: number } | undefined {
  if (words.length === 0 || !beginsHead(words[0]!)) return undefined
  for (let length = Math.min(LONGEST_HEAD, words.length); length > 0; length--) {
    const body = heads!.get(words.slice(0, length).join(' '))
    if (body) return { body, length }
  }
  return undefined
}

/** What follows the name of a place and tells it from another: `Ilir Timur I`, `Bekasi Kota`. */
const PARTS_OF_PLACES: ReadonlySet<string> = new Set(
  'Kota Kabupaten Utara Selatan Timur Barat Tengah Metro I II III IV V VI Kepulauan'.split(' '),
)

/**
 * The names of bodies with all that belongs to them: the place, also behind the short form in brackets (`Kejaksaan Negeri
 * (Kejari) Palu`, `Polsek Ilir Timur I`, `Kodam V/Brawijaya`), and the house of a commission (`Komisi XII DPR RI`).
 */
export function wholeBodies(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const { tokens } = reading
  const seen = withUnseen(reading, names).filter((name) => !isTeamOfOffice(reading, name))
  const all = mapped(seen, (name) => withoutUnit(reading, name))
  const nameAt = byFirstToken(all)
  const whole: Mention[] = []
  for (const name of all) {
    const last = whole.at(-1)
    if (last && overlaps(last, name)) continue
    const head = isLocal(name) ? headAt(tokens, name) : undefined
    const own = head === undefined ? endOfName(reading, name, nameAt) : endOfBody(reading, name, head, nameAt)
    const end = isLocal(name) ? endOfPair(tokens, name, own) : own
    if (end === name.endToken) whole.push(name)
    else {
      // With its place it is another name than the text or a dictionary has for it.
      const longer = withTokens(name, reading, name.firstToken, end)
      whole.push(changed(longer, { name: undefined, acronym: undefined }))
    }
  }
  return whole
}

/** Behind the two whom a team is for: `Tim Pemenangan Nasional (TPN) | Ganjar-Mahfud`, `TKN | Prabowo-Gibran`. */
function endOfPair(tokens: readonly Token[], { text }: Mention, end: number): number {
  if (!/^(?:Tim (?:Pemenangan|Kampanye|Sukses|Pembela)\b|T[PK][NDM]$)/.test(text)) return end
  const at = behindBracket(tokens, end)
  for (let pair = at; pair < at + LONGEST_FIRST && isCapitalWord(tokens[pair]); pair++) {
    if (!isPair(tokens[pair]!.text)) continue
    return pair + tokensOfPair(wordAt(tokens, pair + 1))
  }
  return end
}

/** The name before the stroke has no more words: `TPN | Ganjar Pranowo-Mahfud MD`. */
const LONGEST_FIRST = 3

/** Bodies that are buildings as well, where a place is as right. */
const ALSO_PLACES =
  /^(?:lembaga pemasyarakatan|rumah|puskesmas|markas|pangkalan|museum|s[dm]|pondok|kantor(?! (?:sar|pencarian)\b)|kedutaan|konsulat)/

const LINE_BREAK = /\n\s*\n/

/** The names and the bodies that begin with a head, end with a place and that nobody has seen: `Dinas Sosial Kota Palembang`. */
function withUnseen(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const { text, tokens, matches } = reading
  const heads = matches.filter(
    (match) => match.casing !== 'lower' && mayBe(match, CLASS.organizationHead | CLASS.stateBody),
  )
  if (heads.length === 0) return names
  const nameAt = byFirstToken(names)
  const covered = tokensIn(names)
  const unseen: Mention[] = []
  for (const { firstToken } of heads) {
    const seen = nameAt.get(firstToken)
    if (seen ? seen.kind !== 'place' || seen.given : covered.has(firstToken)) continue
    const words = lowerWords(tokens, firstToken, firstToken + LONGEST_HEAD)
    const head = headOfLocalBody(words)
    if (!head?.body.takesPlace || ALSO_PLACES.test(head.body.long)) continue
    if (seen) {
      // `PDAM Way Rilau` as a place.
      unseen.push(changed(seen, { kind: 'organization' }))
      continue
    }
    let end = firstToken + head.length
    while (
      tokens[end] &&
      (!covered.has(end) || isLetters(nameAt.get(end))) &&
      tokens[end]!.kind === 'word' &&
      isCapitalised(tokens[end]!.text)
    )
      end++
    if (end - firstToken > LONGEST_HEAD) continue
    const place = nameAt.get(placeBehind(reading, [firstToken, end], head.body, nameAt))
    // `Pemkab Tertibkan Lapak`, a headline, and `Palu - Petugas datang` below it.
    if (!isPlaceName(place) || LINE_BREAK.test(text.slice(tokens[firstToken]!.start, place.start))) continue
    unseen.push(mentionOf(reading, firstToken, place.endToken, { kind: 'organization', confidence: 0.8 }))
  }
  return unseen.length === 0 ? names : settle([unseen, names])
}

/**
 * Where the place of a body begins that nobody has seen up to `end`: behind the rest of its fields, their short form and the
 * word for the place (`Dinas Pekerjaan Umum | dan Penataan Ruang (PUPR) Provinsi | Sumatera Utara`).
 */
function placeBehind(
  reading: Reading,
  [first, end]: readonly [number, number],
  body: LocalBody,
  nameAt: ReadonlyMap<number, Mention>,
): number {
  const { text, tokens } = reading
  const form = text.slice(tokens[first]!.start, tokens[end - 1]!.end)
  const behind = HAS_FIELDS(form).test(form) ? endOfFields(reading, end, nameAt) : end
  const at = behindBracket(tokens, behind)
  if (behind === end && !LEVELS.has(wordAt(tokens, at))) return behindShortForm(tokens, end, body)
  return LEVELS.has(wordAt(tokens, at)) && !nameAt.has(at) ? at + 1 : at
}

const LEVELS: ReadonlySet<string> = new Set('Provinsi Kabupaten Kota provinsi kabupaten kota'.split(' '))

/** Behind the head's own short form in brackets: `Pemerintah Kabupaten (Pemkab) | Garut`; else `end`. */
function behindShortForm(tokens: readonly Token[], end: number, body: LocalBody): number {
  const behind = behindBracket(tokens, end)
  const isOwn = behind > end && headOfLocalBody([tokens[end + 1]!.text.toLowerCase()])?.body === body
  return isOwn ? behind : end
}

/**
 * The names and the bodies that offices are of where nobody has seen them: `Kepala Dinas Sosial Kota Palu` heads the Dinas
 * Sosial Kota Palu, `Ketua DPRD Kabupaten Sigi` the DPRD Kabupaten Sigi.
 */
export function bodiesOfOffices(
  reading: Reading,
  names: readonly Mention[],
  positions: readonly Mention[],
): readonly Mention[] {
  const { tokens } = reading
  const bodies: Mention[] = []
  const nameAt = byFirstToken(names)
  for (const { firstToken, endToken } of positions) {
    if (endToken - firstToken < 3) continue
    const words = lowerWords(tokens, firstToken, endToken)
    for (let at = 1; at + 1 < words.length; at++) {
      // `Kepala Badan Keuangan Daerah (| BKD) Kabupaten Kendal`: its short form is no other body.
      if (tokens[firstToken + at - 1]!.text === '(') continue
      if (!beginsHead(words[at]!) || !isCapitalised(tokens[firstToken + at]!.text)) continue
      const head = headOfLocalBody(words.slice(at))
      if (!head?.body.takesPlace || ALSO_PLACES.test(head.body.long)) continue
      const first = firstToken + at
      const end = endBeforeBody(tokens, [first + head.length, endToken], nameAt)
      if (first + head.length < end)
        bodies.push(mentionOf(reading, first, end, { kind: 'organization', confidence: 0.8 }))
      break
    }
  }
  const unseen = bodies.filter((body) =>
    names.every((name) => !overlaps(name, body) || name.kind === 'place' || isLetters(name)),
  )
  return unseen.length === 0 ? names : settle([unseen, names])
}

/** `Dinas Pangan, Kelautan, dan Perikanan | (KPKP) Pemprov Jakarta`: before the body that one is of, and its own letters. */
function endBeforeBody(
  tokens: readonly Token[],
  [from, end]: readonly [number, number],
  nameAt: ReadonlyMap<number, Mention>,
): number {
  for (let at = from; at < end; at++) {
    const name = nameAt.get(at)
    if (name?.kind !== 'organization' || isLetters(name) || name.endToken > end) continue
    return tokens[at - 1]!.text === ')' && tokens[at - 3]!.text === '(' ? at - 3 : end
  }
  return end
}

/** `Dinas | PUPR | Banten` is no ministry. */
const isLetters = (name: Mention | undefined) =>
  name?.kind === 'organization' &&
  !name.given &&
  name.endToken - name.firstToken === 1 &&
  isAllCapitals(name.text)

const isLocal = ({ kind, given }: Mention) => kind === 'organization' && !given

/** The head that the name begins with, which may reach further than was seen: `Direktorat Reserse | Kriminal Umum`. */
function headAt(tokens: readonly Token[], { firstToken, endToken }: Mention) {
  if (!beginsHead(tokens[firstToken]!.text)) return undefined
  let end = endToken
  while (end - firstToken < LONGEST_HEAD && isCapitalWord(tokens[end])) end++
  return headOfLocalBody(lowerWords(tokens, firstToken, end))
}

/** Schools whose name goes on behind the short form of the head: `Sekolah Tinggi Hukum (STH) | Indonesia Jentera`. */
const GOES_ON = /^(?:Sekolah Tinggi|Universitas|Institut|Politeknik|Akademi)\b/
/** Bodies whose name says what they are for: `Koalisi Masyarakat Sipil | untuk Pemilu Demokratis`. */
const HAS_AIM = /^(?:Aliansi|Gerakan|Jaringan|Koalisi|Komite|Perkumpulan|Yayasan)\b/

/** Bodies whose name is a list of what they are for. */
const HAS_FIELDS = letterPattern(
  'u',
)`^(?:Badan|Biro|Departemen|Dinas|Direktorat|Fakultas|Inspektorat|Kementerian|Komisi|Komite|Lembaga|Pusat)\b.* \p{Lu}\p{L}+$`

/** `Dinas Perumahan Rakyat | dan Kawasan Permukiman`, `Komite Sains | , Inovasi, dan Teknologi`: everyday words up to the last. */
function endOfFields(reading: Reading, from: number, nameAt: ReadonlyMap<number, Mention>): number {
  const { tokens, matchAt } = reading
  let isLast = false
  let end = from
  let at = from
  while (at - from < LONGEST_LIST && tokens[at]) {
    const { text } = tokens[at]!
    if (text === ',' || text === 'dan') {
      isLast ||= text === 'dan'
      at++
      continue
    }
    const isField =
      isCapitalised(text) && isMostlySmall(text) && !isSure(nameAt.get(at)) && !isOffice(matchAt.get(at))
    if (!isField || at === from) break
    at++
    if (isLast) end = at
  }
  return end
}

const LONGEST_LIST = 12

const isOffice = (match: GazetteerMatch | undefined) => mayBe(match, CLASS.position | CLASS.organizationHead)

/** A name that a dictionary knows, or that the recogniser sees for sure and is more than everyday words: not `Pemberdayaan Perempuan`. */
const isSure = (name: Mention | undefined) =>
  name !== undefined &&
  !(isGuessed(name) && (name.confidence < GUESS || (name.kind === 'organization' && isOfFields(name.text))))

/** `Pemberdayaan Perempuan`, `Perlindungan Anak`: what somebody does, and of what. */
const isOfFields = (text: string) =>
  /^Pe\p{Ll}+an /u.test(text) && kindKnown(text) === undefined && text.split(' ').every(isMostlySmall)

function endOfName(reading: Reading, name: Mention, nameAt: ReadonlyMap<number, Mention>): number {
  const { tokens, titles } = reading
  const { kind, given, entry, text, endToken } = name
  if (kind !== 'organization' || given || entry) return endToken
  if (HAS_FIELDS(text).test(text)) return endOfFields(reading, endToken, nameAt)
  if (HAS_AIM.test(text) && isAim(wordAt(tokens, endToken))) {
    let last = endToken + 1
    while (last - endToken < LONGEST_HEAD && isWordOfName(tokens[last], nameAt.get(last))) last++
    return last > endToken + 1 ? last : endToken
  }
  const behind = behindBracket(tokens, endToken)
  const isBracketed = behind > endToken
  const from = isBracketed && GOES_ON.test(text) ? behind : endToken + 1
  const goesOn = isBracketed ? GOES_ON.test(text) : wordAt(tokens, endToken) === 'untuk' && HAS_AIM.test(text)
  if (!goesOn || nameAt.get(from)?.kind === 'person') return endToken
  let end = from
  // `Akademi Kepolisian (Akpol) | Irjen Pol Budi`
  while (end - from < LONGEST_HEAD && titles[end] === 0 && isWordOfName(tokens[end], nameAt.get(end))) end++
  return end === from ? endToken : end
}

/** `Koalisi Masyarakat Sipil | Melawan Impunitas`, `Aliansi Rakyat | Tolak Tambang`: what it is for, and no verb of a headline. */
const isAim = (word: string) =>
  /^(?:Me(?:lawan|nolak|nuntut|nggugat)|Tolak|Anti|Peduli|Pencinta|Pecinta|Pembela)$/.test(word)

const isWordOfName = (token: Token | undefined, name: Mention | undefined) =>
  token?.kind === 'word' && isCapitalised(token.text) && name?.kind !== 'person' && !isPersonName(token.text)

function endOfBody(
  reading: Reading,
  name: Mention,
  { body, length }: NonNullable<ReturnType<typeof headOfLocalBody>>,
  nameAt: ReadonlyMap<number, Mention>,
): number {
  const { tokens } = reading
  let end = Math.max(name.endToken, name.firstToken + length)
  if (body.long === 'komisi') return endOfHouse(end, nameAt)
  if (body.long === 'komando daerah militer') return endAtStroke(tokens, end)
  if (!name.given && !name.entry && HAS_FIELDS(name.text).test(name.text))
    end = endOfFields(reading, end, nameAt)
  if (!body.takesPlace) return end
  // `Kejaksaan Negeri (Kejari) Palu`, `Dinas Perumahan dan Permukiman (Disperkim) Palu`.
  const behindShort = behindBracket(tokens, end)
  const behind =
    behindShort > end
      ? (endOfPlace(reading, behindShort, nameAt) ?? endOfDistrict(tokens, end, nameAt))
      : undefined
  end = behind ?? endOfPlace(reading, end, nameAt) ?? endOfUnknownPlace(reading, name, [length, end], nameAt)
  while (tokens[end] && end > name.firstToken + length && PARTS_OF_PLACES.has(tokens[end]!.text)) {
    const next = nameAt.get(end)
    // `PDAM Way Rilau | Kota Bandarlampung`
    if (LEVELS.has(tokens[end]!.text) && isPlaceName(nameAt.get(end + 1))) break
    // `PN Depok | I Wayan Budi`
    if (next?.kind === 'person' || (tokens[end]!.text === 'I' && isPersonName(wordAt(tokens, end + 1)))) break
    end = isPlaceName(next) ? next.endToken : end + 1
  }
  // `Polres Metro` and then the place.
  const last = nameAt.get(end)
  return isPlaceName(last) && tokens[end - 1]!.text === 'Metro' ? endOfParts(tokens, last.endToken) : end
}

/** `Kepolisian Sektor (Polsek) | Limau`: a district that nobody has seen. */
function endOfDistrict(
  tokens: readonly Token[],
  open: number,
  nameAt: ReadonlyMap<number, Mention>,
): number | undefined {
  const at = open + 3
  const isDistrict = OF_DISTRICT.test(tokens[open + 1]!.text) && isCapitalWord(tokens[at]) && !nameAt.has(at)
  return isDistrict && !isPersonName(tokens[at]!.text) ? at + 1 : undefined
}

/** `Polsek Gedong | Tataan`, `Polsek Banjar | Agung`: the second word of a district that the recogniser has cut. */
function endOfUnknownPlace(
  { tokens }: Reading,
  { firstToken }: Mention,
  [length, end]: readonly [number, number],
  nameAt: ReadonlyMap<number, Mention>,
): number {
  const next = tokens[end]
  if (!OF_DISTRICT.test(tokens[firstToken]!.text) || end - firstToken !== length + 1) return end
  if (next?.kind !== 'word' || !isCapitalised(next.text) || isAllCapitals(next.text)) return end
  const name = nameAt.get(end)
  const isFree = name === undefined || (name.kind === 'person' && name.endToken === end + 1)
  return isFree && !isHeadlineWord(next.text) && kindKnown(next.text) === undefined ? end + 1 : end
}

const OF_DISTRICT = /^(?:Polsek|Koramil|Puskesmas|KUA)$/

/** Behind the place that begins at `at`: one that was seen, or an area of the dictionaries (`Kejari Palu`). */
function endOfPlace(
  { text, tokens, matchAt }: Reading,
  at: number,
  nameAt: ReadonlyMap<number, Mention>,
): number | undefined {
  // `di Polres Toraja Utara`, and in the next paragraph `MAKASSAR, …`
  if (tokens[at] && text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n')) return undefined
  const place = nameAt.get(at)
  // `Puskesmas | se-Kecamatan Dolo`
  if (place) return isPlaceName(place) && place.start === tokens[at]!.start ? place.endToken : undefined
  const match = matchAt.get(at)
  const isArea = mayBe(match, CLASS.area) && isCapitalised(tokens[at]!.text)
  return isArea ? match!.endToken : undefined
}

function endOfParts(tokens: readonly Token[], from: number): number {
  let end = from
  while (tokens[end] && PARTS_OF_PLACES.has(tokens[end]!.text)) end++
  return end
}

function isPlaceName(name: Mention | undefined): name is Mention {
  return name?.kind === 'place' && isCapitalised(name.text) && !/^(?:Jalan|Jl|Gedung|Kantor)/.test(name.text)
}

/** `Komisi XII DPR RI`. */
function endOfHouse(end: number, nameAt: ReadonlyMap<number, Mention>): number {
  const house = nameAt.get(end)
  return house?.kind === 'organization' && /^(?:DPR|MPR|DPD)/.test(house.text) ? house.endToken : end
}

/** `Kodam V/Brawijaya`. */
function endAtStroke(tokens: readonly Token[], end: number): number {
  const isNumbered = /^[IVX]+$/.test(tokens[end - 1]!.text) && wordAt(tokens, end) === '/'
  return isNumbered && tokens[end + 1] && isCapitalised(tokens[end + 1]!.text) ? end + 2 : end
}

/** A place of the areas by any of its forms, in full: `Kalsel` → `Kalimantan Selatan`. */
export function areaName(form: string): string | undefined {
  return lookUpName(form).find((entry) => entry.class === 'area' || entry.class === 'capital')?.name
}
