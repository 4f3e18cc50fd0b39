/**
 * `npx tsx training/spelling.ts`: learns how likely a word is mistyped and writes
 * `src/resource/generated/spelling-weights.ts`. Words are counted in the first part of raw news, and errors are put into
 * the next; what follows is left for `npm run evaluate -- spelling`.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packEntry } from '../src/resource/lexicon.js'
import { candidatesFor, describe } from '../src/spelling/typing-errors.js'
import { useVocabulary } from '../src/spelling/vocabulary.js'
import { placeWords } from '../src/spelling/written-words.js'
import { splitSentences } from '../src/text/sentences.js'
import { tokenize } from '../src/text/tokenize.js'
import { type RawArticle, rawNews } from './corpora.js'
import { LEAST_ARTICLES, LEAST_ARTICLES_NAME, wordsOf } from './lexicon.js'
import { generatedFile } from './pack.js'
import { seededRandom } from './random.js'
import { mistypeText } from './typing-errors.js'

export const COUNTED_ARTICLES = 10_000
export const LEARNED_ARTICLES = 700
const SHARE_MISTYPED = 0.035
const SEED = 1
const STEPS = 400
const RATE = 0.1
const L2 = 0.5
/** News has typing errors of its own. What the first weights take for one as surely as this teaches nothing. */
const OWN_ERROR = 0.8

/** The words of these articles, as the lexicon of the library has them. */
export function countVocabulary(articles: readonly RawArticle[]): Map<string, string> {
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
  return entries
}

interface Example {
  readonly features: readonly number[]
  /** It was meant. */
  readonly meant: boolean
}

function collectExamples(articles: readonly RawArticle[]): Example[] {
  const random = seededRandom(SEED)
  return articles.flatMap(({ body }) => {
    const { text, meant } = mistypeText(body, SHARE_MISTYPED, random)
    const tokens = tokenize(text)
    return placeWords(tokens, splitSentences(text, tokens)).flatMap((word) => {
      const right = meant.get(word.start)?.toLowerCase()
      return candidatesFor(word).map((candidate) => ({
        features: describe(word, candidate),
        meant: candidate.word === right,
      }))
    })
  })
}

/** Logistic regression by Adam on all examples at once. */
function learnWeights(examples: readonly Example[]): number[] {
  const weights = examples[0]!.features.map(() => 0)
  const mean = [...weights]
  const square = [...weights]
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight) => (L2 * weight) / examples.length)
    for (const { features, meant } of examples) {
      const error = (sigmoid(dot(features, weights)) - (meant ? 1 : 0)) / examples.length
      features.forEach((feature, i) => {
        gradient[i]! += error * feature
      })
    }
    gradient.forEach((slope, i) => {
      mean[i] = 0.9 * mean[i]! + 0.1 * slope
      square[i] = 0.99 * square[i]! + 0.01 * slope ** 2
      const size = Math.sqrt(square[i]! / (1 - 0.99 ** step)) + 1e-9
      weights[i]! -= (RATE * mean[i]!) / (1 - 0.9 ** step) / size
    })
  }
  return weights
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const news = rawNews()
  useVocabulary(countVocabulary(news.slice(0, COUNTED_ARTICLES)))
  const examples = collectExamples(news.slice(COUNTED_ARTICLES, COUNTED_ARTICLES + LEARNED_ARTICLES))
  const first = learnWeights(examples)
  const kept = examples.filter(({ features, meant }) => meant || sigmoid(dot(features, first)) < OWN_ERROR)
  const weights = learnWeights(kept).map((weight) => Math.round(weight * 100) / 100)
  writeFileSync(
    generatedFile('spelling-weights'),
    `// Written by \`npx tsx training/spelling.ts\`.\nexport const weights: readonly number[] = ${JSON.stringify(weights)}\n`,
  )
  console.log(`${weights.length} weights from ${kept.length} of ${examples.length} examples`)
}
