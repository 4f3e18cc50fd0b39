/**
 * `npx tsx training/topics.ts [--judge] [--write]`: learns which words tell a story's topic, from the channels that outlets
 * filed their stories under in 2022 to 2026 and from articles of 2019 that a person marked. `--judge` learns without a
 * year, and without some outlets at a time, and prints how well their stories are told; `--write` writes `src/lexicon/generated/topics.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { createStemmer } from '../src/root/stem.js'
import { readWordTable } from '../src/store/word-table.js'
import { tagTokens } from '../src/tag/tag.js'
import { tokenize } from '../src/text/tokenize.js'
import { topicProbabilities } from '../src/topic/classify.js'
import { FIRST, IDF_STEPS, TOPICS, type TopicModel, ZERO } from '../src/topic/model.js'
import { rawNews } from './corpora.js'
import { encodeWordList, generatedFile, readRows, toTemplate } from './dictionaries.js'
import { filedNews } from './topic-corpus.js'
import { type Guess, reportTopics, sharpen } from './topic-report.js'
import { type Doc, type Example, learn, probabilities, T, type Weights } from './topic-weights.js'

/** Marked articles of 2019 from this line on are for judging alone. */
const FIRST_JUDGED = 10726
/** Outlets that `--judge` leaves out of learning, some at a time. */
const LEFT_OUT = [['tempo.co'], ['cnnindonesia.com'], ['liputan6.com'], ['okezone.com', 'sindonews.com']]
/** The year that it leaves out. */
const LAST_YEAR = 2026

/** A word is known by so many articles of so many outlets, and not by most articles. */
const LEAST_ARTICLES = 5
const LEAST_OUTLETS = 2
const MOST_SHARE = 0.35
const HEADLINE = 3
/** Characters of a body that are read. */
const MOST_READ = 6000
const WORDS_KEPT = 8000
const MOST_STEPS = 15

/** How much an article counts: one marked by a person, one of a broad channel; topics with few articles count more. */
const MARKED = 1.5
const BROAD = 0.6
const ENOUGH = 700
/** What a broad channel's own topic gains over what the words alone say. */
const LEAN = 14
const LEAST_OF_BROAD = 0.05
const ROUNDS = [4, 5] as const

/** What makes the probabilities of stories of other outlets true; `--judge` prints the best. */
const SHARPER = 1

interface Story {
  readonly outlet: string
  readonly year: number
  readonly topics: readonly string[]
  readonly isBroad: boolean
  readonly weight: number
  readonly counts: ReadonlyMap<string, number>
}

const stemmer = createStemmer()
const stemsOf = (text: string) =>
  stemmer.addRoots(tagTokens(tokenize(text))).flatMap(({ kind, root }) => (kind === 'word' ? [root] : []))

function countStems(headline: string, body: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const stem of stemsOf(headline)) counts.set(stem, (counts.get(stem) ?? 0) + HEADLINE)
  for (const stem of stemsOf(body.slice(0, MOST_READ))) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

const filed: Story[] = filedNews().map(({ headline, body, outlet, year, topic, isBroad }) => ({
  outlet,
  year,
  topics: [topic],
  isBroad,
  weight: isBroad ? BROAD : 1,
  counts: countStems(headline, body),
}))
const news = rawNews()
const marks = readRows(readFileSync('fixtures/topics.tsv', 'utf8')).map(([number, ...topics]) => {
  const { headline, body } = news[Number(number) - 1]!
  const counts = countStems(headline, body)
  const story: Story = { outlet: 'click-id', year: 2019, topics, isBroad: false, weight: MARKED, counts }
  return { line: Number(number), ...story }
})
const marked: Story[] = marks.filter(({ line }) => line < FIRST_JUDGED)
const judged: Story[] = marks.filter(({ line }) => line >= FIRST_JUDGED)

interface Vocabulary {
  readonly stems: readonly string[]
  readonly placeOf: ReadonlyMap<string, number>
  readonly idf: Float64Array
  readonly articles: ReadonlyMap<string, number>
}

