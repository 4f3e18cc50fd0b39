import type { Token } from '../../document.js'
import { formMayBe } from '../../lexicon/gazetteer.js'
import { isCue } from '../../lexicon/name-cues.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { endOfTitles } from '../edges/person-names.js'
import {
  behindBracket,
  behindLongBracket,
  isAllCapitals,
  isCapitalised,
  isCapitalWord,
  type Mention,
  wordAt,
} from '../mention.js'
import type { Reading } from '../reading.js'
import { TITLE } from '../words/titles.js'
import { isOfPosition } from './office-parts.js'

/** Between an office and a body: `Menteri Lingkungan Hidup/Badan Pengendalian Lingkungan Hidup`, `PLN atau PT PLN`. */
const OF_BODY = new Set(['dari', 'di', 'pada', 'atau', '/'])

/** `pengamat politik dari Universitas Maju, Andi Wijaya`: past the body that somebody is from. */
function endOfOrigin(tokens: readonly Token[], at: number, nameAt: ReadonlyMap<number, Mention>): number {
  const word = tokens[at]?.text
  // `Anggota Komisi IX DPR RI | (dari) fraksi PKS |, Budi Santoso`
  const isBare = /^[Ff]raksi$/.test(word ?? '') && !nameAt.has(at)
  const isOfParty = /^[Ff]raksi$/.test(wordAt(tokens, at + 1)) && !nameAt.has(at + 1)
  const first = isOfParty ? at + 2 : at + 1
  const isOf = OF_BODY.has(word ?? '')
  // `Calon wakil presiden dari | poros PDIP |, Budi`
  const isGroup = word === 'dari' && GROUPS.has(wordAt(tokens, first))
  // `Ketua Umum Kadin versi Musyawarah Nasional Luar Biasa (Munaslub) | Andi Wijaya`
  const side = word === 'versi' ? nameAt.get(first) : undefined
  if (side) return endOfBracket(tokens, side.endToken)
  const body = isBare || isOf ? nameAt.get(isGroup ? first + 1 : first) : undefined
  // `Pelatih Persib asal Kroasia, Budi Santoso`
  const home = word === 'asal' ? nameAt.get(first) : undefined
  if (home?.kind === 'country' || home?.kind === 'place') return home.endToken
  // `Communication Manager untuk Maju Indonesia | Rina`, `Kepala Delegasi ICRC untuk Israel`, `Manager Operasional Maju untuk Asia Tenggara`
  const isArea = AREAS.has(wordAt(tokens, first))
  const aim = word === 'untuk' ? nameAt.get(isArea ? first + 1 : first) : undefined
  if (aim && isOfPosition(aim)) return aim.endToken
  // `Atlet Kembar Duel di Final, Ani Menang`: no body.
  const unknown = isOf ? endOfUnknownBody(tokens, first, nameAt) : -1
  const isSure = word !== 'di' || (unknown > first + 1 && wordAt(tokens, unknown) !== ',')
  if (unknown >= 0 && isSure) return unknown
  return body && isOfPosition(body) ? body.endToken : at
}

const GROUPS = new Set([
  'poros',
  'koalisi',
  'kubu',
  'unsur',
  'partai',
  'klub',
  'perusahaan',
  'firma',
  'lembaga',
])
const AREAS = new Set(['kawasan', 'wilayah', 'pasar', 'urusan'])

/** Behind `Laboratorium Nusantara 2045 (Lab 45)` of `analis dari Laboratorium Nusantara 2045 (Lab 45) | Andi Wijaya`; -1 where it leads to nobody. */
function endOfUnknownBody(
  tokens: readonly Token[],
  first: number,
  nameAt: ReadonlyMap<number, Mention>,
): number {
  let at = first
  while (at - first < LONGEST_BRACKET && at < tokens.length) {
    const name = nameAt.get(at)
    if (name?.kind === 'person') return at > first ? at : -1
    const { text, kind } = tokens[at]!
    // `menteri di Kabinet | Presiden | Budi`
    if (!name && formMayBe(text, CLASS.position)) return -1
    if (text === ',' && at > first) return nameAt.get(at + 1)?.kind === 'person' ? at : -1
    const behind = endOfBracket(tokens, at)
    const isPart = kind === 'number' || text === '&' || isCapitalWord(tokens[at]!)
    if (name ? !isOfPosition(name) : behind === at && !isPart) return -1
    at = name?.endToken ?? Math.max(behind, at + 1)
  }
  return -1
}

