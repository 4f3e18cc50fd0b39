import type { EntityKind, Token } from '../../document.js'
import { isMostlySmall } from '../../lexicon/clusters.js'
import { formMayBe, type GazetteerMatch, isPersonName, lookUpName, mayBe } from '../../lexicon/gazetteer.js'
import { isCue } from '../../lexicon/name-cues.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { speechWord } from '../../lexicon/speech-words.js'
import { recentForms } from '../../root/stem.js'
import { beginsWithSmall, holdsCapital } from '../../store/letter-kinds.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { mapped } from '../../store/records.js'
import { remember } from '../../store/remember.js'
import { KIND_OF_CLASS, kindKnown } from '../candidates/known-names.js'
import { bodyAlone } from '../edges/body-edges.js'
import { isOnlyAName } from '../edges/only-names.js'
import {
  changed,
  isAllCapitals,
  isAtHead,
  isCapitalised,
  isGuessed,
  type Mention,
  mentionOf,
  withTokens,
  wordAt,
  wordsBetween,
} from '../mention.js'
import type { Reading } from '../reading.js'
import { spelledFrom } from '../words/long-forms.js'
import { DEGREE, isOfHouse, TITLE } from '../words/titles.js'
import { sidesOf } from './joined-names.js'
import { kindByHead } from './meaning.js'

/** Kinds of which the recogniser has seen few, and that the words of a name tell better. */
const TOLD_BY_WORDS: ReadonlySet<EntityKind> = new Set([
  'organization',
  'place',
  'product',
  'event',
  'programme',
  'work',
])

/** As sure as this, the recogniser knows where a body begins: `Universal Institute of Management`. */
const SURE = 0.85
/** Somebody's name has no more words than this. */
const LONGEST_PERSON = 4

const OF_STATE: ReadonlySet<string> = new Set(['Daerah', 'Umum', 'Perseroan', 'Terbatas'])
/** Where a capital follows small letters. */
const GLUED_LABEL = letterPattern('u')`\p{Ll}(?:Editor|Pewarta|Advertisement|Baca)$`
const GLUED = letterPattern('u')`(?<=\p{Ll}{2})\p{Lu}`
/** Capitals of a headline that ran into a name, or into a word. */
const GLUED_CAPITALS = letterPattern('u')`^\p{Lu}{4,}\p{Ll}{3,}$`
/** A group of a tournament or of a messenger, a form of a school: `Grup C`, `Grup Telegram`, `Kelas XI MIA`. */
const NOBODY = letterPattern(
  'u',
)`^(?:[Gg]rup (?:\p{Lu}\.?$|(?:Telegram|WhatsApp|Facebook)\b)|[Kk]elas (?:[IVX]+|\d+)\b)`
/** Citizens of a country: `WN India`. */
const CITIZENS: ReadonlySet<string> = new Set(['WN', 'WNA'])
/** Part of a place, and no name: `kawasan selatan | Yogyakarta`, `Selatan | Jawa`. */
const PART_OF_PLACE =
  /^(?:(?:kawasan|wilayah|daerah|bagian|sisi|pesisir) )?(?:utara|selatan|timur|barat|tengah|tenggara|timur laut|barat (?:laut|daya)) $/i

/**
 * The names with the kind that their own words tell (`Sharia Investment Week`, `Universitas Kupang`), without what stands
 * before them and is no part (`mobil Daihatsu Sigra`), and without those whose words name nothing: glued words of a page
 * (`dilansirAntara`), offices in English, groups of a tournament, things that any sentence names (`Pesawat Tempur`).
 * Only what the recogniser alone has seen is changed.
 */
export function mendKinds(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  let changed = false
  const mended: Mention[] = []
  for (const name of names) {
    const isOfWords = TOLD_BY_WORDS.has(name.kind) && isOpen(name)
    const sides = isOfWords ? sidesOf(reading, name) : undefined
    if (sides) {
      mended.push(...sides)
      changed = true
      continue
    }
    // `Pertamina | Persero | Budi Santoso`
    const isForm = name.kind === 'person' && isOpen(name) && isFormAlone(reading, name)
    const now = isForm ? undefined : isOfWords ? mend(reading, name) : name
    changed ||= now !== name
    if (now) mended.push(now)
  }
  return changed ? mended : names
}

