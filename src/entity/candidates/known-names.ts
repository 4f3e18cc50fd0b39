import type { EntityKind, Token } from '../../document.js'
import { isMostlySmall } from '../../lexicon/clusters.js'
import { type GazetteerMatch, isPersonName, lookUpName } from '../../lexicon/gazetteer.js'
import type { NameClass, NameEntry } from '../../lexicon/name-entry.js'
import {
  isAllCapitals,
  isAtHead,
  isCapitalised,
  type Mention,
  mentionOf,
  wordAt,
  wordsBetween,
} from '../mention.js'
import type { Reading } from '../reading.js'
import type { Casing } from '../words/sentence-casing.js'
import { isCoin } from '../words/units.js'

/** What the names of each dictionary are. The rest are not names on their own. */
export const KIND_OF_CLASS: Readonly<Partial<Record<NameClass, EntityKind>>> = {
  country: 'country',
  capital: 'place',
  area: 'place',
  place: 'place',
  organization: 'organization',
  stateBody: 'organization',
  party: 'organization',
  company: 'organization',
  university: 'organization',
  media: 'organization',
  club: 'organization',
  event: 'event',
  law: 'law',
  person: 'person',
  programme: 'programme',
  product: 'product',
  work: 'work',
}

/** What the dictionaries know a form for: `Persib` an organization; nothing where it is a name of no kind, or none. */
export function kindKnown(form: string): EntityKind | undefined {
  for (const entry of lookUpName(form)) {
    const kind = KIND_OF_CLASS[entry.class]
    if (kind !== undefined) return kind
  }
  return undefined
}

/** Before a form that is also a word (`Solo`, `Batu`), these make it the name. */
const PLACE_CUES = new Set([
  'di',
  'ke',
  'dari',
  'asal',
  'kota',
  'kabupaten',
  'provinsi',
  'bupati',
  'wali kota',
  'walikota',
  'gubernur',
  'warga',
  'wilayah',
  'polres',
  'polresta',
  'polda',
  'pemkab',
  'pemkot',
  'pemprov',
  'kawasan',
  'negara',
  'delegasi',
  'kontingen',
  'militer',
  'tentara',
  'timnas',
  'presiden',
  'pemerintah',
  'cabang',
])

/** So do these, but for the police of a city, `Kapolres Metro Jakarta Timur`: there the area is the next. */
const OFFICE_CUES = new Set([
  'wabup',
  'wagub',
  'camat',
  'sekda',
  'kajari',
  'dandim',
  'kapolda',
  'kapolres',
  'kapolresta',
  'wakapolres',
  'wakapolda',
  'kapolsek',
  'kajati',
  'kalapas',
  'karutan',
  'danlanal',
  'danlanud',
  'danlantamal',
  'senator',
  'wawali',
  'walkot',
  'sekkab',
  'sekkot',
  'sekdakab',
  'sekdako',
])

/** `bahasa Inggris`, `dolar Singapura`, `Liga Spanyol` speak of a language, a coin, a league, and of no country. */
export const isNoCountryAfter = (word: string): boolean => NO_COUNTRY_AFTER.has(word) || isCoin(word)

const NO_COUNTRY_AFTER = new Set(['bahasa', 'berbahasa', 'bath', 'liga', 'aksara', 'sastra'])

/** `Nabi Ibrahim AS`: peace be upon him. */
function isBlessing({ firstToken, endToken }: GazetteerMatch, tokens: readonly Token[]): boolean {
  if (endToken - firstToken > 1 || wordAt(tokens, firstToken) !== 'AS') return false
  return /^(?:nabi|rasul|malaikat)$/i.test(wordAt(tokens, firstToken - 2))
}

/** A country in the name of something else: the anthem `Indonesia Raya`, the zone `Waktu Indonesia Barat`. */
export function isPartOfTerm(tokens: readonly Token[], first: number, end: number): boolean {
  const behind = wordAt(tokens, end).toLowerCase()
  if (behind === 'raya') return true
  return ZONES.has(behind) && wordAt(tokens, first - 1).toLowerCase() === 'waktu'
}

const ZONES: ReadonlySet<string> = new Set(['barat', 'tengah', 'timur'])

/** A district is not the town that it is called after: `Kapolsek Palu Barat`, `Camat Solo Baru`. */
const QUARTERS: ReadonlySet<string> = new Set(['Barat', 'Timur', 'Utara', 'Selatan', 'Tengah', 'Baru'])

/** Names of the dictionaries that stand as names in the text. */
export function findKnownNames(reading: Reading): Mention[] {
  const { tokens, sentences, casings, matches } = reading
  const known: Mention[] = []
  let next = 0
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!
    for (; next < matches.length && matches[next]!.firstToken < sentence.endToken; next++) {
      const match = matches[next]!
      const entry =
        chooseEntry(match, tokens, casings[i]!, matches[next + 1]) ??
        sameInList(reading, next) ??
        countryAlone(reading, next)
      if (!entry || match.endToken > sentence.endToken) continue
      const kind = KIND_OF_CLASS[entry.class]!
      if (entry.class === 'area' && casings[i] === 'mixed' && QUARTERS.has(wordAt(tokens, match.endToken))) {
        const quarter = { kind, confidence: confidenceOf(entry, match) }
        known.push(mentionOf(reading, match.firstToken, match.endToken + 1, quarter))
        continue
      }
      known.push(
        mentionOf(reading, match.firstToken, match.endToken, {
          kind,
          entry,
          confidence: confidenceOf(entry, match),
        }),
      )
    }
  }
  return known
}

