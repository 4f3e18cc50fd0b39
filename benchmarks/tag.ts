/** `npx tsx benchmarks/tag.ts`: tagging beside winkNLP's whole English pipeline and compromise. */
import nlp from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { splitSentences, tagTokens, tokenize } from '../src/index.js'
import { countWords, readNews } from './corpora.js'
import { compareSpeed, speedTable, type Table, toMarkdown } from './measure.js'

export async function tables(): Promise<Table[]> {
  const texts = readNews(300, 300)
  const wink = winkNLP(winkModel)
  const read = texts.map((text) => {
    const tokens = tokenize(text)
    return { tokens, sentences: splitSentences(text, tokens) }
  })
  const tokens = read.reduce((sum, { tokens }) => sum + tokens.length, 0)
  const alone = compareSpeed([
    {
      name: 'pewarta tagTokens alone',
      run: () => read.map(({ tokens, sentences }) => tagTokens(tokens, sentences)),
    },
  ])
  const whole = compareSpeed(
    [
      {
        name: 'pewarta tokenize, splitSentences, tagTokens',
        run: () =>
          texts.map((text) => {
            const tokens = tokenize(text)
            return tagTokens(tokens, splitSentences(text, tokens))
          }),
      },
      { name: 'winkNLP readDoc, whole English pipeline', run: () => texts.map((text) => wink.readDoc(text)) },
      { name: 'compromise (English)', run: () => texts.slice(0, 300).map((text) => nlp(text)) },
    ],
    5,
  )
  const note = 'Articles 300 to 600 of CLICK-ID. Command: `npx tsx benchmarks/tag.ts`.'
  return [
    speedTable('Tags: speed of tagging alone', note, alone, { amount: tokens, unit: 'tokens' }),
    speedTable('Tags: speed from text', note, whole, { amount: countWords(texts), unit: 'words' }),
  ]
}

if (import.meta.url === `file://${process.argv[1]}`)
  for (const table of await tables()) console.log(toMarkdown(table))