/** Nobody but the recogniser knows it. */
function isOpen(name: Mention): boolean {
  return isGuessed(name) && kindKnown(name.text) === undefined
}

/** The same of what is left of an office in English once its head is known for one: `Head | of Corporate Communication Damri`. */
export function bodiesBehindOffices(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  return mapped(names, (name) =>
    isRestOfOffice(reading, name) ? (bodyBehindOffice(reading, name) ?? withoutField(reading, name)) : name,
  )
}

/** `PT Sinar Jaya, | Tbk`, `PT | memimpin`: what a firm is, and no name. */
function isFormAlone({ matchAt }: Reading, { firstToken, endToken }: Mention): boolean {
  const form = matchAt.get(firstToken)
  return form?.endToken === endToken && mayBe(form, CLASS.companyEnd | CLASS.companyForm)
}

/** `Director of | Communications | McDonald’s Indonesia` */
function withoutField(reading: Reading, name: Mention): Mention {
  let first = name.firstToken
  while (first + 1 < name.endToken && isCue('field', reading.tokens[first]!.text.toLowerCase())) first++
  if (!isCapitalised(reading.tokens[first]!.text)) return name
  return withTokens(name, reading, first, name.endToken)
}

const isRestOfOffice = ({ tokens }: Reading, { kind, given, entry, firstToken }: Mention) =>
  kind === 'organization' && !given && !entry && wordAt(tokens, firstToken - 1) === 'of'

function mend(reading: Reading, mention: Mention): Mention | undefined {
  if (isTitled(reading, mention)) return changed(mention, { kind: 'person' })
  const name = bodyAlone(reading, withoutFirst(reading, mention))
  const words = wordsBetween(reading.tokens, name.firstToken, name.endToken)
  if (NOBODY(name.text).test(name.text) || words.some(isGlued) || isFormAlone(reading, name)) return undefined
  // `runner-up`, `runner-up Grup C`
  const isSmallWord = beginsWithSmall(words[0]!) && !holdsCapital(words[0]!) && !words[0]!.includes('.')
  if (name.kind === 'organization' && isSmallWord && (words.length === 1 || /^Grup\b/.test(words[1]!)))
    return undefined
  // `Ibu | Kota Negara`
  const isCapital = words[0] === 'Kota' && wordAt(reading.tokens, name.firstToken - 1).toLowerCase() === 'ibu'
  if (isCapital && words.slice(1).every(isMostlySmall)) return undefined
  // `pangkalan AS`
  const isOfCountry = name.kind === 'place' && words.length === 2 && beginsWithSmall(words[0]!)
  if (isOfCountry && formMayBe(words[1]!, CLASS.country)) return countryBehind(reading, name)
  // `SMK swasta`
  const isAnyOfKind =
    name.kind === 'organization' && words.length > 1 && words.slice(1).every(beginsWithSmall)
  if (isAnyOfKind && formMayBe(words[0]!, CLASS.organizationHead) && isCapitalised(words[0]!))
    return undefined
  if (name.kind === 'organization' && CITIZENS.has(words[0]!)) return countryBehind(reading, name)
  if (name.kind === 'organization' && words.some(isModel)) return changed(name, { kind: 'product' })
  const isHouse = name !== mention && isCue('house', reading.tokens[mention.firstToken]!.text.toLowerCase())
  const known = name === mention ? undefined : isHouse ? houseKind(words) : kindKnown(name.text)
  if (known) return changed(name, { kind: known })
  if (name.kind === 'organization') {
    if (isTermOfWords(words)) return undefined
    if (isProductOfFirm(reading, name, words)) return changed(name, { kind: 'product' })
    // `Eksekutif Pengawas Perbankan | OJK`, `Urusan Penegakan Hukum | Apple`: what an office is for.
    const isOffice =
      words.some((word) => isCue('office', word.toLowerCase())) && !isRestOfOffice(reading, name)
    if (isOffice || isCue('duty', words[0]!.toLowerCase())) return bodyBehindOffice(reading, name)
    return withoutAcronym(reading, byHead(name, words))
  }
  if (name.kind === 'product' && words.length === 1 && words[0]!.length < 2) return undefined
  if (name.kind === 'product' && words.every(isMostlySmall) && !isExplained(reading, name)) return undefined
  // `Muslim Jaya Butar-butar` as a product.
  if ((name.kind === 'product' || name.kind === 'event') && words.length > 1 && words.every(isPersonName))
    return changed(name, { kind: 'person' })
  const mended = byHead(name, words)
  // `dirilis oleh Inflexion Games`: no event does anything.
  const isDoer = mended.kind === 'event' && wordAt(reading.tokens, name.firstToken - 1) === 'oleh'
  return isDoer ? changed(mended, { kind: 'organization' }) : mended
}

