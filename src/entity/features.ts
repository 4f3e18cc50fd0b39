import { casingOf, clusterOf, clusterPath } from '../resource/clusters.js'
import { combine, type FeatureDesign, hashText, type WordDescription } from '../resource/sequence-features.js'

/** Kinds of features; a number of its own keeps `word=di` and `prefix=di` apart. */
const WORD = 1
const PREFIX = 2
const SUFFIX = 3
const SHAPE = 4
const PATTERN = 5
const CASING = 6
const PIECE = 7
const CLUSTER = 16

/** Lengths of the cluster paths that are features: kinds of words, and kinds within kinds. */
const PATHS = [4, 6, 8, 10, 13, 40]

/** Columns of a word, then its marks. */
const Word = 0
const Shape = 1
const Kind = 2
const Fine = 3
const Gazetteer = 4

/** What the recogniser looks at. */
export const NAME_FEATURES: FeatureDesign = {
  bags: [
    [-2, -1, 0, 1, 2], // the word and how it is written
    [-1, 0, 1], // the company it keeps
    [0], // its letters
  ],
  wordColumns: 4,
  markColumns: 1,
  joint: [
    [[Shape, -1], [Shape, 0]],
    [[Shape, 0], [Shape, 1]],
    [[Shape, -1], [Shape, 0], [Shape, 1]],
    [[Word, -1], [Shape, 0]],
    [[Word, 1], [Shape, 0]],
    [[Word, -2], [Shape, -1], [Shape, 0]],
    [[Fine, -1], [Shape, 0]],
    [[Fine, 1], [Shape, 0]],
    [[Fine, -1], [Fine, 0]],
    [[Fine, 0], [Fine, 1]],
    [[Kind, -2], [Kind, -1], [Shape, 0]],
    [[Word, -1], [Word, 0]],
    [[Gazetteer, 0]],
    [[Gazetteer, -1]],
    [[Gazetteer, 1]],
    [[Gazetteer, -1], [Gazetteer, 0]],
    [[Gazetteer, 0], [Gazetteer, 1]],
    [[Gazetteer, 0], [Shape, 0]],
    [[Gazetteer, 0], [Kind, -1]],
  ],
  describe,
}

function describe(written: string): WordDescription {
  const word = bare(written)
  const lower = word.toLowerCase()
  const shape = shapeOf(written, word, lower)
  const casing = casingOf(word)
  const leaf = clusterOf(word)
  const form = hashText(WORD, lower.replace(/\p{Nd}/gu, '0'))
  const written_ = [form, hashText(PATTERN, patternOf(written)), combine(SHAPE, shape * 8 + casing)]
  const company = PATHS.map((bits) => combine(CLUSTER + bits, clusterPath(leaf, bits)))
  company.push(hashText(SUFFIX, lower, Math.max(0, lower.length - 3)))
  const letters: number[] = [hashText(WORD + 100, written), combine(CASING, casing)]
  for (let n = 1; n <= 5 && n <= lower.length; n++) {
    letters.push(hashText(PREFIX, lower, 0, n), hashText(SUFFIX + 100, lower, lower.length - n))
  }
  if (/[-/.]/.test(word)) for (const piece of lower.split(/[-/.]/)) letters.push(hashText(PIECE, piece))
  return {
    bags: [written_, company, letters],
    columns: [form, shape, clusterPath(leaf, 6), leaf === 0 ? 1_000_000 + shape : leaf],
  }
}

/** `(Nigeria)` → `Nigeria`: some corpora leave marks glued to words. */
function bare(written: string): string {
  return /[\p{L}\p{Nd}](?:.*[\p{L}\p{Nd}])?/u.exec(written)?.[0] ?? written
}

/** 1 small, 2 Capital, 3 CAPITALS, 4 one capital, 5 miXed, 6 digits, 7 digits and letters, 8 marks; 9 and on with a mark inside. */
function shapeOf(written: string, word: string, lower: string): number {
  const letters = /\p{L}/u.test(word)
  if (/\p{Nd}/u.test(word)) return letters ? 7 : 6
  if (!letters) return 8 + (written.charCodeAt(0) % 64)
  if (word === lower) return 1
  const inside = /[-/.]/.test(word) ? 80 : 0
  if (word.length === 1) return 4
  if (word === word.toUpperCase()) return inside + 3
  return inside + (word.slice(1) === lower.slice(1) ? 2 : 5)
}

/** `Jakarta` → `Xx`, `2023` → `9`, `KOMPAS.com` → `X.x`. */
function patternOf(written: string): string {
  return written
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{Nd}+/gu, '9')
    .slice(0, 12)
}
