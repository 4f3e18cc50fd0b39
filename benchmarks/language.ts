/** Speed of `detectLanguage` beside `franc` on beginnings of Indonesian news; `npx tsx benchmarks/language.ts` alone. */
import { fileURLToPath } from 'node:url'
import { franc } from 'franc'
import { detectLanguage } from '../src/language/detect.js'
import { readNews } from './corpora.js'
import { compareSpeed, speedTable, type Table, toMarkdown } from './measure.js'

export function tables(): Table[] {
  // Both look at no more than a beginning of long texts, so all texts are as short as that.
  const texts = readNews(9000, 200).map((text) => text.slice(0, 1000))
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  const readAll = (detect: (text: string) => unknown) => () => {
    for (const text of texts) detect(text)
  }
  const timings = compareSpeed([
    { name: 'pewarta `detectLanguage`', run: readAll(detectLanguage) },
    { name: 'franc', run: readAll(franc) },
  ])
  const note = `The first 1,000 characters of ${texts.length} articles of raw news (CLICK-ID 2019).`
  return [speedTable('Language', note, timings, { amount: characters, unit: 'characters' })]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(tables().map(toMarkdown).join('\n'))