/** Whose house it is, but for a building: `kantor | Gedung Sate`. */
const houseKind = (words: readonly string[]) =>
  formMayBe(words[0]!, CLASS.placeCue) && !formMayBe(words[0]!, CLASS.organizationHead)
    ? 'place'
    : 'organization'

/** `PPPK Kesehatan`: a term, and everyday words. */
function isTermOfWords([first, ...rest]: readonly string[]): boolean {
  const isTerm = rest.length > 0 && formMayBe(first!, CLASS.term)
  return isTerm && rest.every((word) => isMostlySmall(word) && !formMayBe(word, CLASS.organizationHead))
}

/** `Lenovo Yoga Slim`, `Xiaomi 17 Max`: a firm's name, and how things are called. */
function isProductOfFirm({ matchAt }: Reading, { firstToken }: Mention, words: readonly string[]): boolean {
  const firm = matchAt.get(firstToken)
  const isOfFirm = firm?.endToken === firstToken + 1 && mayBe(firm, CLASS.company)
  return isOfFirm && words.length > 2 && MODEL_WORDS.has(words.at(-1)!)
}

const MODEL_WORDS: ReadonlySet<string> = new Set('Lite Max Mini Note Plus Pro Slim Ultra'.split(' '))

/** `Almarhum | Syabda Perkasa`, `AKP | Noviarif` and `Maria Goreti | , Ph.D.` are people, `RSUD dr | Karneni` is none. */
function isTitled(reading: Reading, { kind, firstToken, endToken }: Mention): boolean {
  if (kind !== 'organization' && kind !== 'place') return false
  const { tokens, titles } = reading
  const behind = wordAt(tokens, endToken) === ',' ? endToken + 1 : endToken
  const isBeforeTitle = titles[firstToken - 1] === TITLE && !isOfHouse(reading, firstToken - 1)
  if (!isBeforeTitle && titles[behind] !== DEGREE) return false
  const first = reading.tokens[firstToken]!.text
  return endToken - firstToken <= LONGEST_PERSON && (isOnlyAName(first) || isPersonName(first))
}

function countryBehind(reading: Reading, { firstToken, endToken, confidence }: Mention): Mention | undefined {
  const entry = lookUpName(textOf(reading, firstToken + 1, endToken)).find(
    ({ class: is }) => is === 'country',
  )
  return (
    entry &&
    mentionOf(reading, firstToken + 1, endToken, { kind: 'country', entry, confidence, role: 'actor' })
  )
}

