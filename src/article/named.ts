import type { Article, Dateline, Entity, EntityKind, Span } from '../document.js'
import type { Block } from '../layout/block.js'
import type { LineRole } from '../layout/roles.js'
import { mapped } from '../store/records.js'

/** Lines that are the article's own text, and not its byline, other stories or the page's furniture. */
export const OWN: ReadonlySet<LineRole> = new Set(['headline', 'kicker', 'subheading', 'body', 'caption'])

interface Named {
  name: string
  score: number
  readonly mentions: Span[]
  readonly entities: Entity[]
}

/** People, countries, organizations and places of the article's own text, the most important first. */
export function gatherNamed(
  entities: readonly Entity[],
  blocks: readonly Block[],
  dateline: Dateline | undefined,
): Pick<Article, 'people' | 'countries' | 'organizations' | 'places'> {
  const own = ownEntities(entities, blocks, dateline)
  const officeAt = new Map<number, string>()
  for (const { kind, start, name, text } of entities)
    if (kind === 'position') officeAt.set(start, name ?? text)
  const plain = ({ name, mentions }: Named) => ({ name, mentions })
  const withMore = <More extends object>({ name, mentions }: Named, more: More) => ({
    name,
    mentions,
    ...more,
  })
  const { person, country, organization, place } = groupByKind(own)
  return {
    people: mapped(ranked(person), (named) => withMore(named, { positions: positionsOf(named, officeAt) })),
    countries: ranked(country).flatMap((named) => {
      const code = named.entities.find((entity) => entity.code !== undefined)?.code
      return code === undefined ? [] : [withMore(named, { code })]
    }),
    organizations: mapped(ranked(organization), (named) => {
      const acronym = named.entities.find((entity) => entity.acronym !== undefined)?.acronym
      return acronym === undefined ? plain(named) : withMore(named, { acronym })
    }),
    places: mapped(ranked(place), (named) => {
      const coded = named.entities.find((entity) => entity.areaCode !== undefined)
      return coded ? withMore(named, { code: coded.code!, areaCode: coded.areaCode! }) : plain(named)
    }),
  }
}

/** Each entity of the article's own lines with its weight: the headline counts most, then the first paragraphs. */
function ownEntities(entities: readonly Entity[], blocks: readonly Block[], dateline: Dateline | undefined) {
  const own: { entity: Entity; weight: number }[] = []
  let next = 0
  let paragraphs = 0
  for (const block of blocks) {
    if (!OWN.has(block.role)) continue
    if (block.role === 'body') paragraphs++
    const weight = block.role === 'headline' ? 4 : block.role === 'body' && paragraphs <= 2 ? 1.5 : 1
    while (next < entities.length && entities[next]!.start < block.start) next++
    for (; next < entities.length && entities[next]!.start < block.end; next++) {
      const entity = entities[next]!
      const inDateline =
        dateline !== undefined && entity.start >= dateline.start && entity.end <= dateline.end
      if (!inDateline || entity.kind === 'place') own.push({ entity, weight })
    }
  }
  return own
}

type Groups = Map<string, Named>

/** The names of each kind, with all that they are written as. */
function groupByKind(own: ReturnType<typeof ownEntities>) {
  const byKind = {
    person: new Map() as Groups,
    country: new Map() as Groups,
    organization: new Map() as Groups,
    place: new Map() as Groups,
  }
  for (const { entity, weight } of own) {
    const groups = (byKind as Partial<Record<EntityKind, Groups>>)[entity.kind]
    if (groups === undefined) continue
    const name = entity.name ?? entity.text
    const key = entity.code ?? name.toLowerCase()
    const named = groups.get(key) ?? { name, score: 0, mentions: [], entities: [] }
    groups.set(key, named)
    named.score += weight
    named.mentions.push({ start: entity.start, end: entity.end, text: entity.text })
    named.entities.push(entity)
  }
  return byKind
}

const ranked = (groups: Groups): Named[] =>
  [...groups.values()].sort((a, b) => b.score - a.score || a.mentions[0]!.start - b.mentions[0]!.start)

/**
 * Each office of somebody once, in its longest form: `Wapres` is `Wakil Presiden`, and `Menteri` beside `Menteri Keuangan`
 * is no other.
 */
function positionsOf({ entities }: Named, officeAt: ReadonlyMap<number, string>): string[] {
  const offices = new Map<string, string>()
  for (const { positions = [] } of entities)
    for (const { start, text } of positions) {
      const full = officeAt.get(start) ?? text
      const office = full.toLowerCase()
      // `Perdana MenteriAustralia`, of which a page lost a space.
      const written = full.replaceAll(' ', '') === text.replaceAll(' ', '') ? full : text
      if (written.length > (offices.get(office)?.length ?? 0)) offices.set(office, written)
    }
  const all = [...offices.keys()]
  return all
    .filter((office) => !all.some((other) => other.startsWith(`${office} `)))
    .map((office) => offices.get(office)!)
}
