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
const MOST_NAMES = 2000

interface ClassWords {
  readonly whole: ReadonlyMap<string, LineRole>
  readonly parts: readonly (readonly [string, LineRole])[]
}

let words: ClassWords | undefined

function readWords(): ClassWords {
  const whole = new Map<string, LineRole>()
  const parts: [string, LineRole][] = []
  for (const [word, role] of decodePairs(classesData)) {
    if (word.startsWith('*')) parts.push([word.slice(1, -1), role as LineRole])
    else whole.set(word, role as LineRole)
  }
  return { whole, parts }
}

/** What classes and ids in lower case say of the lines inside: `box artikel-terkait` → `related`. */
export const roleOfNames: (names: string) => LineRole | undefined = remember(MOST_NAMES, (names) => {
  words ??= readWords()
  const { whole, parts } = words
  const said = new Set<LineRole>()
  for (const name of names.split(' ')) {
    // `share-box`, `box_share`, `share2` and `skip-link` itself.
    for (const word of [name, ...name.split(/[-_\d]+/)]) {
      const role = whole.get(word)
      if (role !== undefined) said.add(role)
    }
  }
  for (const [part, role] of parts) if (names.includes(part)) said.add(role)
  return ORDER.find((role) => said.has(role))
})