/** The name without the words before it that say what it is, or when: `kantor | CSIS`, `Final | Piala AFF 2026`. */
function withoutFirst(reading: Reading, whole: Mention): Mention {
  const { tokens } = reading
  const name = withoutVerb(reading, whole)
  const { kind, firstToken, endToken } = name
  const lower = tokens[firstToken]!.text.toLowerCase()
  let first = firstToken
  if (kind === 'event' && isCue('round', lower)) first += lower === 'grup' ? 2 : 1
  else if (kind === 'event' && lower === 'grand' && wordAt(tokens, firstToken + 1) === 'Final') first += 2
  else if (isCue('thing', tokens[firstToken]!.text)) first++
  else if (kind === 'organization' && isCue('firm', lower) && !OF_STATE.has(wordAt(tokens, firstToken + 1)))
    first++
  else if (isCue('house', lower) && isHouseOfBody(reading, name)) first++
  else if (kind === 'organization' && (isWordBeforeBody(reading, name) || isTermBeforeBody(reading, name)))
    first++
  else if (isPlatformOfBody(reading, name)) first++
  else if (kind === 'place') first += wordsBeforePlace(reading, name)
  // `Final | Four` is one.
  const isEnough =
    first < endToken && tokens[first]!.text.length > 1 && (kind !== 'event' || endToken - first > 1)
  return isEnough && isCapitalised(tokens[first]!.text) ? withTokens(name, reading, first, endToken) : name
}

/** `Kejutan | Al Hilal` at the head of a sentence: a word that news writes small, and a body that the dictionaries know. */
function isWordBeforeBody(reading: Reading, { firstToken, endToken, confidence }: Mention): boolean {
  const { text } = reading.tokens[firstToken]!
  if (endToken - firstToken < 2 || !isMostlySmall(text) || !isAtHead(reading.tokens, firstToken)) return false
  // `Santri | Pesantren Al Mubarok`
  const isHeaded =
    confidence < SURE &&
    !mayBe(reading.matchAt.get(firstToken), CLASS.organizationHead) &&
    endToken - firstToken > 2 &&
    mayBe(reading.matchAt.get(firstToken + 1), CLASS.organizationHead)
  return isHeaded || kindKnown(textOf(reading, firstToken + 1, endToken)) === 'organization'
}

/** Where a body sits or works, which is no place's name. */
const WITHIN: ReadonlySet<string> = new Set(['ruang', 'lapangan', 'halaman', 'internal', 'tubuh'])

const isBodyHere = (match: GazetteerMatch | undefined, end: number) =>
  match !== undefined &&
  match.casing !== 'lower' &&
  match.entries.some(
    ({ class: is }) =>
      KIND_OF_CLASS[is] === 'organization' || (is === 'organizationHead' && match.endToken < end),
  )

const AREA_WORDS: ReadonlySet<string> = new Set([
  'kawasan',
  'wilayah',
  'daerah',
  'area',
  'sekitar',
  'lingkungan',
])

/** `Department Head | TJSL | Pelindo`: a term, and a body that the dictionaries know. */
function isTermBeforeBody(reading: Reading, { firstToken, endToken }: Mention): boolean {
  const term = reading.matchAt.get(firstToken)
  return (
    term?.endToken === firstToken + 1 &&
    mayBe(term, CLASS.term) &&
    // `SMA Binus` is a school of its own.
    !mayBe(term, CLASS.organizationHead) &&
    kindKnown(textOf(reading, firstToken + 1, endToken)) === 'organization'
  )
}

const AFTER_SMALL = /^(?:Jalan|Desa|Kelurahan|Kecamatan|Distrik|Kabupaten)$/

/** How many words before a place that the dictionaries know say which part of it is meant. */
function wordsBeforePlace({ text, tokens, matchAt }: Reading, { firstToken, endToken }: Mention): number {
  // `kawasan | Prince Center`
  if (AREA_WORDS.has(tokens[firstToken]!.text)) return 1
  // `ruang | Komisi X`, `lapangan | BGN`
  if (WITHIN.has(tokens[firstToken]!.text) && isBodyHere(matchAt.get(firstToken + 1), endToken)) return 1
  // `gudang | Jalan Pecenongan Raya`
  if (beginsWithSmall(tokens[firstToken]!.text) && AFTER_SMALL.test(wordAt(tokens, firstToken + 1))) return 1
  for (let first = firstToken + 1; first < endToken && first <= firstToken + 2; first++) {
    const place = matchAt.get(first)
    if (
      place?.endToken !== endToken ||
      !place.entries.some((entry) => KIND_OF_CLASS[entry.class] === 'place')
    )
      continue
    return PART_OF_PLACE.test(text.slice(tokens[firstToken]!.start, tokens[first]!.start))
      ? first - firstToken
      : 0
  }
  return 0
}

