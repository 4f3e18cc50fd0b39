import { letterKey } from '../store/letter-key.js'
import { addTo } from '../store/records.js'
import { decodeWordList } from '../store/word-list.js'
import { data } from './generated/area-codes.js'

/** A province, regency or city of Indonesia. */
export interface Area {
  /** The Ministry of Home Affairs': `32` a province, `32.73` a regency or city. */
  readonly areaCode: string
  /** With its kind: `Kota Bandung`. */
  readonly name: string
  /** ISO 3166-2, of provinces: `ID-JB`. */
  readonly iso?: string
  readonly level: 'province' | 'regency' | 'city'
  /** The bare name often means something else: `Kuningan` is a quarter of Jakarta too. */
  readonly doubtful: boolean
  /** The names of its districts, with `|` between them, where a regency and a city share the name. */
  readonly districts: string
}

/** Whether a district of that key is of the area. */
export function hasDistrict({ districts }: Area, key: string): boolean {
  return key !== '' && districts.split('|').some((district) => letterKey(district) === key)
}

let named: ReadonlyMap<string, readonly Area[]> | undefined

/**
 * The areas of that name, with its kind (`Kota Bandung`) or bare: a regency, a city and a province may share it.
 *
 * @example
 * areasNamed('Bandung').map(({ areaCode }) => areaCode) //=> ['32.04', '32.73']
 */
export function areasNamed(name: string): readonly Area[] {
  named ??= readAreas()
  return named.get(letterKey(name)) ?? []
}

let coded: ReadonlyMap<string, Area> | undefined

/** The area with a code of the Ministry's or of ISO 3166-2: `32.73` is `Kota Bandung`, `32` and `ID-JB` are `Jawa Barat`. */
export function areaWithCode(code: string): Area | undefined {
  named ??= readAreas()
  coded ??= new Map(
    [...named.values()].flat().flatMap((area) => {
      const known: [string, Area][] = [[area.areaCode, area]]
      if (area.iso !== undefined) known.push([area.iso, area])
      return known
    }),
  )
  return coded.get(code)
}

/** `Kota Bandung` → `Bandung`. */
export const bareName = (name: string): string => name.replace(/^(?:Kota|Kabupaten) /, '')

function readAreas(): Map<string, Area[]> {
  const areas = new Map<string, Area[]>()
  for (const line of decodeWordList(data)) {
    const [areaCode, names, iso, doubt, districts] = line.split('\t') as [string, ...string[]]
    const all = names!.split('|')
    const area: Area = {
      areaCode,
      name: all[0]!,
      ...(iso && { iso }),
      level: !areaCode.includes('.') ? 'province' : all[0]!.startsWith('Kota ') ? 'city' : 'regency',
      doubtful: Boolean(doubt),
      districts: districts ?? '',
    }
    for (const key of new Set(all.flatMap((name) => [letterKey(name), letterKey(bareName(name))]))) {
      addTo(areas, key, area)
    }
  }
  return areas
}
