/** Reads the corpora that are kept beside the project. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const DATA = new URL('../../shared/data/', import.meta.url)

const read = (path: string) => {
  const bytes = readFileSync(new URL(path, DATA))
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}
const lines = (path: string) => read(path).split('\n').filter((line) => line !== '')

export interface RawArticle {
  readonly headline: string
  readonly body: string
}

/** Indonesian news of 2019; its joints `.,` between paragraphs are mended. */
export function rawNews(): RawArticle[] {
  return lines('raw/click-id-2019.txt.gz').map((line) => {
    const [headline = '', body = ''] = line.split('\t')
    return { headline, body: body.replace(/([.?!"”])\s*,(?=\S)/g, '$1 ').replace(/\s,\s(?=[,.])/g, ' ') }
  })
}

export interface Excerpt {
  readonly text: string
  readonly language: 'ind' | 'zsm'
}

/** Newspaper excerpts, Indonesian and Malay. */
export function excerpts(): Excerpt[] {
  return lines('language/dsl-id-ms.tsv').map((line) => {
    const [text = '', code] = line.split('\t')
    return { text, language: code === 'my' ? 'zsm' : 'ind' }
  })
}

/** The sentences of a treebank as they were written. */
export function treebankSentences(path: string): string[] {
  return lines(path)
    .filter((line) => line.startsWith('# text = '))
    .map((line) => line.slice('# text = '.length))
}

/** A seeded generator of numbers in [0, 1): mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
