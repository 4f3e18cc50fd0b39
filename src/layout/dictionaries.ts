import { isPersonName } from '../lexicon/gazetteer.js'
import { data as creditWordsData } from '../lexicon/generated/credit-words.js'
import { data as monthsData } from '../lexicon/generated/date-months.js'
import { data as weekdaysData } from '../lexicon/generated/date-weekdays.js'
import { data as furnitureData } from '../lexicon/generated/furniture.js'
import { data as labelsData } from '../lexicon/generated/labels.js'
import { data as noPersonWordsData } from '../lexicon/generated/no-person-words.js'
import { data as outletWordsData } from '../lexicon/generated/outlet-words.js'
import { data as outletsData } from '../lexicon/generated/outlets.js'
import { data as sectionsData } from '../lexicon/generated/sections.js'
import { letterPattern } from '../store/letter-pattern.js'
import { decodePairs, decodeWordList } from '../store/word-list.js'
import type { LineRole } from './roles.js'

/**
 * What stands behind a label: `Reporter:` an author, `Baca juga:` a link inside the story (`inline`), `Ringkasan Berita`
 * a box that is no part of the story (`aside`), `Tag:` what the line is for.
 */
export type LabelRole =
  | Extract<LineRole, 'tags' | 'section' | 'published' | 'related' | 'comment' | 'caption'>
  | 'author'
  | 'editor'
  | 'photographer'
  | 'contributor'
  | 'source'
  | 'email'
  | 'updated'
  | 'inline'
  | 'aside'

export interface Outlet {
  readonly name: string
  readonly domain?: string
}

let labels: Map<string, readonly LabelRole[]> | undefined
let outlets: Map<string, Outlet> | undefined
let sections: Map<string, readonly string[]> | undefined
let furniture: ReturnType<typeof readFurniture> | undefined

/** The roles of a label in lower case: `editor` → `editor`; `redaktur & reporter` has those of both. */
export function labelRoles(label: string): readonly LabelRole[] {
  labels ??= new Map(Array.from(decodePairs(labelsData), ([key, role]) => [key, [role as LabelRole]]))
  const role = labels.get(label)
  if (role !== undefined) return role
  if (!/[&/+]|\s(?:dan|and)\s/.test(label)) return NO_ROLES
  const parts = label.split(/\s?[&/+]\s?|\s(?:dan|and)\s/)
  if (parts.length !== 2) return NO_ROLES
  const roles = parts.flatMap((part) => labels!.get(part.trim()) ?? [])
  const isKnown = roles.length === 2 && (roles[0] === roles[1] || roles.every(isLabelOfPeople))
  return isKnown ? [...new Set(roles)] : NO_ROLES
}

const NO_ROLES: readonly LabelRole[] = []
const RELATED: readonly LabelRole[] = ['related']

/** The roles of a label that has a line of its own: `kolom terkait` and `resep dapur lainnya` are lists of other pages too. */
export function loneLabelRoles(label: string): readonly LabelRole[] {
  const roles = labelRoles(label)
  return roles.length === 0 && OF_OTHERS(label).test(label) ? RELATED : roles
}

const OF_OTHERS = letterPattern('u')`^\p{L}+(?:\s\p{L}+)?\s(?:terkait|lainnya|terpopuler)$`

const PEOPLE: ReadonlySet<LabelRole> = new Set(['author', 'editor', 'photographer', 'contributor'])

/** Names of people stand behind it: `Penulis`, `Editor`. */
export const isLabelOfPeople = (role: LabelRole): boolean => PEOPLE.has(role)

/** An outlet by the name that a page gives it: `ANTARA News`, `KOMPAS.com`, `esensi.tv` (a domain is a name). */
export function findOutlet(name: string): Outlet | undefined {
  outlets ??= new Map(
    decodeWordList(outletsData).map((row) => {
      const [key, outlet, domain] = row.split('\t')
      return [key!, { name: outlet!, ...(domain && { domain }) }]
    }),
  )
  const key = name.trim().toLowerCase().replace(/[®™©]/g, '')
  const known = outlets.get(key)
  if (known !== undefined) return known
  return DOMAIN.test(key) ? { name: name.trim(), domain: key } : undefined
}

/** Whether a name sounds like an outlet that no row of the dictionary has: `Kabar Nusa`, `Radar Kudus`, `Batam Pos`. */
export function isOutletName(name: string): boolean {
  if (findOutlet(name) !== undefined) return true
  const words = name.toLowerCase().split(/\s+/)
  if (words.length > 4) return false
  outletWords ??= readOutletWords()
  const { first, last, end, whole } = outletWords
  const text = words.join(' ')
  // `Tribunjateng` and `Kabar Nusa` begin with such a word, `Suara` alone is a word like others.
  return (
    whole.has(text) ||
    first.some((word) => text.startsWith(word) && isRestOfName(text.slice(word.length))) ||
    last.has(words.at(-1)!.replace(/^.*[^a-z]/, '')) ||
    (words.length === 1 && end.some((word) => text.length > word.length + 2 && text.endsWith(word)))
  )
}