/** `YouTube | Sekretariat Presiden`: a service, and whose account it is. */
function isPlatformOfBody(reading: Reading, { firstToken, endToken }: Mention): boolean {
  const platform = reading.matchAt.get(firstToken)
  if (platform?.endToken !== firstToken + 1 || !mayBe(platform, CLASS.product)) return false
  return kindKnown(textOf(reading, firstToken + 1, endToken)) === 'organization'
}

/** `Kantor CSIS`, `kantor DPP PAN`; `kantor Wali Kota`, `Kantor Pos` stay what they are. */
function isHouseOfBody(reading: Reading, { firstToken, endToken, text }: Mention): boolean {
  if (kindKnown(textOf(reading, firstToken + 1, endToken)) === 'organization') return true
  const behind = reading.matchAt.get(firstToken + 1)
  if (mayBe(behind, CLASS.organizationHead)) return true
  return !isCapitalised(text) && !mayBe(behind, CLASS.position | CLASS.placeCue)
}

/** `PT Pos | untung`: a name that begins with a capital ends with one, or with a number. */
function withoutVerb(reading: Reading, name: Mention): Mention {
  const { tokens, titles } = reading
  if (name.kind !== 'organization' || !isCapitalised(name.text)) return name
  let end = name.endToken
  // `Pesantren Al-Ishlah Malang | KH`: a title before somebody.
  const isPart = (at: number) => !beginsWithSmall(tokens[at]!.text) && titles[at] !== TITLE
  while (end - name.firstToken > 1 && !isPart(end - 1)) end--
  return end - name.firstToken > 1 ? withTokens(name, reading, name.firstToken, end) : name
}

function textOf({ text, tokens }: Reading, first: number, end: number): string {
  return first < end ? text.slice(tokens[first]!.start, tokens[end - 1]!.end) : ''
}

/**
 * `dilansirAntara`, `JugaSebagai`, `KetuaChery`, `NantikanSeries`, `JakartaMemiliki`: a word ran into a name where a page lost
 * a blank. `detikJateng`, `TurnBackHoax` and `GoTo` are names.
 */
const isGlued = remember(4096, (word): boolean => {
  if (GLUED_LABEL(word).test(word)) return true
  const half = word.length / 2
  // `IsraelIsrael`
  if (half > 3 && word.startsWith(word.slice(half))) return true
  // `KAPTENTimnas`
  if (GLUED_CAPITALS(word).test(word) && kindKnown(word) === undefined) return true
  const at = word.search(GLUED(word))
  if (at < 3) return false
  const form = word.slice(0, at)
  const first = form.toLowerCase()
  if (speechWord(first) !== undefined || SMALL_WORDS.has(first)) return true
  if (!isCapitalised(word)) return at > 3 && first !== 'detik' && isMostlySmall(first)
  const { known, prefixes, suffixes } = recentForms(first)
  if (known && (prefixes.length > 0 || suffixes.includes('-kan'))) return true
  return lookUpName(form).some(
    ({ class: is }) =>
      is === 'position' ||
      is === 'organizationHead' ||
      ((is === 'area' || is === 'capital') && isOtherWord(word.slice(at))),
  )
})

/** What a page ran into the place of a dateline: `JakartaHarga`, `JakartaBarcelona`; not `PalembangTV`. */
const isOtherWord = (word: string) =>
  isMostlySmall(word) ||
  isPersonName(word) ||
  kindKnown(word) !== undefined ||
  SMALL_WORDS.has(word.toLowerCase())

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'agar antara bahwa bagi dalam dan dari dengan juga karena kepada oleh olehnya pada saat serta untuk yang'.split(
    ' ',
  ),
)

/** `Retail Make Over (RMO)`: the text names it. */
const isExplained = ({ tokens }: Reading, { endToken }: Mention) => wordAt(tokens, endToken) === '('

