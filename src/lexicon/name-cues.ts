import type { EntityKind } from '../document.js'
import { decodePairs } from '../store/word-list.js'
import { data } from './generated/name-cues.js'

/** What a word does round a name, as `dictionaries/name-cues.txt` tells. */
export type NameCue =
  | 'body'
  | 'thing'
  | 'firm'
  | 'house'
  | 'venue'
  | 'namesake'
  | 'prayer'
  | 'occasion'
  | 'area'
  | 'site'
  | 'unit'
  | 'quarter'
  | 'loose'
  | 'vague'
  | 'office'
  | 'duty'
  | 'field'
  | 'round'
  | 'ownerless'
  | 'report'
  | 'cites'
  | 'outlet'
  | 'organization'
  | 'event'
  | 'programme'
  | 'work'
  | 'product'
  | 'festival'
  | 'meeting'
  | 'cup'
  | 'headline'
  | 'indonesian'

let cues: ReadonlyMap<string, ReadonlySet<string>> | undefined

/**
 * Does the word do that?
 *
 * @example
 * isCue('thing', 'mobil') //=> true
 */
export function isCue(cue: NameCue, word: string): boolean {
  return cuesOf(word)?.has(cue) === true
}

/** Does the word do anything round a name? */
export const isAnyCue = (word: string): boolean => cuesOf(word) !== undefined

/** The first of these kinds that the word says the name behind it is: `klub` an organization, `lagu` a work. */
export function kindSaid(kinds: readonly EntityKind[], word: string): EntityKind | undefined {
  const said = cuesOf(word)
  return said === undefined ? undefined : kinds.find((kind) => said.has(kind))
}

/** Does the word say any kind of the name behind it? */
export function saysKind(word: string): boolean {
  const said = cuesOf(word)
  return said !== undefined && KINDS_SAID.some((kind) => said.has(kind))
}

const KINDS_SAID: readonly NameCue[] = ['organization', 'event', 'programme', 'work', 'product']

function cuesOf(word: string): ReadonlySet<string> | undefined {
  cues ??= new Map([...decodePairs(data)].map(([form, does]) => [form, new Set(does.split(','))]))
  return cues.get(word)
}

/** The own name of a place that stands behind its head, `Galang` of `Pulau Galang`; undefined where nothing heads it. */
export function withoutAreaHead(name: string): string | undefined {
  const space = name.indexOf(' ')
  return space > 0 && isCue('area', name.slice(0, space).toLowerCase()) ? name.slice(space + 1) : undefined
}
