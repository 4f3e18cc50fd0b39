import {
  beginHash,
  combine,
  endHash,
  type FeatureDesign,
  hashCode,
  hashText,
  readTemplates,
  type WordDescription,
} from '../crf/features.js'
import { casingAt, clusterAt, clusterOf, clusterPath, clusterPlace } from '../lexicon/clusters.js'
import { recentForms, type WordForms } from '../root/stem.js'
import { beginsWithCapital, beginsWithSmall, holdsDigit, holdsLetter } from '../store/letter-kinds.js'
import { BEYOND, CAPITAL, DIGIT, letterOf, lettersOf, MARK, SMALL } from '../store/letters.js'

/** Kinds of features; a number of its own keeps `form=di` and `prefix=di` apart. */
const FORM = 1
const LOWER = 2
const PREFIX = 3
const SUFFIX = 4
const SHAPE = 5
const AROUND = 6
const HOST = 7
const SUFFIX_OF_HOST = 8
const CASE = 9
const TRIGRAM = 10
const CLUSTER = 11
const CASING = 12
const AFFIXES = 13
const ROOT = 14
const CLUSTER_OF_HOST = 100
const CLUSTER_OF_ROOT = 120

/** Lengths of the cluster paths that are features: kinds of words, and kinds within kinds. */
const PATHS = [4, 6, 8, 10, 13]

/** The numbers of a word that templates combine; `group` is its branch of the cluster tree, `class` a finer one. */
export const TAG_COLUMNS = ['word', 'case', 'affixes', 'group', 'class'] as const

const TEMPLATES = [
  'word-1 word',
  'word word+1',
  'case-1 case',
  'case-1 case case+1',
  'affixes-1 affixes',
  'affixes affixes+1',
  'word-1 affixes',
  'affixes word+1',
  'group-1 group',
  'group group+1',
  'group-1 group group+1',
  'group-1 group+1',
  'class class+1',
  'group-1 word',
  'word group+1',
  'case group-1',
  'case group+1',
]

/** Two words in three: of 137,000 of news six get another tag than where all are looked at together. */
const BEYOND_DOUBT = 4

/** What the tagger looks at. */
export const TAG_FEATURES: FeatureDesign = {
  bags: [
    [-2, -1, 0, 1, 2], // the word itself
    [-1, 0, 1], // its ends
    [0], // its inside
  ],
  wordColumns: TAG_COLUMNS.length,
  markColumns: 0,
  joint: readTemplates(TAG_COLUMNS, TEMPLATES),
  beyondDoubt: BEYOND_DOUBT,
  describe,
}

function describe(word: string): WordDescription {
  const lower = word.toLowerCase()
  const length = lower.length
  const form = hashText(LOWER, lower)
  const shape = hashShape(word)
  const letterCase = caseOf(word, lower)
  const itself = [form, combine(CASE, letterCase)]
  const ends = [
    shape,
    hashText(SUFFIX, lower, Math.max(0, length - 2)),
    hashText(SUFFIX, lower, Math.max(0, length - 3)),
  ]
  const inside = [hashText(FORM, word)]
  for (let n = 1; n <= 5 && n < length; n++) {
    inside.push(hashText(PREFIX, lower, 0, n))
    if (n === 1 || n > 3) inside.push(hashText(SUFFIX, lower, length - n))
  }
  const place = clusterPlace(word)
  const leaf = clusterAt(place)
  for (const bits of PATHS) ends.push(combine(CLUSTER + bits, clusterPath(leaf, bits)))
  itself.push(combine(CLUSTER, leaf))
  ends.push(combine(combine(CASING, casingAt(place)), letterCase))
  const host = hostOf(lower)
  if (host < length) {
    const hostLeaf = clusterOf(word.slice(0, host))
    for (const bits of PATHS) inside.push(combine(CLUSTER_OF_HOST + bits, clusterPath(hostLeaf, bits)))
    inside.push(combine(HOST, 1), hashText(LOWER, lower, 0, host))
    for (let n = 1; n <= 4 && n < host; n++) inside.push(hashText(SUFFIX_OF_HOST, lower, host - n, host))
  }
  const analysis = recentForms(lower)
  const signature = hashText(AFFIXES, affixesOf(analysis))
  const root = hashText(ROOT, analysis.root)
  ends.push(signature, combine(signature, letterCase))
  inside.push(root, combine(root, signature))
  if (analysis.root !== lower) {
    const rootLeaf = clusterOf(analysis.root)
    for (const bits of PATHS) inside.push(combine(CLUSTER_OF_ROOT + bits, clusterPath(rootLeaf, bits)))
  }
  const around = combine(
    hashText(AROUND, lower, 0, Math.min(3, length)),
    hashText(AROUND, lower, Math.max(0, host - 3), host),
  )
  inside.push(around)
  for (let i = 0; i + 3 <= length; i++) inside.push(hashText(TRIGRAM, lower, i, i + 3))
  const affixes = combine(
    hashText(PREFIX, lower, 0, Math.min(2, length)),
    hashText(SUFFIX, lower, Math.max(0, length - 3)),
  )
  return {
    bags: [itself, ends, inside],
    columns: [form, letterCase, affixes, clusterPath(leaf, 7), clusterPath(leaf, 16)],
  }
}

