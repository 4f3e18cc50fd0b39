/** `npx tsx benchmarks/tokens.ts`: the tokenizer beside winkNLP's and `Intl.Segmenter`. */
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { splitSentences, tokenize } from '../src/index.js'
import { countWords, readNews } from './corpora.js'
import { compareSpeed, speedTable, type Table, toMarkdown } from './measure.js'

export async function tables(): Promise<Table[]> {
  const texts = readNews(0, 300)
  const wink = winkNLP(winkModel, [])
  const segmenter = new Intl.Segmenter('id', { granularity: 'word' })
  const timings = compareSpeed([
    { name: 'pewarta tokenize', run: () => texts.map((text) => tokenize(text)) },
    { name: 'pewarta tokenize and splitSentences', run: () => texts.map((text) => splitSentences(text)) },
    { name: 'winkNLP readDoc, no pipes', run: () => texts.map((text) => wink.readDoc(text)) },
    { name: 'Intl.Segmenter', run: () => texts.map((text) => [...segmenter.segment(text)]) },
  ])
  const note = 'The first 300 articles of CLICK-ID. Command: `npx tsx benchmarks/tokens.ts`.'
  return [speedTable('Tokens: speed', note, timings, { amount: countWords(texts), unit: 'words' })]
}

if (import.meta.url === `file://${process.argv[1]}`)
  for (const table of await tables()) console.log(toMarkdown(table))