/** A model by its letters and digits: `Honda CBR150R`; `G20` and `VR46` are none. */
const isModel = (word: string) => MODEL(word).test(word)
const MODEL = letterPattern('u')`^\p{Lu}{2,4}-?\d{3,}\p{L}*$`

/** `Public Relation Manager | PT Maju Jaya`; an office alone is no body. */
function bodyBehindOffice(reading: Reading, name: Mention): Mention | undefined {
  const { tokens, matchAt } = reading
  for (let at = name.firstToken + 1; at < name.endToken; at++) {
    const match = matchAt.get(at)
    const begins = match?.entries.some(
      ({ class: is }) =>
        is === 'companyForm' || (KIND_OF_CLASS[is] === 'organization' && match.endToken <= name.endToken),
    )
    if (begins && isCapitalised(tokens[at]!.text)) return withTokens(name, reading, at, name.endToken)
  }
  return undefined
}

/** `Balai Desa Lolu` */
const HALLS: ReadonlySet<string> = new Set(['Desa', 'Kelurahan', 'Warga', 'Rakyat', 'Adat', 'Pertemuan'])

/** The kind that the head of the name says, where that says more than the recogniser knows. */
function byHead(name: Mention, words: readonly string[]): Mention {
  if (words.length < 2) return name
  const head = kindByHead(words)
  if (head === undefined || head === name.kind) return name
  // `Flores Tour`, `Pertamax Series`, `Pusat Jakarta`.
  if (isCue('loose', words.at(-1)!.toLowerCase()) || isCue('loose', words[0]!.toLowerCase())) return name
  const isLast = kindByHead(words.slice(0, 1)) === undefined
  if (head === 'term') return name
  // `Hotel Properties Limited`
  if (name.kind === 'organization' && formMayBe(words.at(-1)!, CLASS.companyEnd)) return name
  if (head === 'organization') {
    // `Balai Kota`, `Balai Kartini`; the `Balai Pemasyarakatan Kelas I Palu` is a body.
    if (words[0] === 'Balai' && HALLS.has(words[1]!)) return changed(name, { kind: 'place' })
    if (words[0] === 'Balai' && words.length > 2 && kindByHead(words.slice(1)) === undefined)
      return changed(name, { kind: 'organization' })
    // `Gedung Kesenian` is a place as well, the `Rumah Sakit Kharisma` treats people.
    const isPlaceToo =
      words[1] !== 'Sakit' &&
      (isCue('venue', words[0]!.toLowerCase()) || isCue('venue', words.at(-1)!.toLowerCase()))
    if (name.kind === 'product' || (name.kind === 'place' && isPlaceToo)) return name
    return changed(name, { kind: 'organization' })
  }
  if (head === 'position' || head === 'country') return name
  // `Liga 1 Madura United`, `Nuon Games`, but `Sharia Investment Week`.
  if (name.kind === 'organization' && head === 'event' && (!isLast || name.confidence >= SURE)) return name
  return changed(name, { kind: head as EntityKind })
}

/** `Komisi Pemilihan Umum KPU`: the long form with the short one behind, as texts without brackets have it. */
function withoutAcronym(reading: Reading, name: Mention): Mention {
  const { tokens } = reading
  const { firstToken, endToken } = name
  const last = tokens[endToken - 1] as Token
  // `Kementerian Kesehatan Kemenkes`: the dictionaries know both for one.
  const rest = endToken - firstToken > 1 ? lookUpName(textOf(reading, firstToken, endToken - 1)) : []
  const known = rest.find(({ class: is }) => KIND_OF_CLASS[is] === 'organization')
  if (
    known &&
    lookUpName(last.text).some(({ class: is, name: of }) => is === known.class && of === known.name)
  )
    return withTokens(name, reading, firstToken, endToken - 1)
  const isPair =
    endToken - firstToken > 2 &&
    isAllCapitals(last.text) &&
    last.text.length > 2 &&
    spelledFrom(tokens, endToken - 1, last.text) === firstToken
  return isPair ? withTokens(name, reading, firstToken, endToken - 1) : name
}
