import {
  idfs,
  scale,
  shift,
  subjectNames,
  subjectScale,
  subjectShift,
  subjectSteps,
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
  /** How much a stem tells, by its place: the logarithm of how rare it is. */
  readonly idf: Float64Array
  /** By place and topic. */
  readonly weights: Float64Array
  readonly shift: Float64Array
  readonly subjects: SubjectModel
}

/** The second level: the same, of few subjects for each stem. */
export interface SubjectModel {
  /** Subjects of `dictionaries/subjects.txt`, and topics for stories of no subject. */
  readonly names: readonly string[]
  /** Where a place's subjects begin in `at` and `weights`; one more than there are places. */
  readonly starts: Int32Array
  /** Places in `names`. */
  readonly at: Uint8Array
  readonly weights: Float64Array
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

let model: TopicModel | undefined

/** Decoded on first use. */
export function topicModel(): TopicModel {
  model ??= {
    places: readWordTable(words),
    idf: numbersOf(idfs, (code) => (code - FIRST) / IDF_STEPS),
    weights: numbersOf(weights, (code) => (code - FIRST - ZERO) * scale),
    shift: Float64Array.from(shift),
    subjects: {
      names: subjectNames,
      ...readSubjects(subjectsOfWords),
      weights: numbersOf(subjectSteps, (code) => (code - FIRST - ZERO) * subjectScale),
      shift: Float64Array.from(subjectShift),
    },
  }
  return model
}

/** A number for each character; not by `from`, whose iterator takes ten times as long at the first text. */
function numbersOf(codes: string, read: (code: number) => number): Float64Array {
  const numbers = new Float64Array(codes.length)
  for (let i = 0; i < codes.length; i++) numbers[i] = read(codes.charCodeAt(i))
  return numbers
}

/** The subjects of each word, one word's behind another's. */
function readSubjects(packed: string): Pick<SubjectModel, 'starts' | 'at'> {
  const end = END_OF_WORD.charCodeAt(0)
  const starts = [0]
  const at: number[] = []
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i)
    if (code === end) starts.push(at.length)
    else at.push(code - FIRST - (code > LAST_BEFORE_CONTROLS ? CONTROLS : 0))
  }
  return { starts: Int32Array.from(starts), at: Uint8Array.from(at) }
}
