import { averageModels } from '../crf/average.js'
import { type SequenceModel, unpackModel } from '../crf/model.js'
import { createSequenceTagger, createTypeMemory, type SequenceTagger } from '../crf/tagger.js'
import type { Sentence, Tagged, Token, Upos } from '../document.js'
import NEWS_MODEL from '../lexicon/generated/tagger-news.js'
import REFERENCE_MODEL from '../lexicon/generated/tagger-reference.js'
import { mapped } from '../store/records.js'
import { haveSameWords, numberedWords, readByType } from '../store/word-numbers.js'
import { TAG_FEATURES } from './features.js'
import { type TextKind, textKind } from './text-kind.js'

/** Words of closed classes that the corpora have too seldom: UD's guide for Indonesian says what they are. */
const DECIDED: { readonly [word: string]: Upos } = {
  akhirnya: 'ADV',
  bukan: 'PART',
  enggak: 'PART',
  khususnya: 'ADV',
  nggak: 'PART',
  padahal: 'SCONJ',
  sebaiknya: 'AUX',
  seharusnya: 'AUX',
  tampaknya: 'ADV',
  tentunya: 'ADV',
  'tiba-tiba': 'ADV',
}

/** The tags of these words, behind none for all others. */
const TAGS_DECIDED: readonly (Upos | undefined)[] = [undefined, ...Object.values(DECIDED)]

let decided: ReadonlyMap<string, number> | undefined

const decidedPlaces = /* @__PURE__ */ readByType((word) => {
  decided ??= withCapitals(Object.keys(DECIDED))
  return decided.get(word) ?? 0
})

/** What a mark can be: `/` may join like a conjunction. */
const OF_MARKS: ReadonlySet<Upos> = new Set<Upos>(['PUNCT', 'SYM', 'CCONJ'])

/** A model file for each of the two kinds of text; their mean reads what is mixed. */
export type TagModels = Readonly<Record<Exclude<TextKind, 'mixed'>, string>>

/** Tags the tokens of a text, sentence by sentence. */
export type Tagger = (tokens: readonly Token[], sentences: readonly Sentence[]) => Upos[]

let packaged: Tagger | undefined

/** The tagger of the package, made on first use; all analyzers share it. */
export function packagedTagger(): Tagger {
  packaged ??= createTagger({ news: NEWS_MODEL, reference: REFERENCE_MODEL })
  return packaged
}

/**
 * Adds to each token its part of speech, as Universal Dependencies names them. A word with a clitic gets its host's:
 * `rumahnya` is a NOUN. Where the treebanks of news and of an encyclopaedia part ways (`Presiden` before a name is a NOUN
 * in the one, a PROPN in the other), the kind of the whole text decides.
 */
export function tagTokens<T extends Token>(
  tokens: readonly T[],
  sentences: readonly Sentence[] = [wholeOf(tokens)],
): (T & Tagged)[] {
  // Six times as fast as a spread, and a page has thousands.
  const tagged = mapped(packagedTagger()(tokens, sentences), (upos, i) =>
    Object.assign({}, tokens[i]!, { upos }),
  )
  haveSameWords(tagged, tokens)
  return tagged
}

/** A tagger of these models: the tags alone. */
export function createTagger(models: TagModels): Tagger {
  /** One for each kind of text that was met. */
  const taggers: { [kind in TextKind]?: SequenceTagger } = {}
  /** Most corpora are news, with few texts of the other kinds. */
  const memory = createTypeMemory()
  return (tokens, sentences) => {
    const kind = textKind(tokens)
    taggers[kind] ??= createSequenceTagger(modelFor(kind, models), TAG_FEATURES, memory)
    return tagsBy(taggers[kind], tokens, sentences)
  }
}

function tagsBy(
  { labels, tag }: SequenceTagger,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Upos[] {
  const numbered = numberedWords(tokens)
  const decided = decidedPlaces(numbered)
  const tags: Upos[] = []
  for (const { firstToken, endToken } of sentences) {
    const path = tag(numbered.words, firstToken, endToken, { numbered })
    for (let i = firstToken; i < endToken; i++) {
      const told = labels[path[i - firstToken]!] as Upos
      tags.push(settle(tokens, i, told, TAGS_DECIDED[decided[i]!]))
    }
  }
  return tags
}

/** The tag where it is beyond doubt, else the model's. `akhirnya` is an adverb, but `pada akhirnya` has the noun. */
function settle(tokens: readonly Token[], i: number, told: Upos, decided: Upos | undefined): Upos {
  const { text, kind } = tokens[i]!
  if (text === '&') return 'CCONJ'
  if (kind === 'punctuation') return OF_MARKS.has(told) ? told : 'PUNCT'
  if (kind === 'symbol' && told === 'PUNCT') return 'SYM'
  return decided === undefined || (i > 0 && tokens[i - 1]!.text === 'pada') ? told : decided
}

/** The places of words from 1 up, as they stand inside a sentence and at its start: cheaper than to lower every word. */
function withCapitals(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    words.flatMap((word, i) => [
      [word, i + 1],
      [word.charAt(0).toUpperCase() + word.slice(1), i + 1],
    ]),
  )
}

function modelFor(kind: TextKind, models: TagModels): SequenceModel {
  if (kind === 'mixed') return mixedModel(modelFor('news', models), modelFor('reference', models))
  return unpackModel(models[kind], 'tags')
}

/** News by two parts in three: so both treebanks lose about as much by being read as mixed. */
export function mixedModel(news: SequenceModel, reference: SequenceModel): SequenceModel {
  return averageModels(news, reference, [2, 1])
}

/** All tokens as one sentence, where the caller gave none. */
function wholeOf(tokens: readonly Token[]): Sentence {
  return { start: 0, end: tokens.at(-1)?.end ?? 0, text: '', firstToken: 0, endToken: tokens.length }
}