function vocabularyOf(stories: readonly Story[]): Vocabulary {
  const articles = new Map<string, number>()
  const outlets = new Map<string, Set<string>>()
  for (const { counts, outlet } of stories) {
    for (const stem of counts.keys()) {
      articles.set(stem, (articles.get(stem) ?? 0) + 1)
      outlets.set(stem, (outlets.get(stem) ?? new Set()).add(outlet))
    }
  }
  const stems = [...articles]
    .filter(
      ([stem, n]) =>
        n >= LEAST_ARTICLES &&
        n <= MOST_SHARE * stories.length &&
        outlets.get(stem)!.size >= LEAST_OUTLETS &&
        stem.length <= 30 &&
        /^[a-z]/.test(stem),
    )
    .map(([stem]) => stem)
    .sort()
  const idf = Float64Array.from(stems, (stem) => {
    const exact = Math.log(stories.length / articles.get(stem)!)
    return Math.round(exact * IDF_STEPS) / IDF_STEPS
  })
  return { stems, placeOf: new Map(stems.map((stem, place) => [stem, place])), idf, articles }
}

function toDoc({ counts }: Story, { placeOf, idf }: Vocabulary): Doc {
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

/** First from stories whose topic is clear; then those of broad channels join, by what the words and the channel say. */
function train(stories: readonly Story[], vocabulary: Vocabulary): Weights {
  const clear = stories.filter(({ isBroad }) => !isBroad)
  const sizes = new Map<string, number>()
  for (const { outlet, topics } of clear)
    if (outlet !== 'click-id') sizes.set(topics[0]!, (sizes.get(topics[0]!) ?? 0) + 1)
  const balance = (topic: string) =>
    Math.max(0.4, Math.min(3, Math.sqrt(ENOUGH / ((sizes.get(topic) ?? 0) + 50))))
  const known: Example[] = clear.map((story) => ({
    ...toDoc(story, vocabulary),
    gold: Float64Array.from(TOPICS, ({ topic }) => (topic === story.topics[0] ? 1 : 0)),
    weight: story.outlet === 'click-id' ? story.weight : balance(story.topics[0]!),
  }))
  const first = learn(known, vocabulary.stems.length, ROUNDS[0])
  const leaning = stories
    .filter(({ isBroad }) => isBroad)
    .map((story) => {
      const doc = toDoc(story, vocabulary)
      const said = probabilities(first, doc)
      const odds = TOPICS.map(({ topic }, t) =>
        topic === story.topics[0] ? said[t]! * LEAN + LEAST_OF_BROAD : said[t]!,
      )
      const sum = odds.reduce((all, one) => all + one, 0)
      return { ...doc, gold: odds.map((one) => one / sum), weight: story.weight }
    })
  return learn([...known, ...leaning], vocabulary.stems.length, ROUNDS[1])
}

type LeftOutGuess = Guess & { readonly isBroad: boolean }

/** What is said of some stories, learned from the others; prints it of those whose topic is clear. */
function judge(name: string, isLeftOut: (story: Story) => boolean): LeftOutGuess[] {
  const learned = [...filed.filter((story) => !isLeftOut(story)), ...marked]
  const vocabulary = vocabularyOf(learned)
  const weights = train(learned, vocabulary)
  const guesses = filed.filter(isLeftOut).map((story) => ({
    gold: story.topics,
    isBroad: story.isBroad,
    said: probabilities(weights, toDoc(story, vocabulary)),
  }))
  reportTopics(
    name,
    guesses.filter(({ isBroad }) => !isBroad),
    SHARPER,
  )
  return guesses
}

/** A year, and outlets, each judged by what is learned without them. */
function judgeLeftOut(): void {
  judge(`${LAST_YEAR}`, ({ year }) => year === LAST_YEAR)
  const guesses = LEFT_OUT.flatMap((outlets) =>
    judge(outlets.join(', '), ({ outlet }) => outlets.includes(outlet)),
  )
  const clear = guesses.filter(({ isBroad }) => !isBroad)
  const loss = (power: number) =>
    clear.reduce(
      (sum, { said, gold }) =>
        sum - Math.log(sharpen(said, power)[TOPICS.findIndex(({ topic }) => topic === gold[0])]! + 1e-9),
      0,
    )
  const powers = Array.from({ length: 36 }, (_, i) => 0.5 + i * 0.1)
  const best = powers.reduce((a, b) => (loss(b) < loss(a) ? b : a))
  console.log(`truest where sharpened by ${best.toFixed(1)}`)
  reportTopics('channels of one topic', clear, best)
  reportTopics(
    'broad channels',
    guesses.filter(({ isBroad }) => isBroad),
    best,
  )
}

interface Packed {
  readonly model: TopicModel
  readonly module: string
}

/** The words that move a score most, in small integers. */
function pack(weights: Weights, { stems, idf, articles }: Vocabulary): Packed {
  const of = (place: number) => weights.of.subarray(place * T, place * T + T)
  const spread = stems.map(
    (stem, place) =>
      (Math.max(...of(place)) - Math.min(...of(place))) * idf[place]! * Math.sqrt(articles.get(stem)!),
  )
  const kept = stems
    .map((_, place) => place)
    .sort((a, b) => spread[b]! - spread[a]!)
    .slice(0, WORDS_KEPT)
    .sort((a, b) => a - b)
  const centred = kept.flatMap((place) => {
    const mean = of(place).reduce((sum, w) => sum + w, 0) / T
    return Array.from(of(place), (w) => (w - mean) * SHARPER)
  })
  const sizes = centred.map(Math.abs).sort((a, b) => a - b)
  const scale = Number((sizes[Math.floor(sizes.length * 0.999)]! / MOST_STEPS).toPrecision(4))
  const steps = centred.map((w) => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(w / scale))))
  const shift = Array.from(weights.shift, (s) => Math.round(s * SHARPER * 1000) / 1000)
  const list = encodeWordList(kept.map((place) => stems[place]!))
  const characters = (numbers: readonly number[], from: number) =>
    numbers.map((n) => String.fromCharCode(FIRST + from + n)).join('')
  const idfs = characters(
    kept.map((place) => Math.round(idf[place]! * IDF_STEPS)),
    0,
  )
  return {
    model: {
      places: readWordTable(list),
      idf: Float64Array.from(kept, (place) => idf[place]!),
      weights: Float64Array.from(steps, (step) => step * scale),
      shift,
    },
    module: `// Written by \`npx tsx training/topics.ts --write\`.
export const words: string = ${toTemplate(list)}
export const idfs: string = ${toTemplate(idfs)}
export const weights: string = ${toTemplate(characters(steps, ZERO))}
export const scale: number = ${scale}
export const shift: readonly number[] = ${JSON.stringify(shift)}
`,
  }
}

function guessOf({ counts, topics }: Story, model: TopicModel): Guess {
  const places = new Map<number, number>()
  for (const [stem, count] of counts) {
    const place = model.places.placeOf(stem)
    if (place >= 0) places.set(place, count)
  }
  return { gold: topics, said: topicProbabilities(places, model) }
}

if (process.argv.includes('--judge')) judgeLeftOut()
const learned = [...filed, ...marked]
const vocabulary = vocabularyOf(learned)
const { model, module } = pack(train(learned, vocabulary), vocabulary)
const asPacked = (stories: readonly Story[]) => stories.map((story) => guessOf(story, model))
reportTopics('marked articles of 2019, as packed', asPacked(judged), 1)
reportTopics('what it was learned from, as packed', asPacked(filed.filter(({ isBroad }) => !isBroad)), 1)
console.log(`${gzipSync(module).length} bytes gzip`)
if (process.argv.includes('--write')) writeFileSync(generatedFile('topics'), module)