/** `Irwasum Polri, yang saat ini diemban oleh | Komjen Dedi Prasetyo`, `Direktur Legal kini dijabat | Andi`: where the holder begins; -1 where none is told. */
export function behindHeldBy({ tokens, titles }: Reading, from: number): number {
  let at = wordAt(tokens, from) === ')' ? from + 1 : behindBracket(tokens, from)
  while (at - from < MOST_BEFORE_HELD && BEFORE_HELD.has(wordAt(tokens, at))) at++
  if (!HELD.has(wordAt(tokens, at))) return -1
  at += wordAt(tokens, at + 1) === 'oleh' ? 2 : 1
  // `diisi oleh anggota polisi aktif | Brigjen Budi Santoso`
  const holder = at
  while (at - holder < MOST_SAID_OF && /^[a-z]+$/.test(wordAt(tokens, at)) && titles[at] !== TITLE) at++
  while (titles[at] === TITLE) at++
  return at
}

/** What a holder is, between `oleh` and the name. */
const MOST_SAID_OF = 4

const BEFORE_HELD = new Set([
  ',',
  'yang',
  'saat',
  'ini',
  'kini',
  'itu',
  'masih',
  'sedang',
  'tengah',
  'dulu',
  'sebelumnya',
])
const MOST_BEFORE_HELD = 8
const HELD = new Set([
  'dijabat',
  'diemban',
  'diduduki',
  'dipegang',
  'diisi',
  'dipimpin',
  'dikepalai',
  'diketuai',
])

/** Before a holder: `Ketua DPRD, yakni Andi Wijaya`. */
const INTRODUCES = new Set(['yakni', 'yaitu', 'bernama', ':'])

/**
 * Behind `Ketua RT 3 | , Kelurahan Manggis, Kota Palu |, Andi Wijaya`, `Guru Besar Ilmu Susu | , Fakultas Peternakan IPB |, Andi`:
 * where it is, when a comma ends that too.
 */
function endOfPlaces(
  { tokens, titles }: Reading,
  from: number,
  nameAt: ReadonlyMap<number, Mention>,
): number {
  let at = from
  for (;;) {
    const place = wordAt(tokens, at) === ',' ? nameAt.get(at + 1) : undefined
    // `Ketua Departemen Mikrobiologi, | Fakultas Kedokteran |, Universitas Maju`
    const house = place ? at : endOfHouse(tokens, at)
    if (house > at) {
      at = house
      continue
    }
    if (place?.kind !== 'place' && place?.kind !== 'organization') return at
    // `Kapolres Karimun, Kepulauan Riau | AKBP Budi`
    if (place.kind === 'place' && titles[place.endToken] === TITLE) return place.endToken
    const end = endOfBracket(tokens, place.endToken)
    // `Bupati Manggarai Barat, Nusa Tenggara Timur (NTT) | Budi Santoso`
    if (end > place.endToken && nameAt.get(end)?.kind === 'person') return end
    if (wordAt(tokens, end) !== ',') return at
    at = end
  }
}

/** Behind a body of whose name only the head is known, between commas; `at` where none stands there. */
function endOfHouse(tokens: readonly Token[], at: number): number {
  if (wordAt(tokens, at) !== ',' || !formMayBe(wordAt(tokens, at + 1), CLASS.organizationHead)) return at
  let end = at + 1
  while (end - at < LONGEST_HOUSE && isCapitalWord(tokens[end])) end++
  return wordAt(tokens, end) === ',' ? end : at
}

