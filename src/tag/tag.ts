import { averageModels } from '../crf/average.js'
import { type SequenceModel, unpackModel } from '../crf/model.js'
import { createSequenceTagger, createTypeMemory, type SequenceTagger } from '../crf/tagger.js'
import type { Sentence, Tagged, Token, Upos } from '../document.js'
import NEWS_MODEL from '../lexicon/generated/tagger-news.js'
import REFERENCE_MODEL from '../lexicon/generated/tagger-reference.js'
import { mapped } from '../store/records.js'
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

let decided: ReadonlyMap<string, Upos> | undefined

/** What a mark can be: `/` may join like a conjunction. */
const OF_MARKS: ReadonlySet<Upos> = new Set<Upos>(['PUNCT', 'SYM', 'CCONJ'])

/** A model file for each of the two kinds of text; their mean reads what is mixed. */
export type TagModels = Readonly<Record<Exclude<TextKind, 'mixed'>, string>>

let models: TagModels = { news: NEWS_MODEL, reference: REFERENCE_MODEL }

/** One for each kind of text that was met. */
let taggers: { [kind in TextKind]?: SequenceTagger } = {}
/** Most corpora are news, with few texts of the other kinds. */
let memory = createTypeMemory()

/** For training: these models from now on. */
export function useTagModels(others: TagModels): void {
  models = others
  taggers = {}
  memory = createTypeMemory()
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
  return mapped(tagsOf(tokens, sentences), (upos, i) => Object.assign({}, tokens[i]!, { upos }))
}

/** The tags alone. */
export function tagsOf(tokens: readonly Token[], sentences: readonly Sentence[]): Upos[] {
  const { labels, tag } = taggerFor(textKind(tokens))
  const words = mapped(tokens, (token) => token.text)
  const tags: Upos[] = []
  for (const { firstToken, endToken } of sentences) {
    const path = tag(words, firstToken, endToken)
    for (let i = firstToken; i < endToken; i++) {
      tags.push(settle(tokens, i, labels[path[i - firstToken]!] as Upos))
    }
  }
  return tags
}

/** The tag where it is beyond doubt, else the model's. `akhirnya` is an adverb, but `pada akhirnya` has the noun. */
function settle(tokens: readonly Token[], i: number, told: Upos): Upos {
  decided ??= withCapitals(DECIDED)
  const { text, kind } = tokens[i]!
  if (text === '&') return 'CCONJ'
  if (kind === 'punctuation') return OF_MARKS.has(told) ? told : 'PUNCT'
  if (kind === 'symbol' && told === 'PUNCT') return 'SYM'
  const upos = decided.get(text)
  return upos === undefined || tokens[i - 1]?.text === 'pada' ? told : upos
}

/** As they stand inside a sentence and at its start: cheaper than to lower every word. */
function withCapitals(words: Readonly<Record<string, Upos>>): ReadonlyMap<string, Upos> {
  return new Map(
    Object.entries(words).flatMap(([word, upos]) => [
      [word, upos],
      [word.charAt(0).toUpperCase() + word.slice(1), upos],
    ]),
  )
}

function taggerFor(kind: TextKind): SequenceTagger {
  taggers[kind] ??= createSequenceTagger(modelFor(kind), TAG_FEATURES, memory)
  return taggers[kind]
}

function modelFor(kind: TextKind): SequenceModel {
  if (kind === 'mixed') return mixedModel(modelFor('news'), modelFor('reference'))
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
