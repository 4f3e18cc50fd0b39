/**
 * `npx tsx benchmarks/stem.ts FILE.conllu...`: pewarta's stemmer beside sastrawijs and natural's `StemmerId`,
 * all in one run: how many content words (NOUN, VERB, ADJ, ADV) get the treebank's lemma, case left aside, and
 * words a second over the file's running text. Timings on a shared machine are noisy: compare the ratios.
 */
import { readFileSync } from 'node:fs'
// @ts-expect-error: natural ships no types for this file
import natural from 'natural/lib/natural/stemmers/indonesian/stemmer_id.js'
// @ts-expect-error: sastrawijs ships types that its exports hide
import { Stemmer } from 'sastrawijs'
import { stem } from '../src/root/stem.js'

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV'])
const ROUNDS = 5

interface Word {
  readonly form: string
  readonly lemma: string
  readonly upos: string
}

const sastrawi = new Stemmer()
const stemmers: Record<string, (word: string) => string> = {
  pewarta: stem,
  sastrawijs: (word) => sastrawi.stem(word),
  'natural StemmerId': (word) => natural.stem(word),
}

/** The syntactic words of a CoNLL-U file. */
function readWords(file: string): Word[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((row) => row.length === 10 && /^\d+$/.test(row[0]!))
    .map((row) => ({ form: row[1]!, lemma: row[2]!, upos: row[3]! }))
}

function accuracy(words: readonly Word[], stemOf: (word: string) => string): number {
  const right = words.filter((word) => stemOf(word.form.toLowerCase()) === word.lemma.toLowerCase())
  return (100 * right.length) / words.length
}

/** Words a second: the best of some rounds, after one to warm up. */
function speed(words: readonly Word[], stemOf: (word: string) => string): number {
  const seconds = Array.from({ length: ROUNDS + 1 }, () => {
    const start = performance.now()
    for (const word of words) stemOf(word.form)
    return (performance.now() - start) / 1000
  })
  return words.length / Math.min(...seconds.slice(1))
}

for (const file of process.argv.slice(2)) {
  const words = readWords(file)
  const content = words.filter((word) => CONTENT.has(word.upos))
  const running = words.filter((word) => /^\p{L}/u.test(word.form))
  const base = speed(running, stemmers.sastrawijs!)
  console.log(`${file}: ${content.length} content words, ${running.length} words of running text`)
  console.table(
    Object.entries(stemmers).map(([stemmer, stemOf]) => {
      const rate = speed(running, stemOf)
      return {
        stemmer,
        'content words right, %': accuracy(content, stemOf).toFixed(2),
        'words/s': Math.round(rate),
        'times sastrawijs': (rate / base).toFixed(1),
      }
    }),
  )
}
