import levenshtein from 'fast-levenshtein'
import { gazetteerEntries, isPersonName, lookUpName } from '../../lexicon/gazetteer.js'
import { CLASS, NAME_CLASSES, type NameEntry } from '../../lexicon/name-entry.js'
import { recentForms } from '../../root/stem.js'
import { addTo, mapped } from '../../store/records.js'
import { remember } from '../../store/remember.js'
import { KIND_OF_CLASS } from '../candidates/known-names.js'
import { changed, type Mention } from '../mention.js'
import { keyOf, readKey, toTitleCase } from './people.js'

/** Names shorter than this have too many neighbours: `Andi` and `Andy` are two people. */
const SHORTEST = 9
/** Who is called by one word is another but for a spelling (`Zaenal`, `Zainal`) or a letter too many in a longer one. */
const SHORTEST_ALONE = 5
const LONG_ALONE = 7
const ALONE_BEGINS = 3
/** From here on two letters may differ. */
const LONG = 14
/** No more names than this are compared with one another, so that the time stays linear. */
const MOST_ALIKE = 40

/**
 * Links names that are written a little differently: people to the same person elsewhere in the text (`Andre Rudenko`
 * → `Andrei Rudenko`), bodies to the dictionaries (`Kementrian Keuangan` → `Kementerian Keuangan`). Such a mention says
 * `nearMiss`; its own text stays as written.
 */
export function linkNearMisses(names: readonly Mention[]): Mention[] {
  const people = nearPeople(names)
  return mapped(names, (name) => {
    if (name.kind === 'person') {
      const meant = people.get(name.name ?? '')
      return meant === undefined ? name : changed(name, { name: meant, nearMiss: true })
    }
    const known = name.kind === 'organization' && name.acronym === undefined ? nearBody(name.text) : null
    if (known === null) return name
    return changed(name, {
      name: known.name,
      ...(known.acronym ? { acronym: known.acronym } : {}),
      nearMiss: true,
    })
  })
}

/** The rarer of two names that differ by a letter or two → the other. */
function nearPeople(names: readonly Mention[]): Map<string, string> {
  const counts = new Map<string, number>()
  for (const { kind, name } of names) {
    if (kind === 'person' && name && name.length >= (name.includes(' ') ? SHORTEST : SHORTEST_ALONE))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const near = new Map<string, string>()
  if (counts.size < 2) return near
  const apart = besideOneAnother(names)
  const buckets = new Map<string, string[]>()
  for (const name of counts.keys()) {
    const words = keyOf(name).split(' ')
    const alone = words.length === 1 ? [`alone ${name.slice(0, ALONE_BEGINS)}`] : []
    for (const bucket of [`first ${spelledNow(words[0]!)}`, `last ${spelledNow(words.at(-1)!)}`, ...alone]) {
      const alike = buckets.get(bucket) ?? []
      buckets.set(bucket, alike)
      const first = alike.find((other) => arePeopleNear(name, other) && !apart.has(`${name}|${other}`))
      // A third spelling is the same person as the second.
      const meant = first === undefined ? undefined : (near.get(first) ?? first)
      if (meant !== undefined && meant !== name && !near.has(name)) {
        const rarer = counts.get(meant)! < counts.get(name)! ? meant : name
        near.set(rarer, rarer === name ? meant : name)
        if (rarer === meant) for (const [other, its] of near) if (its === meant) near.set(other, name)
      }
      if (alike.length < MOST_ALIKE) alike.push(name)
    }
  }
  nearSpellings([...counts.keys()], buckets, near)
  nearParts([...counts.keys()], near)
  return near
}

/** `Thalia Putri Onsu dan Thania Putri Onsu`: two who stand beside one another, however alike their names are. */
function besideOneAnother(names: readonly Mention[]): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let i = 1; i < names.length; i++) {
    const [first, second] = [names[i - 1]!, names[i]!]
    const arePeople = first.kind === 'person' && second.kind === 'person'
    if (!arePeople || second.firstToken - first.endToken !== 1) continue
    pairs.add(`${first.name}|${second.name}`).add(`${second.name}|${first.name}`)
  }
  return pairs
}

/** `Verrel` of the text that has one Verrell Bramasta: the first or the last word of a full name, spelled otherwise. */
function nearSpellings(
  names: readonly string[],
  buckets: ReadonlyMap<string, readonly string[]>,
  near: Map<string, string>,
): void {
  for (const name of names) {
    if (name.includes(' ') || near.has(name)) continue
    const key = keyOf(name)
    const spelled = spelledNow(key)
    const alike = [...(buckets.get(`first ${spelled}`) ?? []), ...(buckets.get(`last ${spelled}`) ?? [])]
    const wholes = new Set(
      alike.filter((full) => full.includes(' ') && !keyOf(full).split(' ').includes(key)),
    )
    if (wholes.size === 1) near.set(name, [...wholes][0]!)
  }
}

