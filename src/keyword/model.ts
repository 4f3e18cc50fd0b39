import { levels, rarities, weights, words } from '../lexicon/generated/keywords.js'
import { readWordTable, type WordTable } from '../store/word-table.js'

/** How keywords are told from other phrases; `npx tsx training/keywords.ts` learns it. */
export interface KeywordModel {
  /** Of words in lower case. */
  readonly places: WordTable
  /** By place, how often a story that says the word has it in its headline: a digit for each word, `AS_OTHERS` left out. */
  readonly levels: string
  /** By place, how few stories say the word: a digit for each word. */
  readonly rarities: string
  /** How much each sign of a keyword says, in the order of `signsOf`. */
  readonly weights: readonly number[]
}

/** The level of a word that stands in the headlines of its stories as often as others do. */
export const AS_OTHERS = 5
/** Levels for each power of e. */
export const LEVELS = 2
/** Of a word that hardly any story says. */
export const RAREST = 9
const ZERO = 48

let model: KeywordModel | undefined

/** Decoded on first use. */
export function keywordModel(): KeywordModel {
  model ??= { places: readWordTable(words), levels, rarities, weights }
  return model
}

/** How much more than others a word is a headline's, by its place, as a logarithm: `gempa` more, `kegiatan` less. */
export const worthAt = (place: number, { levels }: KeywordModel) =>
  place < 0 ? 0 : (levels.charCodeAt(place) - ZERO - AS_OTHERS) / LEVELS

/** How rare a word is in the news, by its place, from 0 for the commonest to 1: `tahun`, `ijazah`, `klepon`. */
export const rarityAt = (place: number, { rarities }: KeywordModel) =>
  place < 0 ? 1 : (rarities.charCodeAt(place) - ZERO) / RAREST
