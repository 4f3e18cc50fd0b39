import {
  idfs,
  scale,
  shift,
  subjectNames,
  subjectScale,
  subjectShift,
  subjectsOfWords,
  weights,
  words,
} from '../lexicon/generated/topics.js'
import { readWordTable, type WordTable } from '../store/word-table.js'

/** The topics of Indonesian newsrooms and what the IPTC calls them; the nearest where it has no such topic. */
export const TOPICS = [
  { topic: 'nasional', code: 'medtop:11000000' }, // politics and government
  { topic: 'internasional', code: 'medtop:20000638' }, // international relations
  { topic: 'ekonomi', code: 'medtop:04000000' }, // economy, business and finance
  { topic: 'olahraga', code: 'medtop:15000000' }, // sport
  { topic: 'teknologi', code: 'medtop:13000000' }, // science and technology
  { topic: 'hiburan', code: 'medtop:01000000' }, // arts, culture, entertainment and media
  { topic: 'hukum', code: 'medtop:02000000' }, // crime, law and justice
  { topic: 'kesehatan', code: 'medtop:07000000' }, // health
  { topic: 'pendidikan', code: 'medtop:05000000' }, // education
  { topic: 'gaya hidup', code: 'medtop:10000000' }, // lifestyle and leisure
  { topic: 'otomotif', code: 'medtop:04000000' }, // economy, business and finance
  { topic: 'daerah', code: 'medtop:14000000' }, // society
] as const

/** A multinomial logistic model of word stems; `npx tsx training/topics.ts` trains it. */
export interface TopicModel {
  readonly places: WordTable
  /** By place, how much a stem tells; see `idfAt`. */
  readonly idfs: string
  /** By place and topic, a step with `FIRST + ZERO` added; see `weightAt`. */
  readonly weights: Uint8Array
  /** A step of `weights` is this much log-probability. */
  readonly scale: number
  readonly shift: Float64Array
  readonly subjects: SubjectModel
}

/** The second level: the same, of few subjects for each stem. */
export interface SubjectModel {
  /** Subjects of `dictionaries/subjects.txt`, and topics for stories of no subject. */
  readonly names: readonly string[]
  /** By the place of a word, where its subjects begin in the next two lists; they end where the next word's begin. */
  readonly starts: Int32Array
  /** A place in `names`. */
  readonly places: Uint8Array
  /** What the word says for that subject, in steps. */
  readonly steps: Int8Array
  /** A step of a subject's weight is this much log-probability. */
  readonly scale: number
  readonly shift: Float64Array
}

/** Codes of the packed numbers begin here; a weight of zero has `ZERO`. */
export const FIRST = 48
export const ZERO = 16
export const IDF_STEPS = 6
/** The packed subjects of a word end with this; a subject's place has a code from `FIRST` up, but none of the controls'. */
export const END_OF_WORD = '!'
const LAST_BEFORE_CONTROLS = 126
const CONTROLS = 34

/** The character of a subject's place. */
export function subjectCharacter(place: number): string {
  const code = FIRST + place
  return String.fromCharCode(code > LAST_BEFORE_CONTROLS ? code + CONTROLS : code)
}

/** The logarithm of how rare the stem of a place is. */
export const idfAt = ({ idfs }: Pick<TopicModel, 'idfs'>, place: number) =>
  (idfs.charCodeAt(place) - FIRST) / IDF_STEPS

/** How much the stem of a place speaks for a topic, by the topic's place in `TOPICS`. */
export const weightAt = ({ weights, scale }: TopicModel, place: number, topic: number) =>
  (weights[place * TOPICS.length + topic]! - FIRST - ZERO) * scale

/** Packed weights of topics, all of ASCII: a character's code is its byte. */
export const readWeights = (packed: string): Uint8Array => new TextEncoder().encode(packed)

/** Reads the subjects of all words: two characters for each, `END_OF_WORD` behind a word's last. */
export function readSubjects(
  packed: string,
  words: number,
): Pick<SubjectModel, 'starts' | 'places' | 'steps'> {
  const subjects = (packed.length - words) / 2
  const starts = new Int32Array(words + 1)
  const places = new Uint8Array(subjects)
  const steps = new Int8Array(subjects)
  let word = 0
  for (let at = 0, next = 0; at < packed.length; ) {
    const code = packed.charCodeAt(at++)
    if (code === END_OF_WORD_CODE) {
      starts[++word] = next
      continue
    }
    places[next] = code - FIRST - (code > LAST_BEFORE_CONTROLS ? CONTROLS : 0)
    steps[next++] = packed.charCodeAt(at++) - FIRST - ZERO
  }
  return { starts, places, steps }
}

const END_OF_WORD_CODE = END_OF_WORD.charCodeAt(0)

let model: TopicModel | undefined

/** Made on first use. */
export function topicModel(): TopicModel {
  model ??= {
    places: readWordTable(words),
    idfs,
    weights: readWeights(weights),
    scale,
    shift: Float64Array.from(shift),
    subjects: {
      names: subjectNames,
      ...readSubjects(subjectsOfWords, idfs.length),
      scale: subjectScale,
      shift: Float64Array.from(subjectShift),
    },
  }
  return model
}
