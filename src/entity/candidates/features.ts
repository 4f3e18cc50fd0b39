import {
  combine,
  type FeatureDesign,
  hashText,
  readTemplates,
  type WordDescription,
} from '../../crf/features.js'
import { casingAt, clusterAt, clusterPath, clusterPlace } from '../../lexicon/clusters.js'
import { type GazetteerMatch, gazetteerMatches, lookUpName } from '../../lexicon/gazetteer.js'
import { NAME_CLASSES, type NameEntry } from '../../lexicon/name-entry.js'
import { type NameWords, nameWord } from '../../lexicon/name-words.js'
import { recentForms } from '../../root/stem.js'
import { beginsWithLetter, holdsDigit, holdsLetter } from '../../store/letter-kinds.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { BEYOND, CAPITAL, DIGIT, letterOf, lettersOf, MARK, SMALL } from '../../store/letters.js'
import { mapped } from '../../store/records.js'

/** Kinds of features; a number of its own keeps `word=di` and `prefix=di` apart. */
const WORD = 1
const PREFIX = 2
const SUFFIX = 3
const PATTERN = 4
const SHAPE = 5
const CASING = 6
const PIECE = 7
const WRITTEN = 8
const ENDING = 9
const LISTED = 10
const IN_NAMES = 11
const ROOTED = 12
const CLUSTER = 16

/** Lengths of the cluster paths that are features: kinds of words, and kinds within kinds. */
const PATHS = [4, 6, 8, 10, 13, 40]

/** The numbers of a word that templates combine; `group` is its branch of the cluster tree, `class` its cluster. */
const COLUMNS = ['word', 'shape', 'group', 'class', 'listed', 'name']

const TEMPLATES = [
  'shape-1 shape',
  'shape shape+1',
  'shape-1 shape shape+1',
  'word-1 shape',
  'word+1 shape',
  'class-1 shape',
  'class+1 shape',
  'name',
  'name shape',
]

/** Two words in five: of 11,500 names in the news two are lost, and three found, where these are looked at alone. */
const BEYOND_DOUBT = 5

/** What the recogniser looks at; `nameWords` tells it what names the words are mostly part of. */
export function nameFeatures(nameWords: NameWords): FeatureDesign {
  return {
    bags: [
      [-2, -1, 0, 1, 2], // the word and how it is written
      [-1, 0, 1], // the company it keeps
      [0], // its letters
    ],
    wordColumns: 5,
    markColumns: 1,
    joint: readTemplates(COLUMNS, TEMPLATES),
    beyondDoubt: BEYOND_DOUBT,
    describe: (written) => describe(written, nameWords),
  }
}

export const NAME_FEATURES = nameFeatures(nameWord)

/**
 * One number a word: its place in a name of the dictionaries (`Korea Selatan`: a country's first and next word), 0
 * outside of one.
 */
export function nameMarks(
  words: readonly string[],
  matches: readonly GazetteerMatch[] = gazetteerMatches(mapped(words, bare)),
): Int32Array {
  const marks = new Int32Array(words.length)
  for (const { firstToken, endToken, casing, entries } of matches) {
    const what = listedAs(entries) * 2 + (casing === 'lower' ? 1 : 0)
    for (let i = firstToken; i < endToken; i++) {
      const place = endToken - firstToken === 1 ? 1 : i === firstToken ? 2 : i < endToken - 1 ? 3 : 4
      marks[i] = what * 5 + place
    }
  }
  return marks
}

/** What the dictionaries say that a form is, as one number from 1; 0 where they are silent. */
function listedAs(entries: readonly NameEntry[]): number {
  const [entry] = entries
  if (entry === undefined) return 0
  return 1 + NAME_CLASSES.indexOf(entry.class) * 2 + (entry.ambiguous === undefined ? 0 : 1)
}