const LONGEST_HOUSE = 7

/** Behind `setempat` of `Ketua RT setempat, Budi`, `nonaktif` of `Bupati Palu nonaktif Budi`, `ad interim`, `tiga periode`: how somebody holds it. */
function endOfState(tokens: readonly Token[], from: number): number {
  let at = from
  for (let length = lengthOfState(tokens, at); length > 0; length = lengthOfState(tokens, at)) at += length
  return TERMS.test(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'periode' ? at + 2 : at
}

function lengthOfState(tokens: readonly Token[], at: number): number {
  if (STATES.has(wordAt(tokens, at))) return 1
  return /^ad$/i.test(wordAt(tokens, at)) && /^interim$/i.test(wordAt(tokens, at + 1)) ? 2 : 0
}

const STATES = new Set(
  'setempat terpilih Terpilih interim Interim nonaktif sementara petahana definitif lain lainnya'.split(' '),
)
const TERMS = /^(?:[2-5]|dua|tiga|empat|lima)$/

/** Where the holder may begin: past `(Mendagri)`, `dari PDIP`, a comma, places in commas, `ke-7`, ranks and honorifics. */
export function afterPosition(reading: Reading, from: number, nameAt: ReadonlyMap<number, Mention>): number {
  const { tokens } = reading
  let at = endOfOrigin(tokens, endOfState(tokens, from), nameAt)
  // `(Wamendes | PDTT) | Paiman Raharjo`, `(Mendikbud | Ristek) | Nadiem Makarim`
  if (wordAt(tokens, at + 1) === ')' && isCapitalised(tokens[at]!.text) && !nameAt.has(at)) at++
  if (wordAt(tokens, at) === ')') at++
  at = endOfBracket(tokens, at)
  // `anggota DPRD DKI Jakarta | dari Fraksi PKS (PKS) | Andi Wijaya`, `Kepala Sekolah (Kepsek) | di Palu |, Andi Wijaya`
  const origin = endOfOrigin(tokens, at, nameAt)
  if (origin > at) at = endOfBracket(tokens, origin)
  // `Kuasa hukum keluarga korban, Budi Santoso`
  if (SERVES.has(tokens[at - 1]!.text.toLowerCase()) || tokens[at - 1]!.text.toLowerCase() === 'hukum')
    while (SERVED.has(wordAt(tokens, at))) at++
  // `Ketua Ombudsman (RI) nonaktif, Budi Santoso`
  at = endOfState(tokens, at)
  // `Ketua Panitia ajang Indonesia Masters 2023, Budi Santoso`
  if (nameAt.get(at + 1)?.kind === 'event' && isCue('event', tokens[at]!.text))
    at = nameAt.get(at + 1)!.endToken
  at = endOfPlaces(reading, endOfOrdinal(tokens, at), nameAt)
  // `Juru bicara KPK saat itu, Budi Santoso`, `Presiden Amerika Serikat pada masa itu`
  const time = wordAt(tokens, at) === 'pada' ? at + 1 : at
  if (TIMES.has(wordAt(tokens, time)) && wordAt(tokens, time + 1) === 'itu') at = time + 2
  at = endOfEra(tokens, endOfOther(tokens, at, nameAt), nameAt)
  at = endBetweenDashes(tokens, endOfHeldThen(tokens, at))
  if (wordAt(tokens, at) === ',') at++
  // `Lurah Nalu yang bernama Andi`
  if (wordAt(tokens, at) === 'yang' && wordAt(tokens, at + 1) === 'bernama') at++
  if (INTRODUCES.has(wordAt(tokens, at))) at++
  // `Bupati Sidoarjo, H. Subandi`: a single name keeps its letter.
  const holder = nameAt.get(at)?.kind === 'person' ? at : endOfHonorifics(reading, at, nameAt)
  // `Menteri Pembangunan Manusia dan Kebudayaan PMK | Muhadjir Effendy`: the short form has lost its brackets.
  const isShort = at === from && !nameAt.has(at) && isAllCapitals(wordAt(tokens, at))
  return isShort && nameAt.get(at + 1)?.kind === 'person' ? at + 1 : holder
}

const TIMES = new Set(['saat', 'masa', 'kala', 'ketika', 'waktu'])

/** Behind `(Chief of the Defence Force)`; `at` where no bracket stands there. */
function endOfBracket(tokens: readonly Token[], at: number): number {
  return behindLongBracket(tokens, at, LONGEST_BRACKET)
}

const LONGEST_BRACKET = 11

/** What else somebody is, up to the comma before the name: `Direktur Pendidikan | sekaligus pengampu Festival Kurikulum |, Andi`. */
function endOfOther(tokens: readonly Token[], from: number, nameAt: ReadonlyMap<number, Mention>): number {
  // `Pengasuh Pondok Pesantren Maju | yang juga tuan rumah |, KH Andi`
  const isAlso = wordAt(tokens, from) === 'yang' && wordAt(tokens, from + 1) === 'juga'
  if (!isAlso && !ELSE.has(wordAt(tokens, from))) return from
  for (let at = from + 1; at < Math.min(from + LONGEST_BRACKET, tokens.length); at++) {
    const { text, kind } = tokens[at]!
    if (text === ',') return at
    if (kind !== 'word' || nameAt.get(at)?.kind === 'person') return from
  }
  return from
}

/** Behind the one in whose time it was, before the name: `Menteri Agama | era Presiden RI ke-7 Joko Widodo |, yakni Andi`. */
function endOfEra(tokens: readonly Token[], from: number, nameAt: ReadonlyMap<number, Mention>): number {
  if (wordAt(tokens, from) !== 'era') return from
  for (let at = from + 1; at < Math.min(from + LONGEST_BRACKET, tokens.length); at++) {
    const whose = nameAt.get(at)
    if (whose?.kind !== 'person') continue
    const next = wordAt(tokens, whose.endToken)
    return next === ',' || INTRODUCES.has(next) ? whose.endToken : from
  }
  return from
}

/** Behind `Kepala Teknologi Maju | — anak Bank Nusantara —| Andi Wijaya`. */
function endBetweenDashes(tokens: readonly Token[], from: number): number {
  if (!DASH.test(wordAt(tokens, from))) return from
  const limit = Math.min(from + LONGEST_BRACKET, tokens.length)
  for (let close = from + 1; close < limit; close++) if (DASH.test(tokens[close]!.text)) return close + 1
  return from
}

const DASH = /^[–—]$/

/** Behind `Menteri Agama (Menag) | yang saat itu menjabat |, Andi Wijaya`. */
function endOfHeldThen(tokens: readonly Token[], from: number): number {
  if (wordAt(tokens, from) !== 'yang') return from
  const at = TIMES.has(wordAt(tokens, from + 1)) ? from + 3 : from + 1
  if (wordAt(tokens, at) !== 'menjabat') return endOfClause(tokens, from)
  const end = TIMES.has(wordAt(tokens, at + 1)) ? at + 3 : at + 1
  return wordAt(tokens, end) === ',' ? end : from
}

/** Behind `Hakim konstitusi | yang menyatakan berbeda | yakni Andi Wijaya`: small words up to who that is. */
function endOfClause(tokens: readonly Token[], from: number): number {
  let at = from + 1
  while (
    at - from < LONGEST_CLAUSE &&
    /^[a-z]+$/.test(wordAt(tokens, at)) &&
    !NAMES_WHO.test(wordAt(tokens, at))
  )
    at++
  return NAMES_WHO.test(wordAt(tokens, at)) ? at : from
}

const LONGEST_CLAUSE = 8
const NAMES_WHO = /^(?:yakni|yaitu)$/

const ELSE = new Set(['sekaligus', 'selaku', 'merangkap'])

/** Behind `ke-7 RI`, `ke 7`, `Tahun 2024`, `ke-10 dan ke-12 RI`, `nomor urut 3`, `periode 2019-2024`. */
export function endOfOrdinal(tokens: readonly Token[], from: number): number {
  let at = from
  // `Presiden RI pertama | Soekarno`, `Presiden keenam RI | Susilo Bambang Yudhoyono`
  if (ORDINALS.has(wordAt(tokens, at))) {
    at++
    while (OF_STATE.has(wordAt(tokens, at))) at++
    const next = wordAt(tokens, at)
    return isCapitalised(next) || BEHIND_ORDINAL.has(next) ? at : from
  }
  const isApart = wordAt(tokens, at) === 'ke' && tokens[at + 1]?.kind === 'number'
  if (isApart || /^ke-?\d/.test(wordAt(tokens, at))) {
    at += isApart ? 2 : 1
    if (wordAt(tokens, at) === 'dan' && /^(?:ke-)?\d+$/.test(wordAt(tokens, at + 1))) at += 2
    while (OF_STATE.has(wordAt(tokens, at))) at++
    return at
  }
  const word = tokens[at]?.text
  if (word === 'nomor' && wordAt(tokens, at + 1) === 'urut') return at + 3
  const isTerm = /^(?:[Pp]eriode|[Tt]ahun)$/.test(word ?? '')
  // `Menteri Perdagangan periode 12 Agustus 2015-27 Juli 2016 | Andi Wijaya`
  let end = at + 1
  while (isTerm && end - at < LONGEST_TERM && IN_TERM.test(wordAt(tokens, end))) end++
  if (end > at + 2) return end
  const term = isTerm ? at + 1 : at
  return /^(?:19|20)\d\d(?:[-–](?:19|20)\d\d)?$/.test(wordAt(tokens, term)) ? term + 1 : at
}

const BEHIND_ORDINAL = new Set(['yang', ',', 'ini', 'itu', 'tersebut'])
const LONGEST_TERM = 10
const IN_TERM =
  /^(?:\d[\d–-]*|[–-]|hingga|sampai|Jan[a-z]*|Feb[a-z]*|Mar[a-z]*|Apr[a-z]*|Mei|Jun[a-z]*|Jul[a-z]*|Agu[a-z]*|Sep[a-z]*|Okt[a-z]*|Nov[a-z]*|Des[a-z]*)$/u
const ORDINALS = new Set('pertama kedua ketiga keempat kelima keenam ketujuh kedelapan'.split(' '))
/** Behind `Presiden ke-7`. */
const OF_STATE = new Set(['RI', 'Republik', 'Indonesia', 'AS', 'Amerika', 'Serikat'])

function endOfHonorifics(reading: Reading, from: number, nameAt: ReadonlyMap<number, Mention>): number {
  const { tokens, titles } = reading
  let at = from
  while (titles[at] === TITLE) at++
  // `Iptu | PM Tambunan`
  if (nameAt.get(at)?.kind === 'person') return at
  const limit = Math.min(at + 8, tokens.length)
  if (tokens[at]?.kind !== 'word') return at
  return endOfTitles(reading, at, limit)
}

/** Heads that stand before whom they serve: `pengacara Wirawan`, `asisten Handoko`. */
export const SERVES = new Set([
  'pengacara',
  'advokat',
  'kuasa hukum',
  'penasihat hukum',
  'manajer',
  'asisten',
  'ajudan',
  'juru bicara',
  'jubir',
  'sekretaris',
  'sekretaris pribadi',
  'staf',
  'penasihat',
])

/** Whom a lawyer serves, where the text does not say who that is. */
export const SERVED = new Set(
  'keluarga korban para terdakwa tersangka pelapor terlapor pemohon termohon penggugat tergugat ahli waris'.split(
    ' ',
  ),
)
