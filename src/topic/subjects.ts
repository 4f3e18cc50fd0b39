import type { TopicSubject } from '../document.js'
import { data } from '../lexicon/generated/subjects.js'
import { withFields } from '../store/records.js'
import { decodeWordList } from '../store/word-list.js'
import { TOPICS, type TopicModel } from './model.js'
import { toOne } from './probabilities.js'

/** Below this a story has not the subject, or it is not worth a line: better none than a wrong one. */
export const LEAST_OF_SUBJECT = 0.3

/** A topic of which no subject is likely may be the story's all the same. */
const LEAST_SHARE = 1e-4

type Listed = Omit<TopicSubject, 'confidence'>

interface Known {
  /** By the model's place: undefined for stories of a topic and no subject. */
  readonly subjects: readonly (Listed | undefined)[]
  /** By the model's place, the place of its topic in `TOPICS`. */
  readonly topics: readonly number[]
}

let known: Known | undefined

/** What the dictionary says of the model's subjects. */
function knownSubjects({ subjects: { names } }: TopicModel): Known {
  known ??= readKnown(names)
  return known
}

function readKnown(names: readonly string[]): Known {
  const listed = new Map(
    decodeWordList(data).map((row) => {
      const [subject = '', code = '', topic = ''] = row.split('\t')
      return [subject, { subject, code, topic }]
    }),
  )
  return {
    subjects: names.map((name) => listed.get(name)),
    topics: names.map((name) => TOPICS.findIndex(({ topic }) => topic === (listed.get(name)?.topic ?? name))),
  }
}

/** By the place of a name in the model of subjects, the place of its topic in `TOPICS`. */
export function topicsOfSubjects(model: TopicModel): readonly number[] {
  return knownSubjects(model).topics
}

/**
 * How likely each topic is by its own words and by those of its subjects: words that outlets print in world news alone (`magnitudo`
 * of a great earthquake abroad) are of an earthquake at home to the subjects.
 */
export function withSubjects(
  topics: ArrayLike<number>,
  subjects: ArrayLike<number>,
  topicOf: readonly number[],
): Float64Array {
  const shares = new Float64Array(topics.length).fill(LEAST_SHARE)
  for (let i = 0; i < subjects.length; i++) shares[topicOf[i]!]! += subjects[i]!
  for (let i = 0; i < shares.length; i++) shares[i] = topics[i]! * Math.sqrt(shares[i]!)
  return toOne(shares)
}

/** How likely each subject is by its words and by how likely its topic is. */
export function underTopics(
  subjects: ArrayLike<number>,
  topics: ArrayLike<number>,
  topicOf: readonly number[],
): Float64Array {
  const shares = new Float64Array(subjects.length)
  for (let i = 0; i < shares.length; i++) shares[i] = subjects[i]! * topics[topicOf[i]!]!
  return toOne(shares)
}

/** The subjects of a story, the likeliest first: what the words say of each, and how likely the topics are. */
export function chooseSubjects(
  subjects: ArrayLike<number>,
  topics: ArrayLike<number>,
  model: TopicModel,
): TopicSubject[] {
  const { subjects: listed, topics: topicOf } = knownSubjects(model)
  const shares = underTopics(subjects, topics, topicOf)
  const chosen: TopicSubject[] = []
  for (let place = 0; place < shares.length; place++) {
    const subject = listed[place]
    if (subject === undefined || shares[place]! < LEAST_OF_SUBJECT) continue
    chosen.push(withFields(subject, { confidence: Math.round(shares[place]! * 1000) / 1000 }))
  }
  return chosen.sort((a, b) => b.confidence - a.confidence)
}
