import type { Entity } from '../../document.js'
import { holderOf } from '../../lexicon/offices.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { mapped, withFields } from '../../store/records.js'
import { isNumbered } from './holders.js'

/** Before an office, these say that it is held no longer or not yet, or speak of the office alone. */
const NOT_NOW = letterPattern(
  'iu',
)`(?:^|[^\p{L}])(?:mantan|eks|bekas|calon|plt\.?|plh\.?|pj\.?|pjs\.?|penjabat|pelaksana tugas|sebagai|menjadi|jadi|jabatan|kursi|posisi)\s+$`
const REACH = 20
const INDONESIAS = /^(?:RI|Indonesia|Republik)\b/

/**
 * The positions whose holder the text does not name, with who held them when it was written, by the dictionary of offices:
 * `Menkeu` of 7 September 2025 is `heldBy` Sri Mulyani Indrawati. Not where the text speaks of another country's office
 * too: beside `Menteri Keuangan AS`, `Menteri Keuangan` may be that one.
 */
export function addKnownHolders(text: string, entities: readonly Entity[], writtenOn: string): Entity[] {
  const positions = entities.filter(({ kind }) => kind === 'position').map((position) => position.text)
  const isShared = (office: string) =>
    positions.some(
      (other) => other.startsWith(`${office} `) && !INDONESIAS.test(other.slice(office.length + 1)),
    )
  return mapped(entities, (entity) => {
    if (entity.kind !== 'position' || entity.holder !== undefined) return entity
    const before = text.slice(Math.max(0, entity.start - REACH), entity.start)
    if (NOT_NOW(before).test(before)) return entity
    if (isNumbered(text, entity.end)) return entity
    const holder = isShared(entity.text) ? undefined : holderOf(entity.text, writtenOn)
    return holder === undefined ? entity : withFields(entity, { heldBy: holder })
  })
}
