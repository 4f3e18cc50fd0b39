/** `npx tsx benchmarks/language.ts`: speed of `detectLanguage` beside `franc` on bodies of Indonesian news. */
import { franc } from 'franc'
import { detectLanguage } from '../src/language/detect.js'
import { rawNews } from '../training/corpora.js'

/** Both look at no more than a beginning of long texts, so all texts are as short as that. */
const texts = rawNews()
  .slice(0, 3000)
  .map(({ body }) => body.slice(0, 1000))
const characters = texts.reduce((sum, text) => sum + text.length, 0)

function charactersPerSecond(detect: (text: string) => unknown, some: readonly string[]): number {
  const count = some.reduce((sum, text) => sum + text.length, 0)
  const start = performance.now()
  for (const text of some) detect(text)
  return (count / (performance.now() - start)) * 1000
}

const some = texts.slice(0, 300)
charactersPerSecond(detectLanguage, some)
charactersPerSecond(franc, some)
const ours = charactersPerSecond(detectLanguage, texts)
const theirs = charactersPerSecond(franc, some)
console.log(`${characters} characters`)
console.log(`detectLanguage ${(ours / 1e6).toFixed(1)} M characters/s`)
console.log(`franc          ${(theirs / 1e6).toFixed(2)} M characters/s`)
console.log(`${(ours / theirs).toFixed(1)} times franc`)
