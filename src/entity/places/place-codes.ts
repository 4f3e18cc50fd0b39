import type { Entity } from '../../document.js'
import { type Area, areasNamed, hasDistrict } from '../../lexicon/area-codes.js'
import { letterKey } from '../../store/letter-key.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { mapped, withFields } from '../../store/records.js'

type Level = Area['level']

/** What says, right before a bare name, whether the province, the regency or the city is meant. */
const LEVEL_BEFORE: readonly (readonly [Level, (text: string) => RegExp])[] = [
  [
    'province',
    letterPattern(
      'iu',
    )`(?:^|[^\p{L}])(?:provinsi|prov\.?|gubernur|wagub|pemprov|pemerintah provinsi|pemdaprov|dprd provinsi|polda|kejati)\s+$`,
  ],
  [
    'regency',
    letterPattern(
      'iu',
    )`(?:^|[^\p{L}])(?:kabupaten|kab\.?|bupati|wabup|pemkab|pemerintah kabupaten|dprd kabupaten|dprd kab\.?)\s+$`,
  ],
  [
    'city',
    letterPattern(
      'iu',
    )`(?:^|[^\p{L}])(?:kota|kota administrasi|kotamadya|wali ?kota|wawalkot|wawali|pemkot|pemko|pemerintah kota|dprd kota|polresta|polrestabes)\s+$`,
  ],
]
/** Offices and bodies that may say so. */
const SAYS_LEVEL =
  /(?:kota|kab|bupati|wabup|gubernur|wagub|prov|pemerintah|pemk|wawali|polda|kejati|polresta)/iu
/** The longest of these, with room for a space or two. */
const REACH = 24

/** Before a bare name, these make another name of it: `Jalan Bandung`, `Stasiun Malang`, `Kecamatan Serang`. */
const OTHER_NAME = letterPattern(
  'iu',
)`(?:^|[^\p{L}])(?:jalan|jl\.?|stasiun|bandara|terminal|pelabuhan|pasar|simpang|tol|gerbang tol|universitas|hotel|pulau|kepulauan|gunung|danau|sungai|selat|teluk|laut|pegunungan|kecamatan|kec\.?|kelurahan|desa|nagari|dusun|kampung|distrik)\s+$`