/** ` Nusa` of `Kabar Nusa`, `jateng` of `Tribunjateng`; `Harianto` and `Sinarwati` are people. */
const isRestOfName = (rest: string) =>
  /^\s[a-z]/.test(rest) ||
  (/^[a-z]{4}/.test(rest) && !isPersonName(rest.charAt(0).toUpperCase() + rest.slice(1)))

let outletWords: ReturnType<typeof readOutletWords> | undefined

function readOutletWords() {
  const rows = decodeWordList(outletWordsData).map((row) => row.split('\t') as [string, string])
  const wordsOf = (place: string) => rows.flatMap(([word, at]) => (at === place ? [word] : []))
  return {
    first: wordsOf('first'),
    last: new Set(wordsOf('last')),
    end: wordsOf('end'),
    whole: new Set(wordsOf('whole')),
  }
}

/** Whether a word begins the credit of a picture: `Foto`, `Dok.`. */
export function isCreditWord(word: string): boolean {
  creditWords ??= new Set(decodeWordList(creditWordsData))
  return creditWords.has(word.toLowerCase().replace(/\.$/, ''))
}

let creditWords: ReadonlySet<string> | undefined

/** Whether a word is a day of the week: `Jum'at,`. */
export function isWeekday(word: string): boolean {
  weekdays ??= new Set(decodeWordList(weekdaysData).map((row) => row.split('\t', 1)[0]!))
  return weekdays.has(word.trim().toLowerCase().replaceAll('’', "'").replace(/[,.]$/, ''))
}

let weekdays: ReadonlySet<string> | undefined

/** Whether no reporter is called so: a desk, an outlet or an office is. */
export function isNoPersonWord(word: string): boolean {
  noPersonWords ??= new Set(
    [noPersonWordsData, monthsData, weekdaysData]
      .flatMap(decodeWordList)
      .map((row) => row.split('\t', 1)[0]!)
      .filter((word) => word.length !== SHORT_DAY),
  )
  return noPersonWords.has(word)
}

/** Short forms of days and months are names too: `Sri Jun`. */
const SHORT_DAY = 3
let noPersonWords: ReadonlySet<string> | undefined

const DOMAIN =
  /^(?:[a-z0-9-]{1,40}\.){1,3}(?:com|co|net|org|id|tv|info|news|my|online|asia|site|today|biz|me|in|xyz)$/

export function isSectionName(text: string): boolean {
  return readSections().has(text.toLowerCase())
}

/** What most stories of a section are about; `broad` sections hold stories of every topic: `Nasional`, `Jawa Barat`. */
export interface SectionTopic {
  readonly topic: string
  readonly isBroad: boolean
}

/** The topic of a section's name: `Bola` → `olahraga`. */
export function sectionTopic(name: string): SectionTopic | undefined {
  const [topic, breadth] = readSections().get(name.toLowerCase()) ?? []
  return topic === undefined ? undefined : { topic, isBroad: breadth === 'broad' }
}

function readSections() {
  sections ??= new Map(
    decodeWordList(sectionsData).map((row) => {
      const [name, ...columns] = row.split('\t')
      return [name!, columns]
    }),
  )
  return sections
}

/**
 * Whether a line is a page's own: `SCROLL TO CONTINUE WITH CONTENT`, `Copyright © 2023`. With `least`, only one that begins with
 * so many letters of an entry.
 */
export function isFurniture(line: string, least = 0): boolean {
  furniture ??= readFurniture()
  const { lines, beginnings, longest } = furniture
  let start = 0
  let end = line.length
  while (start < end && AT_START.test(line.charAt(start))) start++
  while (end > start && AT_END.test(line.charAt(end - 1))) end--
  // No more of a line than the longest entry is looked at: most lines are paragraphs.
  const head = line.slice(start, Math.min(end, start + longest + 1))
  const key = head.toLowerCase().replaceAll('’', "'")
  if (least === 0 && (key === '' || (end - start <= longest && lines.has(key)))) return true
  const first = firstLetter(key)
  return (
    beginnings.get(first)?.some((beginning) => beginning.length >= least && key.startsWith(beginning)) ??
    false
  )
}

/** What stands around the words of a line. */
const AT_START = /[\s\-–—•·*|>»:[\](]/
const AT_END = /[\s.!:…>»\-–—|[\])]/

function readFurniture() {
  const lines = new Set<string>()
  const beginnings = new Map<string, string[]>()
  let longest = 0
  for (const entry of decodeWordList(furnitureData)) {
    longest = Math.max(longest, entry.length)
    if (!entry.endsWith('*')) {
      lines.add(entry)
      continue
    }
    const beginning = entry.slice(0, -1)
    const word = firstLetter(beginning)
    beginnings.set(word, [...(beginnings.get(word) ?? []), beginning])
  }
  return { lines, beginnings, longest }
}

/** The letter by which beginnings are looked up. */
const firstLetter = (text: string) => text.charAt(0)
