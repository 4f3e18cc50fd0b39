import type { Analysis, AnalyzeOptions, AnalyzerExtras, Misspelling } from '../../src/document.js'
import {
  analyzeWord,
  checkSpelling,
  createAnalyzer,
  toConllu,
  toHtml,
  toNinjs,
  toSchemaOrg,
} from '../../src/index.js'
import { type Layer, type Line, marksOf, nestInLines, stretchesOf } from './marks.js'
import type { Answer, Asked, Format, Question, Reading, TaggedSentence } from './protocol.js'

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  postMessage(
    await answer(data).then(
      (value): Answer => ({ id: data.id, value }),
      (error: unknown): Answer => ({
        id: data.id,
        error: error instanceof Error ? error.message : String(error),
      }),
    ),
  )
})

interface Kept {
  readonly reading: Reading
  readonly analysis: Analysis
  readonly spelling: readonly Misspelling[]
}

/** The last text read; earlier ones are let go. */
let kept: Kept | undefined
/** Its lines with marks of the layers shown. */
let marked: { readonly reading: number; readonly layers: string; readonly lines: readonly Line[] } | undefined

async function answer(question: Question): Promise<Asked[keyof Asked][1]> {
  switch (question.ask) {
    case 'word':
      return analyzeWord(question.word)
    case 'reading':
      kept = await readAll(question)
      return kept.reading
    case 'lines': {
      const last = keptFor(question.reading)
      const { from, to } = last.reading.stretches[question.stretch]!
      return markedLines(last, question.layers).slice(from, to)
    }
    case 'sentences':
      return sentencesOf(keptFor(question.reading).analysis, question.from, question.count)
    case 'exported':
      return exportAs(question.format, keptFor(question.reading).analysis)
  }
}

function keptFor(reading: number): Kept {
  if (kept?.reading.id !== reading) throw new Error('The text has changed since.')
  return kept
}

async function readAll({ id, text, writtenOn }: Extract<Question, { ask: 'reading' }>): Promise<Kept> {
  const started = performance.now()
  const analysis = await read(text, writtenOn)
  const milliseconds = performance.now() - started
  const spelling = checkSpelling(analysis.text)
  const { article, dates, quotes, tokens, sentences } = analysis
  const reading: Reading = {
    id,
    // The body is in the lines already: sent once.
    article: { ...article, body: { text: '', paragraphs: [] } },
    dates,
    sayings: quotes.map(({ start, speaker, stance }) => ({
      start,
      ...(speaker?.name !== undefined && { speaker: speaker.name }),
      ...(stance && { stance }),
    })),
    spelling,
    stretches: stretchesOf(analysis),
    tokens: tokens.length,
    sentences: sentences.length,
    milliseconds,
  }
  return { reading, analysis, spelling }
}

function markedLines({ reading, analysis, spelling }: Kept, layers: readonly Layer[]): readonly Line[] {
  const key = layers.join()
  if (marked?.reading !== reading.id || marked.layers !== key) {
    const shown = marksOf(analysis, spelling).filter(({ layer }) => layers.includes(layer))
    const plain = reading.stretches.flatMap(({ lines }) => lines)
    marked = { reading: reading.id, layers: key, lines: nestInLines(shown, plain) }
  }
  return marked.lines
}

function sentencesOf({ sentences, tokens }: Analysis, from: number, count: number): TaggedSentence[] {
  return sentences.slice(from, from + count).map(({ start, language, firstToken, endToken }) => ({
    start,
    // `ind` is `id` to a browser; an empty language is an unknown one.
    language: language === 'und' ? '' : Intl.getCanonicalLocales(language)[0]!,
    tokens: tokens.slice(firstToken, endToken),
  }))
}

async function read(text: string, writtenOn: string | undefined): Promise<Analysis> {
  const options = writtenOn ? { writtenOn } : {}
  const analysis = await readWith(extras, text, options)
  if (extras.english || !analysis.sentences.some(({ language }) => language === 'eng')) return analysis
  extras = await import('../../src/english/index.js')
  return readWith(extras, text, options)
}

/** The reader of English takes long to load: the first text with a sentence in English loads it, and is read again. */
let extras: Pick<AnalyzerExtras, 'english'> = {}

async function readWith(extras: AnalyzerExtras, text: string, options: AnalyzeOptions): Promise<Analysis> {
  if (!looksLikeHtml(text)) return createAnalyzer(extras).analyze(text, options)
  const [{ createPageReader }, { parseHtml }] = await Promise.all([
    import('../../src/page/read.js'),
    import('../../src/page/tree.js'),
  ])
  return createPageReader(parseHtml, extras).analyzePage(text, options)
}

function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html|<head|<body|<article|<div|<p[\s>])/i.test(text.slice(0, 2000))
}

function exportAs(format: Format, analysis: Analysis): string {
  switch (format) {
    case 'JSON-LD':
      return JSON.stringify(toSchemaOrg(analysis), null, 2)
    case 'ninjs':
      return JSON.stringify(toNinjs(analysis), null, 2)
    case 'CoNLL-U':
      return toConllu(analysis)
    case 'HTML':
      return toHtml(analysis)
  }
}
