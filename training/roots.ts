/**
 * `npx tsx training/roots.ts`: counts the word families of `dictionaries/roots.txt` in the corpora beside the project
 * and writes their logarithms into its second column; then run `npm run pack`.
 *
 * A word that could belong to two families goes to the one that is more common so far, so the count is repeated
 * until it is steady. It draws no random numbers: the same corpora give the same counts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { findRoot } from '../src/root/decompose.js'
import { withCounts } from '../src/root/known-roots.js'
import { dictionaryFile, readDictionary, writeDictionary } from './dictionaries.js'

const DATA = '../shared/data/'
const RAW_NEWS = [`${DATA}raw/click-id-2019.txt.gz`]
const TREEBANKS = [`${DATA}ud/id_gsd-ud-train.v2.0.conllu.gz`, `${DATA}ud/id_csui-ud-train.conllu`]
const ROUNDS = 4
/** A bare word tells less about what stands behind an affix than a derived one does. */
const BARE_WEIGHT = 1 / 16
/** Here a nasal may have swallowed a letter, so the word is no witness: `mengawal` is of `kawal`, `mengawali` of `awal`. */
const AMBIGUOUS = /^(?:me|pe)(?:m|n|ng|ny)[aiueo]/

type Counts = Map<string, number>

function readText(file: string): string {
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** How often each word, in lower case, stands in the corpora. */
function countWords(): Counts {
  const counts: Counts = new Map()
  const texts = RAW_NEWS.map(readText)
  const forms = TREEBANKS.flatMap((file) => readText(file).match(/^\d+\t[^\t]+/gm) ?? [])
  for (const text of [...texts, ...forms]) {
    for (const [word] of text.matchAll(/[A-Za-z]+(?:-[A-Za-z]+)*/g)) add(counts, word.toLowerCase(), 1)
  }
  return counts
}

function add(counts: Counts, word: string, count: number): void {
  counts.set(word, (counts.get(word) ?? 0) + count)
}

/** How often each root occurs, bare or with affixes, when ties go to the families that are common so far. */
function countFamilies(words: Counts, roots: Counts): Counts {
  const families: Counts = new Map([...roots.keys()].map((root) => [root, 0]))
  const counted = withCounts(roots)
  for (const [word, count] of words) {
    if (roots.has(word)) add(families, word, count * BARE_WEIGHT)
    else if (!AMBIGUOUS.test(word)) {
      const root = findRoot(word, counted)
      if (root !== undefined && families.has(root)) add(families, root, count)
    }
  }
  return logarithms(families)
}

function countBareWords(words: Counts, roots: readonly string[]): Counts {
  return logarithms(new Map(roots.map((root) => [root, words.get(root) ?? 0])))
}

function logarithms(counts: Counts): Counts {
  return new Map([...counts].map(([root, count]) => [root, Math.round(Math.log2(count + 1))]))
}

const file = dictionaryFile('roots')
const { header, entries } = readDictionary(readFileSync(file, 'utf8'))
const words = countWords()
let roots = countBareWords(
  words,
  entries.map((entry) => entry.split('\t')[0]!),
)
for (let round = 0; round < ROUNDS; round++) roots = countFamilies(words, roots)
writeFileSync(file, writeDictionary({ header, entries: [...roots].map((entry) => entry.join('\t')).sort() }))
console.log(`${roots.size} roots counted in ${words.size} different words`)
