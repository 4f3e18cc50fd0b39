import type { AnalyzerExtras } from './document.js'
import { createStemmer, type Stemmer } from './root/stem.js'
import { packagedTagger, type Tagger } from './tag/tag.js'
import { type Abbreviations, readAbbreviations } from './text/abbreviations.js'

/**
 * What an analyzer knows: the library's knowledge with the user's own in it, bound once and handed down as one thing.
 * Whoever trains a model hands in another `tagger` here; no room keeps a switch of its own.
 */
export interface Knowledge extends Pick<AnalyzerExtras, 'entities' | 'english'> {
  readonly abbreviations: Abbreviations
  readonly stemmer: Stemmer
  readonly tagger: Tagger
}

/** The library's own knowledge and `extras`, which win. Decodes no model: that is done when the first text asks for it. */
export function createKnowledge({ abbreviations, roots, entities, english }: AnalyzerExtras = {}): Knowledge {
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