function describe(written: string, nameWords: NameWords): WordDescription {
  const word = bare(written)
  const lower = word.toLowerCase()
  const shape = shapeOf(written, word, lower)
  const place = clusterPlace(word)
  const casing = casingAt(place)
  const leaf = clusterAt(place)
  const kinds = lettersOf(written)
  const entries = lookUpName(word)
  const form = hashText(WORD, (kinds & (DIGIT | BEYOND)) === 0 ? lower : lower.replace(DIGITS(lower), '0'))
  const itself = [form, hashText(PATTERN, patternOf(written)), combine(SHAPE, shape * 8 + casing)]
  const company: number[] = []
  for (const bits of PATHS) company.push(combine(CLUSTER + bits, clusterPath(leaf, bits)))
  company.push(hashText(SUFFIX, lower, Math.max(0, lower.length - 3)))
  for (const entry of entries) company.push(combine(LISTED, listedAs([entry])))
  const inNames = nameWords(word)
  if (inNames > 0) company.push(combine(IN_NAMES, inNames))
  company.push(combine(ROOTED, rootedness(lower)))
  const letters = [hashText(WRITTEN, written), combine(CASING, casing)]
  for (let n = 1; n <= 5 && n <= lower.length; n++) {
    letters.push(hashText(PREFIX, lower, 0, n), hashText(ENDING, lower, lower.length - n))
  }
  if ((kinds & MARK) !== 0 && /[-/.]/.test(word))
    for (const piece of lower.split(/[-/.]/)) letters.push(hashText(PIECE, piece))
  return {
    bags: [itself, company, letters],
    columns: [
      form,
      shape,
      clusterPath(leaf, 6),
      leaf === 0 ? 1_000_000 + shape : leaf,
      1 + listedAs(entries),
    ],
  }
}

const DIGITS = letterPattern('gu')`\p{Nd}`

/** 1 a root (`banjir`), 2 a word with affixes (`kebanjiran`), 3 neither, as most names are; 0 no word. */
function rootedness(lower: string): number {
  const first = letterOf(lower.charCodeAt(0))
  if (first !== SMALL && !(first === BEYOND && beginsWithLetter(lower))) return 0
  const { known, root } = recentForms(lower)
  return known ? (root === lower ? 1 : 2) : 3
}

const FROM_LETTER_TO_LETTER = letterPattern('su')`[\p{L}\p{Nd}](?:.*[\p{L}\p{Nd}])?`

/** `(Nigeria)` → `Nigeria`: some corpora leave marks glued to words. */
function bare(written: string): string {
  if (isPlain(written.charCodeAt(0)) && isPlain(written.charCodeAt(written.length - 1))) return written
  return FROM_LETTER_TO_LETTER(written).exec(written)?.[0] ?? written
}

/** A letter or a digit of ASCII. */
const isPlain = (code: number) => (letterOf(code) & (SMALL | CAPITAL | DIGIT)) !== 0

/** 1 small, 2 Capital, 3 CAPITALS, 4 one capital, 5 miXed, 6 digits, 7 digits and letters, 8 and on marks; 80 more with a mark inside. */
function shapeOf(written: string, word: string, lower: string): number {
  const kinds = lettersOf(word)
  const beyond = (kinds & BEYOND) !== 0
  const letters = (kinds & (SMALL | CAPITAL)) !== 0 || (beyond && holdsLetter(word))
  if ((kinds & DIGIT) !== 0 || (beyond && holdsDigit(word))) return letters ? 7 : 6
  if (!letters) return 8 + (written.charCodeAt(0) % 64)
  if (word === lower) return 1
  const inside = (kinds & MARK) !== 0 && /[-/.]/.test(word) ? 80 : 0
  if (word.length === 1) return 4
  if (word === word.toUpperCase()) return inside + 3
  return inside + (word.slice(1) === lower.slice(1) ? 2 : 5)
}

/** `Jakarta` → `Xx`, `2023` → `9`, `KOMPAS.com` → `X.x`. */
function patternOf(written: string): string {
  let pattern = ''
  let before = MARK
  for (let i = 0; i < written.length && pattern.length < 12; i++) {
    const letter = letterOf(written.charCodeAt(i))
    if (letter === BEYOND) return patternOfAny(written)
    if (letter === MARK) pattern += written.charAt(i)
    else if (letter !== before) pattern += letter === SMALL ? 'x' : letter === CAPITAL ? 'X' : '9'
    before = letter
  }
  return pattern
}

const CAPITALS = letterPattern('gu')`\p{Lu}+`
const SMALL_ONES = letterPattern('gu')`\p{Ll}+`
const ALL_DIGITS = letterPattern('gu')`\p{Nd}+`

function patternOfAny(written: string): string {
  return written
    .replace(CAPITALS(written), 'X')
    .replace(SMALL_ONES(written), 'x')
    .replace(ALL_DIGITS(written), '9')
    .slice(0, 12)
}
