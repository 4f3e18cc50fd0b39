import type { EntityKind } from '../../document.js'
import { lookUpName } from '../../lexicon/gazetteer.js'
import { data as headNouns } from '../../lexicon/generated/head-nouns.js'
import { mapped } from '../../store/records.js'
import { decodePairs, firstWordsOf } from '../../store/word-list.js'
import { headOfLocalBody } from '../bodies/local-bodies.js'
import { KIND_OF_CLASS } from '../candidates/known-names.js'
import { isCapitalised, type Mention } from '../mention.js'
import { isKindOfLaw } from '../things/laws.js'

/** How sure the recogniser must be of a long form whose head nobody knows. */
const SURE = 0.75
/** A head has no more words than this. */
const LONGEST_HEAD = 3

/** What a long form names in lower case as well: `bantuan subsidi upah`; a body in lower case is any of its kind. */
const NAMED_IN_LOWER_CASE: ReadonlySet<string> = new Set(['programme', 'law', 'event', 'term'])

let heads: ReadonlyMap<string, string> | undefined
/** The words that heads begin with: most names begin with none. */
let firstWords: ReadonlySet<string> | undefined

/**
 * What a long form with this acronym names: by the dictionaries, by the noun that heads it, by what the recogniser saw
 * (`name`); `term` where it names nothing, and undefined where that is not for the text to say.
 */
export function meaningOf(
  words: readonly string[],
  acronym: string,
  name: Mention | undefined,
): EntityKind | 'term' | undefined {
  // `Kepolisian Resor (Polres)` is one of hundreds: with its place it is a body.
  if (headOfLocalBody(mapped(words, (word) => word.toLowerCase()))?.length === words.length) return undefined
  const longForm = words.join(' ')
  for (const entry of lookUpName(longForm)) {
    if (entry.class === 'term') return 'term'
    const kind = KIND_OF_CLASS[entry.class]
    if (kind) return kind
  }
  const capitalised = isCapitalised(words[0]!)
  // `surat edaran (SE)`: any of its kind.
  if (!capitalised && isKindOfLaw(words)) return 'term'
  // `asosiasi Content Authenticity Initiative (CAI)`: the last word of an English name says less than the text, but for an index.
  const byHead = kindByHead(words)
  const isBody =
    name?.kind === 'organization' && name.confidence >= SURE && !headOf(words) && byHead !== 'term'
  const kind = isBody ? 'organization' : byHead
  if (kind !== undefined && (capitalised || NAMED_IN_LOWER_CASE.has(kind))) return kind as EntityKind | 'term'
  if (isKnownAs(acronym, longForm)) return undefined
  if (!capitalised || kind !== undefined) return 'term'
  if (name && name.confidence >= SURE && name.kind !== 'position') return name.kind
  return 'term'
}

/** The kind that the head of a name says, `term` for what names nothing: `Survei Penilaian Integritas`. */
export function kindByHead(words: readonly string[]): string | undefined {
  const kind = headOf(words)
  // `International Council | on Clean Transportation`
  const of = words.findIndex((word) => OF_ENGLISH.test(word))
  const end = of > 0 ? of : words.length
  // `Sentul International Convention Center`
  const last =
    heads!.get(
      `* ${words
        .slice(Math.max(0, end - 2), end)
        .join(' ')
        .toLowerCase()}`,
    ) ?? heads!.get(`* ${words[end - 1]!.toLowerCase()}`)
  // `Olympic Stadium`
  if (kind === 'event' && last === 'place') return last
  // `Korea Electric Power Corp`
  return kind === undefined || kind === 'country' ? (last ?? kind) : kind
}

const OF_ENGLISH = /^(?:of|on|for)$/

/** The kind that the first words say. */
function headOf(words: readonly string[]): string | undefined {
  heads ??= decodePairs(headNouns)
  firstWords ??= firstWordsOf(heads.keys())
  const isHead = words.length > 0 && firstWords.has(words[0]!.toLowerCase())
  for (let length = isHead ? Math.min(LONGEST_HEAD, words.length) : 0; length > 0; length--) {
    const kind = heads.get(words.slice(0, length).join(' ').toLowerCase())
    if (kind !== undefined) return kind
  }
  return undefined
}

/** Do the dictionaries have the acronym of a name of much the same words: `Nasional Demokrat (NasDem)`? */
function isKnownAs(acronym: string, longForm: string): boolean {
  const words = longForm.toLowerCase().split(' ')
  return lookUpName(acronym).some((entry) => {
    if (KIND_OF_CLASS[entry.class] === undefined) return false
    const known = new Set(entry.name.toLowerCase().split(' '))
    return words.filter((word) => known.has(word)).length * 2 >= words.length
  })
}