/** `, Jawa Barat` or ` (Jabar)` behind a name. */
const PLACE_BEHIND = /^(?:,\s*|\s*\(\s*)$/
const IS_OF = /^(?:,| di)? ?(?:kota|kabupaten|kab\.?)? ?$/iu

/**
 * The places with the codes of Indonesia's provinces, regencies and cities: `code` is ISO 3166-2's of a province (`ID-JB`) or
 * the Ministry of Home Affairs' of a regency or city (`32.73`), `areaCode` always the Ministry's.
 *
 * A name that several areas share (`Bandung`) is the one that the text says: right before it (`Kota Bandung`, `Bupati
 * Bandung`), elsewhere in the text and nowhere else the other, by a district (`Coblong, Bandung`) or the province behind it.
 * In doubt a place has no code.
 */
export function codePlaces(text: string, entities: readonly Entity[]): Entity[] {
  const named = mapped(entities, (entity) => nameInside(text, entity))
  const said = new Map<string, Set<Area>>()
  named.forEach((one, i) => {
    const area = one && (one.explicit ?? byNeighbour(text, entities, i, one))
    if (!area) return
    const known = said.get(one.key)
    if (known) known.add(area)
    else said.set(one.key, new Set([area]))
  })
  return mapped(entities, (entity, i) => {
    const one = named[i]
    if (entity.kind !== 'place' || entity.code !== undefined || !one || one.isOther) return entity
    const area = one.explicit ?? byNeighbour(text, entities, i, one) ?? onlyOne(one, said.get(one.key))
    return area ? withFields(entity, { code: area.iso ?? area.areaCode, areaCode: area.areaCode }) : entity
  })
}

interface NamedArea {
  /** Of the bare name. */
  readonly key: string
  readonly areas: readonly Area[]
  /** What is said right here. */
  readonly explicit?: Area
  /** The name of a street, a station, a district. */
  readonly isOther: boolean
}

/** The area that a place is called by, or that stands at the end of an office or a body: `Wali Kota Bandung`. */
function nameInside(text: string, { kind, text: written, name, start }: Entity): NamedArea | undefined {
  if (kind === 'place') {
    return (
      readName(text, start, written) ?? (name && name !== written ? readName(text, start, name) : undefined)
    )
  }
  if ((kind !== 'position' && kind !== 'organization') || !SAYS_LEVEL.test(written)) return undefined
  for (let space = written.indexOf(' '); space > 0; space = written.indexOf(' ', space + 1)) {
    const named = readName(text, start + space + 1, written.slice(space + 1))
    if (named?.explicit) return named
  }
  return undefined
}

/** What no kind of area begins with has none: most names. */
const MAY_HAVE_KIND = /^[kp]/iu
const WITH_KIND = /^(?:(kota(?: administrasi)?|kabupaten|kab\.?|provinsi|prov\.?)\s+)?(.+)$/isu

function readName(text: string, start: number, written: string): NamedArea | undefined {
  const [, kind, bare] = (MAY_HAVE_KIND.test(written) && WITH_KIND.exec(written)) || []
  const areas = areasNamed(bare ?? written)
  if (areas.length === 0) return undefined
  const key = letterKey(bare ?? written)
  const before = text.slice(Math.max(0, start - REACH), start)
  const level = kind ? levelOf(`${kind} `) : levelOf(before)
  const explicit = level && areas.find((area) => area.level === level)
  const isOther = !kind && !level && OTHER_NAME(before).test(before)
  return { key, areas, isOther, ...(explicit && { explicit }) }
}

/** One look for what all the cues end in. */
const MAY_SAY_LEVEL =
  /(?:kot|kab|bup|gub|prov|pemk|wawali|polda|kejati|polresta|administrasi)\S{0,24}\s{1,24}$/iu

function levelOf(before: string): Level | undefined {
  if (!MAY_SAY_LEVEL.test(before)) return undefined
  // `Wali Kota` ends like `Kota`, and both say the city; `Bupati Kota ...` is none.
  return LEVEL_BEFORE.find(([, cue]) => cue(before).test(before))?.[0]
}

function onlyOne({ areas }: NamedArea, said: ReadonlySet<Area> | undefined): Area | undefined {
  // `Wali Kota Jambi` says nothing of `warga Jambi`: city and province are often both in a story.
  if (areas.length > 1 && areas.some(({ level }) => level === 'province')) return undefined
  if (said) return said.size === 1 ? [...said][0] : undefined
  return areas.length === 1 && !areas[0]!.doubtful ? areas[0] : undefined
}

/** The one area that the district before the name says, or the province behind it. */
function byNeighbour(
  text: string,
  entities: readonly Entity[],
  at: number,
  { areas, isOther }: NamedArea,
): Area | undefined {
  if (isOther || entities[at]!.kind !== 'place' || (areas.length === 1 && !areas[0]!.doubtful))
    return undefined
  const inside = inDistrict(text, entities, at, areas)
  if (inside.length === 1) return inside[0]
  const behind = inProvince(text, entities, at, areas)
  return behind.length === 1 ? behind[0] : undefined
}

/** The regencies and cities among `areas` that lie in the province behind the name. */
function inProvince(
  text: string,
  entities: readonly Entity[],
  at: number,
  areas: readonly Area[],
): readonly Area[] {
  const next = entities[at + 1]
  if (next?.kind !== 'place' || !PLACE_BEHIND.test(text.slice(entities[at]!.end, next.start))) return []
  const provinces = areasNamed(next.name ?? next.text).filter(({ level }) => level === 'province')
  return areas.filter(({ areaCode, level }) =>
    provinces.some((province) => level !== 'province' && areaCode.startsWith(province.areaCode)),
  )
}

/** The areas with the district before the name: `Kecamatan Coblong, Bandung`. */
function inDistrict(
  text: string,
  entities: readonly Entity[],
  at: number,
  areas: readonly Area[],
): readonly Area[] {
  const before = entities[at - 1]
  if (before?.kind !== 'place' || !IS_OF.test(text.slice(before.end, entities[at]!.start))) return []
  const district = letterKey(before.text.replace(/^(?:kecamatan|kec\.?)\s+/iu, ''))
  return areas.filter((area) => hasDistrict(area, district))
}
