/**
 * `npx tsx training/lemmas.ts [FIRST_SENTENCES]`: writes `dictionaries/learned/ud-lemmas.txt`, the lemmas of UD
 * Indonesian-CSUI train that do not follow from the root; then run `npm run pack`. With a number it learns from that
 * many sentences, so that the rest can measure it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Upos } from '../src/document.js'
import { ruleLemma } from '../src/root/lemma.js'
import { dictionaryFile, readDictionary, writeDictionary } from './dictionaries.js'

const TREEBANK = '../shared/data/ud/id_csui-ud-train.conllu'
const LEARNED: ReadonlySet<string> = new Set(
  'ADJ ADP ADV AUX CCONJ DET NOUN NUM PART PRON SCONJ VERB'.split(' '),
)

type Counts = Map<string, number>

/** How often each lemma was given, by word and part of speech, where the word's capital says nothing. */
function countLemmas(sentences: readonly string[]): Map<string, Counts> {
  const counts = new Map<string, Counts>()
  for (const sentence of sentences) {
    const rows = sentence.split('\n').map((line) => line.split('\t'))
    for (const [id, form, given, upos] of rows) {
      if (!/^\d+$/.test(id!) || !LEARNED.has(upos!) || given !== given!.toLowerCase()) continue
      const key = `${form!.toLowerCase()}\t${upos}`
      const lemmas = counts.get(key) ?? new Map()
      counts.set(key, lemmas.set(given!, (lemmas.get(given!) ?? 0) + 1))
    }
  }
  return counts
}

function usual(lemmas: Counts): string {
  return [...lemmas].sort((a, b) => b[1] - a[1])[0]![0]
}

const file = dictionaryFile('ud-lemmas')
const { header } = readDictionary(readFileSync(file, 'utf8'))
const sentences = readFileSync(TREEBANK, 'utf8').split('\n\n')
const counts = countLemmas(sentences.slice(0, Number(process.argv[2] ?? sentences.length)))
const entries = [...counts]
  .map(([key, lemmas]) => ({ key, told: usual(lemmas) }))
  .filter(({ key, told }) => {
    const [word, upos] = key.split('\t') as [string, Upos]
    return ruleLemma(word, upos) !== told
  })
  .map(({ key, told }) => `${key}\t${told}`)
writeFileSync(file, writeDictionary({ header, entries: entries.sort() }))
console.log(`${entries.length} lemmas that do not follow from the root`)
