import { idfs, scale, shift, weights, words } from '../lexicon/generated/topics.js'
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
  readonly shift: readonly number[]
}

/** Codes of the packed numbers begin here; a weight of zero has `ZERO`. */
export const FIRST = 48
export const ZERO = 16
export const IDF_STEPS = 6

let model: TopicModel | undefined

/** Decoded on first use. */
export function topicModel(): TopicModel {
  model ??= {
    places: readWordTable(words),
    idf: numbersOf(idfs, (code) => (code - FIRST) / IDF_STEPS),
    weights: numbersOf(weights, (code) => (code - FIRST - ZERO) * scale),
    shift,
  }
  return model
}

/** A number for each character; not by `from`, whose iterator takes ten times as long at the first text. */
function numbersOf(codes: string, read: (code: number) => number): Float64Array {
  const numbers = new Float64Array(codes.length)
  for (let i = 0; i < codes.length; i++) numbers[i] = read(codes.charCodeAt(i))
  return numbers
}

/** How much each stem that is said weighs in a text, by its place, and the length of them all as a vector. */
export function valuesOf(counts: ReadonlyMap<number, number>): {
  values: Map<number, number>
  length: number
} {
  const { idf } = topicModel()
  const values = new Map<number, number>()
  let squares = 0
  for (const [place, count] of counts) {
    const value = (1 + Math.log(count)) * idf[place]!
    values.set(place, value)
    squares += value * value
  }
  return { values, length: Math.sqrt(squares) }
}
