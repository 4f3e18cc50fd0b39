/**
 * `npx tsx training/topics.ts [--write]`: learns which words tell a story's topic from marked articles, words written for
 * each topic, and raw news that the model so far is sure of; judges on marked articles that it never sees, and writes
 * `src/lexicon/generated/topics.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { createStemmer } from '../src/root/stem.js'
import { readWordTable } from '../src/store/word-table.js'
import { tagTokens } from '../src/tag/tag.js'
import { tokenize } from '../src/text/tokenize.js'
import { classifyTopic, topicProbabilities } from '../src/topic/classify.js'
import { FIRST, IDF_STEPS, TOPICS, topicModel, useTopicModel, ZERO } from '../src/topic/model.js'
import { rawNews } from './corpora.js'
import { encodeWordList, generatedFile, readRows, toTemplate } from './dictionaries.js'

/** Articles from this line on are for judging alone. */
const FIRST_JUDGED = 10726
const LEAST_ARTICLES = 8
const MOST_SHARE = 0.35
const HEADLINE = 3
const WORDS_KEPT = 4500
const MOST_STEPS = 15

/** A marked article beside one that the model marked itself, and the passes over the corpus. */
const MARKED = 3
const SELF_MARKED = 0.3
const ROUNDS = 2
const DECAY = 2e-4

interface Doc {
  readonly places: Int32Array
  readonly values: Float64Array
}
interface Example extends Doc {
  /** Probability of each topic. */
  readonly gold: ArrayLike<number>
  readonly weight: number
}
interface Weights {
  readonly of: Float64Array
  readonly shift: Float64Array
}

const T = TOPICS.length
const topicAt = (name: string) => TOPICS.findIndex(({ topic }) => topic === name)
const oneHot = (topic: number) => Float64Array.from({ length: T }, (_, t) => (t === topic ? 1 : 0))

const stemmer = createStemmer()
const stemsOf = (text: string) =>
  stemmer.addRoots(tagTokens(tokenize(text))).flatMap(({ kind, root }) => (kind === 'word' ? [root] : []))

const news = rawNews()
const counted = news.map(({ headline, body }) => {
  const counts = new Map<string, number>()
  for (const stem of stemsOf(headline)) counts.set(stem, (counts.get(stem) ?? 0) + HEADLINE)
  for (const stem of stemsOf(body)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
})
const learned = counted.slice(0, FIRST_JUDGED - 1)
const articles = new Map<string, number>()
for (const counts of learned)
  for (const stem of counts.keys()) articles.set(stem, (articles.get(stem) ?? 0) + 1)
const vocabulary = [...articles]
  .filter(
    ([stem, n]) =>
      n >= LEAST_ARTICLES && n <= MOST_SHARE * learned.length && stem.length <= 30 && /^[a-z]/.test(stem),
  )
  .map(([stem]) => stem)
  .sort()
const placeOf = new Map(vocabulary.map((stem, place) => [stem, place]))
const idf = Float64Array.from(vocabulary, (stem) => {
  const exact = Math.log(learned.length / articles.get(stem)!)
  return Math.round(exact * IDF_STEPS) / IDF_STEPS
})

function toDoc(counts: ReadonlyMap<string, number>): Doc {
  const entries = [...counts].flatMap(([stem, count]) => {
    const place = placeOf.get(stem)
    return place === undefined ? [] : [[place, (1 + Math.log(count)) * idf[place]!] as const]
  })
  const length = Math.sqrt(entries.reduce((sum, [, value]) => sum + value * value, 0)) || 1
  return {
    places: Int32Array.from(entries, ([place]) => place),
    values: Float64Array.from(entries, ([, value]) => value / length),
  }
}

const docs = counted.map(toDoc)
const marked = readRows(readFileSync('fixtures/topics.tsv', 'utf8')).map(([number, ...names]) => ({
  line: Number(number),
  topics: names.map(topicAt),
}))
const forLearning = marked.filter(({ line }) => line < FIRST_JUDGED)
const judged = marked.filter(({ line }) => line >= FIRST_JUDGED)
const seeds: Example[] = readRows(readFileSync('dictionaries/topic-seeds.tsv', 'utf8')).map(
  ([name = '', text = '']) => {
    return {
      ...toDoc(new Map(stemsOf(text).map((stem) => [stem, 1]))),
      gold: oneHot(topicAt(name)),
      weight: MARKED * 2,
    }
  },
)

function probabilities({ of, shift }: Weights, { places, values }: Doc): Float64Array {
  const scores = Float64Array.from(shift)
  for (let i = 0; i < places.length; i++)
    for (let t = 0; t < T; t++) scores[t]! += values[i]! * of[places[i]! * T + t]!
  const most = Math.max(...scores)
  let sum = 0
  for (let t = 0; t < T; t++) sum += scores[t] = Math.exp(scores[t]! - most)
  for (let t = 0; t < T; t++) scores[t]! /= sum
  return scores
}

/** AdaGrad over the examples in a fixed shuffled order. */
function learn(examples: readonly Example[], epochs: number): Weights {
  const of = new Float64Array(vocabulary.length * T)
  const squares = new Float64Array(of.length).fill(0.01)
  const shift = new Float64Array(T)
  let seed = 1
  const order = examples.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
      const j = seed % (i + 1)
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const place of order) {
      const example = examples[place]!
      const guess = probabilities({ of, shift }, example)
      for (let t = 0; t < T; t++) {
        const error = (guess[t]! - example.gold[t]!) * example.weight
        shift[t]! -= 0.02 * error
        for (let i = 0; i < example.places.length; i++) {
          const at = example.places[i]! * T + t
          const slope = error * example.values[i]! + DECAY * of[at]!
          squares[at]! += slope * slope
          of[at]! -= (0.5 * slope) / Math.sqrt(squares[at]!)
        }
      }
    }
  }
  return { of, shift }
}