function chooseEntry(
  match: GazetteerMatch,
  tokens: readonly Token[],
  sentence: Casing,
  nextMatch: GazetteerMatch | undefined,
): NameEntry | undefined {
  const entry = match.entries.find(({ class: is }) => KIND_OF_CLASS[is] !== undefined)
  if (entry === undefined) return undefined
  const isCountry = entry.class === 'country'
  if (isCountry && (followsPersonName(match, tokens) || isBlessing(match, tokens))) return undefined
  const isInDoubt = isCountry || entry.ambiguous !== undefined
  const before = isInDoubt && match.firstToken > 0 ? tokens[match.firstToken - 1]!.text.toLowerCase() : ''
  if (isCountry && isNoCountryAfter(before)) return undefined
  if (isCountry && isPartOfTerm(tokens, match.firstToken, match.endToken)) return undefined
  if (KIND_OF_CLASS[entry.class] === 'organization' && isWordAtHead(match, tokens)) return undefined
  // `Planet keenam dari Matahari` is from no firm.
  const isCued = PLACE_CUES.has(before) && entry.class !== 'company'
  if (entry.ambiguous !== undefined && !isCued) {
    const areaBehind =
      nextMatch !== undefined && nextMatch.firstToken === match.endToken && nextMatch.entries.some(isArea)
    if (!OFFICE_CUES.has(before) || areaBehind) return undefined
  }
  if (match.casing === 'written') return entry
  // `BATU`, `MAJU` in a headline of capitals: only names long enough not to be a word.
  if (match.casing === 'upper') return sentence === 'upper' || entry.form.length > 4 ? entry : undefined
  if (match.casing === 'lower') return sentence === 'lower' && entry.form.length > 4 ? entry : undefined
  // `tim nasional Indonesia`
  const first = tokens[match.firstToken]!.text
  const isName = (isCapitalised(first) || first === 'tim') && isCapitalised(tokens[match.endToken - 1]!.text)
  return isName ? entry : undefined
}

/** `Indikator warnanya merah` at the head of a sentence: a word that news writes small; `Indikator menilai` is a body. */
function isWordAtHead({ firstToken, endToken, casing }: GazetteerMatch, tokens: readonly Token[]): boolean {
  if (casing !== 'written' || endToken - firstToken > 1 || !isAtHead(tokens, firstToken)) return false
  const next = tokens[endToken]
  return (
    next?.kind === 'word' &&
    !isCapitalised(next.text) &&
    isMostlySmall(tokens[firstToken]!.text) &&
    !/^me/.test(next.text)
  )
}

/** Between the names of a list: `Chad, Mali, Togo, dan Oman`. */
const LISTED: ReadonlySet<string> = new Set([',', 'dan', 'serta', '/'])

/** A form that is more often something else, in a list with one of its kind that is sure: `Chad, Mali, Togo`, `Sleman dan Bima`. */
function sameInList({ tokens, matches }: Reading, at: number): NameEntry | undefined {
  const isOf = (each: NameEntry) => isCountry(each) || isArea(each)
  const entry = matches[at]!.casing === 'written' ? matches[at]!.entries.find(isOf) : undefined
  if (entry?.ambiguous === undefined) return undefined
  for (const step of [1, -1]) {
    for (let other = at + step; other >= 0 && other < matches.length; other += step) {
      const [left, right] = [matches[other - Math.max(step, 0)]!, matches[other + Math.max(-step, 0)]!]
      const between = wordsBetween(tokens, left.endToken, right.firstToken)
      if (between.length === 0 || !between.every((word) => LISTED.has(word))) break
      const same = matches[other]!.entries.find(({ class: is }) => is === entry.class)
      if (!same) break
      if (same.ambiguous === undefined) return entry
    }
  }
  return undefined
}

/** `Nigeria berbatasan dengan Chad`: beside no other capital, in the reach of a country that is sure. */
function countryAlone({ tokens, matches }: Reading, at: number): NameEntry | undefined {
  const match = matches[at]!
  const entry = match.casing === 'written' ? match.entries.find(isCountry) : undefined
  if (entry?.ambiguous === undefined) return undefined
  if (!BESIDE.has(wordAt(tokens, match.firstToken - 1)) || isCapitalised(wordAt(tokens, match.endToken)))
    return undefined
  const isSure = (other: GazetteerMatch | undefined) =>
    other?.entries.some((each) => isCountry(each) && each.ambiguous === undefined) === true
  return isSure(matches[at - 1]) || isSure(matches[at + 1]) ? entry : undefined
}

const BESIDE: ReadonlySet<string> = new Set([
  'dan',
  'dengan',
  'serta',
  'hingga',
  'sampai',
  'antara',
  'melawan',
])

const isCountry = ({ class: is }: NameEntry) => is === 'country'
const isArea = ({ class: is }: NameEntry) => is === 'area'

/** `Badrodin Haiti` and `Budi China` are people: a country does not follow a given name at once. */
function followsPersonName(
  { firstToken, endToken, casing }: GazetteerMatch,
  tokens: readonly Token[],
): boolean {
  if (casing !== 'written' || firstToken === 0 || endToken - firstToken > 1) return false
  // `Jaksa Agung | RI`
  if (isAllCapitals(tokens[firstToken]!.text)) return false
  const before = tokens[firstToken - 1]!
  return before.kind === 'word' && isCapitalised(before.text) && isPersonName(before.text)
}

function confidenceOf(entry: NameEntry, match: GazetteerMatch): number {
  const sure = match.endToken - match.firstToken > 1 || entry.class === 'country' || entry.isAcronym === true
  const base = sure ? 0.95 : 0.85
  return entry.ambiguous === undefined && match.casing === 'written' ? base : base - 0.2
}