/** `memperbaikinya` → `me- per- -i -nya`, and whether its root is a known one. */
function affixesOf({ prefixes, reduplication, suffixes, clitics, known }: WordForms): string {
  let forms = ''
  for (const form of prefixes) forms += `${form} `
  for (const form of suffixes) forms += `${form} `
  for (const form of clitics) forms += `${form} `
  return `${forms}${reduplication ?? ''} ${known ? 'known' : ''}`
}

/** Where the clitic of `rumahnya`, `katanyalah` begins; the word's length where there is none. */
function hostOf(lower: string): number {
  let end = lower.length
  if (end > 5 && (lower.endsWith('lah') || lower.endsWith('kah') || lower.endsWith('pun'))) end -= 3
  if (end > 5 && lower.endsWith('nya', end)) end -= 3
  return end
}

/** 1 small, 2 Capital, 3 CAPITALS, 4 one capital, 5 miXed, 6 digits, 7 digits and letters, 8 neither. */
function caseOf(word: string, lower: string): number {
  const kinds = lettersOf(word)
  const isPlain = (kinds & BEYOND) === 0
  const letters = isPlain ? (kinds & (SMALL | CAPITAL)) !== 0 : holdsLetter(word)
  const digits = isPlain ? (kinds & DIGIT) !== 0 : holdsDigit(word)
  if (digits) return letters ? 7 : 6
  if (!letters) return 8
  if (word === lower) return 1
  if (word.length === 1) return 4
  if (word === word.toUpperCase()) return 3
  return word.slice(1) === lower.slice(1) ? 2 : 5
}

const LONGEST_SHAPE = 12

const X = 88
const SMALL_X = 120
const NINE = 57

/** The hash of a shape: `Jakarta` → `Xx`, `2023` → `9999`, `KOMPAS.com` → `X.x`. */
function hashShape(word: string): number {
  let hash = beginHash(SHAPE)
  let length = 0
  let last = 0
  let digits = 0
  for (let i = 0; i < word.length && length < LONGEST_SHAPE; i++) {
    const kind = kindOf(word.charCodeAt(i))
    digits = kind === NINE ? digits + 1 : 0
    const goesOn = kind === NINE ? digits > 5 : (kind === X || kind === SMALL_X) && last === kind
    if (goesOn) continue
    hash = hashCode(hash, kind)
    last = kind
    length++
  }
  return endHash(hash)
}

/** What stands for a character in a shape. */
function kindOf(code: number): number {
  const letter = letterOf(code)
  if (letter === SMALL) return SMALL_X
  if (letter === CAPITAL) return X
  if (letter === DIGIT) return NINE
  if (letter === MARK) return code
  const char = String.fromCharCode(code)
  return beginsWithCapital(char) ? X : beginsWithSmall(char) ? SMALL_X : holdsDigit(char) ? NINE : code
}
