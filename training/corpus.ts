import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** One sentence of a training file. */
export interface LabelledSentence {
  readonly words: readonly string[]
  /** One a word; `O|B-law|I-law` where the corpus leaves open which. */
  readonly labels: readonly string[]
  /** `markColumns` numbers a word. */
  readonly marks?: Int32Array
  /** The kind of text it is of, where corpora were annotated in different ways. */
  readonly domain?: string
  /** How much it counts in training; 1 where absent. */
  readonly weight?: number
}

/** A line of a training file that cannot be read; the message names file and line. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError'
  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`)
  }
}

/** Reads a text file, gzipped where its name ends in `.gz`. */
export function readText(file: string): string {
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** Name and fingerprint of a training file, for the model's head. */
export function fingerprint(file: string): { name: string; sha256: string } {
  return { name: basename(file), sha256: createHash('sha256').update(readFileSync(file)).digest('hex') }
}

/** One word of a CoNLL-U file; a multiword token comes as its words. */
export interface ConlluWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly feats: string
  /** No space follows the written token that this word ends. */
  readonly spaceAfter: boolean
  /** 0 for a word of its own, else its place in the multiword token, from 1. */
  readonly part: number
  /** Its line in the file, from 1. */
  readonly line: number
}

export interface ConlluSentence {
  readonly text: string
  readonly words: readonly ConlluWord[]
  /** The written tokens: form and the words it stands for, `words.slice(first, end)`. */
  readonly tokens: readonly { form: string; first: number; end: number; spaceAfter: boolean }[]
}

const UPOS = new Set(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '),
)

/**
 * Reads a CoNLL-U file.
 *
 * @throws CorpusError with file and line for a line that has not ten columns, a tag that is none, an id out of order.
 */
export function readConllu(file: string, text: string = readText(file)): ConlluSentence[] {
  const sentences: ConlluSentence[] = []
  let words: ConlluWord[] = []
  let tokens: { form: string; first: number; end: number; spaceAfter: boolean }[] = []
  let written = ''
  const lines = text.split(/\r?\n/)
  const finish = () => {
    if (words.length > 0) {
      const joined = tokens.map((token) => token.form + (token.spaceAfter ? ' ' : '')).join('')
      sentences.push({ text: written || joined.trimEnd(), words, tokens })
    }
    words = []
    tokens = []
    written = ''
  }
  lines.forEach((line, i) => {
    if (line === '') {
      finish()
      return
    }
    if (line.startsWith('#')) {
      if (line.startsWith('# text = ')) written = line.slice(9)
      return
    }
    const columns = line.split('\t')
    if (columns.length !== 10)
      throw new CorpusError(file, i + 1, `expected the 10 columns of CoNLL-U, got ${columns.length}.`)
    const [id, form, lemma, upos, , feats] = columns as [string, string, string, string, string, string]
    const spaceAfter = !/(^|\|)SpaceAfter=No($|\|)/.test(columns[9]!)
    const range = /^(\d+)-(\d+)$/.exec(id)
    if (range) {
      const first = Number(range[1]) - 1
      const end = Number(range[2])
      if (first !== words.length || end <= first)
        throw new CorpusError(file, i + 1, `id ${id} is out of order.`)
      tokens.push({ form, first, end, spaceAfter })
      return
    }
    if (/^\d+\.\d+$/.test(id)) return
    if (id !== String(words.length + 1))
      throw new CorpusError(file, i + 1, `expected id ${words.length + 1}, got ${JSON.stringify(id)}.`)
    if (!UPOS.has(upos)) throw new CorpusError(file, i + 1, `${JSON.stringify(upos)} is no UPOS tag.`)
    const last = tokens.at(-1)
    const inside = last !== undefined && words.length < last.end
    if (!inside) tokens.push({ form, first: words.length, end: words.length + 1, spaceAfter })
    const part = inside ? words.length - last.first + 1 : 0
    words.push({ form, lemma, upos, feats, spaceAfter, part, line: i + 1 })
  })
  finish()
  return sentences
}

/**
 * Reads a two-column file: the word first, its label (`B-person`, `I-person`, `O`) last, an empty line between
 * sentences. Columns in between (a part of speech) are passed over.
 *
 * @throws CorpusError with file and line for a line of one column or a label that is not BIO.
 */
export function readBio(file: string, text: string = readText(file)): LabelledSentence[] {
  const sentences: LabelledSentence[] = []
  let words: string[] = []
  let labels: string[] = []
  const finish = () => {
    if (words.length > 0) sentences.push({ words, labels })
    words = []
    labels = []
  }
  text.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === '') {
      finish()
      return
    }
    const columns = line.split(/[\t ]+/)
    const word = columns[0]!
    const label = columns.at(-1)!
    if (columns.length < 2 || word === '')
      throw new CorpusError(file, i + 1, `expected a word and a label, got ${JSON.stringify(line)}.`)
    if (!/^(O|[BI]-\S+)$/.test(label))
      throw new CorpusError(file, i + 1, `${JSON.stringify(label)} is no BIO label (O, B-..., I-...).`)
    // An entity that starts with I- is one that starts with B-.
    const before = labels.at(-1)
    const begins = label.startsWith('I-') && before?.slice(2) !== label.slice(2)
    words.push(word)
    labels.push(begins ? `B-${label.slice(2)}` : label)
  })
  finish()
  return sentences
}
