import { type OptionTypes, requireOptions, requireString } from './check.js'
import type { AnalyzerExtras, EntityKind } from './document.js'
import type { EntityKnowledge } from './entity/find.js'
import { createStemmer, type Stemmer } from './root/stem.js'
import { packagedTagger, type Tagger } from './tag/tag.js'
import { type Abbreviations, readAbbreviations } from './text/abbreviations.js'

/**
 * What an analyzer knows: the library's knowledge with the user's own in it, bound once and handed down as one thing.
 * Whoever trains a model hands in another `tagger` or `recogniser` here; no room keeps a switch of its own.
 */
export interface Knowledge extends EntityKnowledge, Pick<AnalyzerExtras, 'english'> {
  readonly abbreviations: Abbreviations
  readonly stemmer: Stemmer
  readonly tagger: Tagger
}

/** The library's own knowledge and `extras`, which win. Decodes no model: that is done when the first text asks for it. */
export function createKnowledge(extras: AnalyzerExtras = {}): Knowledge {
  requireExtras(extras)
  const { abbreviations, roots, entities, english } = extras
  return {
    abbreviations: readAbbreviations(abbreviations),
    stemmer: createStemmer(roots),
    tagger: packagedTagger(),
    ...(entities && { entities }),
    ...(english && { english }),
  }
}

let packaged: Knowledge | undefined

/** What `analyze` knows where the user added nothing. */
export function packagedKnowledge(): Knowledge {
  packaged ??= createKnowledge()
  return packaged
}

const EXTRAS = {
  entities: 'list',
  abbreviations: 'list',
  roots: 'list',
  english: 'function',
} as const satisfies OptionTypes

const KINDS: Readonly<Record<EntityKind, true>> = {
  person: true,
  organization: true,
  country: true,
  place: true,
  position: true,
  event: true,
  law: true,
  product: true,
  programme: true,
  work: true,
  money: true,
  percent: true,
  quantity: true,
}

const NAME = {
  text: 'string',
  kind: Object.keys(KINDS),
  name: 'string',
  code: 'string',
  acronym: 'string',
} as const satisfies OptionTypes

/** Refuses knowledge that would be passed over in silence: a name without its text, a kind that is none. */
function requireExtras(extras: AnalyzerExtras): void {
  requireOptions(extras, 'createAnalyzer', EXTRAS)
  for (const [i, entity] of (extras.entities ?? []).entries()) {
    requireOptions(entity ?? null, `entities[${i}]`, NAME)
    requireString(entity.text, `entities[${i}].text`)
    requireString(entity.kind, `entities[${i}].kind`)
  }
}
