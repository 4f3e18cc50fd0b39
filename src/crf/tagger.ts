import { apart } from '../store/remember.js'
import { createTypeRoom, type NumberedWords } from '../store/word-numbers.js'
import { createPathFinder } from './decode.js'
import {
  BOUNDARY,
  describeBoundary,
  type FeatureDesign,
  halfOf,
  reachOf,
  type WordDescription,
} from './features.js'
import { layOutTemplates } from './joint-features.js'
import type { SequenceModel } from './model.js'
import { firstOfPair, pairsOf, secondOfPair } from './pair-scores.js'
import { addRow } from './row-table.js'
import { createWordScores } from './word-scores.js'

/** Labels sequences of words by one model. */
export interface SequenceTagger {
  readonly labels: readonly string[]
  /** The best sequence of labels for `words[from … to)`, as indices into `labels`. Linear in the number of words. */
  tag(words: readonly string[], from?: number, to?: number, around?: Around): Uint8Array
  /** How likely the least likely is of the labels that `tag` gave last to words `first … end` of that sequence, from 0 to 1. */
  confidence(first: number, end: number): number
}

/** What is known of the words beside what they are. */
export interface Around {
  /** `markColumns` numbers for each of `words`. */
  readonly marks?: Int32Array | undefined
  /** Where the sentence begins and ends of which some words are labelled, and the others seen beside them. */
  readonly first?: number
  readonly end?: number
  /** The numbers of `words`. */
  readonly numbered?: NumberedWords | undefined
}

const NOTHING_AROUND: Around = {}

/** Word types remembered at once: a week of one newsroom's stories, about 10 MB. */
const REMEMBERED_TYPES = 32768
/** Words looked at together; between two such pieces, types may be forgotten. */
const PIECE = 1024
/** Room for all remembered types and those of one piece more, before which alone any are forgotten. */
const MOST_TYPES = REMEMBERED_TYPES + 2 * PIECE
/** So many stay at most where room is made. A second round, right after the first, keeps none: no word was met since. */
const MOST_KEPT = 0.75 * REMEMBERED_TYPES
/** A word says something of the places up to so many off. */
const REACH = 2
/** Less than any score. */
const LOWEST = -1e6
/** The type of the places outside the sentence. */
const OUTSIDE = 0

/**
 * How many word types the taggers that share it remember together, and how each of them forgets those of its own that
 * it met but once; that returns how many stay.
 */
export interface TypeMemory {
  types: number
  readonly forget: (() => number)[]
}

export const createTypeMemory = (): TypeMemory => ({ types: 0, forget: [] })

/**
 * Makes a tagger of a model and the features it was trained with. Taggers of which one reads a text may share their
 * `memory`: those that read few texts then take little.
 */
