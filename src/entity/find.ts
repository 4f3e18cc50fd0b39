import type { AnalyzerExtras, Entity, EntityKind, Sentence, Tagged, Token } from '../document.js'
import { gazetteerMatches } from '../resource/gazetteer.js'
import { findAmounts } from './amounts.js'
import { findJoinedNames } from './joined-names.js'
import { findKnownNames } from './known-names.js'
import { linkNames } from './link.js'
import { byPlace, type Mention, settle } from './mention.js'
import { mergeNames } from './merge-names.js'
import { matchesByToken, trimPeople } from './person-names.js'
import { findPositions, holdersOf } from './positions.js'
import { recognise } from './recognise.js'

/**
 * Finds and links everything named, and amounts: people, organizations, countries (with ISO code), places, positions,
 * events, laws, products, money, percentages and measures, in order of the text.
 *
 * @example
 * const tokens = tagTokens(tokenize(text), sentences)
 * findEntities('Mendagri Tito tiba di Ankara, Turki', tokens, sentences)
 * //=> position `Mendagri`, person `Tito`, place `Ankara`, country `Turki` (TR)
 */
export function findEntities(
  text: string,
  tokens: readonly (Token & Tagged)[],
  sentences: readonly Sentence[],
  _extras: Pick<AnalyzerExtras, 'entities'> = {},
): Entity[] {
  const matches = gazetteerMatches(tokens)
  const known = findKnownNames(text, tokens, sentences, matches)
  const recognised = recognise(text, tokens, sentences)
  const byToken = matchesByToken(matches)
  const seen = trimPeople(text, tokens, mergeNames(recognised, known), byToken)
  const joined = findJoinedNames(text, tokens, kindsByWord(seen))
  const amounts = findAmounts(text, tokens)
  const names = settle([amounts, joined, seen.filter((name) => name.kind !== 'position')])

  const positions = findPositions(text, tokens, sentences, matches, names)
  const held = holdersOf(tokens, names, positions, byToken)
  const linked = linkNames(text, names, held)
  return [...linked, ...positions].sort(byPlace).map(toEntity)
}

/** What each name, and each word of a person's name, is in this text: `Bagas` is a person once `Bagas Maulana` is. */
function kindsByWord(names: readonly Mention[]): Map<string, EntityKind> {
  const kinds = new Map<string, EntityKind>()
  for (const { text, kind } of names) {
    if (kind === 'person') for (const word of text.split(' ')) kinds.set(word, kind)
    else kinds.set(text, kind)
  }
  return kinds
}

function toEntity({ firstToken: _first, endToken: _end, entry: _entry, ...entity }: Mention): Entity {
  return entity
}
