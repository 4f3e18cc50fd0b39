import type { EntityKind } from '../../document.js'
import { isMostlySmall } from '../../lexicon/clusters.js'
import { lookUpName, mayBe } from '../../lexicon/gazetteer.js'
import { isCue } from '../../lexicon/name-cues.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { mapped } from '../../store/records.js'
import {
  byFirstToken,
  changed,
  isCapitalWord,
  type Mention,
  mentionOf,
  settle,
  tokenAt,
  wordAt,
  wordsBetween,
} from '../mention.js'
import { type Reading, sentencesInOrder } from '../reading.js'
import { isHeadlineWord } from '../words/headline-words.js'
import { isLooselySpelled, spelledFrom } from '../words/long-forms.js'
import { BEFORE_SHORT_FORM, CAPITALISED, placesOf } from '../words/word-facts.js'
import { headOfLocalBody } from './local-bodies.js'

const BELIEF = 0.85
/** A head is no longer: `Satuan Pelayanan Pemenuhan Gizi`. */
const LONGEST_HEAD = 6
/** The own name of a body has no more words: `RSUD | Mulia Puncak Jaya`. */
const LONGEST_NAME = 4

/** Forms of these classes are whole without a name of their own: `Komisi Pemilihan Umum (KPU)`. */
const WHOLE =
  CLASS.stateBody | CLASS.organization | CLASS.party | CLASS.company | CLASS.university | CLASS.club
const HEAD_OF_BODY = CLASS.organizationHead | CLASS.companyForm
/** `Satuan Pelayanan Pemenuhan Gizi (SPPG)` is one of a programme. */
const KNOWN_HEAD = HEAD_OF_BODY | CLASS.placeCue | CLASS.term | CLASS.programme

/** Houses that are called after somebody: `Rumah Sakit (RS) | Fatmawati`, `Pangkalan Udara (Lanud) | Atang Sendjaja`. */
const CALLED_AFTER_PEOPLE =
  /^(?:Bandar|Gedung|Gelanggang|Gereja|Klinik|Madrasah|Masjid|Museum|Pangkalan|Pesantren|Pondok|Rumah Sakit|Sekolah|Stadion|Taman)/
/** Who leads a body is the body: `Pengurus Provinsi (Pengprov) | PBSI`. */
const LEADERS = /^(?:Pengurus|Dewan P[a-z]+ Pusat)\b/
/** What may stand before the own name, or be all of it: `Kelas II A`, `Negeri 1`. */
const RANK = /^(?:Kelas|Negeri|Swasta)$/
const NUMBER_OF_RANK = /^(?:[IVX]{1,4}|I{1,2}[AB]|[AB]|\d{1,4})$/

/**
 * The names with bodies and places whose head is written out, its short form behind it, before a name that only the whole
 * makes known: `Rumah Sakit Umum Daerah (RSUD) | Undata`, `Tempat Pemakaman Umum (TPU) | Tanah Kusir`.
 */
export function findWrittenOutHeads(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const { text, tokens, matchAt, casings } = reading
  const found: Mention[] = []
  const inFull = new Map<string, string>()
  const sentenceOf = sentencesInOrder(reading)
  let nameAt: ReadonlyMap<number, Mention> | undefined
  let alone: ReadonlySet<string> | undefined
  for (const open of placesOf(tokens, BEFORE_SHORT_FORM)) {
    if (tokens[open]!.text !== '(' || wordAt(tokens, open + 2) !== ')') continue
    const from = open + 3
    if (tokenAt(tokens, from)?.start !== tokens[open + 2]!.end + 1) continue
    if (casings[sentenceOf(open)] !== 'mixed') continue
    const first = startOfHead(reading, open)
    const kind =
      first < 0 ? undefined : kindOfHead(reading, first, open, () => (alone ??= wordsAlone(tokens)))
    if (kind === undefined) continue
    nameAt ??= byFirstToken(names)
    const end = endOfOwnName(reading, [first, open], kind, nameAt)
    if (end === from || (kind === 'place' && isAllCommon(reading, from, end))) continue
    const mention = mentionOf(reading, first, end, { kind, confidence: BELIEF })
    const own = text.slice(tokens[from]!.start, mention.end)
    const full = `${text.slice(mention.start, tokens[open - 1]!.end)} ${own}`
    const firm = mayBe(matchAt.get(open + 1), CLASS.companyForm) ? nameAt.get(from) : undefined
    const name = firm?.name ?? firm?.text ?? full
    found.push(changed(mention, { name }))
    inFull.set(`${tokens[open + 1]!.text} ${own}`, name)
  }
  if (found.length === 0) return names
  // `RSUD Undata` elsewhere in the text.
  const named = mapped(names, (name) => {
    const full = name.given ? undefined : inFull.get(name.text)
    return full === undefined ? name : changed(name, { name: full })
  })
  return settle([found, named])
}

/** `Pembangkit Listrik Tenaga Surya (PLTS) | Atap`: what it is, and no name. */
const isAllCommon = ({ tokens }: Reading, first: number, end: number) =>
  wordsBetween(tokens, first, end).every(isMostlySmall)

