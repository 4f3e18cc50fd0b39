/**
 * `npx tsx training/topics.ts [--judge] [--write]`: learns which words tell a story's topic and its subjects, from the channels
 * that outlets filed their stories under in 2022 to 2026, from articles that a person marked, and for subjects from words of
 * headlines that name them. `--judge` learns without a year, and without some outlets at a time, and prints how well their
 * stories are told; `--write` writes `src/lexicon/generated/topics.ts`.
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { underTopics, withSubjects } from '../src/topic/subjects.js'
import { generatedFile } from './dictionaries.js'
import { learnSubjects, learnTopics, TOPIC_NAMES, TOPIC_OF_SUBJECT } from './topic-learning.js'
import { guessAsPacked, packTopics } from './topic-packing.js'
import { type Guess, reportSubjects, reportTopics, sharpen } from './topic-report.js'
import { modernStories, type Story, storiesOf2019, toDoc, vocabularyOf } from './topic-stories.js'
import { probabilities } from './topic-weights.js'

/** Marked articles of 2019 from this line on are for judging alone. */
const FIRST_JUDGED = 10726
/** Outlets that `--judge` leaves out of learning, some at a time. */
const LEFT_OUT = [['tempo.co'], ['cnnindonesia.com'], ['liputan6.com'], ['okezone.com', 'sindonews.com']]
/** The year that it leaves out. */
const LAST_YEAR = 2026

const filed = modernStories()
const of2019 = storiesOf2019()
const marked: Story[] = of2019.filter(({ line }) => line < FIRST_JUDGED)
const judged: Story[] = of2019.filter(({ line }) => line >= FIRST_JUDGED)

interface LeftOut {
  readonly story: Story
  readonly topics: Guess
  readonly subjects: Guess
}

/** What is said of some stories, learned from the others. */
function guess(isLeftOut: (story: Story) => boolean): LeftOut[] {
  const learned = [...filed.filter((story) => !isLeftOut(story)), ...marked]
  const vocabulary = vocabularyOf(learned)
  const topicWeights = learnTopics(learned, vocabulary)
  const subjectWeights = learnSubjects(learned, vocabulary)
  return filed
    .filter((story) => isLeftOut(story) && story.topics.length > 0)
    .map((story) => {
      const doc = toDoc(story, vocabulary)
      const subjects = probabilities(subjectWeights, doc)
      const topics = withSubjects(probabilities(topicWeights, doc), subjects, TOPIC_OF_SUBJECT)
      return {
        story,
        topics: { gold: story.topics, said: topics },
        subjects: {
          gold: story.subjects.filter((subject) => !TOPIC_NAMES.includes(subject)),
          said: underTopics(subjects, topics, TOPIC_OF_SUBJECT),
        },
      }
    })
}

/** By their channel, and as a person marked them. */
function report(name: string, guesses: readonly LeftOut[]): void {
  const parts = [
    { part: 'by channel', some: guesses.filter(({ story }) => !story.isMarked) },
    { part: 'as marked', some: guesses.filter(({ story }) => story.isMarked) },
    { part: 'drawn at random, as marked', some: guesses.filter(({ story }) => story.isDrawn) },
  ]
  for (const { part, some } of parts) {
    if (some.length === 0) continue
    reportTopics(
      `${name}, ${part}`,
      some.map(({ topics }) => topics),
    )
    reportSubjects(
      `${name}, ${part}, subjects`,
      some.map(({ subjects }) => subjects),
    )
  }
}

/** A year, and outlets, each judged by what is learned without them. */
function judgeLeftOut(): void {
  report(
    `${LAST_YEAR}`,
    guess(({ year }) => year === LAST_YEAR),
  )
  const guesses = LEFT_OUT.flatMap((outlets) => {
    const some = guess(({ outlet }) => outlets.includes(outlet))
    report(outlets.join(', '), some)
    return some
  })
  const loss = (power: number) =>
    guesses.reduce(
      (sum, { topics: { said, gold } }) =>
        sum - Math.log(sharpen(said, power)[TOPIC_NAMES.indexOf(gold[0]!)]! + 1e-9),
      0,
    )
  const powers = Array.from({ length: 36 }, (_, i) => 0.5 + i * 0.1)
  console.log(`truest where sharpened by ${powers.reduce((a, b) => (loss(b) < loss(a) ? b : a)).toFixed(1)}`)
  report('all outlets left out', guesses)
}

if (process.argv.includes('--judge')) judgeLeftOut()
const learned = [...filed, ...marked]
const vocabulary = vocabularyOf(learned)
const { model, module } = packTopics(
  learnTopics(learned, vocabulary),
  learnSubjects(learned, vocabulary),
  vocabulary,
)
const asPacked = (stories: readonly Story[]) => stories.map((story) => guessAsPacked(story, model))
reportTopics('marked articles of 2019, as packed', asPacked(judged))
const known = asPacked(filed.filter(({ topics }) => topics.length > 0))
reportTopics('what it was learned from, as packed', known)
console.log(`${gzipSync(module).length} bytes gzip`)
if (process.argv.includes('--write')) writeFileSync(generatedFile('topics'), module)
