import type { Token } from '../../document.js'
import { formMayBe, type GazetteerMatch, isPersonName, mayBe } from '../../lexicon/gazetteer.js'
import { CLASS, type NameEntry } from '../../lexicon/name-entry.js'
import { mapped } from '../../store/records.js'
import { takesArea } from '../edges/behind-office.js'
import { isOnlyAName } from '../edges/only-names.js'
import {
  behindBracket,
  byEndToken,
  byFirstToken,
  isCapitalised,
  isCapitalWord,
  type Mention,
  mentionOf,
  tokenAt,
  wordAt,
} from '../mention.js'
import { type Reading, sentencesInOrder } from '../reading.js'
import { isActing, isAlsoName, isComplete, VAGUE } from '../words/office-heads.js'
import { TITLE } from '../words/titles.js'
import { firstOfEnglish, goesOnInEnglish, isBareEnglish, isEnglishPair, isField } from './english-offices.js'
import { endAtHolder } from './office-bridge.js'
import { type Head, sureHeads } from './office-evidence.js'
import {
  type Around,
  behindShortForm,
  endOfElected,
  endOfFields,
  endOfNumber,
  endOfOrdinals,
  endOfPost,
  endOfServed,
  endOfTeamsPair,
  endOfUnknown,
  endsAtColon,
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

/** `mantan Presiden`, `calon Gubernur`, `Senior Analis`: a position all the same. */
const MODIFIERS = new Set(
  'mantan eks kandidat calon bakal bekas penjabat pj pjs plt plh ps pj. pjs. plt. plh. ps. wakil wkl. senior asst. asst'.split(
    ' ',
  ),
)

/** What ends an office: `Keputusan Gubernur Nomor 5`. */
const ENDS = new Set(['nomor', 'no', 'no.', 'tahun'])

/** A list of what an office is for has no more words than this between commas. */
const LONGEST_LIST = 24

/**
 * Positions, with the body, place or country they are of: `Menteri Luar Negeri`, `Ketua Umum PSSI`, `mantan Wali Kota
 * Solo`, through commas and brackets (`Kepala Badan Pusat Statistik (BPS) Provinsi Maluku`). One in lower case, or a vague
 * one, counts only beside its holder or its body; none stands inside another name (`Keputusan Panglima TNI Nomor 12`).
 */
export function findPositions(reading: Reading, names: readonly Mention[]): Mention[] {
  const { tokens, sentences, casings, matches, titles } = reading
  if (!matches.some((match) => mayBe(match, CLASS.position))) return []
  const nameAt = byFirstToken(names)
  const taken = tokensOfNames(names)
  // Nothing is taken past another head or a title: `Kabid Humas Polda Riau Kombes Andi`.
  const headAt = new Set<number>()
  for (const match of matches) {
    // `Bupati | Karo`: that the heads of bureaus are called so too tells nothing of a place.
    if (isHead(reading, match) && nameAt.get(match.firstToken)?.kind !== 'place') headAt.add(match.firstToken)
  }
  for (let token = 0; token < titles.length; token++) if (titles[token] !== 0) headAt.add(token)
  const heads: Head[] = []
  const sentenceOf = sentencesInOrder(reading)
  let covered = 0
  /** Where the acting office before this head begins. */
  let acting = -1
  for (const match of matches) {
    if (match.firstToken < covered || taken.has(match.firstToken)) continue
    if (!mayBe(match, CLASS.position)) continue
    const entry = match.entries.find((candidate) => candidate.class === 'position')
    // `Kapten | Persija |, Budi`: no rank.
    const isRank = titles[match.firstToken] === TITLE && nameAt.get(match.endToken)?.kind !== 'organization'
    if (!entry || isRank || isBareEnglish(tokens, match)) continue
    const sentence = sentenceOf(match.firstToken)
    if (isActing(entry)) {
      const office = behindBracket(tokens, match.endToken)
      if (headAt.has(office) && mayBe(reading.matchAt.get(office), CLASS.position)) {
        if (acting < 0) acting = match.firstToken
        covered = office
        continue
      }
    }
    const isFirstName = nameAt.get(match.firstToken)?.kind === 'person'
    // `berinisial AP, DF, dan PJ`
    if (isFirstName && isActing(entry)) continue
    if ((isFirstName || heads.at(-1)?.mention.endToken === match.firstToken) && isAlsoName(entry)) continue
    const limit = sentences[sentence]?.endToken ?? tokens.length
    const titleCase = (casings[sentence] ?? 'mixed') !== 'mixed'
    // `VP & | Regional Head of Appliances`: one office.
    const pair = heads.at(-1)?.mention
    const isPair = pair?.endToken === match.firstToken - 1 && isEnglishPair(tokens, match)
    if (isPair) heads.pop()
    const from = isPair ? pair.firstToken : acting >= 0 ? acting : match.firstToken
    const around = { nameAt, headAt, limit, titleCase, from, matchAt: reading.matchAt }
    const head = readHead(reading, match, entry, around)
    acting = -1
    heads.push(head)
    covered = head.mention.endToken
  }
  const people = byEndToken(names.filter(({ kind }) => kind === 'person'))
  return mapped(sureHeads(reading, heads, nameAt, people), (head) => head.mention)
}

/** The tokens within names in which no office stands: `Himpunan Pengusaha Muda Indonesia`. */
function tokensOfNames(names: readonly Mention[]): Set<number> {
  const taken = new Set<number>()
  for (const { kind, given, firstToken, endToken } of names) {
    // `Hakim` begins an office before a name, and is a name within one: `Luqman Hakim Saifudin`.
    const opens = kind === 'organization' || kind === 'person'
    const first = opens && !given ? firstToken + 1 : firstToken
    for (let token = first; token < endToken; token++) taken.add(token)
  }
  return taken
}

function readHead(reading: Reading, match: GazetteerMatch, entry: NameEntry, around: Around): Head {
  const { tokens } = reading
  let first = around.from
  while (first > 0 && MODIFIERS.has(tokens[first - 1]!.text.toLowerCase())) first--
  first = firstOfEnglish(tokens, first, match, around)
  const written = isCapitalised(tokens[match.firstToken]!.text)
  // `anggota Komisi III DPR` is open behind its capital, `Head of` at its end.
  const last = tokens[match.endToken - 1]!.text
  const mayOpen = !around.titleCase || endsAtColon(tokens, match.endToken, around)
  const open = mayOpen && (isCapitalised(last) || (written && (last === 'of' || LEADS_ON.has(last))))
  const from = endOfElected(tokens, endOfOrdinals(tokens, endOfInner(match, around)), around)
  const reach = !open
    ? endOfSmall(tokens, from, around)
    : isComplete(entry)
      ? endOfWhole(tokens, from, around)
      : extend(tokens, from, around)
  const post = endOfPost(tokens, reach, around)
  const whole = open && !isComplete(entry) ? endAtHolder(tokens, post, around) : post
  // `Presiden RI | ke-7`
  const end = endOfOrdinals(tokens, endOfElected(tokens, whole, around))
  const mention = mentionOf(reading, first, end, {
    kind: 'position',
    confidence: written ? 0.9 : 0.7,
    ...(entry.name !== entry.form ? { name: nameOf(reading, match, entry, [first, end]) } : {}),
  })
  const vague = end === match.firstToken + 1 && VAGUE.has(tokens[match.firstToken]!.text.toLowerCase())
  return { mention, written, vague, complete: isComplete(entry), endOfForm: match.endToken }
}

/** Behind the body that a head of the dictionary reaches into: `Anggota DPR | RI`. */
function endOfInner({ firstToken, endToken }: GazetteerMatch, { nameAt }: Around): number {
  for (let at = firstToken + 1; at < endToken; at++) {
    const name = nameAt.get(at)
    if (name && name.endToken > endToken && isOfPosition(name)) return name.endToken
  }
  return endToken
}

/** A whole office takes a country's or a body's name, and one more word or two that a dictionary has not (`dan Permasyarakatan`). */
function endOfWhole(tokens: readonly Token[], from: number, around: Around): number {
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

/** `Mendagri` → `Menteri Dalam Negeri`, with what stands around it. */
function nameOf(
  { text, tokens }: Reading,
  match: GazetteerMatch,
  entry: NameEntry,
  [first, end]: readonly [number, number],
): string {
  const before = text.slice(tokens[first]!.start, tokens[match.firstToken]!.start)
  const after = text.slice(tokens[match.endToken - 1]!.end, tokens[end - 1]!.end)
  return before + entry.name + after
}

/** The words behind a head that belong to it: names of bodies and places, and other words with a capital. */
function extend(tokens: readonly Token[], from: number, around: Around): number {
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
    if (ENDS.has(lower) || (MODIFIERS.has(lower) && headAt.has(end + 1))) break
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
      if (MODIFIERS.has(tokens[end + 1]!.text.toLowerCase()) && headAt.has(end + 2)) break
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
function endOfSmall(tokens: readonly Token[], from: number, around: Around): number {
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

/** An office, or a title before somebody: not `Haji` in `Penyelenggaraan Haji dan Umrah`. */
function isHead({ tokens, matchAt }: Reading, match: GazetteerMatch): boolean {
  if (mayBe(match, CLASS.position)) {
    // `Ketua | Pelaksana Harian Tim Koordinasi`: nobody acts for another there.
    const isAnothers = match.entries.some((entry) => entry.class === 'position' && isActing(entry))
    return !isAnothers || mayBe(matchAt.get(behindBracket(tokens, match.endToken)), CLASS.position)
  }
  const next = tokenAt(tokens, match.endToken)
  return mayBe(match, CLASS.honorific) && next !== undefined && isCapitalWord(next)
}
