import type { EntityKind, Span } from '../../document.js'
import { lookUpName } from '../../lexicon/gazetteer.js'
import type { NameEntry } from '../../lexicon/name-entry.js'
import { mapped } from '../../store/records.js'
import { remember } from '../../store/remember.js'
import { KIND_OF_CLASS } from '../candidates/known-names.js'
import { changed, type Mention } from '../mention.js'
import { nameBodies } from './bodies.js'
import { linkNearMisses } from './near-misses.js'
import { namePlaces } from './places.js'

/** Says of each name who or what is meant: canonical names, codes, acronyms, and the positions of people. */
export function linkNames(
  text: string,
  names: readonly Mention[],
  people: ReadonlyMap<Mention, string>,
  held: ReadonlyMap<number, readonly Span[]>,
): Mention[] {
  const listed = countriesInLists(text, names)
  const linked = mapped(names, (name) => {
    // `Rina Melati (RM)`: the text says whose letters they are.
    const letters =
      name.kind === 'person' && !name.given && name.name === name.text ? people.get(name) : undefined
    if (letters !== undefined && letters !== name.text) return changed(name, { name: letters })
    if (name.amount !== undefined || name.name !== undefined) return name
    if (name.kind === 'person' && !listed.has(name)) {
      const positions = held.get(name.start)
      return changed(name, { name: people.get(name)!, ...(positions ? { positions } : {}) })
    }
    return linkToDictionary(listed.has(name) ? changed(name, { entry: listed.get(name)! }) : name)
  })
  return nameBodies(namePlaces(linkNearMisses(linked)))
}

/** Between the names of a list: `Jepang, Mali, Niger, dan Togo`, `Peru (4), Chad (2)`. */
const IN_LIST = /^(?: \(\d[\d.,]*\))?(?:, | dan |, dan | serta |, serta )$/

/** `Mali, Niger, dan Togo`, whatever the recogniser takes the last one for. */
const MAY_BE_COUNTRY: ReadonlySet<EntityKind> = new Set(['place', 'country', 'person'])

/** Forms that are more often something else, in a list with a country that is sure. */
function countriesInLists(text: string, names: readonly Mention[]): Map<Mention, NameEntry> {
  const found = new Map<Mention, NameEntry>()
  const isSure = (name: Mention) => name.entry?.class === 'country' || found.has(name)
  const look = (name: Mention, beside: Mention) => {
    if (name.given || name.entry || !MAY_BE_COUNTRY.has(name.kind)) return
    if (!isSure(beside)) return
    const [first, second] = beside.start < name.start ? [beside, name] : [name, beside]
    const entry = IN_LIST.test(text.slice(first.end, second.start)) ? lookUpName(name.text)[0] : undefined
    if (entry?.class === 'country') found.set(name, entry)
  }
  for (let i = 1; i < names.length; i++) look(names[i]!, names[i - 1]!)
  for (let i = names.length - 2; i >= 0; i--) look(names[i]!, names[i + 1]!)
  return found
}

function linkToDictionary(name: Mention): Mention {
  const entry = name.entry ?? entryOf(name)
  // `Georgia` without a cue may be the state: no code is better than a wrong one.
  if (!name.entry && entry?.class === 'country' && entry.ambiguous)
    return changed(name, { kind: 'place', name: name.text })
  if (name.kind === 'country' && !entry) return changed(name, { kind: 'place', name: name.text })
  if (!entry) return changed(name, { name: name.text })
  const acronym = entry.acronym ?? name.acronym
  if (entry.class === 'country')
    return changed(name, {
      name: entry.name,
      acronym,
      kind: 'country',
      code: entry.code!,
      role: name.role ?? 'actor',
    })
  return changed(name, { name: entry.class === 'event' ? name.text : entry.name, acronym })
}

function entryOf({ text, kind }: Mention): NameEntry | undefined {
  // `Kemenkes RI`, `PT Jasa Marga (Persero) Tbk`.
  const entry =
    ofKind(text, kind) ??
    (kind === 'organization' ? ofKind(withoutForm(text), kind) : undefined) ??
    // `PKS DPR`: its people in parliament.
    partyOf(text, kind) ??
    // `Kabupaten Kotim`
    (kind === 'place' && OF_AREA.test(text) ? ofKind(text.replace(OF_AREA, ''), kind) : undefined)
  // `PT PPI` is none of the associations of these letters.
  return entry?.isAcronym && entry.class !== 'company' && /^(?:PT|CV)\b/.test(text) ? undefined : entry
}

function partyOf(text: string, kind: EntityKind): NameEntry | undefined {
  const party = kind === 'organization' ? text.replace(/ (?:DPR|MPR)(?: RI)?$/, '') : text
  return party === text ? undefined : lookUpName(party).find((entry) => entry.class === 'party')
}

const OF_AREA = /^(?:Kabupaten|Kab\.?|Kota) /

function ofKind(form: string, kind: EntityKind): NameEntry | undefined {
  return lookUpName(form).find((entry) => KIND_OF_CLASS[entry.class] === kind)
}

/** `PT Jasa Marga (Persero) Tbk` → `Jasa Marga`. */
const withoutForm = remember(4096, (name) =>
  name
    .replace(/^(?:PT|CV)\.? /, '')
    .replace(/(?: \(?(?:RI|Republik Indonesia|Persero|Perseroda|Tbk\.?)\)?)+$/, ''),
)
