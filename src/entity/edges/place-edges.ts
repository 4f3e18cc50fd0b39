import type { Token } from '../../document.js'
import { areasNamed } from '../../lexicon/area-codes.js'
import { areOfPeople, type GazetteerMatch, isPersonName, lookUpName, mayBe } from '../../lexicon/gazetteer.js'
import { CLASS, type NameEntry } from '../../lexicon/name-entry.js'
import {
  changed,
  isAtHead,
  isCapitalised,
  isCapitalWord,
  type Mention,
  mentionOf,
  withTokens,
  wordAt,
} from '../mention.js'
import type { Reading } from '../reading.js'
import { hasFact, SHORT_HEAD } from '../words/word-facts.js'
import { mayBeOfName } from './only-names.js'

/** What an area of the dictionaries is believed. */
const SURE = 0.95
/** Behind these an area belongs to the name: `Jalan Raya Bogor`, `Taman Kota Bandung`. */
const LEADS_TO_AREA = new Set(
  'Raya Administrasi Kota Kabupaten Provinsi Kecamatan Induk Tol Besar Utama Pulau Negeri Daerah'.split(' '),
)

const IN_CHAIN = /^(?:Desa|Kelurahan|Kecamatan|Kabupaten|Nagari|Pekon)$/
const STREET = /^(?:Gang|Jalan)$/
/** What a village or a district may be told behind. */
const CHAINED =
  /^(?:Dusun|Desa|Pekon|Nagari|Kampung|Kelurahan|Lingkungan|Kebun|Sungai|Jalan|Gang|Perumahan|Kecamatan) /

/** `Jalan Lodan | 5. Sudin LH`: without the number of what comes next in a list. */
function withoutListNumber(reading: Reading, name: Mention): Mention {
  const { tokens } = reading
  const last = name.endToken - 1
  const isListed =
    last > name.firstToken + 1 &&
    /^\d\d?$/.test(tokens[last]!.text) &&
    !/^(?:[Nn]o|[Nn]omor|[Kk]m|[Kk]ilometer)\b/.test(tokens[last - 1]!.text) &&
    wordAt(tokens, name.endToken) === '.' &&
    isCapitalWord(tokens[name.endToken + 1])
  return isListed ? withTokens(name, reading, name.firstToken, last) : name
}

/** `Palu | – | Poso`: where a dash stands by itself between two places. */
function dashWithin(tokens: readonly Token[], { firstToken, endToken, given }: Mention): number {
  if (given) return 0
  for (let at = firstToken + 1; at < endToken; at++)
    if (/^[–—]$/.test(tokens[at]!.text) && tokens[at - 1]!.end < tokens[at]!.start) return at
  return 0
}

