/**
 * `npx tsx benchmarks/stem.ts [FILE.conllu...]`: pewarta's stemmer beside sastrawijs and natural's `StemmerId`, how
 * many content words (NOUN, VERB, ADJ, ADV) get the treebank's lemma, case left aside, and how fast each is on news.
 */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
// @ts-expect-error: natural ships no types for this file
import natural from 'natural/lib/natural/stemmers/indonesian/stemmer_id.js'
// @ts-expect-error: sastrawijs ships types that its exports hide
import { Stemmer } from 'sastrawijs'
import { lemma, stem, type Upos } from '../src/index.js'
import { DATA, readNews } from './corpora.js'
import { compareSpeed, speedTable, type Table, toMarkdown } from './measure.js'

export const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV'])
const TREEBANKS = ['ud/id_csui-ud-train.conllu', 'ud/id_gsd-ud-dev.conllu']

interface Word {
  readonly form: string
  readonly lemma: string
  readonly upos: Upos
  /** No word stands before it in its sentence. */
  readonly first: boolean
}

type Contender = readonly [name: string, lemmaOf: (word: Word) => string]

const sastrawi = new Stemmer()
const CONTENDERS: readonly Contender[] = [
  ['pewarta stem', (word) => stem(word.form)],
  ['pewarta lemma, given the part of speech', (word) => lemma(word.form, word.upos, { atStart: word.first })],
  ['sastrawijs', (word) => sastrawi.stem(word.form.toLowerCase())],
  ['natural StemmerId', (word) => natural.stem(word.form.toLowerCase())],
]

/** The syntactic words of a CoNLL-U file. */
export function readWords(file: string | URL): Word[] {
  return readFileSync(file, 'utf8')
    .split('\n\n')
    .flatMap((sentence) => {
      let first = true
      const rows = sentence.split('\n').map((line) => line.split('\t'))
      return rows.flatMap(([id, form, given, upos]) => {
        if (!/^\d+$/.test(id!)) return []
        const word = { form: form!, lemma: given!, upos: upos as Upos, first }
        if (upos !== 'PUNCT') first = false
        return [word]
      })
    })
}

/** In percent, case left aside. */
function accuracy(words: readonly Word[], [, lemmaOf]: Contender): string {
  const right = words.filter((word) => lemmaOf(word).toLowerCase() === word.lemma.toLowerCase())
  return ((100 * right.length) / words.length).toFixed(2)
}

function accuracyTable(file: string | URL): Table {
  const words = readWords(file).filter((word) => CONTENT.has(word.upos))
  const changed = words.filter((word) => word.form.toLowerCase() !== word.lemma.toLowerCase())
  return {
    title: `Roots: ${String(file).split('/').pop()}`,
    note:
      `${words.length} content words, ${changed.length} of them with a lemma that is not their form. ` +
      'Command: `npx tsx benchmarks/stem.ts [FILE.conllu...]`.',
    columns: ['', 'lemma right, %', 'of those that are not their form, %'],
    rows: CONTENDERS.map((contender) => [
      contender[0],
      accuracy(words, contender),
      accuracy(changed, contender),
    ]),
  }
}

/** `stem` as users get it: compiled and bundled, since the names that `tsx` gives to functions slow them down. */
async function bundleStem(): Promise<{ stem: (word: string) => string; bytes: number }> {
  const { outputFiles } = await build({
    stdin: { contents: "export { stem } from './src/index.js'", resolveDir: '.' },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  })
  const code = outputFiles[0]!.contents
  const module = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
  return { stem: module.stem, bytes: gzipSync(code, { level: 9 }).length }
}

async function stemSpeed(): Promise<Table> {
  const bundled = await bundleStem()
  const words = readNews(3000, 600).flatMap((text) => text.match(/\p{L}[\p{L}\d-]*/gu) ?? [])
  const run = (stemOf: (word: string) => string) => () => {
    for (const word of words) stemOf(word)
  }
  const timings = compareSpeed([
    { name: 'pewarta stem', run: run(bundled.stem) },
    { name: 'sastrawijs', run: run((word) => sastrawi.stem(word)) },
    { name: 'natural StemmerId', run: run((word) => natural.stem(word)) },
  ])
  const note =
    'All words of 600 articles of CLICK-ID. Command: `npx tsx benchmarks/stem.ts`. ' +
    `\`stem\` in a bundle: ${(bundled.bytes / 1024).toFixed(1)} KB (esbuild, minified, gzip).`
  return speedTable('Roots: speed', note, timings, { amount: words.length, unit: 'words' })
}

export async function tables(files: readonly string[] = []): Promise<Table[]> {
  const treebanks = files.length > 0 ? files : TREEBANKS.map((file) => new URL(file, DATA))
  return [...treebanks.map(accuracyTable), await stemSpeed()]
}

if (import.meta.url === `file://${process.argv[1]}`)
  for (const table of await tables(process.argv.slice(2))) console.log(toMarkdown(table))