/** `Gladis` of `Gladies Larasati`: one word of a full name with a letter too few or too many, and no name that anybody knows, nor the word one but in a long name: `Febrion` of `Febrio`. */
function nearParts(names: readonly string[], near: Map<string, string>): void {
  const alone = names.filter((name) => !name.includes(' ') && !near.has(name))
  if (alone.length === 0 || alone.length === names.length) return
  const byBeginning = new Map<string, [word: string, full: string][]>()
  for (const full of names) {
    for (const word of full.includes(' ') ? keyOf(full).split(' ') : []) {
      const list = byBeginning.get(word.slice(0, ALONE_BEGINS)) ?? []
      byBeginning.set(word.slice(0, ALONE_BEGINS), list)
      if (list.length < MOST_ALIKE) list.push([word, full])
    }
  }
  for (const name of alone) {
    const key = keyOf(name)
    const alike = (byBeginning.get(key.slice(0, ALONE_BEGINS)) ?? []).filter(
      ([word]) => Math.abs(word.length - key.length) === 1 && isNear(key, word),
    )
    const [word, full] = alike[0] ?? []
    if (alike.length !== 1 || isPersonName(name)) continue
    if (key.length >= LONG_ALONE || !isPersonName(toTitleCase(word!)))
      near.set(name, near.get(full!) ?? full!)
  }
}

function arePeopleNear(a: string, b: string): boolean {
  const aWords = keyOf(a).split(' ')
  const bWords = keyOf(b).split(' ')
  if (
    aWords.length === bWords.length &&
    aWords.every((word, i) => spelledNow(word) === spelledNow(bWords[i]!))
  )
    return true
  if (aWords.length !== bWords.length || !isNear(keyOf(a), keyOf(b))) return false
  // `Sumardji` and `Sumadji`
  if (aWords.length === 1) return Math.min(a.length, b.length) >= LONG_ALONE && a.length !== b.length
  return aWords.every((word, i) => word === bWords[i] || !areTwoNames(word, bWords[i]!))
}

/** One name however it is spelled: `Muh.` and `Mohammad`, `Achmad` and `Ahmad`, `Soeharto` and `Suharto`, `Prasetyo` and `Prasetio`. */
const spelledNow = remember(4096, (word) => {
  if (/^m(?:u|o)h(?:amm?[ae]d)?\.?$/.test(word)) return 'muhammad'
  const modern = word.replaceAll('oe', 'u').replaceAll('dj', 'j').replaceAll('tj', 'c')
  const bare = modern.replace(/[ck]h(?=m)/, 'h').replace(/(.)\1/g, '$1')
  return bare.replaceAll('y', 'i').replace(/a[ei]/g, 'e')
})

/** `Putra` and `Putri` are two people, `Andre` and `Andrei` one. */
function areTwoNames(a: string, b: string): boolean {
  return a.length === b.length && isPersonName(a) && isPersonName(b)
}

interface Body {
  readonly key: string
  readonly entry: NameEntry
}

/** Bodies of two words or more, by how many words and by first letters. */
let bodies: Map<string, Body[]> | undefined

const nearBody = remember(4096, (written): NameEntry | null => {
  const key = keyOf(written)
  if (key.length < SHORTEST || !key.includes(' ')) return null
  if (lookUpName(written).length > 0) return null
  bodies ??= bucketBodies()
  const alike = bodies.get(bucketOf(key)) ?? []
  return alike.find((body) => isNear(key, body.key) && areSlips(key, body.key))?.entry ?? null
})

/** Shorter words are others, not slips: `Haji` and `HAM`, `XII` and `II`. */
const SHORTEST_SLIP = 5

/** Do the two differ in words alone that nobody knows as they are written: `Kementrian`, but not `Kalteng` for `Jateng`? */
function areSlips(written: string, known: string): boolean {
  const words = known.split(' ')
  return written.split(' ').every((word, i) => {
    if (word === words[i]) return true
    return word.length >= SHORTEST_SLIP && !recentForms(word).known && lookUpName(word).length === 0
  })
}

function bucketBodies(): Map<string, Body[]> {
  const buckets = new Map<string, Body[]>()
  const ofBodies = NAME_CLASSES.filter((is) => KIND_OF_CLASS[is] === 'organization')
  for (const entry of gazetteerEntries(ofBodies.reduce((bits, is) => bits | CLASS[is], 0))) {
    if (!entry.form.includes(' ')) continue
    const key = readKey(entry.form)
    addTo(buckets, bucketOf(key), { key, entry })
  }
  return buckets
}

function bucketOf(key: string): string {
  return `${key.split(' ').length}${key.slice(0, 2)}`
}

/** One letter in nine, two in fourteen; digits and the first letter must be the same. */
function isNear(a: string, b: string): boolean {
  const allowed = Math.min(a.length, b.length) >= LONG ? 2 : 1
  if (a === b || a.charAt(0) !== b.charAt(0) || Math.abs(a.length - b.length) > allowed) return false
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false
  return levenshtein.get(a, b) <= allowed || isSwapped(a, b)
}

/** `Saputar` for `Saputra`: two letters that changed places. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (a.charAt(at) === b.charAt(at)) at++
  return (
    a.charAt(at) === b.charAt(at + 1) &&
    a.charAt(at + 1) === b.charAt(at) &&
    a.slice(at + 2) === b.slice(at + 2)
  )
}
