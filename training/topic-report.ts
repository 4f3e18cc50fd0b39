/** How well topics are told: of those that get one, and for each topic; and how well subjects are. */
import { TOPICS } from '../src/topic/model.js'
import { LEAST_OF_SUBJECT } from '../src/topic/subjects.js'
import { SUBJECT_NAMES } from './topic-learning.js'

const LEAST_CONFIDENCE = 0.4

export interface Guess {
  /** Of each topic, or of each of `SUBJECT_NAMES`. */
  readonly said: ArrayLike<number>
  /** What it is, and others that would do. */
  readonly gold: readonly string[]
}

/** Probabilities raised to a power, their sum one again. */
export function sharpen(said: ArrayLike<number>, power: number): number[] {
  const powers = Array.from(said, (p) => p ** power)
  const sum = powers.reduce((all, p) => all + p, 0)
  return powers.map((p) => p / sum)
}

/** Prints the share with a topic, how many of those are right, F1 by topic, the calibration error and the commonest faults. */
export function reportTopics(name: string, guesses: readonly Guess[]): void {
  const right = new Map<string, number>()
  const said = new Map<string, number>()
  const wanted = new Map<string, number>()
  const faults = new Map<string, number>()
  const bins = Array.from({ length: 10 }, () => ({ said: 0, was: 0 }))
  for (const { said: probabilities, gold } of guesses) {
    const shares = Array.from(probabilities)
    const confidence = Math.max(...shares)
    const { topic } = TOPICS[shares.indexOf(confidence)]!
    const isRight = gold.includes(topic)
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]!
    bin.said += confidence
    bin.was += isRight ? 1 : 0
    const meant = isRight ? topic : gold[0]!
    count(wanted, meant)
    if (confidence < LEAST_CONFIDENCE) continue
    count(said, topic)
    if (isRight) count(right, topic)
    else count(faults, `${meant} > ${topic}`)
  }
  const given = sumOf(said)
  const scores = [...wanted].map(([topic, n]) => ({
    topic,
    n,
    f1: (200 * (right.get(topic) ?? 0)) / (n + (said.get(topic) ?? 0)),
  }))
  const macro = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.was), 0) / guesses.length
  console.log(
    `${name}: ${guesses.length} articles, a topic for ${percent(given, guesses.length)}, right ${percent(sumOf(right), given)}, macro F1 ${macro.toFixed(1)}, calibration error ${error.toFixed(3)}`,
  )
  console.log(`  ${scores.map(({ topic, n, f1 }) => `${topic} ${n}: ${f1.toFixed(0)}`).join(', ')}`)
  const commonest = [...faults].sort((a, b) => b[1] - a[1]).slice(0, 12)
  console.log(`  ${commonest.map(([fault, n]) => `${fault} ${n}`).join('; ')}`)
}

const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
const sumOf = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0)
const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`

/** Prints how many of the first guesses at a subject are right, of all and of those that are sure enough to be given. */
export function reportSubjects(name: string, guesses: readonly Guess[]): void {
  const firsts = guesses
    .filter(({ gold }) => gold.length > 0)
    .map(({ gold, said }) => {
      const ranked = Array.from(said, (share, i) => ({ share, subject: SUBJECT_NAMES[i]! }))
        .filter(({ subject }) => !TOPICS.some(({ topic }) => topic === subject))
        .sort((a, b) => b.share - a.share)
      const [first, second] = ranked
      const isRight = gold.includes(first!.subject)
      return { isRight, isSecond: gold.includes(second!.subject), isGiven: first!.share >= LEAST_OF_SUBJECT }
    })
  const right = firsts.filter(({ isRight }) => isRight)
  const given = firsts.filter(({ isGiven }) => isGiven)
  console.log(
    `${name}: ${firsts.length} articles, first guess right ${percent(right.length, firsts.length)}, one of the first two ${percent(firsts.filter(({ isRight, isSecond }) => isRight || isSecond).length, firsts.length)}; given for ${percent(given.length, firsts.length)}, right ${percent(given.filter(({ isRight }) => isRight).length, given.length)}`,
  )
}
