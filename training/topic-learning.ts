/** Learns topics, and the subjects under them. */
import { TOPICS } from '../src/topic/model.js'
import { topicOfName, topicOfSubject } from './topic-corpus.js'
import { goldOf, type Story, toDoc, type Vocabulary } from './topic-stories.js'
import { type Example, learn, type Weights } from './topic-weights.js'

export const TOPIC_NAMES: readonly string[] = TOPICS.map(({ topic }) => topic)
/** Subjects, and topics for stories of no subject. */
export const SUBJECT_NAMES: readonly string[] = [...topicOfSubject.keys(), ...TOPIC_NAMES]
/** By the place of a name in `SUBJECT_NAMES`, the place of its topic. */
export const TOPIC_OF_SUBJECT: readonly number[] = SUBJECT_NAMES.map((name) =>
  TOPIC_NAMES.indexOf(topicOfName(name)),
)

/** How much an article counts that a person marked, and one of 2019. */
const MARKED = 3
const MARKED_2019 = 1.5
/** Topics with few articles in channels count more. */
const ENOUGH = 700
const SOME = 50
const TOPIC_EPOCHS = 5
/** What makes the probabilities of stories of other outlets true, beside what subjects say; `--judge` prints what more would. */
const SHARPER = 0.8

/** How much a headline's words count that name a subject; no story of more than two counts. */
const NAMED = 0.6
const MOST_NAMED = 2
const ENOUGH_OF_SUBJECT = 200
const SOME_OF_SUBJECT = 30
const SUBJECT_EPOCHS = 5
/** Weights of subjects that are kept. */
export const SUBJECT_WEIGHTS = 16000

/** Of stories whose topic is known. */
export function learnTopics(stories: readonly Story[], vocabulary: Vocabulary): Weights {
  const known = stories.filter(({ topics }) => topics.length > 0)
  const sizes = new Map<string, number>()
  for (const { isMarked, topics } of known)
    if (!isMarked) sizes.set(topics[0]!, (sizes.get(topics[0]!) ?? 0) + 1)
  const balance = (topic: string) =>
    Math.max(0.4, Math.min(3, Math.sqrt(ENOUGH / ((sizes.get(topic) ?? 0) + SOME))))
  const examples = known.map(
    (story): Example => ({
      ...toDoc(story, vocabulary),
      gold: goldOf(story.topics, TOPIC_NAMES),
      weight: story.isMarked ? (story.year === 2019 ? MARKED_2019 : MARKED) : balance(story.topics[0]!),
    }),
  )
  const { of, shift, classes } = learn(examples, {
    words: vocabulary.stems.length,
    classes: TOPIC_NAMES.length,
    epochs: TOPIC_EPOCHS,
  })
  return { classes, of: of.map((weight) => weight * SHARPER), shift: shift.map((weight) => weight * SHARPER) }
}

/** Of stories that a person marked, whose channel has a subject, or whose headline names one. */
export function learnSubjects(stories: readonly Story[], vocabulary: Vocabulary): Weights {
  const known = stories.flatMap((story) => {
    if (story.year === 2019) return []
    if (story.subjects.length > 0)
      return [{ story, subjects: story.subjects, weight: story.isMarked ? MARKED : 1, isEven: false }]
    // What a channel of one topic holds is of that topic, or local news: a flood, an accident.
    const named = story.named.filter((subject) => {
      const topic = topicOfSubject.get(subject)!
      return story.topics.length === 0 || topic === story.topics[0] || topic === 'daerah'
    })
    return named.length > 0 && named.length <= MOST_NAMED
      ? [{ story, subjects: named, weight: NAMED, isEven: true }]
      : []
  })
  const golds = known.map(({ subjects, isEven }) =>
    isEven
      ? SUBJECT_NAMES.map((name) => (subjects.includes(name) ? 1 / subjects.length : 0))
      : goldOf(subjects, SUBJECT_NAMES),
  )
  const sizes = SUBJECT_NAMES.map((_, c) =>
    golds.reduce<number>((sum, gold, i) => sum + gold[c]! * known[i]!.weight, 0),
  )
  const balance = sizes.map((n) =>
    Math.max(0.25, Math.min(2.5, Math.sqrt(ENOUGH_OF_SUBJECT / (n + SOME_OF_SUBJECT)))),
  )
  const examples = known.map(
    ({ story, weight }, i): Example => ({
      ...toDoc(story, vocabulary),
      gold: golds[i]!,
      weight: weight * balance.reduce((sum, b, c) => sum + b * golds[i]![c]!, 0),
    }),
  )
  const learning = {
    words: vocabulary.stems.length,
    classes: SUBJECT_NAMES.length,
    epochs: SUBJECT_EPOCHS,
  }
  return learn(examples, { ...learning, may: strongest(learn(examples, learning), vocabulary) })
}

/** The weights that move most scores, as 1 by place and class. */
function strongest({ classes, of }: Weights, { stems, idf, articles }: Vocabulary): Uint8Array {
  const force = Float64Array.from(of, (weight, at) => {
    const place = Math.floor(at / classes)
    return Math.abs(weight) * idf[place]! * Math.sqrt(articles.get(stems[place]!)!)
  })
  const least = Float64Array.from(force).sort()[Math.max(0, force.length - SUBJECT_WEIGHTS)]!
  return Uint8Array.from(force, (each) => (each >= least ? 1 : 0))
}
