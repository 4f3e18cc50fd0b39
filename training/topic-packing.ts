/** Packs what was learned of topics and subjects into a module, in small integers, for the words that move a score most. */
import { readWordTable } from '../src/store/word-table.js'
import { count, noCounts, valuesOf } from '../src/topic/count.js'
import {
  END_OF_WORD,
  FIRST,
  IDF_STEPS,
  readSubjects,
  readWeights,
  subjectCharacter,
  type TopicModel,
  ZERO,
} from '../src/topic/model.js'
import { subjectProbabilities, topicProbabilities } from '../src/topic/probabilities.js'
import { withSubjects } from '../src/topic/subjects.js'
import { encodeWordList, toTemplate } from './dictionaries.js'
import { SUBJECT_NAMES, TOPIC_OF_SUBJECT } from './topic-learning.js'
import type { Guess } from './topic-report.js'
import type { Story, Vocabulary } from './topic-stories.js'
import type { Weights } from './topic-weights.js'

/** Words of topics; those of subjects alone come on top. */
const WORDS_KEPT = 8000
const MOST_STEPS = 15

export interface Packed {
  readonly model: TopicModel
  readonly module: string
}

export function packTopics(topics: Weights, subjects: Weights, vocabulary: Vocabulary): Packed {
  const { stems, idf } = vocabulary
  const kept = keptPlaces(topics, subjects, vocabulary)
  const centred = kept.flatMap((place) => {
    const row = rowOf(topics, place)
    const mean = row.reduce((sum, w) => sum + w, 0) / topics.classes
    return Array.from(row, (w) => w - mean)
  })
  const ofTopics = inSteps(centred)
  const entries = kept.map((place) =>
    Array.from(rowOf(subjects, place), (weight, subject) => ({ subject, weight })).filter(
      ({ weight }) => weight !== 0,
    ),
  )
  const ofSubjects = inSteps(entries.flatMap((each) => each.map(({ weight }) => weight)))
  const shift = Array.from(topics.shift, rounded)
  const subjectShift = Array.from(subjects.shift, rounded)
  const list = encodeWordList(kept.map((place) => stems[place]!))
  const idfs = characters(
    kept.map((place) => Math.round(idf[place]! * IDF_STEPS)),
    0,
  )
  const weights = characters(ofTopics.steps, ZERO)
  const subjectSteps = characters(ofSubjects.steps, ZERO)
  let entry = 0
  const ofWords = entries.map((each) =>
    each.map(({ subject }) => subjectCharacter(subject) + subjectSteps.charAt(entry++)).join(''),
  )
  const packedSubjects = ofWords.map((subjects) => subjects + END_OF_WORD).join('')
  return {
    model: {
      places: readWordTable(list),
      idfs,
      weights: readWeights(weights),
      scale: ofTopics.scale,
      shift: Float64Array.from(shift),
      subjects: {
        names: SUBJECT_NAMES,
        ...readSubjects(packedSubjects, ofWords.length),
        scale: ofSubjects.scale,
        shift: Float64Array.from(subjectShift),
      },
    },
    module: `// Written by \`npx tsx training/topics.ts --write\`.
export const words: string = ${toTemplate(list)}
export const idfs: string = ${toTemplate(idfs)}
export const weights: string = ${toTemplate(weights)}
export const scale: number = ${ofTopics.scale}
export const shift: readonly number[] = ${JSON.stringify(shift)}
export const subjectNames: readonly string[] = ${JSON.stringify(SUBJECT_NAMES)}
export const subjectsOfWords: string = ${toTemplate(packedSubjects)}
export const subjectScale: number = ${ofSubjects.scale}
export const subjectShift: readonly number[] = ${JSON.stringify(subjectShift)}
`,
  }
}

const rowOf = ({ classes, of }: Weights, place: number) => of.subarray(place * classes, (place + 1) * classes)
const rounded = (weight: number) => Math.round(weight * 1000) / 1000
const characters = (numbers: readonly number[], from: number) =>
  numbers.map((n) => String.fromCharCode(FIRST + from + n)).join('')

/** The words that move the scores of topics most, and all that have a weight for a subject. */
function keptPlaces(topics: Weights, subjects: Weights, { stems, idf, articles }: Vocabulary): number[] {
  const places = stems.map((_, place) => place)
  const spread = places.map((place) => {
    const row = rowOf(topics, place)
    return (Math.max(...row) - Math.min(...row)) * idf[place]! * Math.sqrt(articles.get(stems[place]!)!)
  })
  const strongest = new Set([...places].sort((a, b) => spread[b]! - spread[a]!).slice(0, WORDS_KEPT))
  return places.filter((place) => strongest.has(place) || rowOf(subjects, place).some((w) => w !== 0))
}

/** Weights as whole steps of one size. */
function inSteps(exact: readonly number[]): { steps: number[]; scale: number } {
  const sizes = exact.map(Math.abs).sort((a, b) => a - b)
  const scale = Number((sizes[Math.floor(sizes.length * 0.999)]! / MOST_STEPS).toPrecision(4))
  const steps = exact.map((w) => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(w / scale))))
  return { steps, scale }
}

export function guessAsPacked({ counts, topics }: Story, model: TopicModel): Guess {
  const known = noCounts(model)
  for (const [stem, times] of counts) count(known, model.places.placeOf(stem), times)
  const values = valuesOf(known, model)
  const subjects = subjectProbabilities(values, model)
  return { gold: topics, said: withSubjects(topicProbabilities(values, model), subjects, TOPIC_OF_SUBJECT) }
}
