import type { LineRole } from '../layout/roles.js'
import { data as classesData } from '../lexicon/generated/page-classes.js'
import { remember } from '../store/remember.js'
import { decodePairs } from '../store/word-list.js'

/** Roles that a class may give, in the order in which they are believed where a name says several. */
const ORDER: readonly LineRole[] = [
  'breadcrumb',
  'comment',
  'furniture',
  'related',
  'caption',
  'tags',
  'byline',
]

/** A page has hundreds of elements and a few dozen names. */
const MOST_NAMES = 4096

interface ClassWords {
  readonly whole: ReadonlyMap<string, LineRole>
  readonly parts: readonly (readonly [string, LineRole])[]
  /** Beginnings of names that page builders give to every box. */
  readonly silent: readonly string[]
}

let words: ClassWords | undefined

function readWords(): ClassWords {
  const whole = new Map<string, LineRole>()
  const parts: [string, LineRole][] = []
  const silent: string[] = []
  for (const [word, role] of decodePairs(classesData)) {
    if (role === 'none') silent.push(word.slice(0, -1))
    else if (word.startsWith('*')) parts.push([word.slice(1, -1), role as LineRole])
    else whole.set(word, role as LineRole)
  }
  return { whole, parts, silent }
}

/** What classes and ids in lower case say of the lines inside: `box artikel-terkait` → `related`. */
export function roleOfNames(names: string): LineRole | undefined {
  let first = ORDER.length
  for (const name of names.split(' ')) first = Math.min(first, rankOf(name))
  return ORDER[first]
}

/** The place in `ORDER` of what one name says, or its length: `share-box`, `box_share`, `share2` and `skip-link` itself. */
const rankOf = remember(MOST_NAMES, (name) => {
  words ??= readWords()
  const { whole, parts, silent } = words
  if (silent.some((beginning) => name.startsWith(beginning))) return ORDER.length
  let first = ORDER.length
  const note = (role: LineRole | undefined) => {
    if (role !== undefined) first = Math.min(first, ORDER.indexOf(role))
  }
  // A name that the dictionary has as it stands says all: `tags-widget` holds tags.
  note(whole.get(name))
  if (first < ORDER.length) return first
  for (const word of name.split(/[-_\d]+/)) note(whole.get(word))
  for (const [part, role] of parts) if (name.includes(part)) note(role)
  return first
})
