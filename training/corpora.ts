/** Reads the corpora of raw text that are kept beside the project. */
import { readText } from './corpus.js'
import { readAsWritten } from './entity-corpora.js'

const DATA = '../shared/data/'
const linesOf = (file: string) =>
  readText(DATA + file)
    .split('\n')
    .filter((line) => line !== '')

export interface RawArticle {
  readonly headline: string
  readonly body: string
}

/** The file of the raw news. */
export const RAW_NEWS = `${DATA}raw/click-id-2019.txt.gz`

/** Indonesian news of 2019. The corpus joins paragraphs by `.,`, which is mended here. */
export function rawNews(): RawArticle[] {
  return linesOf('raw/click-id-2019.txt.gz').map((line) => {
    const [headline = '', body = ''] = line.split('\t')
    return {
      headline,
      body: body.replace(/([.?!"”])\s*,(?=\S)/g, '$1 ').replace(/(?<=\s),(?=\s|$)|^-\s*,?\s*/g, ' '),
    }
  })
}

export interface Excerpt {
  readonly text: string
  readonly language: 'ind' | 'zsm'
}

/** Newspaper excerpts of 130 characters and more, Indonesian and Malay. */
export function excerpts(): Excerpt[] {
  return linesOf('language/dsl-id-ms.tsv').map((line) => {
    const [text = '', code] = line.split('\t')
    return { text, language: code === 'my' ? 'zsm' : 'ind' }
  })
}

/** The sentences of a treebank as they were written. */
export function treebankSentences(file: string): string[] {
  return linesOf(file)
    .filter((line) => line.startsWith('# text = '))
    .map((line) => line.slice('# text = '.length))
}

const SENTENCES_TOGETHER = 15

/** Sentences that follow one another in a corpus, as the texts that they are of: some at a time, with spaces between. */
export function together(sentences: readonly string[]): string[] {
  const starts = sentences.map((_, i) => i).filter((i) => i % SENTENCES_TOGETHER === 0)
  return starts.map((start) => sentences.slice(start, start + SENTENCES_TOGETHER).join(' '))
}

/** Indonesian news of 2018 from a corpus of names, with its marks put back where they were. */
export function newsOfNames(): string[] {
  const sentences = readAsWritten(`${DATA}ner/nergrit-full.first80.conll.gz`)
  return together(sentences.map(({ words }) => words.join(' ').replace(/ (?=[.,;:?!)])|(?<=\() /g, '')))
}
