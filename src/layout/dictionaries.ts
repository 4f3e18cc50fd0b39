import { data as furnitureData } from '../lexicon/generated/furniture.js'
import { data as labelsData } from '../lexicon/generated/labels.js'
import { data as outletsData } from '../lexicon/generated/outlets.js'
import { data as sectionsData } from '../lexicon/generated/sections.js'
import { decodeWordList } from '../store/word-list.js'
import type { LineRole } from './roles.js'

/**
 * What stands behind a label: `Reporter:` an author, `Baca juga:` a link inside the story (`inline`), `Tag:` what the line
 * is for.
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

export interface Outlet {
  readonly name: string
  readonly domain?: string
}

let labels: Map<string, LabelRole> | undefined
let outlets: Map<string, Outlet> | undefined
let sections: Map<string, readonly string[]> | undefined
let furniture: { readonly lines: Set<string>; readonly beginnings: Map<string, string[]> } | undefined

/** The role of a label in lower case: `editor` → `editor`, `penulis` → `author`. */
export function labelRole(label: string): LabelRole | undefined {
  labels ??= new Map(
    decodeWordList(labelsData).map((row) => {
      const [key, role] = row.split('\t')
      return [key!, role as LabelRole]
    }),
  )
  return labels.get(label)
}

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
  return findOutlet(name) !== undefined || (name.split(' ').length <= 4 && OUTLET_NAME.test(name))
}

const OUTLET_NAME =
  /^(?:kabar|berita|suara|harian|tribun|radar|koran|warta|media|info|majalah|tabloid|surat kabar|lensa|sinar|gema|jurnal|kantor berita|lintas|portal|detik|okezone|viva|antara|rri|tvri|cnn|cnbc|bbc)\s?[a-z]|\b(?:news|post|pos|online|tv|times|daily|ekspres|express|today|network|media|fm|tempo|redaksi|indonesia\.com)$/i

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

/** Whether a line is a page's own: `SCROLL TO CONTINUE WITH CONTENT`, `Copyright © 2023`. */
export function isFurniture(line: string): boolean {
  furniture ??= readFurniture()
  const key = line
    .toLowerCase()
    .replace(/^[\s\-–—•·|>»:[\](]+|[\s.!:…>»\-–—|[\])]+$/g, '')
    .replaceAll('’', "'")
  if (key === '' || furniture.lines.has(key)) return true
  const first = firstLetter(key)
  return furniture.beginnings.get(first)?.some((beginning) => key.startsWith(beginning)) ?? false
}

function readFurniture() {
  const lines = new Set<string>()
  const beginnings = new Map<string, string[]>()
  for (const entry of decodeWordList(furnitureData)) {
    if (!entry.endsWith('*')) {
      lines.add(entry)
      continue
    }
    const beginning = entry.slice(0, -1)
    const word = firstLetter(beginning)
    beginnings.set(word, [...(beginnings.get(word) ?? []), beginning])
  }
  return { lines, beginnings }
}

/** The letter by which beginnings are looked up. */
const firstLetter = (text: string) => text.charAt(0)