/** `Bundaran HI | Jakarta Pusat`: a place, and the area where it is. */
export function partAtArea(reading: Reading, whole: Mention): Mention[] {
  const name = withoutListNumber(reading, whole)
  const { tokens, matchAt } = reading
  const dash = dashWithin(tokens, name)
  if (dash > 0)
    return [
      // `Bandara | – Danau Maninjau`: any of its kind.
      ...(dash - name.firstToken === 1 && mayBe(matchAt.get(name.firstToken), CLASS.placeCue)
        ? []
        : partAtArea(reading, withTokens(name, reading, name.firstToken, dash))),
      ...(dash + 1 < name.endToken
        ? partAtArea(reading, withTokens(name, reading, dash + 1, name.endToken))
        : []),
    ]
  if (name.entry || name.endToken - name.firstToken < 2) return [name]
  const first = matchAt.get(name.firstToken)
  if (
    first &&
    first.endToken < name.endToken &&
    isBehindOutlet(tokens, name.firstToken) &&
    mayBe(first, TOWN)
  )
    return [withTokens(name, reading, name.firstToken, first.endToken)]
  // `Pekalongan | Museum Batik Pekalongan`, where a dateline has lost its dash.
  const next =
    first && mayBe(first, CLASS.area) && first.endToken + 1 < name.endToken
      ? matchAt.get(first.endToken)
      : undefined
  if (
    first &&
    isPlaceCue(next) &&
    next!.casing !== 'lower' &&
    !LEADS_TO_AREA.has(tokens[first.endToken]!.text)
  )
    return [
      withTokens(name, reading, name.firstToken, first.endToken),
      ...partAtArea(reading, withTokens(name, reading, first.endToken, name.endToken)),
    ]
  if (first && isBeforePerson(reading, first, name.endToken)) {
    const entry = first.entries.find(({ class: is }) => is === 'country' || is === 'area')
    const kind = entry?.class === 'country' ? 'country' : 'place'
    return [
      mentionOf(reading, name.firstToken, first.endToken, { kind, entry, confidence: SURE }),
      changed(withTokens(name, reading, first.endToken, name.endToken), { kind: 'person' }),
    ]
  }
  for (let at = name.firstToken + 1; at < name.endToken; at++) {
    // `Dusun Krajan | Desa Mekarsari`
    if (at > name.firstToken + 1 && IN_CHAIN.test(tokens[at]!.text) && CHAINED.test(name.text))
      return [
        withTokens(name, reading, name.firstToken, at),
        ...partAtArea(reading, withTokens(name, reading, at, name.endToken)),
      ]
    // `Gang Mawar | Jalan Merdeka`, also where only the word for the street is left of it; `Kampung Irian Gang IV` is one.
    if (
      at > name.firstToken + 1 &&
      STREET.test(tokens[at]!.text) &&
      STREET.test(tokens[name.firstToken]!.text)
    ) {
      const first = withTokens(name, reading, name.firstToken, at)
      return at + 1 === name.endToken ? [first] : [first, withTokens(name, reading, at, name.endToken)]
    }
    const match = matchAt.get(at)
    if (match?.endToken !== name.endToken || match.casing === 'lower') continue
    const entry = areaOf(match)
    if (!entry) continue
    // One word is as often the last of the name, `Jalan Tol Bogor`, but not one in short: `Kapuk Muara | Jakut`.
    const isApart =
      match.endToken - match.firstToken > 1
        ? at > name.firstToken + 1
        : entry.name.includes(' ') &&
          !entry.name.includes(entry.form) &&
          !isPlaceCue(matchAt.get(at - 1)) &&
          !hasFact(tokens, at - 1, SHORT_HEAD)
    // `Serang | Banten`: a town and its province.
    const town = at > name.firstToken ? matchAt.get(name.firstToken) : undefined
    const isOfProvince = town?.endToken === at && mayBe(town, CLASS.area) && isProvince(entry)
    if ((!isApart && !isOfProvince) || LEADS_TO_AREA.has(tokens[at - 1]!.text)) continue
    const area = mentionOf(reading, at, name.endToken, { kind: 'place', entry, confidence: SURE })
    return [withTokens(name, reading, name.firstToken, at), area]
  }
  return [name]
}

/** `Kabar6.com, | Jakarta | Industri di Bandung`: a dateline without its mark, and the first word of the story. */
const isBehindOutlet = (tokens: readonly Token[], first: number) =>
  wordAt(tokens, first - 1) === ',' && ADDRESS.test(wordAt(tokens, first - 2)) && isAtHead(tokens, first - 2)

const TOWN = CLASS.area | CLASS.capital
const ADDRESS = /^[A-Z][\w-]*\.(?:com|co\.id|id|net)$/

/** `warga Kabupaten Bangka Selatan | Suyatno`: an area with its head, and names of people alone behind it; `pelatih Vietnam | Park Hang Seo`. */
function isBeforePerson({ tokens, matchAt }: Reading, area: GazetteerMatch, endToken: number): boolean {
  if (area.endToken >= endToken) return false
  const rest = tokens.slice(area.endToken, endToken)
  if (mayBe(area, CLASS.country) && rest.length > 1)
    return mayBe(matchAt.get(area.firstToken - 1), CLASS.position) && rest.every(isUnknown)
  return (
    mayBe(area, CLASS.area) &&
    AREA_HEAD.test(tokens[area.firstToken]!.text) &&
    rest.some(({ text }) => isPersonName(text)) &&
    rest.every(({ text }) => isPersonName(text) || mayBeOfName(text))
  )
}

/** No dictionary has the word, but for a name. */
const isUnknown = ({ text }: Token) => isCapitalised(text) && areOfPeople(lookUpName(text))

/** What an area is called by before its name: `Kota | Medan`. */
export const AREA_HEAD = /^(?:Kabupaten|Kota|Provinsi)$/

/** The area that a match is, where it is nothing else: `Sulteng`. */
export const areaOf = ({ entries }: GazetteerMatch): NameEntry | undefined =>
  entries.find(({ class: is, ambiguous }) => is === 'area' && ambiguous === undefined)

/** `Banten`, `Jatim`. */
const isProvince = ({ name }: NameEntry) => areasNamed(name).some(({ level }) => level === 'province')

const isPlaceCue = (match: GazetteerMatch | undefined) =>
  mayBe(match, CLASS.placeCue | CLASS.organizationHead)
