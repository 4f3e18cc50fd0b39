/** How far an office reaches behind its head: bodies, areas, fields, lists, brackets, and who stands there. */

import type { Token } from '../../document.js'
import { formMayBe, isPersonName, mayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { takesArea } from '../edges/behind-office.js'
import { isOnlyAName } from '../edges/only-names.js'
import { isCapitalised, isCapitalWord, type Mention, tokenAt, wordAt } from '../mention.js'
import { isModifier, VAGUE } from '../words/office-heads.js'
import { goesOnInEnglish, isField } from './english-offices.js'
import {
  type Around,
  behindShortForm,
  endOfFields,
  endOfNumber,
  endOfServed,
  endOfTeamsPair,
  endOfUnknown,
  endsHere,
  endsInHolder,
  isNamedUnit,
  isNumberOfUnit,
  isOfHouse,
  isOfOffice,
  isOfPosition,
  isOutlet,
  LEADS_ON,
  reachesHolder,
} from './office-parts.js'

/** What ends an office: `Keputusan Gubernur Nomor 5`. */
const ENDS = new Set(['nomor', 'no', 'no.', 'tahun', 'masa', 'periode'])

/** A list of what an office is for has no more words than this between commas. */
const LONGEST_LIST = 24

/** A whole office takes a country's or a body's name, and one more word or two that a dictionary has not (`dan Permasyarakatan`). */
export function endOfWhole(tokens: readonly Token[], from: number, around: Around): number {
  const { limit, nameAt, headAt } = around
  const goesOn = wordAt(tokens, from) === 'dan' || wordAt(tokens, from) === ','
  if (
    goesOn &&
    from + 1 < limit &&
    continues(tokens, from + 1, nameAt, headAt) &&
    tokens[from]!.text === 'dan'
  )
    return extend(tokens, from, around)
  // `Wakil Menteri Keuangan II`.
  const isNumbered = from < limit && /^I{1,3}$/.test(tokens[from]!.text) && !nameAt.has(from)
  const whole = isNumbered ? from + 1 : from
  // `Menteri Agama (Menag) | Republik Indonesia`
  const behind = behindShortForm(tokens, whole, around)
  return endOfNames(tokens, nameAt.get(behind)?.kind === 'country' ? behind : whole, around)
}

/** The words behind a head that belong to it: names of bodies and places, and other words with a capital. */
export function extend(tokens: readonly Token[], from: number, around: Around): number {
  const { nameAt, headAt, limit } = around
  let end = from
  let serves = isOfOffice(tokens[around.from]!.text)
  while (end < limit) {
    const token = tokens[end]!
    if (headAt.has(end) && (token.text.endsWith('.') || !isOfHouse(tokens, end))) {
      const served = serves ? endOfServed(tokens, end, around) : endOfSecond(tokens, end, from, around)
      if (served === end) break
      end = served
      serves = !serves && isOfOffice(token.text)
      continue
    }
    const lower = token.text.toLowerCase()
    // `Ketua PN Depok | I Wayan Budi`, and not `Kepala Stasiun Meteorologi Kelas | I Juanda`
    if (token.text === 'I' && isPersonName(wordAt(tokens, end + 1)) && wordAt(tokens, end - 1) !== 'Kelas')
      break
    if (ENDS.has(lower) || (isModifier(lower) && headAt.has(end + 1))) break
    const name = nameAt.get(end)
    const pair = endOfTeamsPair(tokens, end, nameAt)
    if (pair > end) {
      end = pair
    } else if (name) {
      if (name.kind === 'person' || name.amount !== undefined || isOutlet(name)) break
      end = name.endToken
      // A country is the last of an office: `Presiden Rusia | Vladimir Putin`, but `(Kadin) Indonesia Bidang Pangan`,
      // `(Korwil) Relawan Indonesia Jatim`.
      const isLast = name.kind === 'country' && name.text !== 'RI'
      if (isLast && wordAt(tokens, end) !== 'Bidang' && nameAt.get(end)?.kind !== 'place') break
    } else if (isNumberOfUnit(tokens, end)) {
      end++
    } else if (isNamedUnit(tokens, end)) {
      end += 2
    } else if ((isCapitalWord(token) && !endsHere(tokens, end, around)) || isField(tokens, end)) {
      end++
    } else if (endOfFields(tokens, end, around) > end) {
      end = endOfFields(tokens, end, around)
    } else if (LEADS_ON.has(token.text) && end + 1 < limit && continues(tokens, end + 1, nameAt, headAt)) {
      // `Kepala | dan Wakil Kepala Badan`
      if (isModifier(tokens[end + 1]!.text.toLowerCase()) && headAt.has(end + 2)) break
      // `Gubernur | dan Forkopimda`, `Wakil Presiden | dan Pejabat Tinggi`: who heads an area or a state has no field.
      const isRuler =
        tokens[end - 1]!.text === 'Presiden' || takesArea({ tokens, matchAt: around.matchAt }, end)
      if (end === from && token.text === 'dan' && isRuler) break
      end++
    } else if (goesOnInEnglish(tokens, around.from, end)) {
      end++
    } else if (
      token.text === 'serta' &&
      isCapitalWord(tokenAt(tokens, end + 1)) &&
      reachesHolder(tokens, end + 1, nameAt)
    ) {
      // `Kepala Dinas Pemuda dan Olahraga | serta Pariwisata Kabupaten Karo | Budi`
      end++
    } else if (
      (token.text === 'cabang' || IS_LEVEL.test(token.text)) &&
      nameAt.get(end + 1)?.kind === 'place'
    ) {
      // `Kepala Dinas Sosial | kabupaten Sigi`
      end++
    } else if (token.text === 'dan') {
      const next = endOfPair(tokens, end, around)
      if (next === end) break
      end = next
    } else if (token.text === ',') {
      const listed = endOfList(tokens, end, around)
      if (listed === end) break
      end = listed
    } else if (token.text === '(') {
      const behind = behindShortForm(tokens, end, around)
      const numbered = endOfNumber(tokens, behind)
      if (behind === end || (numbered === behind && !goesOnBehind(tokens, end + 1, behind, around))) break
      end = numbered
    } else {
      const behind = endOfOrigin(tokens, end, around)
      if (behind === end) break
      end = behind
    }
  }
  return end
}

/** `Koordinator | Pelatih | PBSI`, `Koordinator | Staf Khusus | Presiden`: who leads those is one office. */
function endOfSecond(tokens: readonly Token[], at: number, from: number, around: Around): number {
  const office = around.matchAt.get(at)
  const isLeader = at === from && at === around.from + 1 && LEADER.test(tokens[around.from]!.text)
  if (!isLeader || !mayBe(office, CLASS.position)) return at
  const word = tokens[at]!.text.toLowerCase()
  return VAGUE.has(word) || isOfOffice(word) ? office!.endToken : at
}

const LEADER = /^(?:Ketua|Kepala|Koordinator|Sekretaris|Wakil)$/

/** `Kepala Departemen Humas | dan CSR Transjakarta | Ayu`: another name, which the holder follows. */
function endOfPair(tokens: readonly Token[], at: number, around: Around): number {
  const name = around.nameAt.get(at + 1)
  if (around.isWithin || !name || name.kind === 'person' || name.amount !== undefined) return at
  const end = extend(tokens, name.endToken, { ...around, isWithin: true })
  return around.nameAt.get(wordAt(tokens, end) === ',' ? end + 1 : end)?.kind === 'person' ? end : at
}

/** `Pejabat Pembuat Komitmen | di Satuan Kerja PJN Wilayah I |, Budi`: a body that the holder follows. */
function endOfOrigin(tokens: readonly Token[], at: number, around: Around): number {
  const { nameAt, limit } = around
  const endBefore = (end: number) =>
    nameAt.get(wordAt(tokens, end) === ',' ? end + 1 : end)?.kind === 'person' ? end : at
  if (around.isWithin || !ORIGINS.has(tokens[at]!.text) || at + 1 >= limit) return at
  // `Anggota Komisi III DPR | dari Fraksi PKS | Budi`: whom he sits there with.
  if (/^fraksi$/i.test(tokens[at + 1]!.text)) return at
  const name = nameAt.get(at + 1)
  // `Direktur Penyidikan | pada Jampidsus Kejagung | Budi`
  const served = tokens[at]!.text === 'pada' ? endOfServed(tokens, at + 1, around) : at + 1
  if (served > at + 1) return endBefore(extend(tokens, served, { ...around, isWithin: true }))
  // `Kabid Pertamanan pada Disperum Kota Palu, Budi`: a body that nobody knows.
  const isUnknown = name === undefined && tokens[at]!.text === 'pada'
  const isBody =
    name?.kind === 'organization' ||
    (isUnknown && isCapitalWord(tokens[at + 1]!) && !around.headAt.has(at + 1)) ||
    (isCapitalWord(tokens[at + 1]!) && formMayBe(tokens[at + 1]!.text, CLASS.organizationHead))
  if (!isBody) return at
  return endBefore(extend(tokens, at + 1, { ...around, isWithin: true }))
}

const ORIGINS = new Set(['di', 'dari', 'pada'])

/** `Kepala Badan Pusat Statistik (BPS) | Provinsi Maluku`, `Menteri Koordinator (Menko) | Bidang Pangan`: no person, no end. */
function goesOnBehind(tokens: readonly Token[], short: number, at: number, around: Around): boolean {
  const { nameAt, headAt, limit } = around
  if (at >= limit || headAt.has(at)) return false
  if (endOfTeamsPair(tokens, at, nameAt) > at) return true
  const name = nameAt.get(at)
  if (name) return isOfPosition(name)
  const { text } = tokens[at]!
  if (text === 'bidang' || text === 'cabang') return true
  // `Dinas Ketenagakerjaan (Disnaker) | dan ESDM Bali | Ida Bagus Setiawan`
  if (text === 'dan') return endOfPair(tokens, at, around) > at
  // `Direktur Jenderal (Dirjen) | Perkebunan`: the same office in short.
  const isShort = formMayBe(tokens[short]!.text, CLASS.position | CLASS.organizationHead)
  if (isShort && isCapitalWord(tokens[at]!) && !isPersonName(text)) {
    // `Koordinator Wilayah (Korwil) | Kowarteg Jatim | Budi Santoso`: whatever it is, the holder stands behind it.
    if (!isOnlyAName(text) || reachesHolder(tokens, at, nameAt)) return true
  }
  // `Dinas Kesehatan (Dinkes) | Palu Budi Santoso`.
  if (formMayBe(text, CLASS.area) && nameAt.get(at + 1)?.kind === 'person') return true
  // Somebody's name may follow that nobody has seen: a word of offices has to.
  return (
    endsInHolder(tokens, at, around) ||
    // `Kepala Detasemen (Kaden) | A Biro Paminal`
    (/^[A-Z]$/.test(text) && isCapitalised(wordAt(tokens, at + 1))) ||
    PARTS.has(text) ||
    formMayBe(text, CLASS.placeCue | CLASS.organizationHead)
  )
}

/** Of a body, behind its short form: `Ikatan Motor Indonesia (IMI) | Pusat`. */
const PARTS = new Set(['Bidang', 'Cabang', 'Pusat'])

/**
 * Behind `, Pelayanan, dan Hubungan Masyarakat`: capitalised words up to an `dan`, or up to somebody (`Hukum, HAM, Imigrasi
 * | Budi Santoso`); `at` where the comma is no list's.
 */
function endOfList(tokens: readonly Token[], at: number, { nameAt, headAt, limit }: Around): number {
  // `di Lebak Bulus, Panglima Polim|, Pasar Minggu, dan Kramat Jati`: places, of which one begins with an office.
  if (nameAt.get(at + 1)?.kind === 'place' && !nameAt.has(at - 1) && !nameAt.has(at - 2)) return at
  let commas = 1
  for (let end = at + 1; end < Math.min(limit, at + LONGEST_LIST); end++) {
    const { text } = tokens[end]!
    if (headAt.has(end)) return at
    if (nameAt.get(end)?.kind === 'person') return commas > 1 && tokens[end - 1]!.text !== ',' ? end : at
    if (text === ',') commas++
    if (text === 'dan' || text === 'and' || text === '&') {
      // `Camat Biromaru|, dan Forkopimda`
      if (end === at + 1) return at
      if (end + 1 < limit && continues(tokens, end + 1, nameAt, headAt)) return end + 1
      // `Keuangan Derivatif, dan | Bursa Karbon OJK |, Budi`: a body's name, which the holder follows.
      const last = nameAt.get(end + 1)
      const behind = last && isOfPosition(last) ? last.endToken : limit
      return nameAt.get(wordAt(tokens, behind) === ',' ? behind + 1 : behind)?.kind === 'person'
        ? end + 1
        : at
    }
    if (text !== ',' && text !== 'kepada' && !isCapitalWord(tokens[end]!)) return at
  }
  return at
}

/** `anggota DPR RI Fraksi Demokrat`: a head in lower case, what it is about, its body, and what is written with a capital behind that. */
export function endOfSmall(tokens: readonly Token[], from: number, around: Around): number {
  const { nameAt } = around
  // `Jaksa penuntut umum (JPU) | Kejaksaan Agung`
  const short = behindShortForm(tokens, from, around)
  const body = short > from ? nameAt.get(short) : undefined
  // `Calon gubernur (cagub) | Jakarta | Budi`
  const isArea = body?.kind === 'place' && nameAt.get(body.endToken)?.kind === 'person'
  const isOfBody = body?.kind === 'organization' || isArea
  const end = endOfNames(tokens, isOfBody ? short : endOfFields(tokens, from, around), around)
  const beside = end === from ? endOfUnknown(tokens, from, around) : end
  if (beside > from && end === from) return beside
  // `selaku dosen | Fakultas Teknik (FT) Universitas Maju`
  const isHouse = end === from && !around.titleCase && from < around.limit && isHouseWord(tokens[from]!)
  if (isHouse) return extend(tokens, from, around)
  return end > from &&
    !around.titleCase &&
    tokens[end - 1]!.kind === 'word' &&
    isCapitalised(tokens[end - 1]!.text)
    ? extend(tokens, end, around)
    : end
}

const isHouseWord = (token: Token) => isCapitalWord(token) && formMayBe(token.text, CLASS.organizationHead)

const IS_LEVEL = /^(?:provinsi|kabupaten|kota)$/

/** `ketua umum PSSI`, `juru bicara Kementerian Luar Negeri`, `anggota Fraksi PKS`: only names follow a head in lower case. */
function endOfNames(tokens: readonly Token[], from: number, { nameAt, limit }: Around): number {
  // `anggota Fraksi | PKS`, `Anggota Komisi IX | DPR RI Ungkap`
  const isBeforeName = /^(?:[Ff]raksi|[IVX]+)$/.test(wordAt(tokens, from)) && !nameAt.has(from)
  let end = isBeforeName && nameAt.has(from + 1) ? from + 1 : from
  while (end < limit && tokens[end]!.kind === 'word') {
    // `Dewan Perwakilan Rakyat Daerah | provinsi Jawa Tengah`
    const name = nameAt.get(
      IS_LEVEL.test(tokens[end]!.text) && nameAt.get(end + 1)?.kind === 'place' ? end + 1 : end,
    )
    if (!name || !isOfPosition(name)) break
    end = name.endToken
  }
  return end
}

/** After `dan` or `bidang`: a capitalised word that begins neither a person nor another position. */
function continues(
  tokens: readonly Token[],
  at: number,
  nameAt: ReadonlyMap<number, Mention>,
  headAt: ReadonlySet<number>,
): boolean {
  return isCapitalWord(tokens[at]!) && !nameAt.has(at) && (!headAt.has(at) || isOfHouse(tokens, at))
}