/** Where the words begin that spell the short form behind `open`; -1 where none do. */
function startOfHead({ tokens }: Reading, open: number): number {
  const short = tokens[open + 1]!
  if (!isCapitalWord(short) || short.text.length < 2) return -1
  const spelled = spelledFrom(tokens, open, short.text)
  if (spelled >= 0) return isCapitalWord(tokens[spelled]) ? spelled : -1
  for (let first = open - 2; first >= Math.max(0, open - LONGEST_HEAD); first--) {
    if (!isCapitalWord(tokens[first])) return -1
    if (isLooselySpelled(tokens, first, open, short.text)) return first
  }
  return -1
}

/** What the head says of the name behind it; nothing where it is whole without one, or the only one of its kind. */
function kindOfHead(
  { tokens, matchAt }: Reading,
  first: number,
  open: number,
  alone: () => ReadonlySet<string>,
): EntityKind | undefined {
  const words = wordsBetween(tokens, first, open)
  const form = words.join(' ')
  if (lookUpName(form).some((entry) => (CLASS[entry.class] & WHOLE) !== 0)) return undefined
  const head = matchAt.get(first)
  const short = matchAt.get(open + 1)
  const isOfMany = mayBe(short, KNOWN_HEAD) || headOfLocalBody([tokens[open + 1]!.text.toLowerCase()])
  // `Lembaga Penyelidikan Ekonomi (LPEM) … menurut LPEM`: whole by its short form too.
  const isWhole = () => alone().has(tokens[open + 1]!.text) || !words.slice(1).every(isMostlySmall)
  if (!isOfMany && isWhole()) return undefined
  const word = words[0]!.toLowerCase()
  // `Kongres Luar Biasa (KLB) PSSI`
  if (LEADERS.test(form) || isCue('meeting', word)) return undefined
  if (mayBe(short, HEAD_OF_BODY)) return 'organization'
  if (word === 'kapal') return 'product'
  if (mayBe(head, CLASS.placeCue) || isCue('site', word)) return 'place'
  return mayBe(head, CLASS.organizationHead) || isCue('unit', word) ? 'organization' : undefined
}

/** The words with a capital that stand somewhere outside brackets with no name behind them. */
function wordsAlone(tokens: Reading['tokens']): ReadonlySet<string> {
  const words = new Set<string>()
  for (const at of placesOf(tokens, CAPITALISED))
    if (wordAt(tokens, at - 1) !== '(' && !isCapitalWord(tokens[at + 1])) words.add(tokens[at]!.text)
  return words
}

/** Where the own name ends behind the bracket that begins at `open`; right behind the bracket where there is none. */
function endOfOwnName(
  reading: Reading,
  [first, open]: readonly [number, number],
  kind: EntityKind,
  nameAt: ReadonlyMap<number, Mention>,
): number {
  const { text, tokens, titles, matchAt } = reading
  const from = open + 3
  const isHouse = kind !== 'organization' || CALLED_AFTER_PEOPLE.test(text.slice(tokens[first]!.start))
  // `Direktur Rumah Sakit (RS) Budi Santoso`: who heads it.
  const mayBePerson = isHouse && !mayBe(matchAt.get(first - 1), CLASS.position)
  const isTerm = kind === 'organization' && mayBe(matchAt.get(open + 1), CLASS.term)
  let end = from
  while (RANK.test(wordAt(tokens, end)) || NUMBER_OF_RANK.test(wordAt(tokens, end))) end++
  // `Sekolah Dasar (SD) Negeri`: no school of its own.
  const least = RANK.test(wordAt(tokens, end - 1)) ? end + 1 : from
  // `(RSUP) | Prof. Dr. | Kandou`
  while (mayBePerson && titles[end] !== undefined && titles[end] !== 0) end++
  const begin = end
  // `Lembaga Swadaya Masyarakat (LSM) Kabupaten Sigi`: all of them.
  if (isTerm && LEVEL.test(wordAt(tokens, begin))) return from
  for (; end - begin < LONGEST_NAME; end++) {
    const name = nameAt.get(end)
    if (name && !(name.kind === 'person' ? mayBePerson && end === begin : isPartOfName(name, isTerm))) break
    // `(PDAM) Way Rilau | Kota Bandarlampung`
    if (end > begin && LEVEL.test(wordAt(tokens, end))) break
    if (name) return name.endToken
    if (!isNameWord(reading, end)) break
  }
  return end < least || (end === begin && titles[begin - 1] !== 0) ? from : end
}

/** A place, or the body that it is of: `Dewan Pimpinan Pusat (DPP) | Golkar`; but `Badan Usaha Milik Negara (BUMN)` is PLN itself. */
const isPartOfName = ({ kind, given }: Mention, isTerm: boolean) =>
  !given && (kind === 'place' || (kind === 'organization' && !isTerm))

const LEVEL = /^(?:Kota|Kabupaten|Provinsi|Kecamatan|Kelurahan|Desa)$/
const ENDS_NAME = /^(?:Nomor|No|Tahap|Tahun|Pasal|Fase|Blok|Angkatan)\.?$|[a-z][A-Z]/

function isNameWord({ tokens, matchAt, titles }: Reading, at: number): boolean {
  const token = tokens[at]
  if (!isCapitalWord(token) || titles[at] !== 0 || isHeadlineWord(token!.text)) return false
  // `(Bapenda) Provinsi Jakarta | Nomor`, `(Disdik) | KotaBekasi`
  if (ENDS_NAME.test(token!.text)) return false
  return !mayBe(matchAt.get(at), CLASS.position | CLASS.honorific | CLASS.country)
}