function train(lines: typeof forLearning): Weights {
  const known: Example[] = lines.map(({ line, topics }) => ({
    ...docs[line - 1]!,
    gold: oneHot(topics[0]!),
    weight: MARKED,
  }))
  let weights = learn([...known, ...seeds], 30)
  const own = new Set(marked.map(({ line }) => line - 1))
  for (let round = 0; round < ROUNDS; round++) {
    const guessed: Example[] = []
    for (let i = 0; i < FIRST_JUDGED - 1; i++) {
      if (own.has(i)) continue
      const gold = probabilities(weights, docs[i]!)
      guessed.push({ ...docs[i]!, gold, weight: SELF_MARKED * Math.max(...gold) })
    }
    weights = learn([...known, ...seeds, ...guessed], 6)
  }
  return weights
}

function report(
  name: string,
  guesses: readonly ArrayLike<number>[],
  gold: readonly (readonly number[])[],
  power = 1,
) {
  let strict = 0
  let lenient = 0
  const bins = Array.from({ length: 10 }, () => [0, 0])
  const sure = [0.3, 0.4, 0.5, 0.6].map((from) => ({ from, count: 0, right: 0, fits: 0 }))
  guesses.forEach((guess, i) => {
    const sharp = sharpen(guess, power)
    const best = sharp.indexOf(Math.max(...sharp))
    const right = best === gold[i]![0] ? 1 : 0
    const fits = gold[i]!.includes(best) ? 1 : 0
    strict += right
    lenient += fits
    const bin = bins[Math.min(9, Math.floor(sharp[best]! * 10))]!
    bin[0]! += sharp[best]!
    bin[1]! += right
    for (const row of sure) {
      if (sharp[best]! < row.from) continue
      row.count++
      row.right += right
      row.fits += fits
    }
  })
  const n = guesses.length
  const error = bins.reduce((sum, [said, was]) => sum + Math.abs(said! - was!), 0) / n
  console.log(
    `${name}: ${n} articles, right ${(strict / n).toFixed(3)}, right or the other that would do ${(lenient / n).toFixed(3)}, calibration error ${error.toFixed(3)}`,
  )
  for (const { from, count, right, fits } of sure)
    console.log(
      `  from ${from} on: ${((100 * count) / n).toFixed(0)} % of them, right ${(right / count).toFixed(3)}, or the other ${(fits / count).toFixed(3)}`,
    )
}

function sharpen(guess: ArrayLike<number>, power: number): number[] {
  const powers = Array.from(guess, (p) => p ** power)
  const sum = powers.reduce((all, p) => all + p, 0)
  return powers.map((p) => p / sum)
}

