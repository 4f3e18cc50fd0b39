/**
 * `npx tsx training/spelling.ts`: learns how likely a word is mistyped and writes
 * `src/lexicon/generated/spelling-weights.ts`. Words are counted in the first part of raw news, and errors are put into
 * the next; what follows is left for `npm run evaluate -- spelling`.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packEntry, readPacked } from '../src/lexicon/news-words.js'
import { candidatesFor, describe } from '../src/spelling/typing-errors.js'
import { findWord, type Vocabulary, vocabularyOf } from '../src/spelling/vocabulary.js'
import { placeWords } from '../src/spelling/written-words.js'
import { splitSentences } from '../src/text/sentences.js'
import { tokenize } from '../src/text/tokenize.js'
import { newsOfNames, type RawArticle, rawNews } from './corpora.js'
import { generatedFile } from './dictionaries.js'
import { LEAST_ARTICLES, LEAST_ARTICLES_NAME, wordsOf } from './lexicon.js'
import { seededRandom, shuffle } from './random.js'
import { mistypeText } from './typing-errors.js'

export const COUNTED_ARTICLES = 10_000
export const LEARNED_ARTICLES = 700
/** And so many texts of the corpus of names, which has 763. */
export const LEARNED_OF_NAMES = 450
const SHARE_MISTYPED = 0.035
/** Each time with other errors. */
const READINGS = 4
const SEED = 1
const HIDDEN_UNITS = 12
const EPOCHS = 15
const BATCH = 64
const RATE = 0.005
const L2 = 0.0003
/** No error is made so often, in the scale of `NearWord.frequency`. */
const LEAST_SOUND = 8
/** News has typing errors of its own. What the first weights take for one as surely as this teaches nothing. */
const OWN_ERROR = 0.25

/** The words of these articles, counted as for the lexicon of the library. */
export function countVocabulary(articles: readonly RawArticle[]): Vocabulary {
  const asWord = new Map<string, number>()
  const asName = new Map<string, number>()
  for (const { headline, body } of articles) {
    const seen = new Set(wordsOf(`${headline}\n${body}`))
    for (const word of seen) {
      const key = word.toLowerCase()
      if (word === key) asWord.set(key, (asWord.get(key) ?? 0) + 1)
      else if (!seen.has(key)) asName.set(key, (asName.get(key) ?? 0) + 1)
    }
  }
  const entries = new Map<string, string>()
  for (const word of new Set([...asWord.keys(), ...asName.keys()])) {
    const [words, names] = [asWord.get(word) ?? 0, asName.get(word) ?? 0]
    const isName = names > 4 * words
    if (isName ? names < LEAST_ARTICLES_NAME : words < LEAST_ARTICLES) continue
    entries.set(word, packEntry(Math.min(31, 1 + Math.round(2 * Math.log2(words + names))), isName, 0))
  }
  return vocabularyOf(readPacked(entries))
}

interface Example {
  readonly features: readonly number[]
  /** It was meant. */
  readonly meant: boolean
  /** It is no error of the news itself, as far as may be told: it has a capital, like a name, or is not rare. */
  readonly isSound: boolean
}

function collectExamples(texts: readonly string[], vocabulary: Vocabulary, random: () => number): Example[] {
  return texts.flatMap((original) => {
    const { text, meant } = mistypeText(original, SHARE_MISTYPED, random)
    const tokens = tokenize(text)
    return placeWords(tokens, splitSentences(text, tokens), vocabulary).flatMap((word) => {
      const right = meant.get(word.start)?.toLowerCase()
      const isSound = word.capital || (findWord(vocabulary, word.word)?.frequency ?? 0) >= LEAST_SOUND
      return candidatesFor(word, vocabulary).map((candidate) => ({
        features: describe(word, candidate, vocabulary),
        meant: candidate.word === right,
        isSound,
      }))
    })
  })
}

/**
 * A network of one hidden layer, by Adam on small batches. A row of weights is a hidden unit; the last row is the answer,
 * with the weight of the answer's own bias at its end.
 */
function learnWeights(examples: readonly Example[]): number[][] {
  const random = seededRandom(SEED)
  const width = examples[0]!.features.length
  const rows = [...Array.from({ length: HIDDEN_UNITS }, () => width), HIDDEN_UNITS + 1]
  const weights = rows.map((size) => Array.from({ length: size }, () => (random() - 0.5) / 2))
  const mean = weights.map((row) => row.map(() => 0))
  const square = weights.map((row) => row.map(() => 0))
  const order = examples.map((_, i) => i)
  let step = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH).map((i) => examples[i]!)
      const slopes = weights.map((row) => row.map((weight) => L2 * weight))
      for (const example of batch) addSlopes(slopes, weights, example, 1 / batch.length)
      step++
      const rate = RATE * (1 - epoch / EPOCHS)
      weights.forEach((row, r) => {
        for (let i = 0; i < row.length; i++) {
          const slope = slopes[r]![i]!
          mean[r]![i] = 0.9 * mean[r]![i]! + 0.1 * slope
          square[r]![i] = 0.999 * square[r]![i]! + 0.001 * slope ** 2
          const size = Math.sqrt(square[r]![i]! / (1 - 0.999 ** step)) + 1e-8
          row[i]! -= (rate * mean[r]![i]!) / (1 - 0.9 ** step) / size
        }
      })
    }
  }
  return weights
}

function addSlopes(
  slopes: number[][],
  weights: readonly number[][],
  { features, meant }: Example,
  share: number,
) {
  const hidden = weights.slice(0, -1).map((row) => Math.tanh(dot(features, row)))
  const last = weights.length - 1
  const answer = weights[last]!
  const error = (sigmoid(dot([...hidden, 1], answer)) - (meant ? 1 : 0)) * share
  for (let h = 0; h < hidden.length; h++) {
    slopes[last]![h]! += error * hidden[h]!
    const back = error * answer[h]! * (1 - hidden[h]! ** 2)
    for (let i = 0; i < features.length; i++) slopes[h]![i]! += back * features[i]!
  }
  slopes[last]![hidden.length]! += error
}

const probability = (weights: readonly number[][], features: readonly number[]) =>
  sigmoid(dot([...weights.slice(0, -1).map((row) => Math.tanh(dot(features, row))), 1], weights.at(-1)!))

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const news = rawNews()
  const vocabulary = countVocabulary(news.slice(0, COUNTED_ARTICLES))
  const unread = [
    ...news.slice(COUNTED_ARTICLES, COUNTED_ARTICLES + LEARNED_ARTICLES).map(({ body }) => body),
    ...newsOfNames().slice(0, LEARNED_OF_NAMES),
  ]
  const random = seededRandom(SEED)
  const examples = Array.from({ length: READINGS }, () => collectExamples(unread, vocabulary, random)).flat()
  const first = learnWeights(examples)
  const kept = examples.filter(
    ({ features, meant, isSound }) => meant || isSound || probability(first, features) < OWN_ERROR,
  )
  const weights = learnWeights(kept).map((row) => row.map((weight) => Math.round(weight * 100) / 100))
  writeFileSync(
    generatedFile('spelling-weights'),
    `// Written by \`npx tsx training/spelling.ts\`.\nexport const weights: readonly (readonly number[])[] = ${JSON.stringify(weights)}\n`,
  )
  console.log(`${weights.flat().length} weights from ${kept.length} of ${examples.length} examples`)
}
