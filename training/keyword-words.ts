/** Which words of the news are headlines' words, and how rare each is. */
import { AS_OTHERS, LEVELS, RAREST } from '../src/keyword/model.js'
import type { RawArticle } from './corpora.js'
import { wordsOf } from './keyword-items.js'

const LEAST_ARTICLES = 30
/** A word is taken to be as others are until so many articles say it. */
const DOUBT = 10
const LEAST_LEVEL = -AS_OTHERS
const MOST_LEVEL = 4
/** A word that one article in so many says is the rarest of those counted. */
const RARE = 4000

/** `pemainnya` counts as `pemain`. */
const withoutClitic = (word: string) => (word.length > 6 && word.endsWith('nya') ? word.slice(0, -3) : word)
const wordSet = (text: string) => new Set(wordsOf(text).map(withoutClitic))

export interface CountedWords {
  readonly words: readonly string[]
  /** A digit for each word, as `KeywordModel` has them. */
  readonly levels: string
  readonly rarities: string
}

/** The words of many articles, how much more than others headlines take them from their stories, and how rare they are. */
export function countWords(news: readonly RawArticle[]): CountedWords {
  const stories = new Map<string, number>()
  const headlines = new Map<string, number>()
  let said = 0
  let taken = 0
  for (const { headline, body } of news) {
    const inHeadline = wordSet(headline)
    for (const word of wordSet(body)) {
      stories.set(word, (stories.get(word) ?? 0) + 1)
      said++
      if (!inHeadline.has(word)) continue
      headlines.set(word, (headlines.get(word) ?? 0) + 1)
      taken++
    }
  }
  const usual = taken / said
  const words: string[] = []
  let levels = ''
  let rarities = ''
  for (const [word, count] of [...stories].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count < LEAST_ARTICLES || !/^[a-z-]+$/.test(word)) continue
    const share = ((headlines.get(word) ?? 0) + DOUBT * usual) / (count + DOUBT)
    const level = Math.round(LEVELS * Math.log(share / usual))
    const rarity = Math.round((RAREST * Math.log(news.length / count)) / Math.log(RARE))
    words.push(word)
    levels += AS_OTHERS + Math.min(MOST_LEVEL, Math.max(LEAST_LEVEL, level))
    rarities += Math.min(RAREST, rarity)
  }
  return { words, levels, rarities }
}