/** Cross-validation over the marked articles says how sure the model may be. */
const FOLDS = 4
const held: ArrayLike<number>[] = []
const heldGold: number[][] = []
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = train(forLearning.filter((_, i) => i % FOLDS !== fold))
  for (const [i, { line, topics }] of forLearning.entries()) {
    if (i % FOLDS !== fold) continue
    held.push(probabilities(weights, docs[line - 1]!))
    heldGold.push(topics)
  }
}
const loss = (power: number) =>
  held.reduce((sum, guess, i) => sum - Math.log(sharpen(guess, power)[heldGold[i]![0]!]!), 0)
const power = Array.from({ length: 60 }, (_, i) => 0.2 + i * 0.05).reduce((a, b) =>
  loss(b) < loss(a) ? b : a,
)
report(`cross-validated (sharpened by ${power.toFixed(2)})`, held, heldGold, power)

const weights = train(forLearning)
report(
  'judged, all words',
  judged.map(({ line }) => probabilities(weights, docs[line - 1]!)),
  judged.map(({ topics }) => topics),
  power,
)

// The words that move a score most, in small integers.
const spread = vocabulary.map((_, place) => {
  const own = weights.of.subarray(place * T, place * T + T)
  return (Math.max(...own) - Math.min(...own)) * idf[place]! * Math.sqrt(articles.get(vocabulary[place]!)!)
})
const kept = vocabulary
  .map((_, place) => place)
  .sort((a, b) => spread[b]! - spread[a]!)
  .slice(0, WORDS_KEPT)
  .sort((a, b) => a - b)
const centred = kept.map((place) => {
  const own = weights.of.subarray(place * T, place * T + T)
  const mean = own.reduce((sum, w) => sum + w, 0) / T
  return Array.from(own, (w) => (w - mean) * power)
})
const sizes = centred
  .flat()
  .map(Math.abs)
  .sort((a, b) => a - b)
const scale = sizes[Math.floor(sizes.length * 0.999)]! / MOST_STEPS
const steps = centred.map((own) =>
  own.map((w) => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(w / scale)))),
)
const shift = Array.from(weights.shift, (s) => Math.round(s * power * 1000) / 1000)
const list = encodeWordList(kept.map((place) => vocabulary[place]!))
const rounded = Number(scale.toPrecision(4))
useTopicModel({
  places: readWordTable(list),
  idf: Float64Array.from(kept, (place) => idf[place]!),
  weights: Float64Array.from(steps.flat(), (step) => step * rounded),
  shift,
})
const places = topicModel().places
report(
  'judged, as packed',
  judged.map(({ line }) => {
    const counts = new Map<number, number>()
    for (const [stem, count] of counted[line - 1]!) {
      const place = places.placeOf(stem)
      if (place >= 0) counts.set(place, count)
    }
    return topicProbabilities(counts)
  }),
  judged.map(({ topics }) => topics),
)
for (const { line, topics } of judged) {
  const { headline, body } = news[line - 1]!
  const guess = classifyTopic(`${headline}\n${body}`)
  if (guess && !topics.includes(topicAt(guess.topic)))
    console.log(
      `  ${line} ${topics.map((t) => TOPICS[t]!.topic)} -> ${guess.topic} ${guess.confidence} ${headline.slice(0, 70)}`,
    )
}
if (process.argv.includes('--write')) {
  const chars = (numbers: readonly number[], from: number) =>
    numbers.map((n) => String.fromCharCode(FIRST + from + n)).join('')
  const module = `// Written by \`npx tsx training/topics.ts --write\`.
export const words: string = ${toTemplate(list)}
export const idfs: string = ${toTemplate(
    chars(
      kept.map((place) => Math.round(idf[place]! * IDF_STEPS)),
      0,
    ),
  )}
export const weights: string = ${toTemplate(chars(steps.flat(), ZERO))}
export const scale: number = ${rounded}
export const shift: readonly number[] = ${JSON.stringify(shift)}
`
  writeFileSync(generatedFile('topics'), module)
  console.log(`${kept.length} words, ${gzipSync(module).length} bytes gzip`)
}
