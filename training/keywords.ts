/**
 * `npx tsx training/keywords.ts [--write]`: learns which words are headlines' words, from raw news, and what tells a keyword
 * from other phrases, from the phrases that headlines and persons chose; writes `src/lexicon/generated/keywords.ts`.
 * `npx tsx benchmarks/keywords.ts` judges it on articles that it never sees.
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { OWN } from '../src/article/named.js'
import { analyze } from '../src/index.js'
import { type Candidate, formOf, gatherCandidates, signsOf, storyOf } from '../src/keyword/extract.js'
import { AS_OTHERS, LEVELS, useKeywordModel } from '../src/keyword/model.js'
import { readLayout } from '../src/layout/layout.js'
import { readWordTable } from '../src/store/word-table.js'
import { type RawArticle, rawNews } from './corpora.js'
import { encodeWordList, generatedFile, toTemplate } from './dictionaries.js'
import { headlineItems, type Item, markedItems, wordsOf } from './keyword-items.js'

/** Words are counted in the articles up to this one, signs weighed on those behind it; the last tenth is for judging alone. */
const LAST_COUNTED = 9000
const LAST_WEIGHED = 10_160
/** A marked article beside one whose headline is the gold. */
const MARKED = 8

const LEAST_ARTICLES = 12
/** A word is taken to be as others are until so many articles say it. */
const DOUBT = 10
const LEAST_LEVEL = -AS_OTHERS
const MOST_LEVEL = 4

const PASSES = 8
const STEP = 0.3
const DECAY = 1e-4

/** `pemainnya` counts as `pemain`. */
const withoutClitic = (word: string) => (word.length > 6 && word.endsWith('nya') ? word.slice(0, -3) : word)
const wordSet = (text: string) => new Set(wordsOf(text).map(withoutClitic))

/** The words that headlines take from their stories more or less often than others, and how much so. */
function countWords(news: readonly RawArticle[]): { words: string[]; levels: string } {
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
  for (const [word, count] of [...stories].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count < LEAST_ARTICLES || !/^[a-z-]+$/.test(word)) continue
    const share = ((headlines.get(word) ?? 0) + DOUBT * usual) / (count + DOUBT)
    const level = Math.round(LEVELS * Math.log(share / usual))
    if (level === 0) continue
    words.push(word)
    levels += AS_OTHERS + Math.min(MOST_LEVEL, Math.max(LEAST_LEVEL, level))
  }
  return { words, levels }
}

interface Row {
  readonly signs: readonly number[]
  readonly isKeyword: boolean
  readonly weight: number
}

function rowsOf({ text, gold }: Item, weight: number): Row[] {
  const { tokens, entities } = analyze(text)
  const own = readLayout(text).blocks.filter(({ role }) => OWN.has(role))
  const story = storyOf(text, own)
  const wanted = new Set(gold.map(plain))
  return gatherCandidates(text, tokens, entities, own).map((candidate: Candidate) => ({
    signs: signsOf(candidate, story),
    isKeyword: wanted.has(plain(formOf(candidate))),
    weight,
  }))
}

const plain = (phrase: string) => wordsOf(phrase).join(' ')

/** Logistic regression by AdaGrad. */
function weigh(rows: readonly Row[]): number[] {
  const weights = rows[0]!.signs.map(() => 0)
  const squares = weights.map(() => 1e-3)
  for (let pass = 0; pass < PASSES; pass++) {
    // A prime as the step takes the rows of each article far apart.
    for (let r = 0; r < rows.length; r++) {
      const { signs, isKeyword, weight } = rows[(r * 7919 + pass * 31) % rows.length]!
      const sum = signs.reduce((all, sign, i) => all + sign * weights[i]!, 0)
      const error = weight * (1 / (1 + Math.exp(-sum)) - (isKeyword ? 1 : 0))
      signs.forEach((sign, i) => {
        if (sign === 0) return
        const slope = error * sign + DECAY * weights[i]!
        squares[i]! += slope * slope
        weights[i]! -= (STEP * slope) / Math.sqrt(squares[i]!)
      })
    }
  }
  return weights.map((weight) => Math.round(100 * weight) / 100)
}

const news = rawNews()
const { words, levels } = countWords(news.slice(0, LAST_COUNTED))
const list = encodeWordList(words)
useKeywordModel({ places: readWordTable(list), levels, weights: [] })
const headlines = headlineItems(news.slice(LAST_COUNTED, LAST_WEIGHED)).flatMap((item) => rowsOf(item, 1))
const weights = weigh([...headlines, ...markedItems(news).set.flatMap((item) => rowsOf(item, MARKED))])
console.log(
  `${words.length} words, ${gzipSync(list + levels).length} bytes packed; weights: ${weights.join(' ')}`,
)
if (process.argv.includes('--write')) {
  writeFileSync(
    generatedFile('keywords'),
    `// Written by \`npx tsx training/keywords.ts --write\`.
export const words: string = ${toTemplate(list)}
export const levels = '${levels}'
export const weights: readonly number[] = [${weights.join(', ')}]
`,
  )
}
