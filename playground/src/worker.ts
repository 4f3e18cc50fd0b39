import type { Analysis, AnalyzeOptions, AnalyzerExtras } from '../../src/document.js'
import {
  analyzeWord,
  checkSpelling,
  createAnalyzer,
  toConllu,
  toHtml,
  toNinjs,
  toSchemaOrg,
} from '../../src/index.js'
import type { Answer, Exports, Question } from './protocol.js'

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  postMessage(await answer(data).catch((error: unknown) => ({ id: data.id, error: String(error) })))
})

async function answer(question: Question): Promise<Answer> {
  const { id } = question
  if (question.ask === 'word') return { id, word: analyzeWord(question.word) }
  const started = performance.now()
  const analysis = await read(question.text, question.writtenOn)
  const milliseconds = performance.now() - started
  return {
    id,
    analysis,
    spelling: checkSpelling(analysis.text),
    exports: exportAll(analysis),
    milliseconds,
  }
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
  const [{ createPageReader }, { parseWithLinkedom }] = await Promise.all([
    import('../../src/page/read.js'),
    import('../../src/page/linkedom.js'),
  ])
  return createPageReader(parseWithLinkedom, extras).analyzePage(text, options)
}

function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html|<head|<body|<article|<div|<p[\s>])/i.test(text.slice(0, 2000))
}

function exportAll(analysis: Analysis): Exports {
  return {
    'JSON-LD': JSON.stringify(toSchemaOrg(analysis), null, 2),
    ninjs: JSON.stringify(toNinjs(analysis), null, 2),
    'CoNLL-U': toConllu(analysis),
    HTML: toHtml(analysis),
  }
}