export function createSequenceTagger(
  model: SequenceModel,
  design: FeatureDesign,
  memory: TypeMemory = createTypeMemory(),
): SequenceTagger {
  const { keyBits, labels } = model.head
  const { table } = model
  const { wordColumns, markColumns } = design
  const count = labels.length
  const pairs = pairsOf(count)
  if (reachOf(design) > REACH) throw new RangeError(`Expected offsets of at most ${REACH} places.`)
  const wordScores = createWordScores(model, design, REACH)
  const stride = wordScores.width
  const joint = layOutTemplates(design, keyBits)
  /** How many words before and behind a piece are looked at. */
  const margin = Math.max(REACH, joint.margin)
  const paths = createPathFinder(model)
  const beyondDoubt = design.beyondDoubt / model.head.scale

  let types = new Map<string, number>()
  /** The same by the numbers of words. */
  const typesByNumber = createTypeRoom()
  let typeCount = 0
  /** Of each type, whether it was met again since it was learned or kept. */
  const metAgain = new Uint8Array(MOST_TYPES)
  /** Of each type: what it says about the labels around it and its own, and halves of its columns. */
  let room = 256
  let typeScores = new Int32Array(room * stride)
  let typeHalves = new Int32Array(room * wordColumns)
  remember(describeBoundary(design))
  memory.forget.push(forget)

  /** Of the piece at hand, with what stands around it: types, and halves of the numbers that the joint templates read. */
  const pieceTypes = new Int32Array(PIECE + 2 * margin)
  const pieceHalves = new Int32Array((PIECE + 2 * margin) * joint.width)
  const jointKeys = new Int32Array(design.joint.length)

  /** Of the words at hand: all that is said, a number a label. */
  let scores = new Int32Array(0)
  let length = 0
  let chosen: Uint8Array = new Uint8Array(0)

  /** Sums up all that a word type says, in whatever place. */
  function remember(word: WordDescription): number {
    const type = typeCount++
    memory.types++
    if (typeCount > room) {
      room = Math.min(2 * room, MOST_TYPES)
      typeScores = grown(typeScores, room * stride)
      typeHalves = grown(typeHalves, room * wordColumns)
    }
    wordScores.write(word, typeScores, type * stride)
    for (let c = 0; c < wordColumns; c++) typeHalves[type * wordColumns + c] = halfOf(word.columns[c]!)
    return type
  }

  function typeOf(word: string): number {
    let type = types.get(word)
    if (type === undefined) {
      type = remember(design.describe(word))
      types.set(apart(word), type)
      metAgain[type] = 0
    } else metAgain[type] = 1
    return type
  }

  /** Half of all words stand in one text alone; those met again move together. All go where too many would stay. */
  function forget(): number {
    const kept = new Map<string, number>()
    typesByNumber.clear()
    typeCount = OUTSIDE + 1
    for (const [word, type] of types) {
      if (metAgain[type] === 0) continue
      metAgain[type] = 0
      typeScores.copyWithin(typeCount * stride, type * stride, (type + 1) * stride)
      typeHalves.copyWithin(typeCount * wordColumns, type * wordColumns, (type + 1) * wordColumns)
      kept.set(word, typeCount++)
    }
    types = kept
    return kept.size
  }

  /**
   * Writes what the five words around place `at` of the piece say of it to `scores[to …]`, each number of theirs read once;
   * returns by how much the best label leads.
   */
  function sumWords(at: number, to: number): number {
    const said = typeScores
    const into = scores
    let a = pieceTypes[at - 2]! * stride + 4 * pairs
    let b = pieceTypes[at - 1]! * stride + 3 * pairs
    let c = pieceTypes[at]! * stride + 2 * pairs
    let d = pieceTypes[at + 1]! * stride + pairs
    let e = pieceTypes[at + 2]! * stride
    let top = LOWEST
    let second = LOWEST
    for (let label = 0; label < count; label += 2) {
      const both = said[a++]! + said[b++]! + said[c++]! + said[d++]! + said[e++]!
      const one = firstOfPair(both)
      into[to + label] = one
      second = Math.max(second, Math.min(top, one))
      top = Math.max(top, one)
      if (label + 1 < count) {
        const other = secondOfPair(both, one)
        into[to + label + 1] = other
        second = Math.max(second, Math.min(top, other))
        top = Math.max(top, other)
      }
    }
    return top - second
  }

  /** The types of words `first … end` of `words`, to `pieceTypes[at …]`. */
  function readTypes(words: readonly string[], first: number, end: number, at: number): void {
    for (let i = first; i < end; i++) pieceTypes[at++] = typeOf(words[i]!)
  }

  /** The same of words with numbers: each is looked up once. */
  function readNumbered(
    { words, numbers, round }: NumberedWords,
    first: number,
    end: number,
    at: number,
  ): void {
    const known = typesByNumber.inRound(round)
    for (let i = first; i < end; i++) {
      const number = numbers[i]!
      let type = number < 0 ? -1 : known[number]!
      if (type < 0) {
        type = typeOf(words[i]!)
        if (number >= 0) known[number] = type
      } else metAgain[type] = 1
      pieceTypes[at++] = type
    }
  }

  type Sentence = Around & { readonly first: number; readonly end: number }

  /** Gathers the types of the words `from … to` with their margins, and the numbers of each. */
  function readPiece(words: readonly string[], from: number, to: number, sentence: Sentence) {
    const { marks, first, end, numbered } = sentence
    const begin = from - margin
    const size = to + margin - begin
    const inside = Math.max(first, begin)
    const outside = Math.min(end, to + margin)
    pieceTypes.fill(OUTSIDE, 0, inside - begin)
    if (numbered) readNumbered(numbered, inside, outside, inside - begin)
    else readTypes(words, inside, outside, inside - begin)
    pieceTypes.fill(OUTSIDE, outside - begin, size)
    for (let at = 0, h = 0; at < size; at++) {
      for (let c = 0, t = pieceTypes[at]! * wordColumns; c < wordColumns; c++)
        pieceHalves[h++] = typeHalves[t++]!
      const isInside = at >= inside - begin && at < outside - begin
      for (let m = 0; m < markColumns; m++) {
        pieceHalves[h++] = halfOf(isInside ? (marks?.[(begin + at) * markColumns + m] ?? 0) : BOUNDARY)
      }
    }
  }

  /** Looks at the words of the piece, each alone, and together where that leaves a doubt. */
  function scorePiece(size: number, to: number): void {
    for (let at = margin; at < margin + size; at++, to += count) {
      if (sumWords(at, to) >= beyondDoubt) continue
      const found = joint.findKeys(pieceHalves, at * joint.width, jointKeys)
      for (let k = 0; k < found; k++) addRow(table, jointKeys[k]!, scores, to)
    }
  }

  return {
    labels,
    tag(words, from = 0, to = words.length, { marks, first = from, end = to, numbered } = NOTHING_AROUND) {
      const sentence = { marks, first, end, numbered }
      length = to - from
      if (scores.length < length * count) scores = new Int32Array(2 * length * count)
      for (let at = from; at < to; at += PIECE) {
        if (memory.types > REMEMBERED_TYPES) makeRoom(memory)
        const pieceEnd = Math.min(at + PIECE, to)
        readPiece(words, at, pieceEnd, sentence)
        scorePiece(pieceEnd - at, (at - from) * count)
      }
      chosen = paths.bestPath(scores, length)
      return chosen
    },
    confidence: (first, end) => paths.leastProbability(scores, chosen, first, end),
  }
}

/** Forgets the types met once; where too many would stay, all. */
function makeRoom(memory: TypeMemory): void {
  const forgetOnes = () => memory.forget.reduce((kept, forget) => kept + forget(), 0)
  memory.types = forgetOnes()
  if (memory.types > MOST_KEPT) memory.types = forgetOnes()
}

function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length)
  larger.set(array)
  return larger
}
